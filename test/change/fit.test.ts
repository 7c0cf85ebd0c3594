import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CHANGE_AVOIDS,
  CHANGE_STAGES,
  CHANGE_TASKS,
  CHG_1,
  CHG_2,
  CHG_4,
  CHG_4_DERIVED,
  CHG_7,
  CHG_7_CONDUCT,
  type ChangeStage,
  checkStrategyFit,
} from '../../src/change/index.js';
import { deepFreeze } from '../support/builders.js';
import { placed } from './support.js';

const CONFRONT = 'change.precontemplation.avoid.confrontation';
const ADVISE = 'change.precontemplation.avoid.prescriptive-advice';
const tasks = CHANGE_STAGES.flatMap((belongsTo) =>
  CHANGE_TASKS[belongsTo].map((task) => ({ task, belongsTo })),
);

/** CHG-4, written out: rows are where the parent is, columns what the task belongs to; S is stated, all else derived. */
const GRID: Readonly<Record<ChangeStage, string>> = {
  'change.precontemplation': 'f u u u u',
  'change.contemplation': 'e f S u u',
  'change.determination': 'e e f u u',
  'change.action': 'e e e f u',
  'change.maintenance': 'e e e e f',
};
const MEANING = {
  f: { fit: 'fits', rule: CHG_1 },
  u: { fit: 'unlikely-to-work', rule: CHG_4_DERIVED },
  S: { fit: 'unlikely-to-work', rule: CHG_4 },
  e: { fit: 'belongs-to-earlier-stage', rule: CHG_4_DERIVED },
} as const;

describe.each(CHANGE_STAGES)('a parent in %s', (stage) => {
  test('meets every task', () => {
    expect(tasks).toHaveLength(34);
    for (const { task, belongsTo } of tasks) {
      const letter = GRID[stage].split(' ')[CHANGE_STAGES.indexOf(belongsTo)] as keyof typeof MEANING;
      expect(checkStrategyFit(stage, [task])).toEqual([
        { strategy: task, belongsTo, cautions: [], ...MEANING[letter] },
      ]);
    }
  });
});

describe('10.0: the one pair that the toolkit names', () => {
  test('is stated, and the only one', () => {
    const stated = CHANGE_STAGES.flatMap((stage) =>
      checkStrategyFit(
        stage,
        tasks.map(({ task }) => task),
      )
        .filter(({ rule, fit }) => fit === 'unlikely-to-work' && rule.cite.basis === 'stated')
        .map(({ belongsTo }) => `${belongsTo} at ${stage}`),
    );
    expect(new Set(stated)).toEqual(new Set(['change.determination at change.contemplation']));
    expect(stated).toHaveLength(CHANGE_TASKS['change.determination'].length);
  });
});

describe('CHG-2: while the stage is not known', () => {
  test('everything on the cycle waits for the parent to be located', () => {
    for (const { task, belongsTo } of tasks)
      expect(checkStrategyFit('not-located', [task])).toEqual([
        { strategy: task, fit: 'locate-first', belongsTo, rule: CHG_2, cautions: [] },
      ]);
    for (const avoid of CHANGE_AVOIDS)
      expect(checkStrategyFit('not-located', [avoid])).toEqual([
        { strategy: avoid, fit: 'locate-first', rule: CHG_2, cautions: [] },
      ]);
  });
});

describe('CHG-7: what to avoid', () => {
  test.each(CHANGE_STAGES)('in %s', (stage) => {
    const fit = stage === 'change.precontemplation' ? 'avoid' : 'not-on-the-cycle';
    expect(checkStrategyFit(stage, CHANGE_AVOIDS)).toMatchObject(
      CHANGE_AVOIDS.map((strategy) => ({ strategy, fit, rule: CHG_7 })),
    );
  });
});

describe('D-4: to confront or not', () => {
  test('in pre-contemplation the other reading comes with it, each with its citation', () => {
    const [confront, advise] = checkStrategyFit('change.precontemplation', [CONFRONT, ADVISE]);
    expect(confront).toMatchObject({ rule: { cite: { source: 'barnsley-toolkit' } } });
    expect(confront?.cautions).toEqual([{ code: 'challenge-conduct-safely', rule: CHG_7_CONDUCT }]);
    expect(CHG_7_CONDUCT.cite).toMatchObject({ source: 'hard-to-engage-procedure', basis: 'derived' });
    expect(advise?.cautions).toEqual([]);
  });
  test.each([
    'plan.re-evaluate.confront-uncooperativeness',
    'plan.re-evaluate.challenge-safely',
    'behaviour.procedure.confront-when-arises',
    'behaviour.uncoop-type.confrontation.must-challenge',
  ])('%s is not judged, and in pre-contemplation meets the caution not to argue', (strategy) => {
    expect(checkStrategyFit('change.precontemplation', [strategy])).toEqual([
      {
        strategy,
        fit: 'not-on-the-cycle',
        rule: CHG_1,
        cautions: [{ code: 'challenge-conduct-not-the-problem', rule: CHG_7 }],
      },
    ]);
    for (const stage of [...CHANGE_STAGES.slice(1), 'not-located'] as const)
      expect(checkStrategyFit(stage, [strategy])).toMatchObject([{ fit: 'not-on-the-cycle', cautions: [] }]);
  });
});

describe('anything else', () => {
  test.each([
    '',
    'constructor',
    '__proto__',
    'change.action',
    'change.action.task',
    'CHANGE.ACTION.TASK.REFRAME',
    'grow.goal',
  ])('%j is not on the cycle', (strategy) => {
    for (const stage of [...CHANGE_STAGES, 'not-located'] as const)
      expect(checkStrategyFit(stage, [strategy])).toEqual([
        { strategy, fit: 'not-on-the-cycle', rule: CHG_1, cautions: [] },
      ]);
  });
  test('nothing planned, nothing to say', () => expect(checkStrategyFit('change.action', [])).toEqual([]));
  test('each in its place, whatever stands beside it', () =>
    fc.assert(
      fc.property(
        placed,
        fc.array(fc.oneof(fc.constantFrom(...tasks.map(({ task }) => task), ...CHANGE_AVOIDS), fc.string())),
        (stage, strategies) => {
          const fits = checkStrategyFit(stage, deepFreeze(strategies));
          expect(fits.map(({ strategy }) => strategy)).toEqual(strategies);
          expect(fits).toEqual(strategies.flatMap((strategy) => checkStrategyFit(stage, [strategy])));
        },
      ),
    ));
});
