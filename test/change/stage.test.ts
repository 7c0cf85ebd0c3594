import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  assessChangeStage,
  CHANGE_INDICATORS,
  CHANGE_STAGES,
  CHG_1,
  CHG_1_DERIVED,
  CHG_5,
  CHG_8,
  MOVE_COUNTERSIGNS,
  MOVE_SIGNS,
} from '../../src/change/index.js';
import {
  type Answer,
  type Caution,
  findingOf,
  indexObservations,
  missingOf,
  type Observation,
  readItem,
} from '../../src/kernel/index.js';
import { observed } from '../support/builders.js';
import { everyAnswer, ITEMS, ON, recordOf, records, shuffledRecords } from './support.js';

const assess = (observations: readonly Observation[]) => assessChangeStage(observations, { on: ON });
const codes = (cautions: readonly Caution[]) => cautions.map(({ code }) => code);

const ADMITS = 'change.contemplation.indicator.acknowledges-problem';
const DENIES = 'change.precontemplation.indicator.denies-problem';
const NO_NEED = 'change.precontemplation.indicator.no-need-to-change';
const NEW = 'change.precontemplation.indicator.typical-start';
const DECIDED = 'change.determination.indicator.decided';
const STEPS = 'change.action.indicator.takes-steps';
const SPECIFIC = 'change.action.indicator.specific-actions';
const SKILLS = 'change.maintenance.indicator.rehearses-skills';
const OWN = 'change.maintenance.indicator.internalises';
const SIGNS = [ADMITS, DECIDED, STEPS, SPECIFIC, SKILLS, OWN];

/**
 * CHG-1, written out. The four answers are: admits the problem, has decided, takes specific steps, consolidates over
 * time; `y`, `n`, or `?` for not known, and `.` for any. The stage is the end of the unbroken run of `y`.
 */
const TABLE = [
  { moves: 'n...', status: 'settled', stage: 'change.precontemplation', gap: [] },
  { moves: 'yn..', status: 'settled', stage: 'change.contemplation', gap: [] },
  { moves: 'yyn.', status: 'settled', stage: 'change.determination', gap: [] },
  { moves: 'yyyn', status: 'settled', stage: 'change.action', gap: [] },
  { moves: 'yyyy', status: 'settled', stage: 'change.maintenance', gap: [] },
  { moves: 'yyy?', status: 'provisional', stage: 'change.action', gap: ['change.maintenance'] },
  { moves: 'yy?y', status: 'provisional', stage: 'change.determination', gap: ['change.maintenance'] },
  { moves: 'yy?[n?]', status: 'provisional', stage: 'change.determination', gap: ['change.action'] },
  { moves: 'y?yy', status: 'provisional', stage: 'change.contemplation', gap: ['change.maintenance'] },
  { moves: 'y?y[n?]', status: 'provisional', stage: 'change.contemplation', gap: ['change.action'] },
  { moves: 'y?[n?].', status: 'provisional', stage: 'change.contemplation', gap: ['change.determination'] },
  {
    moves: '?yyy',
    status: 'undetermined',
    stage: undefined,
    gap: ['change.precontemplation', 'change.maintenance'],
  },
  {
    moves: '?yy[n?]',
    status: 'undetermined',
    stage: undefined,
    gap: ['change.precontemplation', 'change.action'],
  },
  {
    moves: '?y[n?].',
    status: 'undetermined',
    stage: undefined,
    gap: ['change.precontemplation', 'change.determination'],
  },
  {
    moves: '?[n?]..',
    status: 'undetermined',
    stage: undefined,
    gap: ['change.precontemplation', 'change.contemplation'],
  },
] as const;

const LETTERS: Readonly<Record<Answer, string>> = { yes: 'y', no: 'n', unknown: '?' };
const STAGE_MOVED_TO = CHANGE_STAGES.slice(1);
const rows = everyAnswer(4).map((answers) => {
  const moves = answers.map((answer) => LETTERS[answer]).join('');
  const matching = TABLE.filter((row) => new RegExp(`^${row.moves.replaceAll('?', '\\?')}$`).test(moves));
  return { moves, answers, matching };
});

describe('10.0: the four moves, every way they can be answered', () => {
  test('the table has one row for each of the 81', () => {
    expect(rows).toHaveLength(81);
    expect(rows.filter(({ matching }) => matching.length !== 1)).toEqual([]);
  });

  test.each(rows)('$moves: $matching.0.status $matching.0.stage', ({ answers, matching: [row] }) => {
    // A no to one sign leaves the other sign of that move open, so both are answered no here.
    const others = answers.slice(2).map((answer) => (answer === 'no' ? 'no' : 'unknown'));
    const judgement = assess([
      ...recordOf([ADMITS, DECIDED, STEPS, SKILLS], answers),
      ...recordOf([SPECIFIC, OWN], others),
    ]);
    expect(judgement.status).toBe(row?.status);
    expect(findingOf(judgement)).toBe(row?.stage);
    expect([...new Set(missingOf(judgement).flatMap(({ couldBecome }) => couldBecome))]).toEqual(row?.gap);
    expect(missingOf(judgement).length > 0).toBe(row?.status !== 'settled');
  });

  test.each(rows)('$moves: what was seen beyond the break is named', ({ answers }) => {
    const stop = answers.findIndex((answer) => answer !== 'yes');
    const early = STAGE_MOVED_TO.filter((_, at) => stop !== -1 && at > stop && answers[at] === 'yes');
    const { cautions } = assess(recordOf([ADMITS, DECIDED, STEPS, SKILLS], answers));
    expect(cautions.filter(({ code }) => code === 'later-stage-seen-early')).toEqual(
      early.map((stage) => ({ code: 'later-stage-seen-early', detail: { stage }, rule: CHG_1_DERIVED })),
    );
  });
});

describe('10.0: one sign of a move is enough', () => {
  const pairs = everyAnswer(2).map(([first, second]) => ({
    first: first as Answer,
    second: second as Answer,
  }));
  const expected = (first: Answer, second: Answer): Answer =>
    first === 'yes' || second === 'yes' ? 'yes' : first === 'no' && second === 'no' ? 'no' : 'unknown';

  test.each(pairs)('steps $first, specific actions $second', ({ first, second }) => {
    const judgement = assess([
      observed(ADMITS),
      observed(DECIDED),
      observed(STEPS, first),
      observed(SPECIFIC, second),
      observed(SKILLS, 'no'),
      observed(OWN, 'no'),
    ]);
    const move = expected(first, second);
    expect(findingOf(judgement)).toBe(move === 'yes' ? 'change.action' : 'change.determination');
    expect(judgement.status).toBe(move === 'unknown' ? 'provisional' : 'settled');
    const unknown = [first === 'unknown' ? STEPS : '', second === 'unknown' ? SPECIFIC : ''].filter(
      (id) => id !== '',
    );
    expect(missingOf(judgement).map(({ field }) => field)).toEqual(move === 'unknown' ? unknown : []);
    expect(codes(judgement.cautions).includes('signs-disagree')).toBe(
      (first === 'yes' && second === 'no') || (first === 'no' && second === 'yes'),
    );
  });

  test.each(pairs)('skills $first, part of them $second', ({ first, second }) => {
    const judgement = assess([
      observed(ADMITS),
      observed(DECIDED),
      observed(STEPS),
      observed(SKILLS, first),
      observed(OWN, second),
    ]);
    const move = expected(first, second);
    expect(findingOf(judgement)).toBe(move === 'yes' ? 'change.maintenance' : 'change.action');
    expect(judgement.status).toBe(move === 'unknown' ? 'provisional' : 'settled');
  });

  test('signs that disagree are named, each side', () => {
    const { cautions } = assess([
      observed(ADMITS),
      observed(DECIDED),
      observed(STEPS, 'no', { on: '2026-06-01' }),
      observed(SPECIFIC),
    ]);
    expect(cautions).toEqual([
      { code: 'signs-disagree', detail: { yes: [SPECIFIC], no: [STEPS] }, rule: CHG_1_DERIVED },
    ]);
  });
});

describe('10.0: admitting the problem, and what speaks against it', () => {
  const all = everyAnswer(3).map(
    ([admits, denies, noNeed]) =>
      ({ admits, denies, noNeed }) as Readonly<Record<'admits' | 'denies' | 'noNeed', Answer>>,
  );
  test.each(all)(
    'same day: admits $admits, denies $denies, sees no need $noNeed',
    ({ admits, denies, noNeed }) => {
      const judgement = assess([
        observed(ADMITS, admits),
        observed(DENIES, denies),
        observed(NO_NEED, noNeed),
        observed(DECIDED, 'no'),
      ]);
      const against = admits === 'no' || denies === 'yes' || noNeed === 'yes';
      const stage =
        admits === 'yes' && against
          ? undefined
          : against
            ? 'change.precontemplation'
            : admits === 'yes'
              ? 'change.contemplation'
              : undefined;
      expect(findingOf(judgement)).toBe(stage);
      expect(judgement.status).toBe(stage === undefined ? 'undetermined' : 'settled');
      expect(codes(judgement.cautions).includes('record-contradicts-itself')).toBe(
        admits === 'yes' && against,
      );
    },
  );

  test.each([
    {
      name: 'a later denial',
      given: [observed(ADMITS), observed(DENIES, 'yes', { on: '2026-05-01' })],
      stage: 'change.precontemplation',
    },
    {
      name: 'a later admission',
      given: [observed(DENIES), observed(ADMITS, 'yes', { on: '2026-05-01' })],
      stage: 'change.contemplation',
    },
    {
      name: 'a denial taken back',
      given: [observed(DENIES), observed(DENIES, 'no', { on: '2026-05-01' })],
      stage: undefined,
    },
    { name: 'a disputed denial', given: [observed(DENIES), observed(DENIES, 'no')], stage: undefined },
    {
      name: 'admitted in their own words, denied as others see it',
      given: [
        observed(ADMITS, 'yes', { knownBy: 'self-described', on: '2026-05-01' }),
        observed(DENIES, 'yes', { knownBy: 'observed' }),
      ],
      stage: 'change.precontemplation',
    },
    {
      name: 'a denial after the day',
      given: [observed(ADMITS), observed(DENIES, 'yes', { on: '2026-11-22' })],
      stage: 'change.contemplation',
    },
    {
      name: 'a denial on the day',
      given: [observed(ADMITS), observed(DENIES, 'yes', { on: '2026-11-21' })],
      stage: 'change.precontemplation',
    },
  ])('$name: $stage', ({ given, stage }) => expect(findingOf(assess(given))).toBe(stage));

  test('a denial is evidence of its own as well as against admitting', () => {
    const { evidence } = assess([observed(DENIES, 'yes', { id: 'd' })]);
    expect(evidence).toEqual([
      { factor: ADMITS, observed: 'no', from: ['d'], cite: CHG_1.cite },
      { factor: DENIES, observed: 'yes', from: ['d'], cite: CHG_1.cite },
    ]);
  });
});

describe('CHG-8: most families new to services start at the first stage', () => {
  const start = { code: 'most-start-here', detail: { stage: 'change.precontemplation' }, rule: CHG_8 };
  test('is a caution and never a finding', () => {
    const judgement = assess([]);
    expect(judgement).toMatchObject({ status: 'undetermined', evidence: [], cautions: [start] });
    expect(judgement.rules).toEqual([CHG_1_DERIVED, CHG_5, CHG_8]);
    expect(missingOf(judgement)).toEqual([
      { field: ADMITS, couldBecome: ['change.precontemplation', 'change.contemplation'] },
    ]);
  });
  test.each([
    { name: 'the family is new', given: [observed(NEW)], said: true },
    { name: 'nobody knows whether it is new', given: [observed(NEW, 'unknown')], said: true },
    { name: 'it is not new', given: [observed(NEW, 'no')], said: false },
    { name: 'a later move was seen', given: [observed(STEPS)], said: false },
    { name: 'a later move was looked for and not seen', given: [observed(STEPS, 'no')], said: true },
    {
      name: 'the record on admitting contradicts itself',
      given: [observed(ADMITS), observed(ADMITS, 'no')],
      said: false,
    },
    {
      name: 'the parent was seen to be defensive',
      given: [observed('change.precontemplation.indicator.defensive')],
      said: true,
    },
    {
      name: 'the parent was seen not to be defensive',
      given: [observed('change.precontemplation.indicator.defensive', 'no')],
      said: true,
    },
  ])('said where $name: $said', ({ given, said }) => {
    const judgement = assess(given);
    expect(judgement.status).toBe('undetermined');
    expect(codes(judgement.cautions).filter((code) => code !== 'record-contradicts-itself')).toEqual([
      ...(codes(judgement.cautions).includes('later-stage-seen-early') ? ['later-stage-seen-early'] : []),
      ...(said ? ['most-start-here'] : []),
    ]);
    expect(judgement.rules).toEqual(said ? [CHG_1_DERIVED, CHG_5, CHG_8] : [CHG_1_DERIVED, CHG_5]);
  });
  test('is not said once there is a finding', () =>
    expect(codes(assess([observed(ADMITS, 'no')]).cautions)).toEqual([]));
});

describe('other indicators', () => {
  const others = Object.values(CHANGE_INDICATORS)
    .flat()
    .filter((item) => !SIGNS.includes(item));
  test('are the twenty-four less the six signs', () => expect(others).toHaveLength(18));
  test.each(others)('%s alone places nobody', (item) => {
    const judgement = assess([observed(item, 'yes', { id: 'o' })]);
    if (item === DENIES || item === NO_NEED) expect(findingOf(judgement)).toBe('change.precontemplation');
    else expect(judgement.status).toBe('undetermined');
    expect(judgement.evidence).toContainEqual({
      factor: item,
      observed: 'yes',
      from: ['o'],
      cite: CHG_1.cite,
    });
  });
  test('all of the first stage together, short of denial, still place nobody', () =>
    expect(
      assess(
        CHANGE_INDICATORS['change.precontemplation']
          .filter((item) => item !== DENIES && item !== NO_NEED)
          .map((item) => observed(item)),
      ).status,
    ).toBe('undetermined'));
  test('a contradiction about one of them is named', () =>
    expect(
      assess([
        observed('change.contemplation.indicator.stuck'),
        observed('change.contemplation.indicator.stuck', 'no'),
      ]).cautions,
    ).toContainEqual(
      expect.objectContaining({
        code: 'record-contradicts-itself',
        detail: expect.objectContaining({ factor: 'change.contemplation.indicator.stuck' }),
      }),
    ));
  test('observations of other modules are not evidence', () =>
    expect(assess([observed('safety.threat')]).evidence).toEqual([]));
});

test('the signs of moves and what speaks against them are indicators of the stages they belong to', () => {
  for (const stage of STAGE_MOVED_TO)
    expect(CHANGE_INDICATORS[stage]).toEqual(
      expect.arrayContaining([...MOVE_SIGNS[stage as keyof typeof MOVE_SIGNS]]),
    );
  expect(CHANGE_INDICATORS['change.precontemplation']).toEqual(
    expect.arrayContaining(Object.values(MOVE_COUNTERSIGNS).flat()),
  );
});

/** Adds an answer that stands over everything before it: seen, on the day of the judgement. */
const fill = (record: readonly Observation[], item: string, answer: Answer) => [
  ...record,
  observed(item, answer, { on: ON, knownBy: 'observed' }),
];
const before = records(ITEMS, -1);

describe('for any record', () => {
  test('filling a gap leads only to a finding that was listed, or leaves things as they are', () =>
    fc.assert(
      fc.property(before, (record) => {
        const judgement = assess(record);
        for (const { field, couldBecome } of missingOf(judgement))
          for (const answer of ['yes', 'no'] as const) {
            const after = findingOf(assess(fill(record, field, answer)));
            expect([findingOf(judgement), ...couldBecome]).toContain(after);
          }
      }),
      { numRuns: 400 },
    ));
  test('each gap that is listed can change something', () =>
    fc.assert(
      fc.property(before, (record) => {
        const judgement = assess(record);
        for (const { field, couldBecome } of missingOf(judgement)) {
          const after = (['yes', 'no'] as const).map((answer) =>
            findingOf(assess(fill(record, field, answer))),
          );
          for (const stage of couldBecome) expect(after).toContain(stage);
          expect(couldBecome).not.toContain(findingOf(judgement));
        }
      }),
    ));
  test('a settled stage stays, whatever is still to be asked', () =>
    fc.assert(
      fc.property(before, fc.constantFrom<Answer>('yes', 'no', 'unknown'), (record, answer) => {
        const judgement = assess(record);
        fc.pre(judgement.status === 'settled');
        const index = indexObservations(record, ON);
        // A denial that turns up later is news about something already answered, and no gap.
        const open = ITEMS.filter(
          (item) =>
            readItem(index, item).answer === 'unknown' &&
            item !== DENIES &&
            item !== NO_NEED &&
            !(item === ADMITS && readItem(index, DENIES).answer === 'yes') &&
            !(item === ADMITS && readItem(index, NO_NEED).answer === 'yes'),
        );
        for (const item of open)
          expect(assess(fill(record, item, answer))).toMatchObject({
            status: 'settled',
            finding: findingOf(judgement),
          });
      }),
    ));
  test('unknown answers added change neither status nor finding', () =>
    fc.assert(
      fc.property(records(ITEMS), fc.constantFrom(...ITEMS), (record, item) => {
        const after = assess(fill(record, item, 'unknown'));
        expect(after).toEqual(assess(record));
      }),
    ));
  test('the order of observations does not matter, to the byte', () =>
    fc.assert(
      fc.property(shuffledRecords(ITEMS), ([record, shuffled]) => {
        expect(JSON.stringify(assess(shuffled))).toBe(JSON.stringify(assess(record)));
      }),
    ));
  test('what is observed after the day does not count', () =>
    fc.assert(
      fc.property(records(ITEMS), (record) => {
        expect(assess(record)).toEqual(assess(record.filter(({ on }) => on <= ON)));
      }),
    ));
  test('every observation that counts is in the evidence or was outdone by another', () =>
    fc.assert(
      fc.property(before, (record) => {
        const shown = new Set(assess(record).evidence.map(({ factor }) => factor));
        const indicators: readonly string[] = Object.values(CHANGE_INDICATORS).flat();
        for (const { item, answer } of record)
          if (indicators.includes(item) && answer !== 'unknown') expect(shown).toContain(item);
      }),
    ));
});
