/**
 * Which ritual an invitation is, or none: a suggestion with its reason, never used silently (surfaces §1). Who is in the room decides
 * before what it is called, because names are abused (S:267); names decide among meetings with the same people.
 *
 * | In the room             | Name, length, rhythm                                          | Ritual               |
 * | ----------------------- | ------------------------------------------------------------- | -------------------- |
 * | anybody                 | something else (interview, training, lunch, support …), and   | none                 |
 * |                         | no name of a format as long as that                           |                      |
 * | several client companies| a board's or a review's name, or at least two hours           | advisory-board       |
 * | one client company      | a review's, a board's or another format's name                | account-review       |
 * |                         | an hour or more, words of looking back on what each has done  | account-review       |
 * |                         | an hour or more, repeated less often than monthly             | account-review       |
 * | only ours (outsiders in | a seminar's name or the sales force's, a day or more (S:178)  | commercial-seminar   |
 * | a seminar, S:178-198)   |                                                               |                      |
 * | only ours               | one account named; a format's name, preparation, or a team's  | kam-meeting          |
 * |                         | size and length (S:158-176)                                   |                      |
 * |                         | all accounts, or a commercial meeting's name                  | commercial-meeting   |
 * |                         | the coordination's name                                       | kam-meeting          |
 * | otherwise               |                                                               | none                 |
 *
 * `misnamed`: the title's name belongs to another type than the one found; "Review" belongs to the Key Account Review alone (S:275).
 * A preparation of a review names the review rightly. Reached from the send gate.
 */
import type { RitualType } from '../ritual-type.ts';
import { accountsNamed, type NamedAccount } from './accounts-named.ts';
import { type Invitation, type InvitationFacts, type KnownDomains, readInvitation } from './invitation-facts.ts';
import { type Cue, type FoundCue, findCues, wordsOf } from './meeting-cues.ts';

export type InferenceReason =
  | { readonly code: 'client-people'; readonly account: string; readonly people: number }
  | { readonly code: 'several-clients'; readonly accounts: readonly string[] }
  | { readonly code: 'internal-only'; readonly people: number }
  | { readonly code: 'account-named'; readonly account: string; readonly words: string }
  | { readonly code: 'all-accounts'; readonly words: string }
  | { readonly code: 'named'; readonly type: RitualType; readonly words: string }
  | { readonly code: 'assessment'; readonly words: string }
  | { readonly code: 'preparation'; readonly words: string }
  | { readonly code: 'length'; readonly minutes: number }
  | { readonly code: 'rhythm'; readonly rhythm: string }
  | { readonly code: 'other-business'; readonly words: string }
  | { readonly code: 'no-sign' };

export interface Inference {
  readonly ritual: RitualType | 'none';
  /** The type whose name the title abuses; undefined when it is rightly named, or not named at all. */
  readonly misnamed: RitualType | undefined;
  readonly because: readonly InferenceReason[];
  /** Accounts by people in the room, then those named only. */
  readonly accounts: readonly string[];
}

interface Signs {
  readonly facts: InvitationFacts;
  readonly title: readonly FoundCue[];
  readonly body: readonly FoundCue[];
  readonly named: readonly NamedAccount[];
}

/** A day's work: a seminar lasts "at least one day" (S:178), offered as two half-days by 65 %; seven hours is a day with lunch left out. */
const DAY_MINUTES = 420;
/** Below an hour a meeting with a client that is called nothing is a call. */
const HOUR = 60;
const LONG_BOARD = 120;
/** Fewer are a one-to-one (S:158-176: "3 to 5 people in 68 %"). */
const TEAM = 3;

/** Total: an empty invitation is none. */
export function inferRitual(invitation: Invitation, domains: KnownDomains): Inference {
  const title = wordsOf(invitation.subject);
  const body = wordsOf(invitation.body);
  const signs: Signs = {
    facts: readInvitation(invitation, domains),
    title: findCues(title),
    body: findCues(body),
    named: accountsNamed(title, body, domains.customers),
  };
  const found = decide(signs);
  return {
    ritual: found.ritual,
    misnamed: misnamedAs(found.ritual, signs),
    because: found.because,
    accounts: rankedAccounts(signs),
  };
}

interface Found {
  readonly ritual: RitualType | 'none';
  readonly because: readonly InferenceReason[];
}

function decide(signs: Signs): Found {
  const other = otherBusiness(signs);
  if (other !== undefined) return { ritual: 'none', because: [{ code: 'other-business', words: other.phrase }] };
  if (signs.facts.clients.length > 1) return withSeveralClients(signs);
  if (signs.facts.clients.length === 1) return withOneClient(signs);
  return amongOurselves(signs);
}

const FORMATS: readonly RitualType[] = [
  'advisory-board',
  'account-review',
  'commercial-seminar',
  'commercial-meeting',
  'kam-meeting',
];

function firstOf(cues: readonly FoundCue[], wanted: readonly Cue[]): FoundCue | undefined {
  for (const found of cues) if (wanted.indexOf(found.cue) !== -1) return found;
  return undefined;
}

function nameOf(cues: readonly FoundCue[]): FoundCue | undefined {
  return firstOf(cues, FORMATS);
}

/**
 * A title that says something else, unless it says a format in more words ("Annual review + dinner" is a review), or the client's
 * people are there to look back and change something.
 */
function otherBusiness(signs: Signs): FoundCue | undefined {
  const review = firstOf(signs.title, ['other-review']);
  if (review !== undefined) return review;
  const other = firstOf(signs.title, ['other-business']);
  if (isAssessment(signs)) return undefined;
  const name = nameOf(signs.title);
  if (other !== undefined && (name === undefined || name.length < other.length || name.cue === 'commercial-seminar')) {
    return other;
  }
  if (name !== undefined || signs.named.length > 0 || firstOf(signs.title, ['all-accounts']) !== undefined) {
    return undefined;
  }
  const inBody = firstOf(signs.body, ['other-business', 'other-review']);
  if (inBody !== undefined && nameOf(signs.body) === undefined && firstOf(signs.body, ['all-accounts']) === undefined) {
    return inBody;
  }
  return undefined;
}

/** The client in the room for an hour, and words of looking back on what each has done: a review whatever it is called (S:275). */
function isAssessment(signs: Signs): boolean {
  const { minutes, clients } = signs.facts;
  if (clients.length !== 1 || minutes === undefined || minutes < HOUR) return false;
  return firstOf(signs.title, ['assessment']) !== undefined || firstOf(signs.body, ['assessment']) !== undefined;
}

function withSeveralClients(signs: Signs): Found {
  const reasons: InferenceReason[] = [
    {
      code: 'several-clients',
      accounts: signs.facts.clients.map(function (client) {
        return client.account;
      }),
    },
  ];
  const name = nameOf(signs.title) || nameOf(signs.body);
  if (name !== undefined) {
    reasons.push({ code: 'named', type: name.cue as RitualType, words: name.phrase });
    return { ritual: 'advisory-board', because: reasons };
  }
  if (signs.facts.minutes !== undefined && signs.facts.minutes >= LONG_BOARD) {
    reasons.push({ code: 'length', minutes: signs.facts.minutes });
    return { ritual: 'advisory-board', because: reasons };
  }
  return { ritual: 'none', because: [{ code: 'no-sign' }] };
}

function withOneClient(signs: Signs): Found {
  const client = signs.facts.clients[0];
  if (client === undefined) return { ritual: 'none', because: [{ code: 'no-sign' }] };
  const reasons: InferenceReason[] = [{ code: 'client-people', account: client.account, people: client.people }];
  const name = nameOf(signs.title) || nameOf(signs.body);
  if (name !== undefined) {
    reasons.push({ code: 'named', type: name.cue as RitualType, words: name.phrase });
    return { ritual: 'account-review', because: reasons };
  }
  const assessment = firstOf(signs.title, ['assessment']) || firstOf(signs.body, ['assessment']);
  if (assessment !== undefined && isAssessment(signs)) {
    reasons.push({ code: 'assessment', words: assessment.phrase });
    return { ritual: 'account-review', because: reasons };
  }
  const { minutes, rhythm } = signs.facts;
  if (minutes !== undefined && minutes >= HOUR && rhythm === 'seldom') {
    reasons.push({ code: 'length', minutes: minutes }, { code: 'rhythm', rhythm: rhythm });
    return { ritual: 'account-review', because: reasons };
  }
  return { ritual: 'none', because: [{ code: 'no-sign' }] };
}

function amongOurselves(signs: Signs): Found {
  const { minutes, internal, others } = signs.facts;
  const seminar = firstOf(signs.title, ['commercial-seminar']) || firstOf(signs.body, ['commercial-seminar']);
  const all = firstOf(signs.title, ['all-accounts']) || firstOf(signs.body, ['all-accounts']);
  const commercial = firstOf(signs.title, ['commercial-meeting']) || firstOf(signs.body, ['commercial-meeting']);
  if (minutes !== undefined && minutes >= DAY_MINUTES && internal >= 2) {
    let sign = commercial || all || firstOf(signs.title, ['kam-meeting']);
    if (seminar !== undefined && (others === 0 || sign !== undefined)) sign = seminar;
    if (sign !== undefined) {
      return {
        ritual: 'commercial-seminar',
        because: [reasonOf(sign), { code: 'length', minutes: minutes }],
      };
    }
  }
  if (internal < 2 || others > 0) return { ritual: 'none', because: [{ code: 'no-sign' }] };
  const reasons: InferenceReason[] = [{ code: 'internal-only', people: internal }];
  return amongOurselvesShort(signs, reasons, all, commercial || seminar);
}

function amongOurselvesShort(
  signs: Signs,
  reasons: InferenceReason[],
  all: FoundCue | undefined,
  commercial: FoundCue | undefined,
): Found {
  const account = signs.named[0];
  const name = nameOf(signs.title);
  const getsReady = firstOf(signs.title, ['preparation']);
  const commercialTitle = firstOf(signs.title, ['commercial-meeting', 'all-accounts']);
  const oneAccount =
    account !== undefined && signs.named.length < 3 && (account.inTitle || commercialTitle === undefined);
  if (account !== undefined && oneAccount) {
    const sign = name || getsReady || firstOf(signs.body, ['kam-meeting', 'preparation', 'account-review']);
    if (sign !== undefined || internalTeam(signs)) {
      reasons.push({ code: 'account-named', account: account.account, words: account.words });
      if (sign !== undefined) reasons.push(reasonOf(sign));
      return { ritual: 'kam-meeting', because: reasons };
    }
  }
  const kam = firstOf(signs.title, ['kam-meeting']);
  const allAtOnce = all !== undefined && (signs.facts.rhythm !== 'none' || name !== undefined);
  if (signs.facts.internal >= TEAM && (commercial !== undefined || allAtOnce)) {
    const sign = commercial || all;
    if (sign !== undefined) reasons.push(reasonOf(sign));
    return { ritual: 'commercial-meeting', because: reasons };
  }
  if (kam !== undefined) {
    reasons.push(reasonOf(kam));
    return { ritual: 'kam-meeting', because: reasons };
  }
  return { ritual: 'none', because: [{ code: 'no-sign' }] };
}

/** "3 to 5 people in 68 %; rarely more than 10", "never more than 3 hours" (S:158-176). */
function internalTeam(signs: Signs): boolean {
  const { internal, minutes } = signs.facts;
  return internal >= TEAM && internal <= 12 && minutes !== undefined && minutes <= 180;
}

function reasonOf(found: FoundCue): InferenceReason {
  switch (found.cue) {
    case 'all-accounts':
      return { code: 'all-accounts', words: found.phrase };
    case 'assessment':
    case 'preparation':
      return { code: found.cue, words: found.phrase };
    case 'other-business':
    case 'other-review':
      return { code: 'other-business', words: found.phrase };
    case 'kam-meeting':
    case 'commercial-seminar':
    case 'commercial-meeting':
    case 'account-review':
    case 'advisory-board':
      return { code: 'named', type: found.cue, words: found.phrase };
  }
}

function misnamedAs(ritual: RitualType | 'none', signs: Signs): RitualType | undefined {
  if (ritual === 'none') return undefined;
  const names: Cue[] = [];
  for (const found of signs.title) if (FORMATS.indexOf(found.cue as RitualType) !== -1) names.push(found.cue);
  if (names.length === 0 || names.indexOf(ritual) !== -1) return undefined;
  if (ritual === 'kam-meeting' && firstOf(signs.title, ['preparation']) !== undefined) return undefined;
  return names[0] as RitualType;
}

function rankedAccounts(signs: Signs): readonly string[] {
  const ranked = signs.facts.clients.map(function (client) {
    return client.account;
  });
  for (const named of signs.named) if (ranked.indexOf(named.account) === -1) ranked.push(named.account);
  return ranked;
}
