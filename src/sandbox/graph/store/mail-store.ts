/** Messages of the sandbox's mailboxes. Mail to an address outside the directory leaves and is not seen again. */
import { createHash } from 'node:crypto';
import type { Database } from 'node-sqlite3-wasm';
import { badRequest } from '../graph-error.ts';
import type { Directory } from './directory.ts';
import { secondsText } from './event-content.ts';
import type { EmailAddress, StoredMessage } from './exchange.ts';
import { changeKeyOf, idOf, keyOf } from './item-ids.ts';
import { storedBody } from './outlook-html.ts';
import { allRows, inTransaction, number, oneRow, run, text } from './rows.ts';

export interface Mail {
  subject: string;
  body: StoredMessage['body'];
  to: readonly EmailAddress[];
  saveToSentItems: boolean;
}

export class MailStore {
  private readonly db: Database;
  private readonly clock: { now(): Date };
  private readonly directory: Directory;

  constructor(db: Database, clock: { now(): Date }, directory: Directory) {
    this.db = db;
    this.clock = clock;
    this.directory = directory;
  }

  /** Newest first. */
  messages(mailbox: string, folder?: StoredMessage['folder']): StoredMessage[] {
    const rows =
      folder === undefined
        ? allRows(this.db, 'SELECT json FROM messages WHERE mailbox = ? ORDER BY received DESC, key DESC', [mailbox])
        : allRows(
            this.db,
            'SELECT json FROM messages WHERE mailbox = ? AND folder = ? ORDER BY received DESC, key DESC',
            [mailbox, folder],
          );
    return rows.map((row) => JSON.parse(text(row, 'json')) as StoredMessage);
  }

  message(mailbox: string, id: string): StoredMessage | undefined {
    const address = keyOf(mailbox, id);
    if (address?.of !== 'message') return undefined;
    const row = oneRow(this.db, 'SELECT json FROM messages WHERE key = ? AND mailbox = ?', [address.key, mailbox]);
    return row === undefined ? undefined : (JSON.parse(text(row, 'json')) as StoredMessage);
  }

  send(mailbox: string, mail: Mail): void {
    if (mail.to.length === 0) throw badRequest('At least one recipient is needed.', 'ErrorInvalidRecipients');
    inTransaction(this.db, () => {
      const from = this.addressOf(mailbox);
      const letter = { subject: mail.subject, body: storedBody(mail.body), from, to: mail.to, meeting: null };
      if (mail.saveToSentItems) this.put(mailbox, 'sentitems', letter, true);
      for (const { address } of mail.to) this.deliver(address, letter);
    });
  }

  /** Into the inbox of an address that has a mailbox here. */
  deliver(address: string, letter: Letter): void {
    const user = this.directory.byMail(address);
    if (user !== undefined) this.put(user.mail, 'inbox', letter, false);
  }

  addressOf(mailbox: string): EmailAddress {
    return { address: mailbox, name: this.directory.byMail(mailbox)?.displayName ?? mailbox };
  }

  private put(mailbox: string, folder: StoredMessage['folder'], letter: Letter, isRead: boolean): void {
    const now = secondsText(this.clock.now());
    const key = number(oneRow(this.db, 'SELECT COALESCE(MAX(key), 0) + 1 AS n FROM messages') ?? {}, 'n');
    const address = { key, originalStart: null, of: 'message' } as const;
    // A mailto: link opens a new conversation; only a reply with the same subject to the same thread would share one (platform-facts F2).
    const thread = createHash('sha256').update(`${letter.subject}\n${letter.from.address}\n${now}`).digest('base64url');
    const message: StoredMessage = {
      id: idOf(mailbox, address, 'default'),
      immutableId: idOf(mailbox, address, 'immutable'),
      mailbox,
      folder,
      changeKey: changeKeyOf(key, 1),
      createdDateTime: now,
      receivedDateTime: now,
      sentDateTime: now,
      subject: letter.subject,
      body: letter.body,
      from: letter.from,
      toRecipients: [...letter.to],
      isRead,
      internetMessageId: `<${thread.slice(0, 24)}@contoso.example>`,
      conversationId: `AAQkA${thread}=`,
      meeting: letter.meeting,
    };
    run(this.db, 'INSERT INTO messages (key, mailbox, folder, received, json) VALUES (?, ?, ?, ?, ?)', [
      key,
      mailbox,
      folder,
      now,
      JSON.stringify(message),
    ]);
  }
}

export interface Letter {
  subject: string;
  body: StoredMessage['body'];
  from: EmailAddress;
  to: readonly EmailAddress[];
  meeting: StoredMessage['meeting'];
}
