// Days under every zone there is, in one process of Node: the zone is set, the days on which its clocks did something odd
// are looked up, and every function that counts days is asked about them. What has to come out is worked out here, from
// the calendar alone. Takes the file with the input, writes the counts beside it.
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import * as library from 'family-engagement';
import { runVector } from './program.mjs';

const [input, output] = process.argv.slice(2);
const { vectors } = JSON.parse(readFileSync(input, 'utf8'));
const { addDays, daysBetween, isIsoDate, parseIsoDate, plan } = library;
const calendar = plan.ENGLAND_AND_WALES;

// The calendar by itself: the number of a day counted from 1 March of the year 0, so that a leap day ends its year. It
// shares nothing with Date.
const START = 719_468;
const numberOf = (day) => {
  const [year, month, date] = day.split('-').map(Number);
  const shifted = month > 2 ? year : year - 1;
  const century = Math.floor(shifted / 100);
  const leaps = Math.floor(shifted / 4) - century + Math.floor(century / 4);
  return 365 * shifted + leaps + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1 - START;
};
const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
/** Every day from 1969 to 2041, in order, beside the number it has. */
const DAYS = [];
for (let year = 1969; year <= 2041; year += 1)
  for (let month = 1; month <= 12; month += 1)
    for (let date = 1; date <= MONTHS[month - 1] + (month === 2 && isLeap(year) ? 1 : 0); date += 1)
      DAYS.push(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
const FIRST = numberOf(DAYS[0]);
DAYS.forEach((day, index) => {
  if (numberOf(day) !== FIRST + index) throw new Error(`${day}: the calendar of this check is wrong`);
});
const dayOf = (number) => DAYS[number - FIRST];

// 1 January 1970, day 0, was a Thursday.
const holidays = new Set(calendar.holidays.map(({ on }) => on));
const isWorking = (number) => {
  const weekday = (((number + 4) % 7) + 7) % 7;
  return weekday !== 0 && weekday !== 6 && !holidays.has(dayOf(number));
};
const workingAfter = (number, count) => {
  let at = number;
  for (let left = count; left > 0; ) {
    at += 1;
    if (isWorking(at)) left -= 1;
  }
  return at;
};

const STEPS = [-365, -7, -1, 0, 1, 7, 365];
const inCalendar = (number) => number > numberOf(calendar.from) && number + 40 < numberOf(calendar.to);

/** What the calendar says of a day; asked once a day, whatever the zone. */
const expectations = new Map();
const expectedOf = (number) => {
  if (!expectations.has(number))
    expectations.set(
      number,
      [
        true,
        true,
        ...STEPS.map((step) => dayOf(number + step)),
        ...STEPS.map((step) => step),
        ...(inCalendar(number) ? [isWorking(number), dayOf(workingAfter(number, 10)), 10] : []),
      ].join(),
    );
  return expectations.get(number);
};
const foundOf = (number) => {
  const day = dayOf(number);
  const parsed = parseIsoDate(day);
  const parts = [
    isIsoDate(day),
    parsed.ok && parsed.value === day,
    ...STEPS.map((step) => addDays(day, step)),
    ...STEPS.map((step) => daysBetween(day, dayOf(number + step))),
  ];
  if (inCalendar(number)) {
    const later = plan.addWorkingDays(day, 10, calendar).value;
    parts.push(plan.checkWorkingDay(day, calendar).value, later);
    parts.push(plan.countWorkingDays(day, later, calendar).value);
  }
  return parts.join();
};

/** Days of the zone now set on which its clocks changed, and those among them that are left out or have no midnight. */
const oddDays = () => {
  const odd = [];
  let skipped = 0;
  let noMidnight = 0;
  let last;
  for (let number = numberOf('1970-01-01'); number < numberOf('2038-01-01'); number += 1) {
    const offset = new Date(number * 86_400_000).getTimezoneOffset();
    if (last !== undefined && offset !== last) odd.push(number - 1, number);
    last = offset;
  }
  for (const number of odd) {
    const [year, month, date] = dayOf(number).split('-').map(Number);
    const midnight = new Date(year, month - 1, date);
    if (midnight.getDate() !== date && midnight.getHours() === 0) skipped += 1;
    else if (midnight.getHours() !== 0) noMidnight += 1;
  }
  return { odd: [...new Set(odd)], skipped, noMidnight };
};

/** Whether the process is in the zone: three instants, beside what Intl says of them. */
const isIn = (zone) =>
  [0, 60, 190].every((days) => {
    const instant = new Date(Date.UTC(2026, 0, 15 + days));
    const parts = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    }).formatToParts(instant);
    const get = (type) => Number(parts.find((part) => part.type === type).value);
    const local = Date.UTC(get('year'), get('month') - 1, get('day'), get('hour'), get('minute'));
    return instant.getTimezoneOffset() === (instant.getTime() - local) / 60_000;
  });

// The functions that count days for an answer, by their vectors, moved so that their day falls on the zone's odd ones.
const COUNTING =
  /^(attendance\.checkPenaltyThreshold|change\.(describeWindow|listReassessments)|engagement\.assessServiceReliability|organisation\.checkSupervision|plan\.(listPromptSteps|completeStepDown|completeContactSummary|recordDifficulty)|review\.reviewFamily|safety\.(fileFlags|decideSignificantThreat))$/;
const SPELLS = [
  [
    { subject: 'p1', on: '2026-03-02', state: 'a' },
    { subject: 'p1', on: '2026-03-20', state: 'b' },
    { subject: 'p2', on: '2026-03-29', state: 'a' },
  ],
  ['a', 'b'],
  { on: '2026-03-31' },
];
const counting = [
  ...vectors.filter(({ call }) => COUNTING.test(call)),
  { call: 'research.listSpells', args: SPELLS },
];
const counted = new Set(counting.map(({ call }) => call));
const BASE = numberOf('2026-03-31');
const movedTo = (number) =>
  counting.map(({ call, args }) => ({
    call,
    args: JSON.parse(
      JSON.stringify(args).replaceAll(
        /"(\d{4}-\d{2}-\d{2})"/g,
        (_, day) => `"${dayOf(numberOf(day) + number - BASE)}"`,
      ),
    ),
  }));
const answersOf = (list) => JSON.stringify(list.map((vector) => runVector(vector) ?? null));

const quick = vectors.filter(({ call }) => call !== 'caseload.allocateCaseloads');
process.env.TZ = 'UTC';
const inUtc = answersOf(quick);
const movedInUtc = new Map();
const zones = Intl.supportedValuesOf('timeZone');
const found = {
  zones: 0,
  skipped: 0,
  noMidnight: 0,
  days: 0,
  answers: 0,
  functions: counted.size,
  wrong: [],
};
for (const zone of zones) {
  process.env.TZ = zone;
  if (!isIn(zone)) {
    found.wrong.push(`${zone} could not be set`);
    continue;
  }
  const { odd, skipped, noMidnight } = oddDays();
  found.zones += 1;
  found.skipped += skipped > 0 ? 1 : 0;
  found.noMidnight += noMidnight > 0 ? 1 : 0;
  for (const number of new Set(odd.flatMap((one) => [one - 1, one, one + 1]))) {
    found.days += 1;
    const [wanted, given] = [expectedOf(number), foundOf(number)];
    found.answers += wanted.split(',').length;
    if (wanted !== given) found.wrong.push(`${zone}, ${dayOf(number)}: ${given} for ${wanted}`);
  }
  found.answers += quick.length;
  if (answersOf(quick) !== inUtc) found.wrong.push(`${zone}: a vector comes out otherwise than in UTC`);
  // The last two changes; a vector moved to before 1980 would reach days from before the calendar above.
  for (const number of odd.filter((one) => one > numberOf('1980-01-01')).slice(-4)) {
    if (!movedInUtc.has(number)) {
      process.env.TZ = 'UTC';
      movedInUtc.set(number, answersOf(movedTo(number)));
      process.env.TZ = zone;
    }
    found.answers += counting.length;
    if (answersOf(movedTo(number)) !== movedInUtc.get(number))
      found.wrong.push(`${zone}: vectors moved to ${dayOf(number)} come out otherwise than in UTC`);
  }
}
writeFileSync(output, JSON.stringify({ ...found, seen: [...counted] }));
