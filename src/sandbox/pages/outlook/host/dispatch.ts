/** From a dispatch id to its answer: what is known, allowed, and not too much at once (host-protocol §5, platform-facts A14). */
import { ERROR, failed, notSupported, type CallResult } from './call-result.ts';
import { CONTENT_METHODS } from './content-methods.ts';
import { asRecord } from './envelope.ts';
import { FORM_METHODS } from './form-methods.ts';
import { MEMORY_METHODS } from './memory-methods.ts';
import { PERMISSION_RANK, type MethodContext, type MethodTable } from './method.ts';
import { PEOPLE_METHODS } from './people-methods.ts';

const METHODS: MethodTable = { ...CONTENT_METHODS, ...PEOPLE_METHODS, ...MEMORY_METHODS, ...FORM_METHODS };

const MOST_AT_ONCE = 3;
/**
 * Each call is under way for this many milliseconds, as a call to the real host is, so that calls made at once really are at
 * once. Our figure, not a measurement.
 */
const CALL_TAKES_MS = 4;
const CUSTOM_PROPERTIES_LOAD = 3;
const ROAMING_SETTINGS_SAVE = 404;

type Execute = (dispatchId: number, parameters: unknown) => Promise<CallResult>;

/** One per frame: the limit on calls under way is per add-in frame. */
export function createExecute(context: MethodContext): Execute {
  let underWay = 0;

  async function run(dispatchId: number, parameters: unknown): Promise<CallResult> {
    const method = METHODS[dispatchId];
    if (method === undefined) return notSupported;
    if (method.mode !== undefined && method.mode !== context.item.mode) return notSupported;
    if (method.notInEvents === true && context.frame === 'event') return notSupported;
    if (PERMISSION_RANK[context.dealings.addin.permission] < method.permission) return failed(ERROR.noCapability);
    if (method.counted !== true) {
      await pause();
      return method.run(context, parametersOf(dispatchId, parameters));
    }
    if (underWay >= MOST_AT_ONCE) return failed(ERROR.tooManyIncompleteRequests);
    underWay += 1;
    try {
      await pause();
      return await method.run(context, parametersOf(dispatchId, parameters));
    } finally {
      underWay -= 1;
    }
  }

  return async (dispatchId, parameters) => {
    const result = await run(dispatchId, parameters);
    // This one call reads another shape of failure than the rest (host-protocol §5.2).
    if (dispatchId === CUSTOM_PROPERTIES_LOAD && 'error' in result && result.error) {
      return { wasSuccessful: false, errorMessage: `The host refused (${result.errorCode}).` };
    }
    return result;
  };
}

function parametersOf(dispatchId: number, parameters: unknown): Record<string, unknown> {
  // Roaming settings come as an array of one; everything else as named fields.
  return dispatchId === ROAMING_SETTINGS_SAVE && Array.isArray(parameters)
    ? { 0: parameters[0] as unknown }
    : asRecord(parameters);
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, CALL_TAKES_MS));
}
