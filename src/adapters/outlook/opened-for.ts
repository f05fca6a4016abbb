import { isComposed, openAppointment, type OfficeHost } from './office-host.ts';
import type { OfficeCall } from './promise-bridge.ts';

/**
 * What the send gate said when its button opened the pane: the `contextData` of `event.completed`, parsed (Mailbox 1.14).
 * `undefined` when the person opened the pane, or the host does not know.
 */
export async function readOpenedFor(office: OfficeHost, call: OfficeCall): Promise<unknown> {
  const item = openAppointment(office);
  if (item === undefined || !isComposed(item) || typeof item.getInitializationContextAsync !== 'function')
    return undefined;
  try {
    const text = await call<string>((done) => item.getInitializationContextAsync(done));
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
