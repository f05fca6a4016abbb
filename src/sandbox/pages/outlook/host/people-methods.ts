/** Attendees, organiser, categories, and whose calendar it is. */
import type { Person } from '../../../hosts/outlook/outlook-host-types.ts';
import { done, ERROR, failed, notSupported, value, type CallResult } from './call-result.ts';
import { asRecord } from './envelope.ts';
import { addressDetails, RESPONSE_ON_THE_WIRE } from './initial-data.ts';
import { textOf, type MethodContext, type MethodTable } from './method.ts';

const OPTIONAL = 1;
const ORGANIZER = 1;
/** Each of the six rights of DelegatePermissions: read, write, delete own and all, edit own and all. */
const EVERY_RIGHT = 1 | 2 | 4 | 8 | 16 | 32;

function fieldOf(parameters: Record<string, unknown>): 'required' | 'optional' {
  return Number(parameters['recipientField']) === OPTIONAL ? 'optional' : 'required';
}

/** office.js lets through texts and objects of two shapes. */
function peopleOf(given: unknown): Person[] {
  if (!Array.isArray(given)) return [];
  return given.flatMap((entry: unknown) => {
    const fields = asRecord(entry);
    const address = (
      typeof entry === 'string' ? entry : textOf(fields['address']) || textOf(fields['emailAddress'])
    ).trim();
    const name = textOf(fields['name']) || textOf(fields['displayName']) || address;
    return /^[^@\s]+@[^@\s]+$/.test(address) ? [{ address: address.toLowerCase(), name }] : [];
  });
}

function changePeople(how: 'set' | 'add') {
  return ({ item }: MethodContext, parameters: Record<string, unknown>): CallResult => {
    const given = parameters['recipientArray'];
    const people = peopleOf(given);
    if (Array.isArray(given) && given.length > 0 && people.length === 0) return failed(ERROR.noValidRecipients);
    const field = fieldOf(parameters);
    const kept = how === 'add' ? item.state().draft[field] : [];
    const known = new Set(kept.map((person) => person.address));
    item.change({ [field]: [...kept, ...people.filter((person) => !known.has(person.address))] });
    return done;
  };
}

export const PEOPLE_METHODS: MethodTable = {
  15: {
    permission: 1,
    mode: 'compose',
    counted: true,
    run: ({ item, dealings }, parameters) => {
      const field = fieldOf(parameters);
      const { draft, saved } = item.state();
      return value(
        draft[field].map((person) => {
          const known = saved?.[field].find((invited) => invited.address === person.address);
          return addressDetails(
            person,
            dealings.ownDomains,
            known === undefined ? 0 : RESPONSE_ON_THE_WIRE[known.response],
          );
        }),
      );
    },
  },
  21: { permission: 2, mode: 'compose', counted: true, run: changePeople('set') },
  22: { permission: 2, mode: 'compose', counted: true, run: changePeople('add') },
  107: {
    permission: 1,
    mode: 'compose',
    run: ({ item, dealings }) =>
      value(addressDetails(item.state().saved?.organizer ?? item.owner ?? item.me, dealings.ownDomains, ORGANIZER)),
  },
  // office.js gives the item the method only where the initial data says isFromSharedFolder (reference of SharedProperties).
  108: {
    permission: 1,
    run: ({ item: { owner } }) =>
      owner === undefined
        ? notSupported
        : value({
            owner: owner.address,
            targetRestUrl: 'https://outlook.office.com/api',
            targetMailbox: owner.address,
            delegatePermissions: EVERY_RIGHT,
          }),
  },
  // Categories cannot be used while composing on the web, by design (platform-facts A8).
  157: {
    permission: 1,
    run: ({ item, dealings }) =>
      item.mode === 'compose'
        ? notSupported
        : value(withColours(item.state().draft.categories, dealings.masterCategories)),
  },
  158: {
    permission: 2,
    run: ({ item, dealings }, parameters) =>
      item.mode === 'compose' ? notSupported : changeCategories(dealings.masterCategories, parameters),
  },
  159: { permission: 2, run: () => notSupported },
  160: { permission: 3, run: ({ dealings }) => value(dealings.masterCategories) },
  161: { permission: 3, run: () => notSupported },
  162: { permission: 3, run: () => notSupported },
};

function withColours(
  names: readonly string[],
  master: readonly { displayName: string; color: string }[],
): object[] | null {
  // Outlook answers null for none (platform-facts A8), which many an add-in trips over.
  if (names.length === 0) return null;
  return names.map((displayName) => ({
    displayName,
    color: master.find((known) => known.displayName === displayName)?.color ?? 'None',
  }));
}

/** Adding in the read form fails on the web in the field (platform-facts A8); a name outside the list fails everywhere. */
function changeCategories(master: readonly { displayName: string }[], parameters: Record<string, unknown>): CallResult {
  const names = Array.isArray(parameters['categories']) ? parameters['categories'] : [];
  return names.every((name) => master.some((known) => known.displayName === name))
    ? notSupported
    : failed(ERROR.invalidCategory);
}
