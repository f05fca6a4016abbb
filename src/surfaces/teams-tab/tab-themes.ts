import {
  makeStaticStyles,
  teamsHighContrastTheme,
  teamsDarkTheme,
  teamsLightTheme,
  type Theme,
} from '@fluentui/react-components';

const asVariables = (theme: Theme) =>
  Object.fromEntries(Object.entries(theme).map(([name, value]) => [`--${name}`, String(value)]));

/** Fluent's themes as variables of the page, under the look that SurfaceFrame names: the build puts them into the stylesheet. */
export const useTabThemes = makeStaticStyles({
  ':root[data-look="light"]': asVariables(teamsLightTheme),
  ':root[data-look="dark"]': asVariables(teamsDarkTheme),
  ':root[data-look="contrast"]': asVariables(teamsHighContrastTheme),
});
