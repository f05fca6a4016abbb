import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { PaneKey } from '../../i18n/load-pane-catalogue.ts';
import type { Words } from '../../i18n/words.ts';
import type { Charters } from '../../ports/charters.ts';
import type { Chance } from '../../ports/chance.ts';
import type { Clock } from '../../ports/clock.ts';
import type { GateTeller } from '../../ports/gate-teller.ts';
import type { GateMemory } from '../../ports/gate-memory.ts';
import type { Identity } from '../../ports/identity.ts';
import type { MyCalendar } from '../../ports/my-calendar.ts';
import type { GateCause } from '../../domain/ritual.ts';
import type { OpenMeeting } from '../../ports/open-meeting.ts';
import type { Outbox } from '../../ports/outbox.ts';
import type { Register } from '../../ports/register.ts';
import { keepReadings, type KeptReadings } from '../../usecases/keep-readings.ts';
import { useWords } from '../shared/words-context.tsx';

/** Everything outside that the pane needs; main chooses who serves it. */
export interface PanePorts {
  readonly openMeeting: OpenMeeting;
  readonly register: Register;
  readonly identity: Identity;
  readonly myCalendar: MyCalendar;
  readonly gateMemory: GateMemory;
  readonly charters: Charters;
  readonly gateTeller: GateTeller;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly outbox: Outbox;
}

export interface PaneSettings {
  readonly timeZone: string;
  /** Named where an administrator has to do something there. */
  readonly site: string;
  /** The field that the send gate's button opened the pane for. */
  readonly openedFor: 'ritual' | 'objective' | 'account' | undefined;
  /** Why the gate asked, where the person may send anyway and has come for it. */
  readonly askedBecause?: GateCause | undefined;
  /** The same, when the gate asks while the pane is open. Returns how to stop. */
  readonly onAskedAgain?: (listener: (because: GateCause | undefined) => void) => () => void;
  /** Page of the board; undefined where no address is known. */
  readonly boardAddress: string | undefined;
}

/** What main gives. */
export interface WiredPane {
  readonly ports: PanePorts;
  readonly settings: PaneSettings;
}

/** What the components use: the register as it is kept for the life of the pane. */
export interface Pane extends WiredPane {
  readonly ports: PanePorts & KeptReadings;
}

const PaneContext = createContext<Pane | undefined>(undefined);

export function PaneProvider({ pane, children }: { pane: WiredPane; children: ReactNode }) {
  const kept = useMemo(() => {
    const { ports } = pane;
    return { ...pane, ports: { ...ports, ...keepReadings(ports.register, ports.clock) } };
  }, [pane]);
  return <PaneContext value={kept}>{children}</PaneContext>;
}

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === undefined) throw new Error('usePane stands outside a PaneProvider');
  return pane;
}

export function usePaneWords(): Words<PaneKey> {
  return useWords<PaneKey>();
}
