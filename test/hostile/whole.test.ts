import { afterAll, describe, expect, test } from 'vitest';
import { checkNhsNumber, checkUpn } from '../../src/attendance/index.js';
import { listQuestionSets } from '../../src/exchange/forms.js';
import { parseGovukBody } from '../../src/exchange/govuk.js';
import { parseFormData } from '../../src/exchange/json-forms.js';
import { parseQuestionnaireResponse } from '../../src/exchange/questionnaire.js';
import { listSchemas } from '../../src/exchange/schemas.js';
import { parseSurveyData } from '../../src/exchange/survey-js.js';
import { readCsvText } from '../../src/exchange/tidy.js';
import { isoDate, parseIsoDate } from '../../src/kernel/index.js';
import { parseWith } from '../../src/kernel/schema.js';
import { readingEase } from '../../src/plan/reading-ease.js';
import { migrateRecord, openFamilyRecord, parseFamilyRecord } from '../../src/record/schema.js';
import { parseTeamRecord } from '../../src/review/schema.js';
import { meet } from './check.js';
import { HOSTILE } from './values.js';

const on = { on: isoDate('2026-06-01') };
const set = listQuestionSets()[0]!;
type Reader = (input: never) => { readonly ok: boolean };

const SCHEMAS = listSchemas();
const READERS: Readonly<Record<string, Reader>> = {
  parseFamilyRecord: (input) => parseFamilyRecord(input, on),
  openFamilyRecord: (input) => openFamilyRecord(input, on),
  migrateRecord: (input) => migrateRecord(input, on),
  parseTeamRecord: (input) => parseTeamRecord(input, on),
  parseGovukBody: (input) => parseGovukBody(set, input),
  parseFormData: (input) => parseFormData(set, input),
  parseSurveyData: (input) => parseSurveyData(set, input),
  parseQuestionnaireResponse: (input) => parseQuestionnaireResponse(set, input),
  parseIsoDate,
  ...Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, schema]): [string, Reader] => [
      `parseWith ${name}`,
      (input) => parseWith(schema, input),
    ]),
  ),
};

/** Why a reader may take what looks hostile. Whatever else is taken fails the test. */
const ACCEPTED: readonly { readonly because: string; readonly readers: RegExp; readonly inputs: RegExp }[] = [
  {
    because: 'an object may have no field where every field may be left out, and how it was made is no fault',
    readers: /^parse/,
    inputs:
      /^an empty object$|^an object without a prototype$|^a frozen object$|^a symbol as a key$|^a row of a class$|^a prototype that is a list$|^a field that cannot be seen$|^Symbol\.|^fields in the prototype alone$|^a proxy whose (has|getPrototypeOf)/,
  },
  {
    because: 'a list may be empty, and sealing it or naming a field of it changes no row',
    readers: /parseWith/,
    inputs: /^an empty list$|^a sealed list$|^a list with (fields|a negative index)$/,
  },
  {
    because: 'a table of figures or particulars has whatever names the host gives them',
    readers: /ScaleRow|Params/,
    inputs: /^an object of 20,000 fields$|^an object like a list$/,
  },
  {
    because: 'words are kept as they came, whoever wrote them',
    readers: /parseWith/,
    inputs:
      /text|space|surrogate|isolate|mark|character|line end|digits|a day|name of|the word|formula|markup|template|tower|JSON/,
  },
];

/** What is large is given to one reader of each kind. */
const FOR_LARGE =
  /^(?!parseWith)|(IsoDate|HostId|kernel.Words|Observation|CaseloadProblem|RecordCommand|ScaleRow|Params)$/;

const accepted = new Set<string>();
let met = 0;

describe.each(Object.keys(READERS))('%s', (name) => {
  test.each(HOSTILE.filter(({ large }) => !large || FOR_LARGE.test(name)))('$kind: $name', (hostile) => {
    met += 1;
    if (!meet(READERS[name] as never, hostile, hostile.make)) return;
    const why = ACCEPTED.filter(({ readers, inputs }) => readers.test(name) && inputs.test(hostile.name));
    if (why.length === 0) throw new Error(`${name} takes ${hostile.name}`);
    for (const { because } of why) accepted.add(because);
  });
});

/** Functions that answer with findings about a text: whatever they are given, they answer. */
describe.each([
  ['checkUpn', (input: never) => checkUpn(input)],
  ['checkNhsNumber', (input: never) => checkNhsNumber(input)],
  ['readingEase', (input: never) => readingEase(input)],
  ['readCsvText', (input: never) => readCsvText(input)],
])('%s', (_, read: (input: never) => unknown) => {
  test.each(
    HOSTILE.filter(({ kind }) => ['text', 'huge'].includes(kind)).filter(
      ({ make }) => typeof make() === 'string',
    ),
  )('$kind: $name', ({ make }) => {
    met += 1;
    expect(JSON.stringify(read(make() as never))).toBeDefined();
  });
});

afterAll(() => {
  expect(met).toBeGreaterThan(12_000);
  expect([...accepted].sort()).toEqual(ACCEPTED.map(({ because }) => because).sort());
});
