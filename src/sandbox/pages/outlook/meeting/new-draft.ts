/** What a new meeting begins with. */
import { DateTime } from 'luxon';
import type { MeetingDraft, OutlookStart } from '../../../hosts/outlook/outlook-host-types.ts';
import { asRecord } from '../host/envelope.ts';
import { textToHtml } from '../host/body-html.ts';
import type { PageParameters } from '../page-parameters.ts';

const USUAL_LENGTH_MS = 30 * 60_000;

export function newDraft(compose: PageParameters['compose'], start: OutlookStart): MeetingDraft {
  const from = compose.start ?? nextHalfHour(start.now, start.me.timeZone);
  return {
    subject: compose.subject,
    location: compose.location,
    start: from,
    end: compose.end !== undefined && compose.end > from ? compose.end : from + USUAL_LENGTH_MS,
    isAllDay: false,
    bodyHtml: compose.body === '' ? '' : textToHtml(compose.body),
    required: compose.to.map((address) => ({ address, name: address })),
    optional: [],
    recurrence: null,
    sensitivity: 'normal',
    categories: [],
    customProperties: '{}',
  };
}

function nextHalfHour(now: number, timeZone: string): number {
  const at = DateTime.fromMillis(now, { zone: timeZone }).startOf('minute');
  return at.plus({ minutes: 30 - (at.minute % 30) }).toMillis();
}

/** `displayNewAppointmentForm`'s fields as the words of a compose link. */
export function composeFields(fields: Record<string, unknown>): Record<string, string> {
  const words: Record<string, string> = {};
  const texts = [
    ['subject', 'subject'],
    ['location', 'location'],
    ['body', 'body'],
  ] as const;
  for (const [from, to] of texts) if (typeof fields[from] === 'string') words[to] = fields[from];
  for (const [from, to] of [
    ['start', 'startdt'],
    ['end', 'enddt'],
  ] as const)
    if (typeof fields[from] === 'number') words[to] = String(fields[from]);
  const people = [fields['requiredAttendees'], fields['optionalAttendees']].flatMap((list) =>
    Array.isArray(list) ? (list as unknown[]) : [],
  );
  const addresses = people.flatMap((entry) => {
    const address = typeof entry === 'string' ? entry : asRecord(entry)['address'];
    return typeof address === 'string' ? [address] : [];
  });
  if (addresses.length > 0) words['to'] = addresses.join(';');
  return words;
}
