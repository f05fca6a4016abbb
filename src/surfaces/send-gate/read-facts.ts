/**
 * Asks the host for one thing at a time (Outlook allows three calls at once, platform-facts A14), and only for what the judgement still
 * needs. Whatever fails, throws or does not answer in time is `unreadable`, and the judgement goes on without it.
 */
import { judgeSend, type Need, type SendFacts, type SendJudgement } from '../../domain/judge-send.ts';
import type { GateRules } from '../../domain/gate-rules.ts';
import type { ObjectiveLanguage } from '../../domain/objective/language-of.ts';
import { findObjectiveLine } from '../../domain/objective-line.ts';
import { asRecord, readPrepared, readTag, readTold } from './read-stored.ts';
import { startTimer, stopTimer } from './timers.ts';

/** What one source may take: most hosts answer within some ten milliseconds, and none of the sources is needed. */
const PATIENCE_WITH_ONE_MS = 900;

type Item = Office.AppointmentCompose;
type FinalJudgement = Exclude<SendJudgement, { readonly verdict: 'read' }>;
type Facts = { -readonly [name in keyof SendFacts]: SendFacts[name] };
/** What was asked for answers once: with its value, or with nothing. */
type Reading<T> = (read: (value: T) => void, failed: () => void) => void;

export interface Looked {
  readonly judgement: FinalJudgement;
  readonly facts: SendFacts;
}

/** `failed`: something threw that nobody expects to. Calls back once, later or at once. */
export function lookAtMeeting(
  item: Item,
  rules: GateRules,
  language: ObjectiveLanguage | undefined,
  then: (looked: Looked) => void,
  failed: () => void,
): void {
  const facts: Facts = {
    rules: rules,
    told: 'unread',
    tag: 'unread',
    statement: 'unread',
    invitees: 'unread',
    preparedAccount: undefined,
    privacy: 'unread',
    calendar: 'unread',
    language: language,
  };
  function step(): void {
    try {
      const judgement = judgeSend(facts);
      if (judgement.verdict === 'read') learn(item, facts, judgement.needs, step);
      else then({ judgement: judgement, facts: facts });
    } catch {
      failed();
    }
  }
  step();
}

function learn(item: Item, facts: Facts, needs: Need, next: () => void): void {
  switch (needs) {
    case 'told':
      facts.told = 'unreadable';
      patiently(readSession(item), next, function (all) {
        const session = asRecord(all);
        facts.told = undefined;
        if (session === undefined) return;
        facts.told = readTold(session['told']);
        facts.preparedAccount = readPrepared(session['prepared']);
      });
      return;
    case 'tag':
      facts.tag = 'unreadable';
      patiently(readProperties(item), next, function (properties) {
        facts.tag = readTag(properties.get('ritual'));
      });
      return;
    case 'statement':
      facts.statement = 'unreadable';
      patiently(readBody(item), next, function (body) {
        if (typeof body !== 'string') return;
        const line = findObjectiveLine(body);
        facts.statement = undefined;
        if (line !== undefined) facts.statement = line.statement;
      });
      return;
    case 'invitees':
      facts.invitees = 'unreadable';
      patiently(readInvitees(item), next, function (addresses) {
        facts.invitees = addresses;
      });
      return;
    case 'privacy':
      facts.privacy = 'unknown';
      patiently(readSensitivity(item), next, function (sensitivity) {
        facts.privacy = 'open';
        if (sensitivity === 'private' || sensitivity === 'personal') facts.privacy = 'private';
      });
      return;
    case 'calendar':
      facts.calendar = 'own';
      patiently(readOwner(item), next, function (owner) {
        if (owner !== '' && owner !== signedIn()) facts.calendar = 'other';
      });
  }
}

/** Goes on once, with or without the value; an answer that comes after that changes nothing. */
function patiently<T>(reading: Reading<T>, next: () => void, take: (value: T) => void): void {
  let over = false;
  const timer = startTimer(PATIENCE_WITH_ONE_MS, giveUp);
  function giveUp(): void {
    if (over) return;
    over = true;
    stopTimer(timer);
    next();
  }
  try {
    reading(function (value) {
      if (over) return;
      try {
        take(value);
      } catch {
        // A value of another kind than promised counts as unreadable.
      }
      giveUp();
    }, giveUp);
  } catch {
    giveUp();
  }
}

function ask<T>(call: (callback: (result: Office.AsyncResult<T>) => void) => void): Reading<T> {
  return function (read, failed) {
    call(function (result) {
      // The text, because the enumeration of an old office.js may lack what a new one has.
      if (String(result.status) === 'succeeded') read(result.value);
      else failed();
    });
  };
}

function readSession(item: Item): Reading<object> {
  return ask(function (callback) {
    item.sessionData.getAllAsync(callback);
  });
}

function readProperties(item: Item): Reading<Office.CustomProperties> {
  return ask(function (callback) {
    item.loadCustomPropertiesAsync(callback);
  });
}

function readBody(item: Item): Reading<string> {
  return ask(function (callback) {
    item.body.getAsync('text', callback);
  });
}

function readInvitees(item: Item): Reading<readonly string[]> {
  return function (read, failed) {
    ask<Office.EmailAddressDetails[]>(function (callback) {
      item.requiredAttendees.getAsync(callback);
    })(function (required) {
      // The second call runs in the first one's callback, where a throw reaches nobody.
      try {
        ask<Office.EmailAddressDetails[]>(function (callback) {
          item.optionalAttendees.getAsync(callback);
        })(function (optional) {
          read(addressesOf(required).concat(addressesOf(optional)));
        }, failed);
      } catch {
        failed();
      }
    }, failed);
  };
}

/** Distribution lists and names that were not resolved have no address. */
function addressesOf(people: readonly Office.EmailAddressDetails[]): string[] {
  const addresses: string[] = [];
  for (const person of people) if (typeof person.emailAddress === 'string') addresses.push(person.emailAddress);
  return addresses;
}

/** Mailbox 1.14; a host without it has no word for "private" here. */
function readSensitivity(item: Item): Reading<string> {
  return ask(function (callback) {
    item.sensitivity.getAsync(callback as (result: Office.AsyncResult<unknown>) => void);
  });
}

/** Lower case; the call is only there, or only succeeds, in a shared calendar. */
function readOwner(item: Item): Reading<string> {
  return function (read, failed) {
    ask<Office.SharedProperties>(function (callback) {
      item.getSharedPropertiesAsync(callback);
    })(function (shared) {
      read(String(shared.owner).toLowerCase());
    }, failed);
  };
}

function signedIn(): string {
  return Office.context.mailbox.userProfile.emailAddress.toLowerCase();
}
