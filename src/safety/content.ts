import type { Catalogue, Citation, RuleWords } from '../kernel/index.js';
import type { SafetyRuleId } from './register.js';
import type { SafetyId } from './vocabulary.js';

const sharing: Citation = {
  source: 'hard-to-engage-procedure',
  at: 'Sharing information',
  basis: 'stated',
};
const sharingSplit: Citation = {
  ...sharing,
  note: 'The procedure joins this with its neighbour in one item; they are asked apart here.',
};

/** Words for every id of this module, in en-GB. */
export const entries: Catalogue<SafetyId> = {
  'safety.sharing.question.experience': {
    label: 'Has an adult linked to the child been hostile, threatening or violent towards you?',
    definition: 'Count intimidation and veiled threats as well as open ones.',
    cite: sharing,
    audience: 'practitioner',
  },
  'safety.sharing.question.general-or-specific': {
    label: 'Is it like that in general, or only in certain circumstances?',
    definition:
      'For example after drinking, or during an episode of mental ill health. This describes the answer before it and triggers nothing by itself.',
    cite: {
      ...sharing,
      basis: 'derived',
      note: 'It has no yes or no, so it is read as a qualifier of the question before it.',
    },
    audience: 'practitioner',
  },
  'safety.sharing.question.intimidated': {
    label: 'Are you afraid of this adult?',
    definition: 'Unease counts. It is information about the situation, not about you.',
    cite: sharing,
    audience: 'practitioner',
  },
  'safety.sharing.question.less-than-honest': {
    label: 'Might you have held something back to keep the peace?',
    definition: 'Most people have. Saying so helps the next person who visits.',
    cite: sharing,
    audience: 'practitioner',
  },
  'safety.sharing.question.first-acknowledgement': {
    label: 'Do you now have to speak of concerns that nobody has voiced to the family yet?',
    definition: 'The first time a concern is put into words is often the hardest moment.',
    cite: sharingSplit,
    audience: 'practitioner',
  },
  'safety.sharing.question.fearful-of-response': {
    label: 'Does the reaction you expect frighten you?',
    definition: 'Your worry about how the family will take it is a reason to plan with others.',
    cite: sharingSplit,
    audience: 'practitioner',
  },
  'safety.sharing.question.would-you-want-to-know': {
    label: 'If you were the colleague, would you want to be told?',
    definition: 'An easy yes, and meant to be one.',
    cite: sharing,
    audience: 'practitioner',
  },
};

/** Words for every rule of this module, with the ledger rows it carries out. */
export const rules: RuleWords<SafetyRuleId> = {
  'SAF-2': {
    label: 'One yes is enough to share',
    definition:
      'Worker and first line manager go through the questions together. A yes to any of them means everybody else who works with the family is told. A choice not to share is written down with its reason.',
    covers: ['safety.sharing.any-yes-share', 'safety.sharing.who-considers'],
  },
  'SAF-3': {
    label: 'Alert others after an incident',
    definition:
      'After any threat, hostility or violence, think what it means for others who see this family, and tell them what kind of danger it is.',
    covers: ['safety.alert-others'],
  },
  'SAF-4': {
    label: 'Sharing comes before good terms',
    definition:
      'A good relationship is worth a lot, but keeping it never outweighs passing on a real worry about threats or violence.',
    covers: ['safety.sharing.over-positive-relationship'],
  },
  'SAF-5': {
    label: 'Care is not refusal',
    definition:
      'An adult’s personal details are handled with care and within data protection law. That shapes how they are shared; it is no reason to stay silent.',
    covers: ['safety.sharing.care-with-adult-data', 'safety.option.agencies-meeting.legal-duties'],
  },
  'SAF-9': {
    label: 'Plan how to tell the family',
    definition:
      'Whenever professionals share among themselves, they also plan what the family will be told, how, and when.',
    covers: ['safety.option.agencies-meeting.share-plan'],
  },
  'SAF-27': {
    label: 'Openness about hostility is ordinary practice',
    definition:
      'Saying plainly that you met hostility is part of the job. It needs no special justification.',
    covers: ['safety.sharing.explicit-standard-practice'],
  },
};

/** Words for codes (findings, cautions, issues) that this module gives out. */
export const words: Readonly<Record<string, string>> = {
  share: 'Share it with everyone else who works with this family',
  'no-trigger-recorded': 'No answer so far calls for sharing; that does not make it safe',
  'all-other-professionals-involved': 'every other professional involved with the family',
  worker: 'the worker',
  'first-line-manager': 'the first line manager',
  general: 'in general',
  specific: 'in certain circumstances',
  shared: 'shared',
  'not-shared': 'not shared',
  what: 'what the family will be told',
  how: 'how they will be told',
  when: 'by when they will be told',
  'consent-is-not-the-test':
    'Where a child may be at risk, the adult’s consent is not what decides. Check your local policy on how to tell them.',
  'sharing-outranks-good-terms':
    'Being on good terms matters, and it comes second to passing on a real concern.',
  'care-is-not-refusal':
    'Share what is needed, with those who need it, within the law. Taking care does not mean keeping silent.',
  'openness-is-standard-practice':
    'Being open about hostility is ordinary good practice; nobody has to justify it.',
  'not-sharing-needs-a-reason': 'If you decide not to share, write down why.',
  'incident-alerts-without-questions':
    'If there has been an incident, alert the others now; these questions are not needed for that.',
  'qualifier-without-experience':
    'The circumstances of the behaviour are noted ({qualifier}), but not the behaviour itself. Ask the first question again.',
  'sharing-choice-missing': 'Say whether it was shared or not.',
  'sharing-decider-missing': 'Say who decided.',
  'sharing-reason-missing': 'Write down why it is not being shared.',
  'sharing-with-missing': 'Name those it was shared with.',
  'tell-family-what-missing': 'Plan what the family will be told.',
  'tell-family-how-missing': 'Plan how the family will be told, and by whom.',
  'tell-family-when-missing': 'Set a day by which the family will have been told.',
  'considered-without-manager':
    'No first line manager is named. These questions are meant to be gone through together.',
  'not-shared-against-judgement':
    'The answers indicate sharing ({yes}). The decision stands with its reason; look at it again together.',
  'not-shared-while-open':
    'Some questions are not answered yet ({open}). Any of them could still call for sharing.',
};
