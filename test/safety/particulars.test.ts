import { describe, expect, test } from 'vitest';
import { isoDate, type Observation } from '../../src/kernel/index.js';
import {
  alertOthers,
  assessHostilityScope,
  assessNetworkReach,
  assessThreat,
  checkCulturalConsultation,
  completeSharing,
  decideThreatSharing,
  fileFlags,
  HOME_VISIT_HAZARDS,
  listFamilyNeeds,
  listNetworkOptions,
  PRE_VISIT_QUESTIONS,
  planVisit,
  type RiskFlag,
  reviewExchange,
  reviewSplitting,
  THREAT_ITEMS,
  type VisitContext,
} from '../../src/safety/index.js';
import { deepFreeze, observed } from '../support/builders.js';
import { codesOf, ON } from './support.js';

/** What goes with an answer: on which observations it rests, where an issue points, which rules are named. */
const at = { on: ON };
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const SHOUTS = 'safety.threat.behaviour.shouting';

describe('rules that an answer names', () => {
  test.each([
    ['listFamilyNeeds', () => listFamilyNeeds([], at), ['SAF-22', 'SAF-21']],
    ['fileFlags', () => fileFlags({ flags: [] }, at), ['SAF-20', 'SAF-20']],
    ['assessHostilityScope', () => assessHostilityScope([], [], at), ['SAF-6']],
    [
      'alertOthers',
      () => alertOthers({ id: 'i1', on: ON, about: 'p1', behaviours: [] }),
      ['SAF-3', 'SAF-9', 'SAF-17', 'SAF-24'],
    ],
    ['assessThreat', () => assessThreat([], at), ['SAF-28', 'SAF-11', 'SAF-18']],
    ['reviewExchange', () => reviewExchange({}), ['SAF-12', 'SAF-28']],
    ['reviewSplitting', () => reviewSplitting([], at), ['SAF-6']],
    ['assessNetworkReach', () => assessNetworkReach({}), ['SAF-7']],
  ] as const)('%s', (_, run, rules) => expect(ids(run().rules)).toEqual(rules));

  test('a plan of a visit names the rule of each of its arrangements once', () => {
    const visit = planVisit({}, { dangerous: 'yes', venue: 'office-only' }, at);
    const rules = visit.arrangements.map(({ rule }) => rule);
    expect(visit.rules).toEqual(rules.filter((rule, place) => rules.indexOf(rule) === place));
    expect(ids(visit.rules)).toEqual(expect.arrayContaining(['SAF-15', 'SAF-14', 'PLN-12', 'SAF-13']));
  });
});

describe('what an answer rests on', () => {
  test('what was only ever found absent rests on the days it was looked for', () => {
    const judgement = assessThreat(
      [
        observed(SHOUTS, 'no', { id: 'b', on: '2026-06-02' }),
        observed(SHOUTS, 'no', { id: 'a', on: '2026-06-01' }),
      ],
      at,
    );
    expect(judgement.evidence).toMatchObject([{ factor: SHOUTS, observed: 'no', from: ['a', 'b'] }]);
  });
  test('an agency that met no hostility rests on what it said', () => {
    const judgement = assessHostilityScope(
      [],
      [{ agency: 'school', on: isoDate('2026-06-01'), hostile: 'no', from: 'o1' }],
      at,
    );
    expect(judgement.evidence).toMatchObject([{ factor: 'school', observed: 'no', from: ['o1'] }]);
  });
  test('an agency that speaks only after the day has not spoken', () => {
    const later = [{ agency: 'school', on: isoDate('2026-06-16'), hostile: 'yes' }] as const;
    expect(assessHostilityScope(['school'], later, at)).toMatchObject({
      status: 'undetermined',
      evidence: [],
    });
  });
  test('answers given directly rest on no observation', () => {
    expect(decideThreatSharing({ 'safety.sharing.question.intimidated': 'yes' }).evidence).toMatchObject([
      { observed: 'yes', from: [] },
    ]);
    const CAN_MONITOR = 'safety.interagency.decide.can-monitor-child';
    expect(assessNetworkReach({ [CAN_MONITOR]: 'no' }).evidence).toMatchObject([
      { factor: CAN_MONITOR, observed: 'no', from: [] },
    ]);
    const visit = planVisit({ 'safety.pre-visit.car': 'yes' }, { dangerous: 'no' }, at);
    expect(visit.evidence).toMatchObject([
      { factor: 'dangerous', observed: 'no', from: [] },
      { factor: 'safety.pre-visit.car', observed: 'yes', from: [] },
    ]);
  });
});

describe('what a caution is about', () => {
  test('agencies that meet hostility now and then', () => {
    const days = (['yes', 'no'] as const).map((hostile, day) => ({
      agency: 'school',
      on: isoDate(`2026-06-0${day + 1}`),
      hostile,
    }));
    expect(assessHostilityScope([], days, at).cautions).toContainEqual(
      expect.objectContaining({ code: 'hostility-on-and-off', detail: { agencies: ['school'] } }),
    );
  });
  test('a qualifier without the experience it qualifies', () =>
    expect(
      decideThreatSharing({ 'safety.sharing.question.general-or-specific': 'general' }).cautions[0],
    ).toMatchObject({ code: 'qualifier-without-experience', detail: { qualifier: 'general' } }));
  test('threats since when it has been calm', () => {
    const calm = [observed(SHOUTS), observed(SHOUTS, 'no', { on: '2026-06-01' })];
    expect(assessThreat(calm, at).cautions).toContainEqual(
      expect.objectContaining({ code: 'calm-since-proves-nothing', detail: { factors: [SHOUTS] } }),
    );
  });
  test('what was noticed in an exchange', () =>
    expect(reviewExchange({ 'safety.exchange-check.normal-for-person': 'yes' }).cautions).toMatchObject([
      { code: 'explains-never-excuses', detail: { factors: ['safety.exchange-check.normal-for-person'] } },
    ]));
  test('nothing known: only that calm proves nothing', () =>
    expect(codesOf(assessThreat([], at).cautions)).toEqual(['past-calm-proves-nothing']));
  test('a threat somebody denies of themselves stands: nothing about a description set aside', () => {
    const denied: readonly Observation[] = [
      observed(SHOUTS, 'yes', { knownBy: 'observed' }),
      observed(SHOUTS, 'no', { knownBy: 'self-described' }),
    ];
    expect(codesOf(assessThreat(denied, at).cautions)).toEqual(['child-comes-first']);
  });
  test('a network always hears of telling the family, and that care is no refusal', () => {
    const codes = ['always-plan-telling-the-family', 'tell-through-lead-professional', 'care-is-not-refusal'];
    expect(codesOf(listNetworkOptions({ presenceWouldImpair: 'no' }).cautions)).toEqual(codes);
    expect(codesOf(listNetworkOptions({}).cautions)).toEqual([...codes, 'leaving-out-is-the-exception']);
  });
});

describe('where an issue points', () => {
  const base = deepFreeze({ id: 's1', on: ON, about: 'p1', answers: {} });
  test('a decision on sharing without a choice', () =>
    expect(completeSharing({ ...base, by: 'w1' })).toMatchObject({
      issues: [{ code: 'sharing-choice-missing', path: ['choice'] }],
    }));
  test('not shared, without a manager, while a question is open', () => {
    const answered = Object.fromEntries(
      ['experience', 'intimidated', 'less-than-honest', 'first-acknowledgement', 'fearful-of-response'].map(
        (name) => [`safety.sharing.question.${name}`, 'no'],
      ),
    );
    const decision = { ...base, by: 'w1', choice: 'not-shared', reason: 'x', answers: answered } as const;
    expect(completeSharing(decision)).toMatchObject({
      warnings: [
        { code: 'considered-without-manager', path: ['manager'] },
        {
          code: 'not-shared-while-open',
          path: ['answers'],
          detail: { open: ['safety.sharing.question.would-you-want-to-know'] },
        },
      ],
    });
  });
  test('a family identified with its agreement', () =>
    expect(
      checkCulturalConsultation({
        id: 'k1',
        about: 'p1',
        on: ON,
        with: 'community worker',
        question: 'how is help asked for',
        identifiesFamily: 'yes',
        familyAgreed: 'yes',
      }),
    ).toMatchObject({ warnings: [{ code: 'identified-by-agreement', path: ['identifiesFamily'] }] }));
});

describe('flags', () => {
  const flag = (more: Partial<RiskFlag> = {}): RiskFlag =>
    deepFreeze({
      id: 'r1',
      on: isoDate('2026-05-01'),
      about: 'p1',
      risks: ['dogs'],
      visible: 'yes',
      ...more,
    });
  test('a flag nobody was told of is known to nobody', () =>
    expect(fileFlags({ flags: [flag()], involved: ['w1'] }, at).flags).toMatchObject([
      { knownTo: [], stillToTell: ['w1'] },
    ]));
  test('a review on the very day counts', () =>
    expect(
      fileFlags({ flags: [flag({ reviewedOn: ON })] }, { on: ON, reviewEvery: 10 }).flags[0]?.review,
    ).toEqual({ dueOn: '2026-06-25', due: false, daysOver: 0 }));
  test('people without a flag are named in order of id, whoever was seen first', () => {
    const observations = ['p3', 'p2'].map((about) => observed(SHOUTS, 'yes', { about }));
    const review = fileFlags({ flags: [], observations }, at);
    expect(review.unflagged.map(({ about }) => about)).toEqual(['p2', 'p3']);
    expect(review.cautions).toMatchObject([{ code: 'threat-without-flag', detail: { ids: ['p2', 'p3'] } }]);
  });
});

describe('arrangements of a visit, each with what asks for it', () => {
  const WELL = Object.fromEntries(
    PRE_VISIT_QUESTIONS.questions.map(({ id, polarity }) => [
      id,
      polarity === 'good-practice' ? 'yes' : 'no',
    ]),
  );
  const arranged = (answers: object, context: VisitContext) =>
    Object.fromEntries(
      planVisit({ ...WELL, ...answers }, deepFreeze(context), at).arrangements.map(
        ({ id, state, why, rule }) => [id.replace('safety.arrangement.', ''), [state, why, rule.id]],
      ),
    );
  const CAR = 'safety.pre-visit.car';

  test('everything answered well: what the answers say is in place is shown as in place', () =>
    expect(arranged({}, { dangerous: 'no' })).toEqual({
      'means-of-help': ['in-place', ['safety.pre-visit.phone-alarm'], 'SAF-13'],
      'whereabouts-known': ['in-place', ['safety.pre-visit.whereabouts'], 'SAF-25'],
      'risk-known': ['in-place', ['safety.pre-visit.known-vulnerable'], 'SAF-13'],
      'call-in': ['in-place', ['safety.pre-visit.non-return-procedure'], 'SAF-13'],
      'if-nobody-calls': ['in-place', ['safety.pre-visit.non-return-procedure'], 'SAF-13'],
      'manager-holds-details': ['in-place', ['safety.pre-visit.manager-details'], 'SAF-13'],
      'family-has-work-contact': ['in-place', ['safety.pre-visit.family-contact'], 'SAF-13'],
      'private-details-protected': ['in-place', ['safety.pre-visit.privacy-precautions'], 'SAF-13'],
      'safety-training': ['in-place', ['safety.pre-visit.safety-training'], 'SAF-13'],
      'quick-exit-parking': ['to-consider', [CAR], 'SAF-25'],
    }));
  test('what was arranged without need is shown as it is', () => {
    const context: VisitContext = { dangerous: 'no', arranged: ['safety.arrangement.daylight'] };
    expect(arranged({}, context).daylight?.[0]).toBe('in-place');
    expect(arranged({}, { dangerous: 'no' }).daylight).toBeUndefined();
  });
  test('danger, the car and the record ask for a plan, in that order', () => {
    const dog = HOME_VISIT_HAZARDS[0]!;
    const observations = [observed(dog), observed(THREAT_ITEMS[0]!)];
    expect(arranged({ [CAR]: 'yes' }, { dangerous: 'yes', observations })['action-plan-agreed']).toEqual([
      'to-arrange',
      ['dangerous', CAR, THREAT_ITEMS[0], dog],
      'SAF-15',
    ]);
  });
  test('seeing the family at the office alone, and a neutral place', () => {
    expect(arranged({}, { dangerous: 'no', venue: 'office-only' })['child-at-home-weighed']).toEqual([
      'to-arrange',
      ['office-only'],
      'PLN-12',
    ]);
    const NEUTRAL = 'safety.pre-visit.neutral-venue';
    expect(arranged({ [NEUTRAL]: 'yes' }, { dangerous: 'no' })['neutral-venue']).toEqual([
      'to-consider',
      [NEUTRAL],
      'SAF-13',
    ]);
  });
  test('calm against the record is said only where it was judged calm', () => {
    const observations = [observed(SHOUTS)];
    for (const dangerous of ['yes', 'no', 'unknown'] as const)
      expect(
        codesOf(planVisit(WELL, { dangerous, observations }, at).cautions).includes(
          'judged-calm-despite-record',
        ),
      ).toBe(dangerous === 'no');
  });
});
