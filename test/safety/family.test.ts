import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answer, isoDate } from '../../src/kernel/index.js';
import {
  COMMUNICATION_QUESTIONS,
  CULTURE_KNOWN,
  type CulturalConsultation,
  checkCulturalConsultation,
  decideSignificantThreat,
  fileFlags,
  listFamilyNeeds,
  type RiskFlag,
  type SignificantThreatDecision,
  UNCLEAR_TO_FAMILY,
} from '../../src/safety/index.js';
import { deepFreeze, observed } from '../support/builders.js';
import { ANSWERS, anyObservations, codesOf, combinations, ON, reversed } from './support.js';

const at = { on: ON };
const COMMUNICATION = COMMUNICATION_QUESTIONS.questions.map(({ id }) => id);
const [LITERACY, INTERPRETER, RECORDING, RECORDS] = COMMUNICATION as [string, string, string, string];

describe('Respect: what a family needs to take part', () => {
  test.each([
    [LITERACY, 'yes'],
    [INTERPRETER, 'yes'],
    [RECORDING, 'no'],
    [RECORDS, 'no'],
    ...UNCLEAR_TO_FAMILY.map((id) => [id, 'yes'] as const),
  ] as const)('%s answered %s is to be met; unknown is asked; otherwise neither', (id, need) => {
    for (const answer of ANSWERS) {
      const needs = listFamilyNeeds([observed(id, answer)], at);
      expect((needs.meet as readonly string[]).includes(id)).toBe(answer === need);
      expect((needs.ask as readonly string[]).includes(id)).toBe(answer === 'unknown');
    }
  });

  test('all 3^7 combinations: every item is met, asked, or neither because it is answered well', () => {
    const items = [...COMMUNICATION, ...UNCLEAR_TO_FAMILY];
    const needAnswer = (id: string): Answer => (id === RECORDING || id === RECORDS ? 'no' : 'yes');
    const all = combinations(7);
    expect(all).toHaveLength(2187);
    for (const given of all) {
      const needs = listFamilyNeeds(
        items.map((id, index) => observed(id, given[index])),
        at,
      );
      const met = items.filter((id, index) => given[index] === needAnswer(id));
      const open = items.filter((_, index) => given[index] === 'unknown');
      expect([...needs.meet].sort()).toEqual([...met].sort());
      expect([...needs.ask].sort()).toEqual([...open, ...CULTURE_KNOWN].sort());
    }
  });

  test.each(CULTURE_KNOWN)('%s: learnt only where somebody found out', (item) => {
    expect(listFamilyNeeds([observed(item)], at).learn).not.toContain(item);
    expect(listFamilyNeeds([observed(item, 'no')], at).learn).toContain(item);
    expect(listFamilyNeeds([observed(item, 'no')], at).ask).not.toContain(item);
    expect(listFamilyNeeds([], at).learn).toContain(item);
  });

  test('confidentiality goes with every word on culture (SAF-22); legal duties are said plainly (SAF-21)', () => {
    expect(codesOf(listFamilyNeeds([], at).cautions)).toEqual(['keep-confidentiality-on-culture']);
    const unclear = listFamilyNeeds([observed('safety.culture.unclear-statutory-role')], at);
    expect(unclear.cautions.map(({ code, rule }) => [code, rule.id])).toEqual([
      ['keep-confidentiality-on-culture', 'SAF-22'],
      ['say-duties-can-override', 'SAF-21'],
    ]);
    expect(unclear).toMatchObject({
      help: ['safety.culture.expert-help', 'safety.culture.local-experts'],
      always: 'safety.respect.follow-conduct-code',
    });
  });

  test('a contradiction is named, later days do not count, order is irrelevant', () => {
    const both = [observed(LITERACY), observed(LITERACY, 'no')];
    expect(codesOf(listFamilyNeeds(both, at).cautions)).toContain('record-contradicts-itself');
    expect(listFamilyNeeds([observed(LITERACY, 'yes', { on: '2026-06-16' })], at).meet).toEqual([]);
    fc.assert(
      fc.property(anyObservations([...COMMUNICATION, ...UNCLEAR_TO_FAMILY, ...CULTURE_KNOWN]), (list) => {
        expect(JSON.stringify(listFamilyNeeds(reversed(list), at))).toBe(
          JSON.stringify(listFamilyNeeds(list, at)),
        );
      }),
    );
  });
});

describe('advice on culture keeps the family’s confidentiality (SAF-22)', () => {
  const base: CulturalConsultation = deepFreeze({
    id: 'c1',
    on: ON,
    about: 'f1',
    with: 'adviser',
    question: 'which days to avoid',
  });

  test('all 3^2 combinations of recognisable and agreed', () => {
    for (const [identifiesFamily, familyAgreed] of combinations(2) as [Answer, Answer][]) {
      const result = checkCulturalConsultation({ ...base, identifiesFamily, familyAgreed });
      const expected =
        identifiesFamily === 'unknown'
          ? ['confidentiality-not-confirmed']
          : identifiesFamily === 'yes' && familyAgreed !== 'yes'
            ? ['confidentiality-not-kept']
            : [];
      expect(result.ok ? [] : codesOf(result.issues)).toEqual(expected);
      expect(result.ok).toBe(expected.length === 0);
      if (result.ok)
        expect(codesOf(result.warnings)).toEqual(
          identifiesFamily === 'yes' ? ['identified-by-agreement'] : [],
        );
    }
  });

  test('everything missing at once; not asked is not confirmed', () => {
    const result = checkCulturalConsultation({ id: 'c1', on: ON, about: 'f1', question: '  ' });
    expect(result.ok ? [] : codesOf(result.issues)).toEqual([
      'consultation-with-missing',
      'consultation-question-missing',
      'confidentiality-not-confirmed',
    ]);
  });
});

describe('threats become significant: the manager decides, with reasons (SAF-19)', () => {
  const base: SignificantThreatDecision = deepFreeze({ id: 'd1', on: ON, about: 'f1' });
  const WHOLE = {
    worker: 'w1',
    manager: 'm1',
    how: 'in pairs',
    reasons: 'two threats',
    childSeen: 'at school',
  };
  test.each<{ at: string; given: Partial<SignificantThreatDecision>; missing: readonly string[] }>([
    {
      at: 'nothing yet',
      given: {},
      missing: ['threat-manager-missing', 'threat-how-missing', 'threat-reasons-missing'],
    },
    {
      at: 'blanks',
      given: { manager: ' ', how: ' ', reasons: '\n' },
      missing: ['threat-manager-missing', 'threat-how-missing', 'threat-reasons-missing'],
    },
    { at: 'the worker alone', given: { ...WHOLE, manager: 'w1' }, missing: ['threat-manager-is-worker'] },
    { at: 'whole', given: WHOLE, missing: [] },
    { at: 'no reasons', given: { ...WHOLE, reasons: '' }, missing: ['threat-reasons-missing'] },
    {
      at: 'office only, not weighed',
      given: { ...WHOLE, officeOnly: true },
      missing: ['office-only-not-weighed'],
    },
    {
      at: 'office only, weighed later',
      given: { ...WHOLE, officeOnly: true, officeOnlyWeighing: { on: isoDate('2026-06-16'), reason: 'x' } },
      missing: ['office-only-not-weighed'],
    },
    {
      at: 'office only, weighed',
      given: { ...WHOLE, officeOnly: true, officeOnlyWeighing: { on: ON, reason: 'x' } },
      missing: [],
    },
    { at: 'not office only', given: { ...WHOLE, officeOnly: false }, missing: [] },
  ])('$at → $missing', ({ given, missing }) => {
    const result = decideSignificantThreat(deepFreeze({ ...base, ...given }));
    expect(result.ok ? [] : codesOf(result.issues)).toEqual(missing);
    expect(result.ok).toBe(missing.length === 0);
    if (result.ok) expect(result.warnings).toEqual([]);
  });

  test('how the child goes on being seen is asked for, and stops nothing', () => {
    const result = decideSignificantThreat({ ...base, ...WHOLE, childSeen: ' ' });
    expect(result.ok && result.warnings).toEqual([
      { code: 'child-seen-missing', path: ['childSeen'], kind: 'warning' },
    ]);
  });
});

describe('warnings in the files (SAF-20)', () => {
  const SHOUTS = 'safety.threat.behaviour.shouting';
  const flag = (more: Partial<Omit<RiskFlag, 'on'>> & { readonly on?: string } = {}): RiskFlag => {
    const { on = '2026-05-01', ...rest } = more;
    return deepFreeze({ id: 'r1', about: 'p1', risks: [SHOUTS], ...rest, on: isoDate(on) });
  };
  const only = (given: RiskFlag, reviewEvery?: number) =>
    fileFlags({ flags: [given] }, { on: ON, ...(reviewEvery === undefined ? {} : { reviewEvery }) });

  test.each([
    { every: 46, dueOn: '2026-06-16', due: false, daysOver: 0 },
    { every: 45, dueOn: '2026-06-15', due: true, daysOver: 0 },
    { every: 44, dueOn: '2026-06-14', due: true, daysOver: 1 },
    { every: 1, dueOn: '2026-05-02', due: true, daysOver: 44 },
  ])('set 1 May, every $every days: due $dueOn → $due', ({ every, dueOn, due, daysOver }) => {
    const { flags, cautions } = only(flag({ visible: 'yes' }), every);
    expect(flags[0]?.review).toEqual({ dueOn, due, daysOver });
    expect(codesOf(cautions)).toEqual(due ? ['flag-review-due'] : []);
  });

  test.each([
    { at: 'reviewed since', reviewedOn: '2026-06-01', dueOn: '2026-06-11' },
    {
      at: 'a review written down for tomorrow has not been held',
      reviewedOn: '2026-06-16',
      dueOn: '2026-05-11',
    },
  ])('$at', ({ reviewedOn, dueOn }) => {
    expect(only(flag({ reviewedOn: isoDate(reviewedOn) }), 10).flags[0]?.review?.dueOn).toBe(dueOn);
  });

  test.each([undefined, 0, -3, 1.5, Number.NaN, Infinity])(
    'an interval of %s gives no review day, and says so',
    (every) => {
      const { flags, cautions } = only(flag({ visible: 'yes' }), every);
      expect(flags[0]).not.toHaveProperty('review');
      expect(codesOf(cautions)).toEqual(['flag-without-review']);
    },
  );

  test.each([
    ['yes', false],
    ['no', true],
    ['unknown', true],
    [undefined, true],
  ] as const)('visible %s: put it where nobody can miss it → %s', (visible, caution) => {
    const review = only(flag(visible === undefined ? {} : { visible }), 100);
    expect(review.flags[0]?.visible).toBe(visible ?? 'unknown');
    expect(codesOf(review.cautions).includes('alert-not-visible')).toBe(caution);
  });

  test.each([
    { at: 'set tomorrow', given: flag({ on: '2026-06-16' }), listed: false },
    { at: 'set today', given: flag({ on: '2026-06-15' }), listed: true },
    { at: 'lifted today', given: flag({ liftedOn: ON }), listed: false },
    { at: 'lifted tomorrow', given: flag({ liftedOn: isoDate('2026-06-16') }), listed: true },
  ])('$at → in force $listed', ({ given, listed }) => {
    expect(only(given).flags).toHaveLength(listed ? 1 : 0);
  });

  test('who knows and who is still to be told', () => {
    const review = fileFlags(
      { flags: [flag({ knownTo: ['w2', 'w1', 'w2'], visible: 'yes' })], involved: ['w3', 'w1', 'w2', 'w3'] },
      { on: ON, reviewEvery: 100 },
    );
    expect(review.flags[0]).toMatchObject({ knownTo: ['w1', 'w2'], stillToTell: ['w3'] });
    expect(review.cautions).toMatchObject([{ code: 'flag-not-known-to-all', detail: { ids: ['r1'] } }]);
  });

  test.each([
    { at: 'a threat and no flag', flags: [], observations: [observed(SHOUTS)], unflagged: ['p1'] },
    {
      at: 'a threat, calm since, and no flag',
      flags: [],
      observations: [observed(SHOUTS), observed(SHOUTS, 'no', { on: '2026-06-01' })],
      unflagged: ['p1'],
    },
    {
      at: 'a threat and a flag about the same person',
      flags: [flag()],
      observations: [observed(SHOUTS)],
      unflagged: [],
    },
    {
      at: 'a flag about somebody else',
      flags: [flag({ about: 'p2' })],
      observations: [observed(SHOUTS)],
      unflagged: ['p1'],
    },
    {
      at: 'a flag that was lifted',
      flags: [flag({ liftedOn: isoDate('2026-06-01') })],
      observations: [observed(SHOUTS)],
      unflagged: ['p1'],
    },
    { at: 'no threat', flags: [], observations: [observed(SHOUTS, 'no')], unflagged: [] },
    {
      at: 'a threat after the day',
      flags: [],
      observations: [observed(SHOUTS, 'yes', { on: '2026-06-16' })],
      unflagged: [],
    },
  ])('$at → $unflagged', ({ flags, observations, unflagged }) => {
    const review = fileFlags({ flags, observations }, at);
    expect(review.unflagged.map(({ about }) => about)).toEqual(unflagged);
    if (unflagged.length > 0) expect(review.unflagged[0]?.threats).toEqual([SHOUTS]);
    expect(codesOf(review.cautions).includes('threat-without-flag')).toBe(unflagged.length > 0);
  });

  test('nobody is rated: nothing in the answer is a number but days over', () => {
    const { flags } = only(flag({ visible: 'yes' }), 10);
    const numbers = JSON.stringify(flags).match(/:-?\d+(\.\d+)?/g);
    expect(numbers).toEqual([':35']);
  });

  test('order is irrelevant; flags in order of id', () => {
    const flags = [flag({ id: 'b', risks: ['y', 'x'] }), flag({ id: 'a' })];
    fc.assert(
      fc.property(anyObservations([SHOUTS]), (observations) => {
        const review = fileFlags({ flags, observations }, at);
        expect(review.flags.map(({ id }) => id)).toEqual(['a', 'b']);
        expect(review.flags[1]?.risks).toEqual(['x', 'y']);
        expect(
          JSON.stringify(fileFlags({ flags: reversed(flags), observations: reversed(observations) }, at)),
        ).toBe(JSON.stringify(review));
      }),
    );
  });
});
