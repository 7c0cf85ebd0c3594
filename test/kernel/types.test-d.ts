import { describe, expectTypeOf, test } from 'vitest';
import {
  type Answer,
  type Answers,
  type Catalogue,
  type Citation,
  conclude,
  type DeepReadonly,
  findingOf,
  type Grounds,
  type IsoDate,
  type Issue,
  isIsoDate,
  isoDate,
  type Judgement,
  missingOf,
  notApplicable,
  type Observation,
  ok,
  parseIsoDate,
  type QuestionSet,
  type Result,
  type RuleWords,
  refuse,
  summariseAnswers,
} from '../../src/kernel/index.js';
import { IsoDate as IsoDateSchema, type Observation as ParsedObservation } from '../../src/kernel/schema.js';

declare const judgement: Judgement<'low' | 'high'>;
declare const grounds: Grounds;

describe('a judgement', () => {
  test('has no finding before its status is known', () => {
    // @ts-expect-error: undetermined and not-applicable have none
    judgement.finding;
    // @ts-expect-error: settled has no gaps
    judgement.missing;
    expectTypeOf(judgement.evidence).toEqualTypeOf<Grounds['evidence']>();
  });
  test('narrows by its status', () => {
    switch (judgement.status) {
      case 'settled':
        expectTypeOf(judgement.finding).toEqualTypeOf<'low' | 'high'>();
        // @ts-expect-error: nothing is missing
        judgement.missing;
        break;
      case 'provisional':
        expectTypeOf(judgement.finding).toEqualTypeOf<'low' | 'high'>();
        expectTypeOf(judgement.missing[0]!.couldBecome).toEqualTypeOf<readonly ('low' | 'high')[]>();
        break;
      case 'undetermined':
        // @ts-expect-error: no finding yet
        judgement.finding;
        expectTypeOf(judgement.missing[0]!.field).toEqualTypeOf<string>();
        break;
      case 'not-applicable':
        expectTypeOf(judgement.because).toEqualTypeOf<string>();
        // @ts-expect-error: no finding at all
        judgement.finding;
        break;
      default:
        expectTypeOf(judgement).toEqualTypeOf<never>();
    }
  });
  test('gives its finding or undefined, never a default', () => {
    expectTypeOf(findingOf(judgement)).toEqualTypeOf<'low' | 'high' | undefined>();
    expectTypeOf(missingOf(judgement)[0]!.couldBecome).toEqualTypeOf<readonly ('low' | 'high')[]>();
  });
  test('not applicable fits any judgement', () => {
    expectTypeOf(notApplicable(grounds, 'no-visit')).toExtend<Judgement<'low' | 'high'>>();
  });
  test('a gap leads to findings of the same judgement', () => {
    // @ts-expect-error: not a finding of this judgement
    conclude<'low' | 'high'>(grounds, 'low', [{ field: 'f', couldBecome: ['middle'] }]);
  });
  test('cannot be changed', () => {
    // @ts-expect-error: read-only
    judgement.evidence = [];
    // @ts-expect-error: read-only all the way down
    judgement.rules[0]!.version = 2;
  });
});

describe('a citation', () => {
  test('a house choice says why', () => {
    // @ts-expect-error: the note is missing
    const bare: Citation = { source: 'page-2020', at: 'p. 1', basis: 'house-choice' };
    const noted: Citation = {
      source: 'page-2020',
      at: 'p. 1',
      basis: 'house-choice',
      note: 'Ours, because…',
    };
    expectTypeOf([bare, noted]).toEqualTypeOf<Citation[]>();
  });
  test('what is stated or derived may say why', () => {
    const stated: Citation = { source: 'page-2020', at: 'p. 1', basis: 'stated' };
    const derived: Citation = {
      source: 'page-2020',
      at: 'p. 1',
      basis: 'derived',
      note: 'From two passages.',
    };
    expectTypeOf([stated, derived]).toExtend<Citation[]>();
  });
  test('names a source of the bibliography, and a basis', () => {
    // @ts-expect-error: not a source
    const stray: Citation = { source: 'hearsay', at: 'p. 1', basis: 'stated' };
    // @ts-expect-error: every citation says how firmly the source stands behind it
    const loose: Citation = { source: 'page-2020', at: 'p. 1' };
    expectTypeOf([stray, loose]).toEqualTypeOf<Citation[]>();
  });
});

describe('a catalogue', () => {
  const cite: Citation = { source: 'page-2020', at: 'p. 1', basis: 'stated' };
  const entry = { label: 'A', definition: 'The first.', cite };
  test('misses no id and adds none', () => {
    const whole: Catalogue<'a' | 'b'> = { a: entry, b: entry };
    // @ts-expect-error: b is missing
    const short: Catalogue<'a' | 'b'> = { a: entry };
    // @ts-expect-error: c is no id
    const long: Catalogue<'a' | 'b'> = { a: entry, b: entry, c: entry };
    expectTypeOf([whole, short, long]).toEqualTypeOf<Catalogue<'a' | 'b'>[]>();
  });
  test('every entry cites', () => {
    // @ts-expect-error: no citation
    const silent: Catalogue<'a'> = { a: { label: 'A', definition: 'The first.' } };
    expectTypeOf(silent).toEqualTypeOf<Catalogue<'a'>>();
  });
  test('every rule has words, and names what it covers', () => {
    // @ts-expect-error: R-2 is missing
    const short: RuleWords<'R-1' | 'R-2'> = { 'R-1': { label: 'One', definition: 'The first.', covers: [] } };
    // @ts-expect-error: covers is missing
    const bare: RuleWords<'R-1'> = { 'R-1': { label: 'One', definition: 'The first.' } };
    expectTypeOf([short, bare]).not.toBeAny();
  });
});

describe('a result', () => {
  const result = parseIsoDate('2026-01-01');
  test('has no value before it is known to be ok', () => {
    // @ts-expect-error: there may be none
    result.value;
    if (result.ok) expectTypeOf(result.value).toEqualTypeOf<IsoDate>();
    else expectTypeOf(result.issues[0]!.code).toEqualTypeOf<'not-a-date'>();
  });
  test('ok fits any codes, a refusal any value', () => {
    expectTypeOf(ok(1)).toExtend<Result<number, 'late'>>();
    expectTypeOf(refuse('late', [])).toExtend<Result<number, 'late' | 'early'>>();
    expectTypeOf(refuse('late', [])).not.toExtend<Result<number, 'early'>>();
    expectTypeOf<Issue<'late'>['detail']>().not.toBeAny();
  });
});

describe('a day', () => {
  test('is not just any text', () => {
    // @ts-expect-error: not checked
    const day: IsoDate = '2026-01-01';
    expectTypeOf(day).toExtend<string>();
    expectTypeOf(isoDate('2026-01-01')).toEqualTypeOf<IsoDate>();
  });
  test('is narrowed by its check', () => {
    const text = '2026-01-01' as string;
    if (isIsoDate(text)) expectTypeOf(text).toExtend<IsoDate>();
  });
  test('is the same from a schema as from the kernel', () => {
    expectTypeOf(IsoDateSchema.parse('2026-01-01')).toExtend<IsoDate>();
    expectTypeOf<IsoDate>().toExtend<ReturnType<typeof IsoDateSchema.parse>>();
  });
});

describe('an observation', () => {
  test('is one type, read-only', () => {
    expectTypeOf<Observation>().toEqualTypeOf<ParsedObservation>();
    const change = (observation: Observation) => {
      // @ts-expect-error: read-only
      observation.answer = 'no';
    };
    expectTypeOf(change).toBeFunction();
  });
  test('an absent field is absent, not undefined', () => {
    // @ts-expect-error: leave it out instead
    const odd: Pick<Observation, 'note'> = { note: undefined };
    expectTypeOf(odd).toEqualTypeOf<Pick<Observation, 'note'>>();
  });
});

describe('answers and questions', () => {
  test('ids are the set’s own', () => {
    const set: QuestionSet<'a' | 'b'> = { id: 's', questions: [] };
    expectTypeOf(summariseAnswers(set, { a: 'yes' }).concerns).toEqualTypeOf<readonly ('a' | 'b')[]>();
    // @ts-expect-error: c is no question of the set
    summariseAnswers(set, { c: 'yes' });
    // @ts-expect-error: true is no answer
    const loose: Answers<'a'> = { a: true };
    expectTypeOf(loose.a).toEqualTypeOf<Answer | undefined>();
  });
});

test('read-only goes all the way down', () => {
  type Nested = { list: { text: string }[]; day: IsoDate; maybe?: number };
  expectTypeOf<DeepReadonly<Nested>>().toEqualTypeOf<{
    readonly list: readonly { readonly text: string }[];
    readonly day: IsoDate;
    readonly maybe?: number;
  }>();
});
