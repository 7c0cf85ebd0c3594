import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ZodType } from 'zod';
import { ANSWERS, type Answer, isoDate, type Result } from '../../src/kernel/index.js';
import { words } from '../../src/plan/content.js';
import {
  ARTEFACT_KINDS,
  checkPartnership,
  completeContract,
  completeFamilySupportPlan,
  completeOfficeOnlyWeighing,
  completeRiskReductionPlan,
  completeSingleActionPlan,
  completeSupervisionActionPlan,
  completeTwoWayAgreement,
  completeWorkPlan,
  D_22,
  ENGLAND_AND_WALES,
  findOnePlan,
  PLAN_DIFFERENCES,
  PLAN_ISSUES,
  UNEQUAL_KNOWN,
  UNEQUAL_KNOWN_TO_AGENCIES,
} from '../../src/plan/index.js';
import * as schema from '../../src/plan/schema.js';
import { deepFreeze, observed } from '../support/builders.js';
import { DRAFTS, weighing } from './drafts.js';

const calendar = ENGLAND_AND_WALES;
type Kind = keyof typeof DRAFTS;

const COMPLETE: {
  readonly [K in Kind]: (draft: never) => Result<{ kind: string; reviewOn: string }, string>;
} = {
  'single-action-plan': (draft) => completeSingleActionPlan(draft, { calendar }),
  'family-support-plan': (draft) => completeFamilySupportPlan(draft, { calendar }),
  'two-way-agreement': (draft) => completeTwoWayAgreement(draft, { calendar }),
  contract: (draft) => completeContract(draft, { calendar }),
  'work-plan': (draft) => completeWorkPlan(draft, { calendar }),
  'risk-reduction-plan': (draft) => completeRiskReductionPlan(draft, { calendar }),
  'supervision-action-plan': (draft) => completeSupervisionActionPlan(draft, { calendar }),
};
const VALID: { readonly [K in Kind]: ZodType } = {
  'single-action-plan': schema.SingleActionPlan,
  'family-support-plan': schema.FamilySupportPlan,
  'two-way-agreement': schema.TwoWayAgreement,
  contract: schema.Contract,
  'work-plan': schema.WorkPlan,
  'risk-reduction-plan': schema.RiskReductionPlan,
  'supervision-action-plan': schema.SupervisionActionPlan,
};
const DRAFT: { readonly [K in Kind]: ZodType } = {
  'single-action-plan': schema.SingleActionPlanDraft,
  'family-support-plan': schema.FamilySupportPlanDraft,
  'two-way-agreement': schema.TwoWayAgreementDraft,
  contract: schema.ContractDraft,
  'work-plan': schema.WorkPlanDraft,
  'risk-reduction-plan': schema.RiskReductionPlanDraft,
  'supervision-action-plan': schema.SupervisionActionPlanDraft,
};
const complete = (kind: Kind, draft: object) => COMPLETE[kind](deepFreeze(draft) as never);
const codesOf = (result: Result<unknown, string>) =>
  result.ok ? result.warnings.map(({ code }) => code) : result.issues.map(({ code }) => code);
const kinds = ARTEFACT_KINDS.map((kind) => [kind] as const);

describe('seven artefacts, kept apart', () => {
  test('there are seven', () => expect(Object.keys(DRAFTS)).toEqual([...ARTEFACT_KINDS]));

  test.each(kinds)('a full draft of a %s is completed, with its review day in working days', (kind) => {
    const result = complete(kind, DRAFTS[kind]);
    // Ten working days after Friday 20 November 2026: Friday 4 December.
    expect(result).toMatchObject({
      ok: true,
      value: { ...DRAFTS[kind], kind, reviewOn: '2026-12-04' },
      warnings: [],
    });
  });

  test.each(kinds)('a %s that was completed is valid by its schema, and by no other', (kind) => {
    const result = complete(kind, DRAFTS[kind]);
    if (!result.ok) throw new Error('incomplete');
    for (const other of ARTEFACT_KINDS)
      expect(VALID[other].safeParse(result.value).success).toBe(other === kind);
  });

  test.each(kinds)('a draft of a %s may leave anything out, a valid one may not', (kind) => {
    expect(DRAFT[kind].safeParse({ id: 'x1' }).success).toBe(true);
    expect(DRAFT[kind].safeParse(DRAFTS[kind]).success).toBe(true);
    expect(VALID[kind].safeParse({ id: 'x1', kind }).success).toBe(false);
    expect(DRAFT[kind].safeParse({ ...DRAFTS[kind], kind }).success).toBe(false);
  });

  test.each(kinds)('a draft of a %s refuses what is not one', (kind) => {
    for (const bad of [
      null,
      [],
      'x',
      { id: '' },
      { id: 'x', extra: 1 },
      { id: 'x', agreedOn: '2026-02-30' },
      { id: 'x', reviewInWorkingDays: 0 },
    ])
      expect(DRAFT[kind].safeParse(bad).success).toBe(false);
  });

  test.each(kinds)('an empty draft of a %s names every gap, whom to ask and which rule asks', (kind) => {
    const result = complete(kind, { id: 'x1' });
    if (result.ok) throw new Error('complete');
    expect(result.issues.length).toBeGreaterThan(5);
    for (const { detail, code } of result.issues) {
      expect(PLAN_ISSUES).toContain(code);
      expect(words[code]).toBeDefined();
      expect(words[String(detail?.from)] ?? detail?.from).toBeTruthy();
      expect(String(detail?.rule)).toMatch(/^PLN-/);
    }
  });

  test.each(kinds)('explicit gaps in a %s do not reach the valid one', (kind) => {
    const result = complete(kind, {
      ...DRAFTS[kind],
      exclusion: undefined,
      weighing: (DRAFTS[kind] as { weighing?: unknown }).weighing,
    });
    if (!result.ok) throw new Error('incomplete');
    expect(VALID[kind].safeParse(result.value).success).toBe(true);
  });
});

const without = (draft: object, field: string) =>
  Object.fromEntries(Object.entries(draft).filter(([name]) => name !== field));
/** Replaces the first row of a list, part by part. */
const row = (draft: object, list: string, part: object) => {
  const rows = (draft as Record<string, readonly object[]>)[list] as readonly object[];
  return { ...draft, [list]: [{ ...rows[0], ...part }, ...rows.slice(1)] };
};
const SAP = DRAFTS['single-action-plan'];
const FSP = DRAFTS['family-support-plan'];
const TWA = DRAFTS['two-way-agreement'];
const CON = DRAFTS.contract;
const WOP = DRAFTS['work-plan'];
const RRP = DRAFTS['risk-reduction-plan'];
const SUP = DRAFTS['supervision-action-plan'];
const order = { kind: 'plan.contract.consequence.supervision-order', what: 'We ask a court' };

describe('one gap, one question', () => {
  test.each(
    kinds.flatMap(([kind]) => [
      [kind, without(DRAFTS[kind], 'family'), 'family-missing'] as const,
      [kind, { ...DRAFTS[kind], family: ' ' }, 'family-missing'] as const,
      [kind, without(DRAFTS[kind], 'agreedOn'), 'agreed-on-missing'] as const,
      [kind, without(DRAFTS[kind], 'reviewInWorkingDays'), 'review-missing'] as const,
      [kind, { ...DRAFTS[kind], reviewInWorkingDays: 0 }, 'review-missing'] as const,
      [kind, { ...DRAFTS[kind], reviewInWorkingDays: Number.NaN }, 'review-missing'] as const,
      [kind, { ...DRAFTS[kind], reviewInWorkingDays: 1.5 }, 'not-whole-days'] as const,
      [
        kind,
        { ...without(DRAFTS[kind], 'visitOn'), agreedOn: isoDate('2028-12-29') },
        'outside-calendar',
      ] as const,
    ]),
  )('%s: %# → %s', (kind, draft, code) => {
    expect(codesOf(complete(kind, draft))).toEqual([code]);
  });

  test.each([
    ['single-action-plan', without(SAP, 'leadProfessional'), ['lead-missing']],
    [
      'single-action-plan',
      { ...SAP, familyMembers: [] },
      ['no-family-member', 'action-by-stranger', 'action-by-stranger'],
    ],
    ['single-action-plan', { ...SAP, workers: [] }, ['no-worker', 'action-by-stranger']],
    [
      'single-action-plan',
      { ...SAP, actions: [] },
      ['no-action', 'person-without-task', 'person-without-task', 'person-without-task'],
    ],
    ['single-action-plan', row(SAP, 'actions', { what: '' }), ['action-without-what']],
    [
      'single-action-plan',
      row(SAP, 'actions', { by: undefined }),
      ['action-without-who', 'person-without-task'],
    ],
    ['single-action-plan', row(SAP, 'actions', { why: undefined }), ['action-without-why']],
    [
      'single-action-plan',
      { ...SAP, actions: [...SAP.actions, { what: 'a', by: 'uncle', why: 'b' }] },
      ['action-by-stranger'],
    ],
    ['single-action-plan', { ...SAP, agreedBy: ['mum', 'w1'] }, ['person-has-not-agreed']],
    ['single-action-plan', { ...SAP, familyCanSay: 'no' }, ['family-cannot-say']],
    ['single-action-plan', { ...SAP, familyCanSay: 'unknown' }, ['family-not-asked']],
    ['single-action-plan', without(SAP, 'familyCanSay'), ['family-not-asked']],
    ['family-support-plan', without(FSP, 'parent'), ['parent-missing']],
    ['family-support-plan', { ...FSP, neededChanges: [] }, ['no-needed-change']],
    ['family-support-plan', { ...FSP, neededChanges: ['a', ''] }, ['no-needed-change']],
    ['family-support-plan', { ...FSP, goals: [FSP.goals[1]] }, ['no-short-term-goal']],
    ['family-support-plan', { ...FSP, goals: [FSP.goals[0]] }, ['no-long-term-goal']],
    ['family-support-plan', row(FSP, 'goals', { what: undefined }), ['goal-without-what']],
    ['family-support-plan', { ...FSP, goals: [...FSP.goals, { what: 'a' }] }, ['goal-without-horizon']],
    ['family-support-plan', { ...FSP, actions: [] }, ['no-action']],
    [
      'family-support-plan',
      { ...FSP, qualities: { ...FSP.qualities, 'change.determination.plan-quality.realistic': 'no' } },
      ['quality-not-shown'],
    ],
    [
      'family-support-plan',
      { ...FSP, qualities: { ...FSP.qualities, 'change.determination.plan-quality.effective': 'unknown' } },
      ['quality-not-checked'],
    ],
    ['family-support-plan', without(FSP, 'qualities'), Array(5).fill('quality-not-checked')],
    ['family-support-plan', { ...FSP, parentAgrees: 'unknown' }, ['parent-has-not-agreed']],
    ['two-way-agreement', { ...TWA, ofServices: [] }, ['nothing-expected-of-services']],
    ['two-way-agreement', { ...TWA, ofFamily: [] }, ['nothing-expected-of-family']],
    ['two-way-agreement', row(TWA, 'ofServices', { what: undefined }), ['expectation-without-what']],
    ['two-way-agreement', row(TWA, 'ofFamily', { of: undefined }), ['expectation-without-who']],
    ['two-way-agreement', { ...TWA, agreedByFamily: [] }, ['family-has-not-agreed']],
    ['two-way-agreement', { ...TWA, agreedByServices: [] }, ['services-have-not-agreed']],
    ['contract', { ...CON, parties: [] }, ['no-parties']],
    ['contract', { ...CON, unacceptable: [] }, ['no-unacceptable-behaviour']],
    ['contract', { ...CON, countsInRiskAssessment: 'no' }, ['risk-assessment-not-said']],
    ['contract', { ...CON, consequences: [] }, ['no-consequence']],
    ['contract', row(CON, 'consequences', { kind: undefined }), ['consequence-without-kind']],
    ['contract', row(CON, 'consequences', { what: ' ' }), ['consequence-without-what']],
    ['contract', without(CON, 'agreedOutcome'), ['agreed-outcome-missing']],
    ['contract', { ...CON, unequalKnownTo: ['w1'] }, ['party-not-told-unequal']],
    ['contract', without(CON, 'weighing'), ['weighing-missing']],
    [
      'contract',
      { ...CON, weighing: {} },
      [
        'weighing-without-child',
        'weighing-without-staff',
        'weighing-without-decider',
        'weighing-without-day',
      ],
    ],
    ['work-plan', { ...WOP, agencies: ['school', 'school'] }, ['too-few-agencies']],
    ['work-plan', { ...WOP, decisions: [] }, ['no-decision']],
    ['work-plan', row(WOP, 'decisions', { of: undefined }), ['expectation-without-who']],
    ['work-plan', { ...WOP, responsibilities: [] }, ['no-responsibility']],
    ['work-plan', row(WOP, 'responsibilities', { what: undefined }), ['expectation-without-what']],
    [
      'work-plan',
      without(WOP, 'sharing'),
      ['sharing-without-what', 'sharing-without-how', 'sharing-without-when'],
    ],
    ['work-plan', { ...WOP, exclusion: {} }, ['exclusion-without-reason', 'exclusion-without-chair']],
    ['risk-reduction-plan', { ...RRP, workers: [] }, ['no-worker']],
    ['risk-reduction-plan', { ...RRP, risks: [] }, ['no-risk']],
    [
      'risk-reduction-plan',
      { ...RRP, risks: [{}] },
      ['risk-without-what', 'risk-without-measure', 'risk-without-who'],
    ],
    ['risk-reduction-plan', without(RRP, 'manager'), ['manager-missing']],
    ['risk-reduction-plan', { ...RRP, extreme: 'unknown' }, ['extreme-not-answered']],
    ['risk-reduction-plan', { ...RRP, extreme: 'yes' }, ['risk-meeting-missing']],
    ['supervision-action-plan', without(SUP, 'worker'), ['worker-missing']],
    ['supervision-action-plan', without(SUP, 'supervisor'), ['supervisor-missing']],
    ['supervision-action-plan', { ...SUP, risks: [] }, ['no-risk']],
    ['supervision-action-plan', { ...SUP, inSupervisionNotes: 'unknown' }, ['not-in-supervision-notes']],
    ['supervision-action-plan', { ...SUP, visitOn: isoDate('2026-11-19') }, ['agreed-after-visit']],
  ] as const)('%s %#', (kind, draft, codes) => {
    const result = complete(kind, draft);
    expect(result.ok).toBe(false);
    expect(codesOf(result)).toEqual(codes);
  });

  test('a row is named by its number, a person by their id', () => {
    expect(
      complete('single-action-plan', { ...SAP, actions: [...SAP.actions, { by: 'mum', why: 'b' }] }),
    ).toMatchObject({
      issues: [
        {
          code: 'action-without-what',
          path: ['actions', 3, 'what'],
          detail: { row: 4, from: 'team', rule: 'PLN-9' },
        },
      ],
    });
    expect(complete('single-action-plan', { ...SAP, agreedBy: ['mum', 'w1'] })).toMatchObject({
      issues: [{ detail: { person: 'leo', from: 'lead-professional' } }],
    });
  });
});

describe('complete, and worth a second look', () => {
  test.each([
    ['contract', { ...CON, consequences: [...CON.consequences, order] }, ['legal-advice']],
    [
      'contract',
      { ...CON, consequences: [{ kind: 'plan.contract.consequence.removal', what: 'a' }] },
      ['legal-advice'],
    ],
    [
      'contract',
      { ...without(CON, 'weighing'), consequences: [{ kind: 'other', what: 'No more outings' }] },
      ['sanction-not-punishment'],
    ],
    ['work-plan', { ...WOP, responsibilities: [WOP.responsibilities[0]] }, ['agency-without-task']],
    [
      'work-plan',
      { ...WOP, exclusion: { reason: 'Others could not have spoken freely', chair: 'chair1' } },
      ['parent-left-out'],
    ],
    ['supervision-action-plan', { ...SUP, visitOn: isoDate('2026-11-20') }, ['agreed-on-day-of-visit']],
  ] as const)('%s %#', (kind, draft, codes) => {
    const result = complete(kind, draft);
    expect(result.ok).toBe(true);
    expect(codesOf(result)).toEqual(codes);
    if (result.ok) expect(result.warnings.every((one) => one.kind === 'warning')).toBe(true);
  });

  test.each([
    ['risk-reduction-plan', { ...RRP, extreme: 'yes', nextRiskMeeting: isoDate('2026-11-27') }],
    ['supervision-action-plan', without(SUP, 'visitOn')],
  ] as const)('%s %#: nothing missing', (kind, draft) => {
    expect(complete(kind, draft)).toMatchObject({ ok: true, warnings: [] });
  });
});

describe('one plan a family (PLN-9)', () => {
  const plan = (id: string, agreedOn: string) => {
    const result = completeSingleActionPlan({ ...SAP, id, agreedOn: isoDate(agreedOn) }, { calendar });
    if (!result.ok) throw new Error('incomplete');
    return deepFreeze(result.value);
  };
  const on = isoDate('2026-11-21');

  test('none, the latest, not a later one', () => {
    const [a, b, c] = [plan('a', '2026-01-05'), plan('b', '2026-06-01'), plan('c', '2026-12-01')];
    expect(findOnePlan([], { on })).toMatchObject({ ok: true, value: undefined });
    expect(findOnePlan([b, a, c], { on })).toMatchObject({ ok: true, value: { id: 'b' } });
    expect(findOnePlan([c, a, b], { on })).toEqual(findOnePlan([a, b, c], { on }));
  });

  test('two at once are refused by name', () => {
    expect(findOnePlan([plan('z', '2026-06-01'), plan('b', '2026-06-01')], { on })).toMatchObject({
      ok: false,
      issues: [{ code: 'more-than-one-plan', detail: { plans: ['b', 'z'] } }],
    });
  });
});

describe('office-only contact is weighed (PLN-12, D-22)', () => {
  test('both sides, who and when', () => {
    expect(completeOfficeOnlyWeighing(weighing)).toMatchObject({ ok: true, value: weighing });
    for (const field of Object.keys(weighing))
      expect(completeOfficeOnlyWeighing(deepFreeze(without(weighing, field)) as never).ok).toBe(false);
  });
  test('each side stands with its source', () => {
    expect(D_22.readings.map(({ cite }) => cite.source)).toEqual([
      'page-2020',
      'hard-to-engage-procedure',
      'hard-to-engage-procedure',
    ]);
  });
});

test('a warning that rests on a difference names it', () => {
  const own = complete('contract', { ...CON, consequences: [{ kind: 'other', what: 'No outings' }] });
  const left = complete('work-plan', { ...WOP, exclusion: { reason: 'a', chair: 'b' } });
  expect(own).toMatchObject({ warnings: [{ detail: { difference: 'D-10' } }] });
  expect(left).toMatchObject({ warnings: [{ detail: { difference: 'D-12' } }] });
});

describe('where the sources differ, every reading is worded and cited', () => {
  test.each(PLAN_DIFFERENCES.map((one) => [one.id, one] as const))('%s', (id, { readings }) => {
    expect(words[id]).toBeDefined();
    expect(readings.length).toBeGreaterThan(1);
    for (const { code, cite } of readings) {
      expect(words[code], code).toBeDefined();
      expect(cite.at).not.toBe('');
    }
  });
  test('they are the ones that touch plans', () => {
    expect(PLAN_DIFFERENCES.map(({ id }) => id)).toEqual(['D-10', 'D-12', 'D-15', 'D-22', 'D-23']);
  });
});

describe('the partnership may be unequal, and all have to know (PLN-13)', () => {
  const on = isoDate('2026-11-21');
  const of = (about: string, answer: Answer, more: { readonly on?: string } = {}) =>
    observed(UNEQUAL_KNOWN, answer, { id: `${about}-${more.on ?? ''}`, about, ...more });
  const agencies = UNEQUAL_KNOWN_TO_AGENCIES;
  test.each(ANSWERS.flatMap((a) => ANSWERS.map((b) => [a, b] as const)))(
    'dad %s, agencies %s',
    (dad, theirs) => {
      const noted = [observed(agencies, theirs, { id: 'a', about: 'f1' }), of('dad', dad)];
      const check = checkPartnership(['dad'], noted, { on });
      expect(check.knownByAll).toBe(
        dad === 'no' || theirs === 'no' ? 'no' : dad === 'yes' && theirs === 'yes' ? 'yes' : 'unknown',
      );
      expect(check.tell).toEqual([...(dad === 'no' ? ['dad'] : []), ...(theirs === 'no' ? [agencies] : [])]);
      expect(check.ask).toEqual([
        ...(dad === 'unknown' ? ['dad'] : []),
        ...(theirs === 'unknown' ? [agencies] : []),
      ]);
      expect(check.parties).toEqual([
        { id: 'dad', knows: dad, from: dad === 'unknown' ? [] : ['dad-'] },
        { id: agencies, knows: theirs, from: theirs === 'unknown' ? [] : ['a'] },
      ]);
      expect(check.rule.id).toBe('PLN-13');
    },
  );
  test('nobody named, nothing known', () =>
    expect(checkPartnership([], [of('dad', 'yes'), observed(agencies, 'yes')], { on })).toMatchObject({
      knownByAll: 'unknown',
      tell: [],
      ask: [],
      parties: [{ id: agencies, knows: 'yes' }],
    }));
  test('what one knows says nothing of another; what comes after the day does not count', () => {
    const told = [of('dad', 'no', { on: '2026-03-01' }), of('dad', 'yes', { on: '2026-11-22' })];
    expect(checkPartnership(['dad', 'mum'], told, { on })).toMatchObject({
      tell: ['dad'],
      ask: ['mum', agencies],
    });
    expect(checkPartnership(['dad'], told, { on: isoDate('2026-11-22') })).toMatchObject({
      knownByAll: 'unknown',
      parties: [
        { knows: 'yes', from: ['dad-2026-11-22'] },
        { knows: 'unknown', from: [] },
      ],
    });
  });
});

describe('invariants of all drafts', () => {
  const field = fc
    .constantFrom(...kinds.map(([kind]) => kind))
    .chain((kind) =>
      fc.tuple(fc.constant(kind), fc.subarray(Object.keys(DRAFTS[kind]).filter((name) => name !== 'id'))),
    );
  test('total, input unchanged; what is completed is valid; what is there is not asked for', () => {
    fc.assert(
      fc.property(field, ([kind, kept]) => {
        const draft = Object.fromEntries(
          Object.entries(DRAFTS[kind]).filter(([name]) => name === 'id' || kept.includes(name)),
        );
        const result = complete(kind, draft);
        if (result.ok) expect(VALID[kind].safeParse(result.value).success).toBe(true);
        else {
          expect(result.issues.length).toBeGreaterThan(0);
          for (const { path } of result.issues)
            if (
              path.length === 1 &&
              !['actions', 'agreedBy', 'unequalKnownTo', 'familyCanSay'].includes(String(path[0]))
            )
              expect(kept).not.toContain(path[0]);
        }
      }),
    );
  });
});
