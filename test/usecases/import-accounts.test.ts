import { beforeEach, describe, expect, it } from 'vitest';
import { SignInNeeded } from '../../src/ports/identity.ts';
import { RegisterUnavailable, RowRefused } from '../../src/ports/register.ts';
import { applyAccountImport, type PlannedImport, planAccountImport } from '../../src/usecases/import-accounts.ts';
import { instant, key, makeAccount } from '../support/builders.ts';
import { FakeClock } from '../support/fake-surroundings.ts';
import { InMemoryRegister } from '../support/in-memory-register.ts';
import { sheetOf } from '../support/sheets.ts';

// Wednesday 25 November 2026, half past midnight in Paris.
const clock = new FakeClock(instant('2026-11-24T23:30:00Z'));
const adatum = makeAccount({ key: key('adatum'), name: 'Adatum', clientDomains: ['adatum.example'] });

let register: InMemoryRegister;

beforeEach(() => {
  register = new InMemoryRegister({ accounts: [makeAccount(), adatum] });
});

async function planned(...rows: readonly string[]): Promise<PlannedImport & { readonly status: 'planned' }> {
  const plan = await planAccountImport({ register, clock }, sheetOf(...rows), { timeZone: 'Europe/Paris' });
  if (plan.status !== 'planned') throw new Error(plan.because);
  return plan;
}

const LIST = [
  'Name|KAM|Tier|Parent',
  'Child|x@contoso.example|B|Group',
  'Group|x@contoso.example|A|',
  'Northwind Traders||B|',
  'Adatum||A|',
  'Wrong|nobody|A|',
];

describe('importing accounts', () => {
  it('plans without writing, and counts a new account from the programme’s own today', async () => {
    const { plan } = await planned(...LIST);
    expect(plan.lines.map(({ status }) => status)).toEqual(['new', 'new', 'changed', 'unchanged', 'rejected']);
    expect(plan.lines[0]).toMatchObject({ account: { since: '2026-11-25' } });
    expect(register.calls).toEqual(['storedAccounts']);
  });

  it('writes what is new or changed and nothing else, parents first, and says how far it is', async () => {
    const steps: string[] = [];
    const report = await applyAccountImport({ register }, await planned(...LIST), {
      onProgress: (done, total) => steps.push(`${done}/${total}`),
    });
    expect(report).toEqual({ made: 2, changed: 1, failed: [] });
    expect(steps).toEqual(['1/3', '2/3', '3/3']);
    expect(register.calls.filter((call) => call === 'saveAccount')).toHaveLength(3);
    const accounts = await register.accounts();
    expect(accounts.map((account) => account.key)).toEqual(['northwind', 'adatum', 'group', 'child']);
    expect(accounts.find((account) => account.key === 'northwind')).toMatchObject({
      tier: 'B',
      kamName: 'Claire Morel',
    });
  });

  it('changes nothing the second time', async () => {
    await applyAccountImport({ register }, await planned(...LIST));
    const again = await planned(...LIST);
    expect(again.plan.lines.map(({ status }) => status)).toEqual([
      'unchanged',
      'unchanged',
      'unchanged',
      'unchanged',
      'rejected',
    ]);
    expect(await applyAccountImport({ register }, again)).toEqual({ made: 0, changed: 0, failed: [] });
  });

  it('goes on after a line that fails, and makes up for it when imported again', async () => {
    register.fail('saveAccount', new RegisterUnavailable('unavailable'), { ref: 'group', times: 1 });
    register.fail('saveAccount', new RowRefused('invalidRequest'), { ref: 'northwind', times: 1 });
    const report = await applyAccountImport({ register }, await planned(...LIST));
    expect(report.made).toBe(1);
    expect(report.failed.map(({ line, because }) => [line.name, because])).toEqual([
      ['Group', { code: 'unavailable' }],
      ['Northwind Traders', { code: 'row-refused', detail: 'invalidRequest' }],
    ]);
    expect(await applyAccountImport({ register }, await planned(...LIST))).toEqual({ made: 1, changed: 1, failed: [] });
  });

  it('counts a line whose answer was lost once, when it is imported again', async () => {
    register.fail('saveAccount', new RegisterUnavailable('unavailable'), {
      ref: 'group',
      times: 1,
      afterWriting: true,
    });
    const first = await applyAccountImport({ register }, await planned(...LIST));
    expect(first.failed).toHaveLength(1);
    expect((await planned(...LIST)).plan.lines[1]?.status).toBe('unchanged');
  });

  it('does not try thousands of lines against a register that is gone', async () => {
    register.fail('saveAccount');
    const lines = Array.from({ length: 100 }, (_, at) => `New ${at}|x@contoso.example||`);
    const report = await applyAccountImport({ register }, await planned('Name|KAM|Tier|Parent', ...lines));
    expect(report.failed).toHaveLength(100);
    expect(report.failed.filter(({ because }) => because.code === 'not-tried').length).toBeGreaterThanOrEqual(88);
    expect(register.calls.filter((call) => call === 'saveAccount').length).toBeLessThanOrEqual(12);
  });

  it('stops where a person stops it', async () => {
    let asked = 0;
    const shouldStop = () => (asked += 1) > 1;
    const report = await applyAccountImport({ register }, await planned(...LIST), { shouldStop });
    expect(report.made).toBe(1);
    expect(report.failed.map(({ because }) => because.code)).toEqual(['not-tried', 'not-tried']);
  });

  it.each([
    ['sign-in is needed', new SignInNeeded({ because: 'interaction-needed' })],
    ['the right is missing', new RegisterUnavailable('not-granted')],
  ])('throws when %s, for that concerns every line', async (_, problem) => {
    register.fail('saveAccount', problem, { ref: 'group' });
    await expect(applyAccountImport({ register }, await planned(...LIST))).rejects.toBe(problem);
  });
});

describe('somebody else meanwhile', () => {
  it('changes another field: both stand', async () => {
    const plan = await planned('Key|Tier', 'northwind|B');
    register.putAccount(makeAccount({ name: 'Northwind Group', sponsor: 'hugo@contoso.example' }));
    expect(await applyAccountImport({ register }, plan)).toMatchObject({ changed: 1, failed: [] });
    expect((await register.accounts())[0]).toMatchObject({
      name: 'Northwind Group',
      sponsor: 'hugo@contoso.example',
      tier: 'B',
    });
  });

  it('changes the same field: theirs stands and the line says so', async () => {
    const plan = await planned('Key|Tier', 'northwind|B');
    register.putAccount(makeAccount({ tier: 'C' }));
    const report = await applyAccountImport({ register }, plan);
    expect(report.failed.map(({ because }) => because)).toEqual([{ code: 'changed-meanwhile', fields: ['tier'] }]);
    expect((await register.accounts())[0]?.tier).toBe('C');
  });

  it('made an account with the key of a new one: what agrees is kept, what differs is told', async () => {
    const plan = await planned('Name|KAM|Tier', 'Fabrikam|x@contoso.example|A', 'Tailspin|x@contoso.example|A');
    const made = plan.plan.lines.flatMap((line) => (line.status === 'new' ? [line.account] : []));
    for (const account of made) register.putAccount({ ...account, sponsor: 'hugo@contoso.example' });
    register.putAccount({ ...(made[1] as (typeof made)[number]), tier: 'Z' });
    const report = await applyAccountImport({ register }, plan);
    expect(report).toMatchObject({ made: 1, failed: [{ line: { name: 'Tailspin' }, because: { fields: ['tier'] } }] });
    expect((await register.accounts()).find((account) => account.key === 'fabrikam')?.sponsor).toBe(
      'hugo@contoso.example',
    );
  });
});
