/** The weather's own part: a batch that is answered while some of its parts are not, over the sandbox's genuine $batch. */
import { expect, it } from 'vitest';
import { Company, ORIGIN } from './company.ts';
import { answerBatchInPart } from './partial-batch.ts';

const company = new Company();

function batch(requests: readonly object[]): RequestInit {
  const headers = {
    Authorization: `Bearer ${company.tokens.issue(company.users.claire.id, undefined)}`,
    'Content-Type': 'application/json',
  };
  return { method: 'POST', headers, body: JSON.stringify({ requests }) };
}

async function statuses(places: readonly number[], retryAfter: number | undefined, requests: readonly object[]) {
  const answer = await answerBatchInPart(places, retryAfter, batch(requests), (init) =>
    company.answer(`${ORIGIN}/v1.0/$batch`, init),
  );
  const { responses } = (await answer.json()) as { responses: { id: string; status: number; headers?: object }[] };
  return responses.sort((a, b) => (a.id < b.id ? -1 : 1));
}

const ME = { method: 'GET', url: '/me?$select=id' };

it('answers the parts in the given places 429, those that depend on them 424, and sends the rest', async () => {
  const requests = [
    { id: '1', ...ME },
    { id: '2', ...ME, dependsOn: ['1'] },
    { id: '3', ...ME, dependsOn: ['2'] },
    { id: '4', ...ME },
  ];
  const answered = await statuses([0], 3, requests);
  expect(answered.map(({ id, status }) => [id, status])).toEqual([
    ['1', 429],
    ['2', 424],
    ['3', 424],
    ['4', 200],
  ]);
  expect(answered[0]?.headers).toEqual({ 'Retry-After': '3' });
});

it('sends nothing when every part is refused, and all of it when no place fits', async () => {
  expect((await statuses([0], undefined, [{ id: '1', ...ME }])).map(({ status }) => status)).toEqual([429]);
  expect((await statuses([5], undefined, [{ id: '1', ...ME }])).map(({ status }) => status)).toEqual([200]);
});
