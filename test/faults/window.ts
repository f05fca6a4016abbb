/**
 * One window of the product: the genuine Graph client, register, calendar, outbox and ritual editor, wired as wiring.ts and
 * use-ritual-editor.ts wire them, without a screen. Once closed it is gone as a page is gone: nothing it had under way goes on.
 */
import { draftOfRitual } from '../../src/domain/ritual-merge.ts';
import { browserClock } from '../../src/adapters/browser/browser-clock.ts';
import { createIndexedCopyStore } from '../../src/adapters/browser/indexed-copy-store.ts';
import { createStorageOutbox } from '../../src/adapters/browser/storage-outbox.ts';
import { createGraphClient } from '../../src/adapters/graph/graph-client.ts';
import { createGraphMyCalendar } from '../../src/adapters/graph/graph-my-calendar.ts';
import { createGraphRegisterChanges } from '../../src/adapters/graph/graph-register-changes.ts';
import { createGraphRegister } from '../../src/adapters/graph/graph-register.ts';
import { type Instant, instantOf } from '../../src/domain/calendar-day.ts';
import { BYTES_FOR_REF, mintRef } from '../../src/domain/mint-ref.ts';
import type { Ref } from '../../src/domain/ref.ts';
import type { Ritual } from '../../src/domain/ritual.ts';
import type { Person } from '../../src/ports/identity.ts';
import { RegisterConflict, RegisterUnavailable, RowRefused } from '../../src/ports/register.ts';
import type { Outbox, OutboxEntry } from '../../src/ports/outbox.ts';
import type { MyCalendar } from '../../src/ports/my-calendar.ts';
import type { RegisterCopy } from '../../src/ports/register-copy.ts';
import type { Register, Stored } from '../../src/ports/register.ts';
import { isSameMeeting } from '../../src/surfaces/task-pane/own-editor.ts';
import { draftFor } from '../../src/surfaces/task-pane/ritual-draft.ts';
import { LeftEditors } from '../../src/surfaces/task-pane/left-editors.ts';
import { RitualEditor } from '../../src/surfaces/task-pane/ritual-editor.ts';
import { emptyOutbox } from '../../src/usecases/empty-outbox.ts';
import { keepRegisterCopy } from '../../src/usecases/keep-register-copy.ts';
import { markAsNoRitual } from '../../src/usecases/mark-as-no-ritual.ts';
import { type OpenMeetingView, readOpenMeeting } from '../../src/usecases/read-open-meeting.ts';
import { keepRitual, saveRitual } from '../../src/usecases/save-ritual.ts';
import { ORIGIN, SITE, ADDIN, type Company, type MeetingName } from './company.ts';
import { HostMeeting } from './host-meeting.ts';
import type { MapCalendarMemory } from './map-calendar-memory.ts';
import type { MapStorage } from './map-storage.ts';
import type { Mutation } from './mutations.ts';
import type { Weather } from './weather.ts';

export const TIME_ZONE = 'Europe/Paris';

export interface WindowSettings {
  readonly company: Company;
  readonly weather: Weather;
  readonly person: Person;
  readonly storage: MapStorage;
  readonly calendarMemory: MapCalendarMemory;
  readonly random: () => number;
  readonly mutation: Mutation | undefined;
}

/** The pane beside one meeting. */
export interface Pane {
  readonly name: MeetingName;
  view: OpenMeetingView;
  editor: RitualEditor | undefined;
}

export class ProductWindow {
  readonly register: Register;
  /** There is no IndexedDB here, as in some private windows: it lasts as long as the window. */
  readonly registerCopy: RegisterCopy;
  readonly myCalendar: MyCalendar;
  /** The same calendar, read whole each time. */
  readonly #plainCalendar: MyCalendar;
  readonly outbox: Outbox;
  readonly identity: { readonly me: () => Promise<Person>; readonly signIn: () => Promise<Person> };
  readonly clock = browserClock;
  readonly chance: { readonly bytes: (count: number) => Uint8Array };
  readonly company: Company;
  isGone = false;
  pane: Pane | undefined;
  readonly #left = new LeftEditors();
  readonly #forgetsWhatWasBegun: boolean;
  #opening: { readonly name: MeetingName; readonly pane: Promise<Pane> } | undefined;

  constructor({ company, weather, person, storage, calendarMemory, random, mutation }: WindowSettings) {
    this.company = company;
    this.#forgetsWhatWasBegun = mutation?.forgetsWhatWasBegun ?? false;
    let held: string | undefined;
    const isGone = () => this.isGone;
    const sender = { oid: person.id, isGone };
    const transport = weather.transport(sender);
    const graph = createGraphClient({
      graphOrigin: ORIGIN,
      transport: mutation?.transport?.(transport) ?? transport,
      random,
      accessToken: (_, options = {}) => {
        const renew = options.claims !== undefined || options.forceRefresh === true;
        if (renew || held === undefined) held = company.tokens.issue(person.id, options.claims);
        return Promise.resolve(held);
      },
    });
    const me = () => Promise.resolve(person);
    this.identity = { me, signIn: me };
    const register = createGraphRegister({ graph, site: SITE, me });
    this.register = mutation?.register?.(register) ?? register;
    this.registerCopy = keepRegisterCopy({
      changes: createGraphRegisterChanges({ graph, site: SITE }),
      identity: this.identity,
      storeOf: (personId) => createIndexedCopyStore({ owner: personId, now: () => Date.now() }),
    });
    this.myCalendar = createGraphMyCalendar({ graph, outlookAddinId: ADDIN, memory: calendarMemory });
    this.#plainCalendar = createGraphMyCalendar({ graph, outlookAddinId: ADDIN });
    this.chance = { bytes: (count) => Uint8Array.from({ length: count }, () => Math.floor(random() * 256)) };
    const page = { addEventListener: () => undefined, removeEventListener: () => undefined };
    const outbox = createStorageOutbox({ storage: () => storage, page, partition: person.id });
    const own: Outbox = {
      keep: (entry, over) => (this.isGone ? Promise.resolve() : outbox.keep(entry, over)),
      pending: () => outbox.pending(),
      remove: (key, asKeptAt) => (this.isGone ? Promise.resolve() : outbox.remove(key, asKeptAt)),
      onChange: (listener) => outbox.onChange(listener),
    };
    this.outbox = mutation?.outbox?.(own) ?? own;
  }

  /** As useOpenMeeting: what waits goes first, then the meeting is read. Two who ask at once wait for the same pane. */
  open(name: MeetingName): Promise<Pane> {
    if (this.pane?.name === name) return Promise.resolve(this.pane);
    if (this.#opening?.name === name) return this.#opening.pane;
    this.#left.leave(this.pane?.editor);
    this.pane = undefined;
    const opening = {
      name,
      pane: this.#read(name).finally(() => {
        if (this.#opening === opening) this.#opening = undefined;
      }),
    };
    this.#opening = opening;
    return opening.pane;
  }

  async #read(name: MeetingName): Promise<Pane> {
    await this.empty().catch(() => undefined);
    const openMeeting = this.#host(name);
    const ports = this.#ports(openMeeting);
    const { outbox: _, ...forgetful } = ports;
    const view = await readOpenMeeting(this.#forgetsWhatWasBegun ? forgetful : ports, { timeZone: TIME_ZONE });
    const pane: Pane = { name, view, editor: undefined };
    const unsaved = view.kind === 'untagged' || view.kind === 'ritual' ? view.unsaved : undefined;
    if (unsaved !== undefined) {
      const { draft, known } = unsaved;
      const saved = known.stored && draftOfRitual(known.stored.value);
      pane.editor = this.#newEditor(pane, openMeeting, { draft, saved, known });
      if (pane.editor.isUnsaved()) pane.editor.saveAgain();
    } else if (view.kind === 'ritual' && view.role === 'organiser') {
      const known = { ref: view.ritual.value.ref, stored: view.ritual };
      const draft = draftOfRitual(view.ritual.value);
      pane.editor = this.#newEditor(pane, openMeeting, { draft, saved: draft, known });
    }
    // Meanwhile the person may have moved on.
    if (this.#opening?.name === name) this.pane = pane;
    return pane;
  }

  /** On an untagged meeting, the person chooses that it is an account review. */
  choose(pane: Pane): RitualEditor | undefined {
    if (pane.editor !== undefined || pane.view.kind !== 'untagged') return pane.editor;
    const { suggestions, ref } = pane.view;
    const draft = draftFor(
      'account-review',
      undefined,
      suggestions.map(({ account }) => account.key),
    );
    const known = { ref: ref ?? mintRef(this.chance.bytes(BYTES_FOR_REF)), stored: undefined };
    pane.editor = this.#newEditor(pane, this.#host(pane.name), { draft, saved: undefined, known });
    pane.editor.change(draft, 'choice');
    return pane.editor;
  }

  /** As useRitualEditor does it; throws what markAsNoRitual does. */
  async mark(pane: Pane): Promise<void> {
    const { editor, view } = pane;
    await editor?.hold();
    const known = editor?.read().known;
    await this.#left.over(known?.ref);
    try {
      await markAsNoRitual(this.#ports(this.#host(pane.name)), known, (open) =>
        isSameMeeting(view.content, open, known?.ref),
      );
      editor?.stop();
      pane.editor = undefined;
      if (this.pane === pane) this.pane = undefined;
    } catch (problem) {
      editor?.release();
      throw problem;
    }
  }

  empty(): Promise<{ readonly conflicts: readonly OutboxEntry[]; readonly waiting: number }> {
    return emptyOutbox(this.#ports(undefined), {
      timeZone: TIME_ZONE,
      beingEdited: (ref) => this.#isBeingEdited(ref),
    });
  }

  /** The page is told, and then it is gone. */
  close(): void {
    this.pane?.editor?.flush();
    this.pane?.editor?.keepTyped();
    this.isGone = true;
    this.pane?.editor?.stop();
  }

  /** Sentences about what this browser keeps and what is there, where the two differ once both were just asked. */
  async copiesThatDiffer(): Promise<readonly string[]> {
    const [copy, { rituals }] = [await this.registerCopy.catchUp(), await this.register.rituals(instantOf(0))];
    const said = (rows: readonly Stored<Ritual>[]) =>
      new Map(rows.map(({ value, version }) => [value.ref as string, JSON.stringify([version, value])]));
    const { from, to } = { from: dayLater(-SYNC_DAYS), to: dayLater(SYNC_DAYS) };
    const [kept, whole] = [
      await this.myCalendar.meetingsBetween(from, to),
      await this.#plainCalendar.meetingsBetween(from, to),
    ];
    const meetings = (read: typeof kept) => new Map(read.map((meeting) => [meeting.subject, JSON.stringify(meeting)]));
    return [
      ...unequal('the copy of the register', said(copy.rituals.map(({ stored }) => stored)), said(rituals)),
      ...unequal('the remembered calendar', meetings(kept), meetings(whole)),
    ];
  }

  /** The meeting as its form shows it, to do something else in it than stating a ritual. */
  form(name: MeetingName): HostMeeting {
    return this.#host(name);
  }

  #isBeingEdited(ref: Ref): boolean {
    const editor = this.pane?.editor;
    return editor?.read().known?.ref === ref && editor.isUnsaved();
  }

  #newEditor(pane: Pane, openMeeting: HostMeeting, start: ConstructorParameters<typeof RitualEditor>[1]): RitualEditor {
    const ports = this.#ports(openMeeting);
    return new RitualEditor(
      {
        later: (ms, callback) => {
          const timer = setTimeout(() => {
            if (!this.isGone) callback();
          }, ms);
          return () => clearTimeout(timer);
        },
        save: (draft, known) => {
          const line = { label: 'Objective', ritual: 'Key Account Review', accounts: draft.accounts };
          return saveRitual(ports, draft, line, known, (open) => isSameMeeting(pane.view.content, open, known?.ref));
        },
        keep: (draft, known, sent) => {
          void keepRitual(ports, draft, pane.view.content, known, sent)
            .then(() => (this.isGone ? undefined : this.empty()))
            .catch(() => undefined);
        },
      },
      start,
    );
  }

  #host(name: MeetingName): HostMeeting {
    return new HostMeeting(this.company, name, () => this.isGone);
  }

  #ports(openMeeting: HostMeeting | undefined) {
    const { register, myCalendar, outbox, identity, clock, chance } = this;
    return { register, myCalendar, outbox, identity, clock, chance, openMeeting: openMeeting as HostMeeting };
  }
}

/** What a surface shows with "Try again" beside it; anything else is a mistake of ours and fails the run. */
export function isWorthAnotherTry(problem: unknown): boolean {
  return (
    problem instanceof RegisterUnavailable ||
    problem instanceof RowRefused ||
    problem instanceof RegisterConflict ||
    (problem instanceof Error && ['SignInNeeded', 'CalendarUnavailable', 'OpenMeetingFailed'].includes(problem.name))
  );
}

/** Wide enough for the calendar to be worth remembering, within what a sync asks for. */
const SYNC_DAYS = 90;

function dayLater(days: number): Instant {
  return instantOf(Date.now() + days * 86_400_000);
}

function unequal(what: string, kept: ReadonlyMap<string, string>, there: ReadonlyMap<string, string>): string[] {
  return [...new Set([...kept.keys(), ...there.keys()])]
    .filter((name) => kept.get(name) !== there.get(name))
    .map((name) => `${what} has ${kept.get(name)} for ${name}, where ${there.get(name)} stands`);
}
