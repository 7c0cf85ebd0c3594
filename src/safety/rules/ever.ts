import {
  type Answer,
  byCodeUnit,
  type Citation,
  type Evidence,
  type Observation,
  type ObservationIndex,
} from '../../kernel/index.js';

/** What the record has ever shown of one item. */
export type EverReading = {
  /** The item read. */
  readonly item: string;
  /** Yes if it was ever seen, however long ago; no if only ever found absent; otherwise unknown. */
  readonly answer: Answer;
  /** Ids of the observations it rests on, oldest first. */
  readonly from: readonly string[];
  /** True where it was seen once and found absent on a later day. */
  readonly calmSince: boolean;
};

const byDay = (a: Observation, b: Observation): number => byCodeUnit(a.on, b.on) || byCodeUnit(a.id, b.id);

/** Reads one item so that later calm never takes back what was seen: a recorded threat stays a threat. */
export const readEver = (index: ObservationIndex, item: string): EverReading => {
  const known = (index.get(item) ?? []).filter(({ answer }) => answer !== 'unknown').sort(byDay);
  const seen = known.filter(({ answer }) => answer === 'yes');
  const last = seen.at(-1);
  return {
    item,
    answer: last ? 'yes' : known.length > 0 ? 'no' : 'unknown',
    from: (last ? seen : known).map(({ id }) => id),
    calmSince: last !== undefined && known.at(-1)!.on > last.on,
  };
};

/** Turns such a reading into evidence. */
export const everEvidence = ({ item, answer, from }: EverReading, cite: Citation): Evidence => ({
  factor: item,
  observed: answer,
  from,
  cite,
});
