import { FOCUSES, type Focus } from './focus.ts';
import type { RitualType } from './ritual-type.ts';

/**
 * What the survey names first for each format (S:176, 198, 216, 237, 255), so that it is offered first. The board's further three
 * options are an inference (they stand beside the named ones at the head of the list, S:273).
 */
const NAMED_FIRST: Readonly<Record<RitualType, readonly Focus[]>> = {
  'kam-meeting': ['evaluate-programme'],
  'commercial-seminar': ['plan', 'exchange-field-information'],
  'commercial-meeting': ['exchange-field-information', 'evaluate-progress'],
  'account-review': ['evaluate-progress', 'exchange-field-information', 'plan'],
  'advisory-board': [
    'improve-relationship-processes',
    'review-mutual-performance',
    'increase-customer-trust',
    'innovate-on-offers',
    'identify-opportunities',
  ],
};

/** All twelve, what the survey names first for this format ahead, the others in the survey's own order. */
export function focusOrder(type: RitualType): readonly Focus[] {
  const first = NAMED_FIRST[type];
  return [...first, ...FOCUSES.filter((focus) => !first.includes(focus))];
}
