/**
 * How long the send gate takes for its first verdict, a question about a vague objective: launchevent.js as it was built, read and run
 * in a context that has seen nothing of it, before a host that answers at once. Without what Outlook itself takes.
 */
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { sameMode } from '../../domain/gate-rules.ts';
import type { ToldByPane } from '../../domain/meeting.ts';
import { judged, median, millisecondsOf, print } from './measure.ts';

const CONTEXTS = 31;
const BUDGET_MS = 50;

const VAGUE = {
  en: 'Discuss the partnership and exchange views',
  fr: 'Échanger sur le partenariat et faire un point de la situation',
} as const;
type Tongue = keyof typeof VAGUE;
/** What the gate has to go by. `told alone`: by a pane that had no judgement at hand. */
type Source = 'told' | 'told alone' | 'its line';

const SCRIPT = readFileSync('dist/app/launchevent.js', 'utf8');
const MEMORY = {
  v: 2,
  on: true,
  modes: sameMode('prompt'),
  untagged: 'prompt',
  accounts: [{ key: 'northwind', name: 'Northwind Traders', domains: ['northwind.example'] }],
};

let contexts = 0;

/** Milliseconds in a context of its own. Throws when the gate does not ask. */
function firstVerdict(source: Source, tongue: Tongue): number {
  const handlers = new Map<string, (event: unknown) => void>();
  const context = vm.createContext({ Office: host(handlers, source, tongue) });
  contexts += 1;
  // Another text each time, or V8 would take what it has compiled for the last context.
  const script = `${SCRIPT}\n// ${contexts}`;
  let asked = false;
  const completed = ({ allowEvent }: { allowEvent: boolean }) => {
    asked = !allowEvent;
  };
  const took = millisecondsOf(() => {
    vm.runInContext(script, context);
    handlers.get('onAppointmentSend')?.({ completed });
  });
  if (!asked) throw new Error(`the gate let a vague objective go (${source}, ${tongue})`);
  return took;
}

function host(handlers: Map<string, (event: unknown) => void>, source: Source, tongue: Tongue) {
  const answer =
    (value?: unknown) =>
    (...given: readonly unknown[]) => {
      (given.at(-1) as (result: unknown) => void)({ status: 'succeeded', value });
    };
  const told: ToldByPane = {
    v: 1,
    kind: 'ritual',
    type: 'account-review',
    accounts: ['northwind'],
    statement: VAGUE[tongue],
    evidence: '',
    ...(source === 'told' ? { judged: { verdict: 'vague', advice: 'say-what-is-seen' } } : {}),
  };
  const line = `${VAGUE[tongue]} · Key Account Review · Northwind Traders · AR-7F3K2Q9X`;
  const item = {
    sessionData: { getAllAsync: answer(source === 'its line' ? {} : { told: JSON.stringify(told) }) },
    loadCustomPropertiesAsync: answer({ get: () => undefined, set: () => undefined, saveAsync: answer() }),
    requiredAttendees: { getAsync: answer([{ emailAddress: 'nora@northwind.example', displayName: 'Nora' }]) },
    optionalAttendees: { getAsync: answer([]) },
    body: { getAsync: answer(`Objective: ${line}`) },
    sensitivity: { getAsync: answer('normal') },
  };
  return {
    actions: { associate: (name: string, handler: (event: unknown) => void) => handlers.set(name, handler) },
    context: {
      displayLanguage: tongue,
      roamingSettings: { get: () => MEMORY },
      mailbox: { item, userProfile: { emailAddress: 'claire@contoso.example' } },
      requirements: { isSetSupported: () => true },
    },
  };
}

print(`gate: first verdict, cold, median of ${CONTEXTS} fresh contexts`);
for (const source of ['told', 'told alone', 'its line'] as const) {
  for (const tongue of ['en', 'fr'] as const) {
    const times = Array.from({ length: CONTEXTS }, () => firstVerdict(source, tongue));
    judged(`  ms by ${source}, ${tongue}`, median(times), BUDGET_MS, 'at most');
  }
}
