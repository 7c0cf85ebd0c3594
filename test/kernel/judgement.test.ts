import { describe, expect, test } from 'vitest';
import {
  conclude,
  ENG_9,
  findingOf,
  type Grounds,
  type Judgement,
  missingOf,
  notApplicable,
  undetermined,
} from '../../src/kernel/index.js';
import { deepFreeze } from '../support/builders.js';

const grounds: Grounds = deepFreeze({
  evidence: [{ factor: 'admits', observed: 'yes', from: ['o1'], cite: ENG_9.cite }],
  cautions: [{ code: 'look-again', rule: ENG_9 }],
  rules: [ENG_9],
});
const gap = deepFreeze({ field: 'decided', couldBecome: ['high'] });
type Level = 'low' | 'high';
const judgements: readonly {
  readonly judgement: Judgement<Level>;
  readonly finding?: Level;
  readonly gaps: number;
}[] = [
  { judgement: conclude<Level>(grounds, 'low', []), finding: 'low', gaps: 0 },
  {
    judgement: conclude<Level>(grounds, 'low', [{ field: 'decided', couldBecome: ['high'] }]),
    finding: 'low',
    gaps: 1,
  },
  { judgement: undetermined<Level>(grounds, [{ field: 'decided', couldBecome: ['low', 'high'] }]), gaps: 1 },
  { judgement: notApplicable(grounds, 'no-visit-planned'), gaps: 0 },
];

describe('how far a judgement got', () => {
  test('settled where no gap could change it', () =>
    expect(conclude(grounds, 'low', [])).toEqual({ status: 'settled', finding: 'low', ...grounds }));
  test('provisional where one could', () =>
    expect(conclude(grounds, 'low', [gap])).toEqual({
      status: 'provisional',
      finding: 'low',
      missing: [gap],
      ...grounds,
    }));
  test('undetermined: no finding, and what is needed', () => {
    const judgement = undetermined(grounds, [gap]);
    expect(judgement).toEqual({ status: 'undetermined', missing: [gap], ...grounds });
    expect(Object.hasOwn(judgement, 'finding')).toBe(false);
  });
  test('not applicable: why not', () =>
    expect(notApplicable(grounds, 'no-visit-planned')).toEqual({
      status: 'not-applicable',
      because: 'no-visit-planned',
      ...grounds,
    }));
  test('what says that it is undetermined has no finding, whatever else came with it', () => {
    const stale = { ...undetermined<Level>(grounds, [gap as never]), finding: 'low' } as Judgement<Level>;
    expect(findingOf(stale)).toBeUndefined();
  });
  test('a finding that reads as nothing is still a finding', () => {
    expect(findingOf(conclude(grounds, 0, []))).toBe(0);
    expect(findingOf(conclude(grounds, '', []))).toBe('');
  });
});

test.each(judgements)('$judgement.status: finding $finding, gaps $gaps', ({ judgement, finding, gaps }) => {
  expect(findingOf(judgement)).toBe(finding);
  expect(missingOf(judgement)).toHaveLength(gaps);
  expect(judgement.evidence).toBe(grounds.evidence);
  expect(judgement.cautions).toBe(grounds.cautions);
  expect(judgement.rules).toBe(grounds.rules);
});
