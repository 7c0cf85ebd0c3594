import fc from 'fast-check';
import * as kernel from '../../src/kernel/index.js';
import * as schemas from '../../src/kernel/schema.js';
import {
  answer,
  answersTo,
  anyNumber,
  day,
  observationsOf,
  record,
  responsesOf,
  teamOptions,
  words,
} from '../support/arbitrary.js';
import { fromSchema } from '../support/from-schema.js';
import { holds } from './kinds.js';

const ITEMS = ['a.b', 'a.c', 'a.d', 'a.e'];
const observations = observationsOf(ITEMS, { most: 10 });
const index = fc.tuple(observations, day).map(([list, on]) => kernel.indexObservations(list, on));
const readingIn = (made: kernel.ObservationIndex, id: string): kernel.ItemReading => ({
  id,
  reading: kernel.readItem(made, id),
});
const someItems = fc.subarray(ITEMS);
const rule = fc.constantFrom(kernel.ENG_9, kernel.TEAM_1) as fc.Arbitrary<kernel.Rule>;
const cite = rule.map((one) => one.cite);
const judgement = fromSchema(schemas.judgementOf(schemas.Answer)).map(
  (one) => one as kernel.Judgement<kernel.Answer>,
);
const grounds = judgement.map(
  ({ evidence, cautions, rules }): kernel.Grounds => ({ evidence, cautions, rules }),
);
const missing = fc.array(fc.record({ field: words, couldBecome: fc.subarray(['low', 'high']) }), {
  maxLength: 2,
});
const code = fc.constantFrom('late', 'early', 'toString', '__proto__');
const params = record<Record<string, string | number | boolean | readonly string[]>>({
  days: anyNumber,
  who: words,
  all: fc.array(words, { maxLength: 2 }),
});
const wordList = fc
  .array(fc.tuple(code, fc.oneof(words, fc.constantFrom('{days} days', '{who}{all}{constructor}', '$&$1'))), {
    maxLength: 3,
  })
  .map((list) => Object.fromEntries(list));
const locale = fc.record({ tag: fc.constantFrom('en-GB', 'cy'), words: wordList });
const entries = fc
  .array(fc.tuple(code, fc.record({ label: words, definition: words })), { maxLength: 3 })
  .map((list) => Object.fromEntries(list));
const path = fc.array(fc.oneof(words, fc.nat(9)), { maxLength: 3 });
const issue = fc.record({
  code,
  path,
  kind: fc.constantFrom('unsupported' as const, 'invalid' as const, 'warning' as const),
});
/** Edges that rise. */
const bands = fc
  .uniqueArray(fc.integer({ min: -5, max: 60 }), { maxLength: 5 })
  .map((edges) => [...edges].sort((a, b) => a - b).map((from, at) => ({ name: `band${at}`, from })));
const questions: kernel.QuestionSet<string> = {
  id: 'a.set',
  questions: [
    { id: 'a.b', polarity: 'concern', kind: 'yes-no' },
    { id: 'a.c', polarity: 'good-practice', kind: 'yes-no', askIf: { id: 'a.b', answer: 'yes' } },
    { id: 'a.d', polarity: 'either', kind: 'yes-no', askIf: { id: 'a.c', answer: 'no' } },
    { id: 'a.e', polarity: 'concern', kind: 'words' },
  ],
};
const names = fc.constant({ all: 'all', some: 'some', none: 'none' });
const parts = fc.array(fc.record({ field: fc.constantFrom(...ITEMS), answer }), { maxLength: 4 });
const answers = fc.array(answer, { maxLength: 6 });
const RANK = { no: 0, unknown: 1, yes: 2 } as const;

holds('kernel', kernel, {
  concludeAllNeeded: {
    given: fc.tuple(
      fc.constant(ITEMS),
      observations,
      day,
      rule,
      fc.constant({ all: 'all', notAll: 'not-all' }),
    ),
    orderFree: ['1'],
    late: ['1'],
    unknown: ['1'],
    gaps: { place: '1', ids: ITEMS },
  },
  concludeLasting: {
    given: fc
      .tuple(index, rule)
      .map(
        ([made, one]) =>
          [
            readingIn(made, 'a.b'),
            readingIn(made, 'a.c'),
            one,
            { lasting: 'lasting', gained: 'gained', none: 'none' },
          ] as const,
      ),
    also: {
      'it has lasted only where a look from after the gain says so': ([gained, sustained], judged) =>
        kernel.findingOf(judged) !== 'lasting' ||
        (gained.reading.answer === 'yes' &&
          sustained.reading.answer === 'yes' &&
          sustained.reading.on! >= gained.reading.on!),
    },
  },
  bandOf: { given: fc.tuple(bands, anyNumber) },
  bandsBetween: {
    given: fc.tuple(bands, anyNumber, anyNumber),
    also: {
      'any figure between the two lies in one of the bands': ([edges, lowest, highest], between) => {
        const band = lowest <= highest ? kernel.bandOf(edges, highest) : undefined;
        return band === undefined || between.includes(band);
      },
    },
  },
  isIsoDate: { given: fc.tuple(fc.oneof(words, day, fc.stringMatching(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/))) },
  parseIsoDate: { given: fc.tuple(fc.oneof(words, day, fc.stringMatching(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/))) },
  isoDate: {
    leftOut: 'Its doc block says that it throws RangeError: a mistake in code. The test of dates has it.',
  },
  daysBetween: {
    given: fc.tuple(day, day),
    also: {
      'adding them leads from the one day to the other': ([from, to], days) =>
        kernel.addDays(from, days) === to,
    },
  },
  addDays: {
    given: fc.tuple(day, anyNumber),
    also: { 'it is a day': (_, moved) => kernel.isIsoDate(moved) },
  },
  valueOn: {
    given: fc.tuple(
      fc
        .array(fc.record({ from: day, value: fc.constantFrom<string | null>('a', 'b', null) }), {
          maxLength: 4,
        })
        .map((list) => [...list].sort((a, b) => kernel.byCodeUnit(a.from, b.from))),
      day,
    ),
  },
  conclude: {
    given: fc.tuple(grounds, fc.constantFrom('low', 'high'), missing),
    also: {
      'settled exactly where nothing is missing': ([, , gaps], made) =>
        (made.status === 'settled') === (gaps.length === 0),
    },
  },
  undetermined: { given: fc.tuple(grounds, missing) },
  notApplicable: { given: fc.tuple(grounds, code) },
  findingOf: { given: fc.tuple(judgement) },
  missingOf: { given: fc.tuple(judgement) },
  answerTo: {
    given: fc.tuple(answersTo(ITEMS), fc.constantFrom(...ITEMS, 'toString', '__proto__')),
    unknown: ['0'],
    also: {
      'what was never asked is unknown': ([given, id], read) =>
        Object.hasOwn(given, id) || read === 'unknown',
    },
  },
  allOf: {
    given: fc.tuple(answers),
    orderFree: ['0'],
    also: {
      'the least of them': ([list], joined) => RANK[joined] === Math.min(2, ...list.map((one) => RANK[one])),
    },
  },
  anyOf: {
    given: fc.tuple(answers),
    orderFree: ['0'],
    also: {
      'the most of them': ([list], joined) => RANK[joined] === Math.max(0, ...list.map((one) => RANK[one])),
    },
  },
  not: { given: fc.tuple(answer), also: { 'twice is once': ([one], turned) => kernel.not(turned) === one } },
  findUnreadable: {
    given: fc.tuple(fc.oneof(fc.anything(), fc.jsonValue())),
    also: {
      'what JSON can hold is read, but for a field that names the prototype': ([input], found) =>
        found === undefined || found.code !== 'too-deep' || JSON.stringify(input).length > 100,
    },
  },
  word: {
    given: fc.tuple(
      fc.oneof(fc.record({ code }), fc.record({ code, detail: params })),
      fc.array(locale, { maxLength: 3 }),
    ),
    undefinedIn: ['from'],
  },
  listGaps: { given: fc.tuple(locale, locale) },
  wordsOf: { given: fc.tuple(entries) },
  localeOf: {
    given: fc.tuple(
      fc.constant('cy'),
      fc
        .array(fc.tuple(code, record({ entries, rules: entries, words: wordList })), { maxLength: 3 })
        .map((list) => Object.fromEntries(list) as never),
    ),
  },
  observationsUpTo: { given: fc.tuple(observations, day), late: ['0'] },
  indexObservations: { given: fc.tuple(observations, day), read: (made) => [...made], late: ['0'] },
  readProposition: { given: fc.tuple(index, someItems, someItems), orderFree: ['1', '2'] },
  readItem: { given: fc.tuple(index, fc.constantFrom(...ITEMS, 'toString')) },
  evidenceOf: {
    given: fc.tuple(
      words,
      index.map((made) => kernel.readItem(made, 'a.b')),
      cite,
    ),
  },
  readingCautions: {
    given: fc.tuple(
      words,
      index.map((made) => kernel.readItem(made, 'a.b')),
    ),
  },
  groundsOf: {
    given: fc.tuple(
      fc.tuple(index, someItems).map(([made, ids]) => ids.map((id) => readingIn(made, id))),
      rule,
    ),
    also: {
      'evidence is what the record speaks of': ([read], { evidence }) =>
        evidence.length === read.filter(({ reading }) => reading.on !== undefined).length,
    },
  },
  concludeParts: { given: fc.tuple(grounds, parts, names) },
  summariseAnswers: { given: fc.tuple(fc.constant(questions), answersTo(ITEMS)), unknown: ['1'] },
  nextQuestions: { given: fc.tuple(fc.constant(questions), answersTo(ITEMS)), unknown: ['1'] },
  ok: { given: fc.tuple(words, fc.array(issue, { maxLength: 2 })) },
  refuseAll: { given: fc.tuple(fc.array(issue, { maxLength: 3 })) },
  refuse: {
    given: fc.tuple(code, path, params, fc.constantFrom('invalid' as const, 'warning' as const)),
    carriesNumbers: true,
  },
  issue: {
    given: fc.tuple(code, path, params, fc.constantFrom('invalid' as const, 'warning' as const)),
    carriesNumbers: true,
  },
  byCodeUnit: {
    given: fc.tuple(words, words),
    also: { 'turned round, the other way': ([a, b], order) => kernel.byCodeUnit(b, a) === 0 - order },
  },
  groupBy: {
    given: fc.tuple(
      fc.array(words, { maxLength: 6 }),
      fc.constant((word: unknown) => String(word).length),
    ),
    read: (groups) => [...groups],
    also: {
      'nothing is lost or stands twice': ([items], groups) =>
        [...groups.values()].flat().sort().join() === [...items].sort().join(),
      'in each group are those of its key, in their order': ([items, keyOf], groups) =>
        [...groups].every(
          ([key, group]) => group.join() === [...items].filter((one) => keyOf(one) === key).join(),
        ),
    },
  },
  summariseTeam: {
    given: fc.tuple(
      responsesOf('levels', answersTo(ITEMS as readonly ('a.b' | 'a.c')[])),
      someItems,
      teamOptions,
    ),
    orderFree: ['0'],
    unknown: [],
    also: {
      'nobody is shown among fewer than five': (_, summary) =>
        !summary.ok || summary.value.items.every((row) => !row.shown || row.answered >= 5),
    },
  },
});

const known = fc.constantFrom(schemas.Answer, schemas.Observation, schemas.Contact, schemas.HostId);
holds('kernel/schemas', schemas, {
  parseWith: {
    given: fc.tuple(
      known,
      fc.oneof(fc.anything(), fromSchema(schemas.Observation), fromSchema(schemas.Contact)),
    ) as never,
    also: { 'a value, or at least one issue': (_, parsed) => parsed.ok || parsed.issues.length > 0 },
  },
  judgementOf: {
    leftOut: 'Makes a schema out of a schema; what comes of it makes the judgements of these properties.',
  },
  resultOf: { leftOut: 'Makes a schema out of a schema; the test of schemas reads results with it.' },
});
