import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ANSWERS,
  addDays,
  ENG_9,
  evidenceOf,
  indexObservations,
  isoDate,
  KNOWN_BY,
  type Observation,
  observationsUpTo,
  readItem,
  readingCautions,
  readProposition,
} from '../../src/kernel/index.js';
import { deepFreeze, observed } from '../support/builders.js';

const ON = isoDate('2026-11-21');
const read = (...observations: readonly Observation[]) =>
  readItem(indexObservations(observations, ON), 'admits');
const said = { knownBy: 'self-described' } as const;
const seen = { knownBy: 'observed' } as const;
const told = { knownBy: 'reported' } as const;

describe('the day of the judgement', () => {
  const made = () =>
    indexObservations(
      [
        observed('a', 'yes', { on: '2026-11-20' }),
        observed('a', 'no', { on: '2026-11-21' }),
        observed('a', 'yes', { on: '2026-11-22' }),
        observed('b', 'yes', { on: '2026-11-22' }),
      ],
      ON,
    );
  test('counts what was made on it and leaves out what was made after it', () => {
    const index = made();
    expect(index.get('a')).toHaveLength(2);
    expect(readItem(index, 'a').answer).toBe('no');
  });
  test('an item seen only later is not there at all', () => expect(made().has('b')).toBe(false));
  test.each(['constructor', '__proto__'])('an item called %s is an item like any other', (item) => {
    expect(readItem(indexObservations([], ON), item).answer).toBe('unknown');
    expect(readItem(indexObservations([observed(item)], ON), item).answer).toBe('yes');
  });
});

describe('nothing recorded', () => {
  test('is unknown, rests on nothing, and has no day', () =>
    expect(read()).toEqual({ answer: 'unknown', from: [], contested: false, setAside: [] }));
  test('the same where somebody asked and could not tell', () =>
    expect(read(observed('admits', 'unknown'))).toEqual({
      answer: 'unknown',
      from: [],
      contested: false,
      setAside: [],
    }));
  test('and a neighbour’s answer is not borrowed', () =>
    expect(read(observed('denies')).answer).toBe('unknown'));
});

describe('the latest day stands', () => {
  test('over earlier ones', () =>
    expect(
      read(
        observed('admits', 'no', { id: 'new', on: '2026-05-02' }),
        observed('admits', 'yes', { id: 'old', on: '2026-05-01' }),
      ),
    ).toEqual({ answer: 'no', on: '2026-05-02', from: ['new'], contested: false, setAside: [] }));
  test('an unknown recorded later leaves the earlier answer', () =>
    expect(
      read(
        observed('admits', 'yes', { id: 'old', on: '2026-05-01' }),
        observed('admits', 'unknown', { id: 'new', on: '2026-05-02' }),
      ),
    ).toEqual({ answer: 'yes', on: '2026-05-01', from: ['old'], contested: false, setAside: [] }));
  test('two of one mind on the same day both bear it out, in order of id', () =>
    expect(
      read(observed('admits', 'yes', { id: 'b' }), observed('admits', 'yes', { id: 'a' })),
    ).toMatchObject({
      answer: 'yes',
      from: ['a', 'b'],
    }));
});

describe('the record contradicts itself', () => {
  const yes = observed('admits', 'yes', { id: 'b' });
  const no = observed('admits', 'no', { id: 'a' });
  test('two answers of one day leave it unknown and contested', () =>
    expect(read(yes, no)).toEqual({
      answer: 'unknown',
      on: '2026-03-01',
      from: ['a', 'b'],
      contested: true,
      setAside: [],
    }));
  test('a later day settles it', () =>
    expect(read(yes, no, observed('admits', 'yes', { id: 'c', on: '2026-03-02' }))).toMatchObject({
      answer: 'yes',
      contested: false,
      from: ['c'],
    }));
  test('in what someone says of themselves, nobody saw otherwise and nothing is set aside', () =>
    expect(
      read(
        observed('admits', 'yes', { id: 'old', on: '2026-02-01', ...said }),
        observed('admits', 'yes', { id: 'a', ...said }),
        observed('admits', 'no', { id: 'b', ...said }),
      ),
    ).toMatchObject({ answer: 'unknown', contested: true, from: ['a', 'b'], setAside: [] }));
  test('an unknown of the same day contradicts nobody', () =>
    expect(read(yes, observed('admits', 'unknown'))).toMatchObject({ answer: 'yes', contested: false }));
  test('so do two self-descriptions of one day', () =>
    expect(read(observed('admits', 'yes', said), observed('admits', 'no', said))).toMatchObject({
      answer: 'unknown',
      contested: true,
    }));
});

describe('9.2: seen before said', () => {
  test.each([
    { by: 'observed', more: seen },
    { by: 'reported', more: told },
    { by: 'not recorded how', more: {} },
  ])('what was $by outranks a later self-description, which is set aside', ({ more }) =>
    expect(
      read(
        observed('admits', 'no', { id: 'other', on: '2026-03-01', ...more }),
        observed('admits', 'yes', { id: 'self', on: '2026-09-01', ...said }),
      ),
    ).toEqual({ answer: 'no', on: '2026-03-01', from: ['other'], contested: false, setAside: ['self'] }),
  );
  test('seen and reported are of equal standing', () =>
    expect(read(observed('admits', 'yes', seen), observed('admits', 'no', told)).contested).toBe(true));
  test('a self-description stands where there is nothing else', () =>
    expect(read(observed('admits', 'yes', { id: 'self', ...said }))).toMatchObject({
      answer: 'yes',
      from: ['self'],
      setAside: [],
    }));
  test('a self-description that agrees is not set aside, and is not what it rests on', () =>
    expect(
      read(
        observed('admits', 'yes', { id: 'other', ...seen }),
        observed('admits', 'yes', { id: 'self', ...said }),
      ),
    ).toMatchObject({ answer: 'yes', from: ['other'], setAside: [] }));
  test('only the latest self-description is compared: what the person has since replaced is not held against them', () =>
    expect(
      read(
        observed('admits', 'no', { id: 'first', on: '2026-01-01', ...said }),
        observed('admits', 'yes', { id: 'then', on: '2026-02-01', ...said }),
        observed('admits', 'yes', { id: 'other', on: '2026-03-01', ...seen }),
      ).setAside,
    ).toEqual([]));
  test('where those who saw disagree, a self-description does not decide between them', () =>
    expect(
      read(
        observed('admits', 'yes', { id: 'a', ...seen }),
        observed('admits', 'no', { id: 'b', ...seen }),
        observed('admits', 'yes', { id: 'self', ...said }),
      ),
    ).toMatchObject({ answer: 'unknown', contested: true, from: ['a', 'b'], setAside: ['self'] }));
  test('somebody who looked and could not tell does not outrank a self-description', () =>
    expect(read(observed('admits', 'unknown', seen), observed('admits', 'yes', said)).answer).toBe('yes'));
});

describe('a proposition', () => {
  const proposition = (...observations: readonly Observation[]) =>
    readProposition(indexObservations(observations, ON), ['admits', 'says-so'], ['denies', 'sees-no-need']);

  test.each([
    { given: [observed('admits')], answer: 'yes' },
    { given: [observed('says-so')], answer: 'yes' },
    { given: [observed('admits', 'no')], answer: 'no' },
    { given: [observed('denies')], answer: 'no' },
    { given: [observed('sees-no-need')], answer: 'no' },
    { given: [observed('denies', 'no')], answer: 'unknown' },
    { given: [observed('denies', 'unknown')], answer: 'unknown' },
    { given: [observed('admits'), observed('denies', 'no')], answer: 'yes' },
    { given: [observed('admits', 'no'), observed('denies')], answer: 'no' },
    { given: [observed('admits'), observed('denies')], answer: 'unknown' },
    { given: [observed('admits'), observed('says-so', 'no')], answer: 'unknown' },
    { given: [observed('admits'), observed('denies', 'yes', { on: '2026-04-01' })], answer: 'no' },
    { given: [observed('admits', 'yes', { on: '2026-04-01' }), observed('denies')], answer: 'yes' },
    {
      given: [observed('admits', 'yes', seen), observed('denies', 'yes', { on: '2026-04-01', ...said })],
      answer: 'yes',
    },
    { given: [observed('admits', 'yes', said), observed('denies', 'yes', seen)], answer: 'no' },
  ] as const)('$given.0.item $given.0.answer, $given.1.item $given.1.answer: $answer', ({ given, answer }) =>
    expect(proposition(...given).answer).toBe(answer),
  );

  test('a denial later taken back says nothing', () =>
    expect(proposition(observed('denies', 'yes'), observed('denies', 'no', { on: '2026-04-01' }))).toEqual({
      answer: 'unknown',
      from: [],
      contested: false,
      setAside: [],
    }));
  test('a denial that is disputed says nothing', () =>
    expect(proposition(observed('denies', 'yes'), observed('denies', 'no')).answer).toBe('unknown'));
  test('a denial taken back only in the person’s own words still stands', () =>
    expect(
      proposition(observed('denies', 'yes', seen), observed('denies', 'no', { on: '2026-04-01', ...said }))
        .answer,
    ).toBe('no'));
  test('yes and denial of the same day contest it, and both are named', () => {
    const reading = proposition(
      observed('admits', 'yes', { id: 'b' }),
      observed('denies', 'yes', { id: 'a' }),
    );
    expect(reading).toMatchObject({ contested: true, from: ['a', 'b'] });
  });
  test('of nothing is unknown', () =>
    expect(readProposition(indexObservations([observed('admits')], ON), [], []).answer).toBe('unknown'));
});

describe('evidence and cautions from a reading', () => {
  const contested = read(observed('admits', 'yes', { id: 'a' }), observed('admits', 'no', { id: 'b' }));
  const aside = read(observed('admits', 'yes', { id: 'a' }), observed('admits', 'no', { id: 'b', ...said }));

  test('evidence names the factor, what stands, and where', () =>
    expect(evidenceOf('admits', aside, ENG_9.cite)).toEqual({
      factor: 'admits',
      observed: 'yes',
      from: ['a'],
      cite: ENG_9.cite,
    }));
  test('contested evidence reads unknown', () =>
    expect(evidenceOf('admits', contested, ENG_9.cite)).toMatchObject({
      observed: 'unknown',
      from: ['a', 'b'],
    }));
  test('a plain reading needs no caution', () =>
    expect(readingCautions('admits', read(observed('admits')))).toEqual([]));
  test('a contradiction is named with its observations', () =>
    expect(readingCautions('admits', contested)).toEqual([
      { code: 'record-contradicts-itself', detail: { factor: 'admits', from: ['a', 'b'] }, rule: ENG_9 },
    ]));
  test('so is a self-description set aside', () =>
    expect(readingCautions('admits', aside)).toEqual([
      { code: 'self-description-set-aside', detail: { factor: 'admits', from: ['b'] }, rule: ENG_9 },
    ]));
  test('ENG-9 says that widening the toolkit’s rule is ours', () =>
    expect(ENG_9).toMatchObject({
      id: 'ENG-9',
      cite: { basis: 'house-choice', source: 'barnsley-toolkit' },
    }));
});

const records: fc.Arbitrary<readonly Observation[]> = fc
  .array(
    fc.record({
      item: fc.constantFrom('admits', 'denies', 'other'),
      answer: fc.constantFrom(...ANSWERS),
      day: fc.integer({ min: -3, max: 3 }),
      knownBy: fc.option(fc.constantFrom(...KNOWN_BY), { nil: undefined }),
    }),
    { maxLength: 12 },
  )
  .map((rows) =>
    rows.map(({ item, answer, day, knownBy }, at) =>
      observed(item, answer, {
        id: `o${at}`,
        on: addDays(ON, day),
        ...(knownBy === undefined ? {} : { knownBy }),
      }),
    ),
  );
const admits = (observations: readonly Observation[]) =>
  readProposition(indexObservations(observations, ON), ['admits'], ['denies']);

describe('for any record', () => {
  test('the order of observations does not matter', () =>
    fc.assert(
      fc.property(
        records.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          expect(admits(shuffled)).toEqual(admits(list));
        },
      ),
    ));
  test('later observations change nothing', () =>
    fc.assert(
      fc.property(records, (list) => {
        expect(admits(list.filter(({ on }) => on <= ON))).toEqual(admits(list));
      }),
    ));
  test('what it rests on is in the record, of one day, and never after the day', () =>
    fc.assert(
      fc.property(records, (list) => {
        const reading = admits(list);
        const standing = list.filter(({ id }) => reading.from.includes(id));
        expect(standing).toHaveLength(reading.from.length);
        for (const { on, answer } of standing) {
          expect(on).toBe(reading.on);
          expect(on <= ON).toBe(true);
          expect(answer).not.toBe('unknown');
        }
      }),
    ));
  test('an answer rests on something, and contested means that it is unknown', () =>
    fc.assert(
      fc.property(records, (list) => {
        const { answer, contested, from, setAside } = admits(list);
        if (answer !== 'unknown') expect(from.length).toBeGreaterThan(0);
        if (contested) expect(answer).toBe('unknown');
        expect(from.filter((id) => setAside.includes(id))).toEqual([]);
      }),
    ));
  test('an unknown added changes nothing', () =>
    fc.assert(
      fc.property(records, fc.constantFrom(...KNOWN_BY), (list, knownBy) => {
        const more = [
          ...list,
          observed('admits', 'unknown', { on: ON, knownBy }),
          observed('denies', 'unknown', { on: ON }),
        ];
        expect(admits(deepFreeze(more))).toEqual(admits(list));
      }),
    ));
  test('a self-description added never turns what others saw', () =>
    fc.assert(
      fc.property(records, fc.constantFrom('yes', 'no'), (list, answer) => {
        fc.pre(
          list.some(
            (o) => o.item === 'admits' && o.knownBy === 'observed' && o.answer !== 'unknown' && o.on <= ON,
          ),
        );
        expect(admits([...list, observed('admits', answer, { on: ON, ...said })]).answer).toBe(
          admits(list).answer,
        );
      }),
    ));
});

describe('a list that is indexed once', () => {
  const all = [
    observed('a', 'yes', { on: '2026-03-01' }),
    observed('b', 'no', { on: '2026-03-05' }),
    observed('a', 'no', { on: '2026-03-09' }),
  ];
  const listed = () => observationsUpTo(all, isoDate('2026-03-05'));

  test('holds what was known on the day, in the order given', () => {
    const known = listed();
    expect(known).toEqual(all.slice(0, 2));
    expect(Object.isFrozen(known)).toBe(true);
    expect(Object.isFrozen(all)).toBe(false);
  });

  test('is sorted by item no second time on that day', () => {
    const known = listed();
    const on = isoDate('2026-03-05');
    expect(indexObservations(known, on)).toBe(indexObservations(known, on));
    expect(indexObservations(known, on)).toEqual(indexObservations(all, on));
  });

  test('reads as any other list on another day', () => {
    const known = listed();
    const earlier = isoDate('2026-03-02');
    expect(indexObservations(known, earlier)).toEqual(indexObservations(all, earlier));
    expect([...indexObservations(known, earlier).keys()]).toEqual(['a']);
  });

  test('a list of the host is read anew each time: it may have grown', () => {
    const own = [all[0]!];
    expect(indexObservations(own, isoDate('2026-03-09')).size).toBe(1);
    own.push(all[1]!);
    expect(indexObservations(own, isoDate('2026-03-09')).size).toBe(2);
  });
});
