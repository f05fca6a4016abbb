/**
 * One add-in frame and its host: the start, the calls, the events (host-protocol §1 to §5). It knows no window: messages
 * come in by `receive`, go out by `post`, so the whole conversation runs in a test without a browser.
 */
import { ACTION, answer, asRecord, eventMessage, readRequest, type Request } from './envelope.ts';
import type { CallResult } from './call-result.ts';

export interface FrameDealings {
  origin: string;
  conversationId: string;
  controlId: string;
  post(text: string): void;
  appContext(): Promise<object>;
  initialData(): object | null;
  /** Never rejects with what the add-in should see: a failed call is a result. */
  execute(dispatchId: number, parameters: unknown): Promise<CallResult>;
  /** Dispatch id 94: an invoked function has called `event.completed`. */
  completed?(invocationId: string, status: number, eventText: string): void;
  /** The frame registered for an event, so it can be told about it from now on. */
  registered?(name: string): void;
  /** Escape was pressed in the frame, or the frame asks for a window. */
  notified?(actionId: number): void;
}

export interface FrameConversation {
  receive(text: unknown): void;
  /** Tells the frame about an event if it asked to be told; says whether it did. */
  raise(name: string, data: unknown): boolean;
  hears(name: string): boolean;
  end(): void;
}

const NOT_SUPPORTED = 5000;
const INTERNAL_ERROR = 5001;

export function createFrameConversation(dealings: FrameDealings): FrameConversation {
  const heard = new Set<string>();
  let ended = false;
  const post = (text: string): void => {
    if (!ended) dealings.post(text);
  };
  const reply = (request: Request, data: unknown): void => post(answer(request, dealings.origin, data));

  async function executeMethod(request: Request): Promise<void> {
    const data = asRecord(request.data);
    const dispatchId = Number(asRecord(data['MethodData'])['DispatchId']);
    try {
      reply(request, await dealings.execute(dispatchId, data['ApiParams']));
    } catch {
      // Only an object lets the add-in's callback run at all (§5.1), also when the host itself fails.
      reply(request, { error: true, errorCode: INTERNAL_ERROR });
    }
  }

  /** The older, lower-case call: completion of a function, and tokens that only Microsoft's own host can give. */
  function legacyExecute(request: Request): void {
    const data = asRecord(request.data);
    if (Number(asRecord(data['DdaMethod'])['DispatchId']) === 94) {
      reply(request, { Version: 1, Error: 0 });
      dealings.completed?.(textOf(data['0']), Number(data['1']), textOf(data['2']));
      return;
    }
    reply(request, { Version: 1, Error: NOT_SUPPORTED });
  }

  async function invoke(request: Request): Promise<void> {
    switch (request.action) {
      case 'ContextActivationManager_getAppContextAsync':
        reply(request, await dealings.appContext());
        return;
      case 'GetInitialData':
        reply(request, dealings.initialData());
        return;
      case 'ExecuteMethod':
        await executeMethod(request);
        return;
      case 'executeMethod':
        legacyExecute(request);
        return;
      case 'ContextActivationManager_notifyHost':
        dealings.notified?.(Array.isArray(request.data) ? Number(request.data[1]) : NaN);
        reply(request, null);
        return;
      default:
        reply(request, null);
    }
  }

  return {
    receive(text) {
      const request = readRequest(text);
      if (ended || request?.conversationId !== dealings.conversationId) return;
      if (request.actionType === ACTION.register) {
        heard.add(request.action);
        reply(request, { Error: 0 });
        dealings.registered?.(request.action);
      } else if (request.actionType === ACTION.unregister) {
        heard.delete(request.action);
        reply(request, { Error: 0 });
      } else {
        void invoke(request);
      }
    },
    raise(name, data) {
      if (ended || !heard.has(name)) return false;
      post(eventMessage(dealings.conversationId, dealings.origin, name, data));
      return true;
    },
    hears: (name) => heard.has(name),
    end() {
      ended = true;
      heard.clear();
    },
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
