import { configure, render, type RenderResult } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import 'fake-indexeddb/auto';
import { createIndexedCalendarMemory } from '../../../src/adapters/browser/indexed-calendar-memory.ts';
import { spreadsheetText } from '../../../src/adapters/spreadsheet/spreadsheet-text.ts';
import type { Account } from '../../../src/domain/account.ts';
import type { CalendarMeeting } from '../../../src/domain/meeting.ts';
import type { Ritual } from '../../../src/domain/ritual.ts';
import { chooseLanguage } from '../../../src/i18n/language.ts';
import { loadTabCatalogue } from '../../../src/i18n/load-tab-catalogue.ts';
import { createWords } from '../../../src/i18n/words.ts';
import type { CalendarMemory } from '../../../src/ports/calendar-memory.ts';
import type { Person } from '../../../src/ports/identity.ts';
import { SurfaceFrame } from '../../../src/surfaces/shared/surface-frame.tsx';
import { TabApp } from '../../../src/surfaces/teams-tab/tab-app.tsx';
import { TabProvider } from '../../../src/surfaces/teams-tab/tab-context.tsx';
import { HUGO, instant } from '../../support/builders.ts';
import { standInForMatchMedia } from '../../support/match-media.ts';
import { CountingChance, FakeClock, FakeIdentity, InMemoryOutbox } from '../../support/fake-surroundings.ts';
import { InMemoryCalendar } from '../../support/in-memory-calendar.ts';
import { InMemoryRegisterCopy } from '../../support/in-memory-register-copy.ts';
import { InMemoryRegister } from '../../support/in-memory-register.ts';

// Parts of the tab are chunks that the first test to need one compiles.
configure({ asyncUtilTimeout: 8000 });

interface OpenTabOptions {
  readonly accounts?: readonly Account[];
  readonly rituals?: readonly Ritual[];
  readonly meetings?: readonly CalendarMeeting[];
  readonly me?: Person;
  readonly language?: string;
  readonly hash?: string;
  /** The tab was open before, and this browser keeps the register of then. */
  readonly kept?: boolean;
  readonly prepare?: (fakes: TabFakes) => void;
}

export interface TabFakes {
  readonly register: InMemoryRegister;
  readonly myCalendar: InMemoryCalendar;
  readonly outbox: InMemoryOutbox;
  readonly registerCopy: InMemoryRegisterCopy;
  /** Of the calendar; the real one, on an IndexedDB of its own. */
  readonly calendarMemory: CalendarMemory;
}

export interface OpenedTab extends TabFakes, RenderResult {
  readonly user: UserEvent;
  /** The person follows a deep link while the tab is open. */
  readonly follow: (subPageId: string) => void;
}

let databases = 0;

/** The whole tab on fakes of its ports, on Monday 23 November 2026, 10:00 in Paris. */
export async function openTab(options: OpenTabOptions = {}): Promise<OpenedTab> {
  const { me = HUGO, language = 'en-GB', accounts = [], rituals = [], meetings = [], hash = '' } = options;
  window.location.hash = hash;
  const now = instant('2026-11-23T09:00:00Z');
  const register = new InMemoryRegister({ accounts, rituals, me: me.id, now });
  const fakes: TabFakes = {
    register,
    registerCopy: new InMemoryRegisterCopy(register, { personId: me.id }),
    myCalendar: new InMemoryCalendar(meetings),
    outbox: new InMemoryOutbox(),
    calendarMemory: createIndexedCalendarMemory({ owner: async () => me.id, database: `calendar ${(databases += 1)}` }),
  };
  if (options.kept === true) await fakes.registerCopy.catchUp();
  options.prepare?.(fakes);
  const chosen = chooseLanguage([language]);
  const words = createWords(await loadTabCatalogue(chosen.language), chosen);
  const tab = {
    ports: {
      ...fakes,
      identity: new FakeIdentity(me),
      clock: new FakeClock(now),
      chance: new CountingChance(),
      spreadsheet: spreadsheetText,
    },
    settings: { timeZone: 'Europe/Paris', site: 'contoso.sharepoint.example:/sites/account-rituals' },
  };
  let follow: (subPageId: string) => void = () => undefined;
  const followHost = (listener: (subPageId: string) => void) => {
    follow = listener;
    return () => undefined;
  };
  const user = userEvent.setup();
  standInForMatchMedia();
  const rendered = render(
    <SurfaceFrame words={words} look="light" useThemes={() => undefined}>
      <TabProvider tab={tab}>
        <TabApp followHost={followHost} />
      </TabProvider>
    </SurfaceFrame>,
  );
  return { ...fakes, ...rendered, user, follow: (subPageId) => follow(subPageId) };
}
