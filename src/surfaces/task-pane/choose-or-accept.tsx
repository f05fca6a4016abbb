import { useState } from 'react';
import type { AccountKey } from '../../domain/account.ts';
import type { RitualType } from '../../domain/ritual-type.ts';
import type { ShownView } from '../../usecases/read-open-meeting.ts';
import { ChooseRitual } from './choose-ritual.tsx';
import { meetingRules, useDeferred } from './deferred.ts';
import { useAskedByGate, usePane } from './pane-context.tsx';
import { SkeletonLines } from './pane-skeleton.tsx';
import { RitualSuggestion } from './ritual-suggestion.tsx';

interface ChooseOrAcceptProps {
  readonly view: Exclude<ShownView, { kind: 'no-ritual-here' | 'not-a-ritual' }>;
  /** The register has not answered yet. */
  readonly isEarly: boolean;
  /** The type chosen before, when it is being changed. */
  readonly current: RitualType | undefined;
  readonly onChoose: (type: RitualType, accounts?: readonly AccountKey[]) => void;
  readonly onNoRitual: () => void;
  readonly onKeep: () => void;
}

/** A suggestion with its reason where there is one, else the five types. A rejected suggestion stays away. */
export function ChooseOrAccept({ view, isEarly, current, onChoose, onNoRitual, onKeep }: ChooseOrAcceptProps) {
  const { ports } = usePane();
  const { openedFor } = useAskedByGate();
  const rules = useDeferred(meetingRules);
  const [openedOn] = useState(view);
  const [listAsked, setListAsked] = useState(false);
  const [listedFor, setListedFor] = useState<string>();
  const isNew = view.kind === 'untagged' && current === undefined;
  const { content } = view;
  const { subject, invitees } = content;
  const meeting = [subject, ...invitees.map(({ address }) => address)].join();
  const keepsList = listedFor === meeting;

  // Nothing is drawn that a suggestion would push away a moment later.
  const mayBeSuggested = isNew && !keepsList && content.start !== undefined;
  if (mayBeSuggested && rules.kind === 'fetching') return <SkeletonLines />;
  const suggestion =
    mayBeSuggested && !listAsked && rules.kind === 'there'
      ? rules.part.suggestRitual(content, view.accounts)
      : undefined;
  // Somebody may be about to click on it when the register answers; who invites people meanwhile is busy in the form.
  if (isEarly && suggestion === undefined && !keepsList) setListedFor(meeting);
  if (suggestion !== undefined && content.start !== undefined && rules.kind === 'there') {
    return (
      <RitualSuggestion
        suggestion={suggestion}
        accounts={view.accounts}
        start={content.start}
        takesKeyboard={view === openedOn || openedFor !== undefined}
        onAccept={() =>
          onChoose(
            suggestion.type,
            suggestion.accounts.map(({ key }) => key),
          )
        }
        onOther={() => {
          setListAsked(true);
          void ports.openMeeting.rejectSuggestion(rules.part.suggestionKey(suggestion));
        }}
        onNoRitual={onNoRitual}
      />
    );
  }
  return (
    <ChooseRitual
      suggestions={view.kind === 'untagged' ? view.suggestions : []}
      isEarly={isEarly}
      current={current}
      takesKeyboard={listAsked || (isNew && openedFor !== undefined)}
      onChoose={onChoose}
      onNoRitual={onNoRitual}
      onKeep={onKeep}
    />
  );
}
