/** A cell of the board in words: never colour alone, and every status says why. */
import type { BoardCell } from '../../domain/board.ts';
import type { CadenceStatus } from '../../domain/cadence.ts';
import type { CalendarDay } from '../../domain/calendar-day.ts';
import type { TabKey } from '../../i18n/load-tab-catalogue.ts';
import type { Words } from '../../i18n/words.ts';

export type CellTone = 'calm' | 'soon' | 'late' | 'quiet';

/** Each status has its own shape as well as its own colour. */
export const MARKS: Readonly<Record<CadenceStatus, { readonly mark: string; readonly tone: CellTone }>> = {
  'on-cadence': { mark: '●', tone: 'calm' },
  due: { mark: '▲', tone: 'soon' },
  'planned-late': { mark: '◆', tone: 'soon' },
  'overdue-planned': { mark: '◧', tone: 'late' },
  overdue: { mark: '■', tone: 'late' },
  snoozed: { mark: '☾', tone: 'quiet' },
  'as-needed': { mark: '–', tone: 'quiet' },
  'not-expected': { mark: '·', tone: 'quiet' },
};

export interface CellText {
  readonly mark: string;
  readonly tone: CellTone;
  /** First line: the status with its number or day. */
  readonly status: string;
  /** Second line: what comes next, or what was last. */
  readonly detail: string;
}

export function cellText(cell: BoardCell, today: CalendarDay, words: Words<TabKey>): CellText {
  const { status } = cell.cadence;
  return { ...MARKS[status], status: statusLine(cell, today, words), detail: detailLine(cell, today, words) };
}

function statusLine({ cadence }: BoardCell, today: CalendarDay, words: Words<TabKey>): string {
  const { status, because, dueBy } = cadence;
  if (status === 'overdue' && because.overdueDays !== undefined)
    return words.say('cell.overdue', { days: because.overdueDays });
  if (status === 'due' && dueBy !== undefined) return words.say('cell.due', { day: words.shortDay(dueBy, today) });
  return words.say(`status.${status}`);
}

function detailLine({ cadence, hasDrafted }: BoardCell, today: CalendarDay, words: Words<TabKey>): string {
  const { status, nextPlanned, lastHeld, snoozedUntil, aboveRange } = cadence;
  const parts: string[] = [];
  if (status === 'snoozed' && snoozedUntil !== undefined)
    parts.push(words.say('cell.until', { day: words.shortDay(snoozedUntil, today) }));
  if (nextPlanned !== undefined) parts.push(words.say('cell.next', { day: words.shortDay(nextPlanned, today) }));
  else if (status === 'overdue' || status === 'due')
    parts.push(words.say(hasDrafted ? 'cell.drafted' : 'cell.nothing-planned'));
  else if (lastHeld !== undefined) parts.push(words.say('cell.last', { day: words.shortDay(lastHeld, today) }));
  else if (status !== 'not-expected') parts.push(words.say('cell.never'));
  if (aboveRange) parts.push(words.say('cell.above-range'));
  return parts.join(' · ');
}

/** Full sentences: what was agreed, when the last one was, what follows from it. Days are the programme's. */
export function reasonSentences(cell: BoardCell, today: CalendarDay, words: Words<TabKey>): readonly string[] {
  const { cadence, min, max, rangeIgnored } = cell;
  const { status, because, aboveRange, heldInYear, snoozedUntil } = cadence;
  const day = (date: CalendarDay) => words.day(date, today);
  const sentences: string[] = [];

  if (status === 'not-expected') sentences.push(words.say('why.not-expected'));
  if (because.anchorIs === 'last-held') {
    sentences.push(
      words.say('why.last-held', { day: day(because.anchor), relative: words.relativeDay(because.anchor, today) }),
    );
  } else if (status !== 'not-expected') {
    sentences.push(words.say('why.since', { day: day(because.anchor) }));
  }
  if (status === 'as-needed') sentences.push(words.say('why.as-needed'));
  if (because.dueFrom !== undefined && because.dueBy !== undefined) {
    const range = min === max ? words.say('why.range.exactly', { min }) : words.say('why.range.between', { min, max });
    sentences.push(words.say('why.due', { range, from: day(because.dueFrom), by: day(because.dueBy) }));
  }
  if (because.overdueDays !== undefined) sentences.push(words.say('why.overdue', { days: because.overdueDays }));
  if (snoozedUntil !== undefined && status === 'snoozed')
    sentences.push(words.say('why.snoozed', { day: day(snoozedUntil) }));
  if (because.next !== undefined) {
    sentences.push(words.say(status === 'planned-late' ? 'why.planned-late' : 'why.next', { day: day(because.next) }));
  } else if (status !== 'not-expected' && status !== 'as-needed') {
    sentences.push(words.say('why.nothing-planned'));
  }
  if (aboveRange) sentences.push(words.say('why.above-range', { held: heldInYear, max }));
  if (rangeIgnored) sentences.push(words.say('why.range-ignored'));
  return sentences;
}
