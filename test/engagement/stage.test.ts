import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessEngagementStage, ENGAGEMENT_STAGES, STAGE_CRITERIA } from '../../src/engagement/index.js';
import { ANSWERS, type Answer, findingOf, isoDate, missingOf } from '../../src/kernel/index.js';
import { contact, observed } from '../support/builders.js';
import { contacts, ON, observations, shuffled } from './generate.js';

const [ATTRACT, VALUE, BUILD] = ENGAGEMENT_STAGES;
const on = isoDate('2026-03-20');
const all = (stage: keyof typeof STAGE_CRITERIA, answer: Answer = 'yes') =>
  STAGE_CRITERIA[stage].map((item) => observed(item, answer));
const visit = () => contact('home-visit', 'held');
const codes = (judgement: ReturnType<typeof assessEngagementStage>) =>
  judgement.cautions.map(({ code }) => code);

describe('4.0, three stages: the current one is the first not yet evidenced (ENG-1)', () => {
  test.each([
    {
      at: 'never came, and the record says why',
      contacts: [contact('office', 'refused')],
      seen: [],
      finding: ATTRACT,
    },
    { at: 'nobody in', contacts: [contact('home-visit', 'not-in')], seen: [], finding: ATTRACT },
    {
      at: 'a call to arrange is not coming',
      contacts: [contact('phone', 'held', { purpose: 'arrange' })],
      seen: [],
      finding: ATTRACT,
    },
    {
      at: 'a visit only to arrange another',
      contacts: [contact('home-visit', 'held', { purpose: 'arrange' })],
      seen: [],
      finding: ATTRACT,
    },
    { at: 'came once', contacts: [visit()], seen: [], finding: VALUE },
    { at: 'came by video', contacts: [contact('video', 'held')], seen: [], finding: VALUE },
    {
      at: 'came and left early',
      contacts: [contact('office', 'cut-short-by-family')],
      seen: [],
      finding: VALUE,
    },
    { at: 'came, as somebody noted', contacts: [], seen: [observed(ATTRACT)], finding: VALUE },
    { at: 'sees two of three', contacts: [visit()], seen: all(VALUE).slice(1), finding: VALUE },
    { at: 'sees what it is for', contacts: [visit()], seen: all(VALUE), finding: BUILD },
    {
      at: 'all three',
      contacts: [visit()],
      seen: [...all(VALUE), ...all(BUILD)],
      finding: 'all-three-evidenced',
    },
    { at: 'the third before the second', contacts: [visit()], seen: all(BUILD), finding: VALUE },
  ])('$at → $finding', ({ contacts: tried, seen, finding }) => {
    expect(findingOf(assessEngagementStage(tried, seen, { on }))).toBe(finding);
  });

  test('every answer to the three parts of the second stage', () => {
    const [benefits, goals, expectations] = STAGE_CRITERIA[VALUE];
    for (const a of ANSWERS)
      for (const b of ANSWERS)
        for (const c of ANSWERS) {
          const seen = [observed(benefits, a), observed(goals, b), observed(expectations, c)];
          const judgement = assessEngagementStage([visit()], seen, { on });
          const answers = [a, b, c];
          const unknown = answers.filter((answer) => answer === 'unknown').length;
          const no = answers.includes('no');
          expect(findingOf(judgement)).toBe(no || unknown > 0 ? VALUE : BUILD);
          const gapsNow = no ? 0 : unknown;
          if (no || unknown > 0) expect(missingOf(judgement)).toHaveLength(gapsNow);
          if (!no && unknown === 1) expect(missingOf(judgement)[0]?.couldBecome).toEqual([BUILD]);
          if (!no && unknown > 1) expect(missingOf(judgement)[0]?.couldBecome).toEqual([]);
        }
  });

  test('filling the only gap can lead past a stage already shown', () => {
    const judgement = assessEngagementStage([visit()], [...all(VALUE).slice(1), ...all(BUILD)], { on });
    expect(missingOf(judgement)).toEqual([
      { field: STAGE_CRITERIA[VALUE][0], couldBecome: ['all-three-evidenced'] },
    ]);
    expect(codes(judgement)).toContain('later-engagement-stage-seen-early');
  });

  test('evidence for and against by id; what comes later does not count', () => {
    const met = visit();
    const denied = observed(STAGE_CRITERIA[VALUE][1], 'no');
    const later = observed(STAGE_CRITERIA[VALUE][1], 'yes', { on: '2026-03-21' });
    const judgement = assessEngagementStage([met], [denied, later], { on });
    expect(judgement).toMatchObject({ status: 'settled', finding: VALUE });
    expect(judgement.evidence.map(({ observed: answer, from }) => [answer, from])).toEqual([
      ['yes', [met.id]],
      ['no', [denied.id]],
    ]);
  });

  test('one parent’s yes does not hide the other’s no', () => {
    const [benefits] = STAGE_CRITERIA[VALUE];
    const mother = observed(benefits, 'no', { about: 'mother', on: '2026-03-01' });
    const father = observed(benefits, 'yes', { about: 'father', on: '2026-03-02' });
    const judgement = assessEngagementStage([visit()], [mother, father, ...all(VALUE).slice(1)], { on });
    expect(judgement).toMatchObject({ status: 'settled', finding: VALUE });
    expect(codes(judgement)).toContain('family-members-differ');
  });

  test('all three evidenced still has to be earned', () => {
    const judgement = assessEngagementStage([visit()], [...all(VALUE), ...all(BUILD)], { on });
    expect(codes(judgement)).toEqual(['engagement.rationale.never-taken-for-granted']);
  });
});

describe('4.0, being let in is not the same as being engaged (ENG-2)', () => {
  test.each([1, 2, 20])('%i home visits complete nothing beyond the first stage', (times) => {
    const visits = Array.from({ length: times }, visit);
    const judgement = assessEngagementStage(visits, [], { on });
    expect(findingOf(judgement)).toBe(VALUE);
    expect(judgement.cautions).toContainEqual({
      code: 'front-door-not-enough',
      detail: { from: visits.map(({ id }) => id).sort() },
      rule: expect.objectContaining({ id: 'ENG-2' }),
    });
  });
  test('a meeting at an office says nothing of a front door', () => {
    expect(codes(assessEngagementStage([contact('office', 'held')], [], { on }))).toEqual([]);
  });
});

describe('unknown is never no', () => {
  test.each([
    { at: 'nothing on record', contacts: [], seen: [] },
    {
      at: 'the outcome was not recorded',
      contacts: [contact('office', 'not-recorded'), contact('office', 'refused')],
      seen: [],
    },
    { at: 'met by some other means', contacts: [contact('other', 'held')], seen: [] },
    {
      at: 'asked, and nobody could tell',
      contacts: [contact('office', 'refused')],
      seen: [observed(ATTRACT, 'yes'), observed(ATTRACT, 'no')],
    },
  ])('$at → undetermined', ({ contacts: tried, seen }) => {
    const judgement = assessEngagementStage(tried, seen, { on });
    expect(judgement).toMatchObject({
      status: 'undetermined',
      missing: [{ field: ATTRACT, couldBecome: [ATTRACT, VALUE] }],
    });
  });
  test('a call whose outcome was not recorded could not have been a meeting', () => {
    const judgement = assessEngagementStage(
      [contact('phone', 'not-recorded'), contact('office', 'refused')],
      [],
      { on },
    );
    expect(judgement).toMatchObject({ status: 'settled', finding: ATTRACT });
  });
  test('a note that they never came settles it', () => {
    expect(assessEngagementStage([], [observed(ATTRACT, 'no')], { on })).toMatchObject({
      status: 'settled',
      finding: ATTRACT,
    });
  });
  test('what the service called off says nothing of the family', () => {
    const judgement = assessEngagementStage(
      [contact('office', 'cancelled-by-service'), contact('office', 'moved-by-service')],
      [],
      { on },
    );
    expect(judgement.status).toBe('undetermined');
    expect(codes(judgement)).toContain('only-called-off-by-service');
  });
});

describe('D-6: a call in place of a meeting is set aside, both readings shown', () => {
  test('held by phone, for substance', () => {
    const call = contact('phone', 'held', { purpose: 'substance' });
    const judgement = assessEngagementStage([call], [], { on });
    expect(findingOf(judgement)).toBe(ATTRACT);
    expect(judgement.cautions).toContainEqual(
      expect.objectContaining({ code: 'remote-contact-set-aside', detail: { from: [call.id] } }),
    );
    expect(judgement.differences.map(({ id, readings }) => [id, readings.length])).toEqual([['D-6', 2]]);
  });
  test.each([
    contact('phone', 'held', { purpose: 'arrange' }),
    contact('text', 'no-reply', { purpose: 'substance' }),
    contact('video', 'held', { purpose: 'substance' }),
    contact('other', 'held', { purpose: 'substance' }),
  ])('not for $channel, $outcome, $purpose', (one) => {
    expect(assessEngagementStage([one], [], { on }).differences).toEqual([]);
  });
});

describe('invariants', () => {
  const items = Object.values(STAGE_CRITERIA).flat();

  test('order is irrelevant, and the input stays as it was', () =>
    fc.assert(
      fc.property(
        contacts.chain((rows) => fc.tuple(fc.constant(rows), shuffled(rows))),
        observations(items).chain((rows) => fc.tuple(fc.constant(rows), shuffled(rows))),
        ([tried, triedAgain], [seen, seenAgain]) => {
          expect(assessEngagementStage(triedAgain, seenAgain, { on: ON })).toEqual(
            assessEngagementStage(tried, seen, { on: ON }),
          );
        },
      ),
    ));

  test('filling one gap leads only to a finding listed, and a settled one has none', () =>
    fc.assert(
      fc.property(
        contacts,
        observations(items),
        fc.constantFrom<Answer>('yes', 'no'),
        (tried, seen, answer) => {
          const before = assessEngagementStage(tried, seen, { on: ON });
          for (const { field, couldBecome } of missingOf(before)) {
            const filled = observed(field, answer, { about: 'p1', on: ON, knownBy: 'observed' });
            const after = findingOf(assessEngagementStage(tried, [...seen, filled], { on: ON }));
            const allowed = [...couldBecome, findingOf(before), undefined];
            expect(allowed).toContain(after);
          }
          if (before.status === 'settled') expect(missingOf(before)).toEqual([]);
        },
      ),
    ));

  test('no number of contacts goes beyond the first stage', () =>
    fc.assert(
      fc.property(contacts, observations([ATTRACT]), (tried, seen) => {
        const visits = [...tried, contact('home-visit', 'held', { on: ON })];
        expect(findingOf(assessEngagementStage(visits, seen, { on: ON }))).toBe(VALUE);
      }),
    ));
});
