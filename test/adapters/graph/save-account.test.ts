import { expect, it } from 'vitest';
import { toAccountFields } from '../../../src/adapters/graph/account-row.ts';
import { asStored } from '../../../src/adapters/graph/row-version.ts';
import { createAccountSaver } from '../../../src/adapters/graph/save-account.ts';
import { makeAccount } from '../../support/builders.ts';

it('keeps in a shared column what this version does not know, and writes only the columns that changed', async () => {
  const before = makeAccount({
    ourTeam: { logistics: ['greta@contoso.example'] },
    clientTeam: { purchasing: ['nora@northwind.example'] },
    policies: { 'account-review': { coverage: 'all', min: 1, max: 2, snoozedUntil: undefined } },
  });
  const row = {
    id: '7',
    eTag: '"g,1"',
    createdBy: undefined,
    changedAt: undefined,
    fields: {
      ...toAccountFields(before),
      OurTeam: '{"logistics":["greta@contoso.example"],"engineering":["ines@contoso.example"]}',
      Policies: '{"account-review":{"coverage":"all","min":1,"max":2,"note":"x"}}',
    },
  };
  const written: unknown[] = [];
  const save = createAccountSaver({
    add: () => Promise.reject(new Error('there is a row')),
    change: async (_version, fields) => void written.push(fields),
    rowByKey: async () => row,
    rowById: async () => row,
  });
  await save({ ...before, tier: 'B', ourTeam: { marketing: ['paula@contoso.example'] } }, asStored(before, row));
  await save({ ...before, ourTeam: undefined }, asStored(before, row));
  await save({ ...before, clientTeam: undefined }, asStored(before, row));
  await save({ ...before, tier: 'C' }, asStored(before, row));
  expect(written).toEqual([
    { Tier: 'B', OurTeam: '{"marketing":["paula@contoso.example"],"engineering":["ines@contoso.example"]}' },
    { OurTeam: '{"engineering":["ines@contoso.example"]}' },
    { ClientTeam: null },
    { Tier: 'C' },
  ]);
});
