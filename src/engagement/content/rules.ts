import type { RuleWords } from '../../kernel/index.js';
import type { EngagementRuleId } from '../register.js';

/** Words for every rule of this module, with the ledger rows it carries out. */
export const ruleWords: RuleWords<EngagementRuleId> = {
  'ENG-1': {
    label: 'Three stages, in order',
    definition:
      'A family comes, sees what it is for, and then begins to work with you. The stage is the first of these that nothing shows yet.',
    covers: [],
  },
  'ENG-2': {
    label: 'The front door is not enough',
    definition: 'Being let in shows that a family let you in. It does not show that they are engaged.',
    covers: ['engagement.stage.front-door-not-enough'],
  },
  'ENG-3': {
    label: 'Doing nothing is no option',
    definition:
      'Where a child’s wellbeing or protection is in question and engaging the family fails, something has to be done. What, is for people to decide.',
    covers: ['engagement.rationale.non-intervention-excluded'],
  },
  'ENG-4': {
    label: 'The more vulnerable, the more effort',
    definition:
      'Families under most strain refuse more often and leave sooner. That is a reason to try harder, never to try less.',
    covers: [
      'engagement.rationale.vulnerability-raises-refusal',
      'engagement.rationale.vulnerability-raises-dropout',
    ],
  },
  'ENG-5': {
    label: 'Your own policy stands',
    definition: 'Guidance goes beside the policies of your agency and takes the place of none.',
    covers: ['engagement.scope.alongside-own-policy'],
  },
  'ENG-6': {
    label: 'A plan, not episodes',
    definition: 'Many tangled needs call for one clear plan in good time, not for one thing after another.',
    covers: ['engagement.key-message.plan-over-episodes'],
  },
  'ENG-7': {
    label: 'Choose the moment',
    definition:
      'Before you challenge a parent, think when to do it and how they may take it, so that no child pays for it.',
    covers: ['engagement.strategy.time-the-challenge'],
  },
  'ENG-8': {
    label: 'The child stays in focus',
    definition:
      'Weigh what parents think against what keeps the child safe, and never lose sight of the child.',
    covers: ['engagement.strategy.child-in-focus'],
  },
  'ENG-10': {
    label: 'One voice is not the family',
    definition:
      'An account that rests on the mother alone is incomplete. Fathers, partners, grandparents, brothers and sisters, and parents who live elsewhere belong in it, where that is safe.',
    covers: [],
  },
  'ENG-11': {
    label: 'A pause comes with plain words',
    definition:
      'A sanction can be held for now only while the family knows what follows if change fails or fades.',
    covers: [],
  },
  'ENG-12': {
    label: 'The relationship first',
    definition: 'Whatever the offer, winning trust comes before other work at the outset.',
    covers: ['engagement.practitioner.relationship-first'],
  },
  'ENG-13': {
    label: 'When nobody else helps',
    definition:
      'Where other agencies cannot or will not help, engaging a family grows into helping it, in six kinds of small work.',
    covers: ['engagement.ap.extends-to-support'],
  },
  'ENG-14': {
    label: 'A short stay',
    definition: 'Where a child moves on soon, choose what works in a short time.',
    covers: ['engagement.ap.limited-window'],
  },
  'ENG-15': {
    label: 'A home visit has two sides',
    definition:
      'It works best of all, and it is where workers are most at risk of taking trauma home. Whoever suggests one says both.',
    covers: [],
  },
  'ENG-16': {
    label: 'Confidence kept, family asked',
    definition:
      'Meeting together with somebody the family trusts is arranged with the family, and nothing is passed on that should not be.',
    covers: ['engagement.procedure.joint-trusted-person.confidentiality'],
  },
  'ENG-17': {
    label: 'Look at the service first',
    definition:
      'Before anybody calls a family hard to engage, the record has to show that the service could be reached: on time, as arranged, in words and at times that work for them.',
    covers: [],
  },
  'ENG-18': {
    label: 'Stated before derived',
    definition:
      'Among things to consider, those that a source itself ties to this barrier or need come before those that this library ties to it.',
    covers: [],
  },
};
