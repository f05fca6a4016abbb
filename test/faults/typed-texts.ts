/** What people type on a drawn day: each text, and each choice, tells when it was typed, so that the newer of two is known. */
import { FOCUSES } from '../../src/domain/focus.ts';
import type { RitualDraft } from '../../src/domain/ritual-merge.ts';
import type { EditedField } from './schedule.ts';

export function isEdited(field: string): field is EditedField {
  return ['statement', 'evidence', 'internalObjective', 'focus'].includes(field);
}

export function newestOf(one: RitualDraft, other: RitualDraft): RitualDraft {
  let newest: RitualDraft = { ...other };
  for (const field of ['statement', 'evidence', 'internalObjective', 'focus'] as const) {
    const value = valueIn(one, field);
    if (serialOf(field, value) > serialOf(field, valueIn(other, field))) newest = withValue(newest, field, value);
  }
  const { type, accounts, objective, servesStrategicObjective, internalObjective } = newest;
  return { type, accounts, objective, servesStrategicObjective, internalObjective };
}

/** What nobody had chosen before the run, so that a focus tells its serial number as a text does. */
const CHOSEN = FOCUSES.filter((focus) => focus !== 'evaluate-progress');

export function textOf(field: EditedField, serial: number): string {
  return field === 'focus' ? String(CHOSEN[serial]) : `#${serial} ${field} typed`;
}

/** Texts from before the run come before all others. */
export function serialOf(field: EditedField, value: string): number {
  if (field === 'focus') return CHOSEN.findIndex((focus) => focus === value);
  return Number(/^#(\d+) /.exec(value)?.[1] ?? -1);
}

export function valueIn(draft: RitualDraft, field: EditedField): string {
  if (field === 'internalObjective') return draft.internalObjective;
  return draft.objective[field] ?? '';
}

export function withValue(draft: RitualDraft, field: EditedField, value: string): RitualDraft {
  if (field === 'internalObjective') return { ...draft, internalObjective: value };
  return { ...draft, objective: { ...draft.objective, [field]: value === '' ? undefined : value } };
}
