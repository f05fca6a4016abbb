/**
 * Patterns of ES2016 know no Unicode properties: a `\p{L}` in one keeps the whole script from being read. esbuild leaves some, and of others it
 * makes `new RegExp`, which fails later. Each is written out as what it stands for in the Unicode tables of the Node that builds.
 */
import { type Node, parse } from 'acorn';
import { full } from 'acorn-walk';
import type { TextEdit } from './text-edit.ts';

const LAST_CHARACTER = 0x10ffff;
const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;

interface Pattern extends Node {
  readonly regex?: { readonly pattern: string; readonly flags: string };
}

interface New extends Node {
  readonly callee: { readonly name?: string };
  readonly arguments: readonly (Node & { readonly value?: unknown })[];
}

/** `script`: one that this Node can read. */
export function patternsLowered(script: string): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  full(parse(script, { ecmaVersion: 'latest', sourceType: 'script' }), (node) => {
    const { regex, start } = node as Pattern;
    if (regex !== undefined && hasProperty(regex.pattern, regex.flags)) {
      edits.push({ start: start + 1, end: start + 1 + regex.pattern.length, text: writtenOut(regex.pattern) });
    }
    if (node.type !== 'NewExpression' || (node as New).callee.name !== 'RegExp') return;
    const [pattern, flags] = (node as New).arguments;
    if (pattern === undefined || !hasProperty(pattern.value, flags?.value)) return;
    edits.push({ start: pattern.start, end: pattern.end, text: JSON.stringify(writtenOut(String(pattern.value))) });
  });
  return edits;
}

function hasProperty(pattern: unknown, flags: unknown): boolean {
  return typeof pattern === 'string' && pattern.includes('\\p{') && typeof flags === 'string' && flags.includes('u');
}

/** A bracket within a class stands for itself; whatever follows a backslash opens and closes none. */
function writtenOut(pattern: string): string {
  let inClass = false;
  return pattern.replace(/\\p\{([^}]+)\}|\\[\s\S]|[[\]]/g, (part, property: string | undefined) => {
    if (property !== undefined) return inClass ? rangesOf(property) : `[${rangesOf(property)}]`;
    if (part === '[') inClass = true;
    if (part === ']') inClass = false;
    return part;
  });
}

const known = new Map<string, string>();

/** `a-zà-ö…`, as escapes. */
function rangesOf(property: string): string {
  const before = known.get(property);
  if (before !== undefined) return before;
  const has = new RegExp(`^\\p{${property}}$`, 'u');
  let ranges = '';
  let from: number | undefined;
  for (let code = 0; code <= LAST_CHARACTER + 1; code += 1) {
    // Half a character is of no property that a pattern asks for.
    const isHalf = code >= FIRST_SURROGATE && code <= LAST_SURROGATE;
    const within = code <= LAST_CHARACTER && !isHalf && has.test(String.fromCodePoint(code));
    if (within) from ??= code;
    else if (from !== undefined) {
      ranges += from === code - 1 ? escaped(from) : `${escaped(from)}-${escaped(code - 1)}`;
      from = undefined;
    }
  }
  known.set(property, ranges);
  return ranges;
}

function escaped(code: number): string {
  return `\\u{${code.toString(16)}}`;
}
