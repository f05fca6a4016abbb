/**
 * A team in one cell: `Logistics: greta.sommer@contoso.example, tomas.rivera@contoso.example; Marketing: …`, each function with a colon,
 * functions between semicolons or line breaks; or the JSON that the register itself keeps, as a list exported from it has it. A team is
 * compared and shown as a list of `logistics: greta.sommer@contoso.example`.
 */
import { peopleOf, type Team, TEAM_FUNCTIONS, type TeamFunction, teamOf } from '../account-team.ts';
import { domainOf } from '../mail-domain.ts';
import { foldedText } from './folded-text.ts';
import type { CellProblem } from './line-problem.ts';

/** In the four languages that lists are read in; the survey's word first. */
const FUNCTION_WORDS: Readonly<Record<TeamFunction, string>> = {
  'account-management':
    'account management, key account management, KAM, gestion de compte, gestion des comptes clés, Kundenbetreuung, Key-Account-Management, gestión de cuentas',
  sales: 'sales, ventes, commercial, direction commerciale, Vertrieb, Verkauf, ventas, comercial',
  marketing: 'marketing, mercadeo',
  logistics: 'logistics, supply chain, logistique, Logistik, logística',
  production: 'production, manufacturing, Produktion, Fertigung, producción',
  'management-control': 'management control, controlling, contrôle de gestion, control de gestión',
  'programme-direction':
    'programme direction, program direction, direction du programme, direction de programme, Programmleitung, dirección del programa',
  'general-management':
    'general management, management, executive committee, direction générale, Geschäftsführung, Geschäftsleitung, dirección general',
  'executive-sponsor':
    'executive sponsor, sponsor, parrain, parrain exécutif, Pate, patrocinador, patrocinador ejecutivo',
  purchasing: 'purchasing, procurement, achats, Einkauf, compras',
  users: 'users, utilisateurs, Anwender, Nutzer, usuarios',
};

const FUNCTION_OF: ReadonlyMap<string, TeamFunction> = new Map(
  TEAM_FUNCTIONS.flatMap((name) =>
    [name, ...FUNCTION_WORDS[name].split(', ')].map((word) => [foldedText(word), name] as const),
  ),
);

export type TeamReading =
  | { readonly status: 'read'; readonly people: readonly string[] }
  | { readonly status: 'not-read'; readonly problem: CellProblem };

export function readTeam(text: string): TeamReading {
  const people: (readonly [TeamFunction, string])[] = [];
  for (const part of partsOf(text)) {
    const [, written = '', addresses = ''] = /^([^:]*):([^]*)$/.exec(part) ?? [];
    const name = FUNCTION_OF.get(foldedText(written));
    if (name === undefined) return { status: 'not-read', problem: { code: 'no-function', text: part } };
    for (const word of addresses.replace(/mailto:/gi, '').split(/[\s,|]+/)) {
      const address = word.replace(/^<|>$/g, '').toLowerCase();
      if (address === '') continue;
      if (domainOf(address) === undefined || /[<>"();]/.test(address)) {
        return { status: 'not-read', problem: { code: 'no-address', text: word } };
      }
      people.push([name, address]);
    }
  }
  const team = teamOf(people);
  if (team === undefined) return { status: 'not-read', problem: { code: 'no-function', text } };
  return { status: 'read', people: peopleListed(team) };
}

function partsOf(text: string): readonly string[] {
  if (!text.startsWith('{')) return text.split(/[;\n\r]+/).filter((part) => part.trim() !== '');
  try {
    const kept = Object.entries(JSON.parse(text) as Record<string, unknown>);
    return kept.flatMap(([name, people]) => (Array.isArray(people) ? [`${name}: ${people.join(' ')}`] : []));
  } catch {
    return [text];
  }
}

/** `logistics: greta.sommer@contoso.example`, one a person and function. */
export function peopleListed(team: Team): readonly string[] {
  return peopleOf(team).map(([name, address]) => `${name}: ${address}`);
}

/** What {@link peopleListed} made. */
export function teamListed(people: readonly string[]): Team | undefined {
  return teamOf(
    people.map((one) => {
      const colon = one.indexOf(': ');
      return [one.slice(0, colon) as TeamFunction, one.slice(colon + 2)] as const;
    }),
  );
}
