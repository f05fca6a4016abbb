import type { Instant } from '../../../domain/calendar-day.ts';
import type { GateCoverage } from '../../../domain/ritual-coverage.ts';
import { dayOf } from '../../../domain/time-zone.ts';
import type { SettingsKey } from '../../../i18n/load-settings-catalogue.ts';
import type { Words } from '../../../i18n/words.ts';

/** What a message about coverage takes. "100 %" stands only where every meeting carries a ritual: 299 of 300 are 99 %. */
export function coverageValues({ tagged, untagged, share }: GateCoverage) {
  return { tagged, all: tagged + untagged, share: untagged === 0 ? share : Math.min(share, 0.99) };
}

/** `Today at 10:05`, `12 October at 10:05, 6 weeks ago`: how long ago is said, and nobody's limit for "too long". */
export function sayMoment(words: Words<SettingsKey>, moment: Instant, now: Instant, timeZone: string): string {
  const [day, today] = [dayOf(moment, timeZone), dayOf(now, timeZone)];
  const time = words.time(moment, timeZone);
  if (day === today) return words.say('health.moment.today', { time });
  return words.say('health.moment', { day: words.day(day, today), time, ago: words.relativeDay(day, today) });
}
