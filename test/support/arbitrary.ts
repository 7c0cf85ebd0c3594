import fc from 'fast-check';
import {
  ANSWERS,
  type Answer,
  addDays,
  CHANNELS,
  CONTACT_OUTCOMES,
  type Contact,
  type IsoDate,
  isoDate,
  KNOWN_BY,
  LIVES,
  type Observation,
  PERSON_ROLES,
  type Person,
} from '../../src/kernel/index.js';

/** The first day anything is generated on; everything lies in the eight weeks from here. */
const FIRST = isoDate('2026-02-02');
const SPAN = 56;
/** A day after all of them: what is recorded on it counts in no judgement made here. */
export const AFTERWARDS = isoDate('2026-06-30');
/** A day on which most of what is generated counts. */
export const TODAY = isoDate('2026-03-20');

const DAYS: readonly IsoDate[] = Array.from({ length: SPAN }, (_, at) => addDays(FIRST, at));
const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

export const day: fc.Arbitrary<IsoDate> = fc.constantFrom(...DAYS);
/** Days of judgement: early, in the middle of what is recorded, and after all of it. */
export const options = fc.constantFrom(
  ...[TODAY, TODAY, FIRST, at(DAYS, 20), at(DAYS, SPAN - 1)].map((on) => ({ on })),
);
export const answer: fc.Arbitrary<Answer> = fc.constantFrom(...ANSWERS);
export const personId = fc.constantFrom('p1', 'p2', 'p3');
export const workerId = fc.constantFrom('w1', 'w2', 'w3');

const WORDS = [
  '',
  ' ',
  'tea at ten',
  'said “no”',
  '=1+1',
  '家族',
  'naïve',
  'first\r\nsecond',
  '\u202Eback to front',
  'zero\u200Bwidth',
  '🙂',
  '\uD800',
  '__proto__',
  'constructor',
  '{days}',
  '<b>&"',
  '%%{init}',
  '\u0000',
  '-0',
  'null',
];
/** What people write, and what they should not. */
export const words = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);
/** Numbers as a careless caller has them: nothing is said of their range. */
export const anyNumber = fc.oneof(
  fc.constantFrom(0, -0, 1, -1, 0.5, 2 ** 53, -(2 ** 53), 1e308, -1e308, 5e-324, Infinity, -Infinity, NaN),
  fc.integer({ min: -20, max: 60 }),
  fc.double(),
);

/** Leaves out the fields that are undefined, as a host's data would. */
const compact = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;

/** An object of which every field but those named may be left out; a field that is left out is not there at all. */
export const record = <T extends object>(
  fields: { readonly [K in keyof T]-?: fc.Arbitrary<Exclude<T[K], undefined>> },
  required: readonly (keyof T & string)[] = [],
): fc.Arbitrary<T> =>
  fc.record(fields as Record<string, fc.Arbitrary<unknown>>, {
    requiredKeys: [...required],
    noNullPrototype: true,
  }) as unknown as fc.Arbitrary<T>;

/** One drawn number a row keeps thousands of runs cheap: it is taken apart into the fields. */
const rows = <T>(most: number, ways: number, row: (code: number, place: number) => T) =>
  fc.array(fc.nat(ways - 1), { maxLength: most }).map((codes) => codes.map(row));

/** Some answers, by id: often a few, sometimes nearly all. */
export const answersTo = <Id extends string>(
  ids: readonly Id[],
): fc.Arbitrary<{ readonly [K in Id]?: Answer }> =>
  fc
    .oneof(
      rows(Math.min(ids.length * 2, 30), ids.length * 3, (code) => [at(ids, Math.floor(code / 3)), code % 3]),
      fc
        .tuple(fc.nat(3 ** 12), answer)
        .map(([code, rest]) =>
          ids.map((id, place) => [
            id,
            place < 12 ? Math.floor(code / 3 ** place) % 3 : ANSWERS.indexOf(rest),
          ]),
        ),
    )
    .map(
      (pairs) =>
        Object.fromEntries(pairs.map(([id, code]) => [id, ANSWERS[code as number]])) as {
          readonly [K in Id]?: Answer;
        },
    );

const ABOUT = ['p1', 'p2', 'n1', 'f1'];

/** Observations of these items; ids are unique, about one in seven comes after {@link TODAY}. */
export const observationsOf = (
  items: readonly string[],
  { most = 16, about = ABOUT }: { readonly most?: number; readonly about?: readonly string[] } = {},
): fc.Arbitrary<readonly Observation[]> => {
  const ways = items.length * 3 * SPAN * 4 * about.length;
  return rows(most, ways, (code, place): Observation => {
    let left = code;
    const take = (count: number) => {
      const digit = left % count;
      left = Math.floor(left / count);
      return digit;
    };
    const said = at(ANSWERS, take(3));
    const known = take(4);
    const on = at(DAYS, take(SPAN));
    const whom = at(about, take(about.length));
    const base = { id: `o${place}`, on, about: whom, item: at(items, take(items.length)), answer: said };
    return known === 3 ? base : { ...base, knownBy: at(KNOWN_BY, known) };
  });
};

/** Contacts of every kind; ids are unique. */
export const contacts: fc.Arbitrary<readonly Contact[]> = fc
  .array(fc.tuple(fc.nat(SPAN * 10 * 11 - 1), fc.nat(4 ** 6 - 1)), { maxLength: 8 })
  .map((pairs) =>
    pairs.map(([first, second], place) => {
      const digit = (which: number) => Math.floor(second / 4 ** which) % 4;
      return compact({
        id: `c${place}`,
        on: at(DAYS, first),
        channel: at(CHANNELS, Math.floor(first / SPAN)),
        outcome: at(CONTACT_OUTCOMES, Math.floor(first / SPAN / 10)),
        purpose: [undefined, undefined, 'arrange', 'substance'][digit(0)],
        by: [undefined, 'w1', 'w2', 'w3'][digit(1)],
        invited: [undefined, [], ['p1'], ['p1', 'p2']][digit(2)],
        present: [undefined, [], ['p2'], ['p1', 'p3']][digit(3)],
        serviceLateMinutes: [undefined, 0, 1, 30][digit(4)],
        childSeen: [undefined, ...ANSWERS][digit(5)],
        childSeenAlone: [...ANSWERS, undefined][digit(5)],
      } as Contact);
    }),
  );
export const contact: fc.Arbitrary<Contact> = contacts.map(
  ([first]) => first ?? { id: 'c1', on: TODAY, channel: 'home-visit', outcome: 'in-but-not-opening' },
);

/** People of every role. */
export const people: fc.Arbitrary<readonly Person[]> = rows(4, 9 * 4 * 4, (code, place) =>
  compact({
    id: `p${place + 1}`,
    role: at(PERSON_ROLES, code),
    lives: [undefined, ...LIVES][Math.floor(code / 9) % 4],
    man: [undefined, ...ANSWERS][Math.floor(code / 36) % 4],
  } as Person),
);

const isId = (text: string): boolean => text.includes('.') && !/\s/.test(text);

/** Every id that stands in the constants of a module: in lists, as keys, as values, however deep. */
export const idsIn = (module: Readonly<Record<string, unknown>>): readonly string[] => {
  const found = new Set<string>();
  const seen = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string' && isId(value)) found.add(value);
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    for (const [key, part] of Object.entries(value)) {
      if (isId(key)) found.add(key);
      if (key !== 'cite') visit(part);
    }
  };
  for (const value of Object.values(module)) visit(value);
  return [...found].sort();
};

/** Everything that says on which day it was, at places of dated rows. */
export const dated = <T extends object>(
  row: fc.Arbitrary<T>,
  prefix: string,
  most = 10,
): fc.Arbitrary<readonly T[]> =>
  fc
    .array(row, { maxLength: most })
    .map((list) => list.map((one, place) => ({ ...one, id: `${prefix}${place}` })));

/** All of these answered, with yes, no or unknown. */
export const allAnswered = <Id extends string>(
  ...ids: readonly Id[]
): fc.Arbitrary<{ readonly [K in Id]: Answer }> =>
  fc.record(Object.fromEntries(ids.map((id) => [id, answer]))) as fc.Arbitrary<{
    readonly [K in Id]: Answer;
  }>;

/** What several people say, at most once each, or by mistake twice. */
export const responsesOf = <Field extends string, T>(
  field: Field,
  said: fc.Arbitrary<T>,
): fc.Arbitrary<
  readonly ({ readonly id: string; readonly person: string } & { readonly [K in Field]: T })[]
> =>
  fc.array(fc.tuple(fc.integer({ min: 0, max: 200 }), said), { maxLength: 12 }).map((list) =>
    list.map(
      ([code, one], place) =>
        ({
          id: code === 0 ? 'again' : `r${place}`,
          person: code === 1 ? 'again' : `w${place}`,
          [field]: one,
        }) as {
          readonly id: string;
          readonly person: string;
        } & { readonly [K in Field]: T },
    ),
  );

/** What a team summary is asked with: a minimum, sensible or not, and what readers have seen. */
export const teamOptions = record<{
  readonly minimum?: number;
  readonly earlier?: readonly {
    readonly [item: string]: readonly { readonly id: string; readonly person: string }[];
  }[];
}>({
  minimum: anyNumber,
  earlier: fc.constantFrom([], [{ x: [{ id: 'r1', person: 'w1' }] }]),
});
