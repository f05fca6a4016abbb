/** The words of an OData expression (OData 4.01 ABNF, the part Graph takes). */
import { badRequest } from '../graph-error.ts';

export type Token =
  | { kind: 'name' | 'punctuation' | 'end'; text: string; at: number }
  | { kind: 'literal'; text: string; at: number; value: LiteralValue };

/** A date literal is kept as a Date (midnight UTC for a plain day): values are compared as instants. */
export type LiteralValue = string | number | boolean | null | Date;

const PATTERNS: [RegExp, (text: string) => LiteralValue | undefined][] = [
  [/'(?:[^']|'')*'/y, (text) => text.slice(1, -1).replaceAll("''", "'")],
  [/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})/iy, (text) => new Date(text)],
  [/\d{4}-\d{2}-\d{2}(?![\w-])/y, (text) => new Date(`${text}T00:00:00Z`)],
  [/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/iy, (text) => text],
  [/-?\d+(?:\.\d+)?(?:e[+-]?\d+)?(?![\w])/iy, Number],
  [/true(?![\w.])/y, () => true],
  [/false(?![\w.])/y, () => false],
  [/null(?![\w.])/y, () => null],
];
const NAME = /[A-Za-z_@][\w@.]*/y;

/** `option` names the query option in the error, such as `$filter`. Throws a GraphError 400. */
export function tokenize(expression: string, option: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < expression.length) {
    if (/\s/.test(expression.charAt(at))) {
      at += 1;
      continue;
    }
    const token = literalAt(expression, at) ?? nameAt(expression, at) ?? punctuationAt(expression, at);
    if (token === undefined) {
      throw badRequest(
        `Syntax error: character '${expression.charAt(at)}' is not valid at position ${at} in '${option}'.`,
      );
    }
    if (token.kind === 'literal' && token.value instanceof Date && Number.isNaN(token.value.getTime())) {
      throw badRequest(`Unrecognized 'Edm.DateTimeOffset' literal '${token.text}' at '${at}' in '${option}'.`);
    }
    tokens.push(token);
    at += token.text.length;
  }
  tokens.push({ kind: 'end', text: '', at });
  return tokens;
}

function literalAt(expression: string, at: number): Token | undefined {
  for (const [pattern, read] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(expression);
    if (match === null) continue;
    const value = read(match[0]);
    if (value !== undefined) return { kind: 'literal', text: match[0], at, value };
  }
  return undefined;
}

function nameAt(expression: string, at: number): Token | undefined {
  NAME.lastIndex = at;
  const match = NAME.exec(expression);
  return match === null ? undefined : { kind: 'name', text: match[0], at };
}

function punctuationAt(expression: string, at: number): Token | undefined {
  const text = expression.charAt(at);
  return '(),/:='.includes(text) ? { kind: 'punctuation', text, at } : undefined;
}
