/** A chunk of its own: an organiser's pane does it once it is idle. */
import { rememberForGate } from '../../usecases/remember-for-gate.ts';
import { syncMyRituals } from '../../usecases/sync-my-rituals.ts';
import type { Pane } from './pane-context.tsx';

/** What the send gate remembers, and the register's copy of the own meetings. Nobody waits for it and nobody is told: the next opening does it again. */
export async function refreshInBackground({ ports, settings }: Pane): Promise<void> {
  await rememberForGate(ports, settings).catch(() => undefined);
  await syncMyRituals(ports, { timeZone: settings.timeZone, inAddin: true }).catch(() => undefined);
}
