/**
 * Days are text, `YYYY-MM-DD`, and compare as text (see docs/decisions/0005-days-as-text.md).
 * An instant is a UTC ISO 8601 text such as `2026-11-23T09:00:00Z`.
 */

declare const day: unique symbol;
declare const instant: unique symbol;

/** A calendar day, `YYYY-MM-DD`, in the programme's time zone. Minted by {@link parseCalendarDay} and the functions here. */
export type CalendarDay = string & { readonly [day]: true };

/** A moment in UTC, ISO 8601 with a trailing `Z`. */
export type Instant = string & { readonly [instant]: true };
