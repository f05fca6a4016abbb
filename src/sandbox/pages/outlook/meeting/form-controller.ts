/**
 * What a meeting window does, apart from how it looks: saving, the send gate, answers, the pane, closing. The components show
 * `state()` and call these verbs.
 */
import type { Addin, AddinButton, Meeting, OutlookStart } from '../../../hosts/outlook/outlook-host-types.ts';
import { announceCalendarChange } from '../calendar-changes.ts';
import { openAddinFrame, type AddinFrame, type HostedForm } from '../host/addin-frame.ts';
import { runAddinFunction, type RunningEvent } from '../host/event-runtime.ts';
import { eventsOfChange } from '../host/item-events.ts';
import type { OpenItem } from '../host/open-item.ts';
import { choicesFor, type GateOutcome, type SendChoices } from '../host/send-mode.ts';
import type { MeetingResponse, OutlookApi } from '../outlook-api.ts';

export type FormDialog =
  | { kind: 'gate'; outcome: Exclude<GateOutcome, { kind: 'allowed' }>; choices: SendChoices }
  | { kind: 'unsaved' }
  | { kind: 'call-off' };

export interface FormState {
  readonly pane: AddinButton | null;
  readonly dialog: FormDialog | null;
  readonly busy: '' | 'checking' | 'sending' | 'saving';
  /** Spoken and shown once something was done. */
  readonly said: string;
  readonly problem: string;
  /** The window has done its work and closes. */
  readonly finished: '' | 'sent' | 'called off' | 'removed' | 'closed';
}

export interface FormController {
  readonly item: OpenItem;
  readonly buttons: readonly AddinButton[];
  readonly addin: Addin | null;
  state: () => FormState;
  subscribe: (listener: () => void) => () => void;
  /** Raises the launch events of opening; returns how to stop listening. */
  begin(): () => void;
  send(): Promise<void>;
  save(): Promise<void>;
  choose(choice: 'send anyway' | 'take action' | 'stay'): void;
  askCallOff(): void;
  callOff(): Promise<void>;
  respond(response: MeetingResponse): Promise<void>;
  askClose(): void;
  answerUnsaved(choice: 'save' | 'discard' | 'stay'): Promise<void>;
  press(button: AddinButton): void;
  closePane(): void;
  /** The look of the page changed: the pane hears it if it asked to. */
  tellTheme(data: [string]): void;
  /** Puts the pane's frame into `box`; returns how to take it away. */
  showPane(box: HTMLElement, button: AddinButton): () => void;
}

/** Typing moves a time or a list of people in several steps; the runtime starts once they rest. */
const LAUNCH_EVENT_RESTS_MS = 500;
const ESCAPE = 15;

export function createFormController(
  start: OutlookStart,
  api: OutlookApi,
  item: OpenItem,
  windows: { openNew(fields: Record<string, unknown>): void; open(id: string): void; focusRibbon(): void },
  /** The form stands inside the calendar's own window. */
  isEmbedded = false,
): FormController {
  let state: FormState = { pane: null, dialog: null, busy: '', said: '', problem: '', finished: '' };
  let running: RunningEvent | undefined;
  let paneFrame: AddinFrame | undefined;
  let contextData = '';
  const listeners = new Set<() => void>();
  const addin = start.addin;

  function become(change: Partial<FormState>): void {
    state = { ...state, ...change };
    for (const listener of [...listeners]) listener();
  }
  const failing = (error: unknown): void =>
    become({ busy: '', problem: error instanceof Error ? error.message : String(error) });

  async function store(send: boolean): Promise<Meeting> {
    const { draft, saved } = item.state();
    const meeting = await api.save(saved?.id, draft, send);
    item.settle(meeting);
    announceCalendarChange();
    return meeting;
  }

  const form: HostedForm | null = addin && {
    item,
    language: start.me.language,
    nestedAppAuth: !start.noNestedAppAuth,
    customPropertyDoesNotReachGate: start.customPropertyDoesNotReachGate,
    roamingSettings: () => api.roamingSettings(),
    signIn: (request) => api.signIn(request),
    dealings: {
      addin,
      ownDomains: start.ownDomains,
      masterCategories: start.masterCategories,
      save: () => store(false),
      storeCustomProperties: async (json) => api.storeCustomProperties(item.state().saved?.id ?? '', json),
      storeRoamingSettings: (settings) => api.storeRoamingSettings(settings),
      openNewAppointment: (fields) => windows.openNew(fields),
      openAppointment: (id) => windows.open(id),
      closeForm: () => controller.askClose(),
      closePane: () => controller.closePane(),
      initializationContext: () => contextData,
    },
  };

  function launch(type: string, details: object, onSlow?: () => void): RunningEvent | undefined {
    const declared = addin?.launchEvents.find((event) => event.type === type);
    if (form === null || declared === undefined || addin === null) return undefined;
    return runAddinFunction(form, {
      url: addin.eventsUrl,
      functionName: declared.functionName,
      event: { type, source: { id: declared.functionName }, ...details },
      ...(onSlow && { onSlow }),
    });
  }

  async function transmit(): Promise<void> {
    become({ busy: 'sending', dialog: null, problem: '' });
    try {
      await store(true);
      become({ busy: '', finished: 'sent' });
    } catch (error) {
      failing(error);
    }
  }

  function raiseItemEvents(before: ReturnType<OpenItem['state']>['draft'], resting: Map<string, number>): void {
    for (const event of eventsOfChange(before, item.state().draft, item.me)) {
      paneFrame?.conversation.raise(event.name, event.data);
      window.clearTimeout(resting.get(event.launchEvent));
      resting.set(
        event.launchEvent,
        window.setTimeout(() => launch(event.launchEvent, event.details), LAUNCH_EVENT_RESTS_MS),
      );
    }
  }

  const controller: FormController = {
    item,
    addin,
    buttons:
      addin?.buttons.filter((button) => button.surface === (item.mode === 'compose' ? 'organizer' : 'attendee')) ?? [],
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    begin() {
      if (item.mode === 'read') return () => undefined;
      const resting = new Map<string, number>();
      const stop = item.subscribe((before) => raiseItemEvents(before, resting));
      const opened = [launch('OnAppointmentOrganizer', {})];
      if (item.state().saved === undefined) opened.push(launch('OnNewAppointmentOrganizer', {}));
      return () => {
        stop();
        for (const timer of resting.values()) window.clearTimeout(timer);
        for (const event of opened) event?.cancel();
      };
    },
    async send() {
      if (state.busy !== '') return;
      const { required, optional } = item.state().draft;
      // Nobody to send it to: nothing is sent, and the gate is not asked (platform-facts A1).
      if (required.length + optional.length === 0) return controller.save();
      // Nor in a form inside the calendar, on the web and in new Outlook (platform-facts A1).
      if (isEmbedded) return transmit();
      const mode = addin?.launchEvents.find((event) => event.type === 'OnAppointmentSend')?.sendMode;
      const mine = launch('OnAppointmentSend', {}, () => {
        const outcome = { kind: 'slow' } as const;
        if (mode !== undefined && running === mine)
          become({ dialog: { kind: 'gate', outcome, choices: choicesFor(mode, outcome) } });
      });
      if (mine === undefined || mode === undefined) return transmit();
      running = mine;
      become({ busy: 'checking', problem: '', said: '' });
      const outcome = await mine.outcome;
      if (running !== mine) return;
      running = undefined;
      if (outcome.kind === 'allowed') await transmit();
      else become({ busy: '', dialog: { kind: 'gate', outcome, choices: choicesFor(mode, outcome) } });
    },
    async save() {
      if (state.busy !== '') return;
      become({ busy: 'saving', problem: '', said: '' });
      try {
        await store(false);
        become({ busy: '', said: 'Saved.' });
      } catch (error) {
        failing(error);
      }
    },
    choose(choice) {
      const { dialog } = state;
      if (dialog?.kind !== 'gate') return;
      const stopped = running;
      running = undefined;
      stopped?.cancel();
      become({ dialog: null, busy: '' });
      if (choice === 'send anyway') void transmit();
      if (choice === 'take action' && dialog.outcome.kind === 'refused') {
        const { commandId, contextData: given } = dialog.outcome.refusal;
        contextData = given;
        const button = controller.buttons.find((candidate) => candidate.id === commandId);
        // A wrong id silently does nothing (platform-facts A3).
        if (button !== undefined) controller.press(button);
        // A pane that is open already comes to the front, once the dialog has given the keyboard back.
        window.setTimeout(() => paneFrame?.element.focus());
      }
    },
    askCallOff: () => become({ dialog: { kind: 'call-off' } }),
    async callOff() {
      const id = item.state().saved?.id;
      become({ dialog: null, busy: 'saving', problem: '' });
      try {
        if (id !== undefined) await api.remove(id);
        announceCalendarChange();
        become({ busy: '', finished: item.state().saved?.isOrganizer === true ? 'called off' : 'removed' });
      } catch (error) {
        failing(error);
      }
    },
    async respond(response) {
      const id = item.state().saved?.id;
      if (id === undefined) return;
      become({ busy: 'saving', problem: '', said: '' });
      try {
        item.settle(await api.respond(id, response));
        announceCalendarChange();
        become({
          busy: '',
          said: {
            accepted: 'You have accepted.',
            tentativelyAccepted: 'You have tentatively accepted.',
            declined: 'You have declined.',
          }[response],
        });
      } catch (error) {
        failing(error);
      }
    },
    askClose() {
      if (item.mode === 'compose' && item.state().dirty) become({ dialog: { kind: 'unsaved' } });
      else become({ finished: 'closed' });
    },
    async answerUnsaved(choice) {
      become({ dialog: null });
      if (choice === 'save') {
        await controller.save();
        if (state.problem === '') become({ finished: 'closed' });
      } else if (choice === 'discard') {
        become({ finished: 'closed' });
      }
    },
    press(button) {
      if (button.action.kind === 'pane') {
        become({ pane: button });
      } else if (form !== null && addin !== null) {
        const event = { source: { id: button.id } };
        runAddinFunction(form, { url: addin.functionFileUrl, functionName: button.action.functionName, event });
      }
    },
    closePane() {
      contextData = '';
      become({ pane: null });
      windows.focusRibbon();
    },
    tellTheme(data) {
      paneFrame?.conversation.raise('officeThemeChanged', data);
    },
    showPane(box, button) {
      if (form === null || button.action.kind !== 'pane') return () => undefined;
      const frame = openAddinFrame(form, {
        url: button.action.url,
        kind: 'pane',
        title: form.dealings.addin.name,
        into: box,
        onNotified: (actionId) => {
          if (actionId === ESCAPE) windows.focusRibbon();
        },
      });
      paneFrame = frame;
      return () => {
        if (paneFrame === frame) paneFrame = undefined;
        frame.close();
      };
    },
  };
  return controller;
}
