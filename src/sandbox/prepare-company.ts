import { readFileSync } from 'node:fs';
import type { Hono } from 'hono';
import type { Store } from './graph/store/open-store.ts';
import type { CalendarImport } from './ics/import-calendar.ts';
import type { Sandbox } from './sandbox.ts';
import { seedCompany } from './seed/seed-company.ts';

const SEEDED = 'company.seeded';

/** Fills an empty store; one that was cut off while it was filled is emptied and filled again. */
export function seedOnce(store: Store, sandbox: Sandbox, log: (line: string) => void): void {
  if (store.settings.get(SEEDED) === true) return;
  if (store.directory.all().length > 0) {
    const now = sandbox.clock.now();
    store.clear();
    // Settings went with the rest; the clock is the one that this start began with.
    sandbox.clock.moveTo(now);
  }
  log('Founding the company: people, accounts, two and a half years of meetings …');
  seedCompany(sandbox, { today: sandbox.clock.now() });
  store.settings.set(SEEDED, true);
}

/**
 * Puts a calendar export into Claire's mailbox through the same door as the front page and says what came of it.
 * Throws one line when nothing of it could be read.
 */
export async function importCalendar(app: Hono, file: string, log: (line: string) => void): Promise<void> {
  const response = await app.request('/__sandbox/api/calendar/import?as=claire', {
    method: 'POST',
    headers: { 'content-type': 'text/calendar' },
    body: readFileSync(file),
  });
  const outcome = (await response.json()) as CalendarImport | { error: string };
  if ('error' in outcome) throw new Error(`${file} could not be read: ${outcome.error}`);
  for (const { line, message } of outcome.problems) log(`${file}, line ${line}: ${message}`);
  log(`${file}: ${summaryOf(outcome)}`);
}

function summaryOf({ imported, series, alreadyThere, problems }: CalendarImport): string {
  if (imported + alreadyThere === 0 && problems.length === 0) return 'there is no meeting in it.';
  const events = imported === 1 ? '1 event is' : `${imported} events are`;
  const known = alreadyThere === 0 ? '' : `, ${alreadyThere} ${alreadyThere === 1 ? 'was' : 'were'} there already`;
  const lines = problems.length === 1 ? 'the line' : `the ${problems.length} lines`;
  const unread = problems.length === 0 ? '.' : `; ${lines} above could not be taken as written.`;
  return `${events} in Claire's calendar (${series} series)${known}${unread}`;
}
