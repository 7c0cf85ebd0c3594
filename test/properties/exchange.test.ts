import fc from 'fast-check';
import { AttendanceSession } from '../../src/attendance/schema.js';
import { ChangeEvent } from '../../src/change/schema.js';
import { enGB } from '../../src/content.js';
import * as charts from '../../src/exchange/charts.js';
import * as codebook from '../../src/exchange/codebook.js';
import * as diagrams from '../../src/exchange/diagrams.js';
import * as fhir from '../../src/exchange/fhir.js';
import * as forms from '../../src/exchange/forms.js';
import * as govuk from '../../src/exchange/govuk.js';
import * as jsonForms from '../../src/exchange/json-forms.js';
import * as questionnaire from '../../src/exchange/questionnaire.js';
import * as schemas from '../../src/exchange/schemas.js';
import * as surveyJs from '../../src/exchange/survey-js.js';
import * as tidy from '../../src/exchange/tidy.js';
import type { Judgement } from '../../src/kernel/index.js';
import { Answer, judgementOf } from '../../src/kernel/schema.js';
import { reviewFamily } from '../../src/review/index.js';
import { PROQOL_5, SOCRATES_8, scoreProqol, URICA_32 } from '../../src/wellbeing/index.js';
import { anyNumber, day, observationsOf, options, record, words } from '../support/arbitrary.js';
import { fromSchema } from '../support/from-schema.js';
import { familyRecords, OBSERVED, recordEvents } from '../support/record-arbitrary.js';
import { holds } from './kinds.js';

const locales = fc.constantFrom([enGB], [], [{ tag: 'cy', words: { 'diagram/cycle': 'Cylch' } }, enGB]);
const titled = record<{ readonly locales: readonly (typeof enGB)[]; readonly title?: string }>(
  { locales, title: words },
  ['locales'],
);
const sets = fc.constantFrom(...forms.listQuestionSets());
/** Answers to a set, right, half right, and to questions that are not in it. */
const answered = sets.chain((one) =>
  fc.tuple(
    fc.constant(one),
    fc
      .array(
        fc.tuple(
          fc.constantFrom(...one.questions.map(({ id }) => id), 'x', '__proto__'),
          fc.oneof(
            { weight: 5, arbitrary: fc.constantFrom('yes', 'no', 'unknown', 'general') },
            { weight: 1, arbitrary: words },
          ),
        ),
        { maxLength: 10 },
      )
      .map((pairs) => Object.fromEntries(pairs) as Readonly<Record<string, string>>),
  ),
);
const sane = answered.map(
  ([one, given]) =>
    [
      one,
      Object.fromEntries(
        one.questions.flatMap(({ id, kind, choices }) => {
          const answer = Object.hasOwn(given, id) ? given[id] : undefined;
          const codes: readonly string[] = kind === 'yes-no' ? ['yes', 'no', 'unknown'] : (choices ?? []);
          if (answer === undefined || (kind !== 'words' && !codes.includes(answer))) return [];
          return answer === '' ? [] : [[id, answer.replaceAll('\r\n', '\n')]];
        }),
      ),
    ] as const,
);
const anything = fc.oneof({ weight: 1, arbitrary: fc.anything() }, { weight: 1, arbitrary: fc.jsonValue() });
/** What comes back from a form: what was written out, or anything at all. */
const back = <T>(
  write: (
    one: ReturnType<typeof forms.listQuestionSets>[number],
    given: Readonly<Record<string, string>>,
  ) => T,
) =>
  fc.oneof(
    answered.map(([one, given]) => [one, write(one, given)] as const),
    fc.tuple(sets, anything),
  ) as unknown as fc.Arbitrary<[never, unknown]>;
const judgement = fromSchema(judgementOf(Answer)).map((one) => one as Judgement<string>);
const events = fc.array(fromSchema(ChangeEvent), { maxLength: 5 });
const way = fc.record({ events, on: day });
const cycle = record<diagrams.CycleOptions>({ locales, way, title: words }, ['locales']);
const caseloadRow = record<charts.CaseloadRow>(
  {
    id: fc.constantFrom('w1', 'w2', 'w3'),
    label: words,
    load: anyNumber,
    capacity: anyNumber,
    bands: fc.record({ low: anyNumber, high: fc.nat(9) }),
  },
  ['id', 'load', 'capacity', 'bands'],
);
const comparison = fc.record({
  before: fc.array(caseloadRow, { maxLength: 3 }),
  after: fc.array(caseloadRow, { maxLength: 3 }),
});
const score = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 30, maxLength: 30 }).map((list) => {
  const scored = scoreProqol(list);
  if (!scored.ok) throw new Error('thirty answers from 1 to 5 are always scored');
  return scored.value;
});
const sessions = fc.uniqueArray(
  fromSchema(AttendanceSession, { fields: { code: fc.constantFrom('/', 'I', 'O', 'zz') } }),
  {
    maxLength: 10,
    selector: ({ on, session }) => `${on}${session}`,
  },
);
const observed = fc.array(
  fc
    .tuple(fc.constantFrom('f1', '=f2', 'f"3'), observationsOf(OBSERVED.slice(0, 12), { most: 10 }))
    .map(([id, observations]) => ({ id, observations })),
  { maxLength: 3 },
);
const items = fc.subarray([...OBSERVED.slice(0, 12)], { maxLength: 5 });
const inAll = (chunks: Iterable<string>): string => [...chunks].join('');
const waited = async (chunks: AsyncIterable<string>): Promise<string> => {
  let text = '';
  for await (const chunk of chunks) text += chunk;
  return text;
};
const rows = fc.constantFrom(
  codebook.listCodebook({ locales: [enGB] }).slice(0, 8),
  codebook.listCodebook({ locales: [] }).slice(-4),
  [],
);
const exported = record<Pick<fhir.FhirOptions, 'on' | 'locales' | 'events'>>(
  { on: fc.constantFrom('2026-06-01' as never, '2026-03-01' as never), locales, events: recordEvents },
  ['on'],
);
/** The review is made on the day of the export. */
const withReview = fc
  .tuple(familyRecords, fc.boolean(), exported)
  .map(([one, has, how]) => [one, has ? reviewFamily(one, { on: how.on }) : undefined, how] as const);
const cell = fc.oneof(
  words,
  anyNumber,
  fc.boolean(),
  fc.constantFrom(undefined, '=1+1', '@x', "'quoted", '+44', '-1', '\t=x'),
);

holds('exchange/charts', charts, {
  chartAttendance: {
    given: fc.tuple(
      sessions,
      fc.tuple(options, titled).map(([{ on }, more]) => ({ on, region: 'england' as const, ...more })),
    ),
    orderFree: ['0'],
    late: ['0'],
    runs: 500,
  },
  chartBandMix: {
    given: fc.tuple(
      comparison,
      titled.map((one) => ({ bands: ['low', 'high'], ...one })),
    ),
  },
  chartCaseload: { given: fc.tuple(comparison, titled) },
  chartStages: {
    given: fc.tuple(
      fc
        .array(fc.record({ id: fc.constantFrom('a', 'b', 'c'), events }), { maxLength: 3 })
        .map((list) => list.map((one, at) => ({ ...one, id: `way${at}` }))),
      fc.tuple(options, titled).map(([{ on }, more]) => ({ on, ...more })),
    ),
    orderFree: ['0'],
    runs: 500,
  },
  chartSubscales: { given: fc.tuple(score, titled) },
  listChartWords: { given: fc.tuple() },
});

holds('exchange/codebook', codebook, {
  writeCodebookCsv: { given: fc.tuple(rows), read: (chunks) => inAll(chunks) },
  toTableSchema: { given: fc.tuple(rows) },
  listCodebook: {
    given: fc.tuple(record<codebook.CodebookOptions>({ locales, items }, ['locales'])),
    runs: 20,
  }, // some 300 rows with their words a run
});

holds('exchange/diagrams', diagrams, {
  toMermaidJudgement: {
    given: fc.tuple(
      judgement,
      record<diagrams.JudgementDiagramOptions>(
        {
          locales,
          module: fc.constantFrom('change', 'x'),
          title: words,
          names: fc.dictionary(fc.constantFrom('yes', 'team', '__proto__', 'finding'), words),
        },
        ['locales'],
      ),
    ),
  },
  toMermaidCycle: { given: fc.tuple(cycle) },
  toScxml: { given: fc.tuple(cycle) },
  listChangeSteps: { given: fc.tuple(way), late: ['0.events'] },
  listChangeTransitions: { given: fc.tuple() },
  toXStateMachine: { given: fc.tuple(cycle) },
  listDiagramWords: { given: fc.tuple() },
});

holds('exchange/fhir', fhir, {
  toInstrumentResponse: {
    given: fc.tuple(
      fc.constantFrom(PROQOL_5, URICA_32, SOCRATES_8),
      fc.array(fc.oneof(fc.integer({ min: -1, max: 7 }), fc.constant(null)), { maxLength: 35 }),
      fc.record({ on: day, worker: fc.constantFrom('w1', '') }),
    ),
  },
  toFhirBundle: {
    given: withReview as never,
    runs: 50, // a record, its review and every resource a run
    orderFree: ['0.observations', '0.people', '0.flags', '0.plans', '0.sharing', '0.neededChanges'],
    also: {
      'nothing about how a worker is is in it': (_, bundle) => !JSON.stringify(bundle).includes('wellbeing.'),
      'no two resources have one address': (_, { entry }) =>
        new Set(entry.map(({ fullUrl }) => fullUrl)).size === entry.length,
    },
  },
  listLeftOut: { given: fc.tuple(familyRecords, options), runs: 300 },
});

holds('exchange/forms', forms, {
  listQuestionSets: { given: fc.tuple() },
  listFormWords: { given: fc.tuple() },
  toObservations: {
    given: fc
      .tuple(
        answered,
        fc.record({ on: day, about: fc.constantFrom('p1', 'f1'), prefix: fc.constantFrom('a', '') }),
      )
      .map(([[one, given], context]) => [one, given, context] as const) as never,
  },
});

holds('exchange/govuk', govuk, {
  toGovukForm: {
    given: fc
      .tuple(answered, locales)
      .map(([[one, answers], words_]) => [one, { locales: words_, answers }] as const) as never,
    runs: 300, // every question with its words a run
  },
  toGovukBody: { given: answered as never },
  parseGovukBody: { given: back(govuk.toGovukBody) as never },
});

holds('exchange/json-forms', jsonForms, {
  toJsonForm: { given: fc.tuple(sets, fc.record({ locales })), runs: 300 },
  toFormData: {
    given: sane as never,
    also: {
      'what was written is read again': ([one, given], data) => {
        const read = jsonForms.parseFormData(one, data);
        return read.ok && JSON.stringify(read.value) === JSON.stringify(given);
      },
    },
  },
  parseFormData: { given: back(jsonForms.toFormData) as never },
});

holds('exchange/questionnaire', questionnaire, {
  toQuestionnaire: { given: fc.tuple(sets, fc.record({ locales })), runs: 300 },
  toQuestionnaireResponse: {
    given: sane as never,
    also: {
      'what was written is read again': ([one, given], response) => {
        const read = questionnaire.parseQuestionnaireResponse(one, response);
        return read.ok && JSON.stringify(read.value) === JSON.stringify(given);
      },
    },
  },
  parseQuestionnaireResponse: {
    given: back((one, given) => questionnaire.toQuestionnaireResponse(one, given)) as never,
  },
});

holds('exchange/survey-js', surveyJs, {
  toSurvey: { given: fc.tuple(sets, fc.record({ locales })), runs: 300 },
  toSurveyData: {
    given: sane as never,
    also: {
      'what was written is read again': ([one, given], data) => {
        const read = surveyJs.parseSurveyData(one, data);
        return read.ok && JSON.stringify(read.value) === JSON.stringify(given);
      },
    },
  },
  parseSurveyData: { given: back(surveyJs.toSurveyData) as never },
});

const bundle = schemas.toSchemaBundle({ target: '2020-12' });
holds('exchange/schemas', schemas, {
  listSchemas: { given: fc.tuple(), read: (all) => Object.keys(all) },
  toJsonSchemas: {
    given: fc.tuple(fc.record({ target: fc.constantFrom(...schemas.JSON_SCHEMA_TARGETS) })) as never,
    runs: 3,
  }, // every schema of the library a run
  toSchemaBundle: {
    given: fc.tuple(fc.record({ target: fc.constantFrom(...schemas.JSON_SCHEMA_TARGETS) })) as never,
    runs: 3,
  },
  readJsonSchema: {
    given: fc.tuple(fc.constant(bundle), fc.constantFrom(...Object.keys(schemas.listSchemas()))) as never,
    runs: 10, // each run makes a schema
    read: (schema) => String(schema.safeParse({}).success),
  },
});

holds('exchange/tidy', tidy, {
  writeLongCsv: {
    given: fc.tuple(observed, record<tidy.LongOptions>({ notes: fc.boolean() })),
    read: (chunks) => inAll(chunks),
    runs: 500,
  },
  writeWideCsv: {
    given: fc.tuple(observed, fc.record({ items })),
    read: (chunks) => inAll(chunks),
    runs: 500,
  },
  streamLongCsv: {
    given: fc.tuple(observed, record<tidy.LongOptions>({ notes: fc.boolean() })),
    read: waited,
    waits: true,
    runs: 300,
    also: {
      'the same as all at once': async ([list, how], chunks) =>
        (await waited(chunks)) === inAll(tidy.writeLongCsv(list as never, how)),
    },
  },
  streamWideCsv: { given: fc.tuple(observed, fc.record({ items })), read: waited, waits: true, runs: 300 },
  readCsvText: { given: fc.tuple(words) },
  toCsvCell: {
    given: fc.tuple(cell),
    also: {
      'no spreadsheet runs it': (_, text) => !/^"?[=+\-@\t\r]/.test(text) || /^-?[\d.]/.test(text),
    },
  },
  toCsvRow: { given: fc.tuple(fc.array(cell, { maxLength: 5 })) },
  listItemsIn: { given: fc.tuple(observed), orderFree: ['0'] },
});
