/** The commands of the window, the add-in's among them. */
import { Button, makeStyles, Text, Toolbar, ToolbarDivider, tokens } from '@fluentui/react-components';
import { CalendarCancel20Regular, Dismiss20Regular, Save20Regular, Send20Regular } from '@fluentui/react-icons';
import type { ItemState } from '../host/open-item.ts';
import type { FormController, FormState } from './form-controller.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tools: { flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, padding: 0 },
  status: { marginLeft: 'auto' },
  icon: { width: '16px', height: '16px' },
});

const BUSY = { '': '', checking: 'Checking the meeting', sending: 'Sending', saving: 'Saving' };

export function Ribbon({ controller, state, item }: { controller: FormController; state: FormState; item: ItemState }) {
  const styles = useStyles();
  const isBusy = state.busy !== '';
  const compose = controller.item.mode === 'compose';
  const { draft, saved } = item;
  const invites = draft.required.length + draft.optional.length > 0;
  const wasSent = saved !== undefined && saved.isMeeting && !saved.isDraft;
  const by = state.busy === 'checking' ? ` with ${controller.addin?.name ?? ''}` : '';
  return (
    <nav className={styles.bar} aria-label="Commands">
      <Toolbar className={styles.tools} aria-label="Meeting">
        {compose && invites && (
          <Button
            appearance="primary"
            icon={<Send20Regular />}
            disabledFocusable={isBusy}
            onClick={() => void controller.send()}
          >
            {wasSent ? 'Send update' : 'Send'}
          </Button>
        )}
        {compose && (
          <Button
            appearance={invites ? 'subtle' : 'primary'}
            icon={<Save20Regular />}
            disabledFocusable={isBusy}
            onClick={() => void controller.save()}
          >
            Save
          </Button>
        )}
        {compose && saved !== undefined && (
          <Button
            appearance="subtle"
            icon={<CalendarCancel20Regular />}
            disabledFocusable={isBusy}
            onClick={() => controller.askCallOff()}
          >
            {wasSent ? 'Cancel meeting' : 'Delete'}
          </Button>
        )}
        <Button appearance="subtle" icon={<Dismiss20Regular />} onClick={() => controller.askClose()}>
          Close
        </Button>
        {controller.buttons.length > 0 && <ToolbarDivider />}
        {controller.buttons.map((button) => (
          <Button
            key={button.id}
            appearance="subtle"
            data-addin-button={button.id}
            icon={<img className={styles.icon} src={button.icon} alt="" />}
            title={button.description}
            aria-expanded={button.action.kind === 'pane' ? state.pane?.id === button.id : undefined}
            onClick={() => (state.pane?.id === button.id ? controller.closePane() : controller.press(button))}
          >
            {button.label}
          </Button>
        ))}
      </Toolbar>
      <Text className={styles.status} role="status">
        {isBusy ? `${BUSY[state.busy]}${by}…` : state.said}
      </Text>
    </nav>
  );
}
