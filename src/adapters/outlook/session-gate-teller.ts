import type { GateTeller } from '../../ports/gate-teller.ts';
import { isComposed, openAppointment, type OfficeHost } from './office-host.ts';
import type { OfficeCall } from './promise-bridge.ts';

/** The send gate reads the one and sets the other (surfaces/send-gate). */
const TOLD_KEY = 'told';
const BAR = 'ritual-gate';

/** Session data of the open form (Mailbox 1.11); nothing happens in a host without it. */
export function createSessionGateTeller(office: OfficeHost, call: OfficeCall): GateTeller {
  async function quietly(start: Parameters<typeof call<void>>[0]): Promise<void> {
    await call<void>(start).catch(() => undefined);
  }
  return {
    async tell(told) {
      const item = openAppointment(office);
      if (item === undefined || !isComposed(item)) return;
      const { sessionData, notificationMessages } = item as Partial<typeof item>;
      if (sessionData === undefined) return;
      if (told === undefined) await quietly((done) => sessionData.removeAsync(TOLD_KEY, done));
      else await quietly((done) => sessionData.setAsync(TOLD_KEY, JSON.stringify(told), done));
      // What the gate wrote above the meeting may no longer be true; it looks again when the people change.
      if (notificationMessages !== undefined) await quietly((done) => notificationMessages.removeAsync(BAR, done));
    },
  };
}
