import type { Citation } from '../../kernel/index.js';
import type {
  CommunicationNeed,
  FamilyBarrier,
  FamilyNeed,
  PractitionerBarrier,
  ProcedureOnlyReason,
} from './families.js';
import type { Situation } from './situations.js';
import type { EngagementStage } from './stages.js';
import type { EngagementStrategy, WILLING_BUT_UNCONFIDENT } from './strategies.js';

/** Id of something that a strategy can answer: a barrier, a need, a situation, or the stage a family is at. */
export type StrategyTrigger =
  | FamilyBarrier
  | PractitionerBarrier
  | ProcedureOnlyReason
  | FamilyNeed
  | CommunicationNeed
  | Situation
  | EngagementStage
  | typeof WILLING_BUT_UNCONFIDENT;

/** What answers what, and where that is said or drawn from. */
export type StrategyLinks = {
  /** Where the links stand. Its basis says whether the source ties the two together, or this library does. */
  readonly cite: Citation;
  /** Strategies by what they answer, in the order of the source. */
  readonly links: { readonly [K in StrategyTrigger]?: readonly EngagementStrategy[] };
};

/** Links that a source itself makes. */
export const STATED_LINKS: readonly StrategyLinks[] = [
  {
    cite: { source: 'barnsley-toolkit', at: '9.2 Strategies and approaches', basis: 'stated' },
    links: {
      'engagement.stage.1-attract': [
        'engagement.strategy.persistent-assertive-proactive',
        'engagement.strategy.first-meeting-impression',
      ],
      'engagement.situation.mother-only-account': [
        'engagement.strategy.non-resident-parents',
        'engagement.strategy.men-and-wider-family',
      ],
      'engagement.strategy.willing-but-unconfident': ['engagement.strategy.openness-respect-praise'],
      'engagement.need.times-and-places': ['engagement.strategy.flexible-times'],
      'engagement.situation.rebuffed': [
        'engagement.strategy.consistent-under-rejection',
        'engagement.strategy.acknowledge-progress',
      ],
      'engagement.need.diary': ['engagement.strategy.appointment-reminders'],
      'engagement.situation.sanction-possible': ['engagement.strategy.consequences-clear'],
    },
  },
  {
    cite: { source: 'hard-to-engage-procedure', at: 'Respect: culture and communication', basis: 'stated' },
    links: { 'engagement.situation.difficulty-expected': ['engagement.strategy.trusted-third-party'] },
  },
  {
    cite: { source: 'hard-to-engage-procedure', at: 'Responding to uncooperative families', basis: 'stated' },
    links: {
      'engagement.situation.uncooperative': [
        'engagement.procedure.understand-why',
        'engagement.procedure.formal-though-warm',
        'engagement.procedure.state-authority',
        'engagement.procedure.feelings-and-tasks',
      ],
    },
  },
  {
    cite: {
      source: 'page-2020',
      at: 'Introduction; Family engagement in Alternative Provision',
      basis: 'stated',
    },
    links: {
      'engagement.situation.anxious-to-go-out': ['engagement.micro-work.accompany-appointments'],
      'engagement.situation.heated': ['engagement.micro-work.calm-confrontation'],
      'engagement.situation.other-help-unavailable': [
        'engagement.domain.behavioural',
        'engagement.domain.emotional',
        'engagement.domain.safeguarding',
        'engagement.domain.functional',
        'engagement.domain.pedagogic',
        'engagement.domain.capacity-building',
      ],
    },
  },
];
