import { type Caution, type Rule, summariseAnswers } from '../../kernel/index.js';
import { D_4, D_7, D_8, type Difference } from '../differences.js';
import { BEH_5, BEH_10, BEH_15 } from '../register.js';
import type { PracticeAnswers } from '../schema.js';
import {
  type CheckQuestion,
  PRACTICE_CHECKS,
  PRACTICE_PROMPTS,
  type PracticeCheckName,
  type PracticePrompt,
} from '../vocabulary.js';

export type { PracticeAnswers } from '../schema.js';

/** What the answers to a check amount to: questions by what they call for, and prompts. Nothing is counted. */
export type PracticeCheck = {
  /** Id of the question set. */
  readonly set: string;
  /** Questions answered in the direction that calls for attention. */
  readonly concerns: readonly CheckQuestion[];
  /** Questions whose yes opens something up, and words that were given. */
  readonly noticed: readonly CheckQuestion[];
  /** Questions answered in the reassuring direction. One of these outweighs no concern. */
  readonly reassurances: readonly CheckQuestion[];
  /** Questions nobody has answered yet. Open is never fine. */
  readonly open: readonly CheckQuestion[];
  /** What to do or take up, each with the questions that prompt it. */
  readonly prompts: readonly {
    /** What to do or take up. */
    readonly id: PracticePrompt;
    /** Questions that prompt it. */
    readonly because: readonly CheckQuestion[];
    /** The rule behind it. */
    readonly rule: Rule;
  }[];
  /** What to keep in mind. */
  readonly cautions: readonly Caution[];
  /** Where the sources differ on what was answered. */
  readonly differences: readonly Difference[];
  /** The rule behind it. */
  readonly rule: Rule;
};

const PROMPTED_BY: { readonly [K in PracticePrompt]: readonly CheckQuestion[] } = {
  'behaviour.prompt.see-the-child-alone': [
    'behaviour.assessment-check.remote-contact',
    'behaviour.assessment-check.not-asking-child-alone',
    'behaviour.child-check.keeping-safe',
    'behaviour.child-check.learned-appease',
    'behaviour.child-check.self-blame',
  ],
  'behaviour.prompt.see-the-home': [
    'behaviour.assessment-check.collude-avoid-conflict',
    'behaviour.assessment-check.remote-contact',
    'behaviour.assessment-check.avoid-looking-round',
    'behaviour.assessment-check.avoid-checking-food',
    'behaviour.assessment-check.avoid-checking-sleeping',
  ],
  'behaviour.prompt.share-it-now': ['behaviour.assessment-check.keeping-quiet'],
  'behaviour.prompt.look-for-evidence': [
    'behaviour.assessment-check.accept-version',
    'behaviour.assessment-check.filter-negative',
    'behaviour.assessment-check.overweight-positive',
  ],
  'behaviour.prompt.back-to-the-child': [
    'behaviour.assessment-check.less-contentious',
    'behaviour.assessment-check.parent-focus',
  ],
  'behaviour.prompt.see-the-key-people': ['behaviour.visit-check.key-people-seen'],
  'behaviour.prompt.find-out-who-lives-here': ['behaviour.visit-check.others-in-house'],
  'behaviour.prompt.include-the-other-parent': ['behaviour.visit-check.one-adult-only'],
  'behaviour.prompt.take-to-supervision': [
    'behaviour.assessment-check.collude-avoid-conflict',
    'behaviour.assessment-check.changing-behaviour',
    'behaviour.assessment-check.fear-confronting',
    'behaviour.visit-check.relieved-no-answer',
    'behaviour.visit-check.relieved-to-leave',
    'behaviour.visit-check.usual-practice',
  ],
  'behaviour.prompt.plan-the-challenge-again': [
    'behaviour.challenge.safe',
    'behaviour.challenge.child-outcomes',
    'behaviour.challenge.we-will-stay',
    'behaviour.challenge.conduct-not-denial',
  ],
};

const ruleOf = (check: PracticeCheckName): Rule => {
  switch (check) {
    case 'assessment':
      return BEH_10;
    case 'challenge':
      return BEH_5;
    default:
      return BEH_15;
  }
};

/** What a worker says of their own reactions is theirs: it is for supervision, not for a family's file. */
const OWN_REACTIONS: readonly PracticeCheckName[] = ['assessment', 'visit', 'door-closes'];

const differencesOf = (
  check: PracticeCheckName,
  concerns: readonly CheckQuestion[],
): readonly Difference[] => [
  ...(check === 'challenge' ? [D_4] : []),
  ...(concerns.some((id) => PROMPTED_BY['behaviour.prompt.back-to-the-child'].includes(id)) ? [D_7] : []),
  ...(concerns.includes('behaviour.assessment-check.overweight-positive') ? [D_8] : []),
];

/**
 * Reads the answers to one of the checks: is hostility distorting our view of the child, what may the child be doing
 * to cope, how was the visit, what is it like as the door closes, and is this a challenge the guidance asks for.
 *
 * @param check - Name of the check.
 * @param given - Answers by question, and words by question for those that take words.
 * @returns Questions by what they call for, and prompts; what was not answered stays open.
 * @throws Never.
 * @see Hard-to-engage procedure (`hard-to-engage-procedure`), impact on assessment of the child: rules BEH-5, BEH-10, BEH-15.
 * @example checkPractice('visit', { answers: { 'behaviour.visit-check.usual-practice': 'no' } }).prompts[0]?.id; // => 'behaviour.prompt.take-to-supervision'
 */
export const checkPractice = (
  check: PracticeCheckName,
  { answers, words = {} }: PracticeAnswers,
): PracticeCheck => {
  const set = PRACTICE_CHECKS[check];
  const rule = ruleOf(check);
  const { concerns, noticed, reassurances, open } = summariseAnswers(set, answers);
  const said = (id: CheckQuestion): boolean => Object.hasOwn(words, id) && (words[id] ?? '').trim() !== '';
  const inWords = set.questions.filter(({ kind }) => kind === 'words').map(({ id }) => id);
  const calling = [...concerns, ...noticed];
  return {
    set: set.id,
    concerns,
    noticed: [...noticed, ...inWords.filter(said)],
    reassurances,
    open: [...open, ...inWords.filter((id) => !said(id))],
    prompts: PRACTICE_PROMPTS.map((id) => ({
      id,
      because: calling.filter((question) => PROMPTED_BY[id].includes(question)),
      rule,
    })).filter(({ because }) => because.length > 0),
    cautions: OWN_REACTIONS.includes(check) ? [{ code: 'keep-in-supervision', rule }] : [],
    differences: differencesOf(check, concerns),
    rule,
  };
};
