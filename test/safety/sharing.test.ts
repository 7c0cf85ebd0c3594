import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDate, missingOf, nextQuestions, word } from '../../src/kernel/index.js';
import { words } from '../../src/safety/content.js';
import {
  completeSharing,
  decideThreatSharing,
  SHARING_QUESTIONS,
  SHARING_TRIGGERS,
  type SharingAnswers,
  type SharingDecision,
} from '../../src/safety/index.js';
import {
  SharingAnswers as SharingAnswersSchema,
  SharingDecision as SharingDecisionSchema,
} from '../../src/safety/schema.js';
import { deepFreeze } from '../support/builders.js';

const ANSWERS = ['yes', 'no', 'unknown'] as const;
const QUALIFIERS = ['general', 'specific', 'unknown'] as const;
const Q = 'safety.sharing.question.general-or-specific';

const combinations = (length: number): readonly (readonly (typeof ANSWERS)[number][])[] =>
  length === 0
    ? [[]]
    : combinations(length - 1).flatMap((rest) => ANSWERS.map((answer) => [...rest, answer]));
const answersOf = (given: readonly string[], qualifier: string): SharingAnswers =>
  deepFreeze(
    Object.fromEntries([
      ...SHARING_TRIGGERS.map((id, at) => [id, given[at]]),
      [Q, qualifier],
    ]) as SharingAnswers,
  );

/** The rule in words, by how many answers of each kind there are: any yes; all six no; no yes and a gap; nothing. */
const expectedFor = (given: readonly string[]) => {
  const count = (answer: string) => given.filter((one) => one === answer).length;
  const open = SHARING_TRIGGERS.filter((_, at) => given[at] === 'unknown');
  if (count('yes') >= 1) return { status: 'settled', finding: 'share', missing: [] };
  if (count('no') === 6) return { status: 'settled', finding: 'no-trigger-recorded', missing: [] };
  if (count('unknown') === 6)
    return {
      status: 'undetermined',
      finding: undefined,
      missing: open.map((field) => ({ field, couldBecome: ['no-trigger-recorded', 'share'] })),
    };
  return {
    status: 'provisional',
    finding: 'no-trigger-recorded',
    missing: open.map((field) => ({ field, couldBecome: ['share'] })),
  };
};

describe('Sharing information: any yes shares, unknown keeps it open (SAF-2, D-13)', () => {
  const all = combinations(6).flatMap((given) => QUALIFIERS.map((qualifier) => ({ given, qualifier })));

  test('the table is whole', () => expect(all).toHaveLength(3 ** 6 * 3));

  test('every combination', () => {
    for (const { given, qualifier } of all) {
      const actual = decideThreatSharing(answersOf(given, qualifier));
      const { status, finding, missing } = expectedFor(given);
      expect(actual.status).toBe(status);
      expect('finding' in actual ? actual.finding : undefined).toBe(finding);
      expect(missingOf(actual)).toEqual(missing);
      const share = finding === 'share';
      expect(actual.response).toEqual({
        considerWith: ['worker', 'first-line-manager'],
        shareWith: share ? ['all-other-professionals-involved'] : [],
        qualifier,
        tellFamily: share ? ['what', 'how', 'when'] : [],
      });
      expect(actual.evidence.map(({ factor, observed }) => [factor, observed])).toEqual(
        SHARING_TRIGGERS.flatMap((id, at) => (given[at] === 'unknown' ? [] : [[id, given[at]]])),
      );
      expect(actual.rules.map(({ id }) => id)).toEqual(share ? ['SAF-2', 'SAF-9'] : ['SAF-2']);
    }
  });

  test('the split of findings is what the rule gives: 3^6 - 2^6 share, 1 settled without, 1 undetermined', () => {
    const found = combinations(6).map((given) => decideThreatSharing(answersOf(given, 'unknown')));
    const count = (status: string, finding?: string) =>
      found.filter((one) => one.status === status && ('finding' in one ? one.finding : undefined) === finding)
        .length;
    expect(count('settled', 'share')).toBe(665);
    expect(count('settled', 'no-trigger-recorded')).toBe(1);
    expect(count('provisional', 'no-trigger-recorded')).toBe(62);
    expect(count('undetermined')).toBe(1);
  });

  test('an answer left out is the same as unknown', () => {
    expect(decideThreatSharing({})).toEqual(
      decideThreatSharing(answersOf(combinations(6).at(-1)!, 'unknown')),
    );
  });

  test.each(QUALIFIERS)('the qualifier alone (%s) triggers nothing', (qualifier) => {
    expect(decideThreatSharing({ [Q]: qualifier }).status).toBe('undetermined');
  });

  test.each([
    { given: { [Q]: 'specific' } as const, asks: true },
    { given: { [Q]: 'general', 'safety.sharing.question.experience': 'no' } as const, asks: true },
    { given: { [Q]: 'general', 'safety.sharing.question.experience': 'yes' } as const, asks: false },
    { given: { [Q]: 'unknown' } as const, asks: false },
  ])('a qualifier with nothing to qualify asks again: $given → $asks', ({ given, asks }) => {
    const codes = decideThreatSharing(given).cautions.map(({ code }) => code);
    expect(codes.includes('qualifier-without-experience')).toBe(asks);
  });

  test.each([
    ['consent-is-not-the-test', 'SAF-5', 'derived'],
    ['sharing-outranks-good-terms', 'SAF-4', 'stated'],
    ['care-is-not-refusal', 'SAF-5', 'derived'],
    ['openness-is-standard-practice', 'SAF-27', 'stated'],
    ['not-sharing-needs-a-reason', 'SAF-2', 'house-choice'],
    ['incident-alerts-without-questions', 'SAF-3', 'stated'],
  ])('whatever the answers, keep in mind: %s (%s, %s)', (code, id, basis) => {
    for (const answers of [{}, answersOf(['no', 'no', 'no', 'no', 'no', 'no'], 'unknown')]) {
      const caution = decideThreatSharing(answers).cautions.find((one) => one.code === code);
      expect(caution?.rule.id).toBe(id);
      expect(caution?.rule.cite.basis).toBe(basis);
    }
  });

  test('the questions: seven, six of them yes or no and a concern, one a choice that waits for the first', () => {
    expect(SHARING_QUESTIONS.questions).toHaveLength(7);
    const yesNo = SHARING_QUESTIONS.questions.filter(({ kind }) => kind === 'yes-no');
    expect(yesNo.map(({ id }) => id)).toEqual(SHARING_TRIGGERS);
    expect(yesNo.every(({ polarity }) => polarity === 'concern')).toBe(true);
    expect(nextQuestions(SHARING_QUESTIONS, {}).some(({ id }) => id === Q)).toBe(false);
    expect(
      nextQuestions(SHARING_QUESTIONS, { 'safety.sharing.question.experience': 'yes' })[0],
    ).toMatchObject({ id: Q, choices: QUALIFIERS });
  });
});

const anyAnswers = fc
  .record(
    {
      ...Object.fromEntries(SHARING_TRIGGERS.map((id) => [id, fc.constantFrom(...ANSWERS)])),
      [Q]: fc.constantFrom(...QUALIFIERS),
    },
    { requiredKeys: [] },
  )
  .map((answers) => deepFreeze(answers as SharingAnswers));

describe('invariants of decideThreatSharing', () => {
  test('filling a gap leads only to the finding so far or to a listed one; a settled finding stays', () => {
    fc.assert(
      fc.property(
        anyAnswers,
        fc.constantFrom(...SHARING_TRIGGERS),
        fc.constantFrom('yes', 'no'),
        (answers, id, to) => {
          fc.pre((answers[id] ?? 'unknown') === 'unknown');
          const before = decideThreatSharing(answers);
          const after = decideThreatSharing({ ...answers, [id]: to as 'yes' | 'no' });
          const found = 'finding' in before ? [before.finding] : [];
          const listed = missingOf(before).find(({ field }) => field === id)?.couldBecome ?? [];
          expect('finding' in after && [...found, ...listed].includes(after.finding)).toBe(true);
        },
      ),
    );
  });

  test('turning any answer to yes never takes the finding away from share', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...SHARING_TRIGGERS), (answers, id) => {
        expect(decideThreatSharing({ ...answers, [id]: 'yes' })).toMatchObject({
          status: 'settled',
          finding: 'share',
        });
      }),
    );
  });

  test('the order in which answers were given makes no difference', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const turned = Object.fromEntries(Object.entries(answers).reverse()) as SharingAnswers;
        expect(JSON.stringify(decideThreatSharing(turned))).toBe(
          JSON.stringify(decideThreatSharing(answers)),
        );
      }),
    );
  });
});

const base: SharingDecision = deepFreeze({ id: 's1', on: isoDate('2026-03-01'), about: 'f1', answers: {} });
const YES: SharingAnswers = { 'safety.sharing.question.intimidated': 'yes' };
const ALL_NO = answersOf(['no', 'no', 'no', 'no', 'no', 'no'], 'unknown');
const TOLD = { what: 'what was shared', how: 'at a visit, two of us', when: isoDate('2026-03-08') };
const codes = (issues: readonly { readonly code: string }[]) => issues.map(({ code }) => code);

describe('completeSharing names every missing piece at once', () => {
  test.each<{ at: string; given: Partial<SharingDecision>; missing: readonly string[] }>([
    { at: 'nothing decided', given: {}, missing: ['sharing-choice-missing', 'sharing-decider-missing'] },
    {
      at: 'shared, nothing else',
      given: { choice: 'shared' },
      missing: [
        'sharing-decider-missing',
        'sharing-with-missing',
        'tell-family-what-missing',
        'tell-family-how-missing',
        'tell-family-when-missing',
      ],
    },
    {
      at: 'shared, blanks are not answers',
      given: { choice: 'shared', by: ' ', with: [' '], tellFamily: { what: '\t', how: '', when: TOLD.when } },
      missing: [
        'sharing-decider-missing',
        'sharing-with-missing',
        'tell-family-what-missing',
        'tell-family-how-missing',
      ],
    },
    {
      at: 'shared with an empty list',
      given: { choice: 'shared', by: 'w1', with: [], tellFamily: TOLD },
      missing: ['sharing-with-missing'],
    },
    {
      at: 'not shared, no reason',
      given: { choice: 'not-shared', by: 'w1' },
      missing: ['sharing-reason-missing'],
    },
    {
      at: 'not shared against a judgement to share, no reason',
      given: { choice: 'not-shared', by: 'w1', answers: YES, reason: '  ' },
      missing: ['sharing-reason-missing'],
    },
  ])('$at', ({ given, missing }) => {
    const result = completeSharing(deepFreeze({ ...base, ...given }));
    expect(result.ok).toBe(false);
    expect(codes(result.ok ? [] : result.issues)).toEqual(missing);
    expect(result.ok ? [] : result.issues.map(({ kind }) => kind)).toEqual(missing.map(() => 'invalid'));
  });

  test.each<{ at: string; given: Partial<SharingDecision>; warnings: readonly string[] }>([
    {
      at: 'shared, with manager',
      given: { choice: 'shared', manager: 'm1', with: ['school'], tellFamily: TOLD, answers: YES },
      warnings: [],
    },
    {
      at: 'shared, nobody else considered it',
      given: { choice: 'shared', with: ['school'], tellFamily: TOLD },
      warnings: ['considered-without-manager'],
    },
    {
      at: 'not shared against the judgement: it stands, with a warning',
      given: { choice: 'not-shared', manager: 'm1', reason: 'told by police not to', answers: YES },
      warnings: ['not-shared-against-judgement'],
    },
    {
      at: 'not shared while questions are open',
      given: { choice: 'not-shared', manager: 'm1', reason: 'nothing to pass on yet' },
      warnings: ['not-shared-while-open'],
    },
    {
      at: 'not shared, some open, alone',
      given: {
        choice: 'not-shared',
        reason: 'nothing to pass on yet',
        answers: { 'safety.sharing.question.intimidated': 'no' },
      },
      warnings: ['considered-without-manager', 'not-shared-while-open'],
    },
    {
      at: 'not shared, all six answered no',
      given: { choice: 'not-shared', manager: 'm1', reason: 'no trigger', answers: ALL_NO },
      warnings: [],
    },
  ])('$at', ({ given, warnings }) => {
    const decision = deepFreeze({ ...base, by: 'w1', ...given });
    const result = completeSharing(decision);
    expect(result.ok && codes(result.warnings)).toEqual(warnings);
    expect(result.ok && result.value).toEqual(decision);
  });

  test.each([
    { at: 'nobody named as involved', involved: [], left: [] },
    { at: 'everybody told', involved: ['school'], left: [] },
    { at: 'one left out', involved: ['school', 'police'], left: ['police'] },
    {
      at: 'two left out, in order of id',
      involved: ['school', 'police', 'health', 'police'],
      left: ['health', 'police'],
    },
  ])('shared: $at → $left', ({ involved, left }) => {
    const decision = {
      ...base,
      by: 'w1',
      manager: 'm1',
      choice: 'shared',
      with: ['school'],
      tellFamily: TOLD,
    } as const;
    const result = completeSharing(decision, { involved });
    expect(result.ok && result.warnings).toEqual(
      left.length === 0
        ? []
        : [{ code: 'not-shared-with-everyone', path: ['with'], kind: 'warning', detail: { left } }],
    );
  });

  test('the warning against the judgement names which answers were yes', () => {
    const result = completeSharing({
      ...base,
      by: 'w1',
      manager: 'm1',
      choice: 'not-shared',
      reason: 'x',
      answers: { ...YES, 'safety.sharing.question.experience': 'no' },
    });
    expect(result.ok && result.warnings[0]).toEqual({
      code: 'not-shared-against-judgement',
      path: ['choice'],
      kind: 'warning',
      detail: { finding: 'share', yes: ['safety.sharing.question.intimidated'] },
    });
  });

  test('every code it can give has words', () => {
    const results = [
      completeSharing(base),
      completeSharing({ ...base, choice: 'shared' }),
      completeSharing({ ...base, choice: 'not-shared' }),
      completeSharing({ ...base, choice: 'not-shared', by: 'w1', reason: 'x', answers: YES }),
      completeSharing({ ...base, choice: 'not-shared', by: 'w1', reason: 'x' }),
    ];
    const given = results.flatMap((one) => (one.ok ? one.warnings : one.issues));
    expect(new Set(codes(given)).size).toBe(10);
    for (const one of given) expect(word(one, [{ tag: 'en-GB', words }]).text).not.toMatch(/[{}]|^[a-z-]+$/);
  });
});

describe('SharingDecision at the edge', () => {
  test.each([
    { at: 'a draft may be nearly empty', given: base, fine: true },
    { at: 'an unknown choice', given: { ...base, choice: 'perhaps' }, fine: false },
    { at: 'a question nobody knows', given: { ...base, answers: { 'safety.other': 'yes' } }, fine: false },
    { at: 'a yes to general or specific', given: { ...base, answers: { [Q]: 'yes' } }, fine: false },
    { at: 'a day that does not exist', given: { ...base, on: '2026-02-30' }, fine: false },
    { at: 'null for an answer', given: { ...base, answers: { [SHARING_TRIGGERS[0]]: null } }, fine: false },
    { at: 'a prototype key', given: JSON.parse('{"__proto__":{"choice":"shared"}}'), fine: false },
    { at: 'a list', given: [], fine: false },
  ])('$at → $fine', ({ given, fine }) => {
    expect(SharingDecisionSchema.safeParse(given).success).toBe(fine);
  });
  test('the schema has every question and no other', () => {
    expect(Object.keys(SharingAnswersSchema.shape)).toEqual(SHARING_QUESTIONS.questions.map(({ id }) => id));
  });
});
