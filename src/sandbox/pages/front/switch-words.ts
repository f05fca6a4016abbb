import type { SwitchSettings } from '../../switches.ts';

/** A switch in words a person understands; those that are numbers are on at one strength that shows without making work impossible. */
export interface SwitchWords {
  readonly name: keyof SwitchSettings;
  readonly label: string;
  readonly says: string;
  readonly on: number | boolean;
}

export const SWITCH_WORDS: readonly SwitchWords[] = [
  { name: 'latencyMs', label: 'Slow network', says: 'every answer comes two seconds late', on: 2000 },
  {
    name: 'throttle',
    label: 'Too many requests',
    says: 'one request in three is told to come back later (429)',
    on: 0.33,
  },
  { name: 'unavailable', label: 'Service unavailable', says: 'one request in three fails (503)', on: 0.33 },
  {
    name: 'drop',
    label: 'Connections break',
    says: 'one request in five gets no answer, and half of those were carried out',
    on: 0.2,
  },
  { name: 'expiredTokens', label: 'Sign-in runs out', says: 'an access token is worth one minute', on: true },
  {
    name: 'claimsChallenge',
    label: 'Sign-in is questioned',
    says: 'Graph asks for a new token with a claims challenge',
    on: true,
  },
  {
    name: 'noNestedAppAuth',
    label: 'No nested sign-in',
    says: 'Outlook and Teams do not sign the product in; a popup does',
    on: true,
  },
  {
    name: 'staleDeltaTokens',
    label: 'Changes are forgotten',
    says: 'every "what changed since" is answered with "start again" (410)',
    on: true,
  },
  {
    name: 'calendarViewOmitsExtendedProperties',
    label: 'The calendar hides tags',
    says: 'the calendar view leaves the custom property out although it is asked for',
    on: true,
  },
  {
    name: 'customPropertyDoesNotReachGate',
    label: 'The gate does not see the tag',
    says: 'what the pane wrote into the meeting is not visible to the send gate',
    on: true,
  },
];

export function isOn(value: number | boolean): boolean {
  return value !== false && value !== 0;
}
