import type { Catalogue, Citation } from '../../kernel/index.js';
import type { BackgroundId } from '../vocabulary.js';

const aim: Citation = { source: 'barnsley-toolkit', at: 'Title page; 1.0 Aim', basis: 'stated' };
const messages: Citation = { source: 'barnsley-toolkit', at: '1.0 Key messages', basis: 'stated' };
const scope: Citation = { source: 'barnsley-toolkit', at: '3.0 Audience', basis: 'stated' };
const why: Citation = { source: 'barnsley-toolkit', at: '2.0 Why a toolkit is needed', basis: 'stated' };
const literature: Citation = {
  source: 'page-2020',
  at: 'Introduction; Family engagement in Alternative Provision',
  basis: 'stated',
};

/** What the toolkit is for, why engagement matters, and how alternative provision differs. */
export const background: Catalogue<BackgroundId> = {
  'engagement.premise.relationship-drives-help': {
    label: 'Help is a relationship',
    definition: 'Help works as well as the relationship it comes through.',
    cite: aim,
    audience: 'practitioner',
  },
  'engagement.toolkit.aim.effective-engagement': {
    label: 'Engage families in early help',
    definition: 'The toolkit guides workers and managers, whatever the level of help.',
    cite: aim,
    audience: 'practitioner',
  },
  'engagement.toolkit.aim.lasting-change': {
    label: 'Change that lasts',
    definition: 'The aim is change for the better that holds, for the whole family.',
    cite: aim,
    audience: 'practitioner',
  },
  'engagement.toolkit.aim.recognise-understand-respond': {
    label: 'Recognise, understand, respond',
    definition:
      'The toolkit helps staff to know behaviour that is hard to work with or risky, and to answer it.',
    cite: aim,
    audience: 'practitioner',
  },
  'engagement.key-message.relationship-quality': {
    label: 'The relationship decides',
    definition: 'More than anything else it makes engagement work, or not.',
    cite: messages,
    audience: 'practitioner',
  },
  'engagement.key-message.persistence-early': {
    label: 'Keep trying, early',
    definition: 'Staying with it matters, and so does beginning as soon as you can.',
    cite: messages,
    audience: 'practitioner',
  },
  'engagement.key-message.think-family': {
    label: 'Think family',
    definition: 'A child’s troubles and a parent’s hang together; look at the whole family.',
    cite: messages,
    audience: 'practitioner',
  },
  'engagement.key-message.barriers-both-sides': {
    label: 'Barriers on both sides',
    definition: 'What stands in the way may be the family’s or the worker’s.',
    cite: messages,
    audience: 'practitioner',
  },
  'engagement.key-message.authoritative-approach': {
    label: 'Work with authority',
    definition: 'Be firm, and keep what the child needs clearly in view.',
    cite: messages,
    audience: 'practitioner',
  },
  'engagement.scope.all-practitioners': {
    label: 'Everybody who works with families',
    definition: 'For all who work with young people, or with the adults bringing them up.',
    cite: scope,
    audience: 'practitioner',
  },
  'engagement.scope.tier.universal': {
    label: 'Universal',
    definition: 'Services for every family.',
    cite: scope,
    audience: 'agency',
  },
  'engagement.scope.tier.targeted': {
    label: 'Targeted',
    definition: 'Services for families who need something more.',
    cite: scope,
    audience: 'agency',
  },
  'engagement.scope.tier.specialist': {
    label: 'Specialist',
    definition: 'Services for the greatest or rarest needs.',
    cite: scope,
    audience: 'agency',
  },
  'engagement.rationale.never-taken-for-granted': {
    label: 'Earned each time',
    definition:
      'Engaging a family is the basic job of everyone in practice, and it has to be worked for anew.',
    cite: why,
    audience: 'practitioner',
  },
  'engagement.rationale.human-relationships-core': {
    label: 'People, not programmes',
    definition: 'Programmes and money come and go; what helps is people.',
    cite: why,
    audience: 'agency',
  },
  'engagement.rationale.scarce-resources': {
    label: 'When money is short',
    definition: 'The less there is, the more early help and good engagement count.',
    cite: why,
    audience: 'agency',
  },
  'engagement.rationale.review-finding.low-persistence': {
    label: 'Workers gave up too soon',
    definition: 'Serious case reviews found too little persistence in engaging families.',
    cite: why,
    audience: 'practitioner',
  },
  'engagement.rationale.review-finding.parental-hostility': {
    label: 'A few parents were hostile',
    definition: 'Serious case reviews found a small number who would not work with anybody, or were hostile.',
    cite: why,
    audience: 'parent',
  },
  'engagement.rationale.intervene-early': {
    label: 'Step in early',
    definition: 'Early help can keep worse from happening later in life.',
    cite: why,
    audience: 'agency',
  },
  'engagement.rationale.report.engage-child': {
    label: 'Engage with the child',
    definition: 'The lesson of Lord Laming’s inquiry (2003).',
    cite: why,
    audience: 'practitioner',
  },
  'engagement.rationale.report.meet-parent-needs': {
    label: 'Meet the parents’ needs',
    definition:
      'Parents whose own needs are met can better meet their children’s: the lesson of an inspection (2006).',
    cite: why,
    audience: 'practitioner',
  },
  'engagement.rationale.report.engage-father-early': {
    label: 'Engage the father early',
    definition:
      'Too little effort to reach the father at the outset made the risk worse: the lesson of a review (2008).',
    cite: why,
    audience: 'practitioner',
  },
  'engagement.ap.family-engagement-key': {
    label: 'The family is the key',
    definition: 'A child in alternative provision comes back to learning through the family.',
    cite: literature,
    audience: 'agency',
  },
  'engagement.ap.learning-behaviour-loop': {
    label: 'Home and setting in a loop',
    definition: 'Working with the family lets home and setting handle learning and behaviour together.',
    cite: literature,
    audience: 'agency',
  },
  'engagement.ap.beyond-school-norms': {
    label: 'More than schools usually do',
    definition: 'Help is made to measure for each family, and often given at home.',
    cite: literature,
    audience: 'agency',
  },
  'engagement.ap.intensity-range': {
    label: 'From a call to a visit',
    definition: 'Family work runs from everyday contact to visiting at home.',
    cite: literature,
    audience: 'practitioner',
  },
  'engagement.ap.family-paradox': {
    label: 'Problem and partner',
    definition: 'The same family can be seen as the cause and as the way out. Hold both views.',
    cite: literature,
    audience: 'practitioner',
  },
  'engagement.ap.deficit-labels': {
    label: 'Beware of labels',
    definition:
      'Writing on these families calls them challenging, resistant or non-compliant. Use such words with care, if at all.',
    cite: literature,
    audience: 'practitioner',
  },
};
