import { compareRegister, isAddition, type Addition, type Difference } from '../../adapters/graph/compare-register.ts';
import { GraphFailure } from '../../adapters/graph/graph-failure.ts';
import { REGISTER_SCHEMA } from '../../adapters/graph/register-schema.ts';
import type { RegisterSite } from '../../adapters/graph/register-site.ts';
import { sayAddition, sayDifference, sayRefusal, type Deployment } from './say-difference.ts';

/** `apply` adds what can be added, `dry-run` says what would be, `verify` says what is missing. The last two write nothing. */
export type ProvisionMode = 'apply' | 'dry-run' | 'verify';

/** Nothing could be compared; the message is one line that says what to do. */
export class SiteUnreadable extends Error {
  override readonly name = 'SiteUnreadable';
}

/**
 * Brings a site to the register's schema and gives the app its role, by adding only: nothing is deleted, renamed or narrowed. Safe
 * to run again at any time. True when the register is complete afterwards (`dry-run`: always).
 */
export async function provisionRegister(
  site: RegisterSite,
  mode: ProvisionMode,
  deployment: Deployment,
  say: (line: string) => void,
): Promise<boolean> {
  const before = await compare(site, deployment);
  if (mode === 'verify') {
    for (const difference of before) say(sayDifference(difference, deployment));
    if (before.length === 0) say(sayComplete(deployment));
    return before.length === 0;
  }
  if (mode === 'dry-run') {
    for (const difference of before)
      say(
        isAddition(difference)
          ? `would ${sayAddition(difference, deployment)}`
          : `by hand: ${sayDifference(difference, deployment)}`,
      );
    if (before.length === 0) say(sayComplete(deployment));
    return true;
  }

  const additions = before.filter(isAddition);
  const refused: Addition[] = [];
  for (const addition of additions) {
    if (!(await add(site, addition, deployment, say))) refused.push(addition);
  }
  const after = additions.length === 0 ? before : await compare(site, deployment);
  for (const difference of after) {
    // What was refused has been said, with the reason.
    if (!refused.some((one) => isSame(one, difference))) say(`by hand: ${sayDifference(difference, deployment)}`);
  }
  say(after.length === 0 ? sayComplete(deployment) : `${after.length} left to do at ${deployment.site}.`);
  return after.length === 0;
}

async function compare(site: RegisterSite, { site: where }: Deployment): Promise<readonly Difference[]> {
  try {
    return compareRegister(REGISTER_SCHEMA, await site.read(REGISTER_SCHEMA.map(({ name }) => name)));
  } catch (error) {
    if (!(error instanceof GraphFailure)) throw error;
    if (error.status === 404)
      throw new SiteUnreadable(
        `There is no site at ${where}: make it in the SharePoint admin centre (or correct "site" in config.json), then run the command again.`,
      );
    if (error.status === 403)
      throw new SiteUnreadable(`Who signed in may not look at ${where}: sign in as an owner of the site.`);
    throw new SiteUnreadable(
      `The site ${where} could not be read (${error.status} ${error.code}): run the command again.`,
    );
  }
}

async function add(
  site: RegisterSite,
  addition: Addition,
  deployment: Deployment,
  say: (line: string) => void,
): Promise<boolean> {
  try {
    await site.add(addition);
    say(`done: ${sayAddition(addition, deployment)}`);
    return true;
  } catch (error) {
    if (!(error instanceof GraphFailure)) throw error;
    say(sayRefusal(addition, error, deployment));
    return false;
  }
}

function isSame(one: Difference, other: Difference): boolean {
  return one.because === other.because && placeOf(one) === placeOf(other);
}

function placeOf(difference: Difference): string {
  if ('schema' in difference) return difference.schema.name;
  if ('column' in difference) return `${difference.list}.${difference.column.name}`;
  return 'list' in difference ? difference.list : '';
}

function sayComplete({ site }: Deployment): string {
  return `The register at ${site} is complete.`;
}
