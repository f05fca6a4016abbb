/** What the pane of one person fetches: the lexicon of what they write, and one way to sign in. */
import { PACKED_DE } from '../../src/domain/objective/packed-de.ts';
import { PACKED_EN } from '../../src/domain/objective/packed-en.ts';
import { PACKED_ES } from '../../src/domain/objective/packed-es.ts';
import { PACKED_FR } from '../../src/domain/objective/packed-fr.ts';
import { expect, test } from './support/sandbox-fixture.ts';
import { bookReview } from './support/walk.ts';
import { FRENCH } from './support/words.ts';

/** What only the file that is meant has in it. */
const MARKS = {
  en: markOf(PACKED_EN),
  fr: markOf(PACKED_FR),
  de: markOf(PACKED_DE),
  es: markOf(PACKED_ES),
  throughHost: 'GetTokenPopup',
  ownWindow: 'code_challenge_method',
};

test('a French objective is judged with the French lexicon, and nothing that only others need is fetched', async ({
  page,
  sandbox,
}) => {
  const files: string[] = [];
  page.context().on('response', (response) => {
    if (!/\/(chunk-\w+\.js|lexicon-\w+\.txt)$/.test(response.url())) return;
    response.text().then(
      (text) => files.push(text),
      () => undefined,
    );
  });
  const meeting = await bookReview({ page, sandbox, words: FRENCH }, { title: 'Northwind pilote', day: '2026-12-03' }); // Thursday
  const pane = await meeting.openPane(FRENCH.ribbon);
  await pane.getByRole('button', { name: FRENCH.review }).click();
  await pane.getByLabel(FRENCH.statement).fill('Convenir avec Northwind de la date de démarrage du pilote à Lyon');
  await expect(pane.getByText('Explicite : un participant peut répondre oui ou non.')).toBeVisible();
  await expect(pane.getByRole('status').filter({ hasText: FRENCH.saved })).toBeVisible();
  const fetched = Object.entries(MARKS).filter(([, mark]) => files.some((file) => file.includes(mark)));
  expect(fetched.map(([name]) => name)).toEqual(['en', 'fr', 'throughHost']);
});

function markOf(packed: string): string {
  return (packed.match(/[A-Za-z0-9]+/g) ?? []).reduce(
    (longest, run) => (run.length > longest.length ? run : longest),
    '',
  );
}
