import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inferRitual } from '../../../src/domain/inference/infer-ritual.ts';
import { type Invitation, readInvitation, rhythmOf } from '../../../src/domain/inference/invitation-facts.ts';

const DOMAINS = {
  internal: ['contoso.example'],
  customers: {
    'northwind.example': 'northwind',
    'fabrikam.example': 'fabrikam',
    'de.northwind.example': 'northwind-de',
  },
  other: ['trainer.example'],
};
const US = ['claire@contoso.example', 'hugo@contoso.example', 'ines@contoso.example'];
const NORTHWIND = ['nora@northwind.example', 'ned@mail.northwind.example'];
const FABRIKAM = ['fay@fabrikam.example'];

function invitation(subject: string, attendees: readonly string[], more: Partial<Invitation> = {}): Invitation {
  return { subject, attendees, durationMinutes: 90, recurrence: undefined, body: '', ...more };
}

const infer = (one: Invitation) => inferRitual(one, DOMAINS);

describe('who is in the room decides before the name', () => {
  it.each([
    ['account-review', 'Business Review Q3', [...US, ...NORTHWIND]],
    ['account-review', 'Revue annuelle', [...US, ...NORTHWIND]],
    ['account-review', 'Jahresgespräch 2027', [...US, ...NORTHWIND]],
    ['account-review', 'Revisión trimestral', [...US, ...NORTHWIND]],
    ['advisory-board', 'Kundenbeirat Herbst', [...US, ...NORTHWIND, ...FABRIKAM]],
    ['advisory-board', 'Conseil consultatif clients', [...US, ...NORTHWIND, ...FABRIKAM]],
    ['kam-meeting', 'Coordination Northwind', US],
    ['kam-meeting', 'Kundenteam Fabrikam', US],
    ['commercial-meeting', 'Réunion commerciale mensuelle', US],
    ['commercial-meeting', 'Reunión de ventas', US],
  ] as const)('%s: %s', (ritual, subject, attendees) => {
    expect(infer(invitation(subject, attendees))).toMatchObject({ ritual, misnamed: undefined });
  });

  it('a seminar takes a day', () => {
    const seminar = invitation('KAM Seminar Lisbon', US, { durationMinutes: 960 });
    expect(infer(seminar).ritual).toBe('commercial-seminar');
  });
});

describe('leaves alone what is something else', () => {
  it.each([
    ['1:1 Claire / Hugo', US.slice(0, 2)],
    ['Entretien candidat KAM', [...US, 'anna@gmail.com']],
    ['Déjeuner avec Northwind', [...US, ...NORTHWIND]],
    ['Support: Ticket 4711 Northwind', [...US, ...NORTHWIND]],
    ['Ausschreibung Northwind: Fragenrunde', [...US, ...NORTHWIND]],
    ['Schulung CRM', [...US, 'tom@trainer.example']],
    ['Zahnarzt', US.slice(0, 1)],
    ['Code review', US],
    ['Budget review 2027', US],
    ['Dentista', US.slice(0, 1)],
  ] as const)('%s', (subject, attendees) => {
    const inference = infer(invitation(subject, attendees));
    expect(inference.ritual).toBe('none');
    expect(inference.because.length).toBeGreaterThan(0);
  });

  it('an empty invitation', () => {
    expect(infer(invitation('', [], { durationMinutes: undefined }))).toMatchObject({ ritual: 'none', accounts: [] });
  });
});

describe('a name that belongs to another type is misnamed', () => {
  it.each([
    ['Business Review Northwind', US, 'kam-meeting', 'account-review'],
    ['Customer Advisory Board', [...US, ...NORTHWIND], 'account-review', 'advisory-board'],
    ['Quarterly Business Review', [...US, ...NORTHWIND, ...FABRIKAM], 'advisory-board', 'account-review'],
  ] as const)('%s', (subject, attendees, ritual, misnamed) => {
    expect(infer(invitation(subject, attendees))).toMatchObject({ ritual, misnamed });
  });

  it('a preparation names the review rightly', () => {
    expect(infer(invitation('Prep QBR Northwind', US))).toMatchObject({ ritual: 'kam-meeting', misnamed: undefined });
  });
});

it('says what it rests on, in the words of the invitation', () => {
  expect(infer(invitation('Revue annuelle', [...US, ...NORTHWIND])).because).toEqual([
    { code: 'client-people', account: 'northwind', people: 2 },
    { code: 'named', type: 'account-review', words: 'Revue annuelle' },
  ]);
});

describe('whose people are there', () => {
  it('a subdomain belongs to its parent unless it has an account of its own; public mail says nothing', () => {
    const facts = readInvitation(
      invitation('', [
        ...US,
        ...NORTHWIND,
        'Uwe <UWE@de.northwind.example>',
        'x@gmail.com',
        'tom@trainer.example',
        'room 4',
      ]),
      DOMAINS,
    );
    expect(facts).toMatchObject({
      internal: 3,
      others: 1,
      clients: [
        { account: 'northwind', people: 2 },
        { account: 'northwind-de', people: 1 },
      ],
    });
  });

  it('ranks several accounts by people', () => {
    expect(infer(invitation('Kundenbeirat', [...US, ...FABRIKAM, ...NORTHWIND])).accounts).toEqual([
      'northwind',
      'fabrikam',
    ]);
  });

  it('nobody counts twice', () => {
    expect(readInvitation(invitation('', [...US, ...US]), DOMAINS).internal).toBe(3);
  });
});

it.each([
  [undefined, 'none'],
  ['none', 'none'],
  ['weekly', 'often'],
  ['toutes les semaines / hebdomadaire', 'often'],
  ['RRULE:FREQ=WEEKLY;INTERVAL=2', 'often'],
  ['FREQ=MONTHLY', 'monthly'],
  ['FREQ=MONTHLY;INTERVAL=3', 'seldom'],
  ['quarterly', 'seldom'],
  ['{"type":"absoluteMonthly","interval":1}', 'monthly'],
  ['anual', 'seldom'],
] as const)('%s recurs %s', (recurrence, rhythm) => {
  expect(rhythmOf(recurrence)).toBe(rhythm);
});

it('is total, and does not depend on the order of the guests', () => {
  const anyone = fc.constantFrom(...US, ...NORTHWIND, ...FABRIKAM, 'x@gmail.com', 'tom@trainer.example', 'nobody');
  fc.assert(
    fc.property(
      fc.string({ maxLength: 60 }),
      fc.uniqueArray(anyone, { maxLength: 8 }),
      fc.integer({ min: 0, max: 5000 }),
      (subject, guests, durationMinutes) => {
        const one = infer(invitation(subject, guests, { durationMinutes }));
        const turned = infer(invitation(subject, [...guests].reverse(), { durationMinutes }));
        expect(turned).toEqual(one);
        expect(one.because.length).toBeGreaterThan(0);
      },
    ),
  );
});
