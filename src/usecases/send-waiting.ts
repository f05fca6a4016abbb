import type { Ref } from '../domain/ref.ts';
import type { Instant } from '../domain/calendar-day.ts';
import type { OutboxEntry } from '../ports/outbox.ts';
import type { RegisterCopy } from '../ports/register-copy.ts';
import {
  emptyOutbox,
  type EmptyOutboxPorts,
  type EmptyOutboxReport,
  type EmptyOutboxSettings,
} from './empty-outbox.ts';

export interface SendWaitingPorts extends EmptyOutboxPorts {
  /** Where given, answers are named by their meeting. */
  readonly registerCopy?: Pick<RegisterCopy, 'kept'>;
}

/** Something typed in this browser that the register does not have. */
export interface Waiting {
  readonly key: string;
  readonly kind: OutboxEntry['kind'];
  readonly ref: Ref;
  /** The meeting's title; undefined where this browser knows the Ref only. */
  readonly subject: string | undefined;
  readonly keptAt: Instant;
  /** `conflict`: somebody else changed the same, and a person decides. `refused`: not before the register's lists are mended. */
  readonly because:
    { readonly kind: 'unsent' } | { readonly kind: 'conflict' } | { readonly kind: 'refused'; readonly detail: string };
}

/** Empties the outbox as far as the register lets it; what is left there, oldest first. Throws nothing: without a sign-in all of it is left. */
export async function sendWaiting(ports: SendWaitingPorts, settings: EmptyOutboxSettings): Promise<readonly Waiting[]> {
  try {
    const report = await emptyOutbox(ports, settings).catch(() => undefined);
    return await listWaiting(ports, report);
  } catch {
    return [];
  }
}

async function listWaiting(
  { outbox, registerCopy }: Pick<SendWaitingPorts, 'outbox' | 'registerCopy'>,
  report: EmptyOutboxReport | undefined,
): Promise<readonly Waiting[]> {
  const pending = await outbox.pending();
  if (pending.length === 0) return [];
  const rituals = (await registerCopy?.kept())?.rituals ?? [];
  const isOf = (entry: OutboxEntry) => (left: OutboxEntry) => left.key === entry.key && left.keptAt === entry.keptAt;
  return pending.map((entry) => {
    const { key, kind, keptAt } = entry;
    const refused = report?.refused.find((one) => isOf(entry)(one.entry));
    const because =
      refused !== undefined
        ? ({ kind: 'refused', detail: refused.detail } as const)
        : ({ kind: report?.conflicts.some(isOf(entry)) === true ? 'conflict' : 'unsent' } as const);
    if (entry.kind === 'ritual') {
      const { ref, subject } = entry.ritual;
      return { key, kind, ref, subject, keptAt, because };
    }
    const { ref } = entry.answer;
    const subject = rituals.find((ritual) => ritual.ref === ref)?.stored.value.subject;
    return { key, kind, ref, subject, keptAt, because };
  });
}
