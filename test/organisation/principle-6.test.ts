import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ANSWERS,
  type Answer,
  findingOf,
  isoDate,
  missingOf,
  type Observation,
} from '../../src/kernel/index.js';
import {
  auditPrinciple6,
  listWatchPoints,
  PRINCIPLE_6,
  type Principle6Clause,
} from '../../src/organisation/index.js';
import ledger from '../fixtures/ledger.json' with { type: 'json' };
import { observed } from '../support/builders.js';

const on = isoDate('2026-11-21');
const CLAUSES = Object.keys(PRINCIPLE_6) as Principle6Clause[];
const partsOf = (clause: Principle6Clause): readonly string[] => [clause, ...PRINCIPLE_6[clause]];
const clauseOf = (evidence: readonly Observation[], clause: Principle6Clause) =>
  auditPrinciple6(evidence, { on }).clauses.find((one) => one.clause === clause)!;
const saying = (clause: Principle6Clause, answers: readonly Answer[]) =>
  partsOf(clause).map((item, at) => observed(item, answers[at]!));

describe('Principle 6 has six clauses (ORG-1)', () => {
  test('six, with the evidence the source gives each', () =>
    expect(CLAUSES.map((clause) => [clause.split('.').pop(), PRINCIPLE_6[clause].length])).toEqual([
      ['impact-recognised', 3],
      ['reflective-supervision', 3],
      ['impact-in-planning', 3],
      ['resilience-culture', 3],
      ['learning', 4],
      ['evaluation', 2],
    ]));
  test('every id is in the ledger, the one of the caseload module too', () => {
    const ids = new Set(ledger.map(({ id }) => id));
    expect(CLAUSES.flatMap(partsOf).filter((id) => !ids.has(id))).toEqual([]);
  });
  test('no evidence: six times unknown, with all that would settle it', () => {
    for (const { clause, finding, judgement, settledBy } of auditPrinciple6([], { on }).clauses) {
      expect(finding).toBe('unknown');
      expect(judgement.status).toBe('undetermined');
      expect(settledBy).toEqual(partsOf(clause));
    }
  });

  test.each(CLAUSES)('%s: the whole table', (clause) => {
    const rows = (length: number): readonly Answer[][] =>
      length === 0 ? [[]] : rows(length - 1).flatMap((row) => ANSWERS.map((answer) => [...row, answer]));
    for (const row of rows(partsOf(clause).length)) {
      const { finding, judgement, settledBy } = clauseOf(saying(clause, row), clause);
      const yes = row.includes('yes');
      const no = row.includes('no');
      const open = row.includes('unknown');
      expect(finding).toBe(yes ? (no || open ? 'partly' : 'met') : no ? 'not' : 'unknown');
      expect(judgement.status).toBe(
        (yes && no) || !open ? 'settled' : yes || no ? 'provisional' : 'undetermined',
      );
      expect(settledBy).toEqual(
        judgement.status === 'settled' ? [] : partsOf(clause).filter((_, at) => row[at] === 'unknown'),
      );
    }
  });

  test('one clause says nothing of another', () => {
    const [first, ...others] = CLAUSES;
    const all = saying(first!, Array<Answer>(4).fill('yes'));
    expect(clauseOf(all, first!).finding).toBe('met');
    for (const clause of others) expect(clauseOf(all, clause).finding).toBe('unknown');
  });

  test('there is no score and no overall result', () => {
    const audit = auditPrinciple6(saying(CLAUSES[0]!, Array<Answer>(4).fill('yes')), { on });
    expect(Object.keys(audit)).toEqual(['clauses', 'firstStep', 'rules']);
    expect(JSON.stringify(audit)).not.toMatch(/"(score|total|percent|overall|rank)"/);
    expect(audit.firstStep).toBe('organisation.principle-6.first-step');
  });
});

describe('how evidence is read', () => {
  const clause = 'organisation.principle-6.evaluation';
  const part = 'organisation.principle-6.evaluation.supervision';
  test('what was seen outranks what the service says of itself', () => {
    const evidence = [
      observed(part, 'yes', { id: 'claim', knownBy: 'self-described', on: '2026-11-01' }),
      observed(part, 'no', { id: 'seen', knownBy: 'observed', on: '2026-10-01' }),
    ];
    const { finding, judgement } = clauseOf(evidence, clause);
    expect(finding).toBe('not');
    expect(judgement.evidence).toMatchObject([{ factor: part, observed: 'no', from: ['seen'] }]);
    expect(judgement.cautions.map(({ code }) => code)).toEqual(['self-description-set-aside']);
  });
  test('what is seen after the day of the audit does not count', () => {
    expect(clauseOf([observed(part, 'yes', { on: '2026-11-22' })], clause).finding).toBe('unknown');
    expect(clauseOf([observed(part, 'yes', { on: '2026-11-21' })], clause).finding).toBe('partly');
  });
  test('a contradiction stays open and is named', () => {
    const { finding, judgement } = clauseOf([observed(part, 'yes'), observed(part, 'no')], clause);
    expect(finding).toBe('unknown');
    expect(judgement.cautions.map(({ code }) => code)).toEqual(['record-contradicts-itself']);
  });
  test('the order of evidence is irrelevant, and filling a gap leads only where it was listed', () => {
    const items = CLAUSES.flatMap(partsOf);
    const some = fc.uniqueArray(
      fc.record({ item: fc.constantFrom(...items), answer: fc.constantFrom(...ANSWERS) }),
      {
        selector: ({ item }) => item,
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(some, fc.constantFrom('yes' as const, 'no' as const), (given, fill) => {
        const evidence = given.map(({ item, answer }, at) => observed(item, answer, { id: `e${at}` }));
        const audit = auditPrinciple6(evidence, { on });
        expect(auditPrinciple6([...evidence].reverse(), { on })).toEqual(audit);
        for (const { clause: id, judgement } of audit.clauses)
          for (const { field, couldBecome } of missingOf(judgement)) {
            const after = clauseOf([...evidence, observed(field, fill)], id);
            expect([findingOf(judgement), ...couldBecome]).toContain(findingOf(after.judgement));
          }
      }),
      { numRuns: 40 },
    );
  });
});

describe('what leaders watch for (ORG-14)', () => {
  test.each([
    ['yes', 'wearing-out'],
    ['no', 'watch-always'],
    ['unknown', 'watch-always'],
  ] as const)('wearing out %s: %s, and always the same three', (answer, because) => {
    const found = listWatchPoints(answer);
    expect(found.because).toBe(because);
    expect(found.watch.map((id) => id.split('.').pop())).toEqual([
      'practice-pitfalls',
      'poor-judgement',
      'blind-spots',
    ]);
  });
});
