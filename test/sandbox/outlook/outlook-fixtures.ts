import type { Addin, Meeting, MeetingDraft } from '../../../src/sandbox/hosts/outlook/outlook-host-types.ts';
import { createOpenItem, type OpenItem } from '../../../src/sandbox/pages/outlook/host/open-item.ts';
import type { ItemDealings, MethodContext } from '../../../src/sandbox/pages/outlook/host/method.ts';

export const PARIS = {
  name: 'Claire Morel',
  address: 'claire.morel@contoso.example',
  timeZone: 'Europe/Paris',
  windowsTimeZone: 'Romance Standard Time',
};

export const ADDIN: Addin = {
  id: '33333333-3333-4333-8333-333333333333',
  name: 'Account rituals',
  permission: 'ReadWriteItem',
  appDomains: ['https://localhost:3443'],
  buttons: [],
  launchEvents: [],
  eventsUrl: 'https://localhost:3443/events.html',
  functionFileUrl: '',
};

/** Thursday 26 November 2026, 14:00 to 15:00 in Paris. */
export const START = Date.parse('2026-11-26T13:00:00Z');
export const HOUR = 3_600_000;

export function draft(change: Partial<MeetingDraft> = {}): MeetingDraft {
  return {
    subject: 'Review',
    location: 'Room Loire',
    start: START,
    end: START + HOUR,
    isAllDay: false,
    bodyHtml: '<p>Hello</p>',
    required: [{ name: 'Nora Weiss', address: 'nora.weiss@northwind.example' }],
    optional: [],
    recurrence: null,
    sensitivity: 'normal',
    categories: [],
    customProperties: '{}',
    ...change,
  };
}

export function meeting(change: Partial<Meeting> = {}): Meeting {
  const { required, ...rest } = draft();
  return {
    ...rest,
    id: 'AAMk1=',
    organizer: { name: PARIS.name, address: PARIS.address },
    isOrganizer: true,
    isCancelled: false,
    isDraft: false,
    isMeeting: true,
    type: 'singleInstance',
    response: 'organizer',
    showAs: 'busy',
    changeKey: 'k1',
    seriesMasterId: null,
    required: required.map((person) => ({ ...person, response: 'accepted' as const })),
    optional: [],
    customProperties: '{}',
    created: START - 5 * HOUR,
    modified: START - 4 * HOUR,
    ...change,
  };
}

/** A meeting that is composed and what was asked of the window around it. */
export function composing(
  change: Partial<MeetingDraft> = {},
  dealings: Partial<ItemDealings> = {},
): { item: OpenItem; context: MethodContext; asked: string[] } {
  return around(createOpenItem('compose', PARIS, { draft: draft(change) }), dealings);
}

export function around(
  item: OpenItem,
  dealings: Partial<ItemDealings> = {},
): { item: OpenItem; context: MethodContext; asked: string[] } {
  const asked: string[] = [];
  const context: MethodContext = {
    item,
    frame: 'pane',
    bagHidden: false,
    dealings: {
      addin: ADDIN,
      ownDomains: ['contoso.example'],
      masterCategories: [{ displayName: 'Blue category', color: 'Preset7' }],
      save: () => Promise.resolve(meeting()),
      storeCustomProperties: (json) => Promise.resolve(void asked.push(`bag ${json}`)),
      storeRoamingSettings: (settings) => Promise.resolve(void asked.push(`settings ${JSON.stringify(settings)}`)),
      openNewAppointment: (fields) => void asked.push(`new ${JSON.stringify(fields)}`),
      openAppointment: (id) => void asked.push(`open ${id}`),
      closeForm: () => void asked.push('close form'),
      closePane: () => void asked.push('close pane'),
      initializationContext: () => '{"reason":"no-objective"}',
      ...dealings,
    },
  };
  return { item, context, asked };
}
