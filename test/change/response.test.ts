import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CAPACITY_PARTS,
  CHANGE_AVOIDS,
  CHANGE_NEEDS_TIME,
  CHANGE_STAGES,
  CHANGE_TASKS,
  CHG_1,
  CHG_2,
  CHG_7,
  CHG_7_CONDUCT,
  CHG_8,
  CHG_9,
  CHG_10,
  CHG_11,
  CHG_12,
  CHG_13,
  CHG_14,
  describeWindow,
  listReassessments,
  listStageResponse,
  OVERWHELM,
  PLAN_QUALITIES,
  READINESS_CRITERIA,
} from '../../src/change/index.js';
import { addDays, isoDate, type Observation } from '../../src/kernel/index.js';
import { observed } from '../support/builders.js';
import { ITEMS, ON, placed, records, shuffledRecords } from './support.js';

const respond = (stage: Parameters<typeof listStageResponse>[0], ...observations: readonly Observation[]) =>
  listStageResponse(stage, observations, { on: ON });
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('10.0: tasks', () => {
  test.each(CHANGE_STAGES)('%s has the toolkit’s, in its order', (stage) =>
    expect(ids(respond(stage).tasks)).toEqual(CHANGE_TASKS[stage]),
  );
  test('none before the parent is located (CHG-2)', () => expect(respond('not-located').tasks).toEqual([]));
  test('relapse work rests on CHG-13, what counters overwhelm on CHG-12, the rest on CHG-1', () => {
    const rules = Object.fromEntries(
      CHANGE_STAGES.flatMap((stage) => respond(stage).tasks.map(({ id, rule }) => [id, rule])),
    );
    const of = (rule: unknown) => Object.keys(rules).filter((id) => rules[id] === rule);
    expect(of(CHG_13)).toEqual([
      'change.maintenance.task.relapse-possibility',
      'change.maintenance.task.relapse-triggers',
      'change.maintenance.task.relapse-coping',
    ]);
    expect(of(CHG_12)).toEqual([
      'change.action.task.clarity-of-goals',
      'change.action.task.praise-small-progress',
    ]);
    expect(of(CHG_1)).toHaveLength(34 - 5);
  });
});

describe('CHG-12: overwhelm', () => {
  const counter = ['change.action.task.clarity-of-goals', 'change.action.task.praise-small-progress'];
  const usual = CHANGE_TASKS['change.action'];
  const forward = [...counter, ...usual.filter((task) => !counter.includes(task))];
  test.each([
    { name: 'seen', given: [observed(OVERWHELM)], tasks: forward },
    { name: 'said', given: [observed(OVERWHELM, 'yes', { knownBy: 'self-described' })], tasks: forward },
    { name: 'disputed', given: [observed(OVERWHELM), observed(OVERWHELM, 'no')], tasks: forward },
    { name: 'seen on the day', given: [observed(OVERWHELM, 'yes', { on: ON })], tasks: forward },
    {
      name: 'seen only after the day',
      given: [observed(OVERWHELM, 'yes', { on: addDays(ON, 1) })],
      tasks: usual,
    },
    { name: 'not seen', given: [observed(OVERWHELM, 'no')], tasks: usual },
    { name: 'not known', given: [observed(OVERWHELM, 'unknown')], tasks: usual },
    {
      name: 'over since',
      given: [observed(OVERWHELM), observed(OVERWHELM, 'no', { on: '2026-05-01' })],
      tasks: usual,
    },
  ])('$name', ({ given, tasks }) => expect(ids(respond('change.action', ...given).tasks)).toEqual(tasks));
  test('outside action it moves nothing', () => {
    for (const stage of CHANGE_STAGES.filter((stage) => stage !== 'change.action'))
      expect(ids(respond(stage, observed(OVERWHELM)).tasks)).toEqual(CHANGE_TASKS[stage]);
  });
  test('it is asked about in action only', () => {
    for (const stage of CHANGE_STAGES)
      expect(ids(respond(stage).ask).includes(OVERWHELM)).toBe(stage === 'change.action');
  });
});

describe('CHG-7: what to keep from', () => {
  test('in pre-contemplation both, with the other reading on confronting (D-4)', () =>
    expect(respond('change.precontemplation')).toMatchObject({
      avoid: CHANGE_AVOIDS.map((id) => ({ id, rule: CHG_7 })),
      cautions: [{ code: 'challenge-conduct-safely', rule: CHG_7_CONDUCT }],
    }));
  test.each([...CHANGE_STAGES.slice(1), 'not-located'] as const)('in %s nothing', (stage) =>
    expect(respond(stage)).toMatchObject({ avoid: [], cautions: [] }),
  );
});

describe('what may need time', () => {
  test.each([...CHANGE_STAGES, 'not-located'] as const)('%s', (stage) =>
    expect(respond(stage).needsTime).toEqual(
      stage === 'change.contemplation' ? CHANGE_NEEDS_TIME.map((id) => ({ id, rule: CHG_1 })) : [],
    ),
  );
});

describe('what to ask', () => {
  test('to locate a parent: the signs of each move, and whether the family is new', () =>
    expect(respond('not-located').ask).toEqual([
      { id: 'change.contemplation.indicator.acknowledges-problem', rule: CHG_2 },
      { id: 'change.determination.indicator.decided', rule: CHG_2 },
      { id: 'change.action.indicator.takes-steps', rule: CHG_2 },
      { id: 'change.action.indicator.specific-actions', rule: CHG_2 },
      { id: 'change.maintenance.indicator.rehearses-skills', rule: CHG_2 },
      { id: 'change.maintenance.indicator.internalises', rule: CHG_2 },
      { id: 'change.precontemplation.indicator.typical-start', rule: CHG_8 },
    ]));
  test.each(CHANGE_STAGES)('CHG-14: motivation and ability, in %s too', (stage) =>
    expect(respond(stage).ask.slice(0, 2)).toEqual(CAPACITY_PARTS.map((id) => ({ id, rule: CHG_14 }))),
  );
  test('in determination: the six things (CHG-9) and the five tests of the plan (CHG-11)', () =>
    expect(respond('change.determination').ask.slice(2)).toEqual([
      ...READINESS_CRITERIA.map((id) => ({ id, rule: CHG_9 })),
      ...PLAN_QUALITIES.map((id) => ({ id, rule: CHG_11 })),
    ]));
  test.each(['change.precontemplation', 'change.contemplation', 'change.maintenance'] as const)(
    'in %s no more',
    (stage) => expect(respond(stage).ask).toHaveLength(2),
  );
});

describe('for any record and stage', () => {
  test('no task is lost or given twice, and order of input does not matter', () =>
    fc.assert(
      fc.property(placed, shuffledRecords([OVERWHELM, ...ITEMS.slice(0, 3)]), (stage, [record, shuffled]) => {
        const response = respond(stage, ...record);
        const all: readonly string[] = stage === 'not-located' ? [] : CHANGE_TASKS[stage];
        expect([...ids(response.tasks)].sort()).toEqual([...all].sort());
        expect(respond(stage, ...shuffled)).toEqual(response);
      }),
    ));
  test('more signs of overwhelm never push its tasks back', () =>
    fc.assert(
      fc.property(records([OVERWHELM]), (record) => {
        const first = (list: readonly Observation[]) => ids(respond('change.action', ...list).tasks)[0];
        const more = [...record, observed(OVERWHELM, 'yes', { on: ON, knownBy: 'observed' })];
        expect(first(more)).toBe('change.action.task.clarity-of-goals');
      }),
    ));
});

describe('CHG-10: the window', () => {
  const DET = 'change.determination';
  const since = isoDate('2026-11-01');
  test.each([
    { on: '2026-11-01', days: 0 },
    { on: '2026-11-02', days: 1 },
    { on: '2026-11-21', days: 20 },
    { on: '2028-11-01', days: 731 },
  ])('on $on it has been open for $days days, and no length is judged', ({ on, days }) =>
    expect(describeWindow({ stage: DET, since }, { on: isoDate(on) })).toEqual({ since, days, rule: CHG_10 }),
  );
  test('none before it opens', () =>
    expect(describeWindow({ stage: DET, since }, { on: isoDate('2026-10-31') })).toBeUndefined());
  test('none where the day is not known', () =>
    expect(describeWindow({ stage: DET }, { on: ON })).toBeUndefined());
  test.each([...CHANGE_STAGES.filter((stage) => stage !== DET), 'not-located'] as const)(
    'none in %s',
    (stage) => expect(describeWindow({ stage, since }, { on: ON })).toBeUndefined(),
  );
});

describe('CHG-14: motives and capacity again and again', () => {
  const [MOTIVATION, ABILITY] = CAPACITY_PARTS;
  const list = (...observations: readonly Observation[]) => listReassessments(observations, { on: ON });
  const never = (id: string) => ({ id, last: 'never', rule: CHG_14 });

  test('never looked at is said, not counted as nought', () =>
    expect(list()).toEqual([
      never('change.procedure.reassess-motivation'),
      never('change.procedure.reassess-capacity'),
    ]));
  test('the latest look counts, one part apart from the other', () =>
    expect(
      list(
        observed(MOTIVATION, 'yes', { on: '2026-11-11' }),
        observed(MOTIVATION, 'no', { on: '2026-10-01' }),
        observed(OVERWHELM, 'yes', { on: '2026-11-20' }),
      ),
    ).toEqual([
      { id: 'change.procedure.reassess-motivation', last: '2026-11-11', days: 10, rule: CHG_14 },
      never('change.procedure.reassess-capacity'),
    ]));
  test('a look that could not tell is a look', () =>
    expect(list(observed(ABILITY, 'unknown', { on: ON }))[1]).toMatchObject({ last: ON, days: 0 }));
  test('a look after the day is none', () =>
    expect(list(observed(ABILITY, 'yes', { on: addDays(ON, 1) }))[1]).toEqual(
      never('change.procedure.reassess-capacity'),
    ));
  test('order does not matter, and days are never negative', () =>
    fc.assert(
      fc.property(shuffledRecords(CAPACITY_PARTS), ([record, shuffled]) => {
        const rows = list(...record);
        expect(list(...shuffled)).toEqual(rows);
        for (const { days } of rows)
          expect(days === undefined || (Number.isInteger(days) && days >= 0)).toBe(true);
      }),
    ));
});
