import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ANSWERS,
  type Answer,
  findingOf,
  isoDate,
  missingOf,
  type Observation,
} from '../../src/kernel/index.js';
import { entries, rules as ruleWords, words } from '../../src/plan/content.js';
import {
  ACHIEVEMENT_ITEMS,
  ACHIEVEMENT_QUESTIONS,
  AUTONOMY_ITEMS,
  AUTONOMY_QUESTIONS,
  assessAchievement,
  assessEscalation,
  assessProtectiveAction,
  assessReEvaluation,
  assessTeam,
  CONTACT_SUMMARY_QUESTIONS,
  checkLeadProfessional,
  checkStance,
  completeContactSummary,
  completeStepDown,
  DIFFICULTY_QUESTIONS,
  decideLead,
  ESCALATION_QUESTIONS,
  ESCALATION_TRIGGERS,
  evolveLead,
  type LeadSpell,
  listLeadDuties,
  listPromptSteps,
  listReEvaluation,
  NEGLECT_RISKS,
  PARTNERSHIP_QUESTIONS,
  PLAN_ISSUES,
  PLAN_RULES,
  PROMPT_STEP_QUESTIONS,
  PROMPT_STEPS,
  PROTECTION_NEEDED,
  PROTECTION_QUESTIONS,
  RE_EVALUATION_QUESTIONS,
  RE_EVALUATION_STRATEGIES,
  RE_EVALUATION_TRIGGER,
  REFLECTION_QUESTIONS,
  REFLECTIONS,
  recordDifficulty,
  startLead,
  TEAM_QUESTIONS,
  TEAM_SPECIALIST,
  TEAM_WORK,
  weighAutonomy,
} from '../../src/plan/index.js';
import * as schema from '../../src/plan/schema.js';
import { deepFreeze, observed } from '../support/builders.js';

const on = isoDate('2026-11-21');
const product = (n: number): readonly (readonly Answer[])[] =>
  n === 0 ? [[]] : product(n - 1).flatMap((rest) => ANSWERS.map((answer) => [...rest, answer]));

describe('three things together call for re-evaluation (PLN-1)', () => {
  const table = product(3);
  const observations = (row: readonly Answer[]) =>
    RE_EVALUATION_TRIGGER.map((item, at) => observed(item, row[at] as Answer));

  test('the whole truth table', () => {
    expect(table).toHaveLength(27);
    for (const row of table) {
      const judgement = assessReEvaluation(observations(row), { on });
      if (row.includes('no'))
        expect(judgement).toMatchObject({ status: 'settled', finding: 'not-triggered' });
      else if (row.includes('unknown')) expect(judgement.status).toBe('undetermined');
      else expect(judgement).toMatchObject({ status: 'settled', finding: 're-evaluate' });
      expect(judgement.rules.map(({ id }) => id)).toEqual(['PLN-1']);
    }
  });

  test('filling a gap leads only to a listed finding', () => {
    for (const row of table)
      for (const [at, answer] of row.entries()) {
        if (answer !== 'unknown') continue;
        const listed = missingOf(assessReEvaluation(observations(row), { on }))
          .filter(({ field }) => field === RE_EVALUATION_TRIGGER[at])
          .flatMap((gap) => gap.couldBecome);
        const reached = (['yes', 'no'] as const).map((filled) =>
          findingOf(
            assessReEvaluation(observations(row.map((was, place) => (place === at ? filled : was))), { on }),
          ),
        );
        for (const finding of reached)
          if (finding !== undefined && !row.includes('no')) expect(listed).toContain(finding);
      }
  });

  test('one gap says both ways it can go', () => {
    expect(missingOf(assessReEvaluation(observations(['yes', 'yes', 'unknown']), { on }))).toEqual([
      { field: 'plan.re-evaluate.trigger.parent-unwilling', couldBecome: ['re-evaluate', 'not-triggered'] },
    ]);
  });

  test('observed outranks self-described, and the record says so', () => {
    const judgement = assessReEvaluation(
      [
        ...observations(['yes', 'yes', 'yes']),
        observed('plan.re-evaluate.trigger.parent-unwilling', 'no', {
          knownBy: 'self-described',
          on: '2026-04-01',
        }),
      ],
      { on },
    );
    expect(judgement).toMatchObject({
      finding: 're-evaluate',
      cautions: [{ code: 'self-description-set-aside' }],
    });
  });

  test('later observations do not count', () => {
    expect(
      assessReEvaluation(
        RE_EVALUATION_TRIGGER.map((item) => observed(item, 'yes', { on: '2026-12-01' })),
        { on },
      ).status,
    ).toBe('undetermined');
  });
});

describe('reflection first, and what comes of nothing (PLN-2, PLN-3)', () => {
  test.each(product(2).map((row) => [row[0], row[1]] as const))(
    'failed so far %s, might help %s',
    (failed, might) => {
      const course = listReEvaluation(deepFreeze({ [REFLECTIONS[0]]: failed, [REFLECTIONS[1]]: might }));
      expect(course.reflectFirst.map(({ id }) => id)).toEqual([
        ...(failed === 'yes' ? [] : [REFLECTIONS[0]]),
        ...(might === 'yes' ? [] : [REFLECTIONS[1]]),
      ]);
      expect(course.consider.map(({ id }) => id)).toEqual(
        failed === 'yes' && might === 'yes' ? RE_EVALUATION_STRATEGIES : [],
      );
      expect(course.otherwise.map(({ id, rule }) => [id, rule.id])).toEqual(
        NEGLECT_RISKS.map((id) => [id, 'PLN-2']),
      );
      expect(course.who).toMatchObject({ id: 'plan.re-evaluate.who', rule: { id: 'PLN-1' } });
    },
  );
});

describe('serious harm or a crime in progress, whatever else (PLN-17)', () => {
  test('the whole truth table', () => {
    for (const row of product(2)) {
      const judgement = assessEscalation(
        ESCALATION_TRIGGERS.map((item, at) => observed(item, row[at] as Answer)),
        { on },
      );
      if (row.includes('yes'))
        expect(judgement).toMatchObject({ status: 'settled', finding: 'child-protection-procedures' });
      else if (row.includes('unknown')) {
        expect(judgement.status).toBe('undetermined');
        const both = row.every((answer) => answer === 'unknown');
        expect(missingOf(judgement).map(({ couldBecome }) => couldBecome)).toEqual(
          both
            ? [['child-protection-procedures'], ['child-protection-procedures']]
            : [['child-protection-procedures', 'no-trigger-recorded']],
        );
      } else expect(judgement).toMatchObject({ status: 'settled', finding: 'no-trigger-recorded' });
    }
  });

  const HARM = 'plan.escalate.serious-harm';
  const no = observed('plan.escalate.crime', 'no');
  test.each([
    {
      at: 'a parent’s own no says nothing',
      given: [observed(HARM, 'no', { knownBy: 'self-described' })],
      finding: undefined,
    },
    {
      at: 'a parent’s own yes is enough',
      given: [observed(HARM, 'yes', { knownBy: 'self-described' })],
      finding: 'child-protection-procedures',
    },
    {
      at: 'an observed no on the same day does not silence a yes',
      given: [observed(HARM, 'no', { knownBy: 'observed' }), observed(HARM, 'yes', { knownBy: 'reported' })],
      finding: 'child-protection-procedures',
    },
    {
      at: 'a later no by somebody else clears it',
      given: [observed(HARM, 'yes'), observed(HARM, 'no', { on: '2026-03-02' })],
      finding: 'no-trigger-recorded',
    },
    {
      at: 'a later no by the parent does not',
      given: [observed(HARM, 'yes'), observed(HARM, 'no', { on: '2026-03-02', knownBy: 'self-described' })],
      finding: 'child-protection-procedures',
    },
    {
      at: 'a later not-known does not',
      given: [observed(HARM, 'yes'), observed(HARM, 'unknown', { on: '2026-03-02' })],
      finding: 'child-protection-procedures',
    },
    {
      at: 'raised again after it was cleared',
      given: [observed(HARM, 'no'), observed(HARM, 'yes', { on: '2026-03-02' })],
      finding: 'child-protection-procedures',
    },
    {
      at: 'after the day it does not count',
      given: [observed(HARM, 'yes', { on: '2026-12-01' })],
      finding: undefined,
    },
  ])('$at', ({ given, finding }) =>
    expect(findingOf(assessEscalation([...given, no], { on }))).toBe(finding),
  );

  test('evidence names the observations that stand', () => {
    const raised = observed(HARM, 'yes', { id: 'b' });
    expect(assessEscalation([raised, observed(HARM, 'yes', { id: 'a' })], { on }).evidence).toMatchObject([
      { factor: HARM, observed: 'yes', from: ['a', 'b'] },
    ]);
  });

  const some = fc.array(
    fc.record({
      id: fc.uuid(),
      on: fc.integer({ min: 1, max: 9 }).map((day) => isoDate(`2026-03-0${day}`)),
      about: fc.constant('f1'),
      item: fc.constantFrom(...ESCALATION_TRIGGERS),
      answer: fc.constantFrom(...ANSWERS),
      knownBy: fc.constantFrom('observed' as const, 'self-described' as const, 'reported' as const),
    }),
    { maxLength: 8 },
  );
  test('one more yes never lowers concern; order is irrelevant', () => {
    const rank = (list: readonly Observation[]) =>
      ['no-trigger-recorded', undefined, 'child-protection-procedures'].indexOf(
        findingOf(assessEscalation(deepFreeze(list), { on })),
      );
    fc.assert(
      fc.property(some, some, (given, more) => {
        const yes = more.map((one) => ({ ...one, answer: 'yes' as const }));
        expect(rank([...given, ...yes])).toBeGreaterThanOrEqual(rank(given));
        expect(assessEscalation([...given].reverse(), { on })).toEqual(assessEscalation(given, { on }));
      }),
    );
  });
});

/** Notes of one subject: what nobody answered is not on record. */
const notes = (items: readonly string[], row: readonly Answer[], more: { readonly about?: string } = {}) =>
  deepFreeze(
    items.flatMap((item, at) => (row[at] === 'unknown' ? [] : [observed(item, row[at], { ...more })])),
  );

describe('protection goes ahead, whatever it feels like (PLN-7)', () => {
  const needed = (answer: Answer, more: Parameters<typeof observed>[2] = {}) =>
    observed(PROTECTION_NEEDED, answer, { about: 'child', ...more });
  test.each(ANSWERS)('needed: %s', (answer) => {
    const judgement = assessProtectiveAction([needed(answer)], { on });
    expect(judgement.status).toBe(answer === 'unknown' ? 'undetermined' : 'settled');
    expect(findingOf(judgement)).toBe({ yes: 'go-ahead', no: 'not-needed-now', unknown: undefined }[answer]);
    expect(judgement.cautions.map(({ code }) => code)).toEqual(
      answer === 'yes' ? ['feels-like-failure'] : [],
    );
    expect(missingOf(judgement).flatMap(({ couldBecome }) => couldBecome)).toEqual(
      answer === 'unknown' ? ['go-ahead', 'not-needed-now'] : [],
    );
  });
  test('a yes stands until another says no of the same child on a later day', () => {
    const finding = (...list: readonly Observation[]) => findingOf(assessProtectiveAction(list, { on }));
    const yes = needed('yes', { on: '2026-03-01' });
    expect(finding(yes, needed('no', { on: '2026-03-01' }))).toBe('go-ahead');
    expect(finding(yes, needed('no', { on: '2026-03-02' }))).toBe('not-needed-now');
    expect(finding(yes, needed('no', { on: '2026-03-02', knownBy: 'self-described' }))).toBe('go-ahead');
    expect(finding(yes, needed('no', { on: '2026-03-02', about: 'other-child' }))).toBe('go-ahead');
  });
  test('how it feels to a worker is not asked of anybody', () => {
    const asked = [...PROTECTION_QUESTIONS.questions, ...AUTONOMY_QUESTIONS.questions];
    expect(asked.length).toBe(3);
    for (const { id } of asked) expect(entries[id].definition).not.toMatch(/feel|worker|you\b/i);
  });
});

describe('autonomy and protection (PLN-5)', () => {
  test.each(product(2).map((row) => [row[0] as Answer, row[1] as Answer] as const))(
    'protection at stake %s, conflict %s',
    (protectionAtStake, conflict) => {
      const row = [protectionAtStake, conflict];
      const judgement = weighAutonomy(notes(AUTONOMY_ITEMS, row), { on });
      const expected = row.includes('no')
        ? 'respect-choice'
        : row.includes('unknown')
          ? undefined
          : 'protection-first';
      expect(findingOf(judgement)).toBe(expected);
      expect(judgement.cautions.map(({ code }) => code)).toEqual(['dignity-either-way']);
      for (const { field, couldBecome } of missingOf(judgement))
        for (const filled of ['yes', 'no'] as const) {
          const filledIn = [...notes(AUTONOMY_ITEMS, row), observed(field, filled)];
          const after = findingOf(weighAutonomy(filledIn, { on }));
          if (after !== undefined) expect(couldBecome).toContain(after);
        }
    },
  );
  test('a record that contradicts itself says so, and respect still comes first', () => {
    const [stake = ''] = AUTONOMY_ITEMS;
    const judgement = weighAutonomy([observed(stake, 'yes'), observed(stake, 'no')], { on });
    expect(judgement.cautions.map(({ code }) => code)).toEqual([
      'dignity-either-way',
      'record-contradicts-itself',
    ]);
  });
});

describe('a change counts once it has lasted (PLN-6)', () => {
  test.each([
    ['yes', 'yes', 'settled', 'achieved', []],
    ['yes', 'no', 'settled', 'not-yet-sustained', []],
    ['yes', 'unknown', 'provisional', 'not-yet-sustained', ['achieved']],
    ['no', 'yes', 'settled', 'no-change', []],
    ['no', 'no', 'settled', 'no-change', []],
    ['no', 'unknown', 'settled', 'no-change', []],
    ['unknown', 'yes', 'undetermined', undefined, ['achieved', 'not-yet-sustained', 'no-change']],
    ['unknown', 'no', 'undetermined', undefined, ['not-yet-sustained', 'no-change']],
    ['unknown', 'unknown', 'undetermined', undefined, ['not-yet-sustained', 'no-change']],
  ] as const)('changed %s, sustained %s → %s %s', (changed, sustained, status, finding, could) => {
    const judgement = assessAchievement(notes(ACHIEVEMENT_ITEMS, [changed, sustained]), { on });
    expect(judgement.status).toBe(status);
    expect(findingOf(judgement)).toBe(finding);
    expect(missingOf(judgement).flatMap(({ couldBecome }) => couldBecome)).toEqual(could);
  });
  test('a look from before the change says nothing of whether it has lasted', () => {
    const [changed, sustained] = ACHIEVEMENT_ITEMS;
    const judge = (looked: string) =>
      assessAchievement(
        [
          observed(changed, 'yes', { on: '2026-03-02' }),
          observed(sustained, 'yes', { on: looked, id: 'look' }),
        ],
        { on },
      );
    expect(judge('2026-03-01')).toMatchObject({ status: 'provisional', finding: 'not-yet-sustained' });
    expect(judge('2026-03-02')).toMatchObject({ status: 'settled', finding: 'achieved' });
  });
});

describe('the stance moves with the child’s circumstances (PLN-4)', () => {
  const stance = (
    day: string,
    which: 'optimistic-supportive' | 'sceptical-mistrusting' = 'optimistic-supportive',
  ) => deepFreeze({ on: isoDate(day), stance: which, because: 'x' });
  const change = (id: string, day: string) => deepFreeze({ id, on: isoDate(day) });

  test.each([
    {
      at: 'nobody took one',
      stances: [],
      changes: [change('c', '2026-03-01')],
      revisit: 'unknown',
      current: undefined,
      since: ['c'],
    },
    {
      at: 'nothing changed since',
      stances: [stance('2026-03-01')],
      changes: [change('c', '2026-02-28')],
      revisit: 'no',
      current: 'optimistic-supportive',
      since: [],
    },
    {
      at: 'changed on the day',
      stances: [stance('2026-03-01')],
      changes: [change('c', '2026-03-01')],
      revisit: 'yes',
      current: 'optimistic-supportive',
      since: ['c'],
    },
    {
      at: 'changed since, twice',
      stances: [stance('2026-03-01')],
      changes: [change('d', '2026-03-09'), change('c', '2026-03-10')],
      revisit: 'yes',
      current: 'optimistic-supportive',
      since: ['c', 'd'],
    },
    {
      at: 'the latest stands',
      stances: [stance('2026-05-01', 'sceptical-mistrusting'), stance('2026-03-01')],
      changes: [change('c', '2026-04-01')],
      revisit: 'no',
      current: 'sceptical-mistrusting',
      since: [],
    },
    {
      at: 'two on one day',
      stances: [stance('2026-03-01'), stance('2026-03-01', 'sceptical-mistrusting')],
      changes: [],
      revisit: 'yes',
      current: undefined,
      since: [],
    },
    {
      at: 'later entries do not count',
      stances: [stance('2026-03-01'), stance('2026-12-01')],
      changes: [change('c', '2026-12-01')],
      revisit: 'no',
      current: 'optimistic-supportive',
      since: [],
    },
  ])('$at', ({ stances, changes, revisit, current, since }) => {
    const check = checkStance(stances, changes, { on });
    expect(check).toMatchObject({ revisit, changedSince: since, rule: { id: 'PLN-4' } });
    expect(check.current).toBe(current);
    expect(checkStance([...stances].reverse(), [...changes].reverse(), { on })).toEqual(check);
  });
});

describe('the team works together, whatever its kind (PLN-19)', () => {
  test.each(
    (['general', 'specialist', undefined] as const).flatMap((kind) =>
      product(2).map((row) => [kind, row[0] as Answer, row[1] as Answer] as const),
    ),
  )('%s, collaborative %s, co-ordinated %s', (kind, collaborative, coordinated) => {
    const row = [collaborative, coordinated];
    const ofKind =
      kind === undefined ? [] : [observed(TEAM_SPECIALIST, kind === 'specialist' ? 'yes' : 'no')];
    const judgement = assessTeam([...notes(TEAM_WORK, row), ...ofKind], { on });
    expect(findingOf(judgement)).toBe(
      row.includes('no') ? 'not-yet-together' : row.includes('unknown') ? undefined : 'works-together',
    );
    expect(judgement.kind).toBe(kind);
    expect(missingOf(judgement).map(({ field }) => field)).toEqual(
      row.includes('no') ? [] : TEAM_WORK.filter((_, at) => row[at] === 'unknown'),
    );
    expect(judgement.evidence.map(({ factor }) => factor)).toEqual(
      TEAM_WORK.filter((_, at) => row[at] !== 'unknown'),
    );
    expect(judgement.rules.map(({ id }) => id)).toEqual(['PLN-19']);
  });
});

describe('one lead professional, known by name (PLN-8, D-23)', () => {
  const appoint = { type: 'appoint', on: isoDate('2026-01-05'), worker: 'w1', name: 'Sam' } as const;
  const handOver = {
    type: 'handOver',
    on: isoDate('2026-06-01'),
    worker: 'w2',
    name: 'Ada',
    reason: 'Sam moves to another team',
    familyTold: 'yes',
  } as const;
  const led = deepFreeze(
    evolveLead(startLead('f1'), { type: 'appointed', on: appoint.on, worker: 'w1', name: 'Sam' }),
  );

  test('appointed, then handed over with a reason', () => {
    const first = decideLead(deepFreeze(startLead('f1')), deepFreeze(appoint));
    if (!first.ok) throw new Error('refused');
    expect(evolveLead(startLead('f1'), first.value)).toEqual(led);
    const second = decideLead(led, deepFreeze(handOver));
    if (!second.ok) throw new Error('refused');
    expect(second).toMatchObject({
      value: { type: 'handedOver', from: 'w1', reason: 'Sam moves to another team' },
      warnings: [],
    });
    const after = evolveLead(led, second.value);
    expect(after).toEqual({
      family: 'f1',
      lead: { worker: 'w2', name: 'Ada', since: '2026-06-01' },
      handovers: 1,
    });
    expect(schema.LeadState.safeParse(after).success).toBe(true);
    expect(schema.LeadEvent.safeParse(second.value).success).toBe(true);
    expect(schema.LeadCommand.safeParse(handOver).success).toBe(true);
  });

  test.each([
    { at: 'a second at once', state: led, command: appoint, code: 'lead-already-appointed' },
    {
      at: 'a lead without a name',
      state: startLead('f1'),
      command: { ...appoint, name: ' ' },
      code: 'lead-without-name',
    },
    { at: 'a handover from nobody', state: startLead('f1'), command: handOver, code: 'no-lead-yet' },
    {
      at: 'a handover to nobody by name',
      state: led,
      command: { ...handOver, name: '' },
      code: 'lead-without-name',
    },
    {
      at: 'a handover without a reason',
      state: led,
      command: { ...handOver, reason: '' },
      code: 'handover-without-reason',
    },
    {
      at: 'a handover to the same person',
      state: led,
      command: { ...handOver, worker: 'w1' },
      code: 'handover-to-same-person',
    },
    {
      at: 'a handover before the present one began',
      state: led,
      command: { ...handOver, on: isoDate('2026-01-04') },
      code: 'before-lead-began',
    },
  ])('refused: $at', ({ state, command, code }) => {
    expect(decideLead(state, command)).toMatchObject({ ok: false, issues: [{ code }] });
    expect(words[code]).toBeDefined();
  });

  test.each(['no', 'unknown'] as const)('family told: %s is a warning', (familyTold) => {
    expect(decideLead(led, { ...handOver, familyTold })).toMatchObject({
      ok: true,
      warnings: [{ code: 'family-not-told', kind: 'warning' }],
    });
  });

  const spell = (worker: string, from: string, to?: string, name?: string): LeadSpell =>
    deepFreeze({
      worker,
      from: isoDate(from),
      ...(to === undefined ? {} : { to: isoDate(to) }),
      ...(name === undefined ? {} : { name }),
    });
  test.each([
    { at: 'nobody', spells: [], finding: 'none', workers: [] },
    { at: 'one', spells: [spell('w1', '2026-01-05', undefined, 'Sam')], finding: 'one', workers: ['w1'] },
    {
      at: 'one on the last day',
      spells: [spell('w1', '2026-01-05', '2026-11-21', 'Sam')],
      finding: 'one',
      workers: ['w1'],
    },
    {
      at: 'over yesterday',
      spells: [spell('w1', '2026-01-05', '2026-11-20', 'Sam')],
      finding: 'none',
      workers: [],
    },
    { at: 'not begun', spells: [spell('w1', '2026-11-22', undefined, 'Sam')], finding: 'none', workers: [] },
    {
      at: 'two at once',
      spells: [spell('w2', '2026-01-05', undefined, 'Ada'), spell('w1', '2026-01-05', undefined, 'Sam')],
      finding: 'several',
      workers: ['w1', 'w2'],
    },
    {
      at: 'one, twice on record',
      spells: [spell('w1', '2026-01-05', undefined, 'Sam'), spell('w1', '2026-02-05')],
      finding: 'one',
      workers: ['w1'],
    },
    {
      at: 'one without a name',
      spells: [spell('w1', '2026-01-05')],
      finding: 'not-known-by-name',
      workers: ['w1'],
    },
  ])('on a day: $at → $finding', ({ spells, finding, workers }) => {
    expect(checkLeadProfessional(spells, { on })).toMatchObject({ finding, workers, rule: { id: 'PLN-8' } });
    expect(words[finding]).toBeDefined();
  });

  test('the duties of three sources go together (D-23)', () => {
    expect(new Set(listLeadDuties().map(({ cite }) => cite.source))).toEqual(
      new Set(['barnsley-toolkit', 'compassionate-attendance', 'hard-to-engage-procedure']),
    );
  });
});

const without = (draft: object, field: string) =>
  Object.fromEntries(Object.entries(draft).filter(([name]) => name !== field));

describe('contact summary: four fields (PLN-14)', () => {
  const draft = {
    contact: 'c1',
    on,
    purpose: 'To see how school goes',
    done: ['We looked at the bus times'],
    required: [{ what: 'Ring the school', of: 'w1', byWhen: isoDate('2026-11-23') }],
  };
  test('complete', () => {
    const result = completeContactSummary(deepFreeze(draft));
    expect(result).toEqual({ ok: true, value: draft, warnings: [] });
    expect(schema.ContactSummary.safeParse(draft).success).toBe(true);
    expect(completeContactSummary({ ...draft, required: [] }).ok).toBe(true);
  });
  test.each([
    [without(draft, 'contact'), ['contact-missing']],
    [without(draft, 'on'), ['on-missing']],
    [without(draft, 'purpose'), ['purpose-missing']],
    [{ ...draft, done: [] }, ['done-missing']],
    [without(draft, 'required'), ['required-not-said']],
    [
      { ...draft, required: [{}] },
      ['required-without-what', 'required-without-whom', 'required-without-when'],
    ],
  ])('%#', (given, codes) => {
    const result = completeContactSummary(deepFreeze(given));
    expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual(codes);
    expect(schema.ContactSummaryDraft.safeParse(given).success).toBe(true);
  });
});

describe('difficulty record (PLN-15)', () => {
  const draft = {
    id: 'd1',
    on,
    by: 'w1',
    whatIsDifficult: 'Meeting the father',
    whyDifficult: 'He works nights',
    impactOnAssessment: 'His side is missing',
    impactOnDelivery: 'Bedtime plan rests on one parent',
    impactOnChild: 'Leo does not know what to expect in the evening',
  };
  test('complete', () => {
    expect(recordDifficulty(deepFreeze(draft))).toEqual({ ok: true, value: draft, warnings: [] });
    expect(schema.DifficultyRecord.safeParse(draft).success).toBe(true);
  });
  test.each(
    Object.entries({
      id: 'record-id-missing',
      on: 'on-missing',
      by: 'author-missing',
      whatIsDifficult: 'difficult-missing',
      whyDifficult: 'why-missing',
      impactOnAssessment: 'impact-on-assessment-missing',
      impactOnDelivery: 'impact-on-delivery-missing',
      impactOnChild: 'impact-on-child-missing',
    }),
  )('without %s: %s', (field, code) => {
    expect(recordDifficulty(deepFreeze(without(draft, field)))).toMatchObject({
      ok: false,
      issues: [{ code, path: [field], detail: { rule: 'PLN-15' } }],
    });
    expect(schema.DifficultyDraft.safeParse(without(draft, field)).success).toBe(true);
  });
});

describe('six prompt steps (PLN-16)', () => {
  const when = { noticedOn: isoDate('2026-11-18'), on };
  test('all open, in the order of the toolkit where nothing is urgent', () => {
    const course = listPromptSteps({}, { ...when, immediate: 'no' });
    expect(course.next).toEqual(PROMPT_STEPS);
    expect(course.next).toHaveLength(6);
    expect(course.days).toBe(3);
  });
  test.each(['yes', 'unknown'] as const)('urgency first while immediate action is %s', (immediate) => {
    const course = listPromptSteps({}, { ...when, immediate });
    expect(course.next[0]).toBe('plan.prompt-step.urgency');
    expect([...course.next].sort()).toEqual([...PROMPT_STEPS].sort());
  });
  test('taken steps drop out, not-known ones stay', () => {
    const course = listPromptSteps(
      { 'plan.prompt-step.line-manager': 'yes', 'plan.prompt-step.team-meeting': 'no' },
      { ...when, immediate: 'no' },
    );
    expect(course.next).toEqual(PROMPT_STEPS.slice(1));
    expect(course.steps[0]).toEqual({ id: 'plan.prompt-step.line-manager', taken: 'yes' });
  });
  test('a day before it was noticed counts as none', () => {
    expect(listPromptSteps({}, { noticedOn: on, on: isoDate('2026-11-01'), immediate: 'no' }).days).toBe(0);
  });
});

describe('somebody carries on (PLN-18)', () => {
  const draft = {
    family: 'f1',
    endsOn: isoDate('2026-11-30'),
    agency: 'school',
    worker: 'w3',
    name: 'Kit',
    from: isoDate('2026-12-01'),
  };
  test.each(['2026-11-15', '2026-11-30', '2026-12-01'])('from %s there is no gap', (from) => {
    const given = { ...draft, from: isoDate(from) };
    expect(completeStepDown(deepFreeze(given))).toEqual({ ok: true, value: given, warnings: [] });
    expect(schema.StepDown.safeParse(given).success).toBe(true);
  });
  test('a day without anybody is a gap', () => {
    expect(completeStepDown({ ...draft, from: isoDate('2026-12-02') })).toMatchObject({
      issues: [{ code: 'gap-in-support' }],
    });
  });
  test.each(
    Object.entries({
      family: 'family-missing',
      endsOn: 'end-missing',
      agency: 'agency-missing',
      worker: 'continuing-worker-missing',
      name: 'continuing-name-missing',
      from: 'continuing-from-missing',
    }),
  )('without %s: %s', (field, code) => {
    expect(completeStepDown(deepFreeze(without(draft, field)))).toMatchObject({
      ok: false,
      issues: [{ code }],
    });
    expect(schema.StepDownDraft.safeParse(without(draft, field)).success).toBe(true);
  });
});

describe('question sets', () => {
  const sets = [
    ESCALATION_QUESTIONS,
    RE_EVALUATION_QUESTIONS,
    REFLECTION_QUESTIONS,
    PROMPT_STEP_QUESTIONS,
    DIFFICULTY_QUESTIONS,
    CONTACT_SUMMARY_QUESTIONS,
    ACHIEVEMENT_QUESTIONS,
    AUTONOMY_QUESTIONS,
    PROTECTION_QUESTIONS,
    PARTNERSHIP_QUESTIONS,
    TEAM_QUESTIONS,
  ];
  test.each(sets.map((set) => [set.id, set] as const))('%s: every question is worded', (_, { questions }) => {
    expect(questions.length).toBeGreaterThan(0);
    for (const { id } of questions) expect(entries).toHaveProperty([id]);
  });
  test('a yes signals concern for triggers and good practice for steps taken; words carry no verdict', () => {
    expect(
      sets.map(({ questions }) => [...new Set(questions.map(({ polarity, kind }) => `${polarity} ${kind}`))]),
    ).toEqual([
      ['concern yes-no'],
      ['concern yes-no'],
      ['either words'],
      ['good-practice yes-no'],
      ['either words'],
      ['either words'],
      ['good-practice yes-no'],
      ['concern yes-no'],
      ['concern yes-no'],
      ['good-practice yes-no'],
      ['either yes-no', 'good-practice yes-no'],
    ]);
  });
});

describe('words', () => {
  test('every issue has words, asked as a question or said as a step, without blame', () => {
    for (const code of PLAN_ISSUES) {
      expect(words[code], code).toMatch(/[.?]$/);
      expect(words[code]).not.toMatch(/fail(ed|ure)|refus|invalid|error/i);
    }
  });
  test('every placeholder is one that is given', () => {
    for (const text of Object.values(words))
      for (const [, name] of text.matchAll(/\{(\w+)\}/g))
        expect([
          'row',
          'person',
          'quality',
          'agency',
          'plans',
          'name',
          'since',
          'from',
          'to',
          'day',
          'most',
        ]).toContain(name);
  });
  test('rules and entries are all worded', () => {
    expect(Object.keys(ruleWords)).toHaveLength(PLAN_RULES.length);
    expect(Object.keys(entries).length).toBeGreaterThan(70);
  });
  test('schemas refuse hostile input', () => {
    for (const one of [
      schema.ContactSummary,
      schema.DifficultyRecord,
      schema.StepDown,
      schema.LeadState,
      schema.LeadCommand,
      schema.LeadEvent,
      schema.StanceEntry,
      schema.OfficeOnlyWeighing,
    ])
      for (const bad of [
        null,
        undefined,
        1,
        'x',
        [],
        { __proto__: null },
        { type: 'constructor' },
        { id: 'x'.repeat(300) },
      ])
        expect(one.safeParse(bad).success).toBe(false);
  });
});
