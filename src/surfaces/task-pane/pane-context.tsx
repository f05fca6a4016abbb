import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { PaneKey } from '../../i18n/load-pane-catalogue.ts';
import type { Words } from '../../i18n/words.ts';
import type { CharterVersion } from '../../domain/charter.ts';
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
import type { EarlyView } from '../../usecases/read-open-meeting.ts';
import { keepCharters, keepReadings, type KeptReadings } from '../../usecases/keep-readings.ts';
import type { JudgeAtHand } from '../../usecases/told-of.ts';
import { deferredPart, type DeferredPart, objectiveJudge } from './deferred.ts';
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

/** What the send gate wants of the person who pressed its button. */
export interface GateQuestion {
  readonly openedFor: 'ritual' | 'objective' | 'account' | undefined;
  readonly askedBecause: GateCause | undefined;
}

export interface PaneSettings {
  readonly timeZone: string;
  /** Named where an administrator has to do something there. */
  readonly site: string;
  /** Tells what the send gate asked when its button opened the pane, and whenever it asks again. Returns how to stop. */
  readonly onAskedByGate?: (listener: (question: GateQuestion) => void) => () => void;
  /** Page of the board; undefined where no address is known. */
  readonly boardAddress: string | undefined;
}

/** What main gives. */
export interface WiredPane {
  readonly ports: PanePorts;
  readonly settings: PaneSettings;
  /** What the first drawing shows, where the meeting itself says enough: typing then waits for nothing else. */
  readonly opening?: EarlyView | undefined;
}

/** What the components use: the register as it is kept for the life of the pane. */
export interface Pane extends WiredPane {
  readonly ports: PanePorts & KeptReadings & { readonly judgeAtHand: JudgeAtHand };
  /** The charter as the register has it: asked for once, after the first drawing. */
  readonly charterHistory: DeferredPart<readonly CharterVersion[]>;
}

const PaneContext = createContext<Pane | undefined>(undefined);

/** `turn` counts the questions: the same one again moves the keyboard again. 0: none yet. */
type AskedByGate = GateQuestion & { readonly turn: number };

const NOT_ASKED: AskedByGate = { openedFor: undefined, askedBecause: undefined, turn: 0 };

const GateContext = createContext(NOT_ASKED);

export function PaneProvider({ pane, children }: { pane: WiredPane; children: ReactNode }) {
  const { language } = usePaneWords();
  const kept = useMemo(() => {
    const { ports } = pane;
    const judgeAtHand: JudgeAtHand = (objective) => {
      const judge = objectiveJudge.read();
      return judge.kind === 'there' ? judge.part.judgeAtHand({ ...objective, language }) : undefined;
    };
    const charters = keepCharters(ports.charters, ports.clock);
    return {
      ...pane,
      ports: { ...ports, ...keepReadings(ports.register, ports.clock), charters, judgeAtHand },
      charterHistory: deferredPart(() => charters.history()),
    };
  }, [pane, language]);
  const { onAskedByGate } = pane.settings;
  const [asked, setAsked] = useState<AskedByGate>(NOT_ASKED);
  useEffect(
    () => onAskedByGate?.((question) => setAsked(({ turn }) => ({ ...question, turn: turn + 1 }))),
    [onAskedByGate],
  );
  return (
    <PaneContext value={kept}>
      <GateContext value={asked}>{children}</GateContext>
    </PaneContext>
  );
}

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === undefined) throw new Error('usePane stands outside a PaneProvider');
  return pane;
}

/** The send gate's last question in this meeting, whichever part of the pane is on the screen when it comes. */
export function useAskedByGate(): AskedByGate {
  return useContext(GateContext);
}

export function usePaneWords(): Words<PaneKey> {
  return useWords<PaneKey>();
}
