import * as z from 'zod';
import { Answer, HostId, IsoDate } from '../../../kernel/schema.js';
import type { DeepReadonly } from '../../../kernel/shape.js';
import { CULTURE_ITEMS } from '../../../organisation/vocabulary.js';
import { InstrumentAnswers } from '../../../wellbeing/schema.js';
import {
  COPING_STRATEGIES,
  EXPOSURES,
  FATIGUE_FACTORS,
  type FatigueItem,
  HOSTILITY_AMPLIFIERS,
  HOSTILITY_IMPACTS,
  type HostilityItem,
  WELLBEING_SIGNS,
  type WellbeingSign,
  WORKLOAD_ITEMS,
} from '../../../wellbeing/vocabulary.js';

const answersTo = <Id extends string>(ids: readonly Id[]) =>
  z.partialRecord(z.literal([...new Set(ids)]), Answer);
const keysOf = <Key extends string>(value: Readonly<Record<Key, unknown>>) => Object.keys(value) as Key[];
const valuesOf = <Value>(value: Readonly<Record<string, readonly Value[]>>) => Object.values(value).flat();

/**
 * What one practitioner says of themselves, once, in confidence. It is theirs: it belongs in no team's record and no
 * family's record, and leaves whoever holds it only as a count over at least five people.
 */
export const OwnAnswers = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Id of these answers, never used for others. */
    id: HostId,
    /** Id of the practitioner. */
    person: HostId,
    /** Day they were given. */
    on: IsoDate,
    /** On the four factors of fatigue and on the workload. */
    fatigue: z.exactOptional(
      answersTo<FatigueItem>([
        ...valuesOf<{ readonly id: FatigueItem }>(FATIGUE_FACTORS).map(({ id }) => id),
        ...WORKLOAD_ITEMS,
      ]),
    ),
    /** On signs. */
    signs: z.exactOptional(answersTo(valuesOf<WellbeingSign>(WELLBEING_SIGNS))),
    /** On what they heard of, saw or stood beside. */
    exposures: z.exactOptional(answersTo(EXPOSURES)),
    /** On what hostility does to them, and what makes it worse. */
    hostility: z.exactOptional(
      answersTo<HostilityItem>([
        ...HOSTILITY_IMPACTS,
        ...WELLBEING_SIGNS.hostility,
        ...keysOf(HOSTILITY_AMPLIFIERS),
        ...valuesOf<HostilityItem>(HOSTILITY_AMPLIFIERS),
      ]),
    ),
    /** Whether the work goes in more deeply than they want. */
    absorbed: z.exactOptional(Answer),
    /** Whether they feel compassion fatigue. */
    fatigued: z.exactOptional(Answer),
    /** Whether the work satisfies them. */
    satisfied: z.exactOptional(Answer),
    /** Thirty answers to the ProQOL 5, item 1 first; `null` where there is none. */
    proqol: z.exactOptional(InstrumentAnswers),
    /** On what helps them look after themselves. */
    coping: z.exactOptional(answersTo(keysOf(COPING_STRATEGIES))),
    /** Ids of measures that work for them. */
    helpful: z.exactOptional(z.array(HostId).max(200)),
    /** Ids of measures that they do not want. */
    declined: z.exactOptional(z.array(HostId).max(200)),
    /** On the culture they work in. */
    culture: z.exactOptional(answersTo(CULTURE_ITEMS)),
  }))();

/** What one practitioner says of themselves, once, in confidence. It is theirs. */
export type OwnAnswers = DeepReadonly<z.infer<typeof OwnAnswers>>;
