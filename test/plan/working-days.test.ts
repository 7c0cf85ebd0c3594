import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type IsoDate, isIsoDate, isoDate } from '../../src/kernel/index.js';
import {
  addWorkingDays,
  checkWorkingDay,
  countWorkingDays,
  ENGLAND_AND_WALES,
} from '../../src/plan/index.js';
import { deepFreeze } from '../support/builders.js';

const calendar = deepFreeze(ENGLAND_AND_WALES);
const add = (day: string, n: number) => {
  const result = addWorkingDays(isoDate(day), n, calendar);
  return result.ok ? result.value : result.issues.map(({ code, kind }) => `${code} (${kind})`).join();
};

describe('the table of bank holidays', () => {
  test('eight a year and the one-off days, in order, each a day that exists', () => {
    const days = calendar.holidays.map(({ on }) => on);
    expect(days).toEqual([...days].sort());
    expect(new Set(days).size).toBe(days.length);
    expect(days.every(isIsoDate)).toBe(true);
    const perYear = new Map<string, number>();
    for (const day of days) perYear.set(day.slice(0, 4), (perYear.get(day.slice(0, 4)) ?? 0) + 1);
    // One-off days: diamond jubilee 2012, platinum jubilee and state funeral 2022, coronation 2023.
    const extra: Record<string, number> = { 2012: 1, 2022: 2, 2023: 1 };
    expect(Object.fromEntries(perYear)).toEqual(
      Object.fromEntries(Array.from({ length: 17 }, (_, at) => [2012 + at, 8 + (extra[2012 + at] ?? 0)])),
    );
    expect(calendar.holidays.every(({ title }) => title.length > 5)).toBe(true);
  });

  test.each([
    ['2022-06-03', 'Jubilee'],
    ['2022-09-19', 'Funeral'],
    ['2023-05-08', 'oronation'],
    ['2020-05-08', 'May'],
  ])('%s is there: a one-off or a moved day', (day, title) => {
    expect(calendar.holidays.find(({ on }) => on === day)?.title).toContain(title);
  });
});

describe('the days of the week', () => {
  const ever = { from: isoDate('0000-01-01'), to: isoDate('9999-12-31'), holidays: [] };

  const atWork = (day: string): boolean => {
    const result = checkWorkingDay(isoDate(day), ever);
    return result.ok && result.value;
  };

  // In both years the first of January is a Saturday: 400 years are 20,871 weeks to the day.
  test.each(['0000', '2000'])('the weekend comes first in %s', (year) => {
    const days = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'];
    expect(days.filter((day) => !atWork(`${year}-01-${day}`))).toEqual(['01', '02', '08', '09']);
  });

  test('any day, as JavaScript has it in UTC', () => {
    const range = { min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(range), (date) => {
        expect(atWork(date.toISOString().slice(0, 10))).toBe(![0, 6].includes(date.getUTCDay()));
      }),
    );
  });
});

describe('counting working days', () => {
  test.each([
    { at: 'Monday to Tuesday', from: '2026-11-16', days: 1, to: '2026-11-17' },
    { at: 'Friday over the weekend', from: '2026-11-20', days: 1, to: '2026-11-23' },
    { at: 'ten working days are two weeks', from: '2026-11-20', days: 10, to: '2026-12-04' },
    { at: 'from a Saturday', from: '2026-11-21', days: 1, to: '2026-11-23' },
    {
      at: 'over Christmas 2026: Friday the 25th, Monday the 28th for Boxing Day',
      from: '2026-12-24',
      days: 1,
      to: '2026-12-29',
    },
    {
      at: 'over Easter 2026: Good Friday 3 April, Easter Monday 6 April',
      from: '2026-04-02',
      days: 1,
      to: '2026-04-07',
    },
    { at: 'none at all gives the day itself', from: '2026-11-21', days: 0, to: '2026-11-21' },
    { at: 'backwards over a weekend', from: '2026-11-23', days: -1, to: '2026-11-20' },
    { at: 'backwards over Christmas', from: '2026-12-29', days: -1, to: '2026-12-24' },
    { at: 'across the change of clocks', from: '2026-03-27', days: 1, to: '2026-03-30' },
  ])('$at', ({ from, days, to }) => expect(add(from, days)).toBe(to));

  test.each([
    ['2011-12-31', 0],
    ['2011-12-31', 5],
    ['2029-01-01', -1],
    ['2028-12-29', 1],
    ['2012-01-03', -1],
    ['2026-11-21', 1e9],
    ['2026-11-21', -1e9],
  ])('%s by %s leads outside the table and is refused, not guessed', (day, n) => {
    expect(add(day, n)).toBe('outside-calendar (unsupported)');
  });

  test('the last day covered can be reached', () => expect(add('2028-12-28', 1)).toBe('2028-12-29'));

  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60])('%s is no number of working days', (n) => {
    expect(add('2026-11-21', n)).toBe('not-whole-days (invalid)');
  });

  test.each([
    ['2026-11-20', true],
    ['2026-11-21', false],
    ['2026-11-22', false],
    ['2026-12-25', false],
    ['2026-12-28', false],
  ])('%s: at work %s', (day, atWork) => {
    expect(checkWorkingDay(isoDate(day), calendar)).toMatchObject({ ok: true, value: atWork });
  });

  test('whether a day outside the table is a working day is not guessed either', () => {
    for (const day of ['2011-12-31', '2029-01-02'])
      expect(checkWorkingDay(isoDate(day), calendar).ok).toBe(false);
    expect(countWorkingDays(isoDate('2011-12-31'), isoDate('2012-01-05'), calendar).ok).toBe(false);
    expect(countWorkingDays(isoDate('2028-12-28'), isoDate('2029-01-05'), calendar).ok).toBe(false);
  });

  test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/London'])(
    'the host’s time zone %s makes no difference',
    (zone) => {
      const before = process.env.TZ;
      process.env.TZ = zone;
      expect(add('2026-03-27', 1)).toBe('2026-03-30');
      expect(add('2026-11-20', 10)).toBe('2026-12-04');
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    },
  );

  const day = fc.integer({ min: 0, max: 6000 }).map((n) => addDays(isoDate('2012-01-01'), n));
  const value = (from: IsoDate, to: IsoDate) => {
    const result = countWorkingDays(from, to, calendar);
    return result.ok ? result.value : Number.NaN;
  };
  test('adding and counting agree, and the day arrived at is a working day', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (from, n) => {
        const to = addWorkingDays(from, n, calendar);
        if (!to.ok) return expect(from > '2028-09-01').toBe(true);
        expect(value(from, to.value)).toBe(n);
        expect(checkWorkingDay(to.value, calendar)).toMatchObject({ value: true });
        expect(value(to.value, from)).toBe(-n);
      }),
    );
  });
});
