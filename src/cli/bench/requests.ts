/// <reference lib="dom" />
/**
 * What four acts cost in Graph requests and bytes, beside the least that is possible with lists on a SharePoint site:
 *
 * | Act           | Least requests                                   | Because                                                          |
 * | ------------- | ------------------------------------------------ | ---------------------------------------------------------------- |
 * | first load    | ⌈accounts / 1,000⌉ + ⌈rituals / 1,000⌉           | every row has to come once, in pages as large as the copy asks for |
 * | refresh       | 2                                                | to learn that nothing changed takes one question a list          |
 * | tag a meeting | 1                                                | one row is written                                               |
 * | check         | 4                                                | one row is written; whether the state follows takes the row and   |
 * |               |                                                  | the answers, and it does: one row is changed                     |
 *
 * A fresh window asks for the site and its lists besides (2), which the budgets allow; and a changed row is read back for its version.
 * Least bytes: the rows' own columns as JSON, once, without any envelope. Requests are those of the wire: one that is sent again counts
 * again. Register and board are the product's own: what stands in front of the lists is measured with them. There is no IndexedDB here: the
 * copy of the register lasts as long as the window. SharePoint may choose smaller pages than it is asked for (platform-facts E10); the
 * sandbox gives what is asked for.
 */
import { createIndexedCopyStore } from '../../adapters/browser/indexed-copy-store.ts';
import { createGraphClient, type GraphClient } from '../../adapters/graph/graph-client.ts';
import { createGraphRegisterChanges } from '../../adapters/graph/graph-register-changes.ts';
import { createGraphRegister } from '../../adapters/graph/graph-register.ts';
import type { Account } from '../../domain/account.ts';
import { type Instant, instantOf } from '../../domain/calendar-day.ts';
import type { OpenMeetingContent } from '../../domain/meeting.ts';
import { parseRef } from '../../domain/ref.ts';
import type { RegisterCopy } from '../../ports/register-copy.ts';
import type { Register } from '../../ports/register.ts';
import { RegisterUnavailable } from '../../ports/register.ts';
import { answerCheck } from '../../usecases/answer-check.ts';
import { keepRegisterCopy } from '../../usecases/keep-register-copy.ts';
import { readBoard } from '../../usecases/read-board.ts';
import { saveRitual } from '../../usecases/save-ritual.ts';
import { judged, print } from './measure.ts';
import { ME, NOW, openTenant, ORIGIN, refOf, SITE, type Tenant } from './requests-tenant.ts';

const SIZES = [
  { accounts: 1, rituals: 12 },
  { accounts: 10, rituals: 120 },
  { accounts: 100, rituals: 1_200 },
  { accounts: 100, rituals: 100_000 },
];
/** What the copy of the register asks for (graph-register-changes.ts). */
const PAGE = 1_000;
/** The site by its path, and the lists by their names. */
const TO_FIND_THE_LISTS = 2;
const TO_READ_BACK = 1;
const SETTINGS = { timeZone: 'Europe/Paris' };
const CLOCK = { now: (): Instant => instantOf(Date.parse(NOW)) };

/** A window that knows nothing yet. */
function openRegister(tenant: Tenant): Register {
  return createGraphRegister({ graph: graphOf(tenant), site: SITE, me: () => Promise.resolve(ME) });
}

/** As {@link openRegister}, the board's way to it. */
function openCopy(tenant: Tenant): RegisterCopy {
  return keepRegisterCopy({
    changes: createGraphRegisterChanges({ graph: graphOf(tenant), site: SITE }),
    identity: { me: () => Promise.resolve(ME) },
    storeOf: (personId) => createIndexedCopyStore({ owner: personId, now: Date.now }),
  });
}

function graphOf({ transport }: Tenant): GraphClient {
  return createGraphClient({ graphOrigin: ORIGIN, transport, accessToken: () => Promise.resolve('bench') });
}

/** A meeting that nobody has tagged, and that takes whatever is written. */
function untaggedMeeting() {
  const content: OpenMeetingContent = {
    role: 'organiser',
    subject: 'Pilot sites',
    start: instantOf(Date.parse('2026-11-26T09:00:00Z')), // a Thursday
    end: instantOf(Date.parse('2026-11-26T10:00:00Z')),
    allDay: false,
    organiser: { address: ME.address, name: ME.name },
    invitees: [{ address: 'nora@client-0.example', name: 'Nora' }],
    bodyText: 'See you there.',
    tag: undefined,
  };
  const done = () => Promise.resolve();
  return { read: () => Promise.resolve(content), writeTag: done, writeObjectiveLine: done };
}

/** The pane has the accounts before anybody tags: reading them is no part of the act. */
async function tag(register: Register, account: Account): Promise<void> {
  const chance = { bytes: (count: number) => Uint8Array.from({ length: count }, (_, at) => 255 - at) };
  const draft = {
    type: 'account-review',
    accounts: [account.key],
    objective: { focus: 'plan', secondary: [], statement: 'agree on the 3 pilot sites', evidence: '' },
    servesStrategicObjective: false,
    internalObjective: '',
  } as const;
  const words = { label: 'Objective', ritual: 'Key Account Review', accounts: [account.name] };
  const ports = { register, openMeeting: untaggedMeeting(), chance, clock: CLOCK };
  const result = await saveRitual(ports, draft, words);
  if (result.kind !== 'saved') throw new Error(`the meeting was not tagged: ${result.kind}`);
}

async function check(register: Register): Promise<void> {
  const ref = parseRef(refOf(0));
  if (ref === undefined) throw new Error('a tenant whose Refs do not check');
  const identity = { me: () => Promise.resolve(ME) };
  const given = {
    ref,
    recall: 'evaluate-progress',
    achieved: 'yes',
    satisfaction: 4,
    changeDecided: true,
    comment: '',
    way: 'teams',
  } as const;
  const result = await answerCheck({ register, identity, clock: CLOCK }, given, SETTINGS);
  if (result !== 'stored') throw new Error(`the answer was not stored: ${result}`);
}

async function measure(
  tenant: Tenant,
  act: string,
  least: { readonly requests: number; readonly bytes: number },
  allowance: number,
  work: () => Promise<unknown>,
): Promise<void> {
  tenant.reset();
  let outcome = '';
  try {
    await work();
  } catch (problem) {
    if (!(problem instanceof RegisterUnavailable)) throw problem;
    outcome = ', and the register did not answer';
  }
  const { requests, bytes } = tenant.traffic;
  const kilobytes = (count: number) => `${(count / 1000).toFixed(1)} kB`;
  const label = `  ${act}: requests, at least ${least.requests}`;
  judged(label, outcome === '' ? requests : Number.POSITIVE_INFINITY, least.requests + allowance, 'at most');
  print(
    `    ${outcome === '' ? '' : `${requests} requests${outcome}; `}${kilobytes(bytes)}, at least ${kilobytes(least.bytes)}`,
  );
}

for (const { accounts, rituals } of SIZES) {
  const tenant = openTenant(accounts, rituals);
  print(`requests: ${accounts} accounts, ${rituals} rituals`);
  const { rowBytes } = tenant;
  const pages = Math.max(1, Math.ceil(accounts / PAGE)) + Math.max(1, Math.ceil(rituals / PAGE));
  const one = Math.ceil(rowBytes.rituals / rituals);
  const registerCopy = openCopy(tenant);
  const all = { requests: pages, bytes: rowBytes.accounts + rowBytes.rituals };
  await measure(tenant, 'first load', all, TO_FIND_THE_LISTS, () =>
    readBoard({ registerCopy, clock: CLOCK }, SETTINGS),
  );
  await measure(tenant, 'refresh, nothing changed', { requests: 2, bytes: 0 }, 0, () =>
    readBoard({ registerCopy, clock: CLOCK }, SETTINGS),
  );
  const [account] = await openRegister(tenant).accounts();
  if (account === undefined) throw new Error('a tenant without accounts');
  await measure(tenant, 'tag a meeting', { requests: 1, bytes: one }, TO_FIND_THE_LISTS, () =>
    tag(openRegister(tenant), account),
  );
  await measure(tenant, 'answer a check', { requests: 4, bytes: 3 * one }, TO_FIND_THE_LISTS + TO_READ_BACK, () =>
    check(openRegister(tenant)),
  );
  tenant.close();
}
