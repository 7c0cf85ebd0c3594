import { describe, expect, test } from 'vitest';
import { type Answer, isoDate, missingOf } from '../../src/kernel/index.js';
import {
  assessCulture,
  assessTraumaTraining,
  auditPrinciple6,
  checkAssemblage,
  checkSupervision,
  judgeCoverage,
  listOrganisationOverrides,
  listReportingPrompts,
  ORG_1,
  ORG_4,
  PRINCIPLE_6,
  type SupervisionSession,
  THREAT_MADE,
} from '../../src/organisation/index.js';
import { deepFreeze, observed } from '../support/builders.js';

/** What goes with an answer: what it rests on, which rules are named, which caution is about whom. */
const on = isoDate('2026-11-21');
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code);
const HARD = 'organisation.supervision.covers-difficult-cases';
const SUCCESS = 'organisation.supervision.covers-successes';
const session = (id: string, more: Partial<SupervisionSession> = {}): SupervisionSession =>
  deepFreeze({
    id,
    on: isoDate('2026-11-01'),
    worker: 'w1',
    outcome: 'held',
    kind: 'reflective',
    provider: 'outside-specialist',
    covered: {},
    ...more,
  });
const check = (...sessions: readonly SupervisionSession[]) =>
  checkSupervision(sessions, { everyDays: 42 }, { on });

describe('supervision', () => {
  test('whether it is in time rests on the sessions held, by two rules', () => {
    const { timeliness, rules } = check(session('b'), session('a', { on: isoDate('2026-10-01') }));
    expect(timeliness).toMatchObject({
      evidence: [{ factor: 'organisation.procedure.regular-supervision', observed: 'yes', from: ['a', 'b'] }],
      cautions: [],
    });
    expect(ids(timeliness.rules)).toEqual(['ORG-8', 'ORG-9']);
    expect(ids(rules)).toEqual(['ORG-7', 'ORG-8', 'ORG-9', 'ORG-16']);
    expect(check().timeliness.evidence).toEqual([]);
    expect(check(session('a', { outcome: 'cancelled' })).timeliness.evidence).toEqual([]);
  });
  test('what it covered rests on the sessions that say so', () => {
    const { coverage } = check(
      session('a', { covered: { [HARD]: 'yes' } }),
      session('b', { covered: { [HARD]: 'no', [SUCCESS]: 'no' } }),
      session('c', { covered: { [SUCCESS]: 'unknown' } }),
    );
    // Two sessions do not say whether successes came up: that stays open, and is no evidence.
    expect(coverage.evidence).toMatchObject([{ factor: HARD, observed: 'yes', from: ['a', 'b'] }]);
    expect(coverage.evidence).toHaveLength(1);
    expect(ids(coverage.rules)).toEqual(['ORG-7']);
  });
  test('none held, none that may have been: the question does not arise; one that may have been keeps it open', () => {
    expect(check().coverage).toMatchObject({
      status: 'not-applicable',
      evidence: [],
      cautions: [],
      rules: [{ id: 'ORG-7' }],
    });
    expect(check(session('a', { outcome: 'not-recorded' })).coverage.status).toBe('undetermined');
  });
  test('sessions handed in by themselves are named oldest first', () => {
    const said = { covered: { [HARD]: 'yes' } } as const;
    const held = [
      session('c', said),
      session('b', { ...said, on: isoDate('2026-10-01') }),
      session('a', said),
    ];
    expect(judgeCoverage(held, []).evidence[0]?.from).toEqual(['b', 'a', 'c']);
  });
  test('case management that was called off is no case management held', () => {
    const codesOf = (outcome: SupervisionSession['outcome']) =>
      codes(check(session('a', { outcome, kind: 'case-management' })).cautions);
    expect(codesOf('held')).toEqual(['case-management-is-not-supervision']);
    expect(codesOf('moved')).toEqual([]);
  });
  test('who gave it, in order of id', () =>
    expect(
      check(session('a', { provider: 'z' }), session('b', { provider: 'c' }), session('c', { provider: 'z' }))
        .providers,
    ).toEqual(['c', 'z']));
});

describe('principle 6', () => {
  test('each clause cites where it stands, and the audit its rule', () => {
    const [clause] = Object.keys(PRINCIPLE_6) as (keyof typeof PRINCIPLE_6)[];
    const audit = auditPrinciple6([observed(clause!)], { on });
    expect(audit.clauses[0]?.judgement.evidence).toMatchObject([{ factor: clause, cite: ORG_1.cite }]);
    expect(audit.rules).toEqual([ORG_1]);
  });
});

describe('training', () => {
  const train = (framework: Answer, realScenarios: Answer, script: Answer) =>
    assessTraumaTraining({ framework, realScenarios, script });
  test('a finding rests on what was answered, by its rule', () =>
    expect(train('yes', 'yes', 'no')).toEqual({
      status: 'settled',
      finding: 'training-as-asked',
      evidence: [
        { factor: 'organisation.training.framework-not-script', observed: 'yes', from: [], cite: ORG_4.cite },
      ],
      cautions: [],
      rules: [ORG_4],
    }));
  test('the only gap could bring either, one of several only the no', () => {
    expect(missingOf(train('yes', 'unknown', 'no'))).toEqual([
      { field: 'realScenarios', couldBecome: ['training-as-asked', 'training-not-as-asked'] },
    ]);
    expect(missingOf(train('yes', 'unknown', 'unknown'))).toEqual([
      { field: 'realScenarios', couldBecome: ['training-not-as-asked'] },
      { field: 'script', couldBecome: ['training-not-as-asked'] },
    ]);
    expect(train('yes', 'unknown', 'no').evidence).toEqual([]);
  });
});

describe('threats to staff', () => {
  const threats = listReportingPrompts([], { on });
  test('nothing reported is said not to be nothing', () =>
    expect(codes(threats.cautions)).toEqual(['more-happens-than-is-reported', 'no-report-is-not-no-threat']));
  test('another item is no threat', () =>
    expect(listReportingPrompts([observed('organisation.culture.other')], { on }).reported).toEqual([]));
  test('one of the very day counts', () =>
    expect(
      ids(listOrganisationOverrides([observed(THREAT_MADE, 'yes', { id: 't1', on })], { on })),
    ).toHaveLength(1));
});

describe('a set of support', () => {
  const culture = assessCulture([], { on });
  test('cautions on training name the person, and the check its rules', () => {
    const checked = checkAssemblage(
      [
        { person: 'b', initialTraining: 'no', measures: [] },
        { person: 'a', initialTraining: 'unknown', measures: [] },
      ],
      { available: {}, culture },
    );
    expect(checked.cautions).toMatchObject([
      { code: 'same-package-for-everybody' },
      { code: 'initial-training-not-known', detail: { person: 'a' } },
      { code: 'begin-with-initial-training', detail: { person: 'b' } },
      { code: 'culture-not-known' },
    ]);
    expect(ids(checked.rules)).toEqual(['ORG-2', 'ORG-3', 'ORG-15']);
  });
});
