/** Saving, closing, opening forms, ids, tokens, and the telemetry that nobody reads here. */
import { done, ERROR, failed, value, type CallResult } from './call-result.ts';
import { textOf, type MethodContext, type MethodTable } from './method.ts';

/** Exchange Online gives no such tokens any more (platform-facts A14). */
const noToken: CallResult = {
  wasSuccessful: false,
  errorCode: ERROR.accessRestricted,
  errorName: 'AccessRestricted',
  errorMessage: 'Exchange tokens are switched off.',
};

async function save({ dealings }: MethodContext): Promise<CallResult> {
  try {
    return value((await dealings.save()).id);
  } catch {
    return failed(ERROR.saveError);
  }
}

function openNew({ dealings }: MethodContext, parameters: Record<string, unknown>): CallResult {
  dealings.openNewAppointment(parameters);
  return done;
}

function openExisting({ dealings }: MethodContext, parameters: Record<string, unknown>): CallResult {
  dealings.openAppointment(textOf(parameters['itemId']));
  return done;
}

const swallowed = { permission: 0, run: () => done } as const;

export const FORM_METHODS: MethodTable = {
  32: { permission: 2, mode: 'compose', run: save },
  164: {
    permission: 1,
    mode: 'compose',
    run: ({ item }) => {
      const { saved } = item.state();
      return saved === undefined ? failed(ERROR.itemNotSaved) : value(saved.id);
    },
  },
  7: { permission: 1, mode: 'read', notInEvents: true, run: openNew },
  177: { permission: 1, mode: 'read', notInEvents: true, run: openNew },
  9: { permission: 1, notInEvents: true, run: openExisting },
  180: { permission: 1, notInEvents: true, run: openExisting },
  99: { permission: 1, run: ({ dealings }) => value(dealings.initializationContext()) },
  41: {
    permission: 0,
    mode: 'compose',
    notInEvents: true,
    run: ({ dealings }) => {
      dealings.closeForm();
      return done;
    },
  },
  42: {
    permission: 0,
    notInEvents: true,
    run: ({ dealings }) => {
      dealings.closePane();
      return done;
    },
  },
  2: { permission: 1, run: () => noToken },
  12: { permission: 1, run: () => noToken },
  149: { permission: 1, counted: true, run: () => value([]) },
  163: swallowed,
  193: swallowed,
  400: swallowed,
  401: swallowed,
  402: swallowed,
};
