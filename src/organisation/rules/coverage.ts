import {
  type Answer,
  type Answers,
  answerTo,
  anyOf,
  byCodeUnit,
  type Caution,
  concludeParts,
  type Evidence,
  type Judgement,
  notApplicable,
} from '../../kernel/index.js';
import { ORG_7 } from '../register.js';
import type { SupervisionSession } from '../schema.js';
import type { SupervisionTopic } from '../vocabulary.js';

/** Whether supervision covered both things that make it count. */
export type Coverage = 'covers-both' | 'covers-one' | 'covers-neither';

const NEEDED = [
  ['organisation.supervision.covers-difficult-cases', 'hard-cases-not-covered'],
  ['organisation.supervision.covers-successes', 'successes-not-covered'],
] as const;

const NAMES = { all: 'covers-both', some: 'covers-one', none: 'covers-neither' } as const;

/**
 * Judges whether the supervision somebody had covered hard cases and successes. Either alone is half of it: the one
 * lowers fatigue, the other raises satisfaction.
 *
 * @param held - Sessions that were held and were supervision.
 * @param open - Sessions of which that is not known; they leave a no open.
 * @returns The judgement over all of them; not applicable where there was none and could have been none.
 * @throws Never.
 * @see Page, Discussion (`page-2020`): rule ORG-7.
 * @example judgeCoverage([], []).status; // => 'not-applicable'
 */
export const judgeCoverage = (
  held: readonly SupervisionSession[],
  open: readonly SupervisionSession[],
): Judgement<Coverage> => {
  if (held.length === 0 && open.length === 0)
    return notApplicable({ evidence: [], cautions: [], rules: [ORG_7] }, 'no-supervision-held');
  const oldestFirst = [...held].sort((a, b) => byCodeUnit(a.on, b.on) || byCodeUnit(a.id, b.id));
  const read = NEEDED.map(([topic, code]) => ({ topic, code, answer: readTopic(held, open, topic) }));
  const evidence: readonly Evidence[] = read
    .filter(({ answer }) => answer !== 'unknown')
    .map(({ topic, answer }) => ({
      factor: topic,
      observed: answer,
      from: oldestFirst.filter((one) => said(one, topic) !== 'unknown').map(({ id }) => id),
      cite: ORG_7.cite,
    }));
  const cautions: readonly Caution[] = read
    .filter(({ answer }) => answer === 'no')
    .map(({ code }) => ({ code, rule: ORG_7 }));
  return concludeParts(
    { evidence, cautions, rules: [ORG_7] },
    read.map(({ topic, answer }) => ({ field: topic, answer })),
    NAMES,
  );
};

const said = ({ covered }: SupervisionSession, topic: SupervisionTopic): Answer =>
  answerTo(covered as Answers<SupervisionTopic>, topic);

/**
 * Reads whether any of the supervision somebody had covered a topic.
 *
 * @param held - Sessions that were held and were supervision.
 * @param open - Sessions of which that is not known. One of them may have covered it, so a no stays open beside one.
 * @param topic - The topic.
 * @returns `yes` with one yes; `no` only where every session was held, written up and did not cover it.
 * @throws Never.
 * @see Page, Discussion (`page-2020`): rule ORG-7.
 * @example readTopic([], [], 'organisation.supervision.covers-successes'); // => 'unknown'
 */
export const readTopic = (
  held: readonly SupervisionSession[],
  open: readonly SupervisionSession[],
  topic: SupervisionTopic,
): Answer => {
  const answer = anyOf(held.map((one) => said(one, topic)));
  return answer === 'no' && (held.length === 0 || open.length > 0) ? 'unknown' : answer;
};
