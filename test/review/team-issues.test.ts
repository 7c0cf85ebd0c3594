import { describe, expect, test } from 'vitest';
import { isoDate } from '../../src/kernel/index.js';
import { listExposure, reviewPlans, type TeamRecord } from '../../src/review/index.js';
import { parseTeamRecord } from '../../src/review/schema.js';
import { on, team } from './team-support.js';

const issuesOf = (input: unknown) => {
  const parsed = parseTeamRecord(input, { on });
  return parsed.ok ? [] : parsed.issues.map(({ code, path, detail }) => [code, path.join('.'), detail]);
};
const of = (more: object) => issuesOf({ ...structuredClone(team()), ...more });
const seen = (more: object) => ({
  id: 'o1',
  on: '2026-09-01',
  about: 't1',
  item: 'x',
  answer: 'yes',
  ...more,
});

describe('what an issue of a team’s record says', () => {
  test('that what is no record is none', () => {
    for (const input of [null, 'x', []])
      expect(issuesOf(input)).toEqual([['wrong-type', '', { expected: 'object' }]]);
    const hostile = {
      get schemaVersion(): never {
        throw new Error('no');
      },
    };
    expect(issuesOf(hostile)).toEqual([['unreadable', '', undefined]]);
  });

  test('that what is too deep is too deep, and nothing of what else is in it', () => {
    let deep: unknown = 'end';
    for (let depth = 0; depth < 1000; depth += 1) deep = [deep];
    expect(of({ practitioners: deep, exposure: [{ practitioner: 'zed' }] }).map(([code]) => code)).toEqual([
      'too-deep',
    ]);
  });

  test('which id, which day, which item', () => {
    const twice = [{ id: 'w1' }, { id: 'w1' }];
    expect(of({ practitioners: twice })).toContainEqual(['duplicate-id', 'practitioners.1.id', { id: 'w1' }]);
    const met = { id: 'e1', on: '2026-11-21', practitioner: 'zed', kind: 'hostility' };
    expect(of({ exposure: [met] })).toEqual([
      ['not-in-team', 'exposure.0.practitioner', { id: 'zed' }],
      ['in-the-future', 'exposure.0.on', { day: '2026-11-21', on }],
    ]);
    const own = seen({ about: 'w1', item: 'wellbeing.sign.toll.lethargy' });
    expect(of({ observations: [own] })).toEqual([
      ['staff-only-item', 'observations.0.item', { item: 'wellbeing.sign.toll.lethargy' }],
      ['about-somebody', 'observations.0.about', { id: 'w1' }],
    ]);
    const culture = seen({ item: 'organisation.culture.care', by: 'w1' });
    expect(of({ observations: [culture] })).toEqual([
      ['given-in-confidence', 'observations.0.by', { item: 'organisation.culture.care' }],
    ]);
  });

  test('that a summary shows too few only where it shows', () => {
    const items = (...parts: readonly object[]) =>
      of({ summaries: [{ id: 's1', on: '2026-11-01', minimum: 5, items: parts }] });
    const few = { item: 'x', shown: true, answered: 1, counts: {} };
    expect(items(few)).toContainEqual([
      'summary-shows-too-few',
      'summaries.0.items.0.answered',
      { minimum: 5 },
    ]);
    expect(items({ ...few, shown: false }).map(([code]) => code)).not.toContain('summary-shows-too-few');
    expect(items({ ...few, answered: 'none' }).map(([code]) => code)).not.toContain('summary-shows-too-few');
  });
});

describe('up to the day, and the day itself', () => {
  test('what somebody met with: the latest of all', () => {
    const met = (id: string, day: string) => ({
      id,
      on: isoDate(day),
      practitioner: 'w1',
      kind: 'hostility' as const,
    });
    const exposure = [met('e2', '2026-11-20'), met('e3', '2026-11-21'), met('e1', '2026-11-01')];
    const record = { exposure, supervision: [] } as Pick<TeamRecord, 'exposure' | 'supervision'>;
    const check = { held: [], notRecorded: [] };
    expect(listExposure(record, [{ practitioner: 'w1', check } as never], { on })).toMatchObject([
      { latest: '2026-11-20', met: [{ kind: 'hostility', from: ['e1', 'e2'] }] },
    ]);
  });

  test('who leads, and conversations', () => {
    const family = {
      schemaVersion: 1,
      id: 'f1',
      people: [],
      contacts: [],
      observations: [],
      neededChanges: [],
      sharing: [],
    };
    const appointed = { type: 'appointed', on: '2026-11-01', worker: 'w1', name: 'Amara' };
    const handed = (day: string) => ({
      type: 'handedOver',
      on: day,
      from: 'w1',
      worker: 'w2',
      name: 'Bea',
      reason: 'Moved.',
      familyTold: 'yes',
    });
    const plans = (more: object) => reviewPlans({ ...family, ...more } as never, [], { on });
    expect(plans({ leads: [appointed, handed('2026-11-20')] })).toMatchObject({
      lead: 'one',
      handovers: [{ on: '2026-11-20', from: 'w1', to: 'w2', familyTold: 'yes' }],
    });
    expect(plans({ leads: [appointed, handed('2026-11-21')] }).handovers).toEqual([]);
    expect(plans({})).not.toHaveProperty('severalPlans');
  });
});
