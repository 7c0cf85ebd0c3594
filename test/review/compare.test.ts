import { describe, expect, test } from 'vitest';
import service from '../../examples/data/service.json' with { type: 'json' };
import { isoDate } from '../../src/kernel/index.js';
import { applyEvents, type FamilyRecord, type RecordEvent } from '../../src/record/index.js';
import { parseFamilyRecord } from '../../src/record/schema.js';
import { compareReviews, reviewFamily } from '../../src/review/index.js';
import { deepFreeze } from '../support/builders.js';

const on = isoDate('2026-11-20');
const family = (id: string): FamilyRecord => {
  const parsed = parseFamilyRecord(structuredClone(service.families.find((one) => one.id === id)), { on });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return deepFreeze(parsed.value);
};
const at = { on, by: 'w-bea' } as const;
const okafor = family('okafor-lane');
const brandt = family('brandt');

test('two reviews of the same record say the same', () => {
  for (const { id } of service.families) {
    const review = reviewFamily(family(id), { on });
    expect(compareReviews(review, review)).toEqual([]);
  }
});

describe('what changed, and because of which events', () => {
  const events: readonly RecordEvent[] = deepFreeze([
    { type: 'added', ...at, what: { section: 'people', row: { id: 'cousin', role: 'other-family' } } },
    {
      type: 'added',
      ...at,
      what: {
        section: 'observations',
        row: { id: 'new', on, about: 'ol-n1', item: 'change.action.indicator.takes-steps', answer: 'yes' },
      },
    },
    {
      type: 'changeMoved',
      ...at,
      neededChange: 'ol-n1',
      event: { type: 'movedOn', on, to: 'change.action', evidence: ['new'] },
    },
    {
      type: 'leadChanged',
      ...at,
      event: {
        type: 'handedOver',
        on,
        from: 'w-bea',
        worker: 'w-carys',
        name: 'Carys',
        reason: 'Bea is off.',
        familyTold: 'yes',
      },
    },
  ]);
  const changes = () =>
    compareReviews(reviewFamily(okafor, { on }), reviewFamily(applyEvents(okafor, events), { on }), events);

  test('the stage the notes point to, because of the new observation', () => {
    expect(changes()).toContainEqual({
      part: 'change.stage',
      about: 'ol-n1',
      before: 'change.determination',
      after: 'change.action',
      because: ['new'],
      events: [1, 2],
    });
  });

  test('the stage on file, because of the move', () => {
    expect(changes().find(({ part }) => part === 'change.on-file')).toMatchObject({
      before: 'change.determination',
      after: 'change.action',
      events: [2],
    });
  });

  test('nothing else of the family', () => {
    expect(changes().filter(({ part }) => /^(safety|sharing|attendance|engagement)/.test(part))).toEqual([]);
  });
});

test('what one review says and the other does not is named from both sides', () => {
  const without = { ...brandt, sharing: [], visits: [] };
  const [less, more] = [reviewFamily(without, { on }), reviewFamily(brandt, { on })];
  const added = compareReviews(less, more).filter(({ part }) => part === 'sharing');
  expect(added.map(({ about, after }) => [about, after])).toEqual([
    ['br-s1', 'share'],
    ['br-s2', 'share'],
  ]);
  expect(added.every((row) => !('before' in row))).toBe(true);
  const removed = compareReviews(more, less).filter(({ part }) => part === 'sharing');
  expect(removed.map(({ before }) => before)).toEqual(['share', 'share']);
  expect(removed.every((row) => !('after' in row))).toBe(true);
});

test('events that bring nothing in are passed over', () => {
  const events: readonly RecordEvent[] = [{ type: 'personRedacted', ...at, person: 'rafe', reason: 'asked' }];
  const changes = compareReviews(
    reviewFamily({ ...brandt, sharing: [] }, { on }),
    reviewFamily(brandt, { on }),
    events,
  );
  expect(changes.length).toBeGreaterThan(0);
  expect(changes.flatMap((change) => change.events)).toEqual([]);
});

describe('parts that come and go', () => {
  const decision = { id: 'later', on, about: 'rafe', answers: {} } as const;
  const review = (more: Partial<FamilyRecord>) => reviewFamily({ ...brandt, sharing: [], ...more }, { on });

  test('a decision about sharing that grows: nothing asked, then asked and decided', () => {
    const decided = {
      ...decision,
      answers: { 'safety.sharing.question.intimidated': 'yes' },
      choice: 'shared',
      by: 'w-carys',
      manager: 'm-dilys',
      with: ['school-dsl'],
      tellFamily: { what: 'What was seen.', how: 'Together, at school.', when: on },
    } as const;
    const changes = compareReviews(review({ sharing: [decision] }), review({ sharing: [decided] }));
    expect(changes.filter(({ part }) => part.startsWith('sharing'))).toMatchObject([
      { part: 'sharing', about: 'later', before: 'undetermined', after: 'share' },
      { part: 'sharing.decision', about: 'later', before: 'incomplete', after: 'complete' },
    ]);
  });

  test('attendance that cannot be judged says nothing, and is no change', () => {
    const session = { id: 's1', child: 'elsie', session: 'am', code: '/' } as const;
    const refused = review({ sessions: [{ ...session, on: isoDate('1990-01-08') }] });
    expect(refused.attendance?.children[0]?.summary.ok).toBe(false);
    expect(compareReviews(review({}), refused).filter(({ part }) => part.startsWith('attendance'))).toEqual(
      [],
    );
  });
});

test('a decision taken and a plan agreed are what changed the review', () => {
  const agreement = {
    kind: 'two-way-agreement',
    id: 'p-new',
    family: 'brandt',
    ofServices: [{ what: 'Ring first', of: 'w-bea' }],
    ofFamily: [{ what: 'Ring back', of: 'parent' }],
    agreedByFamily: ['parent'],
    agreedByServices: ['w-bea'],
  } as const;
  const record: FamilyRecord = {
    ...brandt,
    sharing: [{ id: 's-new', on, about: 'brandt', answers: {} }],
    plans: [...(brandt.plans ?? []), agreement],
  };
  const events: readonly RecordEvent[] = [
    { type: 'planAgreed', ...at, plan: 'p-new', agreedOn: on, reviewInWorkingDays: 5 },
    {
      type: 'sharingDecided',
      ...at,
      sharing: 's-new',
      decision: { choice: 'not-shared', by: 'w-bea', manager: 'm-lee', reason: 'Known to all.' },
    },
  ];
  const changes = compareReviews(
    reviewFamily(record, { on }),
    reviewFamily(applyEvents(record, events), { on }),
    events,
  );
  const causes = Object.fromEntries(changes.map(({ part, about, events: by }) => [`${part} ${about}`, by]));
  expect(causes['plans.plan p-new']).toEqual([0]);
  expect(causes['sharing.decision s-new']).toEqual([1]);
});
