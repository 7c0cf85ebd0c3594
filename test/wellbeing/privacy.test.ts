import { expect, test } from 'vitest';
import { isStaffOnly, listRelations, RELATIONS } from '../../src/wellbeing/index.js';

test.each([
  ['wellbeing.sign.toll.lethargy', true],
  ['wellbeing.instrument.proqol-5', true],
  ['wellbeing.an-id-that-is-still-to-come', true],
  // Two instruments are filled in by somebody in a family, about their own change.
  ['wellbeing.instrument.urica-32', false],
  ['wellbeing.instrument.urica-32.action', false],
  ['wellbeing.instrument.socrates-8', false],
  ['wellbeing.instrument.socrates-8.recognition', false],
  ['wellbeing.instrument.urica-321', true],
  ['change.action.task.clarity-of-goals', false],
  ['plan.wellbeing.', false],
])('%s belongs to staff alone: %s', (item, only) => expect(isStaffOnly(item)).toBe(only));

test('deeper engagement has a rule of its own (WEL-4), the other directions share one (WEL-3)', () => {
  for (const { cause } of RELATIONS) {
    const found = listRelations({ [cause]: 'yes' });
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map(({ rule }) => rule.id))).toEqual(
      new Set([cause === 'engagement-depth' ? 'WEL-4' : 'WEL-3']),
    );
  }
});
