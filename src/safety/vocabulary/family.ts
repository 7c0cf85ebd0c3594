import type { QuestionSet } from '../../kernel/index.js';

/** What a family may be unclear about. Each can be observed; a yes means it needs explaining. */
export const UNCLEAR_TO_FAMILY = [
  'safety.culture.unclear-why-invited',
  'safety.culture.unclear-roles',
  'safety.culture.unclear-statutory-role',
] as const;

/** One of {@link UNCLEAR_TO_FAMILY}. */
export type UnclearToFamily = (typeof UNCLEAR_TO_FAMILY)[number];

/** What a worker learns about a family's culture. A yes says it has been found out and is heeded. */
export const CULTURE_KNOWN = [
  'safety.culture.religious-dates',
  'safety.culture.gender',
  'safety.culture.sensitivities-taboos',
] as const;

/** One of {@link CULTURE_KNOWN}. */
export type CultureKnown = (typeof CULTURE_KNOWN)[number];

/** Where to turn when culture may lie behind a family's reluctance. */
export const CULTURE_HELP = ['safety.culture.expert-help', 'safety.culture.local-experts'] as const;

/** One of {@link CULTURE_HELP}. */
export type CultureHelp = (typeof CULTURE_HELP)[number];

/** Treating people properly, by the agency's own code. */
export const CONDUCT_CODE = 'safety.respect.follow-conduct-code';

/** Id of a question about communicating with a parent. */
export type CommunicationQuestionId =
  | 'safety.communication.literacy'
  | 'safety.communication.interpreter'
  | 'safety.communication.recording-known'
  | 'safety.communication.access-to-records';

/** Questions about communicating with a parent. The first two open a need; the last two are owed to every parent. */
export const COMMUNICATION_QUESTIONS: QuestionSet<CommunicationQuestionId> = {
  id: 'safety.communication',
  questions: [
    { id: 'safety.communication.literacy', polarity: 'either', kind: 'yes-no' },
    { id: 'safety.communication.interpreter', polarity: 'either', kind: 'yes-no' },
    { id: 'safety.communication.recording-known', polarity: 'good-practice', kind: 'yes-no' },
    { id: 'safety.communication.access-to-records', polarity: 'good-practice', kind: 'yes-no' },
  ],
};
