/** The task pane: 320 pixels on the right, a title bar, and the add-in's page. */
import { useEffect, useRef } from 'react';
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import type { AddinButton } from '../../../hosts/outlook/outlook-host-types.ts';
import type { FormController } from './form-controller.ts';

const useStyles = makeStyles({
  pane: {
    width: '320px',
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  title: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  box: { flexGrow: 1, display: 'flex', minHeight: 0, '& iframe': { flexGrow: 1, width: '100%', border: 'none' } },
});

export function PaneHost({ controller, button }: { controller: FormController; button: AddinButton }) {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  const title = controller.addin?.name ?? button.label;

  useEffect(() => (box.current === null ? undefined : controller.showPane(box.current, button)), [controller, button]);

  return (
    <aside className={styles.pane} aria-label={`${title} pane`}>
      <div className={styles.title}>
        <Text as="h2" weight="semibold" style={{ margin: 0 }}>
          {title}
        </Text>
        <Button
          appearance="subtle"
          size="small"
          icon={<Dismiss20Regular />}
          aria-label={`Close ${title}`}
          onClick={() => controller.closePane()}
        />
      </div>
      <div className={styles.box} ref={box} />
    </aside>
  );
}
