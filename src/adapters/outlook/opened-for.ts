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
    const text = await call.reading<string>((done) => item.getInitializationContextAsync(done));
    const { field, because, verdict } = v.parse(Context, JSON.parse(text));
    return { openedFor: field, askedBecause: verdict === 'ask' ? because : undefined };
  } catch {
    return BY_ITSELF;
  }
}

/**
 * Tells what the gate's button opened the pane for, now and later. It brings a pane that is open already to the front: Outlook says so from
 * Mailbox 1.15 on, and before that nobody does, so the context is read again whenever the person comes back to the pane, and told where it
 * is another one: who comes back for something else is not sent to the field of an old question. Returns how to stop.
 */
export function watchOpenedFor(
  office: OfficeHost,
  call: OfficeCall,
  page: Pick<Window, 'addEventListener' | 'removeEventListener'>,
  listener: (opened: OpenedFor) => void,
): () => void {
  let watching = true;
  let last = Promise.resolve(JSON.stringify(BY_ITSELF));
  const look = (always: boolean) => {
    const before = last;
    last = readOpenedFor(office, call).then(async (opened) => {
      const now = JSON.stringify(opened);
      const isNew = always || now !== (await before);
      if (watching && isNew && opened.openedFor !== undefined) listener(opened);
      return now;
    });
  };
  const comeBack = () => look(false);
  const asked = () => look(true);
  look(false);
  page.addEventListener('focus', comeBack);
  const item = openAppointment(office);
  // The typings name it; an older office.js does not.
  const event = (office.EventType as Partial<typeof office.EventType>).InitializationContextChanged;
  const told = item !== undefined && isComposed(item) && event !== undefined ? item : undefined;
  if (told !== undefined && event !== undefined)
    call<void>((done) => told.addHandlerAsync(event, asked, done)).catch(() => undefined);
  return () => {
    watching = false;
    page.removeEventListener('focus', comeBack);
    if (told !== undefined && event !== undefined)
      call<void>((done) => told.removeHandlerAsync(event, done)).catch(() => undefined);
  };
}
