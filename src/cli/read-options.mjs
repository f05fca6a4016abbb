// @ts-check
import { existsSync, statSync } from 'node:fs';

/** A mistake of the person at the command line: its message is one clear line, and the program exits with 2. */
export class UsageError extends Error {
  exitCode = 2;
}

/**
 * Reads `--name value`, `--name=value` and `--flag`.
 * @param {readonly string[]} given
 * @param {Record<string, 'flag' | 'port' | 'file' | 'text'>} known
 * @param {string} help the command that prints all options
 * @returns {Record<string, string | number | true | undefined>} `true` for a flag, a number for a port, text otherwise; absent ones are absent
 */
export function readOptions(given, known, help) {
  /** @type {Record<string, string | number | true>} */
  const options = {};
  const words = [...given];
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const [, name = '', value] = /^--([a-z-]+)(?:=(.*))?$/s.exec(word) ?? [];
    const kind = known[name];
    if (kind === undefined) throw new UsageError(`"${word}" is no option; \`${help}\` lists them.`);
    if (kind === 'flag') {
      if (value !== undefined) throw new UsageError(`--${name} takes no value; \`${help}\` says more.`);
      options[name] = true;
    } else {
      const text = value ?? words.shift();
      if (text === undefined || text === '') throw new UsageError(`--${name} needs a value; \`${help}\` says which.`);
      options[name] = kind === 'port' ? readPort(text) : kind === 'file' ? readFileName(name, text) : text;
    }
  }
  return options;
}

/** @param {string} text */
function readPort(text) {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new UsageError(`--port ${text}: a port is a whole number from 1 to 65535, for example --port 3444.`);
}

/**
 * @param {string} name
 * @param {string} file
 */
function readFileName(name, file) {
  if (existsSync(file) && statSync(file).isFile()) return file;
  throw new UsageError(`--${name} ${file}: there is no such file; give the path of a calendar export (.ics).`);
}
