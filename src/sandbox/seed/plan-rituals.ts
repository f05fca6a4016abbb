/** The tagged meetings of each account: coordinations and reviews. The programme's own stand in plan-programme.ts. */
import type { DirectoryUser } from '../graph/store/directory.ts';
import { languageOf, type Company, type SeedAccount } from './company.ts';
import type { Rhythm } from './data/account.ts';
import { CHARTERS } from './data/charters.ts';
import { PLACES, TITLES, type Language, type RitualCode } from './data/invitations.ts';
import { EVIDENCE, EXPLICIT, INTERNAL_OBJECTIVES, VAGUE } from './data/objectives.ts';
import type { Diary } from './diary.ts';
import { planAnswer, type Clarity } from './plan-answers.ts';
import { planDays } from './plan-days.ts';
import type { PlannedRitual } from './planned-ritual.ts';
import { mintRefCode } from './ref-code.ts';
import { addDays, daysBetween, workDayFrom } from './seed-days.ts';
import type { SeededChance } from './seeded-chance.ts';

export interface Planning {
  readonly company: Company;
  readonly today: string;
  readonly chance: SeededChance;
  readonly diary: Diary;
}

/** Checks exist since the pane does: a year and a half. */
const ANSWERS_SINCE_DAYS = 540;
/** What is left of an answer about a meeting that did not take place: the check ends there. */
const DID_NOT_HAPPEN = {
  achieved: 'did-not-happen',
  satisfaction: undefined,
  changeDecided: undefined,
  comment: '',
} as const;
/** Who sits in coordinations: logistics, marketing, production, management control (S:158-176), engineering, service. */
const TEAM_POOL = [
  'ines',
  'tomas',
  'greta',
  'paula',
  'stefan',
  'nadia',
  'elke',
  'bruno',
  'victor',
  'yusuf',
  'marta',
  'owen',
  'lara',
];

export function planAccountRituals(planning: Planning): PlannedRitual[] {
  const { company, chance } = planning;
  return company.accounts.flatMap((account) => {
    const team = chance.sample(TEAM_POOL, 5).map((handle) => company.member(handle));
    return (['KAMM', 'KAR'] as const).flatMap((code) => {
      const rhythm = code === 'KAMM' ? account.coordination : account.review;
      return rhythm === 'tour' ? [] : planSeries(planning, account, code, rhythm, team);
    });
  });
}

/** Range per year of one account's type: its own, else the charter's. */
export function rangeOf(account: SeedAccount, code: 'KAMM' | 'KAR'): readonly [number, number] {
  const own = code === 'KAMM' ? account.ranges?.coordination : account.ranges?.review;
  const charter = CHARTERS.find((entry) => entry.code === code);
  if (charter === undefined) throw new Error(`data/charters.ts has no ${code}`);
  return own ?? [charter.min, charter.max];
}

function planSeries(
  planning: Planning,
  account: SeedAccount,
  code: 'KAMM' | 'KAR',
  rhythm: Exclude<Rhythm, 'tour'>,
  team: readonly DirectoryUser[],
): PlannedRitual[] {
  const { today, chance } = planning;
  const { held, planned } = planDays(rhythm, rangeOf(account, code), today, account.since, chance);
  const make = (day: string, fate: PlannedRitual['fate']) => planRitual(planning, account, code, day, fate, team);
  const rituals = [...held.map((day) => make(day, 'held')), ...planned.map((day) => make(day, 'planned'))];
  // Life: now and then one is called off shortly before, or everybody waited for nobody. Neither counts for the cadence.
  if (chance.happens(0.12)) rituals.push(make(workDayFrom(addDays(today, chance.between(4, 40))), 'cancelled'));
  if (chance.happens(0.06)) rituals.push(make(workDayFrom(addDays(today, -chance.between(20, 200))), 'did-not-happen'));
  return rituals;
}

function planRitual(
  planning: Planning,
  account: SeedAccount,
  code: 'KAMM' | 'KAR',
  day: string,
  fate: PlannedRitual['fate'],
  team: readonly DirectoryUser[],
): PlannedRitual {
  const { company, chance, diary, today } = planning;
  const organiser = company.member(account.kam);
  const minutes = code === 'KAMM' ? chance.pick([60, 60, 90, 90, 120, 150]) : chance.pick([90, 120, 120, 180]);
  const language = languageFor(organiser, account, chance);
  const others = fate === 'did-not-happen' ? team.filter(({ handle }) => handle !== 'ines') : team;
  const colleagues = chance.sample(others, code === 'KAMM' ? chance.between(2, 4) : chance.between(1, 3));
  if (code === 'KAR' && account.tier === 'A' && chance.happens(0.4)) colleagues.push(company.member(account.sponsor));
  const words = objectiveFor(code, language, account.name, chance);
  const age = daysBetween(day, today);
  const answering = age > ANSWERS_SINCE_DAYS || fate === 'planned' || fate === 'cancelled' ? [] : colleagues;
  return {
    ref: mintRefCode(chance),
    code,
    accounts: [account],
    organiser,
    day,
    startMinute: diary.book(organiser.handle, day, minutes),
    minutes,
    days: 0,
    language,
    subject: chance.pick(TITLES[code][language]).replaceAll('{account}', account.name),
    place: chance.pick(PLACES[language]),
    ...words,
    internalObjective: code === 'KAR' && chance.happens(0.3) ? chance.pick(INTERNAL_OBJECTIVES) : '',
    serves: account.objective !== undefined && chance.happens(0.5),
    colleagues,
    clients: code === 'KAR' ? account.contacts.slice(0, chance.between(2, 4)) : [],
    fate,
    answers: answering
      // Inès answers everything, so that the guided walk leaves her exactly one check (tour.ts).
      .filter(({ handle }) => handle === 'ines' || chance.happens(0.62))
      .map((person) => {
        const answer = planAnswer(person, code, words.focus, words.clarity, chance);
        return fate === 'did-not-happen' ? { ...answer, ...DID_NOT_HAPPEN } : answer;
      }),
  };
}

/** A global client's meetings are in English now and then, whoever organises. */
function languageFor(organiser: DirectoryUser, account: SeedAccount, chance: SeededChance): Language {
  return account.scope === 'global' && chance.happens(0.25) ? 'en' : languageOf(organiser);
}

type Words = Pick<PlannedRitual, 'focus' | 'secondary' | 'statement' | 'evidence'> & { readonly clarity: Clarity };

/** Two in three are explicit; one in twenty has a ritual and no objective. */
export function objectiveFor(code: RitualCode, language: Language, accountName: string, chance: SeededChance): Words {
  const [focus, explicit] = chance.pick(EXPLICIT[code][language]);
  const roll = chance.next();
  const clarity: Clarity =
    roll < 0.05 ? 'none' : roll < 0.35 && (code === 'KAMM' || code === 'KAR') ? 'vague' : 'explicit';
  if (clarity === 'none') return { focus: '', secondary: [], statement: '', evidence: '', clarity };
  const others = EXPLICIT[code][language].map(([other]) => other).filter((other) => other !== focus);
  const statement = clarity === 'vague' ? chance.pick(VAGUE[language]) : explicit;
  return {
    focus,
    secondary: chance.happens(0.2) ? chance.sample([...new Set(others)], 1) : [],
    statement: statement.replaceAll('{account}', accountName),
    evidence: clarity === 'explicit' && chance.happens(0.5) ? chance.pick(EVIDENCE[language]) : '',
    clarity,
  };
}
