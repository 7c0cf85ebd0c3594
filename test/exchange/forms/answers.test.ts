import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTenets } from '../../../src/attendance/index.js';
import { checkPractice, PRACTICE_CHECKS, type PracticeCheckName } from '../../../src/behaviour/index.js';
import { reflectOnContact } from '../../../src/engagement/index.js';
import {
  type FormAnswers,
  listFormWords,
  listQuestionSets,
  toObservations,
} from '../../../src/exchange/forms.js';
import { parseGovukBody } from '../../../src/exchange/govuk.js';
import { parseQuestionnaireResponse } from '../../../src/exchange/questionnaire.js';
import { parseSurveyData } from '../../../src/exchange/survey-js.js';
import { isoDate, type QuestionSet, summariseAnswers } from '../../../src/kernel/index.js';
import { assessEscalation, assessReEvaluation } from '../../../src/plan/index.js';
import {
  assessNetworkReach,
  decideThreatSharing,
  listFamilyNeeds,
  planVisit,
  reviewExchange,
  SHARING_QUESTIONS,
} from '../../../src/safety/index.js';
import { contact } from '../../support/builders.js';
import { anyForm, MIXED, SETS, TARGETS } from './support.js';

const on = isoDate('2026-11-21');
const held = contact('home-visit', 'held');
const context = { on, about: 'dana', prefix: 'form-1', by: 'bea' };

/** What each set is asked for. */
const judge = (set: QuestionSet, answers: FormAnswers): unknown => {
  const three = answers as never;
  const check = Object.keys(PRACTICE_CHECKS).find(
    (name) => PRACTICE_CHECKS[name as PracticeCheckName].id === set.id,
  );
  if (check !== undefined) return checkPractice(check as PracticeCheckName, { answers: three, words: three });
  switch (set.id) {
    case 'safety.sharing':
      return decideThreatSharing(three);
    case 'safety.pre-visit':
      return planVisit(three, {}, { on });
    case 'safety.exchange-check':
      return reviewExchange(three);
    case 'safety.interagency.decide':
      return assessNetworkReach(three);
    case 'safety.communication':
      return listFamilyNeeds(toObservations(set, answers, context), { on });
    case 'plan.escalation':
      return assessEscalation(toObservations(set, answers, context), { on });
    case 'plan.re-evaluation':
      return assessReEvaluation(toObservations(set, answers, context), { on });
    case 'attendance.tenets':
      return checkTenets(three);
    case 'engagement.contact.child':
    case 'engagement.contact.parent':
      return reflectOnContact(held, three);
    default:
      return summariseAnswers(set, three);
  }
};

test('there are as many sets as the modules have', () => {
  expect(SETS.length).toBeGreaterThanOrEqual(15);
  expect(new Set(SETS.map(({ id }) => id)).size).toBe(SETS.length);
});

const isSet = (value: unknown): value is QuestionSet =>
  typeof value === 'object' && value !== null && 'questions' in value && 'id' in value;

test('no set that a module exports is missing', async () => {
  const index = (await import('../../../src/index.js')) as Record<string, unknown>;
  const exported = Object.values(index)
    .filter((value) => typeof value === 'object' && value !== null)
    .flatMap((module) => Object.values(module as object))
    .flatMap((value) => [value, ...(typeof value === 'object' && value !== null ? Object.values(value) : [])])
    .filter(isSet)
    .map(({ id }) => id);
  expect(new Set(exported)).toEqual(new Set(listQuestionSets().map(({ id }) => id)));
});

describe.each(TARGETS)('$name', ({ write, read }) => {
  test('answers come back as they went, and so does the judgement', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(anyForm, ({ set, answers }) => {
        const back = read(set, JSON.parse(JSON.stringify(write(set, answers))));
        expect(back).toMatchObject({ ok: true, value: answers });
        if (!back.ok) return;
        expect(Object.keys(back.value).sort()).toEqual(Object.keys(answers).sort());
        expect(judge(set, back.value)).toEqual(judge(set, answers));
      }),
      { numRuns: 250 },
    );
  });

  test('“not known” and “not answered” are two things on the way, and one in the judgement', () => {
    const asked = { 'safety.sharing.question.intimidated': 'unknown' };
    expect(write(SHARING_QUESTIONS, asked)).not.toEqual(write(SHARING_QUESTIONS, {}));
    expect(read(SHARING_QUESTIONS, write(SHARING_QUESTIONS, asked))).toMatchObject({ value: asked });
    expect(decideThreatSharing(asked as never).status).toBe(decideThreatSharing({}).status);
  });

  test('a follow-up that was not in place is kept, and pointed out', () => {
    const answers = { 'test.seen': 'yes', 'test.why-not': 'nobody in' };
    const back = read(MIXED, write(MIXED, answers));
    expect(back).toMatchObject({
      ok: true,
      value: answers,
      warnings: [{ code: 'not-asked', kind: 'warning' }],
    });
  });

  test('words of nothing are no answer', () => {
    expect(read(MIXED, write(MIXED, { 'test.why-not': '' }))).toMatchObject({ ok: true, value: {} });
  });

  test('an answer of no such question is not written', () => {
    expect(read(MIXED, write(MIXED, { other: 'yes', constructor: 'yes' }))).toMatchObject({ value: {} });
  });

  test('anything at all is read or refused, and never thrown back', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }), (data) => {
        const back = read(MIXED, data);
        if (!back.ok) expect(back.issues.length).toBeGreaterThan(0);
      }),
    );
  });

  test('what throws when it is touched is unreadable', () => {
    const trap = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no');
        },
        ownKeys: () => {
          throw new Error('no');
        },
      },
    );
    expect(read(MIXED, trap)).toMatchObject({ ok: false, issues: [{ code: 'unreadable' }] });
  });
});

describe.each(TARGETS.slice(1))('$name, hostile', ({ read }) => {
  test.each([
    { given: null, code: 'wrong-type', path: [] },
    { given: ['yes'], code: 'wrong-type', path: [] },
    { given: { test_seen: 'maybe' }, code: 'unknown-answer', path: ['test_seen'] },
    { given: { test_seen: 'YES' }, code: 'unknown-answer', path: ['test_seen'] },
    { given: { test_seen: true }, code: 'wrong-type', path: ['test_seen'] },
    { given: { test_seen: ['yes', 'no'] }, code: 'wrong-type', path: ['test_seen'] },
    { given: { test_where: 'moon' }, code: 'unknown-answer', path: ['test_where'] },
    { given: { 'test-seen': 'yes' }, code: 'unknown-question', path: ['test-seen'] },
    {
      given: JSON.parse('{"__proto__": {"test_seen": "yes"}}'),
      code: 'unknown-question',
      path: ['__proto__'],
    },
    { given: { 'test_why-not': 'x'.repeat(20_001) }, code: 'too-long', path: ['test_why-not'] },
  ])('$given → $code', ({ given, code, path }) => {
    expect(read(MIXED, given)).toMatchObject({ ok: false, issues: [{ code, path }] });
  });

  test('nothing is no answer', () => {
    expect(read(MIXED, { test_seen: null, test_where: undefined, test_alone: '' })).toMatchObject({
      ok: true,
      value: {},
    });
  });
});

describe('QuestionnaireResponse, hostile', () => {
  const response = (item: unknown, more: object = {}) => ({
    resourceType: 'QuestionnaireResponse',
    status: 'completed',
    item,
    ...more,
  });
  const YES = { system: 'http://terminology.hl7.org/CodeSystem/v2-0136', code: 'Y' };
  const seen = (answer: unknown) => response([{ linkId: 'test.seen', answer }]);

  test.each([
    { what: 'no response', given: { resourceType: 'Patient' }, code: 'wrong-type', path: [] },
    {
      what: 'of another questionnaire',
      given: response([], { questionnaire: 'urn:family-engagement:Questionnaire/safety.sharing' }),
      code: 'other-form',
      path: ['questionnaire'],
    },
    {
      what: 'entered in error',
      given: response([], { status: 'entered-in-error' }),
      code: 'entered-in-error',
      path: ['status'],
    },
    { what: 'item is no list', given: response({}), code: 'wrong-type', path: ['item'] },
    { what: 'item is a text', given: response(['x']), code: 'unknown-question', path: ['item', 0] },
    {
      what: 'no such question',
      given: response([{ linkId: 'toString' }]),
      code: 'unknown-question',
      path: ['item', 0, 'linkId'],
    },
    {
      what: 'a question inside a question',
      given: response([{ linkId: 'test.seen', item: [{ linkId: 'test.alone' }] }]),
      code: 'unknown-question',
      path: ['item', 0, 'item'],
    },
    {
      what: 'a question inside an answer',
      given: seen([{ valueCoding: YES, item: [] }]),
      code: 'unknown-question',
      path: ['item', 0, 'item'],
    },
    {
      what: 'the code of another system',
      given: seen([{ valueCoding: { ...YES, system: 'urn:other' } }]),
      code: 'unknown-answer',
      path: ['item', 0, 'answer', 0],
    },
    {
      what: 'a truth value',
      given: seen([{ valueBoolean: true }]),
      code: 'wrong-type',
      path: ['item', 0, 'answer', 0],
    },
    {
      what: 'an answer that is a text',
      given: seen(['yes']),
      code: 'wrong-type',
      path: ['item', 0, 'answer', 0],
    },
    {
      what: 'an answer that is null',
      given: seen([null]),
      code: 'wrong-type',
      path: ['item', 0, 'answer', 0],
    },
    {
      what: 'two answers',
      given: seen([{ valueCoding: YES }, { valueCoding: YES }]),
      code: 'answered-twice',
      path: ['item', 0, 'answer', 1],
    },
    {
      what: 'words that are a code',
      given: response([{ linkId: 'test.why-not', answer: [{ valueCoding: YES }] }]),
      code: 'wrong-type',
      path: ['item', 0, 'answer', 0],
    },
  ])('$what → $code', ({ given, code, path }) => {
    expect(parseQuestionnaireResponse(MIXED, given)).toMatchObject({ ok: false, issues: [{ code, path }] });
  });

  test('a version of the questionnaire, an answer that is no list, and a question without an answer are fine', () => {
    const given = response(
      [{ linkId: 'test.seen', answer: { valueCoding: YES } }, { linkId: 'test.where' }],
      {
        questionnaire: 'urn:family-engagement:Questionnaire/test.mixed|1',
      },
    );
    expect(parseQuestionnaireResponse(MIXED, given)).toMatchObject({
      ok: true,
      value: { 'test.seen': 'yes' },
    });
  });
});

describe('GOV.UK', () => {
  test('names of the host’s own are passed over, line ends are made one', () => {
    const body = { _csrf: 'token', test_seen: 'no', 'test_why-not': 'one\r\ntwo' };
    expect(parseGovukBody(MIXED, body, ['_csrf'])).toMatchObject({ value: { 'test.why-not': 'one\ntwo' } });
    expect(parseGovukBody(MIXED, body)).toMatchObject({
      issues: [{ code: 'unknown-question', path: ['_csrf'] }],
    });
  });
});

test('every issue has words', () => {
  const codes = [
    'unreadable',
    'wrong-type',
    'other-form',
    'entered-in-error',
    'unknown-question',
    'unknown-answer',
    'answered-twice',
    'too-long',
    'not-asked',
  ];
  expect(codes.filter((code) => !(`form/${code}` in listFormWords()))).toEqual([]);
});

test('observations: what takes yes, no or unknown, with its day and its person', () => {
  const answers = { 'test.seen': 'unknown', 'test.where': 'home', 'test.why-not': 'out' };
  expect(toObservations(MIXED, answers, context)).toEqual([
    { id: 'form-1/test.seen', on, about: 'dana', by: 'bea', item: 'test.seen', answer: 'unknown' },
  ]);
  expect(parseSurveyData(MIXED, {})).toMatchObject({ value: {} });
});
