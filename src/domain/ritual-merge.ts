import type { Ritual } from './ritual.ts';

/** What a person types in the pane. */
export type RitualDraft = Pick<
  Ritual,
  'type' | 'accounts' | 'objective' | 'servesStrategicObjective' | 'internalObjective'
>;

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
