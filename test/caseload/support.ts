import * as fc from 'fast-check';
import { placeAll as placeInSteps } from '../../src/caseload/engine/place-all.js';
import type { Holding, Team } from '../../src/caseload/engine/team.js';
import type { CaseloadFamily, CaseloadPractitioner, CaseloadProblem } from '../../src/caseload/schema.js';

export const practitioner = (id: string, more: Partial<CaseloadPractitioner> = {}): CaseloadPractitioner =>
  Object.freeze({ id, capacity: 1, ...more });
export const family = (id: string, more: Partial<CaseloadFamily> = {}): CaseloadFamily =>
  Object.freeze({ id, need: 1, band: 'low', ...more });
export const problem = (
  practitioners: readonly CaseloadPractitioner[],
  families: readonly CaseloadFamily[],
  more: Partial<CaseloadProblem> = {},
): CaseloadProblem => ({
  practitioners,
  families,
  bands: ['low', 'middle', 'high'],
  weights: { load: 1, mix: 1, move: 1 },
  ...more,
});

/** So many of what may come up, the same ones each time. */
export const sampled = <T>(of: fc.Arbitrary<T>, numRuns: number, seed: number): T[] =>
  fc.sample(of, { numRuns, seed });

const subset = (of: readonly string[]) => fc.subarray([...of]);
const maybe = <T>(key: string, arbitrary: fc.Arbitrary<T>, weight = 2): fc.Arbitrary<Record<string, T>> =>
  fc.oneof(
    { weight, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: arbitrary.map((value) => ({ [key]: value })) },
  ) as fc.Arbitrary<Record<string, T>>;
const merged = <T>(id: fc.Arbitrary<object>, ...more: fc.Arbitrary<object>[]): fc.Arbitrary<T> =>
  fc.tuple(id, ...more).map((parts) => Object.assign({}, ...parts) as T);

/** Small problems with every kind of constraint, tight as often as not. */
export const problems = ({
  practitioners = 3,
  families = 6,
  needs = fc.integer({ min: 0, max: 9 }) as fc.Arbitrary<number>,
  apart = true,
  /** To one family with somebody to be kept apart from, so many without. */
  alone = 4,
} = {}): fc.Arbitrary<CaseloadProblem> =>
  fc
    .tuple(fc.integer({ min: 1, max: practitioners }), fc.integer({ min: 0, max: families }))
    .chain(([m, n]) => {
      const ids = Array.from({ length: m }, (_, at) => `p${at}`);
      const names = Array.from({ length: n }, (_, at) => `f${at}`);
      const team = ids.map((id) =>
        merged<CaseloadPractitioner>(
          fc.record({ id: fc.constant(id), capacity: fc.constantFrom(0.4, 0.5, 0.8, 1) }),
          maybe('covers', subset(['north', 'south'])),
          maybe('skills', subset(['sign', 'play'])),
          maybe('avoidThemes', subset(['loss', 'debt'])),
          maybe('maxFamilies', fc.integer({ min: 0, max: 4 })),
          maybe('maxThreat', fc.integer({ min: 0, max: 2 })),
        ),
      );
      const all = names.map((id) =>
        merged<CaseloadFamily>(
          fc.record({ id: fc.constant(id), need: needs, band: fc.constantFrom('low', 'middle', 'high') }),
          maybe('locality', fc.constantFrom('north', 'south')),
          maybe('skills', subset(['sign', 'play'])),
          maybe('themes', subset(['loss', 'debt'])),
          maybe('threat', fc.boolean()),
          maybe('current', fc.constantFrom(...ids), 1),
          maybe('moveCost', fc.integer({ min: 0, max: 3 })),
          apart ? maybe('notWith', subset(names), alone) : fc.constant({}),
        ),
      );
      const weights = fc.record({
        load: fc.constantFrom(0, 1, 2),
        mix: fc.constantFrom(0, 1, 3),
        move: fc.constantFrom(0, 1, 5),
        threat: fc.constantFrom(0, 2),
      });
      return fc
        .tuple(
          fc.tuple(...team),
          fc.tuple(...all),
          weights,
          maybe('maxMoves', fc.integer({ min: 0, max: 3 })),
        )
        .map(([t, f, w, limits]) =>
          problem(t as CaseloadPractitioner[], f as CaseloadFamily[], { weights: w, limits }),
        );
    });

/** Runs to the end what yields on its way. */
export const run = (steps: Generator<unknown>): void => {
  while (steps.next().done !== true);
};

/** As many families placed as can be. */
export const placeAll = (team: Team): Holding => {
  const steps = placeInSteps(team);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
};
