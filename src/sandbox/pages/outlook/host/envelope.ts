/**
 * The JSON text that office.js and its host exchange by postMessage (host-protocol §1.1).
 * Pure: who may speak is decided where the messages arrive.
 */
export const ACTION = { invoke: 0, register: 1, unregister: 2 } as const;

/** -1 bad request, -2 error while handling, of which office.js makes a failed call. */
type TransportError = 0 | -1 | -2 | -5;

export interface Request {
  action: string;
  conversationId: string;
  correlationId: number;
  actionType: number;
  data: unknown;
}

/** Reads one message; undefined when it is not a request of office.js (other libraries post to windows as well). */
export function readRequest(text: unknown): Request | undefined {
  if (typeof text !== 'string' || !text.startsWith('{')) return undefined;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return undefined;
  }
  const fields = asRecord(parsed);
  const action = fields['_actionName'];
  const conversationId = fields['_conversationId'];
  if (fields['_messageType'] !== 0 || typeof action !== 'string' || typeof conversationId !== 'string')
    return undefined;
  return {
    action,
    conversationId,
    correlationId: typeof fields['_correlationId'] === 'number' ? fields['_correlationId'] : 0,
    actionType: typeof fields['_actionType'] === 'number' ? fields['_actionType'] : ACTION.invoke,
    data: fields['_data'],
  };
}

/** The answer to one request. `null` data is allowed here, but ExecuteMethod must always get an object (§5.1). */
export function answer(request: Request, origin: string, data: unknown, error: TransportError = 0): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: request.action,
    _conversationId: request.conversationId,
    _correlationId: request.correlationId,
    _origin: origin,
    _data: data ?? null,
    _serializerVersion: 1,
    _errorCode: error,
    _responseType: 0,
  });
}

/** An event travels as an answer that nobody asked for. */
export function eventMessage(conversationId: string, origin: string, name: string, data: unknown): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: name,
    _conversationId: conversationId,
    _correlationId: -1,
    _origin: origin,
    _data: data,
    _serializerVersion: 1,
    _errorCode: 0,
    _responseType: 1,
  });
}

/** An object of unknown shape, read field by field. */
export function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
