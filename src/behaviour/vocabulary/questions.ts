import type { QuestionSet } from '../../kernel/index.js';

/** Is hostility distorting our view of the child? A yes to any of them calls for attention. */
export const ASSESSMENT_CHECK: QuestionSet<AssessmentQuestion> = {
  id: 'behaviour.assessment-check',
  questions: [
    { id: 'behaviour.assessment-check.collude-avoid-conflict', polarity: 'concern', kind: 'yes-no' },
    { id: 'behaviour.assessment-check.remote-contact', polarity: 'concern', kind: 'yes-no' },
    { id: 'behaviour.assessment-check.accept-version', polarity: 'concern', kind: 'yes-no' },
    { id: 'behaviour.assessment-check.less-contentious', polarity: 'concern', kind: 'yes-no' },
    { id: 'behaviour.assessment-check.avoid-looking-round', polarity: 'concern', kind: 'yes-no' },
    { id: 'behaviour.assessment-check.avoid-checking-food', polarity: 'concern', kind: 'yes-no' },
    { id: 'behaviour.assessment-check.avoid-checking-sleeping', polarity: 'concern', kind: 'yes-no' },
    { id: 'behaviour.assessment-check.parent-focus', polarity: 'concern', kind: 'yes-no' },
    { id: 'behaviour.assessment-check.not-asking-child-alone', polarity: 'concern', kind: 'yes-no' },
    { id: 'behaviour.assessment-check.changing-behaviour', polarity: 'concern', kind: 'yes-no' },
    { id: 'behaviour.assessment-check.filter-negative', polarity: 'concern', kind: 'yes-no' },
    { id: 'behaviour.assessment-check.overweight-positive', polarity: 'concern', kind: 'yes-no' },
    { id: 'behaviour.assessment-check.fear-confronting', polarity: 'concern', kind: 'yes-no' },
    { id: 'behaviour.assessment-check.keeping-quiet', polarity: 'concern', kind: 'yes-no' },
  ],
};

/** What may the child be doing to cope? The two open questions take words, and stay open until there are some. */
export const CHILD_CHECK: QuestionSet<ChildQuestion> = {
  id: 'behaviour.child-check',
  questions: [
    { id: 'behaviour.child-impact.consider-daily-life', polarity: 'either', kind: 'words' },
    { id: 'behaviour.child-check.keeping-safe', polarity: 'concern', kind: 'yes-no' },
    { id: 'behaviour.child-check.learned-appease', polarity: 'concern', kind: 'yes-no' },
    { id: 'behaviour.child-check.self-blame', polarity: 'concern', kind: 'yes-no' },
    { id: 'behaviour.child-check.message-if-unchallenged', polarity: 'either', kind: 'words' },
  ],
};

/** How was the visit, for the worker and for what was seen? Two of them are good practice when answered yes. */
export const VISIT_CHECK: QuestionSet<VisitQuestion> = {
  id: 'behaviour.visit-check',
  questions: [
    { id: 'behaviour.visit-check.relieved-no-answer', polarity: 'concern', kind: 'yes-no' },
    { id: 'behaviour.visit-check.relieved-to-leave', polarity: 'concern', kind: 'yes-no' },
    { id: 'behaviour.visit-check.usual-practice', polarity: 'good-practice', kind: 'yes-no' },
    { id: 'behaviour.visit-check.key-people-seen', polarity: 'good-practice', kind: 'yes-no' },
    { id: 'behaviour.visit-check.others-in-house', polarity: 'either', kind: 'yes-no' },
    { id: 'behaviour.visit-check.one-adult-only', polarity: 'concern', kind: 'yes-no' },
  ],
};

/** One open question, asked again and again by worker and supervisor together. */
export const DOOR_CLOSES: QuestionSet<DoorQuestion> = {
  id: 'behaviour.door-closes',
  questions: [{ id: 'behaviour.visit-check.child-as-door-closes', polarity: 'either', kind: 'words' }],
};

/** Before a challenge: is it one that the guidance asks for? A no to any of them calls for attention. */
export const CHALLENGE_CHECK: QuestionSet<ChallengeQuestion> = {
  id: 'behaviour.challenge-check',
  questions: [
    { id: 'behaviour.challenge.safe', polarity: 'good-practice', kind: 'yes-no' },
    { id: 'behaviour.challenge.child-outcomes', polarity: 'good-practice', kind: 'yes-no' },
    { id: 'behaviour.challenge.we-will-stay', polarity: 'good-practice', kind: 'yes-no' },
    { id: 'behaviour.challenge.conduct-not-denial', polarity: 'good-practice', kind: 'yes-no' },
  ],
};

/** Id of a question of {@link ASSESSMENT_CHECK}. */
export type AssessmentQuestion = `behaviour.assessment-check.${
  | 'collude-avoid-conflict'
  | 'remote-contact'
  | 'accept-version'
  | 'less-contentious'
  | 'avoid-looking-round'
  | 'avoid-checking-food'
  | 'avoid-checking-sleeping'
  | 'parent-focus'
  | 'not-asking-child-alone'
  | 'changing-behaviour'
  | 'filter-negative'
  | 'overweight-positive'
  | 'fear-confronting'
  | 'keeping-quiet'}`;

/** Id of a question of {@link CHILD_CHECK}. */
export type ChildQuestion =
  | 'behaviour.child-impact.consider-daily-life'
  | `behaviour.child-check.${'keeping-safe' | 'learned-appease' | 'self-blame' | 'message-if-unchallenged'}`;

/** Id of a question of {@link VISIT_CHECK}. */
export type VisitQuestion = `behaviour.visit-check.${
  | 'relieved-no-answer'
  | 'relieved-to-leave'
  | 'usual-practice'
  | 'key-people-seen'
  | 'others-in-house'
  | 'one-adult-only'}`;

/** Id of the question of {@link DOOR_CLOSES}. */
export type DoorQuestion = 'behaviour.visit-check.child-as-door-closes';

/** Id of a question of {@link CHALLENGE_CHECK}. */
export type ChallengeQuestion = `behaviour.challenge.${
  | 'safe'
  | 'child-outcomes'
  | 'we-will-stay'
  | 'conduct-not-denial'}`;

/** Id of a question of any of the checks. */
export type CheckQuestion =
  | AssessmentQuestion
  | ChildQuestion
  | VisitQuestion
  | DoorQuestion
  | ChallengeQuestion;

/** Every check, by name. */
export const PRACTICE_CHECKS: { readonly [K in PracticeCheckName]: QuestionSet<CheckQuestion> } = {
  assessment: ASSESSMENT_CHECK,
  child: CHILD_CHECK,
  visit: VISIT_CHECK,
  'door-closes': DOOR_CLOSES,
  challenge: CHALLENGE_CHECK,
};

/** Name of a check. */
export type PracticeCheckName = 'assessment' | 'child' | 'visit' | 'door-closes' | 'challenge';

/** What an answer that calls for attention prompts. Each is something to do or to take up, never a finding. */
export const PRACTICE_PROMPTS = [
  'behaviour.prompt.see-the-child-alone',
  'behaviour.prompt.see-the-home',
  'behaviour.prompt.share-it-now',
  'behaviour.prompt.look-for-evidence',
  'behaviour.prompt.back-to-the-child',
  'behaviour.prompt.see-the-key-people',
  'behaviour.prompt.find-out-who-lives-here',
  'behaviour.prompt.include-the-other-parent',
  'behaviour.prompt.take-to-supervision',
  'behaviour.prompt.plan-the-challenge-again',
] as const;

/** One of {@link PRACTICE_PROMPTS}. */
export type PracticePrompt = (typeof PRACTICE_PROMPTS)[number];
