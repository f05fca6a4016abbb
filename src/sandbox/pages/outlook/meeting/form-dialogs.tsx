/** Smart Alerts, unsaved changes, calling a meeting off. */
import { Button } from '@fluentui/react-components';
import type { GateOutcome } from '../host/send-mode.ts';
import type { FormController, FormDialog } from './form-controller.ts';
import { InPageDialog } from './in-page-dialog.tsx';
import { MarkdownMessage } from './markdown-message.tsx';

export function FormDialogs({ dialog, controller }: { dialog: FormDialog; controller: FormController }) {
  if (dialog.kind === 'gate') return <SmartAlert dialog={dialog} controller={controller} />;
  if (dialog.kind === 'unsaved') {
    return (
      <InPageDialog
        key="unsaved"
        title="Keep your changes?"
        onDismiss={() => void controller.answerUnsaved('stay')}
        actions={
          <>
            <Button appearance="primary" onClick={() => void controller.answerUnsaved('save')}>
              Save
            </Button>
            <Button onClick={() => void controller.answerUnsaved('discard')}>Discard</Button>
            <Button onClick={() => void controller.answerUnsaved('stay')}>Continue editing</Button>
          </>
        }
      >
        This meeting has changes that are not saved yet.
      </InPageDialog>
    );
  }
  const { draft } = controller.item.state();
  const others = draft.required.length + draft.optional.length > 0;
  return (
    <InPageDialog
      key="call-off"
      title={others ? 'Cancel this meeting?' : 'Delete this appointment?'}
      onDismiss={() => void controller.answerUnsaved('stay')}
      actions={
        <>
          <Button appearance="primary" onClick={() => void controller.callOff()}>
            {others ? 'Send cancellation' : 'Delete'}
          </Button>
          <Button onClick={() => void controller.answerUnsaved('stay')}>Keep it</Button>
        </>
      }
    >
      {others ? 'Everybody who was invited is told that it does not take place.' : 'It is removed from your calendar.'}
    </InPageDialog>
  );
}

/** The title is always the add-in's name; only the first dialog is the add-in's own words, the others are Outlook's. */
function SmartAlert({
  dialog,
  controller,
}: {
  dialog: Extract<FormDialog, { kind: 'gate' }>;
  controller: FormController;
}) {
  const { outcome, choices } = dialog;
  const name = controller.addin?.name ?? '';
  return (
    <InPageDialog
      key={outcome.kind}
      title={name}
      onDismiss={() => controller.choose('stay')}
      actions={
        <>
          {choices.takeActionLabel !== undefined && (
            <Button appearance="primary" onClick={() => controller.choose('take action')}>
              {choices.takeActionLabel}
            </Button>
          )}
          {choices.sendAnyway && <Button onClick={() => controller.choose('send anyway')}>Send Anyway</Button>}
          <Button onClick={() => controller.choose('stay')}>{choices.stayLabel}</Button>
        </>
      }
    >
      {outcome.kind === 'refused' ? <RefusalText outcome={outcome} /> : OUTLOOKS_WORDS[outcome.kind](name)}
    </InPageDialog>
  );
}

const OUTLOOKS_WORDS = {
  unavailable: (name: string) => `${name} is unavailable and could not check this meeting.`,
  slow: (name: string) => `${name} is taking longer than expected to check this meeting.`,
  'timed-out': (name: string) => `${name} did not finish checking this meeting. Try to send it again.`,
};

function RefusalText({ outcome }: { outcome: Extract<GateOutcome, { kind: 'refused' }> }) {
  const { markdown, message } = outcome.refusal;
  return markdown === '' ? message : <MarkdownMessage text={markdown} />;
}
