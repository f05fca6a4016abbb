/** The body of sendMail. */
import { badRequest, GraphError } from '../graph-error.ts';
import type { EmailAddress, StoredMessage } from '../store/exchange.ts';
import type { Mail } from '../store/mail-store.ts';

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function readMail(json: Json): Mail {
  const given = new Map(Object.entries(json).map(([name, value]) => [name.toLowerCase(), value]));
  const message = given.get('message');
  if (!isObject(message)) throw badRequest("The parameter 'message' is missing.", 'ErrorInvalidRequest');
  for (const name of ['attachments', 'extensions', 'singleValueExtendedProperties']) {
    if (message[name] !== undefined) throw new GraphError(501, 'NotImplemented', `The sandbox sends no '${name}'.`);
  }
  checkHeaders(message['internetMessageHeaders']);
  const to = ['toRecipients', 'ccRecipients', 'bccRecipients'].flatMap((name) => recipients(message[name], name));
  const subject = message['subject'];
  return {
    subject: typeof subject === 'string' ? subject : '',
    body: readBody(message['body']),
    to,
    saveToSentItems: given.get('savetosentitems') !== false,
  };
}

function readBody(body: unknown): StoredMessage['body'] {
  if (body === undefined || body === null) return { contentType: 'text', content: '' };
  if (!isObject(body) || typeof body['content'] !== 'string')
    throw badRequest("'body' needs contentType and content.", 'ErrorInvalidRequest');
  const isHtml = typeof body['contentType'] === 'string' && body['contentType'].toLowerCase() === 'html';
  return { contentType: isHtml ? 'html' : 'text', content: body['content'] };
}

function recipients(list: unknown, name: string): EmailAddress[] {
  if (list === undefined || list === null) return [];
  if (!Array.isArray(list)) throw badRequest(`'${name}' must be a list.`, 'ErrorInvalidRequest');
  return list.map((entry: unknown) => {
    const email = isObject(entry) && isObject(entry['emailAddress']) ? entry['emailAddress'] : {};
    const address = email['address'];
    if (typeof address !== 'string' || !/^[^@\s]+@[^@\s]+$/.test(address)) {
      throw badRequest(
        `At least one recipient isn't valid: '${String(address)}' is not a mail address.`,
        'ErrorInvalidRecipients',
      );
    }
    return { address, name: typeof email['name'] === 'string' ? email['name'] : address };
  });
}

/** platform-facts F1. */
function checkHeaders(headers: unknown): void {
  if (headers === undefined) return;
  for (const header of Array.isArray(headers) ? (headers as unknown[]) : [headers]) {
    const name = isObject(header) ? header['name'] : undefined;
    if (typeof name !== 'string' || !/^x-/i.test(name)) {
      throw badRequest(
        `The internet message header name '${String(name)}' should start with 'x-' or 'X-'.`,
        'InvalidInternetMessageHeader',
      );
    }
  }
}
