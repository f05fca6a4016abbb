/**
 * What many rituals say together (surfaces §4, Insight): do people know what it was for, what do we meet for, how does our practice
 * stand to our charter and to the survey. Every share carries its count and how sure it is (wilson-interval.ts). No person appears in any
 * result, and there is no ranking of people: groups are ritual types and charter versions, never organisers.
 *
 * Figures from answers come only from rituals that have figures themselves (five answers or more, check.ts), so that no group can be
 * taken apart into what one person said; a share of fewer than five answers is undefined all the same. Shares of answers take them for
 * independent, which those of one ritual are not quite: their intervals are rather too narrow than too wide.
 */
import { TEAM_FUNCTIONS, type TeamFunction } from './account-team.ts';
import type { Answer } from './answer.ts';
import { millisecondsOf } from './calendar-day.ts';
import { type CharterVersion, versionMadeUnder } from './charter.ts';
import { ANSWERS_NEEDED, type Outcome, outcomeOf, type OutcomeFlag } from './check.ts';
import { type Focus, FOCUSES } from './focus.ts';
import { fold } from './objective/fold.ts';
import type { ClarityPair } from './paradox.ts';
import type { Ritual } from './ritual.ts';
import { ATTRIBUTES, RITUAL_TYPES, type RitualType, type RitualTypeAttributes } from './ritual-type.ts';
import { type Share, shareOf } from './wilson-interval.ts';

/** A held ritual with what is known of it. */
export interface HeldRitual {
  readonly ritual: Ritual;
  readonly answers: readonly Answer[];
  readonly organiserId: string | undefined;
  /** The charter's version that it was made under. */
  readonly charterVersion: number;
}

export interface TypeInsight {
  readonly type: RitualType;
  readonly charterVersion: number;
  /** The charter's history does not have the version: thresholds are the first version's, and this says so. */
  readonly versionUnknown: boolean;
  readonly rituals: number;
  /** Rituals with figures of their own; where none has, everything below is undefined. */
  readonly withFigures: number;
  /** Answers that recalled the declared focus. */
  readonly clarity: Share | undefined;
  /** Answers that said achieved, of those for whom it took place. */
  readonly achieved: Share | undefined;
  /** Mean of the rituals' means, 1 to 5, each ritual once. */
  readonly satisfaction: number | undefined;
  /** Reviews only: answers that say a change was decided. */
  readonly changeDecided: Share | undefined;
  readonly flagged: { readonly [flag in OutcomeFlag['flag']]: Share | undefined };
}

type Figures = Extract<Outcome, { readonly kind: 'figures' }>;

function thresholdsOf(held: HeldRitual, history: readonly CharterVersion[]): CharterVersion['thresholds'] | undefined {
  const made = versionMadeUnder(history, held.charterVersion);
  return made.kind === 'found' ? made.charter.thresholds : undefined;
}

function figuresOf(held: HeldRitual, history: readonly CharterVersion[]): Figures | undefined {
  const outcome = outcomeOf(held.ritual, held.answers, held.organiserId, thresholdsOf(held, history));
  return outcome.kind === 'figures' ? outcome : undefined;
}

/** One entry for each type and version that has rituals, in the order of the types, then of the versions. */
export function insightByType(
  rituals: readonly HeldRitual[],
  history: readonly CharterVersion[],
): readonly TypeInsight[] {
  return RITUAL_TYPES.flatMap((type) => {
    const own = rituals.filter(({ ritual }) => ritual.type === type);
    const versions = [...new Set(own.map(({ charterVersion }) => charterVersion))].sort((a, b) => a - b);
    return versions.map((version) => {
      const group = own.filter(({ charterVersion }) => charterVersion === version);
      return typeInsight(type, version, group, history);
    });
  });
}

function typeInsight(
  type: RitualType,
  charterVersion: number,
  group: readonly HeldRitual[],
  history: readonly CharterVersion[],
): TypeInsight {
  const figures = group.flatMap((held) => figuresOf(held, history) ?? []);
  const sum = (count: (one: Figures) => number): number => figures.reduce((total, one) => total + count(one), 0);
  const satisfied = figures.flatMap(({ satisfaction }) => satisfaction ?? []);
  const flagged = (flag: OutcomeFlag['flag']): Share | undefined =>
    shareOf(figures.filter((one) => one.flags.some((found) => found.flag === flag)).length, figures.length);
  return {
    type,
    charterVersion,
    versionUnknown: versionMadeUnder(history, charterVersion).kind === 'unknown-version',
    rituals: group.length,
    withFigures: figures.length,
    clarity: shareOfAnswers(
      sum(({ clarity }) => clarity?.count ?? 0),
      sum(({ clarity }) => clarity?.of ?? 0),
    ),
    achieved: shareOfAnswers(
      sum(({ achieved }) => achieved.yes),
      sum(({ answered, achieved }) => answered - achieved['did-not-happen']),
    ),
    satisfaction:
      satisfied.length === 0 ? undefined : satisfied.reduce((total, one) => total + one, 0) / satisfied.length,
    changeDecided: shareOfAnswers(
      sum(({ changeDecided }) => changeDecided?.yes ?? 0),
      sum(({ changeDecided }) => changeDecided?.of ?? 0),
    ),
    flagged: {
      'satisfied-but-unclear': flagged('satisfied-but-unclear'),
      'achieved-but-not-recalled': flagged('achieved-but-not-recalled'),
    },
  };
}

function shareOfAnswers(count: number, of: number): Share | undefined {
  return of < ANSWERS_NEEDED ? undefined : shareOf(count, of);
}

/** The pairs that the author's hypothesis is tested on (paradox.ts). */
export function clarityPairs(
  rituals: readonly HeldRitual[],
  history: readonly CharterVersion[],
): readonly ClarityPair[] {
  return rituals.flatMap((held) => {
    const figures = figuresOf(held, history);
    if (figures?.clarity === undefined || figures.satisfaction === undefined) return [];
    return [{ type: held.ritual.type, clarity: figures.clarity.share, satisfaction: figures.satisfaction }];
  });
}

export interface FocusShare {
  readonly focus: Focus;
  readonly share: Share | undefined;
}

/** What we meet for: each focus of the survey among the rituals that declare one, never-used ones with a share of 0. */
export function focusPortfolio(rituals: readonly Ritual[]): {
  readonly shares: readonly FocusShare[];
  readonly without: number;
} {
  const declared = rituals.flatMap(({ objective }) => objective.focus ?? []);
  return {
    shares: FOCUSES.map((focus) => ({
      focus,
      share: shareOf(declared.filter((one) => one === focus).length, declared.length),
    })),
    without: rituals.length - declared.length,
  };
}

/**
 * How many statements repeat the one before of the same type and accounts, whatever their case, accents and punctuation. The first of
 * each row has none before it and does not count; neither does an empty one.
 */
export function recycledShare(rituals: readonly Ritual[]): Share | undefined {
  const lastStatement = new Map<string, string>();
  let repeated = 0;
  let compared = 0;
  const inOrder = [...rituals].sort((a, b) => compareText(a.start, b.start) || compareText(a.ref, b.ref));
  for (const { type, accounts, objective } of inOrder) {
    const statement = fold(objective.statement)
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
    if (statement === '') continue;
    const row = `${type} ${[...accounts].sort().join(' ')}`;
    const before = lastStatement.get(row);
    lastStatement.set(row, statement);
    if (before === undefined) continue;
    compared += 1;
    if (before === statement) repeated += 1;
  }
  return shareOf(repeated, compared);
}

export interface QuadrantShare {
  readonly place: RitualTypeAttributes['place'];
  readonly driver: RitualTypeAttributes['driver'];
  readonly rituals: Share | undefined;
  /** Of the time of all rituals that are not whole days, 0 to 1; undefined where there is none. */
  readonly timeShare: number | undefined;
}

/** How meetings and time lie over the survey's two-by-two (S:139-151). */
export function quadrantBalance(rituals: readonly Ritual[]): readonly QuadrantShare[] {
  const minutesOf = ({ start, end, allDay }: Ritual): number =>
    allDay ? 0 : Math.max(0, millisecondsOf(end) - millisecondsOf(start)) / 60_000;
  const minutes = (some: readonly Ritual[]): number => some.reduce((total, one) => total + minutesOf(one), 0);
  const all = minutes(rituals);
  return (['internal', 'external'] as const).flatMap((place) =>
    (['account-manager', 'senior-management'] as const).map((driver) => {
      const own = rituals.filter(({ type }) => ATTRIBUTES[type].place === place && ATTRIBUTES[type].driver === driver);
      return {
        place,
        driver,
        rituals: shareOf(own.length, rituals.length),
        timeShare: all === 0 ? undefined : minutes(own) / all,
      };
    }),
  );
}

/** In how many of the rituals where it is known each function of our side was there, most frequent first; unknown ones are counted apart. One that was nowhere is left out. */
export function functionsPresent(rituals: readonly Ritual[]): {
  readonly functions: readonly { readonly name: TeamFunction; readonly share: Share | undefined }[];
  readonly unknown: number;
} {
  const known = rituals.flatMap(({ attendance }) => attendance?.functions ?? []);
  const counted = TEAM_FUNCTIONS.map((name) => ({
    name,
    share: shareOf(known.filter((functions) => (functions[name] ?? 0) > 0).length, known.length),
  })).filter(({ share }) => (share?.count ?? 0) > 0);
  return {
    functions: counted.sort((a, b) => (b.share?.count ?? 0) - (a.share?.count ?? 0)),
    unknown: rituals.length - known.length,
  };
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
