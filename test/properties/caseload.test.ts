import fc from 'fast-check';
import * as exact from '../../src/caseload/exact.js';
import * as caseload from '../../src/caseload/index.js';
import { CaseloadFamily, CaseloadProblem } from '../../src/caseload/schema.js';
import { problems } from '../caseload/support.js';
import { anyNumber } from '../support/arbitrary.js';
import { fromSchema } from '../support/from-schema.js';
import { holds } from './kinds.js';

const names = {
  practitioners: undefined,
  skills: fc.subarray(['sign', 'play']),
  covers: fc.subarray(['north', 'south']),
  band: fc.constantFrom('low', 'high', 'none'),
  bands: fc.constantFrom(['low', 'high'], ['low'], []),
  current: fc.constantFrom('w1', 'w2', 'nobody'),
  notWith: fc.subarray(['fa1', 'fa2', 'x']),
};
const fields = Object.fromEntries(Object.entries(names).filter(([, one]) => one !== undefined)) as Record<
  string,
  fc.Arbitrary<unknown>
>;
/** Problems as they should be, and problems of the right shape that contradict themselves. */
const problem = fc.oneof(
  { weight: 3, arbitrary: problems() },
  { weight: 1, arbitrary: fromSchema(CaseloadProblem, { fields }) },
);
const small = fc.oneof(
  { weight: 3, arbitrary: problems({ families: 4 }) },
  { weight: 1, arbitrary: fromSchema(CaseloadProblem, { fields, most: 2 }) },
);
const assignment = fc.array(
  fc.record({
    family: fc.constantFrom('f0', 'f1', 'f2', 'f3', 'fa1', 'x'),
    practitioner: fc.constantFrom('p0', 'p1', 'p2', 'w1', 'x'),
  }),
  { maxLength: 6 },
);
const sound = assignment.map((list) =>
  list.filter(
    ({ family, practitioner }, at) =>
      practitioner === 'x' ||
      list.findIndex((one) => one.family === family && one.practitioner !== 'x') === at,
  ),
);
const result = fc.record({
  assignment,
  unplaced: fc.constant(
    [] as readonly {
      readonly family: string;
      readonly obstacles: readonly never[];
      readonly reason: 'blocked';
    }[],
  ),
});
const effort = fc.constantFrom({ effort: 0 }, { effort: 1, seed: 7 }, { seed: 3, effort: 1 });
const allocated = small.map((one) => ({ one, made: caseload.allocateCaseloads(one, { effort: 0 }) }));
/** A solver that never finds anything: what is asked of it is tested with `highs` elsewhere. */
const idle: exact.ExactSolver = {
  solve: () => ({ Status: 'Time limit reached', ObjectiveValue: 0, Columns: {} }),
};

holds('caseload', caseload, {
  allocateCaseloads: {
    given: fc.tuple(small, effort),
    runs: 300, // a whole search a run
    also: {
      'no family is lost or given twice': ([{ families }], made) => {
        if (!made.ok) return made.issues.length > 0;
        const ids = [...made.value.assignment, ...made.value.unplaced].map(({ family }) => family);
        return new Set(ids).size === ids.length && ids.length === families.length;
      },
    },
  },
  allocateCaseloadsStepwise: {
    given: fc.tuple(small, effort),
    runs: 200,
    read: (steps) => {
      for (;;) {
        const { done, value } = steps.next();
        if (done) return value;
      }
    },
  },
  measureCaseloads: {
    given: fc.tuple(problem, assignment),
    also: {
      'the order of a sound assignment has no meaning': ([of, list], measured) =>
        !measured.ok ||
        JSON.stringify(caseload.measureCaseloads(of, [...list].reverse())) === JSON.stringify(measured),
    },
  },
  placeFamily: {
    // Where two of the team are said to hold one family, the last word counts.
    given: fc.tuple(problem, sound, fromSchema(CaseloadFamily, { fields })),
    orderFree: ['1'],
  },
  auditThreatExposure: {
    undefinedIn: ['share'],
    given: fc.tuple(
      fc.tuple(problem, assignment).map(([of, list]) => {
        const measured = caseload.measureCaseloads(of, list);
        return { measures: measured.ok ? measured.value : { practitioners: [] } };
      }),
      fc.array(
        fc.record({ id: fc.constantFrom('g1', 'g2'), practitioners: fc.subarray(['p0', 'p1', 'x']) }),
        { maxLength: 2 },
      ),
    ),
  },
  explainPlacement: {
    given: fc.oneof(
      fc.tuple(problem, result as never, fc.constantFrom('f0', 'f1', 'fa1', 'x')),
      allocated.map(
        ({ one, made }) =>
          [one, made.ok ? made.value : { assignment: [], unplaced: [] }, one.families[0]?.id ?? 'x'] as const,
      ) as never,
    ) as never,
    runs: 500,
  },
  rebalance: {
    given: fc.tuple(small, fc.record({ maxMoves: fc.oneof(fc.nat(4), anyNumber) })),
    runs: 300, // a search a run
  },
});

holds('caseload/exact', exact, {
  solveCaseloadsExactly: {
    given: fc.tuple(small, fc.constant({ solver: async () => idle })),
    waits: true,
    runs: 100, // a quick answer, a model and its text a run
  },
});
