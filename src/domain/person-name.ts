import { inOneLine } from './objective-line.ts';

/** The name as a person would read it; `undefined` where there is none, or where a host put the mail address in its place. */
export function knownName(name: string, address: string): string | undefined {
  const shown = inOneLine(name);
  return shown === '' || shown.toLowerCase() === address.toLowerCase() ? undefined : shown;
}
