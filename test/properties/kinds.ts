import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Judgement } from '../../src/kernel/index.js';
import { AFTERWARDS, TODAY } from '../support/arbitrary.js';
import { deepFreeze } from '../support/builders.js';
import { seeded } from '../support/json-values.js';

/** Runs of each property: 1,000 in `npm test`, 100,000 in `npm run soak`. */
const RUNS = Number(process.env.PROPERTY_RUNS ?? 1000);
const SEED = Number(process.env.PROPERTY_SEED ?? 20_261_121);

// biome-ignore lint/suspicious/noExplicitAny: a function is looked at here whatever it takes.
type AnyFunction = (...given: any[]) => unknown;
type Answered<F extends AnyFunction> = Awaited<ReturnType<F>>;

/** A place in the arguments: the number of the argument, then keys, with dots between. */
type Place = string;

/** What is put to the test of one public function. */
type Row<F extends AnyFunction> = {
  /** Arguments. */
  readonly given: fc.Arbitrary<Parameters<F>>;
  /** Turns the answer into plain data, where it is a generator or a map. */
  readonly read?: (answer: ReturnType<F>) => unknown;
  /** The answer is a promise, or has to be waited for while it is read. Then only the first two kinds are looked at. */
  readonly waits?: true;
  /** Runs in each thousand, for a function too heavy for all of them. */
  readonly runs?: number;
  /** Answers may hold `undefined` in these fields: the reason is in the doc block of the function. */
  readonly undefinedIn?: readonly string[];
  /** The answer may hold figures that are not finite, because the arguments that it carries on do. */
  readonly carriesNumbers?: true;
  /** Lists whose order has no meaning. */
  readonly orderFree?: readonly Place[];
  /** Lists of dated rows: those after the day do not count. */
  readonly late?: readonly Place[];
  /** Answers by id, or observations: an `unknown` says no more than a question nobody asked. */
  readonly unknown?: readonly Place[];
  /** Where a judgement's gaps are filled, with the ids that can be answered there. */
  readonly gaps?: {
    readonly place: Place;
    readonly ids: readonly string[];
    readonly of?: (answer: Answered<F>) => unknown;
  };
  /** Evidence of risk, and how much concern an answer shows: more of the one never lowers the other. */
  readonly risk?: {
    readonly place: Place;
    readonly ids: readonly string[];
    readonly concern: (answer: Answered<F>) => number;
  };
  /** What else holds for it, by name; false or an exception says that it does not. */
  readonly also?: Readonly<
    Record<string, (given: Parameters<F>, answer: Answered<F>, again: F) => boolean | Promise<boolean>>
  >;
};

/** A row for every exported function, or the reason why there is none. */
export type Table<Module> = {
  readonly [K in keyof Module as Module[K] extends AnyFunction ? K : never]: Module[K] extends AnyFunction
    ? Row<Module[K]> | { readonly leftOut: string }
    : never;
};

const keysOf = (place: Place): readonly string[] => place.split('.');
const valueAt = (given: unknown, place: Place): unknown =>
  keysOf(place).reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], given);
const put = (
  given: unknown,
  [key, ...rest]: readonly string[],
  change: (value: unknown) => unknown,
): unknown => {
  if (key === undefined) return change(given);
  const holder = given as Record<string, unknown>;
  if (holder[key] === undefined) return given;
  const changed = put(holder[key], rest, change);
  return Array.isArray(holder)
    ? holder.map((one, at) => (String(at) === key ? changed : one))
    : { ...holder, [key]: changed };
};
const changeAt = <Given>(given: Given, place: Place, change: (value: unknown) => unknown): Given =>
  put(given, keysOf(place), change) as Given;

/** Where a value has something that JSON has not: NaN, an infinity, -0, `undefined`, a function. */
const holesIn = (
  value: unknown,
  { undefinedIn = [], carriesNumbers }: Pick<Row<AnyFunction>, 'undefinedIn' | 'carriesNumbers'>,
  path = '',
): readonly string[] => {
  if (typeof value === 'number')
    return carriesNumbers || (Number.isFinite(value) && !Object.is(value, -0))
      ? []
      : [`${path}: ${Object.is(value, -0) ? '-0' : value}`];
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return [];
  if (typeof value !== 'object') return [`${path}: ${typeof value}`];
  if (Array.isArray(value))
    return Array.from(value).flatMap((one: unknown, at) =>
      holesIn(one, { undefinedIn, ...(carriesNumbers && { carriesNumbers }) }, `${path}.${at}`),
    );
  return Object.entries(value).flatMap(([key, one]) =>
    one === undefined && undefinedIn.includes(key)
      ? []
      : holesIn(one, { undefinedIn, ...(carriesNumbers && { carriesNumbers }) }, `${path}.${key}`),
  );
};

const fail = (why: string, ...values: readonly unknown[]): never => {
  throw new Error([why, ...values.map((value) => JSON.stringify(value))].join('\n'));
};
const same = (one: unknown, other: unknown, why: string): void => {
  if (JSON.stringify(one) !== JSON.stringify(other)) fail(why, one, other);
};

const shuffled = (list: unknown, seed: number): unknown => {
  if (!Array.isArray(list)) return list;
  const random = seeded(seed);
  return list
    .map((row: unknown) => ({ row, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ row }) => row);
};

const dayOf = (given: readonly unknown[]): string => {
  for (const one of [...given].reverse()) {
    const on = (one as { readonly on?: unknown } | undefined)?.on;
    if (typeof on === 'string') return on;
  }
  return (
    (given.find((one) => typeof one === 'string' && /^\d{4}-\d\d-\d\d$/.test(one)) as string | undefined) ??
    TODAY
  );
};

/** Answers one more question: in answers by id, or as an observation seen on the day itself. */
const answered = <Given extends readonly unknown[]>(
  given: Given,
  place: Place,
  id: string,
  answer: Answer,
): Given =>
  changeAt(given, place, (value) =>
    Array.isArray(value)
      ? [
          ...(value as unknown[]),
          {
            id: `added-${id}-${answer}`,
            on: dayOf(given),
            about: 'p1',
            item: id,
            answer,
            knownBy: 'observed',
          },
        ]
      : { ...(value as object), [id]: answer },
  );

const isOpen = (given: readonly unknown[], place: Place, id: string): boolean => {
  const value = valueAt(given, place);
  if (!Array.isArray(value)) return ['unknown', undefined].includes((value as Record<string, string>)[id]);
  const day = dayOf(given);
  return !(value as { item: string; answer: Answer; on: string }[]).some(
    ({ item, answer, on }) => item === id && answer !== 'unknown' && on <= day,
  );
};

type Judged = Judgement<unknown>;
const findingIn = (judgement: Judged): unknown =>
  'finding' in judgement ? judgement.finding : judgement.status;

const withoutUnknown = (value: unknown): unknown =>
  Array.isArray(value)
    ? (value as { answer: Answer }[]).filter(({ answer }) => answer !== 'unknown')
    : Object.fromEntries(Object.entries(value as object).filter(([, answer]) => answer !== 'unknown'));

const FIRST = 'is total, changes nothing, leaves no hole, says the same twice';

type Check = (
  given: readonly unknown[],
  more: { readonly nat: number; readonly other: readonly unknown[] },
) => unknown;

const later = (list: unknown): readonly unknown[] =>
  Array.isArray(list)
    ? (list as object[]).map((row, at) => ({
        ...row,
        ...('id' in row ? { id: `late${at}` } : {}),
        on: AFTERWARDS,
      }))
    : [];

/** The properties that a row asks for, by name. */
const checksOf = <F extends AnyFunction>(call: F, row: Row<F>): Readonly<Record<string, Check>> => {
  const read = row.read ?? ((answer: unknown) => answer);
  const run = (given: readonly unknown[]): unknown => read(call(...given) as never);
  const { gaps, risk } = row;
  const judgementIn = (given: readonly unknown[]) =>
    (gaps?.of ?? ((answer: unknown) => answer))(call(...given) as never) as Judged | undefined;
  return {
    [FIRST]: (given: readonly unknown[]) => {
      const first = run(given);
      const holes = first === undefined ? [] : holesIn(first, row);
      if (holes.length > 0) fail('holes', holes, first);
      same(first, run(given), 'said something else the second time');
    },
    ...(row.orderFree && {
      'does not depend on the order of what it is given': (given, { nat }) => {
        const turned = row.orderFree!.reduce(
          (all, place) => changeAt(all, place, (list) => shuffled(list, nat)),
          given,
        );
        same(run(turned), run(given), 'another order, another answer');
      },
    }),
    ...(row.late && {
      'what comes after the day does not count': (given, { other }) => {
        const more = row.late!.reduce(
          (all, place) =>
            changeAt(all, place, (list) => [...(list as unknown[]), ...later(valueAt(other, place))]),
          given,
        );
        same(run(more), run(given), 'what came later counts');
      },
    }),
    ...(row.unknown && {
      'unknown says no more than not asked': (given) => {
        const less = row.unknown!.reduce((all, place) => changeAt(all, place, withoutUnknown), given);
        same(run(less), run(given), 'an unknown says something');
      },
    }),
    ...(gaps && {
      'filling a gap leads only to a listed finding': (given, { nat }) => {
        const judgement = judgementIn(given);
        if (judgement === undefined || !('missing' in judgement) || judgement.missing.length === 0) return;
        const gap = judgement.missing[nat % judgement.missing.length]!;
        if (!gaps.ids.includes(gap.field)) return;
        for (const answer of ['yes', 'no'] as const) {
          const after = judgementIn(answered(given, gaps.place, gap.field, answer))!;
          const finding = JSON.stringify(findingIn(after));
          const listed = [findingIn(judgement), ...gap.couldBecome].map((one) => JSON.stringify(one));
          if (!listed.includes(finding))
            fail(`${gap.field} = ${answer} leads to ${finding}`, judgement, after);
        }
      },
      'what is settled stays settled whatever else is answered': (given, { nat }) => {
        const judgement = judgementIn(given);
        if (judgement?.status !== 'settled') return;
        const id = gaps.ids[nat % gaps.ids.length]!;
        if (!isOpen(given, gaps.place, id) || judgement.evidence.some(({ factor }) => factor === id)) return;
        for (const answer of ['yes', 'no'] as const) {
          const after = judgementIn(answered(given, gaps.place, id, answer))!;
          if (after.status !== 'settled') fail(`${id} = ${answer} unsettles`, judgement, after);
          same(findingIn(after), findingIn(judgement), `${id} = ${answer} changes what was settled`);
        }
      },
    }),
    ...(risk && {
      'more evidence of risk never lowers concern': (given, { nat }) => {
        const id = risk.ids[nat % risk.ids.length]!;
        const before = call(...given) as Answered<F>;
        const after = call(...answered(given, risk.place, id, 'yes')) as Answered<F>;
        if (risk.concern(after) < risk.concern(before)) fail(`${id} lowers concern`, before, after);
      },
    }),
    ...Object.fromEntries(
      Object.entries(row.also ?? {}).map(([name, holds]): [string, Check] => [
        name,
        (given) => {
          if (holds(given as Parameters<F>, call(...given) as Answered<F>, call) === false)
            fail('does not hold');
        },
      ]),
    ),
  };
};

/** The same for a function that has to be waited for. */
const checksWaiting = <F extends AnyFunction>(call: F, row: Row<F>): Readonly<Record<string, Check>> => {
  const run = async (given: readonly unknown[]): Promise<unknown> =>
    await (row.read ?? ((answer: unknown) => answer))((await call(...given)) as never);
  return {
    [FIRST]: async (given: readonly unknown[]) => {
      const first = await run(given);
      const holes = holesIn(first, row);
      if (holes.length > 0) fail('holes', holes, first);
      same(first, await run(given), 'said something else the second time');
    },
    ...Object.fromEntries(
      Object.entries(row.also ?? {}).map(([name, holds]): [string, Check] => [
        name,
        async (given) => {
          const held = await holds(given as Parameters<F>, (await call(...given)) as Answered<F>, call);
          if (!held) fail('does not hold');
        },
      ]),
    ),
  };
};

const property = <F extends AnyFunction>(name: string, row: Row<F>, check: Check) => {
  const numRuns = Math.max(1, Math.round((RUNS * (row.runs ?? 1000)) / 1000));
  const other = name.includes('after the day') ? row.given : fc.constant([]);
  const settings = { numRuns, seed: SEED };
  test(name, { timeout: 20_000 + numRuns * 60 }, () =>
    row.waits
      ? fc.assert(
          fc.asyncProperty(row.given, async (given) => {
            await check(deepFreeze(given), { nat: 0, other: [] });
          }),
          settings,
        )
      : fc.assert(
          fc.property(row.given, fc.nat(), other, (given, nat, second) => {
            check(deepFreeze(given), { nat, other: second });
          }),
          settings,
        ),
  );
};

const isRow = (row: unknown): row is Row<AnyFunction> =>
  typeof row === 'object' && row !== null && 'given' in row;

/** Puts every function of a module to the test, and insists that none is missing from the table. */
export const holds = <Module extends object>(name: string, module: Module, table: Table<Module>): void => {
  const functions = Object.entries(module).filter(
    (entry): entry is [string, AnyFunction] => typeof entry[1] === 'function',
  );
  describe(`${name} (seed ${SEED})`, () => {
    test('every public function is in the table, or left out with a reason', () => {
      expect(Object.keys(table).sort()).toEqual(functions.map(([one]) => one).sort());
    });
    for (const [one, call] of functions) {
      const row = (table as Readonly<Record<string, unknown>>)[one];
      if (!isRow(row)) continue;
      describe(one, () => {
        const checks = row.waits ? checksWaiting(call, row) : checksOf(call, row);
        for (const [what, check] of Object.entries(checks)) property(what, row, check);
      });
    }
  });
};
