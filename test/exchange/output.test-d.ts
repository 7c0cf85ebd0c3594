import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import type * as kernel from '../../src/kernel/index.js';
import type { DeepReadonly } from '../../src/kernel/index.js';
import type * as schemas from '../../src/kernel/schema.js';
import type { ThreatSharing } from '../../src/safety/index.js';
import type * as safety from '../../src/safety/schema.js';

// What a schema takes is what the type says, both ways: neither can change without the other.
type Read<Schema extends z.ZodType> = DeepReadonly<z.infer<Schema>>;

test('schemas of outputs and their types agree', () => {
  expectTypeOf<Read<typeof schemas.Citation>>().toExtend<kernel.Citation>();
  expectTypeOf<kernel.Citation>().toExtend<Read<typeof schemas.Citation>>();
  expectTypeOf<Read<typeof schemas.Rule>>().toExtend<kernel.Rule>();
  expectTypeOf<kernel.Rule>().toExtend<Read<typeof schemas.Rule>>();
  expectTypeOf<Read<typeof schemas.Evidence>>().toExtend<kernel.Evidence>();
  expectTypeOf<kernel.Evidence>().toExtend<Read<typeof schemas.Evidence>>();
  expectTypeOf<Read<typeof schemas.Caution>>().toExtend<kernel.Caution>();
  expectTypeOf<kernel.Caution>().toExtend<Read<typeof schemas.Caution>>();
  expectTypeOf<Read<typeof schemas.Judgement>>().toExtend<kernel.Judgement<string>>();
  expectTypeOf<kernel.Judgement<string>>().toExtend<Read<typeof schemas.Judgement>>();
  expectTypeOf<Read<typeof schemas.Issue>>().toExtend<kernel.Issue>();
  expectTypeOf<kernel.Issue>().toExtend<Read<typeof schemas.Issue>>();
  expectTypeOf<Read<typeof safety.ThreatSharing>>().toExtend<ThreatSharing>();
  expectTypeOf<ThreatSharing>().toExtend<Read<typeof safety.ThreatSharing>>();
});
