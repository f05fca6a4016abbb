import { makeStyles, tokens } from '@fluentui/react-components';

const heading = { margin: 0, fontWeight: tokens.fontWeightSemibold } as const;

/** What every page of the tab looks like; a page adds its own width and parts. */
export const usePageStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXL}`,
    '@media (max-width: 600px)': { paddingInline: tokens.spacingHorizontalM },
  },
  title: { ...heading, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  subtitle: { ...heading, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  /** Heading of a section that is not the first one. */
  section: { marginBlockStart: tokens.spacingVerticalXXL },
  /** Sentences longer than about 90 signs are hard to follow. */
  text: { maxWidth: '44rem' },
  quiet: { color: tokens.colorNeutralForeground2 },
});
