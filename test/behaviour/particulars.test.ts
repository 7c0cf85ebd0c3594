import { describe, expect, test } from 'vitest';
import {
  AVOIDANCE_OPENERS,
  assessAvoidanceOpening,
  assessDoor,
  assessUncooperativeness,
  assessViolenceIncluded,
  BEHAVIOUR_SIGNS,
  BEHAVIOUR_TYPES,
  checkOptimism,
  listAssessmentLimits,
  listBehaviourCandidates,
  listComplianceSigns,
  listReasons,
  listResponses,
  type OptimismParts,
  REASON_BARRIERS,
} from '../../src/behaviour/index.js';
import { isoDate, missingOf } from '../../src/kernel/index.js';
import { contact, deepFreeze, observed } from '../support/builders.js';

/** What goes with an answer: what it rests on, which rules are named, what is kept apart. */
const on = isoDate('2026-03-31');
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code);
const AVOIDANCE = 'behaviour.toolkit-type.avoidance';
const CONFRONTATION = 'behaviour.toolkit-type.confrontation';
const VIOLENCE = 'behaviour.toolkit-type.violence';
const EXTREME = 'behaviour.toolkit-type.confrontation.extreme-avoidance';
const DODGES = 'behaviour.uncoop-type.avoidance.avoids-appointments';
const candidate = (type: string, ...given: Parameters<typeof listBehaviourCandidates>) =>
  listBehaviourCandidates(...given).find((one) => one.type === type);

describe('a door (BEH-1)', () => {
  test('in and not opening rests on the contact', () =>
    expect(assessDoor(contact('home-visit', 'in-but-not-opening', { id: 'c1' }))).toMatchObject({
      evidence: [{ factor: 'contact.outcome', observed: 'yes', from: ['c1'] }],
      cautions: [],
      rules: [{ id: 'BEH-1' }],
    }));
  test('nobody in keeps a missed appointment open, by a rule of its own', () =>
    expect(assessDoor(contact('home-visit', 'not-in', { id: 'c1' }))).toMatchObject({
      evidence: [{ factor: 'contact.outcome', observed: 'yes', from: ['c1'] }],
      cautions: [{ code: 'missed-appointment-is-open' }],
      rules: [{ id: 'BEH-1' }, { id: 'BEH-13' }],
    }));
  test('an outcome nobody recorded rests on nothing', () =>
    expect(assessDoor(contact('home-visit', 'not-recorded'))).toMatchObject({
      status: 'undetermined',
      evidence: [],
      cautions: [],
      rules: [{ id: 'BEH-1' }],
    }));
  test('a door that was open is no question', () =>
    expect(assessDoor(contact('home-visit', 'held'))).toMatchObject({
      status: 'not-applicable',
      because: 'no-closed-door',
      evidence: [],
      cautions: [],
      rules: [{ id: 'BEH-1' }],
    }));
});

describe('grounds of an assessment', () => {
  const [first, second] = AVOIDANCE_OPENERS;
  test('what was recorded, with its rule; what nobody could tell is no evidence', () => {
    const judgement = assessAvoidanceOpening(
      [observed(first, 'yes', { id: 'a' }), observed(second, 'unknown')],
      {
        on,
      },
    );
    expect(judgement.evidence).toMatchObject([{ factor: first, observed: 'yes', from: ['a'] }]);
    expect(judgement.cautions).toEqual([]);
    expect(ids(judgement.rules)).toEqual(['BEH-3']);
  });
  test('a contradiction is pointed out', () =>
    expect(codes(assessAvoidanceOpening([observed(first), observed(first, 'no')], { on }).cautions)).toEqual([
      'record-contradicts-itself',
    ]));
  test('no violence on record is the reason why the question does not arise', () => {
    const none = BEHAVIOUR_SIGNS[VIOLENCE].map((sign) => observed(sign, 'no'));
    expect(assessViolenceIncluded(none, { on })).toMatchObject({
      status: 'not-applicable',
      because: 'no-violence-recorded',
    });
  });
});

describe('tools of assessment that hostility takes away', () => {
  const ALONE = 'behaviour.assessment.tool-limit.child-alone';
  const limit = (...given: Parameters<typeof listAssessmentLimits>) =>
    listAssessmentLimits(...given).find((one) => one.limit === ALONE)!;
  test('seeing a child, but not alone, lifts nothing', () => {
    const visit = contact('home-visit', 'held', { childSeen: 'yes', childSeenAlone: 'no' });
    expect(limit([], [visit], { on }).answer).toBe('unknown');
    const alone = contact('home-visit', 'held', { childSeen: 'yes', childSeenAlone: 'yes' });
    expect(limit([], [alone], { on }).answer).toBe('no');
  });
  test('that effect counts is said only where the limit holds', () => {
    expect(codes(limit([observed(ALONE)], [], { on }).cautions)).toEqual(['effect-counts-not-intent']);
    expect(limit([observed(ALONE, 'no')], [], { on }).cautions).toEqual([]);
    expect(limit([], [], { on }).cautions).toEqual([]);
  });
});

describe('candidates', () => {
  test.each(['hides-injuries', 'hides-people', 'mobile-family'])(
    '%s calls for child protection first',
    (name) => {
      const sign = `behaviour.disguised-compliance.${name}`;
      const expected = { code: 'child-protection-first', detail: { signs: [sign] } };
      expect(
        candidate('behaviour.toolkit-type.disguised-compliance', [observed(sign)], [], { on })?.cautions,
      ).toContainEqual(expect.objectContaining(expected));
      const listed = listComplianceSigns([observed(sign)], { on }).find((one) => one.sign === sign);
      expect(listed?.cautions).toContainEqual(expect.objectContaining(expected));
      const absent = listComplianceSigns([observed(sign, 'no')], { on }).find((one) => one.sign === sign);
      expect(absent?.cautions).toEqual([]);
    },
  );
  test('a door that somebody also wrote down is still a door (BEH-1)', () => {
    const door = contact('home-visit', 'in-but-not-opening', { on: '2026-03-01' });
    const found = candidate(CONFRONTATION, [observed(EXTREME)], [door], { on });
    expect(ids(found?.rules ?? [])).toEqual(['BEH-12', 'BEH-1']);
  });
  test('a visit the family called off is missed, and no closed door', () => {
    const rules = (outcome: 'cancelled-by-family' | 'not-in') =>
      ids(candidate(AVOIDANCE, [], [contact('home-visit', outcome)], { on })?.rules ?? []);
    expect(rules('cancelled-by-family')).toEqual(['BEH-12', 'BEH-13']);
    expect(rules('not-in')).toEqual(['BEH-12', 'BEH-1', 'BEH-13']);
  });
  test('the sources differ on extreme avoidance only where it was seen (D-2)', () => {
    const other = BEHAVIOUR_SIGNS[CONFRONTATION].find((sign) => sign !== EXTREME)!;
    const differs = (...given: Parameters<typeof listBehaviourCandidates>[0]) =>
      ids(candidate(CONFRONTATION, given, [], { on })?.differences ?? []);
    expect(differs(observed(EXTREME))).toEqual(['D-1', 'D-2']);
    expect(differs(observed(other))).toEqual(['D-1']);
    expect(differs(observed(other), observed(EXTREME, 'no'))).toEqual(['D-1']);
  });
  test('an appointment missed on the very day may be a sign', () =>
    expect(candidate(AVOIDANCE, [], [contact('office', 'not-in', { on })], { on })?.standing).toBe(
      'possible',
    ));
  test('a sign that was seen needs no missed appointment beside it', () => {
    const evidence = candidate(AVOIDANCE, [observed(DODGES)], [contact('office', 'not-in')], {
      on,
    })?.evidence;
    expect(evidence?.filter(({ factor }) => factor === DODGES)).toMatchObject([{ observed: 'yes' }]);
  });
  test('with nothing looked for, every sign is a gap, and none alone could show that there is no sign', () => {
    const gaps = missingOf(assessUncooperativeness([], [], { on }));
    expect(gaps.length).toBe(Object.values(BEHAVIOUR_SIGNS).flat().length);
    expect(gaps.flatMap(({ couldBecome }) => couldBecome)).not.toContain('no-sign');
  });
  test('beyond ambivalence, and short of it, each with its rules', () => {
    const excuses = observed('behaviour.toolkit-type.ambivalence.excuses');
    expect(ids(assessUncooperativeness([observed(EXTREME)], [], { on }).rules)).toEqual([
      'BEH-12',
      'BEH-2',
      'BEH-6',
    ]);
    expect(ids(assessUncooperativeness([excuses], [], { on }).rules)).toEqual(['BEH-12', 'BEH-2']);
  });
});

describe('responses', () => {
  test('a caution goes with three types, and with no other', () => {
    const found = Object.fromEntries(
      listResponses(BEHAVIOUR_TYPES).map(({ type, cautions }) => [type, codes(cautions)]),
    );
    const own: Readonly<Record<string, readonly string[]>> = {
      [VIOLENCE]: ['child-and-safety-first'],
      [CONFRONTATION]: ['several-displays-may-come'],
      'behaviour.toolkit-type.ambivalence': ['ambivalence-is-common'],
    };
    expect(found).toEqual(Object.fromEntries(BEHAVIOUR_TYPES.map((type) => [type, own[type] ?? []])));
  });
});

describe('reasons', () => {
  test('name both sources where the toolkit has the same idea as a barrier, else the procedure', () => {
    for (const { reason, barrier, recognisedBy } of listReasons([], { on })) {
      expect(barrier).toBe(REASON_BARRIERS[reason]);
      expect(recognisedBy).toEqual(
        REASON_BARRIERS[reason] === undefined
          ? ['hard-to-engage-procedure']
          : ['barnsley-toolkit', 'hard-to-engage-procedure'],
      );
    }
  });
});

describe('too bright a record (BEH-8)', () => {
  const EMPTY: OptimismParts = {
    observations: [],
    strengths: ['warm'],
    concerns: ['hurt'],
    reviews: [],
    contacts: [],
  };
  const check = (parts: Partial<OptimismParts>) => checkOptimism(deepFreeze({ ...EMPTY, ...parts }), { on });
  const warning = (code: string, parts: Partial<OptimismParts>) =>
    check(parts).warnings.find((one) => one.code === code);
  const told = { knownBy: 'self-described' } as const;
  const seen = { knownBy: 'observed' } as const;
  const review = (area: string, changed: 'yes' | 'no', day: string) => ({
    id: area,
    on: isoDate(day),
    area,
    changed,
  });

  test('names its rule', () => expect(ids(check({}).rules)).toEqual(['BEH-8']));
  test('good news only told rests on who told it', () =>
    expect(
      warning('self-described-only', { observations: [observed('warm', 'yes', { id: 'o1', ...told })] }),
    ).toMatchObject({ from: ['o1'] }));

  const WORD = 'self-described-preferred';
  test('what is told and seen alike is not preferred to what was seen', () =>
    expect(
      warning(WORD, {
        observations: [observed('warm', 'yes', { id: 'o1', ...told }), observed('warm', 'yes', seen)],
        restsOn: ['o1'],
      }),
    ).toBeUndefined());
  test('resting on what was seen earlier is no preference for what was told', () =>
    expect(
      warning(WORD, {
        observations: [
          observed('warm', 'yes', { id: 'o1', ...seen, on: '2026-02-01' }),
          observed('warm', 'no', { ...seen, on: '2026-03-01' }),
        ],
        restsOn: ['o1'],
      }),
    ).toBeUndefined());
  test('resting on bad news that was told is not too bright', () =>
    expect(
      warning(WORD, {
        observations: [observed('warm', 'no', { id: 'o1', ...told }), observed('warm', 'no', seen)],
        restsOn: ['o1'],
      }),
    ).toBeUndefined());

  const STILL = 'no-change-despite-input';
  const held = (day: string) => contact('home-visit', 'held', { on: day });
  test('a contact on the day of the review is input', () =>
    expect(
      warning(STILL, { reviews: [review('school', 'no', '2026-03-20')], contacts: [held('2026-03-20')] }),
    ).toMatchObject({ from: ['school'] }));
  test('input before one of the areas is input', () =>
    expect(
      warning(STILL, {
        reviews: [review('school', 'no', '2026-03-01'), review('home', 'no', '2026-03-20')],
        contacts: [held('2026-03-10')],
      }),
    ).toMatchObject({ from: ['home', 'school'] }));
  test('no review and no change noted is no warning', () =>
    expect(warning(STILL, { contacts: [held('2026-03-10')] })).toBeUndefined());
  const NOTED = 'behaviour.disguised-compliance.no-change-at-review';
  test('a note that there was change is no ground for the warning', () =>
    expect(
      warning(STILL, {
        observations: [observed(NOTED, 'no', { id: 'o1' })],
        reviews: [review('school', 'no', '2026-03-20')],
        contacts: [held('2026-03-10')],
      }),
    ).toMatchObject({ from: ['school'] }));
  test('a note of no change is ground enough', () =>
    expect(warning(STILL, { observations: [observed(NOTED, 'yes', { id: 'o1' })] })).toMatchObject({
      from: ['o1'],
    }));
  test('uneven change rests on what changed and what did not', () =>
    expect(
      warning('uneven-change', {
        reviews: [review('school', 'no', '2026-03-01'), review('home', 'yes', '2026-03-20')],
      }),
    ).toMatchObject({ from: ['home', 'school'] }));
  test('what it rests on is asked only while that is not written down', () => {
    const ASKED = 'behaviour.uncertainty.what-does-it-rest-on';
    expect(check({}).questions).toContain(ASKED);
    expect(check({ restsOn: [] }).questions).not.toContain(ASKED);
  });
});
