import type { RitualType } from './ritual-type.ts';

/** The programme's rules for one ritual type. */
export interface CharterEntry {
  readonly coverage: 'all' | 'as-needed' | 'none';
  /** Rituals per year. */
  readonly range: { readonly min: number; readonly max: number };
}

export type Charter = { readonly [type in RitualType]: CharterEntry };
