/**
 * The programme's rules per ritual type, in versions. The first version is the survey's, and only the survey's: where it is silent the
 * attribute is undefined, and nothing is hinted or measured. A programme that changes a rule makes a new version; a ritual keeps the
 * version that it was made under, so that old ones are not judged by new rules.
 */
import type { CalendarDay } from './calendar-day.ts';
import type { Focus } from './focus.ts';
import type { GateMode } from './gate-rules.ts';
import { DEFAULT_WINDOWS, type OrchestrationWindows } from './orchestration.ts';
import { ATTRIBUTES, focusesFor, RITUAL_TYPES, type RitualType } from './ritual-type.ts';

export interface YearlyRange {
  /** Rituals per year, whole numbers, 1 ≤ min ≤ max. */
  readonly min: number;
  readonly max: number;
}

export interface CharterEntry {
  /** What the programme calls the ritual; undefined: the survey's name (i18n). */
  readonly name: string | undefined;
  readonly coverage: 'all' | 'as-needed' | 'none';
  readonly range: YearlyRange;
  /** Ranges of tiers that depart from it; the survey knows no tier. */
  readonly rangeByTier: { readonly [tier: string]: YearlyRange };
  /** Minutes beyond which a length is unusual. */
  readonly longestMinutes: number | undefined;
  /** Days below which a length is unusual. */
  readonly shortestDays: number | undefined;
  /** People beyond whom a size is unusual. */
  readonly mostPeople: number | undefined;
  readonly where: 'internal' | 'external';
  /** The venue that the programme wants, in its own words. */
  readonly venue: string | undefined;
  /** Functions that should be there, in the programme's own words. */
  readonly participants: readonly string[];
  /** All twelve, the ones to offer first on top. */
  readonly focusOrder: readonly Focus[];
  /** What the send gate does when the objective is missing. */
  readonly gateMode: GateMode;
  /** Boards only (S:239-255: 24 % official, 34 % informal; "not practised" is coverage none). */
  readonly formality: 'official' | 'informal' | undefined;
}

export type Charter = { readonly [type in RitualType]: CharterEntry };

/**
 * From where on an outcome is flagged. The survey gives no such figure: these are the programme's, to be changed with experience, and
 * start where words alone put them: satisfied is the first answer above the middle of 1 to 5, clear and achieved are a majority.
 */
export interface CheckThresholds {
  /** Mean satisfaction, 1 to 5. */
  readonly satisfiedFrom: number;
  /** Share of those who recalled the declared focus, 0 to 1; unclear is below it. */
  readonly clearFrom: number;
  /** Share of those who said achieved, 0 to 1. */
  readonly achievedFrom: number;
}

export const DEFAULT_THRESHOLDS: CheckThresholds = { satisfiedFrom: 4, clearFrom: 0.5, achievedFrom: 0.5 };

export interface CharterVersion {
  /** 1 is the survey's. */
  readonly version: number;
  /** From which day it holds; undefined: from the beginning. */
  readonly from: CalendarDay | undefined;
  readonly rituals: Charter;
  readonly windows: OrchestrationWindows;
  readonly thresholds: CheckThresholds;
  /** False: the send gate is silent for every type, whatever their modes say. */
  readonly gateOn: boolean;
}

interface SurveyRules {
  readonly range: YearlyRange;
  readonly longestMinutes?: number;
  readonly shortestDays?: number;
  readonly mostPeople?: number;
}

const SURVEY_RULES: { readonly [type in RitualType]: SurveyRules } = {
  // "Generally 4 to 9 a year", "never more than 3 hours", "rarely more than 10" (S:158-176).
  'kam-meeting': { range: { min: 4, max: 9 }, longestMinutes: 180, mostPeople: 10 },
  // "One a year where practised" (S:178-198), "at least one day" (S:178).
  'commercial-seminar': { range: { min: 1, max: 1 }, shortestDays: 1 },
  // "At least 10 a year" dominates (S:200-216); the upper end, one a month, is the programme's (design §5), not the survey's.
  'commercial-meeting': { range: { min: 10, max: 12 } },
  // "More than once a year 55 %; once a year 26 %" (S:223-237). Only half hold it for all accounts: an account may say as-needed.
  'account-review': { range: { min: 1, max: 2 } },
  // "Symmetrical around one a year" (S:239-255).
  'advisory-board': { range: { min: 1, max: 1 } },
};

function surveyEntry(type: RitualType): CharterEntry {
  const { range, longestMinutes, shortestDays, mostPeople } = SURVEY_RULES[type];
  return {
    name: undefined,
    coverage: 'all',
    range,
    rangeByTier: {},
    longestMinutes,
    shortestDays,
    mostPeople,
    where: ATTRIBUTES[type].place,
    venue: undefined,
    participants: [],
    focusOrder: focusesFor(type),
    gateMode: 'prompt',
    formality: undefined,
  };
}

export const DEFAULT_CHARTER = Object.fromEntries(RITUAL_TYPES.map((type) => [type, surveyEntry(type)])) as Charter;

/** The version that every programme begins with. */
export const FIRST_VERSION: CharterVersion = {
  version: 1,
  from: undefined,
  rituals: DEFAULT_CHARTER,
  windows: DEFAULT_WINDOWS,
  thresholds: DEFAULT_THRESHOLDS,
  gateOn: true,
};

/** The range for an account of this tier. */
export function rangeFor(entry: CharterEntry, tier: string | undefined): YearlyRange {
  return (tier === undefined ? undefined : entry.rangeByTier[tier]) ?? entry.range;
}

/** The newest version that holds on a day; several from one day: the highest. The register's own row of the first counts over the survey's. */
export function versionOn(history: readonly CharterVersion[], day: CalendarDay): CharterVersion {
  return history.reduce((best, one) => {
    const holds = one.from === undefined || one.from <= day;
    const newer = (one.from ?? '') > (best.from ?? '') || (one.from === best.from && one.version >= best.version);
    return holds && newer ? one : best;
  }, FIRST_VERSION);
}

/** The version that a ritual was made under; `unknown-version` when the history does not have it, never another one in silence. */
export function versionMadeUnder(
  history: readonly CharterVersion[],
  version: number,
):
  | { readonly kind: 'found'; readonly charter: CharterVersion }
  | { readonly kind: 'unknown-version'; readonly version: number } {
  const charter = history.find((one) => one.version === version) ?? (version === 1 ? FIRST_VERSION : undefined);
  return charter === undefined ? { kind: 'unknown-version', version } : { kind: 'found', charter };
}

/**
 * The history with one more version on top; those before stay as they are. Throws RangeError when it would hold from an earlier day than
 * the one before it: that one would hide it for ever.
 */
export function withNewVersion(
  history: readonly CharterVersion[],
  changed: Omit<CharterVersion, 'version' | 'from'>,
  from: CalendarDay,
): readonly CharterVersion[] {
  const last = history.reduce((most, { version }) => Math.max(most, version), FIRST_VERSION.version);
  const latest = history
    .flatMap((one) => one.from ?? [])
    .sort()
    .at(-1);
  if (latest !== undefined && from < latest) {
    throw new RangeError(`a new version cannot hold from ${from}: the one before it holds from ${latest}`);
  }
  return [...history, { ...changed, version: last + 1, from }];
}

/** Whole numbers, at least one a year, min not above max. */
export function isRange(min: number, max: number): boolean {
  return Number.isInteger(min) && Number.isInteger(max) && min >= 1 && max >= min;
}
