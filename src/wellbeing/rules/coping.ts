import { type Answer, type Answers, answerTo } from '../../kernel/index.js';
import { D_17, type Difference } from '../register.js';
import { COPING_STRATEGIES, type CopingLimit, type CopingStrategy } from '../vocabulary.js';

/** A way of looking after oneself, and what the article says of its limits. */
export type CopingChoice = {
  /** Which. */
  readonly id: CopingStrategy;
  /** Whether it helps this person; `unknown` where they have not tried it or have not said. */
  readonly helps: Answer;
  /** What to know of its limits. */
  readonly limits: readonly CopingLimit[];
  /** Where the sources differ on it. */
  readonly differences: readonly Difference[];
};

const DISTANCE: readonly CopingStrategy[] = [
  'wellbeing.coping.self-coaching.emotional-distance',
  'wellbeing.coping.distancing.objective-review',
  'wellbeing.coping.switching-off',
];

/**
 * Lists the ways in which people in the study looked after themselves, each with its limits: for a conversation about
 * what works for this person, never as homework.
 *
 * @param helps - What the person says of each.
 * @returns Every way, in the article's order; the caller decides which to show.
 * @throws Never.
 * @see Page, Findings: individuals coping (`page-2020`); difference D-17 for those that keep a distance.
 * @example listCopingChoices({}).find(({ id }) => id === 'wellbeing.coping.switching-off')?.limits; // => ['wellbeing.coping.switching-off.hardest']
 */
export const listCopingChoices = (helps: Answers<CopingStrategy>): readonly CopingChoice[] =>
  (Object.keys(COPING_STRATEGIES) as CopingStrategy[]).map((id) => ({
    id,
    helps: answerTo(helps, id),
    limits: COPING_STRATEGIES[id],
    differences: DISTANCE.includes(id) ? [D_17] : [],
  }));
