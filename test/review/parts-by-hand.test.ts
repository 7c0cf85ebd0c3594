import { describe, expect, test } from 'vitest';
import { isoDate } from '../../src/kernel/index.js';
import { type FamilyRecord, openRecord } from '../../src/record/index.js';
import { explainReview, reviewBehaviour, reviewFamily, reviewSafety } from '../../src/review/index.js';
import { observed } from '../support/builders.js';

const on = isoDate('2026-11-20');
const record = (more: object = {}) => ({ ...openRecord('f1'), ...more }) as FamilyRecord;
const incident = (more: object = {}) => ({ id: 'i1', on, about: 'f1', behaviours: [], ...more });

describe('safety, part by part', () => {
  test('an incident alerts whoever it names and whoever is involved', () => {
    const alerted = (more: object) => reviewSafety(record(more), [], { on }).incidents[0]?.alert.alert;
    expect(alerted({ incidents: [incident({ others: ['school'] })], involved: ['health'] })).toEqual([
      'health',
      'school',
    ]);
    expect(alerted({ incidents: [incident()], involved: ['health'] })).toEqual(['health']);
    expect(alerted({ incidents: [incident({ others: ['school'] })] })).toEqual(['school']);
  });

  test('an incident is a threat: conduct and options are said; without one they are not', () => {
    const review = (more: object) => reviewSafety(record(more), [], { on });
    expect(review({ incidents: [incident()] })).toMatchObject({ conduct: {}, network: { options: {} } });
    expect(review({})).not.toHaveProperty('conduct');
    expect(review({}).network).not.toHaveProperty('options');
  });

  test('what is in force in an incident comes first', () => {
    const first = (more: object) =>
      reviewSafety(record({ incidents: [incident(more)] }), [], { on })
        .first.filter(({ state }) => state === 'in-force')
        .map(({ id }) => id);
    expect(first({ tooThreatening: 'yes' })).toContain('safety.override.get-out');
    expect(first({})).not.toContain('safety.override.get-out');
  });
});

describe('behaviour, part by part', () => {
  const people = [
    { id: 'mia', role: 'child' },
    { id: 'dana', role: 'parent' },
    { id: 'leo', role: 'child' },
  ];
  const review = () => reviewBehaviour(record({ people }), [], { on, seesProblem: 'unknown' });
  test('how each child copes, in order of id, and no adult', () =>
    expect(review().coping.map(({ child }) => child)).toEqual(['leo', 'mia']));
  test('signs that nobody asked about are not listed', () => expect(review().compliance).toEqual([]));
  test('a type that is not shown calls for nothing', () => expect(review().responses).toEqual([]));
  test('nor does one that is only possible: a missed appointment may be of three types', () => {
    const contacts = [{ id: 'c1', on, channel: 'office', outcome: 'not-in' }];
    const found = reviewBehaviour(record({ contacts }), [], { on, seesProblem: 'unknown' });
    expect(found.candidates.map(({ standing }) => standing)).toEqual(['possible', 'possible', 'possible']);
    expect(found.responses).toEqual([]);
    expect(found).not.toHaveProperty('opening');
  });
  test('a sign that somebody noted is listed, whatever they noted, and no other', () => {
    const noted = (answer: 'yes' | 'no') => {
      const sign = observed('behaviour.disguised-compliance.blocks-entry', answer);
      const { compliance } = reviewBehaviour(record(), [sign], { on, seesProblem: 'unknown' });
      return compliance.map((one) => [one.sign.split('.').at(-1), one.standing]);
    };
    expect(noted('yes')).toEqual([['blocks-entry', 'look-closer']]);
    expect(noted('no')).toEqual([['blocks-entry', 'not-seen']]);
  });
  test('arguing is kept from unless the parents see the problem', () => {
    const late = observed('behaviour.toolkit-type.ambivalence.always-late');
    const avoid = (seesProblem: 'yes' | 'no') =>
      reviewBehaviour(record(), [late], { on, seesProblem }).responses.flatMap((one) =>
        one.avoid.map(({ id }) => id),
      );
    expect(avoid('no')).toEqual(['behaviour.avoid.arguing-denial']);
    expect(avoid('yes')).toEqual([]);
  });
});

test('what no locale has words for is listed in order, each once', () => {
  const { gaps } = explainReview(reviewFamily(record(), { on }), []);
  expect(gaps.length).toBeGreaterThan(10);
  expect(gaps).toEqual([...new Set(gaps)].sort());
});
