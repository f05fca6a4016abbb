/** One schedule, in its weather and in none, and what the two leave behind. */
import { isDeepStrictEqual } from 'node:util';
import { seeded } from '../../src/cli/bench/seeded.ts';
import type { GraphExchange } from '../../src/sandbox/graph/traffic.ts';
import { Company, MEETING_NAMES, MEETINGS, OWN_TEXT, START, subjectOf, type PlainRow } from './company.ts';
import type { Mutation } from './mutations.ts';
import { AGENDA } from './asides.ts';
import { Browser, type Diary } from './people.ts';
import { BROWSER_NAMES, BROWSERS, type Act, type BrowserName, type EditedField, type Schedule } from './schedule.ts';
import { textOf } from './typed-texts.ts';
import { inVirtualTime, pause } from './virtual-time.ts';
import { Weather } from './weather.ts';
import { WireRules } from './wire-rules.ts';

/** Longer than what arrives late, the longest Retry-After and the longest pause between two tries of the editor. Milliseconds. */
const UNTIL_ALL_IS_OVER = 150_000;
/** Longer than a save with its pause after typing. */
const UNTIL_SAVED = 5_000;

export interface RunOptions {
  readonly mutation?: Mutation | undefined;
  readonly onExchange?: ((exchange: GraphExchange) => void) | undefined;
}

interface Left {
  readonly rituals: readonly PlainRow[];
  readonly answers: readonly PlainRow[];
}

interface Ended {
  readonly left: Left;
  readonly diary: Diary;
}

/** Sentences about what is wrong; none when all is well. `log`: what went over the wire. */
export interface Verdict {
  readonly problems: readonly string[];
  readonly log: readonly string[];
}

export async function judgeSchedule(schedule: Schedule, options: RunOptions = {}): Promise<Verdict> {
  const log: string[] = [];
  let stormy: Ended;
  try {
    stormy = await run(schedule, 'as drawn', log, options);
  } catch (problem) {
    return { problems: [problem instanceof Error ? String(problem.stack ?? problem) : String(problem)], log };
  }
  const calm = await run({ ...schedule, weather: [] }, 'one after the other', [], {});
  const problems = [...stormy.diary.problems, ...whatIsMissing(stormy), ...differences(calm.left, stormy.left)];
  return { problems, log };
}

/** `one after the other`: an act begins once the one before it has reached the register. */
async function run(
  { acts, weather: fates }: Schedule,
  pace: 'as drawn' | 'one after the other',
  log: string[],
  { mutation, onExchange }: RunOptions,
): Promise<Ended> {
  return inVirtualTime(START, async () => {
    const company = new Company(onExchange);
    {
      const rules = new WireRules();
      const weather = new Weather(company, rules, fates, log);
      const diary: Diary = { typed: [], answered: new Set(), problems: [], agendas: new Map() };
      const random = seeded(fates.length + acts.length);
      const browsers = new Map(
        BROWSER_NAMES.map((name) => {
          const { id, displayName, mail } = company.users[BROWSERS[name]];
          const person = { id, name: displayName, address: mail };
          return [name, new Browser(name, { company, weather, person, random, mutation }, diary)] as const;
        }),
      );
      const done: Promise<void>[] = [];
      for (const [serial, act] of acts.entries()) {
        log.push(`-- ${serial} ${JSON.stringify(act)}`);
        const doing = browsers.get(whoDoes(act))?.do(act, serial) ?? Promise.resolve();
        doing.catch(() => undefined);
        done.push(doing);
        if (pace === 'as drawn') {
          await pause(act.wait);
        } else {
          await doing;
          await pause(UNTIL_SAVED);
        }
      }
      log.push('-- the weather clears');
      weather.clear();
      await Promise.all(done);
      const used = new Set(acts.map(whoDoes));
      const people = [...browsers.values()].filter(({ name }) => used.has(name));
      await pause(UNTIL_ALL_IS_OVER);
      await Promise.all(people.map((browser) => browser.settle()));
      await pause(UNTIL_ALL_IS_OVER);
      for (const browser of people) await browser.settle();
      for (const name of ['claire-office', 'hugo-office'] as const)
        if (used.has(name)) await browsers.get(name)?.sync();
      for (const browser of people) {
        for (const { key } of await browser.waiting()) diary.problems.push(`${browser.name} still waits with ${key}`);
      }
      for (const browser of people) {
        diary.problems.push(...(await browser.copiesThatDiffer()).map((sentence) => `${browser.name}: ${sentence}`));
      }
      diary.problems.push(...rules.breaches, ...invitations(company, diary));
      return { left: company.read(), diary };
    }
  });
}

/** Our line stands once in an invitation or not at all, agendas as they were put, and what the organiser wrote as they wrote it. */
function invitations(company: Company, { agendas }: Diary): readonly string[] {
  const problems: string[] = [];
  for (const name of MEETING_NAMES) {
    const { content } = company.event(name).body;
    const said = (what: string) => problems.push(`${name} ${what}: ${JSON.stringify(content)}`);
    const lines = content.split('\n').filter((line) => / · AR-[0-9A-Z]{8}/.test(line));
    const isRitual = company.tagText(name)?.includes('AR-') === true;
    if (lines.length !== (isRitual ? 1 : 0)) said(`has ${lines.length} lines of ours`);
    if (!content.endsWith(OWN_TEXT)) said('has lost its own text');
    const rest = content.slice(0, -OWN_TEXT.length).replace(lines[0] ?? '', '');
    if (rest.split(AGENDA.join('\n')).length - 1 !== (agendas.get(name) ?? 0)) said('has not the agendas it got');
    if (rest.replaceAll(AGENDA.join('\n'), '').trim() !== '') said('has something that nobody wrote');
    if (company.event(name).subject !== subjectOf(name)) said('has another title');
  }
  return problems;
}

function whoDoes(act: Act): BrowserName {
  return act.kind === 'mark' ? 'hugo-office' : act.browser;
}

/** What somebody typed last or sent, and the register does not have. */
function whatIsMissing({ left, diary }: Ended): readonly string[] {
  const problems: string[] = [];
  const last = new Map<string, number>();
  for (const { meeting, field, serial } of diary.typed) {
    // Marked as no ritual: what was being typed is not wanted any more (RitualEditor.stop).
    if (left.rituals.some((row) => row['Title'] === subjectOf(meeting) && row['State'] === 'cancelled')) continue;
    const key = `${meeting} ${field}`;
    last.set(key, Math.max(serial, last.get(key) ?? 0));
  }
  for (const [key, serial] of last) {
    const [meeting, field] = key.split(' ') as [(typeof MEETING_NAMES)[number], EditedField];
    const column = {
      statement: 'Statement',
      evidence: 'Evidence',
      internalObjective: 'InternalObjective',
      focus: 'Focus',
    }[field];
    const found = left.rituals.filter((row) => row['Title'] === subjectOf(meeting)).map((row) => row[column]);
    if (!found.includes(textOf(field, serial))) {
      problems.push(
        `${field} of ${meeting}: "${textOf(field, serial)}" was typed last, the register has ${JSON.stringify(found)}`,
      );
    }
  }
  for (const handle of diary.answered) {
    const count = left.answers.filter((row) => row['respondent'] === handle).length;
    if (count !== 1) problems.push(`${handle} answered once, the register has ${count}`);
  }
  for (const meeting of MEETING_NAMES) {
    const count = left.rituals.filter((row) => row['Title'] === subjectOf(meeting)).length;
    if (count > 1) problems.push(`${meeting} has ${count} rows`);
    if (count === 0 && MEETINGS[meeting].ref !== undefined) problems.push(`${meeting} has lost its row`);
  }
  return problems;
}

/** Row by row, column by column; rows of a list are told apart by what a person would tell them apart by. */
function differences(calm: Left, stormy: Left): readonly string[] {
  const problems: string[] = [];
  for (const list of ['rituals', 'answers'] as const) {
    const [undisturbed, disturbed] = [named(calm[list]), named(stormy[list])];
    for (const name of new Set([...undisturbed.keys(), ...disturbed.keys()])) {
      const [one, other] = [undisturbed.get(name) ?? {}, disturbed.get(name) ?? {}];
      for (const column of new Set([...Object.keys(one), ...Object.keys(other)])) {
        if (isDeepStrictEqual(one[column], other[column])) continue;
        const [expected, found] = [JSON.stringify(one[column]), JSON.stringify(other[column])];
        problems.push(`${name}, ${column}: undisturbed ${expected}, after this weather ${found}`);
      }
    }
  }
  return problems;
}

/** Two rows of one name are told apart by their place, so that a doubled one differs from none. */
function named(rows: readonly PlainRow[]): ReadonlyMap<string, PlainRow> {
  const byName = new Map<string, PlainRow>();
  for (const row of rows) {
    const name = String(row['Title'] ?? `answer of ${String(row['respondent'])} to ${String(row['ritual'])}`);
    let place = 1;
    while (byName.has(`${name} (${place})`)) place += 1;
    byName.set(`${name} (${place})`, row);
  }
  return byName;
}
