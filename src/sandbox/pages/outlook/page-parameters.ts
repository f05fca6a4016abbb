import type { Look } from '../shared/use-look.ts';

/** What the address of the page says: who, whose calendar, in which language, which week, which meeting. */
export interface PageParameters {
  as: string;
  /** A colleague whose calendar is open; undefined for one's own. */
  calendar: string | undefined;
  /** Overrides the person's own language for the add-in. */
  language: string | undefined;
  /** `YYYY-MM-DD`: a day of the week to show. */
  date: string | undefined;
  /** undefined follows the system. */
  theme: Look | undefined;
  /** The meeting window only: an event's id, or `new`. */
  meeting: string | undefined;
  /** The meeting stands inside the calendar, as Outlook on the web opens a new one: its send event is not raised there. */
  embedded: boolean;
  /** First values of a new meeting, named as in Outlook's own compose links. */
  compose: {
    subject: string;
    start: number | undefined;
    end: number | undefined;
    to: string[];
    location: string;
    body: string;
  };
}

const LOOKS: readonly Look[] = ['default', 'dark', 'contrast'];

export function readParameters(url: URL): PageParameters {
  const query = url.searchParams;
  const date = query.get('date') ?? '';
  const instant = (name: string): number | undefined => {
    const given = query.get(name);
    const value = given === null ? NaN : /^\d+$/.test(given) ? Number(given) : Date.parse(given);
    return Number.isFinite(value) ? value : undefined;
  };
  const theme = query.get('theme');
  return {
    as: query.get('as') ?? '',
    calendar: query.get('calendar') ?? undefined,
    language: query.get('lang') ?? undefined,
    date: /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : undefined,
    theme: LOOKS.find((look) => look === theme),
    meeting: url.pathname.endsWith('/meeting') ? (query.get('id') ?? 'new') : undefined,
    embedded: query.get('form') === 'embedded',
    compose: {
      subject: query.get('subject') ?? '',
      start: instant('startdt'),
      end: instant('enddt'),
      to: (query.get('to') ?? '')
        .split(/[;,]/)
        .map((address) => address.trim().toLowerCase())
        .filter((address) => address.includes('@')),
      location: query.get('location') ?? '',
      body: query.get('body') ?? '',
    },
  };
}

/** Address of the calendar with one's own meetings, language and theme kept. */
export function ownCalendarAddress(from: PageParameters): string {
  return `/outlook?${keeping(from, { as: from.as })}`;
}

/** Address of the meeting window; calendar, language and theme kept. */
function meetingAddress(from: PageParameters, id: string, compose: Record<string, string> = {}): string {
  const query = keeping(from, { as: from.as, id, ...compose });
  if (from.calendar !== undefined) query.set('calendar', from.calendar);
  return `/outlook/meeting?${query}`;
}

function keeping(from: PageParameters, words: Record<string, string>): URLSearchParams {
  const query = new URLSearchParams(words);
  if (from.language !== undefined) query.set('lang', from.language);
  if (from.theme !== undefined) query.set('theme', from.theme);
  return query;
}

/** A new meeting in the calendar's own window. */
export function openEmbeddedForm(from: PageParameters): void {
  window.location.assign(meetingAddress(from, 'new', { form: 'embedded' }));
}

/** Each meeting has a window of its own; the name keeps one meeting from opening twice. */
export function openMeetingWindow(from: PageParameters, id: string, compose: Record<string, string> = {}): void {
  const name = id === 'new' ? '_blank' : `meeting-${from.as}-${from.calendar ?? ''}-${id.slice(-40)}`;
  window.open(meetingAddress(from, id, compose), name, 'popup,width=1180,height=820');
}
