/**
 * The part of the company that the guided walk and the end-to-end tests lean on. Its Refs are the first two of the seed, so they stay the
 * same whatever day it is. Northwind has 4 to 6 reviews a year: one on every 60 to 91 days.
 *
 * - The latest review was held 2 to 6 days before today, 10:00 to 11:30 in Paris, organised by Claire. Four of the five colleagues have
 *   answered; Inès has not, so hers is the fifth answer, the one from which figures may be shown.
 * - The next one is planned one day too late or a few: the board says `planned-late`. A review that Claire books on any earlier day turns it
 *   to `on-cadence`, and it stays so after that review was held, since the late one is on time then.
 * - Claire's afternoons, 14:00 to 17:00, are free for three weeks.
 */
import { languageOf } from './company.ts';
import { planAnswer } from './plan-answers.ts';
import { DAYS_BACK } from './plan-days.ts';
import { objectiveFor, rangeOf, type Planning } from './plan-rituals.ts';
import type { PlannedAnswer, PlannedRitual } from './planned-ritual.ts';
import { mintRefCode } from './ref-code.ts';
import { addDays, daysBetween, workDayFrom } from './seed-days.ts';

export const TOUR_ACCOUNT = 'northwind';
const START = 10 * 60;
const FREE_DAYS = 21;

export interface TourRefs {
  readonly held: string;
  readonly late: string;
}

/** The earliest work day from six to two days before today: five days in a row hold at least three. */
function lastReviewDay(today: string): string {
  return workDayFrom(addDays(today, -6));
}

/** A work day after dueBy (the last one + 91) that a review held from tomorrow on makes timely (today + 92 at the latest). */
function lateReviewDay(today: string): string {
  return workDayFrom(addDays(lastReviewDay(today), 92));
}

export function keepAfternoonsFree({ diary, today }: Planning): void {
  for (let ahead = 0; ahead <= FREE_DAYS; ahead += 1) diary.block('claire', addDays(today, ahead), 14 * 60, 17 * 60);
}

export function planTour(planning: Planning, refs: TourRefs): PlannedRitual[] {
  const { company, today, chance, diary } = planning;
  const account = company.accounts.find(({ key }) => key === TOUR_ACCOUNT);
  if (account === undefined) throw new Error(`data/accounts.ts has no ${TOUR_ACCOUNT}`);
  const organiser = company.member('claire');
  const colleagues = ['ines', 'tomas', 'paula', 'stefan', 'elke'].map((handle) => company.member(handle));
  const language = languageOf(organiser);
  const review = (day: string, fate: 'held' | 'planned', change: Partial<PlannedRitual>): PlannedRitual => {
    const words = objectiveFor('KAR', language, account.name, chance);
    return {
      ref: mintRefCode(chance),
      code: 'KAR',
      accounts: [account],
      organiser,
      day,
      startMinute: diary.book('claire', day, 90, START),
      minutes: 90,
      days: 0,
      language,
      subject: `Business Review ${account.name}`,
      place: 'Microsoft Teams Meeting',
      ...words,
      internalObjective: '',
      serves: true,
      colleagues,
      clients: account.contacts.slice(0, 2),
      fate,
      answers:
        fate === 'held'
          ? colleagues.map((person) => planAnswer(person, 'KAR', words.focus, words.clarity, chance))
          : [],
      ...change,
    };
  };

  const held = lastReviewDay(today);
  const [, most] = rangeOf(account, 'KAR');
  const earlier: PlannedRitual[] = [];
  for (
    let day = addDays(held, -82);
    daysBetween(day, today) < DAYS_BACK;
    day = addDays(day, -chance.between(Math.floor(365 / most) + 8, 86))
  )
    earlier.unshift(review(workDayFrom(day), 'held', {}));
  return [
    ...earlier,
    review(held, 'held', {
      ref: refs.held,
      focus: 'plan',
      secondary: ['evaluate-progress'],
      statement: `Agree with ${account.name} on the three pilot sites for predictive maintenance`,
      evidence: 'the list of sites is signed by both sides',
      internalObjective: 'Find out who else is invited to the tender',
      answers: fourAnswers(planning),
    }),
    review(lateReviewDay(today), 'planned', {
      ref: refs.late,
      subject: `${account.name} / Contoso quarterly review`,
      focus: 'evaluate-progress',
      secondary: [],
      statement: `Agree with ${account.name} which two service targets we correct, and how`,
      evidence: '',
    }),
  ];
}

function fourAnswers({ company }: Planning): PlannedAnswer[] {
  const answer = (
    handle: string,
    recall: string,
    achieved: PlannedAnswer['achieved'],
    satisfaction: number,
    changeDecided: 'yes' | 'no',
    comment: string,
    hoursLater: number,
  ): PlannedAnswer => ({
    respondent: company.member(handle),
    recall,
    achieved,
    satisfaction,
    changeDecided,
    comment,
    way: handle === 'stefan' ? 'teams' : 'outlook',
    minutesLater: hoursLater * 60,
  });
  return [
    answer('tomas', 'plan', 'yes', 5, 'yes', '', 1),
    answer('paula', 'plan', 'yes', 4, 'yes', 'Good pace, we decided.', 2),
    answer('stefan', 'unsure', 'partly', 4, 'no', '', 5),
    answer('elke', 'evaluate-progress', 'yes', 4, 'yes', '', 21),
  ];
}
