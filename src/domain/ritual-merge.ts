/**
 * Two people saved the same ritual: what stands, field by field (git's three-way rule, with the row that both started from).
 *
 * | Mine against basis | Theirs against basis | Stands                         |
 * | ------------------ | -------------------- | ------------------------------ |
 * | same               | any                  | theirs                         |
 * | changed            | same                 | mine                           |
 * | changed            | changed, to the same | either                         |
 * | changed            | changed, otherwise   | conflict: a person decides     |
 *
 * Only what a person types can be in conflict. Of the rest, what the open meeting shows (subject, time, organiser) is mine as far
 * as I changed it, and what sync and checks know (state, link, attendance) is theirs.
 */
import type { Focus } from './focus.ts';
import type { Ritual } from './ritual.ts';

/** What a person types in the pane. */
export type RitualDraft = Pick<
  Ritual,
  'type' | 'accounts' | 'objective' | 'servesStrategicObjective' | 'internalObjective'
>;

/** What a person typed of a whole row. */
export function draftOfRitual(ritual: RitualDraft): RitualDraft {
  const { type, accounts, objective, servesStrategicObjective, internalObjective } = ritual;
  return { type, accounts, objective, servesStrategicObjective, internalObjective };
}

/** The typed fields, each merged by itself; the objective's parts count one by one. */
export const TYPED_FIELDS = [
  'type',
  'accounts',
  'focus',
  'secondary',
  'statement',
  'evidence',
  'servesStrategicObjective',
  'internalObjective',
] as const;

export type TypedField = (typeof TYPED_FIELDS)[number];

type Typed = { readonly [field in TypedField]: unknown };

function typedOf(draft: RitualDraft): Typed {
  return {
    type: draft.type,
    accounts: draft.accounts,
    focus: draft.objective.focus,
    secondary: draft.objective.secondary,
    statement: draft.objective.statement,
    evidence: draft.objective.evidence,
    servesStrategicObjective: draft.servesStrategicObjective,
    internalObjective: draft.internalObjective,
  };
}

/** A draft of which each field is chosen by itself. */
function byField(choose: <T>(of: (draft: RitualDraft) => T) => T): RitualDraft {
  return {
    type: choose((draft) => draft.type),
    accounts: choose((draft) => draft.accounts),
    objective: {
      focus: choose((draft) => draft.objective.focus),
      secondary: choose((draft): readonly Focus[] => draft.objective.secondary),
      statement: choose((draft) => draft.objective.statement),
      evidence: choose((draft) => draft.objective.evidence),
    },
    servesStrategicObjective: choose((draft) => draft.servesStrategicObjective),
    internalObjective: choose((draft) => draft.internalObjective),
  };
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Typed fields in which the two differ. */
export function changedFields(a: RitualDraft, b: RitualDraft): readonly TypedField[] {
  const [one, other] = [typedOf(a), typedOf(b)];
  return TYPED_FIELDS.filter((field) => !isSame(one[field], other[field]));
}

export type Merge =
  | { readonly kind: 'merged'; readonly ritual: Ritual; readonly takenOver: readonly TypedField[] }
  | { readonly kind: 'conflict'; readonly fields: readonly TypedField[] };

export function mergeRituals(basis: Ritual, mine: Ritual, theirs: Ritual): Merge {
  const iChanged = new Set(changedFields(basis, mine));
  const theyChanged = changedFields(basis, theirs);
  const differ = new Set(changedFields(mine, theirs));
  const fields = theyChanged.filter((field) => iChanged.has(field) && differ.has(field));
  if (fields.length > 0) return { kind: 'conflict', fields };
  const shown = <T>(from: (ritual: Ritual) => T): T => from(isSame(from(mine), from(basis)) ? theirs : mine);
  return {
    kind: 'merged',
    takenOver: theyChanged.filter((field) => !iChanged.has(field)),
    ritual: {
      ...theirs,
      ...byField((of) => of(isSame(of(mine), of(basis)) ? theirs : mine)),
      subject: shown((ritual) => ritual.subject),
      organiser: shown((ritual) => ritual.organiser),
      organiserName: shown((ritual) => ritual.organiserName),
      start: shown((ritual) => ritual.start),
      end: shown((ritual) => ritual.end),
      allDay: shown((ritual) => ritual.allDay),
      ...(mine.ownObjective === true ? { ownObjective: true as const } : {}),
    },
  };
}

/**
 * As mergeRituals where nobody knows what of mine has arrived. `sent`: what I sent since `basis`, oldest first; without a basis the ritual
 * begins with me. Field by field:
 *
 * | Theirs                          | Mine                                      | Stands                     |
 * | ------------------------------- | ----------------------------------------- | -------------------------- |
 * | is the basis or what I had sent | any                                       | mine                       |
 * | is something else               | never differed from the basis and what I sent | theirs                 |
 * | is something else               | differed once                             | conflict: a person decides |
 */
export function mergeUnheard(
  basis: Ritual | undefined,
  sent: readonly RitualDraft[],
  mine: Ritual,
  theirs: Ritual,
): Merge {
  const history = [...(basis === undefined ? [] : [basis]), ...sent];
  const common = byField((of) => {
    const [now, there] = [of(mine), of(theirs)];
    const values = history.map(of);
    if (values.some((value) => isSame(value, there))) return there;
    const other = values.find((value) => !isSame(value, now));
    return other === undefined ? now : other;
  });
  return mergeRituals({ ...(basis ?? theirs), ...common }, mine, theirs);
}

/** Whether `draft` says what one of `others` says. */
export function isAmong(draft: RitualDraft, others: readonly RitualDraft[]): boolean {
  return others.some((other) => changedFields(draft, other).length === 0);
}

/** What one window of a browser has typed. */
export interface TypedInWindow {
  readonly ritual: Ritual;
  /** The row that it began with; undefined where the ritual begins with it. */
  readonly basis: Ritual | undefined;
  /** What it sent or kept since, oldest first. */
  readonly sent: readonly RitualDraft[];
}

export interface WindowsMerged {
  readonly ritual: Ritual;
  /** What the window whose word it is had before, each field by itself, oldest first. */
  readonly past: readonly RitualDraft[];
}

/**
 * Two windows of one person's browser typed about one ritual, and not both have been written: what waits, field by field. Nobody can be
 * asked, for the later window is being closed; the first row that fits decides.
 *
 * | Earlier window's                        | Later window's                        | Waits     |
 * | --------------------------------------- | ------------------------------------- | --------- |
 * | is what the later one once had          | any                                   | later's   |
 * | any                                     | never differed from what it once had  | earlier's |
 * | is what it began with                   | any                                   | later's   |
 * | typed there                             | is what the earlier one once had      | earlier's |
 * | typed there                             | typed, too                            | later's   |
 */
export function mergeWindows(earlier: TypedInWindow, later: TypedInWindow): WindowsMerged {
  const [before, since] = [pastOf(earlier), pastOf(later)];
  const isEarliers = (of: (draft: RitualDraft) => unknown): boolean => {
    const [there, now] = [of(earlier.ritual), of(later.ritual)];
    const had = (past: readonly RitualDraft[], value: unknown) => past.some((draft) => isSame(of(draft), value));
    if (had(since, there)) return false;
    if (since.length > 0 && since.every((draft) => isSame(of(draft), now))) return true;
    if (earlier.basis !== undefined && isSame(of(earlier.basis), there)) return false;
    return had(before, now);
  };
  const ritual = { ...later.ritual, ...byField((of) => of((isEarliers(of) ? earlier : later).ritual)) };
  const past = Array.from({ length: Math.max(before.length, since.length) }, (_, at) =>
    byField((of) => {
      const own = isEarliers(of) ? before : since;
      return of(own[at] ?? own.at(-1) ?? ritual);
    }),
  );
  return { ritual, past };
}

/** As mergeWindows where the later window's words have been written: what of the earlier one's is left to write, on top of them. */
export function leftOfWindow(earlier: TypedInWindow, written: TypedInWindow): WindowsMerged {
  const { ritual, past } = mergeWindows(earlier, written);
  const isWritten = (of: (draft: RitualDraft) => unknown) => isSame(of(ritual), of(written.ritual));
  return {
    ritual,
    // Of what stands there already nothing was typed since: whatever follows it is newer.
    past: past.map((draft) => byField((of) => of(isWritten(of) ? written.ritual : draft))),
  };
}

function pastOf({ basis, sent }: TypedInWindow): readonly RitualDraft[] {
  return [...(basis === undefined ? [] : [basis]), ...sent];
}
