import type { QuestionSet } from '../../kernel/index.js';

/** What happens when hostility towards most agencies is left unmanaged. */
export const HOSTILITY_UNMANAGED = [
  'safety.hostility-unmanaged.all-back-off',
  'safety.hostility-unmanaged.family-punished',
  'safety.hostility-unmanaged.appease-oppose-collude',
] as const;

/** One of {@link HOSTILITY_UNMANAGED}. */
export type HostilityUnmanaged = (typeof HOSTILITY_UNMANAGED)[number];

/** Signs that professionals are being split from one another, or drawn onto one side. */
export const SPLITTING_SIGNS = [
  'safety.splitting.blame-and-collude',
  'safety.splitting.sole-responsibility',
  'safety.splitting.family-ally',
  'safety.splitting.takes-personally',
  'safety.splitting.no-unified-plan',
] as const;

/** One of {@link SPLITTING_SIGNS}. */
export type SplittingSign = (typeof SPLITTING_SIGNS)[number];

/** What makes collusion and splitting less likely. */
export const COLLUSION_REDUCERS = [
  'safety.collusion.reduced-by.clear-agreements',
  'safety.collusion.reduced-by.full-participation',
  'safety.collusion.reduced-by.shared-ownership',
] as const;

/** One of {@link COLLUSION_REDUCERS}. */
export type CollusionReducer = (typeof COLLUSION_REDUCERS)[number];

/** What work between agencies rests on. */
export const INTERAGENCY_CORE = [
  'safety.interagency.core.regular-communication',
  'safety.interagency.core.clear-expectations',
  'safety.interagency.core.respect-and-trust',
] as const;

/** One of {@link INTERAGENCY_CORE}. */
export type InteragencyCore = (typeof INTERAGENCY_CORE)[number];

/** What everyone in the network does while a family is hostile. */
export const INTERAGENCY_DUTIES = [
  'safety.interagency.aware-of-impact',
  'safety.interagency.respect-concerns',
  'safety.interagency.alert-to-share',
  'safety.interagency.support-each-other',
  'safety.interagency.aware-of-agency-differences',
  'safety.interagency.honest-disagreement',
  'safety.interagency.aware-of-collusion',
  'safety.interagency.aware-of-targeting',
  'safety.interagency.strategy-if-one-cannot-work',
] as const;

/** One of {@link INTERAGENCY_DUTIES}. */
export type InteragencyDuty = (typeof INTERAGENCY_DUTIES)[number];

/** What to know about hostility and the network. */
export const NETWORK_NOTES = [
  'safety.hostility-surfaces-tensions',
  'safety.splitting.definition',
  'safety.interagency.strain',
  'safety.collusion.avoidance-human-but-damaging',
] as const;

/** One of {@link NETWORK_NOTES}. */
export type NetworkNote = (typeof NETWORK_NOTES)[number];

/** Id of a question the network answers when one agency cannot work with the family. */
export type NetworkReachQuestionId =
  | 'safety.interagency.decide.can-gather-information'
  | 'safety.interagency.decide.can-monitor-child'
  | 'safety.interagency.decide.true-multi-agency-plan';

/** What the network decides, in turn, when one agency cannot work with the family. */
export const NETWORK_REACH_QUESTIONS: QuestionSet<NetworkReachQuestionId> = {
  id: 'safety.interagency.decide',
  questions: [
    {
      id: 'safety.interagency.decide.can-gather-information',
      polarity: 'good-practice',
      kind: 'yes-no',
    },
    { id: 'safety.interagency.decide.can-monitor-child', polarity: 'good-practice', kind: 'yes-no' },
    {
      id: 'safety.interagency.decide.true-multi-agency-plan',
      polarity: 'good-practice',
      kind: 'yes-no',
    },
  ],
};

/** What a network can do about hostility. */
export const NETWORK_OPTIONS = [
  'safety.option.agencies-meeting',
  'safety.option.risk-reduction-meeting',
  'safety.option.repeat-risk-review',
  'safety.option.joint-visits',
  'safety.option.debrief',
  'safety.option.exclude-parents',
] as const;

/** One of {@link NETWORK_OPTIONS}. */
export type NetworkOption = (typeof NETWORK_OPTIONS)[number];

/** What goes with a meeting of the agencies: what it yields, what to expect of it, and what it is for. */
export const MEETING_NOTES = [
  'safety.option.agencies-meeting.work-plan',
  'safety.option.agencies-meeting.not-secret',
  'safety.option.agencies-meeting.empower-aim',
] as const;

/** One of {@link MEETING_NOTES}. */
export type MeetingNote = (typeof MEETING_NOTES)[number];
