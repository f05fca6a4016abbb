import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const FOLDERS = ['shared', 'task-pane', 'teams-tab'].map((folder) => path.resolve('src/surfaces', folder));
/** What a person reads or hears; `className` and the like are not. */
const SPOKEN = new Set([
  'aria-label',
  'aria-description',
  'title',
  'placeholder',
  'alt',
  'label',
  'hint',
  'summary',
  'caption',
]);

/** Words that stand in the code of a component instead of a catalogue. Punctuation between two messages is none. */
function wordsIn(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const report = (text: string) => {
    if (/\p{L}{2}/u.test(text)) found.push(`${path.basename(file)}: ${text.trim()}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) report(node.text);
    if (
      ts.isJsxExpression(node) &&
      node.expression !== undefined &&
      ts.isStringLiteralLike(node.expression) &&
      ts.isJsxElement(node.parent)
    ) {
      report(node.expression.text);
    }
    if (
      ts.isJsxAttribute(node) &&
      SPOKEN.has(node.name.getText(source)) &&
      node.initializer !== undefined &&
      ts.isStringLiteral(node.initializer)
    ) {
      report(node.initializer.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => path.join(folder, name)),
);

it('finds components to look at', () => {
  expect(files.length).toBeGreaterThan(20);
});

it('finds no word of a person’s language in any component', () => {
  expect(files.flatMap(wordsIn)).toEqual([]);
});
