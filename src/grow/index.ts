export * from './register.js';
export {
  answerGrow,
  type GrowAnswer,
  type GrowConversation,
  type GrowGoal,
  type GrowOpening,
  type GrowOption,
  type GrowParts,
  type GrowPlan,
  type GrowReply,
  type GrowResult,
  type GrowRevision,
  type GrowStep,
  startGrow,
} from './rules/answer.js';
export {
  type GrowIssue,
  type GrowRefusal,
  isWeighed,
  listContradictions,
  listStepGaps,
  listUnfinished,
} from './rules/complete.js';
export * from './rules/finish.js';
export * from './rules/prompt.js';
export * from './rules/review.js';
export * from './rules/revise.js';
export * from './vocabulary.js';
