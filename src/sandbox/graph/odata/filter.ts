/**
 * `$filter` as a tree: `parseFilter("start/dateTime ge '2026-11-23' and categories/any(c:c eq 'X')")`, then
 * `evaluate(node, (path) => …)` of evaluate.ts tells for each entity whether it passes. `pathsOf(node)` lists the
 * properties a filter touches, for routes that refuse some of them. A text that is not OData throws a GraphError 400.
 */
import { badRequest } from '../graph-error.ts';
import { tokenize, type LiteralValue, type Token } from './tokens.ts';

export type Comparison = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';

export type Node =
  | { kind: 'and' | 'or'; left: Node; right: Node }
  | { kind: 'not'; operand: Node }
  | { kind: 'compare'; operator: Comparison; left: Node; right: Node }
  | { kind: 'in'; left: Node; values: LiteralValue[] }
  | { kind: 'call'; name: string; args: Node[] }
  | { kind: 'lambda'; quantifier: 'any' | 'all'; path: string[]; variable: string; body: Node | null }
  | { kind: 'path'; path: string[] }
  | { kind: 'literal'; value: LiteralValue };

const COMPARISONS = new Set(['eq', 'ne', 'gt', 'ge', 'lt', 'le']);
/** Functions Graph documents for Outlook items, directory objects and list items, with their number of arguments. */
const FUNCTIONS: Record<string, number> = {
  contains: 2,
  startswith: 2,
  endswith: 2,
  tolower: 1,
  toupper: 1,
  length: 1,
  indexof: 2,
  cast: 2,
};

export function parseFilter(text: string): Node {
  return new Parser(tokenize(text, '$filter')).parse();
}

class Parser {
  private at = 0;
  private readonly tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  parse(): Node {
    const node = this.or();
    if (this.peek().kind !== 'end') this.fail();
    return node;
  }

  private or(): Node {
    let left = this.and();
    while (this.takeName('or')) left = { kind: 'or', left, right: this.and() };
    return left;
  }

  private and(): Node {
    let left = this.unary();
    while (this.takeName('and')) left = { kind: 'and', left, right: this.unary() };
    return left;
  }

  private unary(): Node {
    if (this.takeName('not')) return { kind: 'not', operand: this.unary() };
    const left = this.operand();
    const word = this.peek();
    if (word.kind !== 'name') return left;
    if (COMPARISONS.has(word.text)) {
      this.at += 1;
      return { kind: 'compare', operator: word.text as Comparison, left, right: this.operand() };
    }
    if (this.takeName('in')) return { kind: 'in', left, values: this.list() };
    return left;
  }

  private operand(): Node {
    const token = this.next();
    if (token.kind === 'literal') return { kind: 'literal', value: token.value };
    if (token.kind === 'punctuation' && token.text === '(') {
      const inner = this.or();
      this.expect(')');
      return inner;
    }
    if (token.kind !== 'name') return this.fail(token);
    if (this.take('(')) return this.call(token);
    return this.path(token.text);
  }

  private call(token: Token): Node {
    const name = token.text.toLowerCase();
    const wanted = FUNCTIONS[name];
    if (wanted === undefined) throw badRequest(`An unknown function with name '${token.text}' was found in '$filter'.`);
    const args = [this.or()];
    while (this.take(',')) args.push(this.or());
    this.expect(')');
    if (args.length !== wanted)
      throw badRequest(
        `No function signature for the function with name '${token.text}' matches ${args.length} arguments.`,
      );
    return { kind: 'call', name, args };
  }

  private path(first: string): Node {
    const path = [first];
    while (this.take('/')) {
      const segment = this.next();
      if (segment.kind !== 'name') return this.fail(segment);
      if ((segment.text === 'any' || segment.text === 'all') && this.take('(')) return this.lambda(segment.text, path);
      path.push(segment.text);
    }
    return { kind: 'path', path };
  }

  private lambda(quantifier: 'any' | 'all', path: string[]): Node {
    if (quantifier === 'any' && this.take(')')) return { kind: 'lambda', quantifier, path, variable: '', body: null };
    const variable = this.next();
    if (variable.kind !== 'name') return this.fail(variable);
    this.expect(':');
    const body = this.or();
    this.expect(')');
    return { kind: 'lambda', quantifier, path, variable: variable.text, body };
  }

  private list(): LiteralValue[] {
    this.expect('(');
    const values: LiteralValue[] = [];
    do {
      const token = this.next();
      if (token.kind !== 'literal') return this.fail(token);
      values.push(token.value);
    } while (this.take(','));
    this.expect(')');
    return values;
  }

  private peek(): Token {
    return this.tokens[this.at] ?? { kind: 'end', text: '', at: 0 };
  }

  private next(): Token {
    const token = this.peek();
    this.at += 1;
    return token;
  }

  private takeName(word: string): boolean {
    const token = this.peek();
    if (token.kind !== 'name' || token.text !== word) return false;
    this.at += 1;
    return true;
  }

  private take(mark: string): boolean {
    const token = this.peek();
    if (token.kind !== 'punctuation' || token.text !== mark) return false;
    this.at += 1;
    return true;
  }

  private expect(mark: string): void {
    if (!this.take(mark)) this.fail();
  }

  private fail(token: Token = this.peek()): never {
    const found = token.kind === 'end' ? 'the end' : `'${token.text}'`;
    throw badRequest(`Syntax error at position ${token.at} in '$filter': ${found} was not expected there.`);
  }
}

/** Every property path of the filter in the order it is written, lambda variables resolved to their collection. */
export function pathsOf(node: Node, variables: Readonly<Record<string, string[]>> = {}): string[][] {
  switch (node.kind) {
    case 'and':
    case 'or':
    case 'compare':
      return [...pathsOf(node.left, variables), ...pathsOf(node.right, variables)];
    case 'not':
      return pathsOf(node.operand, variables);
    case 'in':
      return pathsOf(node.left, variables);
    case 'call':
      return node.args.flatMap((argument) => pathsOf(argument, variables));
    case 'lambda':
      return [
        node.path,
        ...(node.body === null ? [] : pathsOf(node.body, { ...variables, [node.variable]: node.path })),
      ];
    case 'path': {
      const bound = variables[node.path[0] ?? ''];
      return [bound === undefined ? node.path : [...bound, ...node.path.slice(1)]];
    }
    case 'literal':
      return [];
  }
}
