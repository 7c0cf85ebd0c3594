import { expect, test } from 'vitest';
import * as attendance from '../../src/attendance/index.js';
import * as behaviour from '../../src/behaviour/index.js';
import * as change from '../../src/change/index.js';
import * as engagement from '../../src/engagement/index.js';
import { listQuestionSets } from '../../src/exchange/forms.js';
import * as grow from '../../src/grow/index.js';
import * as plan from '../../src/plan/index.js';
import { listObservableItems } from '../../src/record/index.js';
import * as safety from '../../src/safety/index.js';

const idsIn = (module: string, value: unknown): readonly string[] => {
  if (typeof value === 'string') return value.startsWith(`${module}.`) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  // The question sets themselves are not there to be observed; their questions are.
  if ('questions' in value && 'id' in value) return idsIn(module, value.questions);
  return Object.entries(value).flatMap(([key, part]) => [...idsIn(module, key), ...idsIn(module, part)]);
};

/** A new list in a vocabulary belongs in src/record/items/ too. */
test.each(Object.entries({ attendance, behaviour, change, engagement, grow, plan, safety }))(
  'every id that %s makes public can be named by an observation',
  (module, exported) => {
    const listed = new Set(listObservableItems());
    const ids = idsIn(module, { ...exported });
    expect(ids.length).toBeGreaterThan(20);
    expect(ids.filter((id) => !listed.has(id))).toEqual([]);
  },
);

test('a question set is no item, unless its id names a stage too', () => {
  const listed = new Set(listObservableItems());
  const sets = listQuestionSets();
  expect(sets.length).toBeGreaterThan(20);
  expect(sets.map(({ id }) => id).filter((id) => listed.has(id))).toEqual(['grow.goal', 'grow.reality']);
  const questions = sets.flatMap((set) => set.questions.map(({ id }) => id));
  expect(questions.filter((id) => !listed.has(id))).toEqual([]);
});

test('each item is listed once, and only under the name of a module', () => {
  const listed = listObservableItems();
  expect(new Set(listed).size).toBe(listed.length);
  expect(
    listed.filter((id) => !/^(attendance|behaviour|change|engagement|grow|plan|safety)\./.test(id)),
  ).toEqual([]);
});
