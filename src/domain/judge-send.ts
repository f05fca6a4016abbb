/**
 * What the send gate does with a meeting (surfaces §3): let it go, inform (a line above the meeting), ask (the person may send anyway) or
 * hold (to be fixed first). Only account meetings are touched: those tagged as a ritual, and those with people of a client. Nothing is
 * read that the answer does not need: while something is missing, the judgement is `read` and says what.
 *
 * Sources in the order of trust: what the pane told (session data), the hidden tag, the objective line, the people and the domains the
 * gate remembers; none of them is needed. One that states nothing does not silence a later one that states an objective, but for what
 * the pane told: that is the person's last word. First row that fits wins:
 *
 * | told, else tag              | line          | client  | because           | mode inform | prompt | hold   |
 * | --------------------------- | ------------- | ------- | ----------------- | ----------- | ------ | ------ |
 * | (gate switched off)         |               |         | gate-off          | let-go      | let-go | let-go |
 * | no ritual                   |               |         | not-a-ritual      | let-go      | let-go | let-go |
 * | ritual, explicit            |               |         | objective-stated  | let-go      | let-go | let-go |
 * | ritual, stated, not judged  |               |         | objective-stated  | let-go      | let-go | let-go |
 * | ritual, vague               |               |         | objective-vague   | inform      | ask    | ask    |
 * | told, of an account, none named |           |         | account-missing   | inform      | ask    | hold   |
 * | ritual, none (tag)          | explicit      |         | objective-stated  | let-go      | let-go | let-go |
 * | ritual, none (tag)          | vague         |         | objective-vague   | inform      | ask    | ask    |
 * | ritual, none                | none, silent  |         | objective-missing | inform      | ask    | hold   |
 * | ritual, none (tag)          | unreadable    |         | undecidable       | let-go      | let-go | let-go |
 * | nothing, or unreadable      |               | no      | no-client-account | let-go      | let-go | let-go |
 * | nothing, or unreadable      |               | unknown | undecidable       | let-go      | let-go | let-go |
 * | nothing, or unreadable      | explicit, cut | yes     | objective-stated  | let-go      | let-go | let-go |
 * | nothing, or unreadable      | vague         | yes     | objective-vague   | inform      | ask    | ask    |
 * | nothing, or unreadable      | silent        | yes     | objective-missing | inform      | ask    | hold   |
 * | nothing                     | none          | yes     | ritual-missing    | inform      | ask    | hold   |
 * | unreadable                  | none          | yes     | undecidable       | let-go      | let-go | let-go |
 * | nothing, or unreadable      | unreadable    | yes     | undecidable       | let-go      | let-go | let-go |
 *
 * Over every row but let-go: a private or personal meeting is let go (`private`), and so is one in another person's calendar
 * (`not-own-calendar`). A reason that the person gave in the pane (`reason-given`) lets go what would be asked or informed, never what
 * would be held. Vague is never held: the judgement errs once in a while, and nobody may be unable to send because a program doubts a
 * sentence. A line that was cut short (`…`) is not judged, and the evidence does not stand in it. What was told is judged here only
 * where the pane did not tell how it judges: reading the lexicons takes most of the time that the gate needs.
 */
import { clientPeople } from './client-people.ts';
import type { GateAccount, GateMode, GateRules } from './gate-rules.ts';
import type { JudgedByPane, MeetingTag, ToldByPane } from './meeting.ts';
import { type Advice, adviceOf } from './objective/advice.ts';
import { judgeObjective } from './objective/judge-objective.ts';
import type { ObjectiveLanguage } from './objective/language-of.ts';
import { ATTRIBUTES, type RitualType } from './ritual-type.ts';

/** `unread`: not asked for yet. `unreadable`: asked for, in vain. */
type Source<T> = T | 'unread' | 'unreadable';

export interface SendFacts {
  readonly rules: GateRules;
  readonly told: Source<ToldByPane | undefined>;
  readonly tag: Source<MeetingTag | undefined>;
  /** What the body's objective line states: empty when it states nothing; undefined when there is no line. */
  readonly statement: Source<string | undefined>;
  /** Addresses of everybody invited. */
  readonly invitees: Source<readonly string[]>;
  /** Key of the account that was found among the people when they last changed; used only where they cannot be read now. */
  readonly preparedAccount: string | undefined;
  /** `unknown`: the host has no word for it. */
  readonly privacy: 'open' | 'private' | 'unknown' | 'unread';
  readonly calendar: 'own' | 'other' | 'unread';
  /** The person's language: a hint at the objective's. */
  readonly language: ObjectiveLanguage | undefined;
}

export type Need = 'told' | 'tag' | 'statement' | 'invitees' | 'privacy' | 'calendar';

export type Missing = 'ritual-missing' | 'objective-missing' | 'objective-vague' | 'account-missing';

export interface SendStop {
  readonly verdict: 'inform' | 'ask' | 'hold';
  readonly because: Missing;
  /** The account of the ritual, else the one with the most people invited; undefined when neither is known. */
  readonly account: { readonly key: string; readonly name: string } | undefined;
  /** Only with `objective-vague`, where the sentence is at hand. */
  readonly objective: { readonly statement: string; readonly advice: Advice | undefined } | undefined;
}

export type LetGoReason =
  | 'gate-off'
  | 'private'
  | 'not-own-calendar'
  | 'not-a-ritual'
  | 'objective-stated'
  | 'reason-given'
  | 'no-client-account'
  | 'undecidable';

export type SendJudgement =
  | { readonly verdict: 'let-go'; readonly because: LetGoReason }
  | { readonly verdict: 'read'; readonly needs: Need }
  | SendStop;

/** Total: every combination has its row above. */
export function judgeSend(facts: SendFacts): SendJudgement {
  const { rules, told, tag } = facts;
  if (!rules.on) return letGo('gate-off');
  if (told === 'unread') return read('told');
  if (told !== 'unreadable' && told !== undefined) {
    if (told.kind === 'no-ritual') return letGo('not-a-ritual');
    return judgeTold(facts, told);
  }
  if (tag === 'unread') return read('tag');
  if (tag !== 'unreadable' && tag !== undefined) {
    if (tag.kind === 'no-ritual') return letGo('not-a-ritual');
    return judgeTagged(facts, tag);
  }
  return judgeUntagged(facts, tag === 'unreadable');
}

function judgeTold(facts: SendFacts, told: ToldByPane & { readonly kind: 'ritual' }): SendJudgement {
  const { type, accounts, statement, evidence } = told;
  const excused = told.excused === true;
  const named = namedAccount(facts.rules.accounts, accounts);
  const place = ATTRIBUTES[type].place;
  const names: string[] = [];
  if (named !== undefined) names.push(named.name);
  let verdict: JudgedByPane['verdict'];
  let advice: Advice | undefined;
  if (told.judged === undefined) {
    const judgement = judgeObjective({
      text: statement,
      evidence: evidence,
      language: facts.language,
      place: place,
      accountNames: names,
    });
    verdict = judgement.verdict;
    advice = judgement.advice;
  } else {
    verdict = told.judged.verdict;
    if (told.judged.advice !== undefined) {
      advice = adviceOf(told.judged.advice, [], { place: place, accountNames: names });
    }
  }
  const mode = facts.rules.modes[type];
  if (verdict === 'missing') return stop(facts, mode, 'objective-missing', named, excused);
  if (verdict === 'vague') {
    return stop(facts, mode, 'objective-vague', named, excused, { statement: statement, advice: advice });
  }
  if (ATTRIBUTES[type].belongsTo === 'account' && accounts.length === 0) {
    return stop(facts, mode, 'account-missing', undefined, excused);
  }
  return letGo('objective-stated');
}

function judgeTagged(facts: SendFacts, tag: MeetingTag & { readonly kind: 'ritual' }): SendJudgement {
  const { statement } = facts;
  const excused = tag.excused === true;
  let mode = facts.rules.untagged;
  if (tag.type !== undefined) mode = facts.rules.modes[tag.type];
  // A tag without a judgement is an older pane's: the doubt is for the person.
  if (tag.hasObjective && tag.objective !== 'vague') return letGo('objective-stated');
  if (statement === 'unread') return read('statement');
  const states = statement !== 'unreadable' && statement !== undefined && statement !== '';
  if (tag.hasObjective) {
    if (states) return judgeLine(facts, statement, mode, tag.type, excused, true);
    return stop(facts, mode, 'objective-vague', undefined, excused);
  }
  if (states) return judgeLine(facts, statement, mode, tag.type, excused, false);
  if (statement === 'unreadable') return letGo('undecidable');
  return stop(facts, mode, 'objective-missing', undefined, excused);
}

function judgeUntagged(facts: SendFacts, unreadable: boolean): SendJudgement {
  const { invitees, statement, rules } = facts;
  if (invitees === 'unread') return read('invitees');
  if (clientAmong(facts) === undefined) {
    if (invitees === 'unreadable') return letGo('undecidable');
    return letGo('no-client-account');
  }
  if (statement === 'unread') return read('statement');
  if (statement === 'unreadable') return letGo('undecidable');
  if (statement === undefined) {
    if (unreadable) return letGo('undecidable');
    return stop(facts, rules.untagged, 'ritual-missing', undefined, false);
  }
  if (statement === '') return stop(facts, rules.untagged, 'objective-missing', undefined, false);
  return judgeLine(facts, statement, rules.untagged, undefined, false, false);
}

/**
 * The sentence of the line. `isVague`: the pane has judged it with its evidence; the line then only helps to say why, as it cannot know
 * better.
 */
function judgeLine(
  facts: SendFacts,
  statement: string,
  mode: GateMode,
  type: RitualType | undefined,
  excused: boolean,
  isVague: boolean,
): SendJudgement {
  const cut = /(\u2026|\.\.\.)$/.test(statement);
  if (cut && !isVague) return letGo('objective-stated');
  if (facts.invitees === 'unread') return read('invitees');
  const client = clientAmong(facts);
  const names: string[] = [];
  let place: 'internal' | 'external' | undefined;
  if (client !== undefined) {
    names.push(client.name);
    place = 'external';
  }
  if (type !== undefined) place = ATTRIBUTES[type].place;
  const judgement = judgeObjective({
    text: statement,
    language: facts.language,
    place: place,
    accountNames: names,
  });
  if (judgement.verdict === 'vague' && !cut) {
    return stop(facts, mode, 'objective-vague', client, excused, { statement: statement, advice: judgement.advice });
  }
  if (isVague) return stop(facts, mode, 'objective-vague', client, excused);
  return letGo('objective-stated');
}

function stop(
  facts: SendFacts,
  mode: GateMode,
  because: Missing,
  account: GateAccount | undefined,
  excused: boolean,
  objective?: SendStop['objective'],
): SendJudgement {
  let verdict: SendStop['verdict'] = 'ask';
  if (mode === 'inform') verdict = 'inform';
  else if (mode === 'hold' && because !== 'objective-vague') verdict = 'hold';
  if (excused && verdict !== 'hold') return letGo('reason-given');
  if (facts.privacy === 'unread') return read('privacy');
  if (facts.privacy === 'private') return letGo('private');
  if (facts.calendar === 'unread') return read('calendar');
  if (facts.calendar === 'other') return letGo('not-own-calendar');
  let named = account;
  if (named === undefined && because !== 'account-missing') {
    // Only to name it to the person.
    if (facts.invitees === 'unread') return read('invitees');
    named = clientAmong(facts);
  }
  let keyAndName: SendStop['account'];
  if (named !== undefined) keyAndName = { key: named.key, name: named.name };
  return { verdict: verdict, because: because, account: keyAndName, objective: objective };
}

function letGo(because: LetGoReason): SendJudgement {
  return { verdict: 'let-go', because: because };
}

function read(needs: Need): SendJudgement {
  return { verdict: 'read', needs: needs };
}

function namedAccount(known: readonly GateAccount[], keys: readonly string[]): GateAccount | undefined {
  for (const key of keys) {
    for (const account of known) if (account.key === key) return account;
  }
  return undefined;
}

/** The account with the most people invited; the prepared one where the people cannot be read. */
export function clientAmong(facts: Pick<SendFacts, 'invitees' | 'preparedAccount' | 'rules'>): GateAccount | undefined {
  const { invitees, preparedAccount, rules } = facts;
  if (invitees === 'unread' || invitees === 'unreadable') {
    if (preparedAccount === undefined) return undefined;
    return namedAccount(rules.accounts, [preparedAccount]);
  }
  const first = clientPeople(invitees, rules.accounts)[0];
  if (first === undefined) return undefined;
  return rules.accounts[first.at];
}
