import {
  type Answer,
  byCodeUnit,
  type Evidence,
  groupBy,
  type IsoDate,
  indexObservations,
  type Observation,
  readItem,
} from '../kernel/index.js';

/** What the record says to some questions, in the form that a check of answers takes. */
export const answersIn = <Id extends string>(
  observations: readonly Observation[],
  on: IsoDate,
  ids: readonly Id[],
): { readonly [K in Id]: Answer } => {
  const index = indexObservations(observations, on);
  return Object.fromEntries(ids.map((id) => [id, readItem(index, id).answer])) as { [K in Id]: Answer };
};

/** Ids of the observations that answer some questions. */
export const sourcesIn = (
  observations: readonly Observation[],
  on: IsoDate,
  ids: readonly string[],
): readonly string[] => {
  const index = indexObservations(observations, on);
  return ids.flatMap((id) => readItem(index, id).from);
};

/** The same judgement with the observations that its answers came from. */
export const sourced = <Judged extends { readonly evidence: readonly Evidence[] }>(
  judged: Judged,
  observations: readonly Observation[],
  on: IsoDate,
): Judged => {
  const index = indexObservations(observations, on);
  return {
    ...judged,
    evidence: judged.evidence.map((one) => ({ ...one, from: readItem(index, one.factor).from })),
  };
};

/**
 * Judges the answers to some questions apart for everybody they are about, in order of id: what is so of one person says
 * nothing of another. Of the family as a whole while nobody has asked of anyone.
 */
export const ofEach = <Judged extends object>(
  family: string,
  observations: readonly Observation[],
  on: IsoDate,
  ids: readonly string[],
  judge: (own: readonly Observation[]) => Judged,
): readonly (Judged & { readonly about: string })[] => {
  const asked = observations.filter((one) => one.on <= on && ids.includes(one.item));
  const byPerson = groupBy(asked, ({ about }) => about);
  return (byPerson.size === 0 ? [family] : [...byPerson.keys()].sort(byCodeUnit)).map((about) => ({
    about,
    ...judge(byPerson.get(about) ?? []),
  }));
};

/** The ids of a set of questions. */
export const idsOf = <Id extends string>(set: {
  readonly questions: readonly { readonly id: Id }[];
}): readonly Id[] => set.questions.map(({ id }) => id);
