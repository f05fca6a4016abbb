/**
 * What the send gate does with a meeting (surfaces §3): let it go, ask (the person may send anyway), or hold (to be fixed first).
 * Never for a meeting without a client account. First row that fits wins:
 *
 * | mode | hidden tag                | objective line      | client invited | verdict     | because           |
 * | ---- | ------------------------- | ------------------- | -------------- | ----------- | ----------------- |
 * | off  |                           |                     |                | let-go      | gate-off          |
 * |      | no ritual                 |                     |                | let-go      | not-a-ritual      |
 * |      | ritual, with objective    |                     |                | let-go      | objective-stated  |
 * |      |                           | with a statement    |                | let-go      | objective-stated  |
 * |      |                           |                     | no             | let-go      | no-client-account |
 * |      | ritual, no objective      |                     | yes            | ask or hold | objective-missing |
 * |      |                           | without a statement | yes            | ask or hold | objective-missing |
 * |      | unreadable                | none                | yes            | let-go      | undecidable       |
 * |      | none                      | none                | yes            | ask or hold | ritual-missing    |
 *
 * Ask in mode `prompt`, hold in mode `hold`. The line counts as much as the tag, because hosts exist in which the tag does not reach
 * the gate; a tag that could not be *read* may have said "no ritual", so nothing is concluded from its absence then
 * (docs/decisions/0002). Reached from the send gate (see eslint.config.mjs).
 */
import { clientPeople } from './client-people.ts';
import type { MeetingTag } from './meeting.ts';

export interface SendFacts {
  readonly mode: 'prompt' | 'hold' | 'off';
  /** Accounts with their client domains, as the gate remembers them. */
  readonly accounts: readonly { readonly key: string; readonly name: string; readonly domains: readonly string[] }[];
  /** Addresses of everybody invited. */
  readonly invitees: readonly string[];
  readonly tag: MeetingTag | 'unreadable' | undefined;
  /** What the body's objective line states: empty when it states nothing; undefined when there is no line. */
  readonly statement: string | undefined;
}

export type SendJudgement =
  | {
      readonly verdict: 'let-go';
      readonly because: 'gate-off' | 'not-a-ritual' | 'objective-stated' | 'no-client-account' | 'undecidable';
    }
  | {
      readonly verdict: 'ask' | 'hold';
      readonly because: 'objective-missing' | 'ritual-missing';
      /** The account with the most people invited. */
      readonly account: { readonly key: string; readonly name: string };
    };

/** Total: every combination has its row above. */
export function judgeSend(facts: SendFacts): SendJudgement {
  const { mode, tag, statement } = facts;
  if (mode === 'off') return { verdict: 'let-go', because: 'gate-off' };
  let tagged = false;
  if (tag !== undefined && tag !== 'unreadable') {
    if (tag.kind === 'no-ritual') return { verdict: 'let-go', because: 'not-a-ritual' };
    if (tag.hasObjective) return { verdict: 'let-go', because: 'objective-stated' };
    tagged = true;
  }
  if (statement !== undefined && statement !== '') return { verdict: 'let-go', because: 'objective-stated' };
  const first = clientPeople(facts.invitees, facts.accounts)[0];
  if (first === undefined) return { verdict: 'let-go', because: 'no-client-account' };
  const account = facts.accounts[first.at];
  if (account === undefined) return { verdict: 'let-go', because: 'no-client-account' };
  let because: 'objective-missing' | 'ritual-missing' = 'ritual-missing';
  if (tagged || statement !== undefined) because = 'objective-missing';
  else if (tag === 'unreadable') return { verdict: 'let-go', because: 'undecidable' };
  let verdict: 'ask' | 'hold' = 'ask';
  if (mode === 'hold') verdict = 'hold';
  return { verdict: verdict, because: because, account: { key: account.key, name: account.name } };
}
