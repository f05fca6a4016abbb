import { describe, expect, it } from 'vitest';
import type { OrganiserHealth } from '../../src/domain/health.ts';
import { RegisterUnavailable } from '../../src/ports/register.ts';
import { readHealth } from '../../src/usecases/read-health.ts';
import { CLAIRE, HUGO, INES, instant, key, makeAccount, REF } from '../support/builders.ts';
import { InMemoryRegister } from '../support/in-memory-register.ts';

const LUKAS = 'lukas.brandt@contoso.example';

// Monday 23 November 2026, 10:00 in Paris.
function healthOf(address: string, change: Partial<OrganiserHealth> = {}): OrganiserHealth {
  const lastSync = instant('2026-11-23T09:00:00Z');
  return {
    organiser: `oid of ${address}`,
    address,
    lastSync,
    addinSeen: undefined,
    gateCoverage: undefined,
    errors: [],
    ...change,
  };
}

async function registerWith(...rows: readonly OrganiserHealth[]): Promise<InMemoryRegister> {
  const lukas = makeAccount({ key: key('adatum'), name: 'Adatum', kam: LUKAS, kamName: 'Lukas Brandt' });
  const register = new InMemoryRegister({ accounts: [lukas, makeAccount()] });
  for (const row of rows) await register.saveHealth(row);
  return register;
}

describe('the health of the programme', () => {
  it('lists organisers by name, whatever their figures are', async () => {
    const lukas = healthOf(LUKAS, { gateCoverage: { tagged: 10, untagged: 0, share: 1 } });
    const claire = healthOf(CLAIRE.address, { gateCoverage: { tagged: 1, untagged: 1, share: 0.5 } });
    const { organisers } = await readHealth({ register: await registerWith(lukas, claire) });
    expect(organisers).toEqual([
      { address: CLAIRE.address, name: 'Claire Morel', health: claire },
      { address: LUKAS, name: 'Lukas Brandt', health: lukas },
    ]);
  });

  it('counts coverage over meetings, not over people', async () => {
    const { coverage } = await readHealth({
      register: await registerWith(
        healthOf(CLAIRE.address, { gateCoverage: { tagged: 1, untagged: 0, share: 1 } }),
        healthOf(LUKAS, { gateCoverage: { tagged: 1, untagged: 2, share: 1 / 3 } }),
      ),
    });
    expect(coverage).toEqual({ tagged: 2, untagged: 2, share: 0.5 });
  });

  it('names key account managers whose sync has never reported, and knows no coverage before the first one', async () => {
    expect(await readHealth({ register: await registerWith() })).toEqual({
      organisers: [
        { address: CLAIRE.address, name: 'Claire Morel', health: undefined },
        { address: LUKAS, name: 'Lukas Brandt', health: undefined },
      ],
      coverage: undefined,
    });
  });

  it('leaves out who only attends, and keeps who organises without an account, by address', async () => {
    const register = await registerWith(
      healthOf(INES.address, { errors: [{ because: 'calendar', refs: [] }] }),
      healthOf(HUGO.address, { errors: [{ because: 'copied', refs: [REF] }] }),
      healthOf('mila.novak@contoso.example', { gateCoverage: { tagged: 0, untagged: 1, share: 0 } }),
    );
    const { organisers } = await readHealth({ register });
    expect(organisers.map(({ name }) => name)).toEqual([
      'Claire Morel',
      HUGO.address,
      'Lukas Brandt',
      'mila.novak@contoso.example',
    ]);
  });

  it('asks nobody to look for a key account manager of an account that is active no more', async () => {
    const register = new InMemoryRegister({ accounts: [makeAccount({ active: false })] });
    expect((await readHealth({ register })).organisers).toEqual([]);
  });

  it('that cannot be read is an error, never an empty list', async () => {
    const register = await registerWith();
    register.fail('allHealth');
    await expect(readHealth({ register })).rejects.toBeInstanceOf(RegisterUnavailable);
  });
});
