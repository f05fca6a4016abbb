/** What an add-in keeps: custom properties, session data, roaming settings, notification messages. */
import { done, ERROR, failed, value, type CallResult } from './call-result.ts';
import { asRecord } from './envelope.ts';
import { textOf, type MethodContext, type MethodTable } from './method.ts';
import type { ItemNotification } from './open-item.ts';

/** Characters of JSON (platform-facts A6, A7); office.js checks the bag itself before it sends it. */
const LONGEST_BAG = 2500;
const LONGEST_SESSION = 50_000;
const MOST_NOTIFICATIONS = 5;
const NOTIFICATION_TYPES = ['informationalMessage', 'progressIndicator', 'errorMessage', 'insightMessage'] as const;

async function saveBag(
  { item, dealings, bagHidden }: MethodContext,
  parameters: Record<string, unknown>,
): Promise<CallResult> {
  const json = JSON.stringify(asRecord(parameters['customProperties']));
  if (json.length > LONGEST_BAG) return failed(ERROR.invalidParameter);
  if (bagHidden) return done;
  if (item.mode === 'read') await dealings.storeCustomProperties(json);
  item.change({ customProperties: json });
  return done;
}

function setSessionValue({ item: { sessionData } }: MethodContext, parameters: Record<string, unknown>): CallResult {
  const name = textOf(parameters['name']);
  const after = new Map(sessionData).set(name, textOf(parameters['value']));
  if (JSON.stringify(Object.fromEntries(after)).length > LONGEST_SESSION) return failed(ERROR.sessionDataTooLong);
  sessionData.set(name, textOf(parameters['value']));
  return done;
}

async function saveRoaming({ dealings }: MethodContext, parameters: unknown): Promise<CallResult> {
  const settings = asRecord(Array.isArray(parameters) ? parameters[0] : asRecord(parameters)['0']);
  await dealings.storeRoamingSettings(
    Object.fromEntries(
      Object.entries(settings).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    ),
  );
  return done;
}

function putNotification(how: 'add' | 'replace') {
  return ({ item }: MethodContext, parameters: Record<string, unknown>): CallResult => {
    const key = textOf(parameters['key']);
    const present = item.state().notifications;
    const at = present.findIndex((notification) => notification.key === key);
    if (how === 'add' && at >= 0) return failed(ERROR.duplicateNotificationKey);
    if (how === 'replace' && at < 0) return failed(ERROR.notificationKeyNotFound);
    if (how === 'add' && present.length >= MOST_NOTIFICATIONS) return failed(ERROR.tooManyNotifications);
    const notification: ItemNotification = {
      key,
      type: NOTIFICATION_TYPES[Number(parameters['type'])] ?? 'informationalMessage',
      message: textOf(parameters['message']).slice(0, 150),
    };
    item.notify(
      at < 0 ? [...present, notification] : present.map((other, index) => (index === at ? notification : other)),
    );
    return done;
  };
}

export const MEMORY_METHODS: MethodTable = {
  3: {
    permission: 1,
    counted: true,
    run: ({ item, bagHidden }) => ({
      wasSuccessful: true,
      customProperties: bagHidden ? '{}' : (item.state().draft.customProperties ?? '{}'),
    }),
  },
  4: { permission: 1, counted: true, run: saveBag },
  404: { permission: 0, counted: true, run: saveRoaming },
  185: { permission: 1, mode: 'compose', run: setSessionValue },
  186: {
    permission: 1,
    mode: 'compose',
    run: ({ item }, parameters) => {
      const found = item.sessionData.get(textOf(parameters['name']));
      return found === undefined ? failed(ERROR.keyNotFound) : value(found);
    },
  },
  187: { permission: 1, mode: 'compose', run: ({ item }) => value(Object.fromEntries(item.sessionData)) },
  188: {
    permission: 2,
    mode: 'compose',
    run: ({ item }) => {
      item.sessionData.clear();
      return done;
    },
  },
  189: {
    permission: 2,
    mode: 'compose',
    run: ({ item }, parameters) =>
      item.sessionData.delete(textOf(parameters['name'])) ? done : failed(ERROR.keyNotFound),
  },
  33: { permission: 1, run: putNotification('add') },
  35: { permission: 1, run: putNotification('replace') },
  34: { permission: 1, run: ({ item }) => value(item.state().notifications) },
  36: {
    permission: 1,
    run: ({ item }, parameters) => {
      const key = textOf(parameters['key']);
      const present = item.state().notifications;
      if (!present.some((notification) => notification.key === key)) return failed(ERROR.notificationKeyNotFound);
      item.notify(present.filter((notification) => notification.key !== key));
      return done;
    },
  },
};
