import type { Catalogue, Citation } from '../../kernel/index.js';
import type { PracticeId } from '../vocabulary.js';

const meaning: Citation = { source: 'barnsley-toolkit', at: '4.0 What engagement means', basis: 'stated' };
const parentsHelped: Citation = {
  source: 'barnsley-toolkit',
  at: '8.1 What parents say helps',
  basis: 'stated',
};
const literature: Citation = {
  source: 'page-2020',
  at: 'Introduction; Family engagement in Alternative Provision',
  basis: 'stated',
};
const parentsNotHelped: Citation = {
  source: 'barnsley-toolkit',
  at: '8.3 What parents say did not help',
  basis: 'stated',
};
const childrenNeed: Citation = {
  source: 'barnsley-toolkit',
  at: '8.2 What children say they need',
  basis: 'stated',
};
const principles: Citation = { source: 'barnsley-toolkit', at: '9.1 Engagement principles', basis: 'stated' };
const findings: Citation = {
  source: 'page-2020',
  at: 'Findings: the impact of family engagement',
  basis: 'stated',
};
const partnership: Citation = {
  source: 'barnsley-toolkit',
  at: '9.2 Working in partnership',
  basis: 'stated',
};
const qualities: Citation = {
  source: 'barnsley-toolkit',
  at: '9.2 Practitioner qualities and skills',
  basis: 'stated',
};

/** Stages, what families say helps, and what good practice is made of. */
export const practice: Catalogue<PracticeId> = {
  'engagement.stage.1-attract': {
    label: 'Come for the first time',
    definition: 'Reach the family and give them a reason to come, or to let you come, once.',
    cite: meaning,
    audience: 'practitioner',
  },
  'engagement.stage.2-recognise-value': {
    label: 'See what it is for',
    definition: 'Help the family see what the service can bring, what it aims at and what it asks.',
    cite: meaning,
    audience: 'practitioner',
  },
  'engagement.stage.2-recognise-value.benefits': {
    label: 'Sees the benefits',
    definition: 'They can say what the service would do for them.',
    cite: meaning,
    audience: 'parent',
  },
  'engagement.stage.2-recognise-value.goals': {
    label: 'Sees the goals',
    definition: 'They can say what the service is working towards.',
    cite: meaning,
    audience: 'parent',
  },
  'engagement.stage.2-recognise-value.expectations': {
    label: 'Sees the expectations',
    definition: 'They can say what is asked of them, and what they may ask.',
    cite: meaning,
    audience: 'parent',
  },
  'engagement.stage.3-build-and-deliver': {
    label: 'Build the relationship, begin the help',
    definition: 'Worker and family have a working relationship, and useful support is under way.',
    cite: meaning,
    audience: 'practitioner',
  },
  'engagement.stage.3-build-and-deliver.relationship': {
    label: 'A relationship',
    definition: 'There is one between the worker and the members of the family.',
    cite: meaning,
    audience: 'parent',
  },
  'engagement.stage.3-build-and-deliver.meaningful-support': {
    label: 'Support that means something',
    definition: 'Help has begun, and it is of use to them.',
    cite: meaning,
    audience: 'parent',
  },
  'engagement.stage.3-build-and-deliver.accessible-suitable': {
    label: 'Support that fits',
    definition: 'They can get to it, and it suits the person and the family.',
    cite: meaning,
    audience: 'parent',
  },
  'engagement.helps.parent.open-honest-communication': {
    label: 'Open and honest',
    definition: 'Talks straight and with feeling, and takes the time to explain.',
    cite: parentsHelped,
    audience: 'parent',
  },
  'engagement.helps.parent.listens-builds-trust': {
    label: 'Listens',
    definition: 'Gives time to listening, and to getting to know each other.',
    cite: parentsHelped,
    audience: 'parent',
  },
  'engagement.helps.parent.reliable': {
    label: 'Reliable',
    definition: 'Can be counted on.',
    cite: parentsHelped,
    audience: 'parent',
  },
  'engagement.helps.parent.practical-tailored': {
    label: 'Practical, and made for us',
    definition: 'Help that is of use, fits our needs and can be got to.',
    cite: parentsHelped,
    audience: 'parent',
  },
  'engagement.helps.parent.reinforces-parenting': {
    label: 'Builds up my parenting',
    definition: 'Leaves me surer of myself as a parent, not less sure.',
    cite: parentsHelped,
    audience: 'parent',
  },
  'engagement.helps.parent.family-priorities-first': {
    label: 'Starts with what matters to us',
    definition: 'What weighs most on the family is dealt with first.',
    cite: {
      ...parentsHelped,
      note: 'Right while the child stays in focus; attending to the parent over the child is a warning sign in the procedure.',
    },
    audience: 'parent',
  },
  'engagement.helps.parent.involved-from-start': {
    label: 'Part of it from the outset',
    definition: 'We are in it from day one.',
    cite: parentsHelped,
    audience: 'parent',
  },
  'engagement.helps.parent.transparent': {
    label: 'Nothing hidden',
    definition: 'We know what is going on and why.',
    cite: parentsHelped,
    audience: 'parent',
  },
  'engagement.helps.parent.writes-things-down': {
    label: 'Writes it down for us',
    definition: 'Notes help us remember.',
    cite: parentsHelped,
    audience: 'parent',
  },
  'engagement.helps.parent.smaller-meetings': {
    label: 'Smaller meetings',
    definition: 'Fewer people around the table.',
    cite: parentsHelped,
    audience: 'parent',
  },
  'engagement.helps.parent.help-to-attend': {
    label: 'Help to get there',
    definition: 'Somebody helps us to come at all.',
    cite: parentsHelped,
    audience: 'parent',
  },
  'engagement.helps.parent.clear-shared-plan': {
    label: 'A clear plan we helped to write',
    definition: 'We know what happens next, and we had a say in it.',
    cite: parentsHelped,
    audience: 'parent',
  },
  'engagement.helps.parent.achievable-goals': {
    label: 'Goals we can reach',
    definition: 'Targets that are within reach.',
    cite: parentsHelped,
    audience: 'parent',
  },
  'engagement.helps.ap.frequent-updates': {
    label: 'Hear from you often',
    definition: 'Regular word from the setting.',
    cite: literature,
    audience: 'parent',
  },
  'engagement.helps.ap.progress-messages': {
    label: 'Hear what goes well',
    definition: 'Messages that tell us how our child is getting on.',
    cite: literature,
    audience: 'parent',
  },
  'engagement.hinders.parent.assumptions': {
    label: 'Assumed what I want',
    definition: 'Decided for me what I would like or need next.',
    cite: parentsNotHelped,
    audience: 'parent',
  },
  'engagement.hinders.parent.not-kept-informed': {
    label: 'Left me in the dark',
    definition: 'Did not tell me what was going on.',
    cite: parentsNotHelped,
    audience: 'parent',
  },
  'engagement.hinders.parent.not-listened-to': {
    label: 'Did not hear me',
    definition: 'I was not listened to, or was taken the wrong way.',
    cite: parentsNotHelped,
    audience: 'parent',
  },
  'engagement.hinders.parent.intimidating-meetings': {
    label: 'A big meeting of strangers',
    definition: 'A room full of people, and I did not know who they were or why they were there.',
    cite: parentsNotHelped,
    audience: 'parent',
  },
  'engagement.hinders.parent.unreadable-information': {
    label: 'More than I could read',
    definition: 'What I was given was too hard for me to read.',
    cite: parentsNotHelped,
    audience: 'parent',
  },
  'engagement.helps.child.listens-with-empathy': {
    label: 'Listens, and feels with me',
    definition: 'A worker who wants to hear me and understands how it is.',
    cite: childrenNeed,
    audience: 'child',
  },
  'engagement.helps.child.reliable': {
    label: 'I can rely on you',
    definition: 'A worker who does not let me down.',
    cite: childrenNeed,
    audience: 'child',
  },
  'engagement.helps.child.takes-action': {
    label: 'Does something',
    definition: 'A worker who acts on what I say.',
    cite: childrenNeed,
    audience: 'child',
  },
  'engagement.helps.child.respects-confidences': {
    label: 'Keeps what I say safe',
    definition: 'A worker who respects what I tell them in confidence.',
    cite: childrenNeed,
    audience: 'child',
  },
  'engagement.helps.child.whole-person': {
    label: 'Sees all of me',
    definition: 'I am more than one problem.',
    cite: childrenNeed,
    audience: 'child',
  },
  'engagement.helps.child.communicates-across-abilities': {
    label: 'Can talk with me',
    definition: 'A worker who finds a way, whatever a child can or cannot do.',
    cite: childrenNeed,
    audience: 'child',
  },
  'engagement.helps.child.emotional-needs-at-key-points': {
    label: 'Is there at the hard moments',
    definition: 'My feelings matter most when things change.',
    cite: childrenNeed,
    audience: 'child',
  },
  'engagement.helps.child.token-consultation': {
    label: 'Asked me at the last minute',
    definition: 'Being asked just before a meeting is not being asked.',
    cite: childrenNeed,
    audience: 'practitioner',
  },
  'engagement.principle.child-centred': {
    label: 'The child at the centre',
    definition: 'Everything turns on the child.',
    cite: principles,
    audience: 'practitioner',
  },
  'engagement.principle.practitioner-qualities-decide': {
    label: 'It is down to the worker',
    definition: 'Whether help works depends largely on a worker’s qualities and skills in winning trust.',
    cite: principles,
    audience: 'practitioner',
  },
  'engagement.principle.partnership': {
    label: 'Partnership',
    definition: 'Change comes best out of working as partners.',
    cite: principles,
    audience: 'practitioner',
  },
  'engagement.principle.mutual-listening': {
    label: 'Listen to each other',
    definition: 'Workers and parents are both willing to hear and to learn.',
    cite: principles,
    audience: 'practitioner',
  },
  'engagement.principle.families-are-experts': {
    label: 'Families know their own lives',
    definition: 'Nobody knows more about being this family than this family.',
    cite: principles,
    audience: 'practitioner',
  },
  'engagement.principle.use-strengths': {
    label: 'Use strengths',
    definition: 'See what a family is good at, and work with it.',
    cite: principles,
    audience: 'practitioner',
  },
  'engagement.principle.all-can-change': {
    label: 'Any family can change',
    definition: 'Nobody is beyond it.',
    cite: principles,
    audience: 'practitioner',
  },
  'engagement.principle.honest-safeguarding': {
    label: 'Honest about safeguarding',
    definition: 'Understand what is at stake for the child, and be honest about it.',
    cite: principles,
    audience: 'practitioner',
  },
  'engagement.principle.persistent-proactive': {
    label: 'Persistent and proactive',
    definition: 'Keep at it, and make the first move.',
    cite: principles,
    audience: 'practitioner',
  },
  'engagement.principle.whole-family-support': {
    label: 'Help for the whole family',
    definition: 'Everybody in the family can count on support.',
    cite: principles,
    audience: 'practitioner',
  },
  'engagement.principle.staff-supervised': {
    label: 'Workers are looked after',
    definition: 'Staff have good support and good supervision.',
    cite: principles,
    audience: 'manager',
  },
  'engagement.principle.evaluate-and-reflect': {
    label: 'Look back and learn',
    definition: 'Check what worked, and look at your own part in it.',
    cite: principles,
    audience: 'practitioner',
  },
  'engagement.principle.ap.trust': {
    label: 'Trust',
    definition: 'Winning trust and keeping it is at the heart of the work.',
    cite: literature,
    audience: 'practitioner',
  },
  'engagement.principle.ap.triad': {
    label: 'Three sides',
    definition: 'Family, referring school and setting stay linked.',
    cite: literature,
    audience: 'network',
  },
  'engagement.principle.ap.understand-full-context': {
    label: 'Know the whole picture',
    definition: 'A plan stands a chance only once the life around child and family is understood.',
    cite: findings,
    audience: 'practitioner',
  },
  'engagement.partnership.active-involvement': {
    label: 'Both take part',
    definition: 'Family and worker are both active.',
    cite: partnership,
    audience: 'practitioner',
  },
  'engagement.partnership.shared-decisions': {
    label: 'Decide together',
    definition: 'Decisions are shared.',
    cite: partnership,
    audience: 'practitioner',
  },
  'engagement.partnership.complementary-expertise': {
    label: 'Each knows something',
    definition: 'Worker and family bring different knowledge, and need both.',
    cite: partnership,
    audience: 'practitioner',
  },
  'engagement.partnership.agreed-aims-and-processes': {
    label: 'Agree on aims and ways',
    definition: 'What for, and how, is settled together.',
    cite: partnership,
    audience: 'practitioner',
  },
  'engagement.partnership.trust-and-respect': {
    label: 'Trust and respect',
    definition: 'From each side to the other.',
    cite: partnership,
    audience: 'practitioner',
  },
  'engagement.partnership.openness-honesty': {
    label: 'Open and honest',
    definition: 'Nobody hides what the other needs to know.',
    cite: partnership,
    audience: 'practitioner',
  },
  'engagement.partnership.clear-communication': {
    label: 'Clear words',
    definition: 'Each knows what the other means.',
    cite: partnership,
    audience: 'practitioner',
  },
  'engagement.partnership.negotiation': {
    label: 'Negotiate',
    definition: 'Things are worked out, not laid down.',
    cite: partnership,
    audience: 'practitioner',
  },
  'engagement.practitioner.quality.non-judgemental': {
    label: 'Does not judge',
    definition: 'Meets people as they are.',
    cite: qualities,
    audience: 'practitioner',
  },
  'engagement.practitioner.quality.respectful': {
    label: 'Respectful',
    definition: 'Shows regard for everybody.',
    cite: qualities,
    audience: 'practitioner',
  },
  'engagement.practitioner.quality.encouraging-empowering': {
    label: 'Encouraging',
    definition: 'Leaves people stronger.',
    cite: qualities,
    audience: 'practitioner',
  },
  'engagement.practitioner.quality.warmth-empathy': {
    label: 'Warm',
    definition: 'Feels with people, and it shows.',
    cite: qualities,
    audience: 'practitioner',
  },
  'engagement.practitioner.quality.genuine': {
    label: 'Genuine',
    definition: 'Is the same inside and out.',
    cite: qualities,
    audience: 'practitioner',
  },
  'engagement.practitioner.skill.active-listening': {
    label: 'Listening',
    definition: 'Hears what is said, and what is meant.',
    cite: qualities,
    audience: 'practitioner',
  },
  'engagement.practitioner.skill.prompting-exploring': {
    label: 'Prompting and exploring',
    definition: 'Asks on, and looks around.',
    cite: qualities,
    audience: 'practitioner',
  },
  'engagement.practitioner.skill.responding-empathetically': {
    label: 'Answering with empathy',
    definition: 'Replies to the feeling as well as to the words.',
    cite: qualities,
    audience: 'practitioner',
  },
  'engagement.practitioner.skill.summarising': {
    label: 'Summing up',
    definition: 'Puts what was said in a few words, and checks.',
    cite: qualities,
    audience: 'practitioner',
  },
  'engagement.practitioner.skill.enabling-change': {
    label: 'Making change possible',
    definition: 'Clears the way for a step.',
    cite: qualities,
    audience: 'practitioner',
  },
  'engagement.practitioner.skill.negotiating': {
    label: 'Negotiating',
    definition: 'Finds what both sides can live with.',
    cite: qualities,
    audience: 'practitioner',
  },
  'engagement.practitioner.skill.problem-solving': {
    label: 'Solving problems',
    definition: 'Gets a stuck thing moving.',
    cite: qualities,
    audience: 'practitioner',
  },
  'engagement.practitioner.skill.reflecting': {
    label: 'Reflecting',
    definition: 'Thinks about their own part.',
    cite: qualities,
    audience: 'practitioner',
  },
  'engagement.practitioner.skill.adaptable': {
    label: 'Adapting',
    definition: 'Changes course when the family needs it.',
    cite: qualities,
    audience: 'practitioner',
  },
};
