import { STATED_LINKS, type StrategyLinks } from './links.js';
import { HOME_VISIT } from './strategies.js';

/** Links that this library draws from what the sources say works. Each is something to consider. */
export const DERIVED_LINKS: readonly StrategyLinks[] = [
  {
    cite: {
      source: 'barnsley-toolkit',
      at: '9.2 Strategies and approaches',
      basis: 'derived',
      note: 'The strategy is stated; that it answers this is inferred.',
    },
    links: {
      'engagement.barrier.family.history-of-dropping-out': [
        'engagement.strategy.persistent-assertive-proactive',
        'engagement.strategy.ask-what-help',
        'engagement.strategy.acknowledge-progress',
      ],
      'engagement.barrier.family.bad-past-experience': [
        'engagement.strategy.follow-through',
        'engagement.strategy.punctual',
        'engagement.strategy.avoid-cancelling',
        'engagement.strategy.trusted-third-party',
      ],
      'engagement.barrier.family.intervention-in-own-youth': [
        'engagement.strategy.keep-saying-here-to-help',
        'engagement.strategy.active-listening-modelled',
      ],
      'engagement.barrier.family.concerns-not-understood': [
        'engagement.strategy.transparent-about-why',
        'engagement.strategy.recap-visit',
        'engagement.strategy.courteous-and-clear',
        'engagement.strategy.plain-english',
      ],
      'engagement.barrier.family.cultural-difference': [
        'engagement.strategy.assessment-builds-knowledge',
        'engagement.strategy.space-for-opinions',
        'engagement.strategy.trusted-third-party',
      ],
      'engagement.barrier.family.fear-of-removal': [
        'engagement.strategy.keep-saying-here-to-help',
        'engagement.strategy.transparent-about-why',
        'engagement.strategy.difficult-information-sensitively',
      ],
      'engagement.barrier.family.anti-authority': [
        'engagement.strategy.ground-rules-early',
        'engagement.strategy.respectful-no-criticism',
        'engagement.strategy.phone-or-text',
      ],
      'engagement.barrier.family.poor-communication': [
        'engagement.strategy.follow-through',
        'engagement.strategy.phone-or-text',
      ],
      'engagement.barrier.family.privacy': [
        'engagement.strategy.transparent-about-why',
        'engagement.strategy.professional-boundaries',
      ],
      'engagement.barrier.family.something-to-hide': [
        'engagement.strategy.child-voice-central',
        'engagement.strategy.balance-support-challenge',
      ],
      'engagement.barrier.family.siloed-help': [
        'engagement.strategy.support-whole-family',
        'engagement.strategy.coordinated-services',
        'engagement.strategy.seamless-service',
      ],
      'engagement.barrier.family.low-aspirations': [
        'engagement.strategy.build-on-strengths',
        'engagement.strategy.ongoing-encouragement',
        'engagement.strategy.can-do-attitude',
      ],
      'engagement.barrier.family.daunted-by-presentation': [
        'engagement.strategy.first-meeting-impression',
        'engagement.strategy.phone-or-text',
        'engagement.strategy.plain-english',
      ],
      'engagement.barrier.family.unidentified-need': [
        'engagement.strategy.assessment-checks-fit',
        'engagement.strategy.coordinated-services',
      ],
      'engagement.barrier.family.wider-problems-ignored': [
        'engagement.strategy.assessment-builds-knowledge',
        'engagement.strategy.flexible-times',
        'engagement.strategy.hands-on-support',
      ],
      'engagement.barrier.family.own-need-unacknowledged': [
        'engagement.strategy.active-listening-modelled',
        'engagement.strategy.strengths-needs-resources',
      ],
      'engagement.barrier.family.impact-unacknowledged': [
        'engagement.strategy.challenge-for-ownership',
        'engagement.strategy.child-voice-central',
        'engagement.strategy.model-with-children',
      ],
      'engagement.barrier.family.support-ended-too-soon': [
        'engagement.strategy.extended-period',
        'engagement.strategy.good-endings',
      ],
      'engagement.barrier.family.chaotic-lifestyle': [
        'engagement.strategy.flexible-times',
        'engagement.strategy.appointment-reminders',
        'engagement.strategy.coordinated-services',
      ],
      'engagement.barrier.family.inadequate-or-threatened': [
        'engagement.strategy.build-on-strengths',
        'engagement.strategy.respectful-no-criticism',
        'engagement.strategy.openness-respect-praise',
      ],
      'engagement.barrier.family.no-practical-benefit': [
        'engagement.strategy.ask-what-help',
        'engagement.strategy.hands-on-support',
      ],
      'engagement.barrier.family.expectations-unclear': [
        'engagement.strategy.transparent-about-why',
        'engagement.strategy.ground-rules-early',
        'engagement.strategy.explain-assessment',
        'engagement.strategy.recap-visit',
      ],
      'engagement.barrier.family.staff-changes': [
        'engagement.strategy.extended-period',
        'engagement.strategy.seamless-service',
        'engagement.strategy.good-endings',
      ],
      'engagement.barrier.family.fear-of-judgement': [
        'engagement.strategy.assessment-behind-label',
        'engagement.strategy.respectful-no-criticism',
      ],
      'engagement.barrier.family.fear-of-stigma': [
        'engagement.strategy.phone-or-text',
        'engagement.strategy.community-resources',
      ],
      'engagement.barrier.family.emotional-overwhelm': [
        'engagement.strategy.active-listening-modelled',
        'engagement.strategy.coordinated-services',
      ],
      'engagement.barrier.family.nothing-to-lose': [
        'engagement.strategy.consistent-under-rejection',
        'engagement.strategy.build-on-strengths',
      ],
      'engagement.barrier.family.uneasy-asking-for-help': [
        'engagement.strategy.persistent-assertive-proactive',
        'engagement.strategy.ask-what-help',
      ],
      'engagement.barrier.family.disagrees-about-needs': [
        'engagement.strategy.space-for-opinions',
        'engagement.strategy.assessment-own-goals',
      ],
      'engagement.barrier.family.help-only-when-professional-decides': [
        'engagement.strategy.ask-what-help',
        'engagement.strategy.follow-through',
      ],
      'engagement.barrier.family.anger-after-exclusion': [
        'engagement.strategy.space-for-opinions',
        'engagement.strategy.advocate',
      ],
      'engagement.barrier.family.shut-out-of-decisions': [
        'engagement.strategy.assessment-own-goals',
        'engagement.strategy.advocate',
      ],
      'behaviour.reason.refuses-problem': [
        'engagement.strategy.transparent-about-why',
        'engagement.strategy.child-voice-central',
        'engagement.strategy.courteous-and-clear',
      ],
      'behaviour.reason.resents-interference': [
        'engagement.strategy.transparent-about-why',
        'engagement.strategy.professional-boundaries',
      ],
      'engagement.barrier.practitioner.lack-skills': ['engagement.strategy.active-listening-modelled'],
      'engagement.barrier.practitioner.misread-difficulties': [
        'engagement.strategy.assessment-builds-knowledge',
        'engagement.strategy.ask-what-help',
      ],
      'engagement.barrier.practitioner.lack-of-time': ['engagement.strategy.assessment-builds-knowledge'],
      'engagement.barrier.practitioner.frame-of-reference': ['engagement.strategy.assessment-behind-label'],
      'engagement.barrier.practitioner.service-pressure': ['engagement.strategy.extended-period'],
      'engagement.need.reading': [
        'engagement.strategy.recap-visit',
        'engagement.strategy.phone-or-text',
        'engagement.strategy.plain-english',
      ],
      'engagement.situation.vulnerable': [
        'engagement.strategy.persistent-assertive-proactive',
        'engagement.strategy.extended-period',
      ],
      'engagement.situation.multiple-needs': [
        'engagement.strategy.strengths-needs-resources',
        'engagement.strategy.coordinated-services',
      ],
      'engagement.stage.2-recognise-value': [
        'engagement.strategy.transparent-about-why',
        'engagement.strategy.ground-rules-early',
        'engagement.strategy.ask-what-help',
        'engagement.strategy.explain-assessment',
      ],
      'engagement.stage.3-build-and-deliver': [
        'engagement.strategy.assessment-own-goals',
        'engagement.strategy.hands-on-support',
        'engagement.strategy.follow-through',
      ],
    },
  },
  {
    cite: {
      source: 'page-2020',
      at: 'Findings: the impact of family engagement',
      basis: 'derived',
      note: 'The strategy is stated; that it answers this is inferred.',
    },
    links: {
      'engagement.family-need.loneliness': [
        HOME_VISIT,
        'engagement.micro-work.listening-ear',
        'engagement.helps.ap.frequent-updates',
      ],
      'engagement.family-need.lost-parent-network': [
        'engagement.micro-work.listening-ear',
        'engagement.strategy.community-resources',
      ],
      'engagement.family-need.lost-job': ['engagement.domain.functional'],
      'engagement.barrier.family.daunted-by-presentation': [HOME_VISIT],
      'engagement.barrier.family.inadequate-or-threatened': [HOME_VISIT],
      'engagement.barrier.family.anger-after-exclusion': ['engagement.helps.ap.progress-messages'],
      'engagement.barrier.family.poor-communication': ['engagement.helps.ap.frequent-updates'],
      'engagement.situation.anxious-to-go-out': [HOME_VISIT],
    },
  },
];

/** Every link this library knows, the sources' own first. Add your own beside them, each with its citation. */
export const STRATEGY_LINKS: readonly StrategyLinks[] = /* @__PURE__ */ (() => [
  ...STATED_LINKS,
  ...DERIVED_LINKS,
])();
