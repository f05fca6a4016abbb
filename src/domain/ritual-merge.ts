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
  const pick = <T>(field: TypedField, from: (ritual: Ritual) => T): T => from(iChanged.has(field) ? mine : theirs);
  const shown = <T>(from: (ritual: Ritual) => T): T => from(isSame(from(mine), from(basis)) ? theirs : mine);
  return {
    kind: 'merged',
    takenOver: theyChanged.filter((field) => !iChanged.has(field)),
    ritual: {
      ...theirs,
      type: pick('type', (ritual) => ritual.type),
      accounts: pick('accounts', (ritual) => ritual.accounts),
      objective: {
        focus: pick('focus', (ritual) => ritual.objective.focus),
        secondary: pick('secondary', (ritual): readonly Focus[] => ritual.objective.secondary),
        statement: pick('statement', (ritual) => ritual.objective.statement),
        evidence: pick('evidence', (ritual) => ritual.objective.evidence),
      },
      servesStrategicObjective: pick('servesStrategicObjective', (ritual) => ritual.servesStrategicObjective),
      internalObjective: pick('internalObjective', (ritual) => ritual.internalObjective),
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
  const before = <T>(from: (draft: RitualDraft) => T): T => {
    const [now, there] = [from(mine), from(theirs)];
    const values = history.map(from);
    if (values.some((value) => isSame(value, there))) return there;
    const other = values.find((value) => !isSame(value, now));
    return other === undefined ? now : other;
  };
  const common: Ritual = {
    ...(basis ?? theirs),
    type: before((draft) => draft.type),
    accounts: before((draft) => draft.accounts),
    objective: {
      focus: before((draft) => draft.objective.focus),
      secondary: before((draft) => draft.objective.secondary),
      statement: before((draft) => draft.objective.statement),
      evidence: before((draft) => draft.objective.evidence),
    },
    servesStrategicObjective: before((draft) => draft.servesStrategicObjective),
    internalObjective: before((draft) => draft.internalObjective),
  };
  return mergeRituals(common, mine, theirs);
}

/** Whether `draft` says what one of `others` says. */
export function isAmong(draft: RitualDraft, others: readonly RitualDraft[]): boolean {
  return others.some((other) => changedFields(draft, other).length === 0);
}
