import * as fc from 'fast-check';
import type { CaseloadFamily, CaseloadPractitioner, CaseloadProblem } from '../../src/caseload/schema.js';
import { problem } from './support.js';

const some = (of: readonly string[]) =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant<string[]>([]) },
    { weight: 1, arbitrary: fc.subarray([...of]) },
  );
const maybe = <T>(of: fc.Arbitrary<T>, none = 1) =>
  fc.oneof({ weight: none, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: of });
/** Leaves out what is not given, as the schema wants it. */
const given = <T>(one: object): T =>
  Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)) as T;

/** Teams of two or three with two to six families and too little room, every kind of constraint among them. */
export const tight = (): fc.Arbitrary<CaseloadProblem> =>
  fc.tuple(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 2, max: 6 })).chain(([m, n]) => {
    const names = Array.from({ length: n }, (_, at) => `f${at}`);
    const team = Array.from({ length: m }, (_, at) =>
      fc
        .record({
          covers: maybe(some(['l0', 'l1'])),
          skills: some(['s0', 's1']),
          avoidThemes: some(['t0', 't1']),
          maxFamilies: maybe(fc.integer({ min: 0, max: 2 })),
          maxThreat: maybe(fc.integer({ min: 0, max: 1 })),
        })
        .map((one) => given<CaseloadPractitioner>({ id: `p${at}`, capacity: 1, ...one })),
    );
    const families = names.map((id) =>
      fc
        .record({
          need: fc.integer({ min: 0, max: 9 }),
          locality: maybe(fc.constantFrom('l0', 'l1'), 2),
          skills: some(['s0', 's1']),
          themes: some(['t0', 't1']),
          threat: fc.boolean(),
          current: maybe(fc.constantFrom(...team.map((_, at) => `p${at}`))),
          notWith: some(names.filter((other) => other !== id)),
          pin: fc.integer({ min: 0, max: 5 }),
        })
        .map(({ pin, ...one }) =>
          given<CaseloadFamily>({
            id,
            band: 'low',
            ...one,
            pinned: pin === 0 && one.current ? true : undefined,
          }),
        ),
    );
    return fc
      .tuple(fc.tuple(...team), fc.tuple(...families), maybe(fc.integer({ min: 0, max: 2 }), 2))
      .map(([all, held, maxMoves]) =>
        problem(all, held, { limits: given<{ maxMoves?: number }>({ maxMoves }) }),
      );
  });
