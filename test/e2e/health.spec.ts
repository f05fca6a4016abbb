import { TeamsPage } from './pages/teams-page.ts';
import { expectAccessible } from './support/accessibility.ts';
import { expect, test } from './support/sandbox-fixture.ts';
import { HELD_REVIEW, openAsOrganiser } from './support/walk.ts';
import { ENGLISH } from './support/words.ts';

/** `8 of 10 meetings with clients` wherever it is said. */
const COUNTS = /(\d+) of (\d+) meetings? with clients/;

async function countsIn(text: Promise<string | null>): Promise<readonly number[]> {
  const [, tagged, all] = COUNTS.exec((await text) ?? '') ?? [];
  return [Number(tagged), Number(all)];
}

test('health says after a sync what To tag says, for who organises and for all together', async ({ page, sandbox }) => {
  const pane = await openAsOrganiser({ page, sandbox, words: ENGLISH }, { title: HELD_REVIEW, day: '2026-11-18' }); // Wednesday
  await expect(pane.getByRole('heading', { name: ENGLISH.outcome })).toBeVisible();

  const { tab } = await TeamsPage.open(page, sandbox.origin, 'claire', { sub: 'to-tag' });
  const said = tab.getByRole('main').getByText(COUNTS);
  await expect(said).toBeVisible();
  const [tagged = 0, all = 0] = await countsIn(said.textContent());
  expect(all).toBeGreaterThan(tagged);

  await tab.getByRole('tab', { name: 'Settings' }).click();
  await expect(tab.getByRole('heading', { name: 'Health' })).toBeVisible();
  const table = tab.getByRole('table', { name: 'Organisers and how sync goes for each' });
  const claire = table.getByRole('row', { name: /^Claire Morel/ });
  const cells = claire.getByRole('cell');
  const share = `${Math.round((tagged / all) * 100)}%`;
  await expect(cells.nth(0)).toHaveText(/^Today at /);
  await expect(cells.nth(1)).toHaveText(/^Today at /);
  await expect(cells.nth(2)).toHaveText(`${tagged} of ${all} meetings with clients, ${share}`);
  // Nobody else of this company has opened the product yet.
  await expect(tab.getByText(/^All organisers together/)).toContainText(`${tagged} of ${all} meetings`);
  await expect(
    table
      .getByRole('row', { name: /^Lukas Brandt/ })
      .getByRole('cell')
      .nth(0),
  ).toHaveText('Not yet');
  await expectAccessible(page, 'settings with health');
  await page.setViewportSize({ width: 360, height: 720 });
  await expect(claire).toBeVisible();
  await expectAccessible(page, 'settings with health on a phone');
});
