import { createContext, useContext, type ReactNode } from 'react';
import type { PaneKey } from '../../i18n/load-pane-catalogue.ts';
import type { Words } from '../../i18n/words.ts';
import type { Chance } from '../../ports/chance.ts';
import type { Clock } from '../../ports/clock.ts';
import type { GateMemory } from '../../ports/gate-memory.ts';
import type { Identity } from '../../ports/identity.ts';
import type { MyCalendar } from '../../ports/my-calendar.ts';
import type { OpenMeeting } from '../../ports/open-meeting.ts';
import type { Outbox } from '../../ports/outbox.ts';
import type { Register } from '../../ports/register.ts';
import { useWords } from '../shared/words-context.tsx';

/** Everything outside that the pane needs; main chooses who serves it. */
export interface PanePorts {
  readonly openMeeting: OpenMeeting;
  readonly register: Register;
  readonly identity: Identity;
  readonly myCalendar: MyCalendar;
  readonly gateMemory: GateMemory;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly outbox: Outbox;
}

export interface PaneSettings {
  readonly timeZone: string;
  /** Named where an administrator has to do something there. */
  readonly site: string;
  /** What the person came for: the send gate's button asks for the objective. */
  readonly openedFor: 'objective' | undefined;
  /** Page of the board; undefined where no address is known. */
  readonly boardAddress: string | undefined;
}

export interface Pane {
  readonly ports: PanePorts;
  readonly settings: PaneSettings;
}

const PaneContext = createContext<Pane | undefined>(undefined);

export function PaneProvider({ pane, children }: { pane: Pane; children: ReactNode }) {
  return <PaneContext value={pane}>{children}</PaneContext>;
}

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === undefined) throw new Error('usePane stands outside a PaneProvider');
  return pane;
}

export function usePaneWords(): Words<PaneKey> {
  return useWords<PaneKey>();
}
