import type { OpenMeetingContent } from '../../domain/meeting.ts';
import { signedIn } from './appointment-content.ts';
import { type Appointment, type ComposedAppointment, isComposed, type OfficeHost } from './office-host.ts';
import type { OfficeCall } from './promise-bridge.ts';

/** In the item's session data, which lives as long as the form (platform-facts A6). */
export const REJECTED_KEY = 'rejected-suggestion';

/**
 * Where the meeting stands: whose calendar it lies in, and what its form allows. Like all that stands around a meeting it came with later
 * requirement sets: what a host does not have or refuses is left out. `top`: the browser's outermost window.
 */
export async function readPlace(
  call: OfficeCall,
  office: OfficeHost,
  item: Appointment,
  top: Window['top'],
): Promise<Pick<OpenMeetingContent, 'calendarOf' | 'mayBeEmbedded' | 'opensNew'>> {
  const composed = isComposed(item);
  const calendarOf = await readOwner(call, office, item);
  return {
    ...(calendarOf === undefined ? {} : { calendarOf }),
    ...(composed && mayBeEmbedded(office, top) ? { mayBeEmbedded: true } : {}),
    ...(composed ? {} : { opensNew: true }),
  };
}

/** The meeting's series, and what the person said no to. */
export async function readHistory(
  call: OfficeCall,
  item: Appointment,
): Promise<Pick<OpenMeetingContent, 'series' | 'rejectedSuggestion'>> {
  const [series, rejectedSuggestion] = await Promise.all([
    readSeries(call, item),
    isComposed(item) ? readRejected(call, item) : undefined,
  ]);
  return {
    ...(series === undefined ? {} : { series }),
    ...(rejectedSuggestion === undefined ? {} : { rejectedSuggestion }),
  };
}

async function readSeries(call: OfficeCall, item: Appointment): Promise<OpenMeetingContent['series']> {
  const seriesId: unknown = item.seriesId;
  const isOccurrence = typeof seriesId === 'string' && seriesId !== '';
  const recurrence = await ignoringRefusal(() =>
    isComposed(item)
      ? call.uncounted<Office.Recurrence>((done) => item.recurrence.getAsync(done))
      : Promise.resolve(item.recurrence),
  );
  if (!isOccurrence && !recurrence) return undefined;
  return { part: isOccurrence ? 'occurrence' : 'whole', rule: ruleOf(recurrence) };
}

/** Office's own five words, as iCalendar has them. */
const FREQUENCIES: { readonly [type: string]: string } = {
  daily: 'DAILY',
  weekday: 'DAILY',
  weekly: 'WEEKLY',
  monthly: 'MONTHLY',
  yearly: 'YEARLY',
};

function ruleOf(recurrence: Office.Recurrence | undefined): string {
  const frequency = FREQUENCIES[String(recurrence?.recurrenceType).toLowerCase()];
  if (frequency === undefined) return '';
  const interval: unknown = recurrence?.recurrenceProperties?.interval;
  return `FREQ=${frequency};INTERVAL=${typeof interval === 'number' && interval > 0 ? interval : 1}`;
}

/** Office gives the method only where the item lies in a shared folder or mailbox (reference of Office.js). */
async function readOwner(call: OfficeCall, office: OfficeHost, item: Appointment): Promise<string | undefined> {
  if (typeof item.getSharedPropertiesAsync !== 'function') return undefined;
  const shared = await ignoringRefusal(() =>
    call.reading<Office.SharedProperties>((done) => item.getSharedPropertiesAsync(done)),
  );
  const owner = shared?.owner?.trim().toLowerCase();
  return owner === undefined || owner === '' || owner === signedIn(office).address ? undefined : owner;
}

async function readRejected(call: OfficeCall, item: ComposedAppointment): Promise<string | undefined> {
  if (typeof item.sessionData?.getAsync !== 'function') return undefined;
  const rejected = await ignoringRefusal(() =>
    call.uncounted<string>((done) => item.sessionData.getAsync(REJECTED_KEY, done)),
  );
  return rejected === '' ? undefined : rejected;
}

/**
 * No host says it. On the web and in new Outlook a window of its own was opened by the calendar and knows its opener, which a page of
 * another origin may see too; the calendar's own window has none. A window opened from a link has none either: hence "may".
 */
function mayBeEmbedded(office: OfficeHost, top: Window['top']): boolean {
  const host: unknown = office.context.mailbox.diagnostics?.hostName;
  if (host !== 'OutlookWebApp' && host !== 'newOutlookWindows') return false;
  return top !== null && top.opener === null;
}

async function ignoringRefusal<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return (await ask()) ?? undefined;
  } catch {
    return undefined;
  }
}
