import { describe, expect, it } from 'vitest';
import { PROGRAMME } from '../../../src/domain/account.ts';
import type { RitualDraft } from '../../../src/domain/ritual-merge.ts';
import {
  accountNames,
  draftFor,
  missingIn,
  sameDraft,
  withFocus,
  withSecondary,
} from '../../../src/surfaces/task-pane/ritual-draft.ts';
import { key, makeAccount } from '../../support/builders.ts';

const northwind = key('northwind');
const adatum = key('adatum');
const review = draftFor('account-review', undefined, [northwind, adatum]);

function withObjective(objective: Partial<RitualDraft['objective']>): RitualDraft {
  return { ...review, objective: { ...review.objective, ...objective } };
}

describe('which accounts a new ritual is about', () => {
  it.each([
    ['a review is about the account with most people', 'account-review', [northwind, adatum], [northwind]],
    ['a coordination too', 'kam-meeting', [northwind], [northwind]],
    ['a board is about all client companies invited', 'advisory-board', [northwind, adatum], [northwind, adatum]],
    ['a seminar is about the programme', 'commercial-seminar', [northwind], [PROGRAMME]],
    ['a review of nobody is about no account yet', 'account-review', [], []],
  ] as const)('%s', (_, type, suggested, accounts) => {
    expect(draftFor(type, undefined, suggested).accounts).toEqual(accounts);
  });

  it('keeps one account when a board becomes a review', () => {
    const board = draftFor('advisory-board', undefined, [northwind, adatum]);
    expect(draftFor('account-review', board, []).accounts).toEqual([northwind]);
  });

  it('finds the client again when a seminar becomes a review', () => {
    const seminar = draftFor('commercial-seminar', review, [northwind]);
    expect(draftFor('account-review', seminar, [adatum]).accounts).toEqual([adatum]);
  });

  it('keeps what was typed when the type changes, but no internal objective in a meeting without the other side', () => {
    const typed: RitualDraft = {
      ...withObjective({ statement: 'agree on the plan' }),
      internalObjective: 'hold the price',
    };
    expect(draftFor('advisory-board', typed, [])).toMatchObject({
      objective: { statement: 'agree on the plan' },
      internalObjective: 'hold the price',
    });
    expect(draftFor('kam-meeting', typed, [])).toMatchObject({
      objective: { statement: 'agree on the plan' },
      internalObjective: '',
    });
  });
});

describe('one focus and at most two more', () => {
  it('moves a further focus up instead of naming it twice', () => {
    const draft = withObjective({ focus: 'plan', secondary: ['evaluate-progress', 'increase-customer-trust'] });
    expect(withFocus(draft, 'evaluate-progress').objective).toMatchObject({
      focus: 'evaluate-progress',
      secondary: ['increase-customer-trust'],
    });
  });

  it('has no second focus without a first one', () => {
    expect(
      withFocus(withObjective({ focus: 'plan', secondary: ['evaluate-progress'] }), undefined).objective.secondary,
    ).toEqual([]);
  });

  it('replaces, adds and takes away at its place', () => {
    const draft = withObjective({ focus: 'plan', secondary: ['evaluate-progress'] });
    expect(withSecondary(draft, 1, 'train-account-managers').objective.secondary).toEqual([
      'evaluate-progress',
      'train-account-managers',
    ]);
    expect(withSecondary(draft, 0, 'train-account-managers').objective.secondary).toEqual(['train-account-managers']);
    expect(withSecondary(draft, 0, undefined).objective.secondary).toEqual([]);
  });
});

describe('what a ritual still needs', () => {
  it('names the parts in the order of the form', () => {
    expect(missingIn(draftFor('account-review', undefined, []))).toEqual(['account', 'focus', 'statement']);
    expect(missingIn(withObjective({ focus: 'plan', statement: '  ' }))).toEqual(['statement']);
    expect(missingIn(withObjective({ focus: 'plan', statement: 'agree' }))).toEqual([]);
  });
});

it('takes blanks around a sentence for no change', () => {
  expect(sameDraft(withObjective({ statement: 'agree ' }), withObjective({ statement: 'agree' }))).toBe(true);
  expect(sameDraft(withObjective({ statement: 'agree' }), withObjective({ statement: 'decide' }))).toBe(false);
});

it('names the programme, the accounts, and by its key an account that the register no longer has', () => {
  expect(accountNames([PROGRAMME, northwind, adatum], [makeAccount()], 'Programme')).toEqual([
    'Programme',
    'Northwind Traders',
    'adatum',
  ]);
});
