import { configure, render, type RenderResult } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import type { OpenMeetingContent } from '../../../src/domain/meeting.ts';
import type { Ritual } from '../../../src/domain/ritual.ts';
import type { Person } from '../../../src/ports/identity.ts';
import { chooseLanguage } from '../../../src/i18n/language.ts';
import { loadPaneCatalogue } from '../../../src/i18n/load-pane-catalogue.ts';
import { createWords } from '../../../src/i18n/words.ts';
import { SurfaceFrame } from '../../../src/surfaces/shared/surface-frame.tsx';
import { openingView } from '../../../src/surfaces/task-pane/opening-view.ts';
import { PaneApp } from '../../../src/surfaces/task-pane/pane-app.tsx';
import { type GateQuestion, PaneProvider, type PaneSettings } from '../../../src/surfaces/task-pane/pane-context.tsx';
import { CLAIRE, instant, key, glanceAt, makeAccount, makeOpenMeeting } from '../../support/builders.ts';
import { standInForMatchMedia } from '../../support/match-media.ts';
import { FakeOpenMeeting } from '../../support/fake-open-meeting.ts';
import {
  CountingChance,
  FakeCharters,
  FakeClock,
  FakeGateMemory,
  FakeGateTeller,
  FakeIdentity,
  InMemoryOutbox,
} from '../../support/fake-surroundings.ts';
import { InMemoryCalendar } from '../../support/in-memory-calendar.ts';
import { InMemoryRegister } from '../../support/in-memory-register.ts';

// Parts of the pane are chunks that the first test to need one compiles.
configure({ asyncUtilTimeout: 8000 });

const ACCOUNTS = [
  makeAccount({ strategicObjective: { statement: 'Be their first name for cold chains', state: 'aligned' } }),
  makeAccount({ key: key('adatum'), name: 'Adatum', clientDomains: ['adatum.example'] }),
];

interface OpenPaneOptions {
  readonly content?: Partial<OpenMeetingContent>;
  readonly rituals?: readonly Ritual[];
  readonly me?: Person;
  readonly language?: string;
  readonly settings?: Partial<PaneSettings>;
  /** The first drawing knows no time and no series yet. */
  readonly atAGlance?: boolean;
  readonly prepare?: (fakes: PaneFakes) => void;
}

export interface PaneFakes {
  readonly register: InMemoryRegister;
  readonly openMeeting: FakeOpenMeeting;
  readonly outbox: InMemoryOutbox;
  readonly gateMemory: FakeGateMemory;
  readonly identity: FakeIdentity;
  readonly charters: FakeCharters;
  readonly gateTeller: FakeGateTeller;
}

export interface OpenedPane extends PaneFakes, RenderResult {
  readonly user: UserEvent;
}

/** The gate's button opened the pane. */
export function askedByGate(question: GateQuestion): Partial<PaneSettings> {
  return {
    onAskedByGate: (listener) => {
      listener(question);
      return () => undefined;
    },
  };
}

/** A gate that asks whenever `ask` is called. */
export function questionsOfGate(): {
  readonly settings: Partial<PaneSettings>;
  readonly ask: (question: GateQuestion) => void;
} {
  let tell: (question: GateQuestion) => void = () => undefined;
  const onAskedByGate: PaneSettings['onAskedByGate'] = (listener) => {
    tell = listener;
    return () => undefined;
  };
  return { settings: { onAskedByGate }, ask: (question) => tell(question) };
}

/** The gate's memory of an earlier opening, so that the pane is drawn before the register answers. */
export function remembering({ gateMemory }: PaneFakes): void {
  gateMemory.content = {
    v: 2,
    charter: 1,
    on: true,
    modes: {
      'kam-meeting': 'prompt',
      'commercial-seminar': 'prompt',
      'commercial-meeting': 'prompt',
      'account-review': 'prompt',
      'advisory-board': 'prompt',
    },
    untagged: 'prompt',
    mode: 'prompt',
    accounts: [{ key: key('northwind'), name: 'Northwind Traders', domains: ['northwind.example'] }],
  };
}

/** The whole pane on fakes of its ports, on Monday 23 November 2026, 10:00 in Paris. */
export async function openPane(options: OpenPaneOptions = {}): Promise<OpenedPane> {
  const { me = CLAIRE, language = 'en-GB' } = options;
  const now = instant('2026-11-23T09:00:00Z');
  const content = makeOpenMeeting(options.content);
  const fakes: PaneFakes = {
    register: new InMemoryRegister({ accounts: ACCOUNTS, rituals: options.rituals ?? [], me: me.id, now }),
    openMeeting: new FakeOpenMeeting(content),
    outbox: new InMemoryOutbox(),
    gateMemory: new FakeGateMemory(),
    identity: new FakeIdentity(me),
    charters: new FakeCharters(),
    gateTeller: new FakeGateTeller(),
  };
  options.prepare?.(fakes);
  const chosen = chooseLanguage([language]);
  const words = createWords(await loadPaneCatalogue(chosen.language), chosen);
  const pane = {
    ports: {
      ...fakes,
      myCalendar: new InMemoryCalendar(),
      clock: new FakeClock(now),
      chance: new CountingChance(),
    },
    settings: {
      timeZone: 'Europe/Paris',
      site: 'contoso.sharepoint.example:/sites/account-rituals',
      boardAddress: 'https://app.contoso.example/tab.html#board',
      ...options.settings,
    },
    opening: await openingView(
      Promise.resolve(options.atAGlance === true ? glanceAt(content) : content),
      fakes.gateMemory,
    ),
  };
  const user = userEvent.setup();
  standInForMatchMedia();
  // jsdom draws nothing that could be out of sight.
  Element.prototype.scrollIntoView = () => undefined;
  const rendered = render(
    <SurfaceFrame words={words} look="light" useThemes={() => undefined}>
      <PaneProvider pane={pane}>
        <PaneApp />
      </PaneProvider>
    </SurfaceFrame>,
  );
  return { ...fakes, ...rendered, user };
}
