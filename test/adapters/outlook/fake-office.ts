import type { OfficeHost } from '../../../src/adapters/outlook/office-host.ts';

type Done = (result: unknown) => void;

const succeeded = (value?: unknown) => ({ status: 'succeeded', value });
const failed = (code: number) => ({ status: 'failed', error: { code } });

function shownText(html: string): string {
  const text = html.replace(/<[^>]*>/g, '\n');
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

const CHANGES = /set|save|prepend/i;

/** Not in the host's list of what it counts (platform-facts A14). */
const UNCOUNTED = /^(body\.getAsync|recurrence|sessionData)/;

/** An appointment form as Outlook on the web has it; `refuse` names calls that fail with a code, `silent` ones that never answer. */
export class FakeAppointment {
  subject = 'Northwind review';
  // Thursday.
  start = new Date('2026-11-26T09:00:00Z');
  end = new Date('2026-11-26T10:30:00Z');
  allDay: boolean | undefined = false;
  organizer = { emailAddress: 'Claire.Morel@contoso.example', displayName: 'Claire Morel' };
  required: { emailAddress: string; displayName: string }[] = [];
  optional: { emailAddress: string; displayName: string }[] = [];
  bodyType: 'html' | 'text' = 'html';
  body = '<p>Hello</p>';
  bag: Record<string, unknown> = {};
  recurrence: object | null = null;
  seriesId: string | null = null;
  /** Whose calendar it lies in; Office has the method for it only there. */
  owner: string | undefined;
  sessionData: Record<string, string> = {};
  readonly calls: string[] = [];
  readonly refuse = new Map<string, number[]>();
  readonly silent = new Set<string>();
  readonly handlers = new Map<string, () => void>();
  readonly inFlight = new Set<string>();
  /** Of the calls that the host counts. */
  mostParallel = 0;
  /** Changes that ran beside another call. */
  readonly notAlone: string[] = [];

  #answer(name: string, done: Done, value: () => unknown): void {
    this.calls.push(name);
    this.inFlight.add(name);
    const counted = [...this.inFlight].filter((call) => !UNCOUNTED.test(call));
    this.mostParallel = Math.max(this.mostParallel, counted.length);
    if (this.inFlight.size > 1) this.notAlone.push(...[...this.inFlight].filter((call) => CHANGES.test(call)));
    if (this.silent.has(name)) return;
    const code = this.refuse.get(name)?.shift();
    setTimeout(() => {
      this.inFlight.delete(name);
      done(code === undefined ? succeeded(value()) : failed(code));
    });
  }

  #asked(name: string, value: () => unknown) {
    return { getAsync: (done: Done) => this.#answer(name, done, value) };
  }

  #bodyMember() {
    return {
      getTypeAsync: (done: Done) => this.#answer('body.getTypeAsync', done, () => this.bodyType),
      getAsync: (type: string, done: Done) =>
        this.#answer(`body.getAsync ${type}`, done, () =>
          type === 'text' && this.bodyType === 'html' ? shownText(this.body) : this.body,
        ),
      setAsync: (text: string, _: unknown, done: Done) =>
        this.#answer('body.setAsync', done, () => {
          this.body = text;
        }),
      prependAsync: (text: string, _: unknown, done: Done) =>
        this.#answer('body.prependAsync', done, () => {
          this.body = text + this.body;
        }),
    };
  }

  #loadBag(done: Done): void {
    this.#answer('loadCustomPropertiesAsync', done, () => {
      const copy = { ...this.bag };
      return {
        get: (name: string) => copy[name],
        set: (name: string, value: unknown) => {
          copy[name] = value;
        },
        remove: (name: string) => {
          delete copy[name];
        },
        saveAsync: (saved: Done) =>
          this.#answer('customProperties.saveAsync', saved, () => {
            this.bag = copy;
          }),
      };
    });
  }

  #shared(): object {
    if (this.owner === undefined) return {};
    return {
      getSharedPropertiesAsync: (done: Done) =>
        this.#answer('getSharedPropertiesAsync', done, () => ({ owner: this.owner })),
    };
  }

  composed(): object {
    return {
      subject: {
        ...this.#asked('subject', () => this.subject),
        setAsync: (subject: string, done: Done) =>
          this.#answer('subject.setAsync', done, () => {
            this.subject = subject;
          }),
      },
      seriesId: this.seriesId,
      recurrence: this.#asked('recurrence', () => this.recurrence),
      sessionData: {
        getAsync: (name: string, done: Done) =>
          this.#answer('sessionData.getAsync', done, () => this.sessionData[name] ?? ''),
        setAsync: (name: string, value: string, done: Done) =>
          this.#answer('sessionData.setAsync', done, () => {
            this.sessionData[name] = value;
          }),
        removeAsync: (name: string, done: Done) =>
          this.#answer('sessionData.removeAsync', done, () => {
            delete this.sessionData[name];
          }),
      },
      ...this.#shared(),
      start: this.#asked('start', () => this.start),
      end: this.#asked('end', () => this.end),
      ...(this.allDay === undefined ? {} : { isAllDayEvent: this.#asked('isAllDayEvent', () => this.allDay) }),
      organizer: this.#asked('organizer', () => this.organizer),
      requiredAttendees: this.#asked('requiredAttendees', () => this.required),
      optionalAttendees: this.#asked('optionalAttendees', () => this.optional),
      body: this.#bodyMember(),
      loadCustomPropertiesAsync: (done: Done) => this.#loadBag(done),
      addHandlerAsync: (event: string, handler: () => void, done: Done) =>
        this.#answer('addHandlerAsync', done, () => {
          this.handlers.set(event, handler);
        }),
      removeHandlerAsync: (event: string, done: Done) =>
        this.#answer('removeHandlerAsync', done, () => {
          this.handlers.delete(event);
        }),
    };
  }

  received(): object {
    return {
      subject: this.subject,
      seriesId: this.seriesId,
      recurrence: this.recurrence,
      ...this.#shared(),
      start: this.start,
      end: this.end,
      ...(this.allDay === undefined ? {} : { isAllDayEvent: this.allDay }),
      organizer: this.organizer,
      requiredAttendees: this.required,
      optionalAttendees: this.optional,
      body: this.#bodyMember(),
      loadCustomPropertiesAsync: (done: Done) => this.#loadBag(done),
    };
  }
}

/** `offset`: minutes that the person's clock is ahead of UTC. */
export function fakeOffice(
  item: object | null,
  options: { me?: string; offset?: number; host?: string; opened?: object[] } = {},
): OfficeHost {
  const { me = 'claire.morel@contoso.example', offset = 60, host = 'Outlook', opened = [] } = options;
  const office = {
    EventType: { RecipientsChanged: 'olkRecipientsChanged', AppointmentTimeChanged: 'olkAppointmentTimeChanged' },
    context: {
      mailbox: {
        item,
        diagnostics: { hostName: host },
        displayNewAppointmentForm: (form: object) => opened.push(form),
        userProfile: { emailAddress: me, displayName: 'Claire Morel' },
        convertToLocalClientTime: (time: Date) => {
          const local = new Date(time.getTime() + offset * 60_000);
          return {
            year: local.getUTCFullYear(),
            month: local.getUTCMonth(),
            date: local.getUTCDate(),
            hours: local.getUTCHours(),
            minutes: local.getUTCMinutes(),
          };
        },
      },
    },
  };
  return office as unknown as OfficeHost;
}
