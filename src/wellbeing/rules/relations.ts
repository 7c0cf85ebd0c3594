import { type Answers, answerTo, type Rule } from '../../kernel/index.js';
import { WEL_3, WEL_4 } from '../register.js';
import { RELATIONS, type Relation, type RelationCause } from '../vocabulary.js';

/** A direction, with the rule that gives it. */
export type RelationReading = Relation & {
  /** The rule. */
  readonly rule: Rule;
};

/**
 * What moves when something in the work rises: deeper engagement, closer trust, more home visits, more satisfaction.
 *
 * @param rising - Yes for what has risen.
 * @returns The directions that the article gives, with their rule; never a size. Nothing is said of what fell, or of
 *   what is not known: the article gives directions for a rise only.
 * @throws Never.
 * @see Page (`page-2020`): rules WEL-3 and WEL-4.
 * @example listRelations({ trust: 'yes' })[0].effect; // => 'exposure'
 */
export const listRelations = (rising: Answers<RelationCause>): readonly RelationReading[] =>
  RELATIONS.filter(({ cause }) => answerTo(rising, cause) === 'yes').map((relation) => ({
    ...relation,
    rule: relation.cause === 'engagement-depth' ? WEL_4 : WEL_3,
  }));
