import { createContext, useContext, type ReactNode } from 'react';
import type { TabKey } from '../../i18n/load-tab-catalogue.ts';
import type { Words } from '../../i18n/words.ts';
import type { CalendarMemory } from '../../ports/calendar-memory.ts';
import type { Chance } from '../../ports/chance.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Identity } from '../../ports/identity.ts';
import type { MyCalendar } from '../../ports/my-calendar.ts';
import type { Outbox } from '../../ports/outbox.ts';
import type { RegisterCopy } from '../../ports/register-copy.ts';
import type { Register } from '../../ports/register.ts';
import type { Spreadsheet } from '../../ports/spreadsheet.ts';
import { useWords } from '../shared/words-context.tsx';

/** Everything outside that the tab needs; main chooses who serves it. */
export interface TabPorts {
  readonly register: Register;
  /** What this browser keeps of the register. */
  readonly registerCopy: RegisterCopy;
  readonly identity: Identity;
  readonly myCalendar: MyCalendar;
  /** What this browser keeps of that calendar. */
  readonly calendarMemory: Pick<CalendarMemory, 'forget'>;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly outbox: Outbox;
  readonly spreadsheet: Spreadsheet;
}

export interface TabSettings {
  readonly timeZone: string;
  readonly site: string;
}

export interface Tab {
  readonly ports: TabPorts;
  readonly settings: TabSettings;
}

const TabContext = createContext<Tab | undefined>(undefined);

export function TabProvider({ tab, children }: { tab: Tab; children: ReactNode }) {
  return <TabContext value={tab}>{children}</TabContext>;
}

export function useTab(): Tab {
  const tab = useContext(TabContext);
  if (tab === undefined) throw new Error('useTab stands outside a TabProvider');
  return tab;
}

export function useTabWords(): Words<TabKey> {
  return useWords<TabKey>();
}
