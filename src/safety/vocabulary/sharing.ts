import type { QuestionSet } from '../../kernel/index.js';

/** The questions a worker and first line manager go through. A yes to any one of them means: share. */
export const SHARING_TRIGGERS = [
  'safety.sharing.question.experience',
  'safety.sharing.question.intimidated',
  'safety.sharing.question.less-than-honest',
  'safety.sharing.question.first-acknowledgement',
  'safety.sharing.question.fearful-of-response',
  'safety.sharing.question.would-you-want-to-know',
] as const;

/** One of {@link SHARING_TRIGGERS}. */
export type SharingTrigger = (typeof SHARING_TRIGGERS)[number];

/** The question that has no yes or no: it qualifies the first and triggers nothing by itself. */
export const SHARING_QUALIFIER = 'safety.sharing.question.general-or-specific';

/** Whether the behaviour is general, or tied to circumstances such as drink or an episode of illness. */
export const SHARING_QUALIFIERS = ['general', 'specific', 'unknown'] as const;

/** One of {@link SHARING_QUALIFIERS}. */
export type SharingQualifier = (typeof SHARING_QUALIFIERS)[number];

/** Id of a question about sharing. */
export type SharingQuestionId = SharingTrigger | typeof SHARING_QUALIFIER;

/** The questions about sharing, in the order they are put: six that can trigger it, one that qualifies the first. */
export const SHARING_QUESTIONS: QuestionSet<SharingQuestionId> = {
  id: 'safety.sharing',
  questions: [
    { id: 'safety.sharing.question.experience', polarity: 'concern', kind: 'yes-no' },
    {
      id: SHARING_QUALIFIER,
      polarity: 'either',
      kind: 'choice',
      choices: SHARING_QUALIFIERS,
      askIf: { id: 'safety.sharing.question.experience', answer: 'yes' },
    },
    { id: 'safety.sharing.question.intimidated', polarity: 'concern', kind: 'yes-no' },
    { id: 'safety.sharing.question.less-than-honest', polarity: 'concern', kind: 'yes-no' },
    { id: 'safety.sharing.question.first-acknowledgement', polarity: 'concern', kind: 'yes-no' },
    { id: 'safety.sharing.question.fearful-of-response', polarity: 'concern', kind: 'yes-no' },
    { id: 'safety.sharing.question.would-you-want-to-know', polarity: 'concern', kind: 'yes-no' },
  ],
};

/** What a plan for telling the family says. */
export const TELL_FAMILY_PARTS = ['what', 'how', 'when'] as const;

/** One of {@link TELL_FAMILY_PARTS}. */
export type TellFamilyPart = (typeof TELL_FAMILY_PARTS)[number];

/** What a person can decide about sharing. */
export const SHARING_CHOICES = ['shared', 'not-shared'] as const;

/** One of {@link SHARING_CHOICES}. */
export type SharingChoice = (typeof SHARING_CHOICES)[number];

/** What else to know about sharing: what holds people back, why it matters, and that thresholds differ. */
export const SHARING_NOTES = [
  'safety.sharing.fear-deters',
  'safety.sharing.pivotal',
  'safety.sharing.thresholds-differ',
] as const;

/** One of {@link SHARING_NOTES}. */
export type SharingNote = (typeof SHARING_NOTES)[number];
