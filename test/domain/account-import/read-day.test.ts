import { describe, expect, it } from 'vitest';
import { readDay, readMonthAndDay, shownDayOrder } from '../../../src/domain/account-import/read-day.ts';

describe('a day as Excel writes it', () => {
  it.each([
    ['2026-04-03', 'ISO'],
    ['2026/4/3', 'ISO with slashes'],
    ['2026-04-03T00:00:00Z', 'SharePoint'],
    ['03.04.2026', 'German'],
    ['3.4.26', 'German, short'],
    ['03.04.2026 00:00', 'German, with a time'],
    ['3 avr. 2026', 'French, with the name'],
    ['3 avril 2026', 'French'],
    ['vendredi 3 avril 2026', 'French, long'],
    ['3. April 2026', 'German, with the name'],
    ['Freitag, 3. April 2026', 'German, long'],
    ['03-abr-26', 'Spanish, short name'],
    ['viernes, 3 de abril de 2026', 'Spanish, long'],
    ['03-Apr-26', 'English, short name'],
    ['April 3, 2026', 'American, long'],
    ['Friday, April 3, 2026', 'American, with the weekday'],
    ['3rd April 2026', 'British'],
    ['46115', 'a number'],
  ])('%s (%s) is Friday 3 April 2026', (text) => {
    expect(readDay(text, 'unknown')).toEqual({ status: 'read', value: '2026-04-03' });
  });

  it.each([
    ['1 mars 2026', '2026-03-01'],
    ['01. Mrz 2026', '2026-03-01'],
    ['1. März 2026', '2026-03-01'],
    ['1er août 2026', '2026-08-01'],
    ['1 ene. 2026', '2026-01-01'],
    ['24. Dez 99', '1999-12-24'],
    ['1 juin 2026', '2026-06-01'],
    ['1 juil. 2026', '2026-07-01'],
    ['31/12/29', '2029-12-31'],
    ['31/12/30', '1930-12-31'],
    ['12/31/2026', '2026-12-31'],
    ['05/05/2026', '2026-05-05'],
  ])('%s is %s, whatever the order', (text, expected) => {
    expect(readDay(text, 'unknown')).toEqual({ status: 'read', value: expected });
  });

  it('reads two small numbers in the order of the file, and not at all where the file does not show it', () => {
    expect(readDay('03/04/2026', 'day-first')).toEqual({ status: 'read', value: '2026-04-03' });
    expect(readDay('03/04/2026', 'month-first')).toEqual({ status: 'read', value: '2026-03-04' });
    expect(readDay('03/04/2026', 'unknown')).toEqual({ status: 'not-read', because: 'order-unknown' });
  });

  it.each([
    '2026-02-29',
    '32.01.2026',
    '31/04/2026',
    '13/13/2026',
    'soon',
    '2026',
    '12',
    '99999',
    'Apr-26',
    '3 Smarch 2026',
    '',
  ])('%j is no day', (text) => {
    expect(readDay(text, 'day-first')).toEqual({ status: 'not-read', because: 'no-such-day' });
  });
});

describe('the order that a file shows', () => {
  it.each([
    [['03/04/2026', '31/12/2026'], 'day-first'],
    [['03/04/2026', '12/31/2026'], 'month-first'],
    [['03/04/2026', '2026-12-31', '31.12.2026'], 'what the language says'],
    // An American Excel opened a French file.
    [['31/12/2026', '12/31/2026'], 'unknown'],
    [[], 'what the language says'],
  ] as const)('%j is %s', (texts, order) => {
    expect(shownDayOrder(texts, 'what the language says' as never)).toBe(order);
  });
});

describe('the begin of a fiscal year', () => {
  it.each([
    ['04-01', '04-01'],
    ['01/04', '04-01'],
    ['4/1', '04-01'],
    ['1.4.', '04-01'],
    ['01.04.2026', '04-01'],
    ['1/4/2026', '04-01'],
    ['4/1/2026', '04-01'],
    ['2026-04-01', '04-01'],
    ['01/01', '01-01'],
    ['April', '04-01'],
    ['avr.', '04-01'],
    ['1er avril', '04-01'],
    ['1. Oktober', '10-01'],
    ['1 de abril', '04-01'],
    ['01-Apr', '04-01'],
    ['31/12', '12-31'],
  ])('%s is %s', (text, expected) => {
    expect(readMonthAndDay(text, 'unknown')).toEqual({ status: 'read', value: expected });
  });

  it('needs the order of the file where no number is a 1', () => {
    expect(readMonthAndDay('06/04', 'day-first')).toEqual({ status: 'read', value: '04-06' });
    expect(readMonthAndDay('06/04', 'unknown')).toEqual({ status: 'not-read', because: 'order-unknown' });
  });

  it.each(['02-29', 'Q2', '13.13.', 'Apr-26'])('%s is none', (text) => {
    expect(readMonthAndDay(text, 'day-first').status).toBe('not-read');
  });
});
