import { describe, expect, test } from 'vitest';
import { type IsoDate, isoDate, missingOf, type Result } from '../../src/kernel/index.js';
import {
  ACHIEVEMENT_ITEMS,
  AUTONOMY_ITEMS,
  addWorkingDays,
  assessAchievement,
  assessEscalation,
  assessProtectiveAction,
  assessTeam,
  checkLeadProfessional,
  checkStance,
  checkWorkingDay,
  completeContactSummary,
  completeContract,
  completeFamilySupportPlan,
  completeOfficeOnlyWeighing,
  completeRiskReductionPlan,
  completeSingleActionPlan,
  completeStepDown,
  completeSupervisionActionPlan,
  completeTwoWayAgreement,
  completeWorkPlan,
  countWorkingDays,
  decideLead,
  ENGLAND_AND_WALES,
  findOnePlan,
  LEAD_DUTIES,
  listLeadDuties,
  listReEvaluation,
  PROTECTION_NEEDED,
  RE_EVALUATION_STRATEGIES,
  REFLECTIONS,
  recordDifficulty,
  startLead,
  TEAM_SPECIALIST,
  weighAutonomy,
} from '../../src/plan/index.js';
import { readingEase } from '../../src/plan/reading-ease.js';
import type { SingleActionPlan } from '../../src/plan/schema.js';
import { observed } from '../support/builders.js';

/** What an artefact lacks is said with its place and with who can supply it; what an answer rests on is shown. */
const calendar = ENGLAND_AND_WALES;
const on = isoDate('2026-11-20');
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

/** Every issue as `code path from`, or every warning of what is accepted. */
const lacks = (result: Result<unknown, string>) =>
  (result.ok ? result.warnings : result.issues).map(
    ({ code, path, detail }) => `${code} ${path.join('.')} ${String(detail?.from)}`,
  );
const START = 'family-missing family lead-professional';
const END = [
  'agreed-on-missing agreedOn lead-professional',
  'review-missing reviewInWorkingDays lead-professional',
];

describe('an empty draft names everything, where it goes and who can supply it', () => {
  test('single action plan', () => {
    expect(lacks(completeSingleActionPlan({ id: 'x' }, { calendar }))).toEqual([
      START,
      'lead-missing leadProfessional team',
      'no-family-member familyMembers lead-professional',
      'no-worker workers lead-professional',
      'no-action actions team',
      'family-not-asked familyCanSay lead-professional',
      ...END,
    ]);
    const rows = {
      familyMembers: ['mum'],
      workers: [],
      actions: [{}, { by: 'aunt' }],
      familyCanSay: 'no',
    } as const;
    expect(lacks(completeSingleActionPlan({ id: 'x', ...rows }, { calendar })).slice(3, -2)).toEqual([
      'action-without-what actions.0.what team',
      'action-without-who actions.0.by team',
      'action-without-why actions.0.why team',
      'action-without-what actions.1.what team',
      'action-without-why actions.1.why team',
      'action-by-stranger actions.1.by team',
      'person-without-task actions team',
      'person-has-not-agreed agreedBy lead-professional',
      'family-cannot-say familyCanSay lead-professional',
    ]);
    const result = completeSingleActionPlan({ id: 'x', ...rows }, { calendar });
    const detailOf = (code: string) =>
      (result.ok ? [] : result.issues).find((one) => one.code === code)?.detail;
    expect(detailOf('action-by-stranger')).toMatchObject({ row: 2 });
    expect(detailOf('person-without-task')).toMatchObject({ person: 'mum' });
    expect(detailOf('person-has-not-agreed')).toMatchObject({ person: 'mum' });
  });
  test('family support plan', () => {
    const QUALITIES = ['realistic', 'acceptable', 'accessible', 'appropriate', 'effective'];
    expect(lacks(completeFamilySupportPlan({ id: 'x' }, { calendar }))).toEqual([
      START,
      'parent-missing parent worker',
      'no-needed-change neededChanges parent',
      'no-short-term-goal goals parent',
      'no-long-term-goal goals parent',
      'no-action actions team',
      ...QUALITIES.map(
        (name) => `quality-not-checked qualities.change.determination.plan-quality.${name} parent`,
      ),
      'parent-has-not-agreed parentAgrees parent',
      ...END,
    ]);
    const bare = completeFamilySupportPlan({ id: 'x', goals: [{}] }, { calendar });
    expect(lacks(bare)).toEqual(
      expect.arrayContaining([
        'goal-without-what goals.0.what parent',
        'goal-without-horizon goals.0.horizon parent',
      ]),
    );
    expect(
      (bare.ok ? [] : bare.issues).find(({ code }) => code === 'quality-not-checked')?.detail,
    ).toMatchObject({
      quality: 'change.determination.plan-quality.realistic',
    });
  });
  test('two-way agreement', () => {
    expect(lacks(completeTwoWayAgreement({ id: 'x' }, { calendar }))).toEqual([
      START,
      'nothing-expected-of-services ofServices family',
      'nothing-expected-of-family ofFamily services',
      'family-has-not-agreed agreedByFamily family',
      'services-have-not-agreed agreedByServices services',
      ...END,
    ]);
    const rows = completeTwoWayAgreement({ id: 'x', ofServices: [{}], ofFamily: [{}] }, { calendar });
    expect(lacks(rows).slice(1, 5)).toEqual([
      'expectation-without-what ofServices.0.what family',
      'expectation-without-who ofServices.0.of family',
      'expectation-without-what ofFamily.0.what services',
      'expectation-without-who ofFamily.0.of services',
    ]);
  });
  test('contract', () => {
    expect(lacks(completeContract({ id: 'x' }, { calendar }))).toEqual([
      START,
      'no-parties parties worker',
      'no-unacceptable-behaviour unacceptable worker',
      'risk-assessment-not-said countsInRiskAssessment worker',
      'no-consequence consequences manager',
      'agreed-outcome-missing agreedOutcome team',
      ...END,
    ]);
    const office = 'plan.contract.consequence.office-only';
    const draft = { id: 'x', parties: ['mum'], consequences: [{}, { kind: office, what: 'x' }] } as const;
    expect(lacks(completeContract(draft, { calendar })).slice(3, -2)).toEqual([
      'consequence-without-kind consequences.0.kind manager',
      'consequence-without-what consequences.0.what manager',
      'agreed-outcome-missing agreedOutcome team',
      'party-not-told-unequal unequalKnownTo worker',
      'weighing-missing weighing manager',
    ]);
    const told = completeContract(draft, { calendar });
    expect(
      (told.ok ? [] : told.issues).find(({ code }) => code === 'party-not-told-unequal')?.detail,
    ).toMatchObject({ person: 'mum' });
  });
  test('a contract whose consequences need a second look is accepted with warnings', () => {
    const whole = {
      id: 'x',
      family: 'f',
      agreedOn: on,
      reviewInWorkingDays: 5,
      parties: ['mum'],
      unacceptable: ['threats'],
      countsInRiskAssessment: 'yes',
      consequences: [
        { kind: 'other', what: 'x' },
        { kind: 'plan.contract.consequence.supervision-order', what: 'y' },
      ],
      agreedOutcome: 'calm visits',
      unequalKnownTo: ['mum'],
    } as const;
    expect(lacks(completeContract(whole as never, { calendar }))).toEqual([
      'sanction-not-punishment consequences manager',
      'legal-advice consequences manager',
    ]);
  });
  test('weighing of office-only contact, by itself and within a contract', () => {
    const parts = [
      'weighing-without-child childAtHome worker',
      'weighing-without-staff staffSafety worker',
      'weighing-without-decider decidedBy manager',
      'weighing-without-day on manager',
    ];
    expect(lacks(completeOfficeOnlyWeighing({}))).toEqual(parts);
    expect(lacks(completeContract({ id: 'x', weighing: {} }, { calendar })).slice(-6, -2)).toEqual(
      parts.map((part) => part.replace(' ', ' weighing.')),
    );
  });
  test('work plan', () => {
    expect(lacks(completeWorkPlan({ id: 'x' }, { calendar }))).toEqual([
      START,
      'too-few-agencies agencies chair',
      'no-decision decisions chair',
      'no-responsibility responsibilities chair',
      'sharing-without-what sharing.what chair',
      'sharing-without-how sharing.how chair',
      'sharing-without-when sharing.when chair',
      ...END,
    ]);
    const rows = { id: 'x', decisions: [{}], responsibilities: [{}], exclusion: {} };
    expect(lacks(completeWorkPlan(rows, { calendar }))).toEqual(
      expect.arrayContaining([
        'expectation-without-what decisions.0.what chair',
        'expectation-without-who decisions.0.of chair',
        'expectation-without-what responsibilities.0.what chair',
        'exclusion-without-reason exclusion.reason chair',
        'exclusion-without-chair exclusion.chair chair',
      ]),
    );
  });
  test('a work plan that leaves an agency without a task, or a parent out, is accepted with a warning', () => {
    const plan = completeWorkPlan(
      {
        id: 'x',
        family: 'f',
        agreedOn: on,
        reviewInWorkingDays: 10,
        agencies: ['school', 'health'],
        decisions: [{ what: 'x', of: 'school' }],
        responsibilities: [{ what: 'x', of: 'school' }],
        sharing: { what: 'x', how: 'y', when: on },
        exclusion: { reason: 'x', chair: 'c' },
      },
      { calendar },
    );
    expect(plan.ok ? plan.warnings : plan).toMatchObject([
      {
        code: 'agency-without-task',
        path: ['responsibilities'],
        kind: 'warning',
        detail: { agency: 'health', from: 'chair' },
      },
      {
        code: 'parent-left-out',
        path: ['exclusion'],
        kind: 'warning',
        detail: { difference: 'D-12', from: 'chair' },
      },
    ]);
  });
  test('risk-reduction plan', () => {
    expect(lacks(completeRiskReductionPlan({ id: 'x' }, { calendar }))).toEqual([
      START,
      'no-worker workers manager',
      'no-risk risks team',
      'manager-missing manager manager',
      'extreme-not-answered extreme manager',
      ...END,
    ]);
    expect(
      lacks(completeRiskReductionPlan({ id: 'x', risks: [{}], extreme: 'yes' }, { calendar })).slice(2, 7),
    ).toEqual([
      'risk-without-what risks.0.what team',
      'risk-without-measure risks.0.measure team',
      'risk-without-who risks.0.by team',
      'manager-missing manager manager',
      'risk-meeting-missing nextRiskMeeting manager',
    ]);
  });
  test('supervision action plan', () => {
    expect(lacks(completeSupervisionActionPlan({ id: 'x' }, { calendar }))).toEqual([
      START,
      'worker-missing worker worker',
      'supervisor-missing supervisor manager',
      'no-risk risks worker',
      'not-in-supervision-notes inSupervisionNotes manager',
      ...END,
    ]);
    const late = { id: 'x', agreedOn: on, visitOn: isoDate('2026-11-19') };
    expect(lacks(completeSupervisionActionPlan(late, { calendar }))).toContain(
      'agreed-after-visit agreedOn manager',
    );
    const whole = {
      id: 'x',
      family: 'f',
      worker: 'w',
      supervisor: 's',
      risks: [{ what: 'x', measure: 'y', by: 'w' }],
      inSupervisionNotes: 'yes',
      agreedOn: on,
      visitOn: on,
      reviewInWorkingDays: 1,
    } as const;
    expect(lacks(completeSupervisionActionPlan(whole, { calendar }))).toEqual([
      'agreed-on-day-of-visit agreedOn worker',
    ]);
  });
  test('what is not reviewed', () => {
    expect(lacks(completeContactSummary({}))).toEqual([
      'contact-missing contact worker',
      'on-missing on worker',
      'purpose-missing purpose worker',
      'done-missing done worker',
      'required-not-said required worker',
    ]);
    expect(lacks(completeContactSummary({ required: [{}] })).slice(4)).toEqual([
      'required-without-what required.0.what worker',
      'required-without-whom required.0.of worker',
      'required-without-when required.0.byWhen worker',
    ]);
    expect(lacks(recordDifficulty({}))).toEqual([
      'record-id-missing id worker',
      'on-missing on worker',
      'author-missing by worker',
      'difficult-missing whatIsDifficult worker',
      'why-missing whyDifficult worker',
      'impact-on-assessment-missing impactOnAssessment worker',
      'impact-on-delivery-missing impactOnDelivery worker',
      'impact-on-child-missing impactOnChild worker',
    ]);
    expect(lacks(completeStepDown({}))).toEqual([
      'family-missing family team',
      'end-missing endsOn team',
      'agency-missing agency team',
      'continuing-worker-missing worker team',
      'continuing-name-missing name team',
      'continuing-from-missing from team',
    ]);
    expect(lacks(completeStepDown({ endsOn: on, from: isoDate('2026-11-22') }))).toContain(
      'gap-in-support from team',
    );
  });
});

describe('the lead professional', () => {
  const began = isoDate('2026-03-01');
  const state = { family: 'f', handovers: 0, lead: { worker: 'w1', name: 'Ada', since: began } };
  const appoint = { type: 'appoint', on: began, worker: 'w2', name: 'Bo' } as const;
  const handOver = { ...appoint, type: 'handOver', reason: 'leaves', familyTold: 'no' } as const;
  test.each([
    [startLead('f'), { ...appoint, name: ' ' }, 'lead-without-name', ['name'], undefined],
    [state, appoint, 'lead-already-appointed', ['type'], { name: 'Ada' }],
    [startLead('f'), handOver, 'no-lead-yet', ['type'], undefined],
    [state, { ...handOver, reason: ' ' }, 'handover-without-reason', ['reason'], undefined],
    [state, { ...handOver, worker: 'w1' }, 'handover-to-same-person', ['worker'], { name: 'Bo' }],
    [state, { ...handOver, on: isoDate('2026-02-28') }, 'before-lead-began', ['on'], { since: began }],
  ] as const)('%#: refused where and of whom', (before, command, code, path, detail) => {
    const result = decideLead(before, command);
    expect(result.ok ? [] : result.issues.map((one) => [one.code, one.path, one.detail])).toEqual([
      [code, path, detail],
    ]);
  });
  test('appointed, and handed over on the very day, with a warning while the family was not told', () => {
    expect(decideLead(startLead('f'), appoint)).toMatchObject({ ok: true, value: { type: 'appointed' } });
    expect(decideLead(state, handOver)).toMatchObject({
      ok: true,
      warnings: [{ code: 'family-not-told', path: ['familyTold'], detail: { name: 'Bo' } }],
    });
  });
  test('whoever begins today is there today', () =>
    expect(checkLeadProfessional([{ worker: 'w1', name: 'Ada', from: began }], { on: began }).finding).toBe(
      'one',
    ));
  test('three sources give the duties, each with its place', () => {
    const duties = listLeadDuties();
    expect(ids(duties)).toEqual([
      ...LEAD_DUTIES,
      'attendance.tenet.9-lead-professional',
      'plan.procedure.check-lead-professional',
    ]);
    expect(duties.slice(-2).map(({ cite }) => cite)).toEqual([
      { source: 'compassionate-attendance', at: 'Tenets for compassionate support', basis: 'stated' },
      { source: 'hard-to-engage-procedure', at: 'Responding to uncooperative families', basis: 'stated' },
    ]);
  });
});

describe('what a judgement rests on', () => {
  const HARM = 'plan.escalate.serious-harm';
  test('escalation: what cleared a concern is the latest day on which somebody saw otherwise', () => {
    const judgement = assessEscalation(
      [
        observed(HARM, 'no', { id: 'old', on: '2026-03-01' }),
        observed(HARM, 'no', { id: 'new', on: '2026-03-02' }),
        observed(HARM, 'no', { id: 'again', on: '2026-03-02' }),
      ],
      { on },
    );
    expect(judgement.evidence).toMatchObject([{ factor: HARM, observed: 'no', from: ['again', 'new'] }]);
    expect(judgement.cautions).toEqual([]);
    expect(ids(judgement.rules)).toEqual(['PLN-17']);
  });
  test('protective action', () => {
    const judge = (...answers: readonly ('yes' | 'no')[]) =>
      assessProtectiveAction(
        answers.map((answer, at) => observed(PROTECTION_NEEDED, answer, { id: `o${at}`, on: '2026-11-01' })),
        { on },
      );
    expect(judge('yes')).toMatchObject({
      evidence: [{ factor: PROTECTION_NEEDED, observed: 'yes', from: ['o0'] }],
      cautions: [{ code: 'feels-like-failure', rule: { id: 'PLN-7' } }],
      rules: [{ id: 'PLN-7' }],
    });
    expect(judge()).toMatchObject({ evidence: [], cautions: [], rules: [{ id: 'PLN-7' }] });
    expect(missingOf(judge()).map(({ field }) => field)).toEqual([PROTECTION_NEEDED]);
  });
  test('autonomy and protection', () => {
    const [stake, conflict] = AUTONOMY_ITEMS;
    const judge = (...items: readonly string[]) =>
      weighAutonomy(
        items.map((item) => observed(item, 'yes', { id: item, on: '2026-11-01' })),
        { on },
      );
    expect(judge(stake)).toMatchObject({
      evidence: [{ factor: stake, observed: 'yes', from: [stake] }],
      rules: [{ id: 'PLN-5' }],
    });
    expect(judge(stake).evidence).toHaveLength(1);
    expect(missingOf(judge(stake))).toEqual([
      { field: conflict, couldBecome: ['protection-first', 'respect-choice'] },
    ]);
    expect(missingOf(judge())).toEqual([
      { field: stake, couldBecome: ['respect-choice'] },
      { field: conflict, couldBecome: ['respect-choice'] },
    ]);
  });
  test('achievement', () => {
    const [changed, sustained] = ACHIEVEMENT_ITEMS;
    const judge = (given: Readonly<Record<string, 'yes' | 'no'>>) =>
      assessAchievement(
        Object.entries(given).map(([item, answer]) => observed(item, answer, { id: item, on: '2026-11-01' })),
        { on },
      );
    expect(judge({ [changed]: 'yes' })).toMatchObject({
      evidence: [{ factor: changed, observed: 'yes', from: [changed] }],
      cautions: [],
      rules: [{ id: 'PLN-6' }],
    });
    expect(judge({ [changed]: 'yes' }).evidence).toHaveLength(1);
    expect(judge({ [sustained]: 'no' }).evidence).toMatchObject([{ factor: sustained, observed: 'no' }]);
    expect(missingOf(judge({ [changed]: 'yes' })).map(({ field }) => field)).toEqual([sustained]);
    expect(missingOf(judge({ [sustained]: 'no' })).map(({ field }) => field)).toEqual([changed]);
    const twice = [observed(changed, 'yes'), observed(changed, 'no'), observed(sustained, 'yes')];
    const contested = assessAchievement([...twice, observed(sustained, 'no')], { on });
    expect(contested.cautions.map(({ detail }) => detail?.factor)).toEqual([changed, sustained]);
  });
  test('re-evaluation: two strategies have rules of their own', () => {
    const reflected = Object.fromEntries(REFLECTIONS.map((id) => [id, 'yes' as const]));
    expect(listReEvaluation(reflected).consider.map(({ id, rule }) => [id, rule.id])).toEqual(
      RE_EVALUATION_STRATEGIES.map((id) => [
        id,
        id === 'plan.re-evaluate.authoritative-practice'
          ? 'PLN-5'
          : id === 'plan.re-evaluate.protect-despite-failure-feeling'
            ? 'PLN-7'
            : 'PLN-3',
      ]),
    );
  });
});

describe('days', () => {
  const stance = (day: string, name: 'a' | 'b') => ({ on: isoDate(day), stance: name }) as never;
  test('a stance taken later than the day is not in force; one of the day is; so is a change', () => {
    expect(checkStance([stance('2026-11-21', 'a')], [], { on }).revisit).toBe('unknown');
    expect(checkStance([stance('2026-11-20', 'a')], [], { on })).toMatchObject({ current: 'a', since: on });
    expect(checkStance([stance('2026-11-01', 'a')], [{ id: 'c1', on }], { on })).toMatchObject({
      revisit: 'yes',
      changedSince: ['c1'],
    });
    const both = [stance('2026-11-01', 'a'), stance('2026-11-05', 'b'), stance('2026-11-21', 'a')];
    expect(checkStance(both, [], { on })).toMatchObject({ current: 'b', since: '2026-11-05' });
  });
  test('the first and the last day of the calendar are in it, their neighbours are not', () => {
    const { from, to } = calendar;
    expect([checkWorkingDay(from, calendar).ok, checkWorkingDay(to, calendar).ok]).toEqual([true, true]);
    const before = isoDate(`${Number(from.slice(0, 4)) - 1}-12-31`);
    const result = checkWorkingDay(before, calendar);
    expect(result.ok ? [] : result.issues).toEqual([
      { code: 'outside-calendar', path: ['day'], kind: 'unsupported', detail: { day: before, from, to } },
    ]);
  });
  test('no days from a day are that day, whether or not it is a working day', () => {
    const sunday = isoDate('2026-11-22');
    expect(addWorkingDays(sunday, 0, calendar)).toMatchObject({ value: sunday });
    expect(countWorkingDays(sunday, sunday, calendar)).toMatchObject({ value: 0 });
    expect(Object.is((countWorkingDays(sunday, sunday, calendar) as { value: number }).value, 0)).toBe(true);
    const odd = addWorkingDays(sunday, 0.5, calendar);
    expect(odd.ok ? [] : odd.issues).toMatchObject([{ code: 'not-whole-days', path: ['workingDays'] }]);
  });
  test('a review in one working day is a review', () => {
    const result = completeSingleActionPlan({ id: 'x', agreedOn: on, reviewInWorkingDays: 1 }, { calendar });
    expect(lacks(result)).not.toContain(END[1]);
  });
  const plan = (id: string, agreedOn: IsoDate) => ({ id, agreedOn }) as SingleActionPlan;
  test('the plan agreed today is the one plan', () =>
    expect(findOnePlan([plan('a', isoDate('2026-11-01')), plan('b', on)], { on })).toMatchObject({
      value: { id: 'b' },
    }));
});

test('a team whose kind nobody has said has none', () => {
  expect(assessTeam([], { on })).not.toHaveProperty('kind');
  expect(assessTeam([observed(TEAM_SPECIALIST, 'no')], { on }).kind).toBe('general');
});

describe('reading ease', () => {
  const measure = (text: string, show?: number) => {
    const result = readingEase(text, show === undefined ? {} : { show });
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    return result.value;
  };
  test('a text without a word, and one too long, are refused where and with the limit', () => {
    const refused = (text: string) => {
      const result = readingEase(text);
      return result.ok ? [] : result.issues.map(({ code, path, detail }) => [code, path, detail]);
    };
    expect(refused(' ... ')).toEqual([['no-words', ['text'], undefined]]);
    expect(refused('a '.repeat(25_001))).toEqual([['text-too-long', ['text'], { most: 50_000 }]]);
    expect(readingEase('a '.repeat(25_000)).ok).toBe(true);
  });
  test('marks without a word are no sentence; a sentence is shown without blanks round it', () => {
    const { counts, longestSentences } = measure('We came. ...  \n  They sat down.  \n');
    expect(counts.sentences).toBe(2);
    expect(longestSentences.map(({ text }) => text)).toEqual(['They sat down.', 'We came.']);
  });
  test('long words have three syllables or more: longest first, then most used, then in order', () => {
    const words = measure('Family family officer. Banana banana banana cat. Table university.').longestWords;
    expect(words.map(({ word, syllables, times }) => [word, syllables, times])).toEqual([
      ['university', 5, 1],
      ['banana', 3, 3],
      ['family', 3, 2],
      ['officer', 3, 1],
    ]);
  });
});
