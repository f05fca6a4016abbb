import {
  makeStaticStyles,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from '@fluentui/react-components';

const asVariables = (theme: Theme) =>
  Object.fromEntries(Object.entries(theme).map(([name, value]) => [`--${name}`, String(value)]));

/** Fluent's themes as variables of the page, under the look that SurfaceFrame names: the build puts them into the stylesheet. */
export const usePaneThemes = makeStaticStyles({
  ':root[data-look="light"]': asVariables(webLightTheme),
  ':root[data-look="dark"]': asVariables(webDarkTheme),
  ':root[data-look="contrast"]': asVariables(teamsHighContrastTheme),
});
