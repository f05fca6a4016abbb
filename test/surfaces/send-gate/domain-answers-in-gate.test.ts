/** What the rules answer in the gate's file is what the sources answer. */
import { beforeAll, describe, expect, it } from 'vitest';
import { seeded } from '../../../src/cli/bench/seeded.ts';
import { corpusDomains, labelledInvitations } from '../../../src/cli/corpora/labelled-invitations.ts';
import { labelledObjectives } from '../../../src/cli/corpora/labelled-objectives.ts';
import type { CadenceMeeting, CadencePolicy } from '../../../src/domain/cadence.ts';
import { CADENCE_STATUSES } from '../../../src/domain/cadence-rule.ts';
import { DEFAULT_CHARTER, FIRST_VERSION } from '../../../src/domain/charter.ts';
import { FOCUSES } from '../../../src/domain/focus.ts';
import type { HeldRitual } from '../../../src/domain/insight.ts';
import { ATTRIBUTES, RITUAL_TYPES } from '../../../src/domain/ritual-type.ts';
import type { Ritual } from '../../../src/domain/ritual.ts';
import {
  CLAIRE,
  INES,
  instant,
  invitee,
  key,
  makeAccount,
  makeAnswer,
  makeMeeting,
  makeRitual,
  NORA,
} from '../../support/builders.ts';
import { type DomainTwice, loadDomainTwice } from './domain-twice.ts';

let domain: DomainTwice;

beforeAll(async () => {
  domain = await loadDomainTwice();
}, 60_000);

/** What the function answers, in a text; the same in the gate's file as in the sources. */
function agreed(module: string, name: string, ...args: readonly unknown[]): string {
  const { sources, built, answerHere, answerThere } = domain;
  const given = JSON.stringify(args);
  const here = answerHere(sources[module], name, given);
  expect(answerThere(built[module], name, given), `${module}.${name}(${given})`).toBe(here);
  return here;
}

describe('answers as the sources do', () => {
  it('which objective is explicit, over the kept corpus', () => {
    const verdicts = new Set<string>();
    for (const [at, { text, evidence, lang }] of labelledObjectives('kept').entries()) {
      const { place } = ATTRIBUTES[RITUAL_TYPES[at % RITUAL_TYPES.length] ?? 'account-review'];
      const said = agreed('objective/judge-objective', 'judgeObjective', { text, evidence, place });
      agreed('objective/judge-objective', 'judgeObjective', { text, language: lang, accountNames: ['Airbus'] });
      verdicts.add((JSON.parse(said) as { verdict: string }).verdict);
    }
    agreed('objective/judge-objective', 'judgeObjective', { text: ' ' });
    expect([...verdicts].sort()).toEqual(['explicit', 'vague']);
  });

  it('which ritual an invitation is and what leaves its charter, over the kept corpus', () => {
    const domains = corpusDomains();
    const rituals = new Set<string>();
    for (const { subject, attendees, durationMinutes, recurrence, bodySnippet: body } of labelledInvitations('kept')) {
      const invitation = { subject, attendees, durationMinutes, recurrence, body };
      rituals.add(
        (
          JSON.parse(agreed('inference/infer-ritual', 'inferRitual', invitation, domains)) as Ritual & {
            ritual: string;
          }
        ).ritual,
      );
      for (const type of RITUAL_TYPES) {
        const people = attendees.length;
        const meeting = {
          type,
          title: subject,
          minutes: durationMinutes,
          allDay: false,
          people,
          clientPeople: people % 3,
        };
        agreed('norms', 'hintsFor', meeting, DEFAULT_CHARTER[type]);
      }
    }
    expect([...rituals].sort()).toEqual([...RITUAL_TYPES, 'none'].sort());
  });

  it.each(['Europe/Paris', 'America/Los_Angeles', 'Pacific/Apia'])('the cadence of a drawn programme in %s', (zone) => {
    const asOf = '2026-11-23T10:00:00Z';
    const accounts = Array.from({ length: 40 }, (_, at) => ({ key: key(`account-${at}`), since: '2024-03-01' }));
    const policies = accounts.flatMap(({ key: account }, at) =>
      RITUAL_TYPES.map((ritual, place) => policy(account, ritual, at + place)),
    );
    const meetings = drawnMeetings(700, accounts.length);
    const said = agreed('cadence', 'readCadence', { accounts, policies, meetings, asOf, timeZone: zone });
    for (const status of CADENCE_STATUSES) expect(said).toContain(`"${status}"`);
    for (const { start } of meetings.slice(0, 50)) agreed('time-zone', 'dayOf', start, zone);
  });

  it('the charter, its versions and the survey', () => {
    const changed = { ...FIRST_VERSION, thresholds: { satisfiedFrom: 5, clearFrom: 0.5, achievedFrom: 1 } };
    const history = JSON.parse(
      agreed('charter', 'withNewVersion', [FIRST_VERSION], changed, '2027-01-01'),
    ) as unknown[];
    expect(history).toHaveLength(2);
    for (const day of ['2026-12-31', '2027-01-01']) agreed('charter', 'versionOn', history, day);
    for (const version of [1, 2, 7]) agreed('charter', 'versionMadeUnder', history, version);
    for (const type of RITUAL_TYPES) {
      agreed('charter', 'rangeFor', { ...DEFAULT_CHARTER[type], rangeByTier: { A: { min: 2, max: 4 } } }, 'A');
      for (const attribute of ['coverage', 'frequency', 'duration', 'participants', 'size', 'objectives']) {
        agreed('survey', 'surveyOn', type, attribute);
      }
    }
    for (let percent = 0; percent <= 100; percent += 7) agreed('survey', 'intervalOf', { percent, n: 38 });
    agreed('wilson-interval', 'wilsonInterval', 2, 0);
  });

  it('checks and insight over drawn answers', () => {
    const held = drawnRituals(60);
    const history = [FIRST_VERSION, { ...FIRST_VERSION, version: 2, from: '2026-07-01' }];
    const kinds = new Set<string>();
    for (const { ritual, answers, organiserId } of held) {
      kinds.add((JSON.parse(agreed('check', 'outcomeOf', ritual, answers, organiserId)) as { kind: string }).kind);
      agreed('check', 'stateAfterAnswers', ritual.state, answers);
    }
    expect([...kinds].sort()).toEqual(['figures', 'too-few']);
    agreed('insight', 'insightByType', held, history);
    const pairs = JSON.parse(agreed('insight', 'clarityPairs', held, history)) as unknown[];
    expect(pairs.length).toBeGreaterThan(10);
    agreed('paradox', 'testParadox', pairs);
    const rituals = held.map(({ ritual }) => ritual);
    for (const figure of ['focusPortfolio', 'recycledShare', 'quadrantBalance', 'functionsPresent'])
      agreed('insight', figure, rituals);
    for (const type of RITUAL_TYPES) {
      const own = rituals.filter((one) => one.type === type);
      agreed(
        'practice',
        'practiceOf',
        type,
        own,
        [{ account: 'northwind', days: 2, range: { min: 1, max: 2 } }],
        DEFAULT_CHARTER[type],
      );
    }
    const accounts = [makeAccount(), makeAccount({ key: key('airbus'), name: 'Airbus', active: false })];
    const asOf = '2026-11-27T10:00:00Z';
    const input = { accounts, rituals, charter: DEFAULT_CHARTER, asOf, timeZone: 'Europe/Paris' };
    expect(agreed('board', 'buildBoard', input)).toContain('"lastHeld":"2026-');
  });

  it('the year: its score, its plan, its marks', () => {
    const marked = ['2026-01-05', '2026-04-06'];
    for (const start of ['01-01', '04-01', '02-29', '13-01']) {
      const year = { today: '2026-01-01', fiscalYearStart: start, range: { min: 4, max: 9 }, held: ['2025-10-06'] };
      agreed('plan-year', 'planYear', { ...year, planned: ['2026-02-10'], marked });
    }
    for (let year = 2019; year < 2031; year += 1) agreed('year-score', 'weeksOf', year);
    const review = [{ id: 'kar', account: 'airbus', day: '2026-10-01', when: 'held' }];
    const before = [{ id: 'kamm', account: 'airbus', day: '2026-09-20', when: 'held' }];
    const marks = JSON.parse(agreed('orchestration', 'markOrchestration', review, before, '2026-11-23')) as unknown[];
    const scored = [...review, ...before].map((one) => ({
      ...one,
      type: one.id === 'kar' ? 'account-review' : 'kam-meeting',
    }));
    agreed('year-score', 'layOutYear', 2026, [], scored, '2026-11-23', marks);
    agreed('next-meeting', 'nextMeeting', '2026-01-15', { min: 1, max: 2 }, '2026-11-23');
  });

  it('what sync copies, and what a list says', () => {
    const meeting = makeMeeting({ invitees: [NORA, invitee(INES.address), invitee('tom@elsewhere.example')] });
    const now = '2026-11-27T10:00:00Z';
    agreed('calendar-copy', 'asTheCalendarKnows', makeRitual(), meeting, [makeAccount()], now, 'Europe/Paris');
    const staffed = makeAccount({ ourTeam: { logistics: [INES.address] } });
    expect(
      agreed('calendar-copy', 'asTheCalendarKnows', makeRitual(), meeting, [staffed], now, 'Europe/Paris'),
    ).toContain('"functions":{"account-management":1,"logistics":1}');
    for (const text of ['3 avril 2026', '31.12.2026', '03/04/2026', '29 février 2027', 'Straße №5', 'Ελλάδα 2', '']) {
      agreed('account-import/folded-text', 'foldedText', text);
      agreed('account-import/read-day', 'readDay', text, 'unknown');
    }
  });
});

function policy(account: CadencePolicy['account'], ritual: CadencePolicy['ritual'], at: number): CadencePolicy {
  const coverage = (['all', 'all', 'all', 'as-needed', 'none'] as const)[at % 5] ?? 'all';
  const [min, max] = [
    [1, 2],
    [4, 9],
    [10, 12],
  ][at % 3] ?? [1, 1];
  const snoozed = at % 7 === 0 ? { snoozedUntil: '2026-12-24' as never } : {};
  return { account, ritual, coverage, min: min ?? 1, max: max ?? 1, ...snoozed };
}

function drawnMeetings(count: number, accounts: number): readonly CadenceMeeting[] {
  const chance = seeded(7);
  const HOUR = 3_600_000;
  return Array.from({ length: count }, (_, at) => {
    const from = Date.UTC(2026, 10, 23) + Math.floor((chance() * 900 - 700) * 48) * (HOUR / 2);
    return {
      id: `m${at}`,
      ritual: RITUAL_TYPES[Math.floor(chance() * RITUAL_TYPES.length)] ?? 'kam-meeting',
      accounts: Array.from({ length: 1 + (at % 3) }, () => key(`account-${Math.floor(chance() * accounts)}`)),
      start: instant(new Date(from).toISOString() as never),
      end: instant(new Date(from + HOUR).toISOString() as never),
      cancelled: chance() < 0.1,
      didNotHappen: chance() < 0.1,
    };
  });
}

function drawnRituals(count: number): readonly HeldRitual[] {
  const chance = seeded(11);
  const one = <T>(from: readonly T[]): T => from[Math.floor(chance() * from.length)] as T;
  return Array.from({ length: count }, (_, at) => {
    const day = String(1 + (at % 26)).padStart(2, '0');
    const focus = at % 9 === 0 ? undefined : one(FOCUSES);
    const ritual = makeRitual({
      type: one(RITUAL_TYPES),
      state: 'held',
      objective: {
        focus,
        secondary: [one(FOCUSES)],
        statement: one(['Agree on prices', 'agree on prices!', '']),
        evidence: '',
      },
      start: instant(`2026-11-${day}T09:00:00Z` as never),
      end: instant(`2026-11-${day}T1${at % 4}:30:00Z` as never),
      allDay: at % 11 === 0,
      attendance:
        at % 5 === 0
          ? undefined
          : { internal: 1 + (at % 12), client: at % 3, functions: at % 2 === 0 ? { logistics: at % 3 } : {} },
    });
    const answers = Array.from({ length: at % 9 }, (_unused, person) =>
      makeAnswer({
        respondent: `oid-${person}`,
        recall: one([focus ?? 'plan', 'unsure', one(FOCUSES)]),
        achieved: one(['yes', 'yes', 'partly', 'no']),
        satisfaction: one([2, 3, 4, 5]),
        changeDecided: one([true, false, undefined]),
      }),
    );
    return { ritual, answers, organiserId: at % 2 === 0 ? CLAIRE.id : undefined, charterVersion: 1 + (at % 2) };
  });
}
