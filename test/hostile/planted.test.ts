import { afterAll, describe, expect, test } from 'vitest';
import service from '../../examples/data/service.json' with { type: 'json' };
import { CaseloadProblem } from '../../src/caseload/schema.js';
import { listQuestionSets } from '../../src/exchange/forms.js';
import { parseGovukBody } from '../../src/exchange/govuk.js';
import { parseQuestionnaireResponse, toQuestionnaireResponse } from '../../src/exchange/questionnaire.js';
import { parseSurveyData, toSurveyData } from '../../src/exchange/survey-js.js';
import { isoDate } from '../../src/kernel/index.js';
import { Contact, Observation, parseWith } from '../../src/kernel/schema.js';
import { migrateRecord, parseFamilyRecord, RecordCommand, RecordEvent } from '../../src/record/schema.js';
import { parseTeamRecord } from '../../src/review/schema.js';
import { problem } from '../caseload/support.js';
import { meet } from './check.js';
import { HOSTILE } from './values.js';

const on = { on: isoDate('2026-12-31') };
const set = listQuestionSets().find(({ id }) => id === 'safety.pre-visit')!;
const answers = Object.fromEntries(
  set.questions.map(({ id, kind }) => [id, kind === 'yes-no' ? 'unknown' : 'x']),
);
const family = service.families[0]!;
const row = family.observations[0]!;
const who = { on: '2026-03-01', by: 'w1' };

type Sample = {
  readonly name: string;
  readonly read: (input: never) => { readonly ok: boolean };
  readonly sample: unknown;
};
const SAMPLES: readonly Sample[] = [
  { name: 'parseFamilyRecord', read: (input) => parseFamilyRecord(input, on), sample: family },
  {
    name: 'migrateRecord',
    read: (input) => migrateRecord(input, on),
    sample: { ...family, schemaVersion: 1 },
  },
  { name: 'parseTeamRecord', read: (input) => parseTeamRecord(input, on), sample: service.team },
  { name: 'Observation', read: (input) => parseWith(Observation, input), sample: row },
  { name: 'Contact', read: (input) => parseWith(Contact, input), sample: family.contacts[0] },
  {
    name: 'CaseloadProblem',
    read: (input) => parseWith(CaseloadProblem, input),
    sample: problem(
      [{ id: 'w1', capacity: 1, skills: ['sign'], maxFamilies: 3 }],
      [{ id: 'f1', need: 2, band: 'low', current: 'w1', pinned: true, themes: ['loss'] }],
      { limits: { maxMoves: 1, needPerFullTime: 10 } },
    ),
  },
  {
    name: 'RecordCommand',
    read: (input) => parseWith(RecordCommand, input),
    sample: { type: 'correct', ...who, what: { section: 'observations', row }, reason: 'wrong box' },
  },
  {
    name: 'RecordEvent',
    read: (input) => parseWith(RecordEvent, input),
    sample: {
      type: 'changeMoved',
      ...who,
      neededChange: 'n1',
      event: { type: 'movedOn', on: '2026-03-01', to: 'change.action', evidence: ['o1'] },
    },
  },
  {
    name: 'parseQuestionnaireResponse',
    read: (input) => parseQuestionnaireResponse(set, input),
    sample: toQuestionnaireResponse(set, answers),
  },
  {
    name: 'parseSurveyData',
    read: (input) => parseSurveyData(set, input),
    sample: toSurveyData(set, answers),
  },
  { name: 'parseGovukBody', read: (input) => parseGovukBody(set, input), sample: toSurveyData(set, answers) },
];

type Place = readonly string[];
/** The first row of every list stands for the others. */
const placesIn = (value: unknown, at: Place = []): readonly Place[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value)
        .filter(([key]) => !Array.isArray(value) || key === '0')
        .flatMap(([key, part]) => [[...at, key], ...placesIn(part, [...at, key])]);
const plant = (sample: unknown, place: Place, value: unknown): unknown => {
  const copy = structuredClone(sample);
  let holder = copy as Record<string, unknown>;
  for (const key of place.slice(0, -1)) holder = holder[key] as Record<string, unknown>;
  holder[place.at(-1)!] = value;
  return copy;
};

let met = 0;
/** Never data, wherever it stands. */
const NEVER = ['holds itself', 'deep'];

describe.each(SAMPLES)('$name', ({ read, sample }) => {
  test('takes the sample itself', () => expect(read(sample as never).ok).toBe(true));
  const places = placesIn(sample);
  const small = HOSTILE.filter(({ large }) => !large);
  // Every place meets some, and every input some place: all with all would take minutes and say nothing more.
  const cases = small.flatMap((hostile, nth) =>
    places
      .filter((_, at) => (at + nth) % Math.ceil(places.length / 4) === 0)
      .map((place) => ({ hostile, what: hostile.name, where: place.join('.'), place })),
  );
  test.each(cases)('$where is $what', ({ hostile, place }) => {
    met += 1;
    const taken = meet(read as never, hostile, () => plant(sample, place, hostile.make()));
    expect(taken && NEVER.includes(hostile.kind)).toBe(false);
  });
});

afterAll(() => expect(met).toBeGreaterThan(3000));
