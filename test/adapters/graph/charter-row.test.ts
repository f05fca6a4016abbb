import { expect, it } from 'vitest';
import { toHistory } from '../../../src/adapters/graph/charter-row.ts';
import type { ListItem } from '../../../src/adapters/graph/list-item.ts';
import { FIRST_VERSION } from '../../../src/domain/charter.ts';
import { FOCUSES } from '../../../src/domain/focus.ts';

function row(key: string, type: string | undefined, version: number, charter: unknown): ListItem {
  const text = typeof charter === 'string' ? charter : JSON.stringify(charter);
  const fields = { Key: key, RitualType: type, Version: version, Charter: text };
  return { id: '7', eTag: '"g,1"', createdBy: undefined, changedAt: undefined, fields };
}

it('a row says its type’s rules; what it does not say is the survey’s', () => {
  const [first, ...more] = toHistory([
    row('account-review|1', 'KAR', 1, { name: 'Bilan', gateMode: 'hold', min: 2, max: 4, focusOrder: ['plan'] }),
  ]);
  expect(more).toEqual([]);
  expect(first).toMatchObject({ version: 1, from: undefined, gateOn: true });
  expect(first?.rituals['account-review']).toMatchObject({
    name: 'Bilan',
    gateMode: 'hold',
    range: { min: 2, max: 4 },
    coverage: 'all',
  });
  expect(first?.rituals['account-review'].focusOrder[0]).toBe('plan');
  expect(first?.rituals['account-review'].focusOrder).toHaveLength(FOCUSES.length);
  expect(first?.rituals['kam-meeting']).toEqual(FIRST_VERSION.rituals['kam-meeting']);
});

it('a later version stands on the one before it, from its day on', () => {
  const history = toHistory([
    row('kam-meeting|3', 'KAMM', 3, { gateMode: 'inform', from: '2027-01-01' }),
    row('account-review|2', 'KAR', 2, { gateMode: 'hold', from: '2026-09-01' }),
  ]);
  expect(history.map(({ version, from }) => [version, from])).toEqual([
    [2, '2026-09-01'],
    [3, '2027-01-01'],
  ]);
  expect(history[1]?.rituals['account-review'].gateMode).toBe('hold');
  expect(history[1]?.rituals['kam-meeting'].gateMode).toBe('inform');
});

it('the programme’s own row is the switch, and the next version keeps it until it says otherwise', () => {
  const off = row('programme|1', undefined, 1, { gate: 'off' });
  const second = row('account-review|2', 'KAR', 2, { gateMode: 'hold' });
  expect(toHistory([off, second]).map(({ gateOn }) => gateOn)).toEqual([false, false]);
  const unclear = row('programme|3', undefined, 3, { gate: 'perhaps' });
  expect(toHistory([off, unclear]).map(({ gateOn }) => gateOn)).toEqual([false, false]);
  const on = row('programme|3', undefined, 3, { gate: 'on' });
  expect(toHistory([off, second, on]).map(({ gateOn }) => gateOn)).toEqual([false, false, true]);
});

it.each([
  ['a mode that does not exist', { gateMode: 'forbid' }],
  ['a range that makes no sense', { min: 5, max: 2 }],
  ['half a number', { min: 1.5 }],
  ['a list where a word belongs', { coverage: ['all'], name: '' }],
])('%s leaves the survey’s rule as it was', (_what, charter) => {
  const [version] = toHistory([row('account-review|1', 'KAR', 1, charter)]);
  expect(version?.rituals['account-review']).toEqual(FIRST_VERSION.rituals['account-review']);
});

it('a row that is no charter at all is left out and takes no other with it', () => {
  const history = toHistory([
    row('account-review|1', 'KAR', 1, '{'),
    row('kam-meeting|1', 'KAMM', 0, {}),
    row('advisory-board|1', 'CAB', 1, { gateMode: 'inform' }),
  ]);
  expect(history).toHaveLength(1);
  expect(history[0]?.rituals['advisory-board'].gateMode).toBe('inform');
});
