import vm from 'node:vm';

/** What one asynchronous call of the host does. */
export type Answer<T> = { value: T } | 'fails' | 'never' | 'throws';

/** The host object as plain data, so that a test can take any part of it away. */
export interface FakeOffice {
  actions?: unknown;
  context?: {
    displayLanguage: string | undefined;
    roamingSettings?: unknown;
    mailbox?: { item?: { [part: string]: unknown }; userProfile?: unknown };
    requirements?: { isSetSupported?: unknown };
  };
}

export interface Meeting {
  /** Roaming settings, key `gate`. */
  memory: unknown;
  /** Session data, all of it; what the script sets is put there. */
  session: Answer<Record<string, unknown>>;
  required: Answer<unknown>;
  optional: Answer<unknown>;
  /** Custom property `ritual`; the bag itself may fail. */
  tag: Answer<unknown>;
  body: Answer<string>;
  /** `normal`, `private` …; undefined: the host has no such member (before Mailbox 1.14). */
  sensitivity: Answer<unknown> | undefined;
  /** Owner of the shared calendar that the meeting is in; undefined: it is in one's own, and the host has no such call. */
  owner: Answer<unknown> | undefined;
  /** Saving the custom properties. */
  save: Answer<undefined>;
  /** Session data and notifications, set or removed. */
  leave: Answer<undefined>;
  seriesId: string | null | undefined;
  language: string | undefined;
  /** Highest Mailbox set; undefined: the host has no requirements API. */
  mailboxSet: string | undefined;
  timers: boolean;
  /** Changes the host object before the script sees it: takes an API away. */
  without?: (office: FakeOffice) => void;
}

/** In an Outlook of today, nothing of ours in it and nobody invited; the gate remembers `memory`. */
export function emptyMeeting(memory: unknown): Meeting {
  return {
    memory,
    session: { value: {} },
    required: { value: [] },
    optional: { value: [] },
    tag: { value: undefined },
    body: { value: '' },
    sensitivity: { value: 'normal' },
    owner: undefined,
    save: { value: undefined },
    leave: { value: undefined },
    seriesId: null,
    language: 'en-US',
    mailboxSet: '1.15',
    timers: true,
  };
}

export interface Run {
  /** Every completion, in order. */
  readonly completions: readonly (Record<string, unknown> | undefined)[];
  /** Asynchronous calls, in order. */
  readonly calls: readonly string[];
  /** Most calls under way at once. */
  readonly mostAtOnce: number;
  /** What was set in the custom properties, by name. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** What was put into session data, by name. */
  readonly left: Readonly<Record<string, unknown>>;
  /** The notification that stands above the meeting; undefined when there is none. */
  readonly bar: Record<string, unknown> | undefined;
  /** Milliseconds of timers that were set and not cleared. */
  readonly pendingTimers: readonly number[];
  /** Lets time pass until nothing waits any more: timers fire in their order, answers arrive. Returns how many milliseconds went by. */
  letTimePass(): number;
}

/**
 * Runs the built script in a bare JavaScript context (no window, no document, no console, and timers only on wish) with a host that
 * answers every call later, as Outlook does, and raises one event.
 */
export function raise(script: string, functionName: string, meeting: Meeting, whenCompleted?: () => void): Run {
  const associated = new Map<string, (event: unknown) => void>();
  const completions: (Record<string, unknown> | undefined)[] = [];
  const calls: string[] = [];
  const queue: (() => void)[] = [];
  const timers = new Map<number, { work: () => void; at: number; after: number }>();
  const properties: Record<string, unknown> = {};
  const left: Record<string, unknown> = {};
  let bar: Record<string, unknown> | undefined;
  let now = 0;
  let underWay = 0;
  let mostAtOnce = 0;

  function respond<T>(name: string, answer: Answer<T>, callback: (result: unknown) => void): void {
    calls.push(name);
    if (answer === 'throws') throw new Error(`${name} is not available`);
    underWay += 1;
    mostAtOnce = Math.max(mostAtOnce, underWay);
    if (answer === 'never') return;
    queue.push(() => {
      underWay -= 1;
      if (answer === 'fails') callback({ status: 'failed', error: { code: 9020, message: 'internal error' } });
      else callback({ status: 'succeeded', value: answer.value });
    });
  }

  const bag = (stored: unknown) => ({
    get: (name: string) => (name === 'ritual' ? stored : undefined),
    set: (name: string, value: unknown) => {
      properties[name] = value;
    },
    saveAsync: (callback: () => void) => respond('save', meeting.save, callback),
  });
  const item: { [part: string]: unknown } = {
    seriesId: meeting.seriesId,
    sessionData: {
      getAllAsync: (callback: () => void) => respond('session', meeting.session, callback),
      setAsync: (name: string, value: unknown, callback: () => void) => {
        respond(`set ${name}`, meeting.leave, callback);
        left[name] = value;
      },
    },
    notificationMessages: {
      replaceAsync: (_name: string, _details: Record<string, unknown>, callback: () => void) => {
        respond('replace bar', bar === undefined ? 'fails' : meeting.leave, callback);
      },
      addAsync: (_name: string, details: Record<string, unknown>, callback: () => void) => {
        respond('add bar', meeting.leave, callback);
        bar = details;
      },
      removeAsync: (_name: string, callback: () => void) => {
        bar = undefined;
        respond('remove bar', meeting.leave, callback);
      },
    },
    requiredAttendees: { getAsync: (callback: () => void) => respond('required', meeting.required, callback) },
    optionalAttendees: { getAsync: (callback: () => void) => respond('optional', meeting.optional, callback) },
    body: {
      getAsync: (type: string, callback: () => void) => respond(`body as ${type}`, meeting.body, callback),
    },
    loadCustomPropertiesAsync: (callback: () => void) =>
      respond(
        'properties',
        typeof meeting.tag === 'string' ? meeting.tag : { value: bag(meeting.tag.value) },
        callback,
      ),
  };
  const { sensitivity, owner } = meeting;
  if (sensitivity !== undefined) {
    item['sensitivity'] = { getAsync: (callback: () => void) => respond('sensitivity', sensitivity, callback) };
  }
  if (owner !== undefined) {
    item['getSharedPropertiesAsync'] = (callback: () => void) =>
      respond('owner', typeof owner === 'string' ? owner : { value: { owner: owner.value } }, callback);
  }
  const office: FakeOffice = {
    actions: { associate: (name: string, handler: (event: unknown) => void) => associated.set(name, handler) },
    context: {
      displayLanguage: meeting.language,
      roamingSettings: { get: (name: string) => (name === 'gate' ? meeting.memory : undefined) },
      mailbox: { item, userProfile: { emailAddress: 'Claire.Morel@contoso.example' } },
      ...(meeting.mailboxSet === undefined
        ? {}
        : {
            requirements: {
              isSetSupported: (name: string, version: string) =>
                name === 'Mailbox' && Number(version.slice(2)) <= Number(String(meeting.mailboxSet).slice(2)),
            },
          }),
    },
  };
  meeting.without?.(office);

  let nextTimer = 1;
  const timing = {
    setTimeout: (work: () => void, after: number) => {
      timers.set(nextTimer, { work, at: now + after, after });
      nextTimer += 1;
      return nextTimer - 1;
    },
    clearTimeout: (timer: number) => timers.delete(timer),
  };
  const context = vm.createContext({ Office: office, ...(meeting.timers ? timing : {}) });
  vm.runInContext(script, context, { timeout: 1000 });
  const handler = associated.get(functionName);
  if (handler === undefined) throw new Error(`${functionName} is not associated`);
  handler({
    completed: (options?: Record<string, unknown>) => {
      completions.push(options);
      whenCompleted?.();
    },
  });
  const drain = () => {
    for (let work = queue.shift(); work !== undefined; work = queue.shift()) work();
  };
  drain();
  return {
    completions,
    calls,
    properties,
    left,
    get bar() {
      return bar;
    },
    get mostAtOnce() {
      return mostAtOnce;
    },
    get pendingTimers() {
      return [...timers.values()].map(({ after }) => after);
    },
    letTimePass() {
      for (;;) {
        const [next] = [...timers].sort(([, a], [, b]) => a.at - b.at);
        if (next === undefined) return now;
        const [timer, { work, at }] = next;
        timers.delete(timer);
        now = at;
        work();
        drain();
      }
    },
  };
}

/** Names that the script has bound a function to, once it is loaded. */
export function boundNames(script: string): readonly string[] {
  const names: string[] = [];
  const office = { actions: { associate: (name: string) => names.push(name) } };
  vm.runInContext(script, vm.createContext({ Office: office }), { timeout: 1000 });
  return names.sort();
}
