/** The parent that a line names, by key or by name, among the accounts of the register and those of the file. */
import type { Account, AccountKey } from '../account.ts';
import { foldedText, slugOf } from './folded-text.ts';
import type { LineTrouble } from './line-problem.ts';
import type { MatchedLine } from './match-lines.ts';

export type ParentFound =
  | { readonly status: 'found'; readonly key: AccountKey }
  | { readonly status: 'not-found'; readonly trouble: LineTrouble };

/** By the line's place in `lines`; lines that name none are left out. */
export function findParents(
  lines: readonly MatchedLine[],
  accounts: readonly Account[],
): ReadonlyMap<number, ParentFound> {
  const byKey = new Map<string, AccountKey>();
  const byName = new Map<string, Set<AccountKey>>();
  const know = (key: AccountKey, name: unknown): void => {
    byKey.set(slugOf(key), key);
    if (typeof name !== 'string') return;
    const folded = foldedText(name);
    byName.set(folded, (byName.get(folded) ?? new Set()).add(key));
  };
  for (const { key, name } of accounts) know(key, name);
  for (const { key, values } of lines) {
    if (key === undefined) continue;
    know(key, values.get('name'));
    // Found by its name although the file calls it by another key: that one is understood too.
    const given = values.get('key');
    if (typeof given === 'string' && !byKey.has(given)) byKey.set(given, key);
  }
  const found = new Map<number, ParentFound>();
  lines.forEach(({ values }, at) => {
    const text = values.get('parent');
    if (typeof text !== 'string') return;
    const key = byKey.get(slugOf(text));
    const named = [...(byName.get(foldedText(text)) ?? [])];
    if (key !== undefined) found.set(at, { status: 'found', key });
    else if (named[0] !== undefined && named.length === 1) found.set(at, { status: 'found', key: named[0] });
    else if (named.length > 1) found.set(at, notFound({ code: 'several-of-this-name', name: text, keys: named }));
    else found.set(at, notFound({ code: 'parent-unknown', text }));
  });
  refuseCircles(lines, accounts, found);
  return found;
}

function notFound(trouble: LineTrouble): ParentFound {
  return { status: 'not-found', trouble };
}

/** An account that would stand above itself, in one step or in several. */
function refuseCircles(
  lines: readonly MatchedLine[],
  accounts: readonly Account[],
  found: Map<number, ParentFound>,
): void {
  const above = new Map<AccountKey, AccountKey>();
  for (const { key, parent } of accounts) if (parent !== undefined) above.set(key, parent);
  for (const [at, parent] of found) {
    const key = lines[at]?.key;
    if (key !== undefined && parent.status === 'found') above.set(key, parent.key);
  }
  const inCircle = [...found].filter(([at, parent]) => {
    const start = lines[at]?.key;
    const seen = new Set<AccountKey>();
    let next = parent.status === 'found' ? parent.key : undefined;
    while (next !== undefined && !seen.has(next)) {
      if (next === start) return true;
      seen.add(next);
      next = above.get(next);
    }
    return false;
  });
  for (const [at] of inCircle) {
    found.set(at, notFound({ code: 'parent-in-circle', text: String(lines[at]?.values.get('parent')) }));
  }
}
