/** Who does what when, and the weather meanwhile: drawn from one number, so that a run can be had again. */
import fc from 'fast-check';
import type { Achieved } from '../../src/domain/answer.ts';
import type { Colleague, MeetingName } from './company.ts';
import type { Fate } from './weather.ts';

/** Claire works at two machines: what one has in its outbox the other does not know. */
export const BROWSERS = {
  'claire-office': 'claire',
  'claire-home': 'claire',
  'hugo-office': 'hugo',
  'ines-office': 'ines',
} as const satisfies Record<string, Colleague>;
export type BrowserName = keyof typeof BROWSERS;
export const BROWSER_NAMES = Object.keys(BROWSERS) as readonly BrowserName[];

export const FIELDS = ['statement', 'evidence', 'internalObjective', 'focus'] as const;
export type EditedField = (typeof FIELDS)[number];

/**
 * What the pane does in a meeting's form beside the ritual: another title and back, an agenda that stays or goes again, a suggestion sent
 * away, the next meeting opened to be filled in.
 */
export const ASIDES = ['rename', 'agenda', 'agenda-and-back', 'reject', 'plan-next'] as const;
export type Aside = (typeof ASIDES)[number];

/** One browser may show the same meeting in a second window: both know one outbox. */
export type PaneWindow = 'pane' | 'second';

type What =
  | {
      readonly kind: 'type';
      readonly browser: BrowserName;
      readonly meeting: MeetingName;
      readonly field: EditedField;
      readonly window: PaneWindow;
    }
  | { readonly kind: 'answer'; readonly browser: BrowserName; readonly achieved: Achieved; readonly twice: boolean }
  | { readonly kind: 'aside'; readonly browser: BrowserName; readonly meeting: MeetingName; readonly aside: Aside }
  | { readonly kind: 'mark' }
  | { readonly kind: 'sync'; readonly browser: BrowserName }
  | { readonly kind: 'board'; readonly browser: BrowserName }
  | { readonly kind: 'close'; readonly browser: BrowserName; readonly which: PaneWindow | 'tab' };

/** `wait`: milliseconds until the next act begins, whether this one is over or not. */
export type Act = What & { readonly wait: number };

export interface Schedule {
  readonly acts: readonly Act[];
  readonly weather: readonly Fate[];
}

const browser = fc.constantFrom(...BROWSER_NAMES);
const field = fc.constantFrom(...FIELDS);
/** Inside a save, inside the pause after typing, and long after both. */
const wait = fc.constantFrom(0, 10, 60, 300, 1_000, 2_500, 20_000);

const place = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom('claire-office', 'claire-home'), fc.constant('review')) },
  { weight: 1, arbitrary: fc.constant(['claire-office', 'board'] as const) },
  { weight: 2, arbitrary: fc.constant(['hugo-office', 'visit'] as const) },
  { weight: 1, arbitrary: fc.constant(['hugo-office', 'coffee'] as const) },
) as fc.Arbitrary<readonly [BrowserName, MeetingName]>;

const what: fc.Arbitrary<What> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(place, field, fc.constantFrom('pane', 'pane', 'second'))
      .map(([[at, meeting], typed, drawn]) => {
        // What is marked as no ritual in one window while another one is typed in: nobody knows what is meant.
        const window = meeting === 'coffee' ? 'pane' : drawn;
        return { kind: 'type', browser: at, meeting, field: typed, window } as const;
      }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('answer' as const),
      browser: fc.constantFrom('claire-office', 'hugo-office', 'ines-office'),
      achieved: fc.constantFrom('yes', 'no', 'did-not-happen'),
      twice: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.constantFrom(['claire-office', 'review'] as const, ['hugo-office', 'visit'] as const),
        fc.constantFrom(...ASIDES),
      )
      .map(([[at, meeting], aside]) => ({ kind: 'aside', browser: at, meeting, aside }) as const),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'mark' as const }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('sync' as const), browser }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('board' as const), browser }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('close' as const),
      browser,
      which: fc.constantFrom('pane', 'second', 'tab'),
    }),
  },
);

const step = fc.tuple(what, wait).map(([one, until]): readonly Act[] => [{ ...one, wait: until }]);

/** Hugo begins a ritual, is elsewhere before it is saved (another meeting, or the pane is closed), and comes back. */
const hop = fc
  .tuple(field, field, fc.boolean(), fc.constantFrom(10, 60, 300), fc.constantFrom(0, 10, 60))
  .map(([first, second, closes, until, away]): readonly Act[] => {
    const at = { browser: 'hugo-office', meeting: 'visit', window: 'pane' } as const;
    return [
      { kind: 'type', ...at, field: first, wait: until },
      closes
        ? { kind: 'close', browser: 'hugo-office', which: 'pane', wait: away }
        : { kind: 'type', browser: 'hugo-office', meeting: 'coffee', window: 'pane', field: second, wait: away },
      { kind: 'type', ...at, field: second, wait: until },
    ];
  });

/** Claire types in two windows of one browser and closes both, perhaps before either was saved. */
const pair = fc
  .tuple(fc.uniqueArray(field, { minLength: 2, maxLength: 2 }), fc.constantFrom(10, 60, 300), fc.constantFrom(0, 60))
  .map(([[first = 'statement', second = 'evidence'], until, between]): readonly Act[] => {
    const at = { browser: 'claire-office', meeting: 'review' } as const;
    return [
      { kind: 'type', ...at, window: 'pane', field: first, wait: until },
      { kind: 'type', ...at, window: 'second', field: second, wait: until },
      { kind: 'close', browser: at.browser, which: 'pane', wait: between },
      { kind: 'close', browser: at.browser, which: 'second', wait: until },
    ];
  });

/** A focus tells which act chose it, and there are twelve, one of them chosen before. */
const MOST_ACTS = 11;

const acts = fc
  .array(fc.oneof({ weight: 10, arbitrary: step }, { weight: 3, arbitrary: hop }, { weight: 1, arbitrary: pair }), {
    minLength: 3,
    maxLength: 8,
  })
  .map((drawn) => sensible(drawn.flat().slice(0, MOST_ACTS)));

/**
 * Nobody answers a check twice with another answer, what is no ritual is left alone, and nobody types in one field in two windows of a
 * browser, where the word of the one that closes later would stand: the end does not depend on who was first.
 */
function sensible(drawn: readonly Act[]): readonly Act[] {
  const answered = new Set<Colleague>();
  const windowOf = new Map<string, PaneWindow>();
  let isMarked = false;
  return drawn.filter((act) => {
    if (act.kind === 'answer') {
      const who = BROWSERS[act.browser];
      if (answered.has(who)) return false;
      answered.add(who);
    }
    if (act.kind === 'type') {
      const typed = `${act.browser} ${act.meeting} ${act.field}`;
      if ((windowOf.get(typed) ?? act.window) !== act.window) return false;
      windowOf.set(typed, act.window);
    }
    if (act.kind === 'mark' || (act.kind === 'type' && act.meeting === 'coffee')) {
      if (isMarked) return false;
      isMarked = act.kind === 'mark';
    }
    return true;
  });
}

const seconds = fc.constantFrom(undefined, 0, 1, 3, 20, 120);

const trouble: fc.Arbitrary<Fate> = fc.oneof(
  fc.record({ kind: fc.constant('throttle' as const), retryAfter: seconds, asDate: fc.boolean() }),
  fc.record({
    kind: fc.constant('unavailable' as const),
    status: fc.constantFrom(503, 504),
    retryAfter: fc.constantFrom(undefined, undefined, 2),
  }),
  fc.constant({ kind: 'dropped-before' as const }),
  fc.constant({ kind: 'dropped-after' as const }),
  fc.record({ kind: fc.constant('dropped-and-late' as const), after: fc.constantFrom(200, 1_500, 8_000, 60_000) }),
  fc.constant({ kind: 'slow' as const }),
  fc.constant({ kind: 'row-changed' as const }),
  fc.constant({ kind: 'row-refused' as const }),
  fc.constant({ kind: 'token-expired' as const }),
  fc.constant({ kind: 'claims-challenge' as const }),
  fc.record({
    kind: fc.constant('batch-throttled' as const),
    places: fc.uniqueArray(fc.nat({ max: 19 }), { minLength: 1, maxLength: 5 }),
    retryAfter: seconds,
  }),
  fc.constant({ kind: 'sync-state-lost' as const }),
  fc.constant({ kind: 'page-repeated' as const }),
  fc.constant({ kind: 'page-replayed' as const }),
);

const calm: fc.Arbitrary<Fate> = fc.record({
  kind: fc.constant('pass' as const),
  delay: fc.constantFrom(5, 40, 200, 900),
});

/** Drizzle, rain, and a front that takes everything for a while: longer than five attempts of one request. */
const weather = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: calm.map((one) => [one]) },
      { weight: 3, arbitrary: trouble.map((one) => [one]) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(trouble, fc.integer({ min: 4, max: 14 }))
          .map(([one, times]) => Array.from({ length: times }, () => one)),
      },
    ),
    { minLength: 5, maxLength: 60 },
  )
  .map((spells): readonly Fate[] => spells.flat());

export const schedules: fc.Arbitrary<Schedule> = fc.record({ acts, weather });
