import { isMainThread } from 'node:worker_threads';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import {
  addDays,
  daysBetween,
  type IsoDate,
  isIsoDate,
  isoDate,
  parseIsoDate,
} from '../../src/kernel/index.js';

describe('days that exist', () => {
  test.each([
    ['2026-11-21', 'an ordinary day'],
    ['2028-02-29', 'a leap day'],
    ['2000-02-29', 'a leap day of a century that 400 divides'],
    ['2026-12-31', 'the end of a year'],
    ['2027-01-01', 'the start of a year'],
    ['0000-01-01', 'the first day that can be written'],
    ['9999-12-31', 'the last day that can be written'],
  ])('%s: %s', (day) => {
    expect(isIsoDate(day)).toBe(true);
    expect(parseIsoDate(day)).toEqual({ ok: true, value: day, warnings: [] });
    expect(isoDate(day)).toBe(day);
  });
});

describe('texts that are no day', () => {
  test.each([
    ['2027-02-29', 'no leap year'],
    ['1900-02-29', 'a century that 400 does not divide'],
    ['2026-02-30', 'no February has it'],
    ['2026-04-31', 'April has thirty'],
    ['2026-00-10', 'no month 0'],
    ['2026-13-01', 'no month 13'],
    ['2026-01-00', 'no day 0'],
    ['2026-01-32', 'no day 32'],
    ['2026-1-1', 'figures missing'],
    ['26-01-01', 'a year of two figures'],
    ['02026-01-01', 'a year of five figures'],
    ['+002026-01-01', 'an expanded year'],
    ['-000001-01-01', 'a year before 0000'],
    ['+012026-01', 'an expanded year without a day, which a Date reads'],
    ['-012026-01', 'the same before 0000'],
    ['20260101', 'the basic format'],
    ['2026-01-01T00:00:00Z', 'a moment, not a day'],
    [' 2026-01-01', 'a blank before'],
    ['2026-01-01\n', 'a line break after'],
    ['01/02/2026', 'another order'],
    ['２０２６-01-01', 'full-width figures'],
    ['2026–01–01', 'dashes for hyphens'],
    ['', 'nothing'],
    ['NaN-NaN-NaN', 'not a number'],
  ])('%j: %s', (text) => {
    expect(isIsoDate(text)).toBe(false);
    expect(parseIsoDate(text)).toMatchObject({
      ok: false,
      issues: [{ code: 'not-a-date', path: [], kind: 'invalid' }],
    });
    expect(() => isoDate(text)).toThrow(RangeError);
  });

  test('a long text is quoted in part', () => {
    const long = '9'.repeat(5000);
    expect(parseIsoDate(long)).toMatchObject({ issues: [{ detail: { value: '9'.repeat(40) } }] });
    expect(() => isoDate(long)).toThrow(`Not a calendar day: "${'9'.repeat(40)}"`);
  });
});

/** Day number counted by hand, so that the oracle shares nothing with the code. */
const CUMULATIVE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const dayNumber = (day: string): number => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const before =
    year === 0
      ? 0
      : 365 * year +
        Math.floor((year - 1) / 4) +
        1 -
        Math.floor((year - 1) / 100) +
        Math.floor((year - 1) / 400);
  return before + (CUMULATIVE[month - 1] ?? 0) + (leap && month > 2 ? 1 : 0) + date;
};

describe('counting days', () => {
  test.each([
    { from: '2026-11-21', to: '2026-11-21', days: 0 },
    { from: '2026-03-28', to: '2026-03-30', days: 2 },
    { from: '2026-10-24', to: '2026-10-26', days: 2 },
    { from: '2026-12-31', to: '2027-01-01', days: 1 },
    { from: '2028-02-28', to: '2028-03-01', days: 2 },
    { from: '2027-02-28', to: '2027-03-01', days: 1 },
    { from: '2026-11-21', to: '2026-11-20', days: -1 },
    { from: '0000-01-01', to: '0000-12-31', days: 365 },
    { from: '0000-01-01', to: '9999-12-31', days: 3_652_424 },
  ])('$from to $to is $days', ({ from, to, days }) => {
    expect(daysBetween(isoDate(from), isoDate(to))).toBe(days);
    expect(addDays(isoDate(from), days)).toBe(to);
  });

  test('no minus zero', () =>
    expect(Object.is(daysBetween(isoDate('2026-01-01'), isoDate('2026-01-01')), 0)).toBe(true));
});

describe('moving a day', () => {
  const day = isoDate('2026-11-21');
  test.each([
    { days: 1.9, to: '2026-11-22' },
    { days: -1.9, to: '2026-11-20' },
    { days: 0.5, to: '2026-11-21' },
    { days: -0.5, to: '2026-11-21' },
    { days: -0, to: '2026-11-21' },
    { days: Number.NaN, to: '2026-11-21' },
    { days: Number.POSITIVE_INFINITY, to: '2026-11-21' },
    { days: Number.NEGATIVE_INFINITY, to: '2026-11-21' },
    { days: Number.MAX_VALUE, to: '2026-11-21' },
    { days: 3_000_000, to: '2026-11-21' },
    { days: -3_000_000, to: '2026-11-21' },
  ])('by $days is $to', ({ days, to }) => expect(addDays(day, days)).toBe(to));

  test('a step over either end of the calendar stays where it is', () => {
    expect(addDays(isoDate('9999-12-31'), 1)).toBe('9999-12-31');
    expect(addDays(isoDate('0000-01-01'), -1)).toBe('0000-01-01');
    expect(addDays(isoDate('9999-12-30'), 1)).toBe('9999-12-31');
    expect(addDays(isoDate('0000-01-02'), -1)).toBe('0000-01-01');
  });
});

const days: fc.Arbitrary<IsoDate> = fc
  .date({ min: new Date('0000-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => isoDate(date.toISOString().slice(0, 10)));

describe('for any two days', () => {
  test('the count is the difference of their numbers, and leads back', () =>
    fc.assert(
      fc.property(days, days, (from, to) => {
        const count = daysBetween(from, to);
        expect(count).toBe(dayNumber(to) - dayNumber(from));
        expect(addDays(from, count)).toBe(to);
        expect(from < to).toBe(count > 0);
      }),
    ));
  test('any text is a day or is not, and never a fault', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/)), (text) => {
        const parsed = parseIsoDate(text);
        expect(parsed.ok).toBe(isIsoDate(text));
      }),
    ));
});

// A worker thread cannot set the zone; mutation runs use one.
describe.skipIf(!isMainThread)('the machine’s time zone', () => {
  const home = process.env.TZ;
  afterEach(() => {
    if (home === undefined) delete process.env.TZ;
    else process.env.TZ = home;
  });

  // Each with a day of its own that is odd there: a day left out, a midnight that does not exist, a far offset.
  test.each([
    { zone: 'Pacific/Apia', odd: '2011-12-30', probe: '2012-01-15T12:00:00Z', offset: -840 },
    { zone: 'Pacific/Kiritimati', odd: '1994-12-31', probe: '2012-01-15T12:00:00Z', offset: -840 },
    { zone: 'America/Sao_Paulo', odd: '2018-11-04', probe: '2012-06-15T12:00:00Z', offset: 180 },
    { zone: 'Asia/Beirut', odd: '2026-03-29', probe: '2012-01-15T12:00:00Z', offset: -120 },
    { zone: 'America/St_Johns', odd: '2006-10-29', probe: '2012-01-15T12:00:00Z', offset: 210 },
    { zone: 'Europe/London', odd: '2026-03-29', probe: '2012-06-15T12:00:00Z', offset: -60 },
    { zone: 'Pacific/Pago_Pago', odd: '2026-01-01', probe: '2012-01-15T12:00:00Z', offset: 660 },
  ])('$zone changes nothing', ({ zone, odd, probe, offset }) => {
    process.env.TZ = zone;
    expect(new Date(probe).getTimezoneOffset()).toBe(offset); // or the zone was not set and this proves nothing
    const day = isoDate(odd);
    expect(parseIsoDate(odd)).toMatchObject({ ok: true, value: odd });
    let last = addDays(day, -400);
    for (let step = 0; step < 800; step += 1) {
      const next = addDays(last, 1);
      expect(dayNumber(next)).toBe(dayNumber(last) + 1);
      expect(daysBetween(last, next)).toBe(1);
      last = next;
    }
    expect(last).toBe(addDays(day, 400));
  });
});

describe('what plain JavaScript can pass instead of a text', () => {
  test.each([
    { given: ['2026-11-21'], kind: 'object' },
    { given: 20261121, kind: 'number' },
    { given: undefined, kind: 'undefined' },
    { given: null, kind: 'object' },
    { given: new Date(0), kind: 'object' },
    { given: Symbol('2026-11-21'), kind: 'symbol' },
  ])('$given is no day, and only its type is repeated', ({ given, kind }) => {
    const odd = given as unknown as string;
    expect(isIsoDate(odd)).toBe(false);
    expect(parseIsoDate(odd)).toMatchObject({ ok: false, issues: [{ detail: { value: kind } }] });
    expect(() => isoDate(odd)).toThrow(RangeError);
  });
});
