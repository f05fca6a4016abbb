import { openStore, type Store } from '../../../src/sandbox/graph/store/open-store.ts';
import type { StoredEvent } from '../../../src/sandbox/graph/store/exchange.ts';
import type { Sandbox } from '../../../src/sandbox/sandbox.ts';
import { createSwitches } from '../../../src/sandbox/kept-switches.ts';

export const CLAIRE = 'claire.morel@contoso.example';

/** An empty mailbox in Paris; it is Monday 23 November 2026. */
export function mailboxOfClaire(): { sandbox: Sandbox; store: Store } {
  const now = new Date('2026-11-23T09:00:00Z');
  const clock = { now: () => now, offsetMs: 0, moveTo: () => undefined, reset: () => undefined };
  const store = openStore(undefined, clock);
  store.directory.add([
    {
      id: 'aaaaaaaa-0000-4000-8000-000000000001',
      handle: 'claire',
      displayName: 'Claire Morel',
      givenName: 'Claire',
      surname: 'Morel',
      mail: CLAIRE,
      jobTitle: 'Key account manager',
      department: 'Sales',
      preferredLanguage: 'en-US',
      timeZone: 'Europe/Paris',
      kind: 'member',
      persona: 'key account manager',
    },
  ]);
  const sandbox: Sandbox = {
    origin: 'https://localhost:3443',
    clock,
    switches: createSwitches(store.settings),
    ...store,
  };
  return { sandbox, store };
}

/** `2026-10-12T09:00 – 2026-10-12T10:00 Europe/Berlin · Northwind weekly · occurrence` */
export function lineOf(event: StoredEvent): string {
  const at = (time: string) => time.slice(0, 16);
  const parts = [
    `${at(event.start.dateTime)} – ${at(event.end.dateTime)} ${event.start.timeZone}`,
    event.subject,
    event.type,
    ...(event.isAllDay ? ['all day'] : []),
    ...(event.isCancelled ? ['called off'] : []),
    ...(event.showAs === 'busy' ? [] : [event.showAs]),
  ];
  return parts.join(' · ');
}
