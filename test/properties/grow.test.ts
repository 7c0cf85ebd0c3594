import fc from 'fast-check';
import * as grow from '../../src/grow/index.js';
import {
  ConversationShape,
  GrowAnswer,
  GrowOpening,
  GrowRevision,
  PlanShape,
} from '../../src/grow/schema.js';
import { observationsOf, options } from '../support/arbitrary.js';
import { fromSchema } from '../support/from-schema.js';
import { holds } from './kinds.js';

/** Few ids, so that answers meet the goals, options and steps they name. */
const fields = {
  voices: fc.uniqueArray(fc.constantFrom('p1', 'p2'), { minLength: 1 }),
  whose: fc.constantFrom('p1', 'p2'),
  by: fc.constantFrom('p1', 'p2'),
  goal: fc.constantFrom('go1', 'go2'),
  option: fc.constantFrom('op1', 'op2'),
  step: fc.constantFrom('st1', 'st2'),
};
const conversation = fromSchema(ConversationShape, { fields, most: 2 });
const plan = fromSchema(PlanShape, { fields, most: 2 });
const progress = observationsOf(grow.GROW_PROGRESS, { about: ['go1', 'go2', 'st1', 'st2'] });

holds('grow', grow, {
  startGrow: { given: fc.tuple(fromSchema(GrowOpening)) },
  answerGrow: { given: fc.tuple(conversation, fromSchema(GrowAnswer, { fields })) },
  isWeighed: {
    given: fc.tuple(
      conversation.filter(({ options: list }) => list.length > 0).map(({ options: list }) => list[0]!),
    ),
  },
  listStepGaps: {
    given: fc.tuple(conversation.filter(({ steps }) => steps.length > 0).map(({ steps }) => steps[0]!)),
  },
  listUnfinished: { given: fc.tuple(fc.oneof(conversation, plan)) },
  listContradictions: { given: fc.tuple(fc.oneof(conversation, plan)) },
  finishGrow: {
    given: fc.tuple(conversation, options),
    also: {
      'every voice, goal and step of the conversation is in the plan': ([before], finished) =>
        !finished.ok ||
        (finished.value.voices.length === before.voices.length &&
          finished.value.steps.length === before.steps.length),
    },
  },
  listVoices: { given: fc.tuple(plan) },
  // A goal of somebody who has no voice here is refused by the schema, and has nobody to ask.
  nextPrompt: {
    given: fc.tuple(conversation.filter((draft) => grow.listContradictions(draft).length === 0)),
  },
  // An `unknown` that names nothing in the plan is listed as unplaced too, so that none is lost.
  reviewGrow: { given: fc.tuple(plan, progress, options), orderFree: ['1'], late: ['1'] },
  reviseGrow: { given: fc.tuple(conversation, fromSchema(GrowRevision, { fields })) },
});
