import type { GraphError } from '@microsoft/microsoft-graph-client';
import { expect, it } from 'vitest';
import { CLAIRE, INES, localGraph, type LocalGraph } from './local-graph.ts';

interface Messages {
  value: {
    id: string;
    subject: string;
    from: { emailAddress: { address: string } };
    isRead: boolean;
    receivedDateTime: string;
  }[];
  '@odata.nextLink'?: string;
}

const letter = (subject: string, to = CLAIRE.mail) => ({
  message: {
    subject,
    body: { contentType: 'text', content: 'Partly: the date is open.' },
    toRecipients: [{ emailAddress: { address: to } }],
  },
});

async function threeLetters(): Promise<LocalGraph> {
  const graph = localGraph();
  for (const [at, subject] of [
    ['2026-11-23T10:00:00Z', 'AR-7F3K2Q9M achieved=partly'],
    ['2026-11-24T10:00:00Z', 'Lunch'],
    ['2026-11-25T10:00:00Z', 'AR-00000000 achieved=yes'],
  ] as const) {
    graph.moveTo(at);
    await graph.as(INES).api('/me/sendMail').post(letter(subject));
  }
  return graph;
}

const subjects = (messages: Messages) => messages.value.map((message) => message.subject);

it('carries mail from one mailbox to the other, newest first, and keeps a copy among the sent', async () => {
  const graph = await threeLetters();
  const inbox = (await graph.as(CLAIRE).api('/me/mailFolders/inbox/messages').get()) as Messages;
  expect(subjects(inbox)).toEqual(['AR-00000000 achieved=yes', 'Lunch', 'AR-7F3K2Q9M achieved=partly']);
  expect(inbox.value[0]).toMatchObject({
    from: { emailAddress: { address: INES.mail } },
    isRead: false,
    receivedDateTime: '2026-11-25T10:00:00Z',
  });
  expect(subjects((await graph.as(INES).api('/me/mailFolders/sentitems/messages').get()) as Messages)).toHaveLength(3);
  expect(await graph.as(CLAIRE).api('/me/mailFolders/inbox').get()).toMatchObject({
    displayName: 'Inbox',
    unreadItemCount: 3,
  });
});

it('finds replies by what is in the subject, sorted as the filter begins', async () => {
  const graph = await threeLetters();
  const found = (await graph
    .as(CLAIRE)
    .api('/me/mailFolders/inbox/messages')
    .filter("receivedDateTime ge 2026-11-23T00:00:00Z and contains(subject,'AR-')")
    .orderby('receivedDateTime desc')
    .get()) as Messages;
  expect(subjects(found)).toEqual(['AR-00000000 achieved=yes', 'AR-7F3K2Q9M achieved=partly']);
  const searched = (await graph.as(CLAIRE).api('/me/messages').search('"subject:AR-7F3K2Q9M"').get()) as Messages;
  expect(subjects(searched)).toEqual(['AR-7F3K2Q9M achieved=partly']);
});

it.each([
  ["$filter=contains(subject,'AR-')&$orderby=receivedDateTime%20desc", 'InefficientFilter'],
  ['$search=%22AR%22&$orderby=receivedDateTime', 'SearchWithFilter'],
  ["$filter=internetMessageHeaders/any(h:h/name%20eq%20'x-ref')", 'ErrorInvalidProperty'],
])('refuses messages?%s as the service does', async (query, code) => {
  const answer = await localGraph().ask(`/me/messages?${query}`);
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ error: { code } });
});

it('keeps nothing among the sent when asked not to, and one message can be read alone', async () => {
  const graph = localGraph();
  await graph
    .as(INES)
    .api('/me/sendMail')
    .post({ ...letter('Once'), saveToSentItems: false });
  expect(subjects((await graph.as(INES).api('/me/messages').get()) as Messages)).toEqual([]);
  const [message] = ((await graph.as(CLAIRE).api('/me/messages').select('subject').get()) as Messages).value;
  expect(
    await graph
      .as(CLAIRE)
      .api(`/me/messages/${message?.id ?? ''}`)
      .header('Prefer', 'outlook.body-content-type="text"')
      .get(),
  ).toMatchObject({
    subject: 'Once',
    body: { contentType: 'text', content: 'Partly: the date is open.' },
  });
});

it.each([
  [{ message: { subject: 'Nobody' } }, 'recipient'],
  [letter('Nobody', 'nobody'), 'not a mail address'],
  [{ message: { ...letter('x').message, internetMessageHeaders: [{ name: 'Ref', value: '1' }] } }, "start with 'x-'"],
])('refuses to send %o', async (body, why) => {
  const error = await localGraph()
    .as(CLAIRE)
    .api('/me/sendMail')
    .post(body)
    .then(
      () => undefined,
      (reason: unknown) => reason as GraphError,
    );
  expect(error).toMatchObject({ statusCode: 400 });
  expect(error?.message).toContain(why);
});

it('needs Mail.Read to read and Mail.Send to send', async () => {
  const graph = localGraph();
  expect((await graph.ask('/me/messages', { scopes: 'Mail.Send' })).status).toBe(403);
  const send = { method: 'POST', body: JSON.stringify(letter('x')), headers: { 'content-type': 'application/json' } };
  expect((await graph.ask('/me/sendMail', { ...send, scopes: 'Mail.Read' })).status).toBe(403);
  expect((await graph.ask('/me/sendMail', { ...send, scopes: 'Mail.Send' })).status).toBe(202);
});
