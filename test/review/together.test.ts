import { describe, expect, test } from 'vitest';
import { enGB } from '../../src/content.js';
import { findingOf, isoDate, type Observation } from '../../src/kernel/index.js';
import {
  ACHIEVEMENT_ITEMS,
  AUTONOMY_ITEMS,
  PROTECTION_NEEDED,
  TEAM_SPECIALIST,
  TEAM_WORK,
  UNEQUAL_KNOWN,
  UNEQUAL_KNOWN_TO_AGENCIES,
} from '../../src/plan/index.js';
import { type FamilyRecord, openRecord } from '../../src/record/index.js';
import {
  compareReviews,
  explainReview,
  listPlanSteps,
  listProtectionSteps,
  reviewFamily,
  reviewPlans,
  reviewSafety,
} from '../../src/review/index.js';
import { deepFreeze, observed } from '../support/builders.js';

const on = isoDate('2026-11-20');
const record = (...observations: readonly Observation[]): FamilyRecord =>
  deepFreeze({
    ...openRecord('f1'),
    people: [
      { id: 'p1', role: 'parent' },
      { id: 'nan', role: 'grandparent' },
      { id: 'leo', role: 'child' },
      { id: 'mia', role: 'child' },
    ],
    neededChanges: [{ id: 'n1', parent: 'p1', what: 'Mornings' }],
    observations,
  });
const note = (about: string, item: string, answer: 'yes' | 'no' | 'unknown' = 'yes', day = '2026-11-02') =>
  observed(item, answer, { id: `${about}/${item}/${answer}/${day}`, about, on: day });
const safety = (...observations: readonly Observation[]) =>
  reviewSafety(record(...observations), observations, { on });
const plans = (...observations: readonly Observation[]) =>
  reviewPlans(record(...observations), observations, { on });
const said = (part: string, ...observations: readonly Observation[]) => {
  const { sections, gaps } = explainReview(reviewFamily(record(...observations), { on }), [enGB]);
  expect(gaps).toEqual([]);
  return sections.filter((one) => one.part === part).flatMap(({ lines }) => lines);
};
const texts = (part: string, ...observations: readonly Observation[]) =>
  said(part, ...observations).map(({ text }) => text);
const [stake, conflict] = AUTONOMY_ITEMS;
const [changed, sustained] = ACHIEVEMENT_ITEMS;
const [together, fitting] = TEAM_WORK;

describe('a child to protect (PLN-7)', () => {
  const step = (...observations: readonly Observation[]) =>
    listProtectionSteps(safety(...observations)).filter(({ rule }) => rule.id === 'PLN-7');

  test('nobody asked: open for the family as a whole, said in words, and no step', () => {
    expect(safety().protection).toMatchObject([{ about: 'f1', status: 'undetermined', evidence: [] }]);
    expect(step()).toEqual([]);
    expect(texts('safety')).toContain(
      'Nobody can say yet of f1: Action to protect this child, A child’s protection at stake, At odds with protecting the child.',
    );
  });
  test('each child by themselves: a no of one is none of another', () => {
    const { protection } = safety(note('leo', PROTECTION_NEEDED), note('mia', PROTECTION_NEEDED, 'no'));
    expect(protection.map((one) => [one.about, findingOf(one)])).toEqual([
      ['leo', 'go-ahead'],
      ['mia', 'not-needed-now'],
    ]);
  });
  test('a yes is never cut off, and comes after the overrides of the table', () => {
    const yes = note('leo', PROTECTION_NEEDED);
    expect(step(yes)).toEqual([
      {
        kind: 'override',
        id: 'plan.re-evaluate.protect-despite-failure-feeling',
        about: 'leo',
        because: [yes.id],
        rule: expect.objectContaining({ id: 'PLN-7' }),
      },
    ]);
    const sharing = [
      { id: 's1', on, about: 'p1', answers: { 'safety.sharing.question.intimidated': 'yes' } },
    ] as const;
    const given = { ...record(yes, note('f1', 'plan.escalate.crime')), sharing };
    const { steps } = reviewFamily(given, { on, mostSteps: 1 }).next;
    expect(steps.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'override safety.override.child-protection',
      'override share-with-all-involved',
      'override plan.re-evaluate.protect-despite-failure-feeling',
    ]);
  });
  test('in words: the finding, what it rests on, and that the worker is looked after', () => {
    const yes = note('leo', PROTECTION_NEEDED);
    const lines = said('safety', yes);
    const at = lines.findIndex(({ text }) => text.startsWith('leo: action to protect'));
    expect(lines.slice(at, at + 3)).toMatchObject([
      { kind: 'finding', rule: 'PLN-7' },
      { kind: 'evidence', from: [yes.id] },
      { kind: 'caution', text: enGB.words['feels-like-failure'] },
    ]);
  });
  test('somebody looked and could not tell: open, and of that child', () => {
    const review = safety(note('leo', PROTECTION_NEEDED, 'unknown'));
    expect(review.protection).toMatchObject([{ about: 'leo', status: 'undetermined' }]);
    expect(texts('safety', note('leo', PROTECTION_NEEDED, 'unknown'))).toContain(
      'Nobody can say yet of leo: Action to protect this child.',
    );
  });
});

describe('a parent’s choice and a child’s protection (PLN-5)', () => {
  test('respect first, protection where both hold, each parent alone', () => {
    const { autonomy } = safety(note('p1', stake), note('p1', conflict), note('p2', stake, 'no'));
    expect(autonomy.map((one) => [one.about, findingOf(one)])).toEqual([
      ['p1', 'protection-first'],
      ['p2', 'respect-choice'],
    ]);
    expect(autonomy[0]?.cautions.map(({ code }) => code)).toEqual(['dignity-either-way']);
  });
  test('a description calls for no step of its own; what is half answered is asked', () => {
    const steps = (...observations: readonly Observation[]) =>
      listProtectionSteps(safety(...observations)).map(({ kind, id, about }) => [kind, id, about]);
    expect(steps()).toEqual([]);
    expect(steps(note('p1', stake), note('p1', conflict))).toEqual([]);
    expect(steps(note('p1', stake))).toEqual([['ask', conflict, 'p1']]);
  });
  test('in words', () => {
    const lines = texts('safety', note('p1', stake), note('p1', conflict));
    expect(lines).toContain(
      `p1: a parent’s choice and a child’s protection: The record is enough to say: ${enGB.words['protection-first']}`,
    );
    expect(lines).toContain(enGB.words['dignity-either-way']);
  });
});

describe('the team around the family (PLN-19)', () => {
  test('whatever its kind, both parts are needed; what is answered no is talked over', () => {
    const no = [note('f1', TEAM_SPECIALIST, 'no'), note('f1', together), note('f1', fitting, 'no')];
    const review = plans(...no);
    expect(review.team).toMatchObject({ status: 'settled', finding: 'not-yet-together', kind: 'general' });
    expect(listPlanSteps(review).filter(({ rule }) => rule.id === 'PLN-19')).toMatchObject([
      { kind: 'should', id: 'bring-team-together', detail: { parts: [fitting] } },
    ]);
    expect(texts('plans', ...no)[0]).toMatch(/^Lead professional/);
    expect(texts('plans', ...no)).toContain(
      `${enGB.words['team-general']}: The record is enough to say: ${enGB.words['not-yet-together']}`,
    );
    expect(plans(note('f1', together), note('f1', fitting)).team).toMatchObject({
      finding: 'works-together',
    });
  });
  test('nobody asked: open, and no step', () => {
    expect(plans().team.status).toBe('undetermined');
    expect(listPlanSteps(plans()).filter(({ rule }) => rule.id === 'PLN-19')).toEqual([]);
    expect(texts('plans').join()).toContain(
      'Nobody has said yet of the team around the family: Working with each other, Fitting together.',
    );
    expect(texts('plans', note('f1', together)).join()).toContain(enGB.words['team-title']);
  });
});

describe('partners who may be unequal (PLN-13)', () => {
  test('parents, carers and agencies are asked about, children and others are not', () => {
    expect(plans().partnership).toMatchObject({
      knownByAll: 'unknown',
      ask: ['p1', UNEQUAL_KNOWN_TO_AGENCIES],
      tell: [],
    });
    expect(texts('plans')).toContain(
      'Not known whether they know that the partnership may be unequal: p1, The agencies.',
    );
  });
  test('who does not know must be told, agency or parent; only their notes call for it', () => {
    const no = note('f1', UNEQUAL_KNOWN_TO_AGENCIES, 'no');
    const review = plans(no, note('p1', UNEQUAL_KNOWN));
    expect(review.partnership).toMatchObject({
      knownByAll: 'no',
      tell: [UNEQUAL_KNOWN_TO_AGENCIES],
      ask: [],
    });
    expect(listPlanSteps(review).filter(({ rule }) => rule.id === 'PLN-13')).toMatchObject([
      {
        kind: 'must',
        id: 'say-partnership-may-be-unequal',
        because: [no.id],
        detail: { people: [UNEQUAL_KNOWN_TO_AGENCIES] },
      },
    ]);
    expect(texts('plans', no).join()).toContain(
      'Does not know yet that the partnership may be unequal: The agencies.',
    );
  });
  test('where all know, that is said, and nothing is asked', () => {
    const all = [note('p1', UNEQUAL_KNOWN), note('f1', UNEQUAL_KNOWN_TO_AGENCIES)];
    expect(texts('plans', ...all)).toContain(enGB.words['partnership-known']);
    expect(listPlanSteps(plans(...all)).filter(({ rule }) => rule.id === 'PLN-13')).toEqual([]);
  });
});

describe('a change that has lasted (PLN-6)', () => {
  const achievement = (...observations: readonly Observation[]) =>
    reviewFamily(record(...observations), { on }).change[0]!.achievement;
  test('only what is noted of the needed change counts', () => {
    expect(achievement(note('p1', changed), note('p1', sustained)).status).toBe('undetermined');
    expect(findingOf(achievement(note('n1', changed)))).toBe('not-yet-sustained');
    expect(findingOf(achievement(note('n1', changed), note('n1', sustained)))).toBe('achieved');
  });
  test('said once somebody has looked', () => {
    const title = enGB.words['achievement-title']!;
    expect(texts('change').join()).not.toContain(title);
    expect(texts('change', note('n1', changed)).join()).toContain(
      `${title}: For now the record indicates: ${enGB.words['not-yet-sustained']}`,
    );
  });
});

test('what two reviews say differently is named, with whom it is about and what it rests on', () => {
  const notes = [
    note('leo', PROTECTION_NEEDED),
    note('p1', stake, 'no'),
    note('f1', together, 'no'),
    note('p1', UNEQUAL_KNOWN, 'no'),
    note('n1', changed, 'no'),
  ];
  const changes = compareReviews(
    reviewFamily(record(), { on }),
    reviewFamily(record(...notes), { on }),
  ).filter(({ part }) => !part.startsWith('next.'));
  expect(changes).toEqual([
    {
      part: 'change.achievement',
      about: 'n1',
      before: 'undetermined',
      after: 'no-change',
      because: [notes[4]!.id],
      events: [],
    },
    {
      part: 'plans.partnership',
      before: 'unknown',
      after: 'no',
      because: [notes[3]!.id],
      events: [],
    },
    {
      part: 'plans.team',
      before: 'undetermined',
      after: 'not-yet-together',
      because: [notes[2]!.id],
      events: [],
    },
    {
      part: 'safety.autonomy',
      about: 'p1',
      after: 'respect-choice',
      because: [notes[1]!.id],
      events: [],
    },
    { part: 'safety.protection', about: 'leo', after: 'go-ahead', because: [notes[0]!.id], events: [] },
  ]);
});
