import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../../src/domain/account.ts';
import { type ImportOptions, type ImportPlan, planImport } from '../../../src/domain/account-import/plan-import.ts';
import type { Sheet } from '../../../src/domain/account-import/sheet.ts';
import { day, key, makeAccount } from '../../support/builders.ts';
import { sheetOf } from '../../support/sheets.ts';

// Wednesday 25 November 2026.
const TODAY = day('2026-11-25');

function planOf(sheet: Sheet, accounts: readonly Account[] = [], more: Partial<ImportOptions> = {}): ImportPlan {
  const planning = planImport(sheet, { accounts, unreadable: ['spoilt'] }, { today: TODAY, ...more });
  if (planning.status !== 'planned') throw new Error(`refused: ${planning.because}`);
  return planning.plan;
}

/** Status of each line, and for a rejected one where and why. */
function outcome(plan: ImportPlan): readonly string[] {
  return plan.lines.map((line) =>
    line.status === 'rejected'
      ? `${line.row.line} ${line.problems.map(({ field, code }) => `${field ?? 'line'}: ${code}`).join(', ')}`
      : `${line.row.line} ${line.status}${line.changes.map(({ field }) => ` ${field}`).join('')}`,
  );
}

const northwind = makeAccount();
const adatum = makeAccount({ key: key('adatum'), name: 'Adatum', clientDomains: ['adatum.example'] });

describe('what a list says in four languages', () => {
  const expected = {
    key: 'sohne-co',
    name: 'Söhne & Co',
    clientDomains: ['soehne.example', 'sc.example'],
    tier: 'A',
    scope: 'regional',
    kam: 'claire.morel@contoso.example',
    kamName: 'Claire Morel',
    sponsor: 'hugo@contoso.example',
    since: '2023-04-13',
    fiscalYearStart: '10-01',
    strategicObjective: { statement: 'Grow together', state: 'aligned', date: '2026-03-12' },
    ourTeam: {
      marketing: ['paula@contoso.example'],
      logistics: ['greta@contoso.example', 'tomas@contoso.example'],
    },
    clientTeam: { purchasing: ['nora@soehne.example'] },
    policies: { 'account-review': { coverage: 'as-needed', min: 1, max: 2.5 } },
    active: false,
  };
  it.each([
    [
      'en',
      'Account name|Client domains|Tier|Scope|Key account manager|KAM name|Sponsor|Since|Fiscal year start|Strategic objective|Strategic objective state|Strategic objective date|KAR coverage|KAR min|KAR max|Active|Our team|Client team',
      'Söhne & Co|soehne.example; SC.example|A|Regional|Claire.Morel@contoso.example|Claire Morel|hugo@contoso.example|4/13/2023|10/1|Grow together|aligned|3/12/2026|as needed|1|2.5|FALSE|Logistics: Greta@contoso.example, tomas@contoso.example; marketing: paula@contoso.example|Purchasing: nora@soehne.example',
    ],
    [
      'fr',
      'Nom du compte|Domaines du client|Catégorie|Périmètre|Responsable du compte|Nom du KAM|Parrain|Depuis|Début d’exercice|Objectif stratégique|Statut de l’objectif stratégique|Date de l’objectif stratégique|Couverture KAR|Min KAR|Max KAR|Actif|Notre équipe|Équipe du client',
      'Söhne & Co|@soehne.example, https://www.sc.example/fr|A|régionale|mailto:claire.morel@contoso.example|Claire Morel|hugo@contoso.example|13/04/2023|1er octobre|Grow together|Aligné|12/03/2026|au besoin|1,0|2,5|FAUX|logistique : greta@contoso.example tomas@contoso.example; Marketing : mailto:paula@contoso.example|Achats : nora@soehne.example',
    ],
    [
      'de',
      'Kontoname|Kundendomänen|Stufe|Reichweite|Schlüsselkundenbetreuer|Name des KAM|Pate|Seit|Geschäftsjahresbeginn|Strategisches Ziel|Stand des strategischen Ziels|Datum des strategischen Ziels|KAR Abdeckung|KAR mindestens|KAR höchstens|Aktiv|Unser Team|Team des Kunden',
      'Söhne & Co|soehne.example sc.example|A|regional|claire.morel@contoso.example|Claire Morel|hugo@contoso.example|13.04.2023|1.10.|Grow together|abgestimmt|12.03.2026|nach Bedarf|1|2,5|FALSCH|Logistik: tomas@contoso.example, greta@contoso.example; Marketing: paula@contoso.example;|Einkauf: nora@soehne.example',
    ],
    [
      'es',
      'Nombre de la cuenta|Dominios del cliente|Nivel|Ámbito|Gestor de la cuenta|Nombre del KAM|Patrocinador|Desde|Inicio del ejercicio|Objetivo estratégico|Estado del objetivo estratégico|Fecha del objetivo estratégico|Cobertura KAR|KAR mín|KAR máx|Activa|Nuestro equipo|Equipo del cliente',
      'Söhne & Co|nora@soehne.example; sc.example|A|Regional|claire.morel@contoso.example|Claire Morel|hugo@contoso.example|13-abr-23|01/10|Grow together|alineado|12/03/2026|según necesidad|1|2,50|FALSO|logística: greta@contoso.example, tomas@contoso.example; marketing: paula@contoso.example|compras: nora@soehne.example',
    ],
    [
      'the register’s own columns',
      'Title|ClientDomains|Tier|Scope|Kam|KamName|Sponsor|Since|FiscalYearStart|StrategicObjective|StrategicObjectiveState|StrategicObjectiveDate|KAR coverage|KAR min|KAR max|Active|OurTeam|ClientTeam',
      'Söhne & Co|soehne.example;sc.example|A|regional|claire.morel@contoso.example|Claire Morel|hugo@contoso.example|2023-04-13|10-01|Grow together|aligned|2026-03-12|as-needed|1|2.5|false|{"marketing":["paula@contoso.example"],"logistics":["tomas@contoso.example","greta@contoso.example"]}|{"purchasing":["nora@soehne.example"]}',
    ],
  ])('%s', (_, header, line) => {
    const plan = planOf(sheetOf(header, line));
    expect(plan.columns.ignored).toEqual([]);
    expect(plan.lines[0]).toMatchObject({ status: 'new', account: expected });
  });

  it('takes name and address of the manager from one cell, as Outlook copies them', () => {
    const plan = planOf(sheetOf('Name|KAM', 'Fabrikam|Claire Morel <Claire.Morel@contoso.example>'));
    expect(plan.lines[0]).toMatchObject({
      account: { kam: 'claire.morel@contoso.example', kamName: 'Claire Morel', since: TODAY, active: true },
    });
  });

  it('names the columns that say nothing to it, and takes the plainer of two that mean the same', () => {
    const plan = planOf(sheetOf('Client|Umsatz|KAM|Nom du compte', 'Fab SA|1,5|x@contoso.example|Fabrikam'));
    expect(plan.columns.ignored).toEqual(['Client', 'Umsatz']);
    expect(plan.lines[0]).toMatchObject({ name: 'Fabrikam' });
  });

  it.each([
    [sheetOf(), 'nothing-in-it'],
    [sheetOf('Northwind|x@contoso.example'), 'no-columns'],
    [sheetOf('KAM|Seit', 'x@contoso.example|'), 'no-name-column'],
  ])('refuses a file without the columns it needs', (sheet, because) => {
    expect(planImport(sheet, { accounts: [], unreadable: [] }, { today: TODAY })).toMatchObject({
      status: 'refused',
      because,
    });
  });
});

describe('which account a line speaks of', () => {
  it('its key, else its name, else the key of its name; a new one gets the key given, else one made of its name', () => {
    const plan = planOf(
      sheetOf(
        'Key|Name|Tier|KAM',
        'NORTHWIND|Northwind Group|A|',
        '|adatum|B|',
        'crm-7|Fabrikam|A|x@contoso.example',
        '|Łódź Söhne|A|x@contoso.example',
      ),
      [northwind, adatum],
    );
    expect(outcome(plan)).toEqual([
      '2 changed name',
      '3 changed name tier',
      '4 new key name tier kam since active',
      '5 new key name tier kam since active',
    ]);
    expect(plan.lines.map((line) => (line.status === 'rejected' ? undefined : line.account.key))).toEqual([
      'northwind',
      'adatum',
      'crm-7',
      'odz-sohne',
    ]);
  });

  it('finds again what it made, also when the file calls it by another key, and changes nothing', () => {
    const lines = ['Key|Name|KAM', '|Söhne & Co|x@contoso.example', 'F1|Fabrikam|y@contoso.example'];
    const first = planOf(sheetOf(...lines));
    const made = first.lines.flatMap((line) => (line.status === 'new' ? [line.account] : []));
    expect(made).toHaveLength(2);
    expect(outcome(planOf(sheetOf(...lines), made))).toEqual(['2 unchanged', '3 unchanged']);
    expect(outcome(planOf(sheetOf('Key|Name', 'C-9|söhne & co'), made))).toEqual(['2 changed name']);
  });

  it('keeps a namesake apart from the account that another line has by its key', () => {
    const plan = planOf(
      sheetOf('Key|Name|KAM', 'northwind|Northwind Traders|', 'nw-fr|Northwind Traders|x@contoso.example'),
      [northwind],
    );
    expect(plan.lines.map(({ status }) => status)).toEqual(['unchanged', 'new']);
  });

  it('asks for the key where several accounts have the name', () => {
    const twin = makeAccount({ key: key('northwind-2'), clientDomains: [] });
    expect(outcome(planOf(sheetOf('Name|Tier', 'Northwind Traders|B'), [northwind, twin]))).toEqual([
      '2 line: several-of-this-name',
    ]);
  });

  it('leaves the others alone and counts them', () => {
    const plan = planOf(sheetOf('Key|Tier', 'northwind|'), [northwind, adatum]);
    expect(plan.leftAlone).toBe(1);
    expect(outcome(plan)).toEqual(['2 unchanged']);
  });
});

describe('what changes', () => {
  const standing = makeAccount({
    sponsor: 'hugo@contoso.example',
    strategicObjective: { statement: 'Grow', state: 'shared' },
    policies: { 'account-review': { coverage: 'all', min: 2, max: 4, snoozedUntil: day('2027-01-15') } },
  });

  it('is told field by field; empty cells and fields without a column stay', () => {
    const plan = planOf(sheetOf('Key|Tier|Sponsor|KAR max|Client domains|Objective state', 'northwind|B||5||aligned'), [
      standing,
    ]);
    expect(plan.lines[0]).toMatchObject({
      status: 'changed',
      changes: [
        { field: 'tier', before: 'A', after: 'B' },
        { field: 'strategicObjectiveState', before: 'shared', after: 'aligned' },
        { field: 'account-review.max', before: 4, after: 5 },
      ],
      account: {
        ...standing,
        tier: 'B',
        strategicObjective: { statement: 'Grow', state: 'aligned' },
        policies: { 'account-review': { coverage: 'all', min: 2, max: 5, snoozedUntil: '2027-01-15' } },
      },
    });
  });

  it('forgets the name of the former manager with the address', () => {
    const plan = planOf(sheetOf('Key|KAM', 'northwind|hugo@contoso.example'), [standing]);
    expect(plan.lines[0]).toMatchObject({ account: { kam: 'hugo@contoso.example', kamName: 'hugo@contoso.example' } });
  });

  it('does not mind the order of domains', () => {
    const two = makeAccount({ clientDomains: ['a.example', 'b.example'] });
    expect(outcome(planOf(sheetOf('Key|Domains', 'northwind|b.example, a.example'), [two]))).toEqual(['2 unchanged']);
  });
});

describe('what is rejected', () => {
  it.each([
    ['KAM', 'Claire Morel', 'kam: no-address'],
    ['KAM', '', 'kam: kam-missing'],
    ['Since', 'soon', 'since: no-such-day'],
    ['Since', '03/04/2026', 'since: order-unknown'],
    ['Depuis', '30/02/2026', 'since: no-such-day'],
    ['Fiscal year start', 'Q2', 'fiscalYearStart: no-such-day'],
    ['Domains', 'gmail.com', 'clientDomains: public-domain'],
    ['Domains', 'nora@web.de', 'clientDomains: public-domain'],
    ['Domains', 'northwind', 'clientDomains: no-domain'],
    ['Domains', 'de.contoso.example', 'clientDomains: own-domain'],
    ['Scope', 'galactic', 'scope: no-scope'],
    ['Active', 'perhaps', 'active: neither-yes-nor-no'],
    ['KAR min', '1.234,5', 'account-review.min: no-number'],
    ['KAR min', '0', 'account-review.min: no-number'],
    ['CAB coverage', 'sometimes', 'advisory-board.coverage: no-coverage'],
    ['Our team', 'greta@contoso.example', 'ourTeam: no-function'],
    ['Our team', 'Astrology: greta@contoso.example', 'ourTeam: no-function'],
    ['Our team', 'Logistics: Greta Sommer', 'ourTeam: no-address'],
    ['Our team', 'Logistics:', 'ourTeam: no-function'],
    ['Client team', '{"purchasing":', 'clientTeam: no-function'],
    ['Client team', '[object Object]', 'clientTeam: no-function'],
    ['Objective state', 'done', 'strategicObjectiveState: no-objective-state'],
    ['Objective state', 'shared', 'strategicObjective: objective-missing'],
    ['Parent', 'Nobody Ltd', 'parent: parent-unknown'],
    ['Parent', 'Fabrikam', 'parent: parent-in-circle'],
    ['Key', '1,23E+11', 'key: shortened-number'],
    ['Key', '???', 'key: no-key'],
    ['Key', 'Programme', 'key: reserved-key'],
    ['Key', 'spoilt', 'key: row-unreadable'],
    ['Tier', '#NV', 'tier: formula-error'],
    ['Tier', '#¡VALOR!', 'tier: formula-error'],
    ['Tier', '#N/A', 'tier: formula-error'],
    ['Tier', '########', 'tier: formula-error'],
    ['KAM name', 'Zo\uFFFD', 'kamName: unreadable-signs'],
    ['KAM name', 'x'.repeat(256), 'kamName: too-long'],
  ])('%s %j: %s', (header, cell, expected) => {
    const more = header === 'KAM' ? [] : ['x@contoso.example'];
    const sheet = sheetOf(
      ['Name', ...(header === 'KAM' ? [] : ['KAM']), header],
      ['Fabrikam', ...more, cell],
      ['Good', ...(header === 'KAM' ? ['x@contoso.example'] : more), ...(header === 'KAM' ? [] : [''])],
    );
    const [bad, good] = outcome(planOf(sheet));
    expect(bad).toBe(`2 ${expected}`);
    expect(good).toMatch(/^3 new/);
  });

  it('names every cell at fault, with its column as the file calls it', () => {
    const [line] = planOf(sheetOf('Nom|Depuis|KAM', 'Fabrikam|demain|Claire')).lines;
    expect(line).toMatchObject({
      problems: [
        { header: 'KAM', code: 'no-address', text: 'Claire' },
        { header: 'Depuis', code: 'no-such-day', text: 'demain' },
      ],
    });
  });

  it('a name of which no key can be made, and a line without a name', () => {
    expect(outcome(planOf(sheetOf('Name|KAM', 'Ελλάς|x@contoso.example', '|x@contoso.example')))).toEqual([
      '2 line: key-missing',
      '3 line: name-missing',
    ]);
  });

  it('a line with more cells than columns, as an unquoted decimal comma makes', () => {
    expect(outcome(planOf(sheetOf('Name|KAM', 'Fabrikam|x@contoso.example|5', 'Good|x@contoso.example||')))).toEqual([
      '2 line: too-many-cells',
      expect.stringMatching(/^3 new/),
    ]);
  });

  it('a range that ends before it begins, counting what stands already', () => {
    const standing = makeAccount({
      policies: { 'account-review': { coverage: 'all', min: 2, max: 3, snoozedUntil: undefined } },
    });
    expect(outcome(planOf(sheetOf('Key|KAR min', 'northwind|4'), [standing]))).toEqual([
      '2 account-review.min: range-upside-down',
    ]);
  });

  it('a date whose order the file contradicts, unless a person says it', () => {
    const sheet = sheetOf(
      'Name|KAM|Since',
      'A1|x@contoso.example|31/12/2025',
      'B1|x@contoso.example|12/31/2025',
      'C1|x@contoso.example|03/04/2026',
    );
    expect(outcome(planOf(sheet))[2]).toBe('4 since: order-unknown');
    expect(planOf(sheet, [], { dayOrder: 'month-first' }).lines[2]).toMatchObject({ account: { since: '2026-03-04' } });
    expect(planOf(sheet, [], { dayOrder: 'day-first' }).lines[2]).toMatchObject({ account: { since: '2026-04-03' } });
  });
});

describe('lines that meet', () => {
  it('two with the same key are both rejected, each naming the other; a mere repetition once', () => {
    const plan = planOf(
      sheetOf(
        'Name|KAM',
        'Fabrikam|x@contoso.example',
        'fabrikam!|y@contoso.example',
        'Tailspin|x@contoso.example',
        'Tailspin|x@contoso.example',
      ),
    );
    expect(outcome(plan)).toEqual([
      '2 key: same-key',
      '3 key: same-key',
      expect.stringMatching(/^4 new/),
      '5 key: same-key',
    ]);
    expect(plan.lines[0]).toMatchObject({ problems: [{ lines: [3] }] });
  });

  it('two that claim one domain are both rejected', () => {
    const plan = planOf(
      sheetOf('Name|KAM|Domains', 'A1|x@contoso.example|a.example;both.example', 'B1|x@contoso.example|both.example'),
    );
    expect(outcome(plan)).toEqual(['2 clientDomains: same-domain-in-file', '3 clientDomains: same-domain-in-file']);
    expect(plan.lines[1]).toMatchObject({ problems: [{ domain: 'both.example', lines: [2] }] });
  });

  it('a domain of an account that the file does not name cannot be claimed', () => {
    const plan = planOf(sheetOf('Key|Domains', 'adatum|adatum.example;northwind.example'), [northwind, adatum]);
    expect(plan.lines[0]).toMatchObject({
      problems: [{ code: 'same-domain-in-register', domain: 'northwind.example', account: 'Northwind Traders' }],
    });
  });

  it('a domain can move where the other line gives it up, and only if that line is good', () => {
    const moving = (since: string) =>
      outcome(
        planOf(sheetOf('Key|Domains|Since', 'adatum|northwind.example|', `northwind|nw.example|${since}`), [
          northwind,
          adatum,
        ]),
      );
    expect(moving('')).toEqual(['2 changed clientDomains', '3 changed clientDomains']);
    expect(moving('soon')).toEqual(['2 clientDomains: same-domain-in-register', '3 since: no-such-day']);
  });

  it('a domain of an account that is no longer active is free', () => {
    const former = makeAccount({ active: false });
    expect(outcome(planOf(sheetOf('Key|Domains', 'adatum|northwind.example'), [former, adatum]))).toEqual([
      '2 changed clientDomains',
    ]);
  });

  it('a parent may stand in the register or anywhere in the file, by key or name', () => {
    const plan = planOf(
      sheetOf(
        'Name|KAM|Parent',
        'Child|x@contoso.example|Groupe Été',
        'Other|x@contoso.example|northwind',
        'Groupe Ete|x@contoso.example|',
      ),
      [northwind],
    );
    expect(plan.lines.map((line) => line.status !== 'rejected' && line.account.parent)).toEqual([
      'groupe-ete',
      'northwind',
      undefined,
    ]);
  });

  it('a child waits for its new parent’s line to be good; circles are found over several steps', () => {
    expect(outcome(planOf(sheetOf('Name|KAM|Parent', 'Child|x@contoso.example|Group', 'Group|nobody|')))).toEqual([
      '2 parent: parent-rejected',
      '3 kam: no-address',
    ]);
    const under = makeAccount({ key: key('adatum'), name: 'Adatum', parent: key('northwind'), clientDomains: [] });
    expect(outcome(planOf(sheetOf('Key|Parent', 'northwind|adatum'), [northwind, under]))).toEqual([
      '2 parent: parent-in-circle',
    ]);
  });
});

describe('whatever the order', () => {
  const header = [
    'Key',
    'Nom',
    'Domaines',
    'KAM',
    'Nom du KAM',
    'Depuis',
    'Compte parent',
    'KAR min',
    'Actif',
    'Remarque',
  ];
  const cell = {
    key: fc.constantFrom('', 'northwind', 'adatum', 'k1', 'k2', '1,2E+12'),
    name: fc.constantFrom('', 'Adatum', 'Northwind Traders', 'Fabrikam', 'Tailspin', 'Été'),
    domains: fc.constantFrom('', 'a.example', 'b.example; a.example', 'adatum.example', 'gmail.com', 'contoso.example'),
    kam: fc.constantFrom('', 'x@contoso.example', 'Claire <c@contoso.example>', 'Claire'),
    kamName: fc.constantFrom('', 'Claire Morel'),
    since: fc.constantFrom('', '01/04/2023', '31/12/2023', '12/31/2023', 'soon'),
    parent: fc.constantFrom('', 'Fabrikam', 'k1', 'northwind', 'Nobody'),
    min: fc.constantFrom('', '1', '2,5', 'x'),
    active: fc.constantFrom('', 'oui', 'non'),
    remark: fc.constantFrom('', '=1+1'),
  };
  const line = fc.tuple(
    cell.key,
    cell.name,
    cell.domains,
    cell.kam,
    cell.kamName,
    cell.since,
    cell.parent,
    cell.min,
    cell.active,
    cell.remark,
  );
  const told = (plan: ImportPlan) =>
    plan.lines.map(({ row, ...rest }) => JSON.stringify({ ...rest, line: row.line })).sort();

  it('any order of the columns gives the same plan', () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 8 }),
        fc.shuffledSubarray([...header.keys()], { minLength: header.length }),
        (lines, order) => {
          const shuffled = [header, ...lines].map((row) => order.map((at) => row[at] ?? ''));
          const [one, other] = [
            planOf(sheetOf(header, ...lines), [northwind, adatum]),
            planOf(sheetOf(...shuffled), [northwind, adatum]),
          ];
          // Where a line names nothing, a person is shown its first cell: that one depends on the order.
          const nameless = (plan: ImportPlan) =>
            told({ ...plan, lines: plan.lines.map((planned) => ({ ...planned, name: '' })) });
          expect(nameless(other)).toEqual(nameless(one));
          expect(other.leftAlone).toBe(one.leftAlone);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('no plan gives one key or one new domain to two accounts, and a second import of it changes nothing', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
        const plan = planOf(sheetOf(header, ...lines), [northwind, adatum]);
        const after = new Map([northwind, adatum].map((account) => [account.key, account]));
        const accepted = plan.lines.flatMap((planned) => (planned.status === 'rejected' ? [] : [planned.account]));
        for (const account of accepted) after.set(account.key, account);
        expect(new Set(accepted.map((account) => account.key)).size).toBe(accepted.length);
        const active = [...after.values()].filter((account) => account.active);
        const domains = active.flatMap((account) => account.clientDomains);
        const clashes = domains.filter((domain, at) => domains.indexOf(domain) !== at);
        const brought = accepted.filter((account) => account.active).flatMap((account) => account.clientDomains);
        expect(clashes.filter((domain) => brought.includes(domain))).toEqual([]);
        const good = plan.lines.flatMap((planned) => (planned.status === 'rejected' ? [] : [planned.row.cells]));
        const again = planOf(sheetOf(header, ...good), [...after.values()]);
        expect(again.lines.map(({ status }) => status)).not.toContain('new');
      }),
      { numRuns: 300 },
    );
  });
});
