/** Products that are wrong on purpose: what the fault runs must find. */
import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import type { Outbox, OutboxEntry } from '../../src/ports/outbox.ts';
import type { Register } from '../../src/ports/register.ts';

export interface Mutation {
  readonly transport?: (last: Middleware) => Middleware;
  readonly register?: (register: Register) => Register;
  readonly outbox?: (outbox: Outbox) => Outbox;
  /** Who opens a meeting does not look at what waits for it. */
  readonly forgetsWhatWasBegun?: boolean;
}

function beforeSending(change: (context: Context) => void): (last: Middleware) => Middleware {
  return (last) => ({
    execute: async (context) => {
      change(context);
      await last.execute(context);
    },
  });
}

function bodyOf(context: Context): { fields?: Record<string, unknown> } | undefined {
  const { body } = context.options ?? {};
  return typeof body === 'string' ? (JSON.parse(body) as { fields?: Record<string, unknown> }) : undefined;
}

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'hears of no change once it has a copy': {
    transport: (last) => ({
      execute: async (context) => {
        await last.execute(context);
        const address = typeof context.request === 'string' ? context.request : context.request.url;
        const { response } = context;
        if (!/\/delta(\(\))?\?.*token=/i.test(address) || response?.ok !== true) return;
        const page = (await response.json()) as object;
        context.response = Response.json({ ...page, value: [] });
      },
    }),
  },
  'forgets what was begun in a meeting before it has its tag': { forgetsWhatWasBegun: true },
  'does not remember what it sent unheard': {
    outbox: (outbox) => {
      const forgetful = (entry: OutboxEntry) => (entry.kind === 'ritual' ? { ...entry, sent: [] } : entry);
      return {
        ...outbox,
        keep: (entry, over) => outbox.keep(forgetful(entry), over && ((standing) => forgetful(over(standing)))),
      };
    },
  },
  'keeps only what the later of two windows typed': {
    outbox: (outbox) => ({ ...outbox, keep: (entry) => outbox.keep(entry) }),
  },
  'overwrites whatever stands there (If-Match: *)': {
    transport: beforeSending((context) => {
      const headers = new Headers(context.options?.headers);
      if (headers.has('If-Match')) headers.set('If-Match', '*');
      context.options = { ...context.options, headers: Object.fromEntries(headers.entries()) };
    }),
  },
  'forgets If-Match': {
    transport: beforeSending((context) => {
      const headers = new Headers(context.options?.headers);
      headers.delete('If-Match');
      context.options = { ...context.options, headers: Object.fromEntries(headers.entries()) };
    }),
  },
  'sends every answer under a key of its own': {
    transport: (last) => {
      let sent = 0;
      return beforeSending((context) => {
        const body = bodyOf(context);
        if (context.options?.method !== 'POST' || body?.fields?.['RespondentId'] === undefined) return;
        sent += 1;
        const fields = { ...body.fields, Key: `${String(body.fields['Key'])}|${sent}` };
        context.options = { ...context.options, body: JSON.stringify({ fields }) };
      })(last);
    },
  },
  'has an outbox that keeps nothing': {
    outbox: (outbox) => ({ ...outbox, keep: () => Promise.resolve() }),
  },
  'gives up what a conflict stopped': {
    register: (register) => ({
      ...register,
      saveRitual: async (ritual, basis) => {
        try {
          return await register.saveRitual(ritual, basis);
        } catch (problem) {
          const standing = await register.ritual(ritual.ref);
          if (standing === undefined) throw problem;
          return standing;
        }
      },
    }),
  },
  'takes a lost answer for a refusal': {
    register: (register) => ({
      ...register,
      saveAnswer: async (answer) => {
        try {
          return await register.saveAnswer(answer);
        } catch {
          return 'already-answered';
        }
      },
    }),
  },
};
