import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingOf, missingOf } from '../../src/kernel/index.js';
import {
  assessThreat,
  EXCHANGE_QUESTIONS,
  reviewExchange,
  THREAT_BEHAVIOURS,
  THREAT_ITEMS,
} from '../../src/safety/index.js';
import { observed } from '../support/builders.js';
import { anyAnswersTo, anyObservations, codesOf, ON, reversed } from './support.js';

const SHOUTS = 'safety.threat.behaviour.shouting';
const HITS = 'safety.threat.behaviour.physical';
const COVERT = 'safety.threat.covert-counts';
const FEAR = 'safety.scared-to-confront';
const AFRAID = 'safety.sharing.question.intimidated';
const NORMAL = 'safety.exchange-check.normal-for-person';
const at = { on: ON };
const allNo = THREAT_ITEMS.map((item) => observed(item, 'no'));

describe('Dealing with hostility and violence: what counts as a threat', () => {
  test('twelve kinds, and the covert one', () => {
    expect(THREAT_BEHAVIOURS).toHaveLength(12);
    expect(THREAT_ITEMS).toEqual([...THREAT_BEHAVIOURS, COVERT]);
  });

  test.each(THREAT_ITEMS)('one yes is enough, with everything else unknown: %s (SAF-11)', (item) => {
    expect(assessThreat([observed(item)], at)).toMatchObject({
      status: 'settled',
      finding: 'threat-indicated',
    });
  });

  test('nothing known is not a finding: every kind is asked for', () => {
    const judgement = assessThreat([observed(SHOUTS, 'unknown')], at);
    expect(judgement.status).toBe('undetermined');
    expect(missingOf(judgement)).toEqual(
      THREAT_ITEMS.map((field) => ({ field, couldBecome: ['no-threat-recorded', 'threat-indicated'] })),
    );
    expect(judgement.response.first).toEqual([]);
    expect(judgement.response.tasks).toEqual([]);
  });

  test('one no leaves the other twelve open', () => {
    const judgement = assessThreat([observed(SHOUTS, 'no')], at);
    expect(judgement).toMatchObject({ status: 'provisional', finding: 'no-threat-recorded' });
    expect(missingOf(judgement).map(({ field }) => field)).toEqual(
      THREAT_ITEMS.filter((item) => item !== SHOUTS),
    );
    expect(missingOf(judgement)[0]?.couldBecome).toEqual(['threat-indicated']);
  });

  test('all thirteen no is settled for today, and says that calm proves nothing (SAF-18)', () => {
    const judgement = assessThreat(allNo, at);
    expect(judgement).toMatchObject({ status: 'settled', finding: 'no-threat-recorded' });
    expect(codesOf(judgement.cautions)).toContain('past-calm-proves-nothing');
  });

  test.each([
    { at: 'a later calm visit', later: observed(SHOUTS, 'no', { on: '2026-05-01' }), calm: true },
    { at: 'calm on the same day', later: observed(SHOUTS, 'no'), calm: false },
    {
      at: 'a parent who says there was none',
      later: observed(SHOUTS, 'no', { on: '2026-05-01', knownBy: 'self-described' }),
      calm: true,
    },
  ])('$at takes no threat back (SAF-18)', ({ later, calm }) => {
    const seen = observed(SHOUTS, 'yes', { id: 'seen' });
    const judgement = assessThreat([later, seen], at);
    expect(findingOf(judgement)).toBe('threat-indicated');
    expect(judgement.evidence[0]).toMatchObject({ factor: SHOUTS, observed: 'yes', from: ['seen'] });
    expect(codesOf(judgement.cautions).includes('calm-since-proves-nothing')).toBe(calm);
    expect(codesOf(judgement.cautions)).not.toContain('past-calm-proves-nothing');
  });

  test('a same-day contradiction is named', () => {
    const judgement = assessThreat([observed(SHOUTS), observed(SHOUTS, 'no')], at);
    expect(codesOf(judgement.cautions)).toContain('record-contradicts-itself');
  });

  test('evidence names every sighting, oldest first, then by id', () => {
    const judgement = assessThreat(
      [
        observed(SHOUTS, 'yes', { id: 'c', on: '2026-03-01' }),
        observed(SHOUTS, 'yes', { id: 'b', on: '2026-03-01' }),
        observed(SHOUTS, 'yes', { id: 'z', on: '2026-02-01' }),
      ],
      at,
    );
    expect(judgement.evidence[0]?.from).toEqual(['z', 'b', 'c']);
  });

  test('what is seen after the day does not count', () => {
    expect(assessThreat([observed(SHOUTS, 'yes', { on: '2026-06-16' })], at).status).toBe('undetermined');
  });

  test.each([
    { seen: [SHOUTS], codes: ['child-comes-first'] },
    { seen: [COVERT], codes: ['child-comes-first', 'covert-threat-counts'] },
    { seen: [HITS], codes: ['child-comes-first', 'be-realistic-about-change'] },
  ])('$seen → keep in mind $codes (SAF-1, SAF-11, SAF-26)', ({ seen, codes }) => {
    expect(
      codesOf(
        assessThreat(
          seen.map((item) => observed(item)),
          at,
        ).cautions,
      ),
    ).toEqual(codes);
  });
});

describe('“normal for them” explains and never excuses (SAF-12)', () => {
  const EITHER = EXCHANGE_QUESTIONS.questions.filter(({ polarity }) => polarity === 'either');

  test('nothing else about an exchange explains it', () => {
    const all = EXCHANGE_QUESTIONS.questions.map(({ id }) => observed(id));
    expect(assessThreat(all, at).response.explains).toEqual(EITHER.map(({ id }) => id));
  });

  test.each(EITHER.map(({ id }) => id))('%s changes no finding, and is named', (id) => {
    for (const threats of [[observed(SHOUTS)], allNo, [observed(SHOUTS, 'no')], []]) {
      const without = assessThreat(threats, at);
      const withIt = assessThreat([...threats, observed(id)], at);
      expect(findingOf(withIt)).toBe(findingOf(without));
      expect(withIt.status).toBe(without.status);
      expect(withIt.response.explains).toEqual([id]);
      expect(withIt.cautions.find(({ code }) => code === 'explains-never-excuses')).toMatchObject({
        detail: { factors: [id] },
        rule: { id: 'SAF-12' },
      });
    }
  });

  test.each([
    { threats: [], asks: true },
    { threats: [observed(SHOUTS)], asks: false },
  ])(
    'said to be deliberate, with $threats.length behaviours on record: ask what was done → $asks',
    ({ threats, asks }) => {
      const judgement = assessThreat([...threats, observed('safety.exchange-check.deliberate')], at);
      expect(codesOf(judgement.cautions).includes('deliberate-without-behaviour')).toBe(asks);
    },
  );
});

describe('the worker’s fear is about the child (SAF-24), and risk is assessed for two (SAF-28)', () => {
  test.each([
    { at: 'nothing known', given: [], ask: [AFRAID] },
    { at: 'too frightened to confront', given: [observed(FEAR)], ask: [FEAR] },
    { at: 'afraid of the adult', given: [observed(AFRAID)], ask: [FEAR] },
    {
      at: 'afraid once, not since',
      given: [observed(AFRAID), observed(AFRAID, 'no', { on: '2026-05-01' })],
      ask: [FEAR],
    },
    { at: 'not afraid', given: [observed(AFRAID, 'no'), observed(FEAR, 'no')], ask: [] },
    { at: 'half asked', given: [observed(AFRAID, 'no')], ask: [AFRAID] },
    {
      at: 'a threat, and not afraid',
      given: [observed(SHOUTS), observed(AFRAID, 'no'), observed(FEAR, 'no')],
      ask: [FEAR],
    },
    { at: 'a threat, fear not asked', given: [observed(SHOUTS)], ask: [FEAR, AFRAID] },
  ])('$at → $ask', ({ given, ask }) => {
    const { response } = assessThreat(given, at);
    expect(response.ask.map(({ id }) => id)).toEqual(ask);
    expect(response.ask.every(({ rule }) => rule.id === 'SAF-24')).toBe(true);
    expect(response.assessFor).toEqual(['professional', 'child']);
  });

  test('fear is evidence, and no threat by itself', () => {
    const judgement = assessThreat([observed(FEAR, 'yes', { id: 'f' })], at);
    expect(judgement.status).toBe('undetermined');
    expect(judgement.evidence).toMatchObject([{ factor: FEAR, observed: 'yes', from: ['f'] }]);
  });

  test.each([
    { seen: SHOUTS, police: 'not-ruled-out' },
    { seen: HITS, police: 'in-force' },
  ])(
    '$seen: complaint to the police $police; others alerted, concern shared (ORG-11)',
    ({ seen, police }) => {
      const { response } = assessThreat([observed(seen)], at);
      expect(Object.fromEntries(response.first.map(({ id, state }) => [id, state]))).toEqual({
        'safety.override.child-protection': 'not-ruled-out',
        'safety.override.get-out': 'not-ruled-out',
        'safety.override.police-complaint': police,
        'safety.override.alert-others': 'in-force',
        'safety.override.share-concern': 'in-force',
        'safety.override.statutory-duty': 'not-ruled-out',
      });
      expect(response.tasks).toContain('safety.toolkit.challenge-threats');
      expect(response.tasks).toContain('safety.threat.understand-reasons');
    },
  );
});

const ITEMS = [
  ...THREAT_ITEMS.slice(0, 3),
  HITS,
  COVERT,
  FEAR,
  AFRAID,
  NORMAL,
  'safety.exchange-check.deliberate',
];

describe('invariants of assessThreat', () => {
  test('order is irrelevant, and the same input gives the same bytes', () => {
    fc.assert(
      fc.property(anyObservations(ITEMS), (list) => {
        expect(JSON.stringify(assessThreat(reversed(list), at))).toBe(JSON.stringify(assessThreat(list, at)));
      }),
    );
  });

  test('more evidence of risk never lowers concern: no observation takes a threat away', () => {
    fc.assert(
      fc.property(anyObservations(ITEMS), anyObservations(ITEMS), (list, more) => {
        fc.pre(findingOf(assessThreat(list, at)) === 'threat-indicated');
        const after = assessThreat([...list, ...more.map((one) => ({ ...one, id: `m${one.id}` }))], at);
        expect(after).toMatchObject({ status: 'settled', finding: 'threat-indicated' });
      }),
    );
  });

  test('filling a gap leads only to the finding so far or a listed one', () => {
    fc.assert(
      fc.property(anyObservations(ITEMS), fc.nat(), fc.constantFrom('yes', 'no'), (list, pick, answer) => {
        const before = assessThreat(list, at);
        const gaps = missingOf(before);
        fc.pre(gaps.length > 0);
        const gap = gaps[pick % gaps.length]!;
        const after = assessThreat([...list, observed(gap.field, answer as 'yes' | 'no')], at);
        expect([findingOf(before), ...gap.couldBecome]).toContain(findingOf(after));
      }),
    );
  });
});

describe('reviewExchange keeps neutral answers neutral', () => {
  const ids = EXCHANGE_QUESTIONS.questions.map(({ id }) => id);

  test.each([
    ['prepared', 'reassurances', 'concerns'],
    ['discussed-with-manager', 'reassurances', 'concerns'],
    ['aggravated', 'concerns', 'reassurances'],
    ['deliberate', 'concerns', 'reassurances'],
    ['frustration', 'noticed', undefined],
    ['complaint', 'noticed', undefined],
    ['parent-aware', 'noticed', undefined],
    ['used-to-aggression', 'noticed', undefined],
    ['normal-for-person', 'noticed', undefined],
    ['disproportionate', 'noticed', undefined],
    ['taking-personally', 'noticed', undefined],
  ] as const)('%s: a yes is in %s, a no in %s, unknown is open', (name, yes, no) => {
    const id = `safety.exchange-check.${name}` as const;
    const lists = ['concerns', 'reassurances', 'noticed', 'open', 'skipped'] as const;
    const inLists = (answer: 'yes' | 'no' | 'unknown') =>
      lists.filter((list) => (reviewExchange({ [id]: answer })[list] as readonly string[]).includes(id));
    expect(inLists('yes')).toEqual([yes]);
    expect(inLists('no')).toEqual(no === undefined ? [] : [no]);
    expect(inLists('unknown')).toEqual(['open']);
  });

  test('the table above is the whole set', () => expect(ids).toHaveLength(11));

  test.each([
    { given: {}, codes: [] },
    { given: { 'safety.exchange-check.complaint': 'yes' } as const, codes: ['explains-never-excuses'] },
    { given: { 'safety.exchange-check.deliberate': 'yes' } as const, codes: ['record-what-was-done'] },
    {
      given: { 'safety.exchange-check.discussed-with-manager': 'no' } as const,
      codes: ['plan-with-manager-first'],
    },
  ])('$given → $codes', ({ given, codes }) => {
    expect(codesOf(reviewExchange(given).cautions)).toEqual(codes);
  });

  test('no answer is lost or given twice, and nothing is both a concern and a reassurance', () => {
    fc.assert(
      fc.property(anyAnswersTo(ids), (answers) => {
        const { concerns, reassurances, noticed, open } = reviewExchange(answers);
        const listed = [...concerns, ...reassurances, ...noticed, ...open];
        expect(new Set(listed).size).toBe(listed.length);
        const known = ids.filter((id) => (answers[id] ?? 'unknown') !== 'unknown');
        expect([...open].sort()).toEqual(ids.filter((id) => !known.includes(id)).sort());
      }),
    );
  });
});
