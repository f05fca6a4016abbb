/**
 * The conditional operator keeps launchevent.js from loading in Outlook for Windows before version 2403 (platform-facts A5), and bundlers
 * write it where they lower `?.`, `??` and object spread, too. So it is taken out of what was bundled, not out of the sources:
 *
 * | Written                | Becomes                         | Because                                                            |
 * | ---------------------- | ------------------------------- | ------------------------------------------------------------------ |
 * | `a ? b : c`            | `((a)&&[b]\|\|[c])[0]`          | an array is always true: c runs exactly where a is false           |
 * | `(a ? o.m : f)(x)`     | `(0,((a)&&[o.m]\|\|[f])[0])(x)` | called as an element of the array, it would have the array as this |
 * | `a ? b() : c();`       | `void ((a)&&[b()]\|\|[c()])[0]` | a line that begins with a bracket would go on with the line before |
 *
 * No function is put around anything, so `this`, `arguments`, `yield` and `super` stay what they were. The text keeps its lines.
 */
import { type Node, parse, type Token, tokTypes } from 'acorn';
import { fullAncestor } from 'acorn-walk';
import type { TextEdit } from './text-edit.ts';

interface Conditional extends Node {
  readonly test: Node;
  readonly consequent: Node;
  readonly alternate: Node;
}

/** `script`: one that this Node can read. */
export function conditionalsLowered(script: string): readonly TextEdit[] {
  const tokens: Token[] = [];
  const tree = parse(script, { ecmaVersion: 'latest', sourceType: 'script', onToken: tokens });
  const questions = tokens.filter(({ type }) => type === tokTypes.question);
  const colons = tokens.filter(({ type }) => type === tokTypes.colon);
  const edits: TextEdit[] = [];
  fullAncestor(tree, (node, _state, ancestors) => {
    if (node.type !== 'ConditionalExpression') return;
    const { start, end, test, consequent, alternate } = node as Conditional;
    // Nothing but brackets and comments stands between.
    const question = questions.find((token) => token.start >= test.end && token.end <= consequent.start);
    const colon = colons.find((token) => token.start >= consequent.end && token.end <= alternate.start);
    if (question === undefined || colon === undefined) throw new Error(`no ? and : after character ${start}`);
    edits.push({ start, end: start, text: `${beforeIt(node, ancestors)}((` });
    edits.push({ start: question.start, end: question.end, text: ')&&[' });
    edits.push({ start: colon.start, end: colon.end, text: ']||[' });
    edits.push({ start: end, end, text: '])[0]' });
  });
  return edits.sort((a, b) => a.start - b.start);
}

function beforeIt(node: Node, ancestors: readonly Node[]): string {
  const parent = ancestors.at(-2) as (Node & { readonly callee?: Node; readonly tag?: Node }) | undefined;
  if (parent?.callee === node || parent?.tag === node) return '0,';
  return ancestors.some(({ type, start }) => type === 'ExpressionStatement' && start === node.start) ? 'void ' : '';
}
