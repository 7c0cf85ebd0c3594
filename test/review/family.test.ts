import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import service from '../../examples/data/service.json' with { type: 'json' };
import { enGB } from '../../src/content.js';
import { findingOf, isoDate, missingOf } from '../../src/kernel/index.js';
import type { FamilyRecord } from '../../src/record/index.js';
import { parseFamilyRecord } from '../../src/record/schema.js';
import { explainReview, type FamilyReview, reviewFamily } from '../../src/review/index.js';
import { deepFreeze } from '../support/builders.js';

const on = isoDate('2026-11-20');
const family = (id: string): FamilyRecord => {
  const parsed = parseFamilyRecord(structuredClone(service.families.find((one) => one.id === id)), { on });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return deepFreeze(parsed.value);
};
const okafor = family('okafor-lane');
const brandt = family('brandt');
const whitlow = family('whitlow');
const steps = (review: FamilyReview) => review.next.steps.map(({ kind, id, about }) => [kind, id, about]);

describe('two parents at different stages', () => {
  const review = () => reviewFamily(okafor, { on });

  test('each has a stage of their own (CHG-5)', () => {
    expect(
      review().change.map(({ parent, onFile, indicated }) => [parent, onFile.stage, findingOf(indicated)]),
    ).toEqual([
      ['dana', 'change.determination', 'change.determination'],
      ['kit', 'change.precontemplation', 'change.precontemplation'],
    ]);
  });

  test('what a worker saw stands over what Dana said of herself, and the difference is named', () => {
    const capacity = review().change[0]?.capacity;
    expect(capacity).toMatchObject({ status: 'settled', finding: 'not-all-shown' });
    expect(capacity?.cautions).toMatchObject([
      { code: 'self-description-set-aside', detail: { factor: 'change.capacity.ability', from: ['ol-o14'] } },
    ]);
  });

  test('strategies of another stage are named: avoided, stated, derived (CHG-4, CHG-7)', () => {
    expect(
      review().change[1]?.fit.map(({ strategy, fit, rule }) => [strategy, fit, rule.id, rule.cite.basis]),
    ).toEqual([
      ['change.determination.task.best-actions', 'unlikely-to-work', 'CHG-4', 'derived'],
      ['change.precontemplation.avoid.prescriptive-advice', 'avoid', 'CHG-7', 'stated'],
    ]);
  });

  test('the window of determination is counted and not judged', () => {
    expect(review().change[0]?.window).toMatchObject({ since: '2026-10-01', days: 50 });
    expect(review().change[1]?.window).toBeUndefined();
  });

  test('readiness is asked at determination only, and what is open is named', () => {
    expect(missingOf(review().change[0]!.readiness!).map(({ field }) => field)).toEqual([
      'change.determination.readiness.cooperation',
      'change.determination.readiness.rewards',
      'change.determination.readiness.consequences',
    ]);
    expect(review().change[1]).not.toHaveProperty('readiness');
  });
});

describe('covert threats', () => {
  const review = () => reviewFamily(brandt, { on, mostSteps: 99 });

  test('alerting the others, sharing and a child to protect come before everything else', () => {
    expect(steps(review()).slice(0, 4)).toEqual([
      ['override', 'alert-after-incident', undefined],
      ['override', 'share-with-all-involved', 'rafe'],
      ['override', 'plan.re-evaluate.protect-despite-failure-feeling', 'finn'],
      expect.not.arrayContaining(['override']),
    ]);
    expect(review().safety.incidents[0]?.alert.alert).toEqual(['health-visitor', 'housing', 'school-dsl']);
  });

  test('nobody visits alone, or before the plan stands (SAF-14, SAF-15)', () => {
    expect(review().safety.visits[0]?.plan).toMatchObject({ finding: 'not-ready' });
    expect(review().safety.visits[0]?.plan.alone).not.toBe('no-objection-recorded');
    expect(steps(review())).toContainEqual(['must', 'plan-the-visit', undefined]);
  });

  test('with a child in question, leaving it at that is no option (ENG-3)', () => {
    expect(steps(review())).toContainEqual(['must', 'doing-nothing-excluded', undefined]);
  });

  test('a decision that was taken still lacks its plan for telling the family (SAF-9)', () => {
    expect(review().sharing[0]).toMatchObject({ decision: 'br-s1', complete: false });
    expect(review().sharing[0]?.issues.map(({ code }) => code)).toEqual([
      'tell-family-how-missing',
      'tell-family-when-missing',
    ]);
    expect(steps(review())).toContainEqual(['must', 'plan-telling-the-family', 'rafe']);
  });

  test('a parent nobody has placed is placed first (CHG-2)', () => {
    expect(steps(review())).toContainEqual(['must', 'locate-parent', 'br-n2']);
  });
});

describe('maintenance with a lapse', () => {
  const review = () => reviewFamily(whitlow, { on });

  test('the file says action since the lapse; the notes still point to maintenance; both are shown', () => {
    expect(review().change[0]).toMatchObject({
      onFile: { stage: 'change.action', since: '2026-11-03' },
      differs: true,
    });
    expect(steps(review())[0]).toEqual(['should', 'look-at-stage-again', 'wh-n1']);
  });

  test('overwhelm brings clear goals and praise to the front (CHG-12)', () => {
    expect(
      review()
        .change[0]?.response.tasks.slice(0, 2)
        .map(({ id }) => id),
    ).toEqual(['change.action.task.clarity-of-goals', 'change.action.task.praise-small-progress']);
  });

  test('before the lapse, the file said maintenance', () => {
    const before = reviewFamily(whitlow, { on: isoDate('2026-11-02') });
    expect(before.change[0]).toMatchObject({ onFile: { stage: 'change.maintenance' }, differs: false });
  });
});

describe('every review', () => {
  const all = [okafor, brandt, whitlow];

  test('is the same to the byte whatever the order of the lists', { timeout: 30_000 }, () => {
    for (const record of all)
      fc.assert(
        fc.property(
          fc.shuffledSubarray([...record.observations], { minLength: record.observations.length }),
          fc.shuffledSubarray([...record.contacts], { minLength: record.contacts.length }),
          (observations, contacts) => {
            const shuffled = reviewFamily({ ...record, observations, contacts }, { on });
            expect(JSON.stringify(shuffled)).toBe(JSON.stringify(reviewFamily(record, { on })));
          },
        ),
        { numRuns: 8 },
      );
  });

  test('says nothing of what came later', () => {
    const early = isoDate('2026-06-30');
    for (const record of all) {
      const known = <Row extends { readonly on: string }>(list: readonly Row[]) =>
        list.filter((row) => row.on <= early);
      const cut = {
        ...record,
        contacts: known(record.contacts),
        observations: known(record.observations),
        sharing: known(record.sharing),
        neededChanges: record.neededChanges.map((one) => ({ ...one, events: known(one.events ?? []) })),
      };
      expect(reviewFamily(record, { on: early })).toEqual(reviewFamily(cut, { on: early }));
    }
  });

  test('is plain data, and names no number that is none', () => {
    for (const record of all) {
      const review = reviewFamily(record, { on });
      expect(JSON.parse(JSON.stringify(review))).toEqual(review);
      expect(JSON.stringify(review)).not.toContain('null');
    }
  });

  test('can be put into words with nothing left unsaid', () => {
    for (const record of all) {
      const names = Object.fromEntries([
        ...Object.entries(service.names),
        ...record.people.map(({ id, name }) => [id, name ?? id]),
        ...record.neededChanges.map(({ id, what }) => [id, what]),
      ]);
      const explained = explainReview(reviewFamily(record, { on }), [enGB], names);
      expect(explained.gaps).toEqual([]);
      expect(explained.languages).toEqual(['en-GB']);
      expect(explained.sections.length).toBeGreaterThanOrEqual(2);
    }
  });

  test('without a locale prints codes and says so', () => {
    const explained = explainReview(reviewFamily(whitlow, { on }), []);
    expect(explained.languages).toEqual([]);
    expect(explained.gaps).toContain('heading-next');
  });

  test('lists as many steps as the caller asks for', () => {
    expect(reviewFamily(okafor, { on, mostSteps: 2 }).next).toMatchObject({ steps: { length: 2 } });
  });
});
