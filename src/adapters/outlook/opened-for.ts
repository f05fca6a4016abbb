import * as v from 'valibot';
import { GATE_CAUSES, type GateCause } from '../../domain/ritual.ts';
import { isComposed, openAppointment, type OfficeHost } from './office-host.ts';
import type { OfficeCall } from './promise-bridge.ts';

/** Where the person is to go on, and, when they may send anyway, why the send gate asked. */
export interface OpenedFor {
  readonly openedFor: 'ritual' | 'objective' | 'account' | undefined;
  readonly askedBecause: GateCause | undefined;
}

/** The gate of another version may say more or less: whatever it says, the person came because something was missing. */
const Context = v.object({
  field: v.fallback(v.picklist(['ritual', 'objective', 'account']), 'objective'),
  because: v.fallback(v.optional(v.picklist(GATE_CAUSES)), undefined),
  verdict: v.fallback(v.optional(v.string()), undefined),
});
const BY_ITSELF: OpenedFor = { openedFor: undefined, askedBecause: undefined };

/**
 * What the send gate said when its button opened the pane: the `contextData` of `event.completed` (Mailbox 1.14). Nothing when the
 * person opened the pane, or the host does not know.
 */
export async function readOpenedFor(office: OfficeHost, call: OfficeCall): Promise<OpenedFor> {
  const item = openAppointment(office);
  if (item === undefined || !isComposed(item) || typeof item.getInitializationContextAsync !== 'function')
    return BY_ITSELF;
  try {
    const text = await call<string>((done) => item.getInitializationContextAsync(done));
    const { field, because, verdict } = v.parse(Context, JSON.parse(text));
    return { openedFor: field, askedBecause: verdict === 'ask' ? because : undefined };
  } catch {
    return BY_ITSELF;
  }
}
