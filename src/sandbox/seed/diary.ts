/** Who is busy when, so that nobody organises two things at once. Minutes of the organiser's own wall clock. */
import type { SeededChance } from './seeded-chance.ts';

export interface Diary {
  /** Takes a free start for `minutes` on that day, `preferred` first; the day may get crowded, then anything from 8 to 18 goes. */
  book(handle: string, day: string, minutes: number, preferred?: number): number;
  /** Keeps a stretch free of everything booked afterwards. */
  block(handle: string, day: string, from: number, to: number): void;
}

export function createDiary(chance: SeededChance): Diary {
  const taken = new Map<string, (readonly [number, number])[]>();
  const of = (handle: string, day: string) => {
    const key = `${handle} ${day}`;
    const known = taken.get(key);
    if (known !== undefined) return known;
    const fresh: (readonly [number, number])[] = [];
    taken.set(key, fresh);
    return fresh;
  };
  return {
    book(handle, day, minutes, preferred) {
      const busy = of(handle, day);
      const isFree = (start: number) => busy.every(([from, to]) => start + minutes <= from || start >= to);
      const halfHours = Array.from({ length: 20 }, (_, index) => 8 * 60 + index * 30);
      const usual = halfHours.filter(
        (start) => start >= 9 * 60 && start + minutes <= 18 * 60 && !atLunch(start, minutes),
      );
      const wish = preferred === undefined ? [] : [preferred];
      const order = [...wish, ...chance.sample(usual, usual.length), ...halfHours];
      const start = order.find(isFree) ?? chance.pick(halfHours);
      busy.push([start, start + minutes]);
      return start;
    },
    block(handle, day, from, to) {
      of(handle, day).push([from, to]);
    },
  };
}

/** Noon to one is for eating, unless the meeting is longer than the morning. */
function atLunch(start: number, minutes: number): boolean {
  return minutes <= 180 && start < 13 * 60 && start + minutes > 12 * 60;
}
