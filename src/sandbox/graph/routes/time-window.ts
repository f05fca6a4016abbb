/** `startDateTime` and `endDateTime` of calendarView and instances. */
import { badRequest } from '../graph-error.ts';
import type { Query } from '../odata/query-options.ts';

export interface TimeWindow {
  readonly from: Date;
  readonly to: Date;
}

const ISO = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/i;
/** The service's own limit: five years (docs-contrib issue 6321). */
const MOST_DAYS = 1825;
const DAY = 86_400_000;

export function readWindow(query: Query): TimeWindow {
  const [start, end] = [query.plain('startDateTime'), query.plain('endDateTime')];
  if (start === undefined || end === undefined) {
    throw badRequest(
      'This request requires a time window specified by the query string parameters StartDateTime and EndDateTime.',
      'ErrorInvalidParameter',
    );
  }
  const window = { from: instant('startDateTime', start), to: instant('endDateTime', end) };
  if (window.to <= window.from)
    throw badRequest('The value of endDateTime must be after startDateTime.', 'ErrorInvalidParameter');
  if (window.to.getTime() - window.from.getTime() > MOST_DAYS * DAY) {
    throw badRequest(
      `The requested time duration specified for calendarview is too long. Maximum number of days: ${MOST_DAYS}.`,
      'ErrorCalendarViewRangeTooBig',
    );
  }
  return window;
}

/** By its own offset, UTC without one, whatever Prefer says (platform-facts D2). */
function instant(name: string, value: string): Date {
  const hasZone = /(?:Z|[+-]\d{2}:\d{2})$/i.test(value) || !value.includes('T');
  const date = new Date(hasZone ? value : `${value}Z`);
  if (!ISO.test(value) || Number.isNaN(date.getTime())) {
    throw badRequest(
      `The value '${value}' of ${name} is not a valid ISO 8601 date and time; a '+' in the offset must be sent as %2B.`,
      'ErrorInvalidParameter',
    );
  }
  return date;
}
