import { DAY, type Vector, vector } from './kit.js';

/** Easter 2026 as GOV.UK publishes it: Good Friday and Easter Monday. */
const calendar = {
  from: '2026-01-01',
  to: '2026-12-31',
  holidays: [
    { on: '2026-04-03', title: 'Good Friday' },
    { on: '2026-04-06', title: 'Easter Monday' },
  ],
};
const reviewed = { family: 'f1', agreedOn: DAY, reviewInWorkingDays: 10 };
/** Ten working days after Monday 2 March 2026, no holiday between. */
const REVIEW_ON = '2026-03-16';

type Case = {
  readonly name: string;
  readonly rule: string;
  readonly call: string;
  readonly dated: boolean;
  readonly whole: Readonly<Record<string, unknown>>;
  /** What taking away, or changing, one part of it has to say. */
  readonly gaps: readonly (readonly [part: string, value: unknown, codes: readonly string[]])[];
};

const action = { what: 'ring', by: 'w1', why: 'to agree a day' };
const QUALITIES = Object.fromEntries(
  ['realistic', 'acceptable', 'accessible', 'appropriate', 'effective'].map((name) => [
    `change.determination.plan-quality.${name}`,
    'yes',
  ]),
);

const CASES: readonly Case[] = [
  {
    name: 'single-action-plan',
    rule: 'PLN-9',
    call: 'plan.completeSingleActionPlan',
    dated: true,
    whole: {
      id: 'p1',
      ...reviewed,
      leadProfessional: 'w1',
      familyMembers: ['dana'],
      workers: ['w1'],
      actions: [action, { what: 'bring the letter', by: 'dana', why: 'so that all read it' }],
      agreedBy: ['dana', 'w1'],
      familyCanSay: 'yes',
    },
    gaps: [
      ['leadProfessional', undefined, ['lead-missing']],
      ['familyCanSay', 'no', ['family-cannot-say']],
      ['familyCanSay', 'unknown', ['family-not-asked']],
      ['agreedBy', ['w1'], ['person-has-not-agreed']],
      ['actions', [action], ['person-without-task']],
      ['agreedOn', undefined, ['agreed-on-missing']],
      ['reviewInWorkingDays', undefined, ['review-missing']],
    ],
  },
  {
    name: 'two-way-agreement',
    rule: 'PLN-10',
    call: 'plan.completeTwoWayAgreement',
    dated: true,
    whole: {
      id: 'a1',
      ...reviewed,
      ofServices: [{ what: 'ring first', of: 'w1' }],
      ofFamily: [{ what: 'open the door', of: 'dana' }],
      agreedByFamily: ['dana'],
      agreedByServices: ['w1'],
    },
    gaps: [
      ['ofServices', [], ['nothing-expected-of-services']],
      ['ofFamily', [], ['nothing-expected-of-family']],
      ['agreedByFamily', [], ['family-has-not-agreed']],
      ['agreedByServices', [], ['services-have-not-agreed']],
    ],
  },
  {
    name: 'contract',
    rule: 'PLN-11',
    call: 'plan.completeContract',
    dated: true,
    whole: {
      id: 'c1',
      ...reviewed,
      parties: ['dana'],
      unacceptable: ['shouting at the receptionist'],
      countsInRiskAssessment: 'yes',
      consequences: [{ kind: 'other', what: 'a meeting with the manager' }],
      agreedOutcome: 'visits in peace',
      unequalKnownTo: ['dana'],
    },
    gaps: [
      ['unacceptable', [], ['no-unacceptable-behaviour']],
      ['countsInRiskAssessment', 'unknown', ['risk-assessment-not-said']],
      ['consequences', [], ['no-consequence']],
      ['agreedOutcome', ' ', ['agreed-outcome-missing']],
      ['unequalKnownTo', [], ['party-not-told-unequal']],
      [
        'consequences',
        [{ kind: 'plan.contract.consequence.office-only', what: 'the office only' }],
        ['weighing-missing'],
      ],
    ],
  },
  {
    name: 'office-only-weighing',
    rule: 'PLN-12',
    call: 'plan.completeOfficeOnlyWeighing',
    dated: false,
    whole: {
      childAtHome: 'seen at school instead',
      staffSafety: 'threats at the door',
      decidedBy: 'm1',
      on: DAY,
    },
    gaps: [
      ['childAtHome', undefined, ['weighing-without-child']],
      ['staffSafety', undefined, ['weighing-without-staff']],
      ['decidedBy', undefined, ['weighing-without-decider']],
      ['on', undefined, ['weighing-without-day']],
    ],
  },
  {
    name: 'contact-summary',
    rule: 'PLN-14',
    call: 'plan.completeContactSummary',
    dated: false,
    whole: { contact: 'c1', on: DAY, purpose: 'the plan', done: ['read it together'], required: [] },
    gaps: [
      ['purpose', undefined, ['purpose-missing']],
      ['done', undefined, ['done-missing']],
      ['required', undefined, ['required-not-said']],
      ['required', [{ what: 'ring', of: 'w1' }], ['required-without-when']],
    ],
  },
  {
    name: 'difficulty',
    rule: 'PLN-15',
    call: 'plan.recordDifficulty',
    dated: false,
    whole: {
      id: 'd1',
      on: DAY,
      by: 'w1',
      whatIsDifficult: 'the door stays shut',
      whyDifficult: 'old debts',
      impactOnAssessment: 'home not seen',
      impactOnDelivery: 'no sessions',
      impactOnChild: 'not seen at home',
    },
    gaps: [
      ['whyDifficult', undefined, ['why-missing']],
      ['impactOnAssessment', undefined, ['impact-on-assessment-missing']],
      ['impactOnDelivery', undefined, ['impact-on-delivery-missing']],
      ['impactOnChild', '', ['impact-on-child-missing']],
    ],
  },
  {
    name: 'step-down',
    rule: 'PLN-18',
    call: 'plan.completeStepDown',
    dated: false,
    whole: {
      family: 'f1',
      endsOn: '2026-03-20',
      agency: 'school',
      worker: 'w2',
      name: 'Bea',
      from: '2026-03-21',
    },
    gaps: [
      ['agency', undefined, ['agency-missing']],
      ['name', undefined, ['continuing-name-missing']],
      ['from', '2026-03-22', ['gap-in-support']],
    ],
  },
  {
    name: 'family-support-plan',
    rule: 'PLN-SUPPORT',
    call: 'plan.completeFamilySupportPlan',
    dated: true,
    whole: {
      id: 's1',
      ...reviewed,
      parent: 'dana',
      neededChanges: ['calm mornings'],
      goals: [
        { what: 'one calm morning', horizon: 'short-term' },
        { what: 'calm school weeks', horizon: 'long-term' },
      ],
      actions: [action],
      qualities: QUALITIES,
      parentAgrees: 'yes',
    },
    gaps: [
      ['neededChanges', [], ['no-needed-change']],
      ['goals', [{ what: 'calm school weeks', horizon: 'long-term' }], ['no-short-term-goal']],
      ['parentAgrees', 'unknown', ['parent-has-not-agreed']],
      [
        'qualities',
        { ...QUALITIES, 'change.determination.plan-quality.realistic': 'no' },
        ['quality-not-shown'],
      ],
    ],
  },
  {
    name: 'work-plan',
    rule: 'PLN-WORK',
    call: 'plan.completeWorkPlan',
    dated: true,
    whole: {
      id: 'w1',
      ...reviewed,
      agencies: ['school', 'health'],
      decisions: [{ what: 'where to meet', of: 'school' }],
      responsibilities: [
        { what: 'meet', of: 'school' },
        { what: 'ring', of: 'health' },
      ],
      sharing: { what: 'the plan', how: 'by the lead', when: '2026-03-10' },
    },
    gaps: [
      ['agencies', ['school'], ['too-few-agencies']],
      ['decisions', [], ['no-decision']],
      ['sharing', {}, ['sharing-without-what', 'sharing-without-how', 'sharing-without-when']],
      ['exclusion', {}, ['exclusion-without-reason', 'exclusion-without-chair']],
    ],
  },
  {
    name: 'risk-reduction-plan',
    rule: 'PLN-RISK',
    call: 'plan.completeRiskReductionPlan',
    dated: true,
    whole: {
      id: 'r1',
      ...reviewed,
      workers: ['w1'],
      risks: [{ what: 'the dog', measure: 'kept in the yard', by: 'dana' }],
      manager: 'm1',
      extreme: 'no',
    },
    gaps: [
      ['risks', [], ['no-risk']],
      ['manager', undefined, ['manager-missing']],
      ['extreme', 'unknown', ['extreme-not-answered']],
      ['extreme', 'yes', ['risk-meeting-missing']],
    ],
  },
  {
    name: 'supervision-action-plan',
    rule: 'PLN-SUPERVISION',
    call: 'plan.completeSupervisionActionPlan',
    dated: true,
    whole: {
      id: 'v1',
      ...reviewed,
      worker: 'w1',
      supervisor: 'm1',
      risks: [{ what: 'the stairwell', measure: 'in pairs', by: 'w1' }],
      visitOn: '2026-03-03',
      inSupervisionNotes: 'yes',
    },
    gaps: [
      ['inSupervisionNotes', 'no', ['not-in-supervision-notes']],
      ['visitOn', '2026-03-01', ['agreed-after-visit']],
    ],
  },
];

const without = (whole: object, part: string, value: unknown): object =>
  Object.fromEntries(
    [...Object.entries(whole).filter(([name]) => name !== part), [part, value]].filter(
      ([, one]) => one !== undefined,
    ),
  );

const vectorsOf = ({ name, rule, call, dated, whole, gaps }: Case): readonly Vector[] => {
  const rest = dated ? [{ calendar }] : [];
  return [
    vector(`${name}-whole`, [rule, ...(dated ? ['PLN-DAYS'] : [])], call, [whole, ...rest], {
      '/ok': true,
      ...(dated ? { '/value/kind': name, '/value/reviewOn': REVIEW_ON } : {}),
    }),
    ...gaps.map(([part, value, codes], at) =>
      vector(`${name}-gap-${at + 1}-${part}`, [rule], call, [without(whole, part, value), ...rest], {
        '/ok': false,
        '/issues/*/code': codes,
      }),
    ),
  ];
};

/** Plans and records: whole ones, and what each is missing. */
export const artefacts = (): readonly Vector[] => [
  ...CASES.flatMap(vectorsOf),
  ...[
    ['2026-04-02', 1, '2026-04-07'],
    ['2026-03-27', 1, '2026-03-30'],
    ['2026-04-07', -1, '2026-04-02'],
    ['2026-04-04', 0, '2026-04-04'],
  ].map(([day, days, to]) =>
    vector(`days-${day}-${days}`, ['PLN-DAYS'], 'plan.addWorkingDays', [day, days, calendar], {
      '/ok': true,
      '/value': to,
    }),
  ),
  vector('days-beyond-the-table', ['PLN-DAYS'], 'plan.addWorkingDays', ['2026-12-31', 1, calendar], {
    '/ok': false,
    '/issues/*/code': ['outside-calendar'],
    '/issues/*/kind': ['unsupported'],
  }),
  // Flesch: 206.835 - 1.015 words a sentence - 84.6 syllables a word, to one place.
  ...[
    ['The cat sat on the mat.', 116.1],
    ['We talk. We plan.', 120.2],
  ].map(([text, score], at) =>
    vector(`ease-${at + 1}`, ['PLN-READ'], 'plan.readingEase', [text], {
      '/ok': true,
      '/value/score': score,
    }),
  ),
];
