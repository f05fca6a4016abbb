/** A stored message as Graph's `message`, or `eventMessage` when it is about a meeting. */
import type { Resolve } from '../odata/evaluate.ts';
import type { Preferences } from '../prefer.ts';
import type { StoredMessage } from '../store/exchange.ts';
import { idOf } from '../store/item-ids.ts';
import { bodyAs, previewOf } from '../store/outlook-html.ts';
import type { Json } from './event-json.ts';

export const FOLDERS = { inbox: 'Inbox', sentitems: 'Sent Items', deleteditems: 'Deleted Items' } as const;
export type Folder = keyof typeof FOLDERS;

/** Folders have ids of the same kind as items; the key is negative, where no row is. */
export function folderId(mailbox: string, folder: Folder): string {
  const key = -1 - Object.keys(FOLDERS).indexOf(folder);
  return idOf(mailbox, { key, originalStart: null, of: 'message' }, 'default');
}

const KINDS = {
  meetingRequest: '#microsoft.graph.eventMessageRequest',
  meetingCancelled: '#microsoft.graph.eventMessage',
  meetingAccepted: '#microsoft.graph.eventMessageResponse',
  meetingTenativelyAccepted: '#microsoft.graph.eventMessageResponse',
  meetingDeclined: '#microsoft.graph.eventMessageResponse',
};

export function toMessage(message: StoredMessage, preferences: Preferences, origin: string): Json {
  const from = { emailAddress: { name: message.from.name, address: message.from.address } };
  return {
    ...(message.meeting === null ? {} : { '@odata.type': KINDS[message.meeting.type] }),
    '@odata.etag': `W/"${message.changeKey}"`,
    id: preferences.immutableIds ? message.immutableId : message.id,
    createdDateTime: seconds(message.createdDateTime),
    lastModifiedDateTime: seconds(message.createdDateTime),
    changeKey: message.changeKey,
    categories: [],
    receivedDateTime: seconds(message.receivedDateTime),
    sentDateTime: seconds(message.sentDateTime),
    hasAttachments: false,
    internetMessageId: message.internetMessageId,
    subject: message.subject,
    bodyPreview: previewOf(message.body),
    importance: 'normal',
    parentFolderId: folderId(message.mailbox, message.folder),
    conversationId: message.conversationId,
    isDeliveryReceiptRequested: null,
    isReadReceiptRequested: false,
    isRead: message.isRead,
    isDraft: false,
    webLink: `${origin}/outlook?message=${encodeURIComponent(message.id)}`,
    inferenceClassification: 'focused',
    body: bodyAs(message.body, preferences.bodyContentType),
    sender: from,
    from,
    toRecipients: message.toRecipients.map(({ name, address }) => ({ emailAddress: { name, address } })),
    ccRecipients: [],
    bccRecipients: [],
    replyTo: [],
    flag: { flagStatus: 'notFlagged' },
    ...(message.meeting === null ? {} : { meetingMessageType: message.meeting.type }),
  };
}

/** Mail carries whole seconds. */
const seconds = (instant: string): string => `${instant.slice(0, 19)}Z`;

export const MESSAGE_PROPERTIES: ReadonlySet<string> = new Set([
  ...'id createdDateTime lastModifiedDateTime changeKey categories receivedDateTime sentDateTime hasAttachments'.split(
    ' ',
  ),
  ...'internetMessageId subject bodyPreview importance parentFolderId conversationId isDeliveryReceiptRequested'.split(
    ' ',
  ),
  ...'isReadReceiptRequested isRead isDraft webLink inferenceClassification body sender from toRecipients ccRecipients'.split(
    ' ',
  ),
  ...'bccRecipients replyTo flag meetingMessageType'.split(' '),
]);

/** What the service filters and sorts messages by. */
export const MESSAGE_FILTERED: ReadonlySet<string> = new Set([
  ...'id subject receivedDateTime sentDateTime createdDateTime lastModifiedDateTime isRead isDraft hasAttachments'.split(
    ' ',
  ),
  ...'importance conversationId internetMessageId inferenceClassification from/emailAddress/address from/emailAddress/name'.split(
    ' ',
  ),
  ...'sender/emailAddress/address sender/emailAddress/name'.split(' '),
]);

export const messageResolver =
  (json: Json): Resolve =>
  (path) => {
    const value =
      path.reduce<unknown>((at, name) => (typeof at === 'object' && at !== null ? (at as Json)[name] : null), json) ??
      null;
    return path.at(-1)?.endsWith('DateTime') === true && typeof value === 'string' ? new Date(value) : value;
  };
