import fc from 'fast-check';
import * as change from '../../src/change/index.js';
import { ChangeCommand, ChangeEvent, ChangeState } from '../../src/change/schema.js';
import { ITEMS, placed } from '../change/support.js';
import { day, observationsOf, options, record, words } from '../support/arbitrary.js';
import { fromSchema } from '../support/from-schema.js';
import { holds } from './kinds.js';

const observations = observationsOf(ITEMS);
const state = fromSchema(ChangeState);
const DENIALS: readonly string[] = Object.values(change.MOVE_COUNTERSIGNS).flat();
const TASKS = Object.values(change.CHANGE_TASKS).flat();
const ofRecord = { orderFree: ['0'], late: ['0'], unknown: ['0'] };
const criteria = (ids: readonly string[]) => ({
  given: fc.tuple(observationsOf(ids, { most: 10 }), options),
  ...ofRecord,
  gaps: { place: '0', ids },
});

holds('change', change, {
  assessCapacity: criteria(change.CAPACITY_PARTS),
  assessReadiness: criteria(change.READINESS_CRITERIA),
  assessPlanQuality: criteria(change.PLAN_QUALITIES),
  checkStrategyFit: {
    given: fc.tuple(placed, fc.array(fc.oneof(fc.constantFrom(...TASKS), words), { maxLength: 6 })),
  },
  startChange: { given: fc.tuple(words, words) },
  decideChange: {
    given: fc.tuple(state, fromSchema(ChangeCommand)),
    also: {
      'what is refused says why; what is accepted moves the day on': ([before, command], decided) =>
        decided.ok
          ? change.evolveChange(before, decided.value).since === command.on
          : decided.issues.length > 0,
      'what is accepted was offered': ([before, command], decided) =>
        !decided.ok || change.nextMoves(before).some(({ type }) => type === command.type),
    },
  },
  evolveChange: { given: fc.tuple(state, fromSchema(ChangeEvent)) },
  nextMoves: { given: fc.tuple(state) },
  listStageResponse: {
    given: fc.tuple(placed, observations, options),
    orderFree: ['1'],
    late: ['1'],
    unknown: ['1'],
  },
  describeWindow: {
    given: fc.tuple(record({ stage: placed, since: day }, ['stage']), options),
  },
  listReassessments: { given: fc.tuple(observations, options), orderFree: ['0'], late: ['0'] },
  assessChangeStage: {
    given: fc.tuple(observations, options),
    ...ofRecord,
    // A denial is another answer to a question that an admission settled, not an answer to another question.
    gaps: { place: '0', ids: ITEMS.filter((item) => !DENIALS.includes(item)) },
  },
});
