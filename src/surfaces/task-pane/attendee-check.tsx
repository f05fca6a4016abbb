import { useState } from 'react';
import { answerCheck, type AnswerReceipt } from '../../usecases/answer-check.ts';
import type { OpenMeetingView } from '../../usecases/read-open-meeting.ts';
import { AnsweredPanel } from '../shared/answered-panel.tsx';
import { CheckPanel } from '../shared/check-panel.tsx';
import type { CheckDraft } from '../shared/check-steps.ts';
import { organiserOf } from './organiser-of.ts';
import { usePane } from './pane-context.tsx';

type RitualView = Extract<OpenMeetingView, { kind: 'ritual' }>;

/** The check of this meeting, or that it is answered. */
export function AttendeeCheck({ view }: { view: RitualView }) {
  const { ports, settings } = usePane();
  const [answered, setAnswered] = useState<{ receipt: AnswerReceipt; answer: CheckDraft } | undefined>();
  const { ritual, answerRef, content, myAnswer, isMyAnswerUnsent } = view;

  if (answered !== undefined) return <AnsweredPanel receipt={answered.receipt} answer={answered.answer} />;
  if (myAnswer !== undefined) {
    return <AnsweredPanel receipt={isMyAnswerUnsent ? 'unsent' : 'before'} answer={myAnswer} />;
  }
  return (
    <CheckPanel
      subject={{
        type: ritual.value.type,
        organiser: organiserOf(ritual.value, content),
        objective: ritual.value.objective,
      }}
      submit={(draft) => answerCheck(ports, { ...draft, ref: answerRef, way: 'outlook' }, settings)}
      onSignIn={() => ports.identity.signIn()}
      onAnswered={(receipt, answer) => setAnswered({ receipt, answer })}
    />
  );
}
