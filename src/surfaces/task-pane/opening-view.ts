import type { MeetingSoFar } from '../../domain/meeting.ts';
import type { GateMemory } from '../../ports/gate-memory.ts';
import { viewBeforeRegister, type EarlyView } from '../../usecases/read-open-meeting.ts';

/**
 * What the first drawing shows. Known then only where the gate remembers accounts: without them the register may have a suggestion, which
 * would push the list away. Why the meeting could not be read is said by who reads it next.
 */
export async function openingView(
  first: Promise<MeetingSoFar>,
  gateMemory: Pick<GateMemory, 'recall'>,
): Promise<EarlyView | undefined> {
  const remembered = gateMemory.recall();
  const content = await first.catch(() => undefined);
  return content === undefined || remembered === undefined ? undefined : viewBeforeRegister(content, remembered);
}
