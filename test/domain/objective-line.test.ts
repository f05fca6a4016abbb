import fc from 'fast-check';
import { expect, it } from 'vitest';
import { composeObjectiveLine, LONGEST_LINE } from '../../src/domain/compose-objective-line.ts';
import { findObjectiveLine } from '../../src/domain/objective-line.ts';
import { findRefs } from '../../src/domain/ref.ts';
import { splitObjectiveLine } from '../../src/domain/split-objective-line.ts';
import { OTHER_REF, REF } from '../support/builders.ts';

const EN = { label: 'Objective', ritual: 'Key Account Review', accounts: ['Northwind Traders'] };
const FR = { label: 'Objectif\u00a0', ritual: 'Revue de comptes', accounts: ['Northwind Traders', 'Fabrikam'] };
const STATED = 'agree with purchasing on the 3 pilot sites';

it('stands as one line with label, statement, ritual, accounts and Ref', () => {
  expect(composeObjectiveLine(EN, STATED, REF)).toBe(
    `Objective: ${STATED} · Key Account Review · Northwind Traders · ${REF}`,
  );
  expect(composeObjectiveLine(FR, 'convenir du plan', REF)).toBe(
    `Objectif\u00a0: convenir du plan · Revue de comptes · Northwind Traders, Fabrikam · ${REF}`,
  );
});

it.each(['', '  ', '—', '…', '- '])(
  'the statement %j is none: the line names ritual, account and Ref only',
  (statement) => {
    const line = composeObjectiveLine(EN, statement, REF);
    expect(line).toBe(`Key Account Review · Northwind Traders · ${REF}`);
    expect(findObjectiveLine(line)?.statement).toBe('');
  },
);

it('carries no Ref but its own, whatever the statement names', () => {
  const line = composeObjectiveLine(EN, `follow up on ${OTHER_REF} and ar-abcdefgg`, REF);
  expect(findRefs(line).map((found) => found.ref)).toEqual([REF]);
  expect(findObjectiveLine(line)).toMatchObject({ ref: REF, statement: 'follow up on AR 0000001Y and AR abcdefgg' });
});

it('carries the Ref of the series, never of an occurrence', () => {
  expect(composeObjectiveLine(EN, STATED, `${REF}@2026-11-30` as typeof REF)).toMatch(new RegExp(`${REF}$`));
});

it('stays within what a preview shows, cut between words', () => {
  const line = composeObjectiveLine(EN, 'agree on a first step '.repeat(40), REF);
  expect(line.length).toBeLessThanOrEqual(LONGEST_LINE);
  expect(line).toMatch(/(agree|on|a|first|step)… · Key Account Review · Northwind Traders · AR-7F3K2Q9X$/);
});

/** Words as people type them, separators and colons included; the ones that only look like our line's own ends are left to a person. */
const words = fc
  .array(fc.constantFrom('agree', 'pilot', '3', 'on:', 'über', '·', '|', '10:30', 'côté', 'a', '(x)', '日本'), {
    minLength: 1,
    maxLength: 14,
  })
  .map((parts) => parts.join(' '))
  .filter((text) => /[\p{L}\p{N}]/u.test(text) && !/^[·|]|[·|]$/u.test(text));

it('reads back what was stated, whatever stands around the line', () => {
  fc.assert(
    fc.property(words, fc.constantFrom('', 'Dear all,\n\n', 'Agenda: none\r\n\r\n'), (statement, above) => {
      const line = composeObjectiveLine(EN, statement, REF);
      const text = `${above}${line}\r\n\r\nSee you there.`;
      const found = findObjectiveLine(text, REF);
      expect(found?.statement.replace(/[·|]/g, '·')).toBe(statement.replace(/[·|]/g, '·'));
      expect(splitObjectiveLine(text, REF)).toEqual({ line, rest: `${above}\r\nSee you there.` });
    }),
  );
});

it.each([
  ['translated to German', `Ziel: die 3 Pilotstandorte vereinbaren · Key-Account-Review · Northwind Traders · ${REF}`],
  ['with a French colon', `Objectif : convenir des 3 sites · Revue de comptes · Northwind Traders · ${REF}`],
  ['with bullets for dots', `Objective: agree on 3 sites • Key Account Review • Northwind Traders • ${REF}`],
  ['with bars for dots', `Objective: agree on 3 sites | Key Account Review | Northwind Traders | ${REF}`],
  [
    'with non-breaking spaces',
    `Objective:\u00a0agree on 3 sites\u00a0·\u00a0Key Account Review\u00a0·\u00a0Northwind\u00a0·\u00a0${REF}`,
  ],
  ['broken in the statement', `Objective: agree on the\n3 sites · Key Account Review · Northwind Traders · ${REF}`],
  ['broken in the ritual', `Objective: agree on 3 sites · Key\nAccount Review · Northwind Traders · ${REF}`],
  ['broken before a dot', `Objective: agree on 3 sites\n· Key Account Review · Northwind Traders · ${REF}`],
  ['broken before the Ref', `Objective: agree on 3 sites · Key Account Review · Northwind Traders\n· ${REF}`],
  [
    'in one paragraph with the text after it',
    `Objective: agree on 3 sites · Key Account Review · Northwind · ${REF} See you there.`,
  ],
  ['without its label', `agree on 3 sites · Key Account Review · Northwind Traders · ${REF}`],
  ['without its names', `Objective: agree on 3 sites · ${REF}`],
  [
    'with a non-breaking hyphen in the Ref',
    `Objective: agree on 3 sites · Review · Northwind · ${REF.replace('-', '\u2011')}`,
  ],
])('is read %s', (_how, text) => {
  expect(findObjectiveLine(text)?.statement).toMatch(/3/);
  expect(findObjectiveLine(text)?.statement).not.toMatch(/Northwind|Review|Objecti|Ziel/);
  expect(findObjectiveLine(`Hello.\n\n${text}\n\nBye.`, REF)?.statement).toBe(findObjectiveLine(text)?.statement);
});

it('a line without objective does not take the text above it for one', () => {
  const text = `Please prepare: your figures\nKey Account Review · Northwind Traders · ${REF}\n`;
  expect(findObjectiveLine(text)?.statement).toBe('');
  expect(splitObjectiveLine(text, REF).rest).toBe('Please prepare: your figures\n');
});

it('the right one of two is found by its Ref', () => {
  const text = `Objective: a one · R · N · ${REF}\n\n> Objective: b two · R · N · ${OTHER_REF}`;
  expect(findObjectiveLine(text, OTHER_REF)?.statement).toBe('b two');
  expect(findObjectiveLine(text)?.ref).toBe(REF);
});

it('a text without a Ref has no line', () => {
  expect(findObjectiveLine('Objective: agree · Review · Northwind')).toBeUndefined();
  expect(splitObjectiveLine('nothing', REF)).toEqual({ line: undefined, rest: 'nothing' });
});
