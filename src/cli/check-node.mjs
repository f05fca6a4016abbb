// @ts-check
import { readFileSync } from 'node:fs';

/**
 * Whether `version` ("20.19.0") is in `range`: alternatives of `^a.b.c` and `>=a`, the only forms our `engines` uses.
 * Written out because nothing is installed yet when it runs.
 * @param {string} version
 * @param {string} range
 * @returns {boolean}
 */
export function satisfies(version, range) {
  return range.split('||').some((part) => {
    const text = part.trim();
    const wanted = numbers(text.replace(/^(\^|>=)/, ''));
    const given = numbers(version);
    if (text.startsWith('^') && given[0] !== wanted[0]) return false;
    for (let place = 0; place < 3; place += 1) {
      const difference = (given[place] ?? 0) - (wanted[place] ?? 0);
      if (difference !== 0) return difference > 0;
    }
    return true;
  });
}

/**
 * Throws one clear line when this Node is too old (or in a gap) for package.json's `engines`.
 * @returns {void}
 */
export function checkNode() {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  /** @type {unknown} */
  const description = JSON.parse(text);
  const { engines } = /** @type {{ engines: { node: string } }} */ (description);
  const range = engines.node;
  if (satisfies(process.versions.node, range)) return;
  throw new Error(
    `This needs Node ${range
      .split('||')
      .map((part) => part.trim().replace(/^\^/, ''))
      .join(
        ' or ',
      )}, and this is ${process.versions.node}. Get a newer one from https://nodejs.org and run the command again.`,
  );
}

/** @param {string} version */
function numbers(version) {
  return version.split('.').map((part) => Number.parseInt(part, 10));
}
