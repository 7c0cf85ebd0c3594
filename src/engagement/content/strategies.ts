import type { Catalogue, Citation } from '../../kernel/index.js';
import type { StrategyId } from '../vocabulary.js';

const strategies: Citation = {
  source: 'barnsley-toolkit',
  at: '9.2 Strategies and approaches',
  basis: 'stated',
};
const respect: Citation = {
  source: 'hard-to-engage-procedure',
  at: 'Respect: culture and communication',
  basis: 'stated',
};
const findings: Citation = {
  source: 'page-2020',
  at: 'Findings: the impact of family engagement',
  basis: 'stated',
};
const uncooperative: Citation = {
  source: 'hard-to-engage-procedure',
  at: 'Responding to uncooperative families',
  basis: 'stated',
};
const literature: Citation = {
  source: 'page-2020',
  at: 'Introduction; Family engagement in Alternative Provision',
  basis: 'stated',
};

/** What can be done, and what explains or limits it. */
export const strategyWords: Catalogue<StrategyId> = {
  'engagement.strategy.persistent-assertive-proactive': {
    label: 'Keep trying, and go to them',
    definition: 'Do not wait to be approached: keep reaching out, firmly and kindly.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.keep-saying-here-to-help': {
    label: 'Say that you are here to help',
    definition: 'Say it again at every turn, until it is believed.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.challenge-for-ownership': {
    label: 'Challenge, so that they own it',
    definition: 'Keep naming behaviour that matters, so that parents take hold of the issues themselves.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.consequences-clear': {
    label: 'Make consequences plain',
    definition: 'Say what will follow from what they do, so that nothing comes as a shock.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.first-meeting-impression': {
    label: 'Treat the first meeting as an introduction',
    definition: 'They are meeting you and the service for the first time, and forming a view of both.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.how-over-what': {
    label: 'How matters more than what',
    definition: 'Families usually mind the manner more than the message. Hard things can be said, said well.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.child-voice-central': {
    label: 'Keep the child’s voice at the centre',
    definition: 'From beginning to end, what the child says, wishes and feels stays in the middle.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.children-actively-engaged': {
    label: 'Engage the children themselves',
    definition: 'See that children and young people take a real part in the support.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.child-as-information-source': {
    label: 'Children know',
    definition: 'Children can tell you what the trouble is, what it does to them and what ought to change.',
    cite: strategies,
    audience: 'child',
  },
  'engagement.strategy.question-child-change': {
    label: 'What would the child change?',
    definition: 'Ask what, in the child’s own opinion, has to be different.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.model-with-children': {
    label: 'Show it with the children',
    definition: 'A warm way with the children lets parents see what good contact looks like, and try it.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.evidence-impact-on-child': {
    label: 'See what support does for the child',
    definition:
      'Being at ease with the children lets you notice, and record, what help for the parents does for them.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.non-resident-parents': {
    label: 'Bring in parents who live elsewhere',
    definition:
      'See that a parent outside the home, and others who matter to the child, are asked to take part.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.men-and-wider-family': {
    label: 'Bring in men and the wider family',
    definition:
      'Fathers, male partners, grandparents, brothers and sisters have a part; a mother’s view is one view.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.transparent-about-why': {
    label: 'Say why',
    definition: 'Be open about why engagement is needed.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.professional-boundaries': {
    label: 'Set the limits of the relationship',
    definition: 'Be clear about what you are to them as a professional, and what you are not.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.ground-rules-early': {
    label: 'Agree ground rules early',
    definition: 'Rules set at the outset tell families where they stand; trust grows from there.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.support-whole-family': {
    label: 'Support the whole family',
    definition: 'Meet the parents’ needs as well as the children’s.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.ask-what-help': {
    label: 'Ask what help they want',
    definition: 'Ask at the outset, and answer well.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.parents-own-solutions': {
    label: 'Help parents find their own answers',
    definition: 'Even a parent who has fallen short can find a way forward; help them look for it.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.active-listening-modelled': {
    label: 'Listen so that it shows',
    definition: 'Listen closely, let it be seen, and show that you value what you were told.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.explain-assessment': {
    label: 'Explain what the assessment is for',
    definition: 'Tell them that looking at needs leads to a clear plan of help.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.assessment-builds-knowledge': {
    label: 'Use the assessment to get to know them',
    definition: 'It is time set aside to learn who parents and children are and what they are up against.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.assessment-checks-fit': {
    label: 'Use the assessment to check the fit',
    definition: 'Look whether every need has been found and whether the help on offer is the right help.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.assessment-own-goals': {
    label: 'Let them set their own goals',
    definition: 'Parents and children name their own targets in the assessment, and trust grows with it.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.assessment-behind-label': {
    label: 'Look behind the label',
    definition: 'Find out for yourself who they are, and drop what you were told to expect.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.build-on-strengths': {
    label: 'Begin with strengths',
    definition: 'Every family has some. Lower the risk by building on them.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.resilience-protective-factors': {
    label: 'Stress what protects',
    definition: 'Give weight to resilience and to what already protects the child.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.strengths-give-hope': {
    label: 'Strengths give hope',
    definition: 'A view of strengths brings hope, fair expectations and a sense of one’s own power.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.problem-only-focus': {
    label: 'Looking at problems alone',
    definition: 'Seeing nothing but problems makes one forget that it takes a positive approach to succeed.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.strengths-needs-resources': {
    label: 'List strengths, needs and resources',
    definition: 'Help the family name all three; the plan is built from them.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.respectful-no-criticism': {
    label: 'Respect, and no needless criticism',
    definition: 'Criticism that gets in the way of meeting a need is better left unsaid.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.space-for-opinions': {
    label: 'Make room for their opinion',
    definition: 'Give parents time to say what they think, without talking down, and let it count.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.recap-visit': {
    label: 'Recap the visit together',
    definition: 'Let the family say back what was talked about, so that you can check it was clear.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.misunderstanding-as-feedback': {
    label: 'A misunderstanding is feedback',
    definition: 'It says that we were not clear enough, and gives a chance to put it right.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.coordinated-services': {
    label: 'Join up the help',
    definition:
      'Bring in others, such as health or help with drugs and alcohol, so that each member’s needs are met together.',
    cite: strategies,
    audience: 'network',
  },
  'engagement.strategy.ongoing-encouragement': {
    label: 'Encourage, all the way through',
    definition: 'Keep heartening parents, with an eye on what it brings the children.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.can-do-attitude': {
    label: 'Keep a can-do outlook',
    definition: 'Stay hopeful, also while you challenge.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.willing-but-unconfident': {
    label: 'Willing, and unsure of themselves',
    definition: 'This parent wants change and doubts that they can manage it, or finds the task daunting.',
    cite: strategies,
    audience: 'parent',
  },
  'engagement.strategy.openness-respect-praise': {
    label: 'Openness, respect and praise',
    definition: 'These three help a parent who doubts themselves to take the step.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.hands-on-support': {
    label: 'Lend a hand',
    definition: 'Help with the task itself. What you do tells them more than what you say.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.follow-through': {
    label: 'Do what you said',
    definition: 'Whatever was promised gets done.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.flexible-times': {
    label: 'Let them choose when and where',
    definition: 'Offer times and places that suit the parents.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.avoid-unexpected-calls': {
    label: 'No surprise calls',
    definition:
      'Turning up unannounced can make a family defensive and angry, when you need them to think with you.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.punctual': {
    label: 'Be on time',
    definition: 'Being there when you said is the first promise kept.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.avoid-cancelling': {
    label: 'Keep appointments',
    definition: 'Try not to call off or move what was arranged.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.courteous-and-clear': {
    label: 'Courteous and clear',
    definition: 'Be positive and polite, and plain about concerns, the work ahead and the help for it.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.consistent-under-rejection': {
    label: 'Stay the same when turned away',
    definition: 'Be the same person after a no as before it.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.trusted-third-party': {
    label: 'Come with somebody they trust',
    definition:
      'A relative, or a professional they already know, can open the way, for instance on a joint visit.',
    cite: strategies,
    audience: 'practitioner',
    also: [{ id: 'engagement.procedure.joint-trusted-person', cite: respect }],
  },
  'engagement.strategy.phone-or-text': {
    label: 'Arrange by phone or text',
    definition: 'Ring, or text if they like that better; a letter that looks official can frighten.',
    cite: {
      ...strategies,
      note: 'For arranging a meeting. Used in place of seeing the child, remote contact is a warning sign in the procedure.',
    },
    audience: 'practitioner',
  },
  'engagement.strategy.cannot-read-letters': {
    label: 'Some cannot read a letter',
    definition: 'Bear in mind that an invitation in writing may mean nothing to the person who gets it.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.appointment-reminders': {
    label: 'Remind them',
    definition: 'Some families keep no diary. A reminder is help, not nagging.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.model-behaviour': {
    label: 'Set an example',
    definition: 'Behave as you hope they will.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.parenting-programme': {
    label: 'Offer a parenting programme',
    definition: 'The help can include a programme that has evidence behind it.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.advocate': {
    label: 'Speak up for them',
    definition: 'Take the family’s part, or that of one of its members, where they are not heard.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.acknowledge-progress': {
    label: 'Notice progress',
    definition: 'Name it, however small: thank them for their time if last time they said no.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.plain-english': {
    label: 'Plain English',
    definition: 'Say it simply, explain the jargon and never talk down.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.difficult-information-sensitively': {
    label: 'Give hard news gently',
    definition: 'What is hard to hear is told with care, in a way that fits.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.balance-support-challenge': {
    label: 'Support and challenge in balance',
    definition: 'One without the other does not do the work.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.sanctions-and-rewards': {
    label: 'Sanctions and rewards',
    definition: 'What can be given and what can be taken away, both are there to be used with thought.',
    cite: {
      ...strategies,
      note: 'A sanction is not a punishment: holding services back as one is named as a failure in 11.0.',
    },
    audience: 'practitioner',
  },
  'engagement.strategy.lower-sanction-risk': {
    label: 'Less risk of a sanction',
    definition: 'Seeing the threat of a sanction grow smaller can itself move a family to change.',
    cite: strategies,
    audience: 'network',
  },
  'engagement.strategy.temporary-suspension': {
    label: 'Pause a sanction',
    definition:
      'Agencies can hold a sanction for now, as long as the family is told plainly what follows if change fails or does not last.',
    cite: strategies,
    audience: 'network',
  },
  'engagement.strategy.sanction.attendance-fine': {
    label: 'A fine for attendance',
    definition: 'One example of a sanction: a fine where a child is too often not in school.',
    cite: {
      ...strategies,
      note: 'The attendance tenets answer absence with support and never mention sanctions.',
    },
    audience: 'agency',
  },
  'engagement.strategy.sanction.eviction': {
    label: 'Losing the tenancy',
    definition: 'One example of a sanction: the family may have to leave their home.',
    cite: strategies,
    audience: 'agency',
  },
  'engagement.strategy.extended-period': {
    label: 'Stay for the long haul',
    definition: 'Work with the family over a long time.',
    cite: {
      ...strategies,
      note: 'Where a child stays a short while only, this cannot be counted on (ENG-14).',
    },
    audience: 'practitioner',
  },
  'engagement.strategy.seamless-service': {
    label: 'A service without seams',
    definition: 'Help hangs together, and each decision can be shown to be the best one for the child.',
    cite: strategies,
    audience: 'network',
  },
  'engagement.strategy.good-endings': {
    label: 'End well',
    definition: 'How this work ends is how the next one begins.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.community-resources': {
    label: 'Use what is there locally',
    definition: 'Draw on places in the community that work well with other agencies.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.strategy.home-visit.most-effective': {
    label: 'Visit at home',
    definition:
      'Seeing families at home works best of all, in the setting’s own experience. It is also where workers take on most.',
    cite: { ...findings, note: 'Its worth and its risk belong together (ENG-15).' },
    audience: 'practitioner',
  },
  'engagement.strategy.home-visit.families-most-open': {
    label: 'At home, families open up',
    definition: 'People are more at ease at home than in a school building, and say more.',
    cite: findings,
    audience: 'practitioner',
  },
  'engagement.procedure.understand-why': {
    label: 'Find out why',
    definition: 'Where a family does not co-operate, do everything you can to understand the reason.',
    cite: uncooperative,
    audience: 'practitioner',
  },
  'engagement.procedure.formal-though-warm': {
    label: 'Formal, and warm',
    definition:
      'Keep the relationship formal and kind at once, and show that you want the best for the child.',
    cite: {
      ...uncooperative,
      note: 'The toolkit puts building trust first; the procedure asks for this with families who do not co-operate.',
    },
    audience: 'practitioner',
  },
  'engagement.procedure.state-authority': {
    label: 'State your authority',
    definition: 'Say clearly what your role and the law allow you, and ask of you.',
    cite: uncooperative,
    audience: 'practitioner',
  },
  'engagement.procedure.feelings-and-tasks': {
    label: 'Feelings and tasks together',
    definition:
      'Help parents with what they feel underneath, and with the tasks of caring for a child, at the same time.',
    cite: uncooperative,
    audience: 'practitioner',
  },
  'engagement.micro-work.definition': {
    label: 'Micro-work',
    definition: 'Small acts of help for a family, some planned and some made up on the spot, often at home.',
    cite: literature,
    audience: 'practitioner',
  },
  'engagement.micro-work.accompany-appointments': {
    label: 'Go along to an appointment',
    definition: 'Keep a parent company who is too anxious to go to the doctor alone.',
    cite: literature,
    audience: 'practitioner',
  },
  'engagement.micro-work.clean-kitchen': {
    label: 'Clean the kitchen together',
    definition: 'Help get a kitchen clean.',
    cite: literature,
    audience: 'practitioner',
  },
  'engagement.micro-work.source-furniture': {
    label: 'Find furniture',
    definition: 'Find what a bare room needs.',
    cite: literature,
    audience: 'practitioner',
  },
  'engagement.micro-work.buy-curtains': {
    label: 'Get curtains',
    definition: 'A dark room helps children sleep.',
    cite: literature,
    audience: 'practitioner',
  },
  'engagement.micro-work.complete-forms': {
    label: 'Fill in forms',
    definition: 'Help with the paperwork.',
    cite: literature,
    audience: 'practitioner',
  },
  'engagement.micro-work.listening-ear': {
    label: 'Be somebody who listens',
    definition: 'Time, and an ear, and no hurry.',
    cite: literature,
    audience: 'practitioner',
  },
  'engagement.micro-work.calm-confrontation': {
    label: 'Calm things down',
    definition: 'Help a heated moment cool.',
    cite: literature,
    audience: 'practitioner',
  },
  'engagement.domain.behavioural': {
    label: 'Behaviour at home',
    definition: 'Micro-work on how people in the home behave to one another.',
    cite: literature,
    audience: 'practitioner',
  },
  'engagement.domain.behavioural.challenge-interactions': {
    label: 'Challenge how people treat each other',
    definition: 'Name ways of relating that are not all right.',
    cite: literature,
    audience: 'practitioner',
  },
  'engagement.domain.behavioural.model-management': {
    label: 'Show how behaviour can be managed',
    definition: 'Let parents see it done.',
    cite: literature,
    audience: 'practitioner',
  },
  'engagement.domain.emotional': {
    label: 'Feelings at home',
    definition: 'Micro-work on what people in the home feel.',
    cite: literature,
    audience: 'practitioner',
  },
  'engagement.domain.emotional.support-children': {
    label: 'Be there for the children',
    definition: 'Give the children comfort and support.',
    cite: literature,
    audience: 'practitioner',
  },
  'engagement.domain.emotional.support-parents': {
    label: 'Be there for the parents',
    definition: 'Give the parents comfort and support.',
    cite: literature,
    audience: 'practitioner',
  },
  'engagement.domain.safeguarding': {
    label: 'Safeguarding',
    definition: 'Micro-work on keeping the children safe.',
    cite: literature,
    audience: 'practitioner',
  },
  'engagement.domain.safeguarding.establish-risks': {
    label: 'Find out what could harm the children',
    definition: 'Look, listen and ask.',
    cite: literature,
    audience: 'practitioner',
  },
  'engagement.domain.functional': {
    label: 'How the home runs',
    definition: 'Micro-work on the practical side of life.',
    cite: {
      ...literature,
      note: 'Practical help is right while the child stays in focus; staying with safe topics instead is a warning sign in the procedure.',
    },
    audience: 'practitioner',
  },
  'engagement.domain.functional.finances': {
    label: 'Help with money',
    definition: 'Look at what comes in and what goes out, together.',
    cite: literature,
    audience: 'practitioner',
  },
  'engagement.domain.functional.hygiene': {
    label: 'Help with hygiene',
    definition: 'Help to keep the home and everybody in it clean.',
    cite: literature,
    audience: 'practitioner',
  },
  'engagement.domain.functional.practicalities': {
    label: 'Help with everyday matters',
    definition: 'The small things that keep a household going.',
    cite: literature,
    audience: 'practitioner',
  },
  'engagement.domain.pedagogic': {
    label: 'Learning',
    definition: 'Micro-work on learning, together and at school.',
    cite: literature,
    audience: 'practitioner',
  },
  'engagement.domain.pedagogic.family-learning': {
    label: 'Learn as a family',
    definition: 'Encourage parents and children to learn things together.',
    cite: literature,
    audience: 'practitioner',
    also: [{ id: 'engagement.micro-work.foster-family-learning', cite: literature }],
  },
  'engagement.domain.pedagogic.share-progress': {
    label: 'Pass on how the child is doing',
    definition: 'Tell the family about progress in learning.',
    cite: literature,
    audience: 'practitioner',
  },
  'engagement.domain.capacity-building': {
    label: 'Parents’ own capacity',
    definition: 'Micro-work that leaves parents more able to manage without you.',
    cite: literature,
    audience: 'practitioner',
  },
  'engagement.domain.capacity-building.explain-system': {
    label: 'Explain how school works',
    definition: 'Help parents find their way through the education system.',
    cite: literature,
    audience: 'practitioner',
  },
  'engagement.domain.capacity-building.advocate': {
    label: 'Stand up for the family',
    definition: 'Speak for them where the system does not listen.',
    cite: literature,
    audience: 'practitioner',
  },
};
