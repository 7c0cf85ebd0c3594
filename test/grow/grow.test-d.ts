import { expectTypeOf, test } from 'vitest';
import {
  finishGrow,
  type GrowConversation,
  type GrowPlan,
  listVoices,
  reviewGrow,
} from '../../src/grow/index.js';
import type { IsoDate, Result } from '../../src/kernel/index.js';

declare const draft: GrowConversation;
declare const plan: GrowPlan;
declare const on: IsoDate;

test('an unfinished conversation cannot be passed where a plan is wanted', () => {
  expectTypeOf<GrowConversation>().not.toExtend<GrowPlan>();
  expectTypeOf<GrowPlan>().not.toExtend<GrowConversation>();
  reviewGrow(plan, [], { on });
  listVoices(plan);
  // @ts-expect-error a draft's steps may lack anything
  reviewGrow(draft, [], { on });
  // @ts-expect-error a draft's goals may be unconfirmed
  listVoices(draft);
  // @ts-expect-error a plan is finished already
  finishGrow(plan, { on });
});

test('finishing gives a plan or says why not', () => {
  expectTypeOf(finishGrow(draft, { on })).toExtend<Result<GrowPlan, string>>();
  expectTypeOf<GrowPlan['steps'][number]['meetsGoal']>().toEqualTypeOf<'yes'>();
  expectTypeOf<GrowPlan['steps'][number]['motivation']>().toEqualTypeOf<string>();
});
