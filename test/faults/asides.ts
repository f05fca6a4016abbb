/** What a person does in a meeting's form beside the ritual. */
import type { Ref } from '../../src/domain/ref.ts';
import type { MeetingName } from './company.ts';
import type { HostMeeting } from './host-meeting.ts';
import type { Diary } from './people.ts';
import type { Aside } from './schedule.ts';
import { pause } from './virtual-time.ts';

/** Until somebody takes back what they clicked a moment ago; a save falls into it. */
const BETWEEN_CLICKS = 1_500;

/** Two of its lines are alike but for their number, as in a real one. */
export const AGENDA = ['Agenda', '1. What did we agree on last time?', '2. What do we agree on this time?'] as const;

export interface OpenForm {
  readonly meeting: MeetingName;
  readonly form: HostMeeting;
  /** Of the ritual that the pane shows there. */
  readonly ref: Ref | undefined;
}

export async function doAside(
  aside: Aside,
  { meeting, form, ref }: OpenForm,
  { agendas, problems }: Diary,
): Promise<void> {
  const { subject, invitees, start, end } = await form.read();
  switch (aside) {
    case 'rename':
      // As meeting-hints.tsx: the title as it stood is kept for who wants it back.
      await form.setTitle(`Account review ${meeting}`);
      await pause(BETWEEN_CLICKS);
      await form.setTitle(subject);
      return;
    case 'agenda':
    case 'agenda-and-back':
      // Offered under a ritual only (edit-ritual.tsx).
      if (ref === undefined) return;
      await form.insertLines(AGENDA, ref);
      agendas.set(meeting, (agendas.get(meeting) ?? 0) + 1);
      if (aside === 'agenda') return;
      await pause(BETWEEN_CLICKS);
      if (!(await form.removeLines(AGENDA))) problems.push(`the agenda of ${meeting} does not come out`);
      agendas.set(meeting, (agendas.get(meeting) ?? 0) - 1);
      return;
    case 'reject':
      await form.rejectSuggestion('account-review');
      if ((await form.read()).rejectedSuggestion !== 'account-review')
        problems.push(`what was sent away in ${meeting} comes back`);
      return;
    case 'plan-next': {
      const people = invitees.map(({ address }) => address);
      await form.openNewMeeting({ title: subject, invitees: people, start, end });
    }
  }
}
