import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './sandbox-fixture.ts';

/** What axe finds on the whole page, frames included; only Fluent's focus dummies are left out (reference/stack.md §3.6). */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page })
    .exclude('[data-tabster-dummy]')
    .exclude(['iframe', '[data-tabster-dummy]'])
    .analyze();
  expect(passes.length, `axe looked at something on ${what}`).toBeGreaterThan(10);
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} at ${node.target.join(' ')}`),
  );
  expect(found, what).toEqual([]);
}
