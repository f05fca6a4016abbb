/**
 * Which account of the register a line speaks of: by its key; else by its name, unless another line has that account by its key;
 * else by the key that its name would make. A line that finds none is a new account with the key given, else made of its name. So a
 * list that is imported again finds what it made. Keys of the register never change: rituals carry them.
 */
import type { Account, AccountKey } from '../account.ts';
import { foldedText, slugOf } from './folded-text.ts';
import type { LineProblem } from './line-problem.ts';
import { type LineReading, ofLine } from './read-lines.ts';

export interface MatchedLine extends LineReading {
  /** Undefined where the line says neither a key nor a name. */
  readonly key: AccountKey | undefined;
  /** The account as it stands; undefined for a new one. */
  readonly standing: Account | undefined;
}

export function matchLines(lines: readonly LineReading[], accounts: readonly Account[]): readonly MatchedLine[] {
  const byKey = new Map(accounts.map((account) => [slugOf(account.key), account] as const));
  const byName = new Map<string, Account[]>();
  for (const account of accounts) {
    const name = foldedText(account.name);
    byName.set(name, [...(byName.get(name) ?? []), account]);
  }
  const keyed = lines.map(({ values }) => byKey.get(textOf(values.get('key'))));
  const taken = new Set(keyed);
  return lines.map((line, at) => {
    const byItsKey = keyed[at];
    if (byItsKey !== undefined) return { ...line, key: byItsKey.key, standing: byItsKey };
    const given = textOf(line.values.get('key'));
    const name = textOf(line.values.get('name'));
    const namesakes = (byName.get(foldedText(name)) ?? []).filter((account) => !taken.has(account));
    const [only] = namesakes;
    if (only !== undefined && namesakes.length === 1) return { ...line, key: only.key, standing: only };
    if (only !== undefined && given === '') {
      const keys = namesakes.map(({ key }) => key);
      const several = ofLine({ code: 'several-of-this-name', name, keys });
      return { ...line, key: undefined, standing: undefined, problems: [...line.problems, several] };
    }
    if (given !== '') return { ...line, key: given as AccountKey, standing: undefined };
    const made = slugOf(name);
    const standing = byKey.get(made);
    if (standing !== undefined) return { ...line, key: standing.key, standing };
    const problems = made === '' ? [...line.problems, ...keyMissing(line, name)] : line.problems;
    return { ...line, key: made === '' ? undefined : (made as AccountKey), standing: undefined, problems };
  });
}

/** A name that no key can be made of, such as one in Greek; or no name at all. Silent where one of the two cells is at fault already. */
function keyMissing({ problems }: LineReading, name: string): readonly LineProblem[] {
  if (problems.some(({ field }) => field === undefined || field === 'key' || field === 'name')) return [];
  return [ofLine(name === '' ? { code: 'name-missing' } : { code: 'key-missing', name })];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
