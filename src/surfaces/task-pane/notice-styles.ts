import { makeStyles, tokens } from '@fluentui/react-components';

/** A box in the pane that says something about what stands around it; its edge is seen in forced colours only. */
export const useNoticeStyles = makeStyles({
  notice: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  action: { alignSelf: 'flex-start' },
});
