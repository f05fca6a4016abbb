import type { OpenMeetingContent } from '../../domain/meeting.ts';
import { knownName } from '../../domain/person-name.ts';
import type { Ritual } from '../../domain/ritual.ts';

/** Who organises, by name: as the register says, else as Outlook does, which may know the address only. */
export function organiserOf(ritual: Ritual, content: OpenMeetingContent): string {
  return knownName(ritual.organiserName, ritual.organiser) ?? content.organiser.name;
}
