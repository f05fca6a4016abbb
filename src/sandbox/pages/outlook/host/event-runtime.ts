/**
 * Event-based activation: a fresh hidden frame of the manifest's events page for each event, thrown away when the handler
 * completed or its time is over (host-protocol §5.5, §8), so that code which leans on globals shows up here.
 */
import { openAddinFrame, type AddinFrame, type HostedForm } from './addin-frame.ts';
import { readCompletion, SLOW_AFTER_MS, TIMED_OUT_AFTER_MS, type GateOutcome } from './send-mode.ts';

const INVOKED = 'appCommandInvoked';

export interface RunningEvent {
  outcome: Promise<GateOutcome>;
  /** The person does not wait any longer: the runtime ends, `outcome` becomes `timed-out`. */
  cancel(): void;
}

export function runAddinFunction(
  form: HostedForm,
  call: { url: string; functionName: string; event: Record<string, unknown>; onSlow?: () => void },
): RunningEvent {
  let frame: AddinFrame | undefined;
  let settle: (outcome: GateOutcome) => void = () => undefined;
  const timers: number[] = [];
  const ended = new Promise<GateOutcome>((resolve) => {
    settle = resolve;
  });
  const outcome = ended.finally(() => {
    for (const timer of timers) window.clearTimeout(timer);
    // Not inside the frame's own message: its answer to `completed` is still on the way.
    window.setTimeout(() => frame?.close(), 50);
  });

  if (call.onSlow !== undefined) timers.push(window.setTimeout(call.onSlow, SLOW_AFTER_MS));
  timers.push(window.setTimeout(() => settle({ kind: 'timed-out' }), TIMED_OUT_AFTER_MS));

  let isOver = false;
  void ended.then(() => {
    isOver = true;
  });
  void isThere(call.url).then((there) => {
    if (isOver) return;
    if (!there) {
      settle({ kind: 'unavailable' });
      return;
    }
    const invocationId = crypto.randomUUID();
    let asked = false;
    frame = openAddinFrame(form, {
      url: call.url,
      kind: 'event',
      title: `${form.dealings.addin.name}: event runtime`,
      into: document.body,
      onRegistered(name) {
        if (name !== INVOKED || asked) return;
        asked = true;
        frame?.conversation.raise(INVOKED, [invocationId, call.functionName, JSON.stringify(call.event)]);
      },
      onCompleted(id, status, eventText) {
        if (id === invocationId) settle(readCompletion(status, eventText, form.dealings.addin.name));
      },
    });
  });

  return { outcome, cancel: () => settle({ kind: 'timed-out' }) };
}

/** An iframe does not say that its page is missing; asking first does. */
async function isThere(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}
