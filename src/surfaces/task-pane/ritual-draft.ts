/** What the organiser is typing, as rules without a screen. */
import { PROGRAMME, type Account, type AccountKey } from '../../domain/account.ts';
import type { Focus } from '../../domain/focus.ts';
import type { RitualDraft, TypedField } from '../../domain/ritual-merge.ts';
import { accountChoiceOf, ATTRIBUTES, type RitualType } from '../../domain/ritual-type.ts';

/** Kept from what was typed before; accounts as the new type takes them, suggested ones first where none was chosen. */
export function draftFor(
  type: RitualType,
  before: RitualDraft | undefined,
  suggested: readonly AccountKey[],
): RitualDraft {
  return {
    type,
    accounts: accountsFor(type, before?.accounts ?? [], suggested),
    objective: before?.objective ?? { focus: undefined, secondary: [], statement: '', evidence: '' },
    servesStrategicObjective: before?.servesStrategicObjective ?? false,
    // Internal rituals have no other side from whom an objective would be kept.
    internalObjective: ATTRIBUTES[type].place === 'external' ? (before?.internalObjective ?? '') : '',
  };
}

function accountsFor(
  type: RitualType,
  before: readonly AccountKey[],
  suggested: readonly AccountKey[],
): readonly AccountKey[] {
  const clients = before.filter((key) => key !== PROGRAMME);
  switch (accountChoiceOf(type)) {
    case 'one':
      return (clients.length > 0 ? clients : suggested).slice(0, 1);
    case 'several':
      return clients.length > 1 ? clients : [...new Set([...clients, ...suggested])];
    case 'programme-or-several':
      return before.length > 1 || before.includes(PROGRAMME) ? before : [PROGRAMME];
  }
}

/** A first focus that was named further down moves up; the ones below stay in their order, at most two. */
export function withFocus(draft: RitualDraft, focus: Focus | undefined): RitualDraft {
  const secondary = focus === undefined ? [] : draft.objective.secondary.filter((other) => other !== focus);
  return { ...draft, objective: { ...draft.objective, focus, secondary } };
}

/** `place` 0 or 1; `undefined` takes the focus at that place away. */
export function withSecondary(draft: RitualDraft, place: number, focus: Focus | undefined): RitualDraft {
  const secondary = draft.objective.secondary.filter((other, index) => index !== place && other !== focus);
  if (focus !== undefined) secondary.splice(Math.min(place, secondary.length), 0, focus);
  return { ...draft, objective: { ...draft.objective, secondary: secondary.slice(0, 2) } };
}

export type MissingPart = 'account' | 'focus' | 'statement';

/** What the ritual still needs, in the order of the form. Said quietly; nothing is held back because of it but a row without account. */
export function missingIn(draft: RitualDraft): readonly MissingPart[] {
  const missing: MissingPart[] = [];
  if (draft.accounts.length === 0) missing.push('account');
  if (draft.objective.focus === undefined) missing.push('focus');
  if (draft.objective.statement.trim() === '') missing.push('statement');
  return missing;
}

/**
 * What stands in the register, with what was typed since `sent` went out on top of it, field by field. Without this, a field that a
 * colleague changed meanwhile would be written back by the next save.
 */
export function rebased(now: RitualDraft, sent: RitualDraft, stored: RitualDraft): RitualDraft {
  return {
    ...newer(now, sent, stored),
    objective: newer(now.objective, sent.objective, stored.objective),
  };
}

function newer<T extends object>(now: T, sent: T, stored: T): T {
  const typed = Object.entries(now).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(sent[field as keyof T]),
  );
  return { ...stored, ...Object.fromEntries(typed) };
}

/** `stored`, with the texts and the focus that were typed before it was known. */
export function withTyped(stored: RitualDraft, { objective, internalObjective }: RitualDraft): RitualDraft {
  return {
    ...stored,
    objective: {
      focus: objective.focus ?? stored.objective.focus,
      secondary: objective.secondary.length > 0 ? objective.secondary : stored.objective.secondary,
      statement: objective.statement.trim() === '' ? stored.objective.statement : objective.statement,
      evidence: objective.evidence.trim() === '' ? stored.objective.evidence : objective.evidence,
    },
    internalObjective: internalObjective.trim() === '' ? stored.internalObjective : internalObjective,
  };
}

/** `draft` with these fields as `other` has them. */
export function withFieldsOf(draft: RitualDraft, other: RitualDraft, fields: readonly TypedField[]): RitualDraft {
  const pick = <T extends object>(own: T, from: T): T =>
    Object.fromEntries(
      Object.keys({ ...own, ...from }).map((field) => {
        const source = (fields as readonly string[]).includes(field) ? from : own;
        return [field, source[field as keyof T]];
      }),
    ) as T;
  return { ...pick(draft, other), objective: pick(draft.objective, other.objective) };
}

/** Equal as the register would keep them. */
export function sameDraft(a: RitualDraft, b: RitualDraft): boolean {
  return JSON.stringify(comparable(a)) === JSON.stringify(comparable(b));
}

function comparable(draft: RitualDraft): readonly unknown[] {
  const { focus, secondary, statement, evidence } = draft.objective;
  return [
    draft.type,
    draft.accounts,
    focus ?? '',
    secondary,
    statement.trim(),
    evidence.trim(),
    draft.servesStrategicObjective,
    draft.internalObjective.trim(),
  ];
}

/** Names in the order of `keys`; the programme under its own name, an account the register no longer has under its key. */
export function accountNames(
  keys: readonly AccountKey[],
  accounts: readonly Account[],
  programme: string,
): readonly string[] {
  return keys.map((key) =>
    key === PROGRAMME ? programme : (accounts.find((account) => account.key === key)?.name ?? key),
  );
}
