import type { Catalogue, Citation, RuleWords } from '../kernel/index.js';
import type { SafetyRuleId } from './register.js';
import type { SafetyId } from './vocabulary.js';

const hazard: Citation = {
  source: 'page-2020',
  at: 'Findings: the impact of family engagement',
  basis: 'stated',
};
const discussion: Citation = { source: 'page-2020', at: 'Discussion', basis: 'stated' };
const toolkit: Citation = {
  source: 'barnsley-toolkit',
  at: '11.1 Strategies for difficult engagement',
  basis: 'stated',
};
const opening: Citation = { source: 'hard-to-engage-procedure', at: 'Opening statement', basis: 'stated' };
const impact: Citation = {
  source: 'hard-to-engage-procedure',
  at: 'Impact on multi-agency work',
  basis: 'stated',
};
const together: Citation = {
  source: 'hard-to-engage-procedure',
  at: 'Ensuring effective multi-agency working',
  basis: 'stated',
};
const sharing: Citation = { source: 'hard-to-engage-procedure', at: 'Sharing information', basis: 'stated' };
const meetings: Citation = {
  source: 'hard-to-engage-procedure',
  at: 'Multi-agency meetings: options',
  basis: 'stated',
};
const respect: Citation = {
  source: 'hard-to-engage-procedure',
  at: 'Respect: culture and communication',
  basis: 'stated',
};
const hostility: Citation = {
  source: 'hard-to-engage-procedure',
  at: 'Dealing with hostility and violence',
  basis: 'stated',
};
const own: Citation = {
  source: 'hard-to-engage-procedure',
  at: "Keeping professionals safe: professional's responsibility",
  basis: 'stated',
};
const supervision: Citation = {
  source: 'hard-to-engage-procedure',
  at: 'Supervision and support',
  basis: 'stated',
};
const contract: Citation = {
  source: 'hard-to-engage-procedure',
  at: 'Written contract with the family',
  basis: 'stated',
};
const management: Citation = {
  source: 'hard-to-engage-procedure',
  at: 'Management responsibility',
  basis: 'stated',
};
const lead: Citation = {
  source: 'barnsley-toolkit',
  at: '11.2 Lead Professional responsibility',
  basis: 'stated',
};

/** Words for every id of this module, in en-GB. */
export const entries: Catalogue<SafetyId> = {
  'safety.home-visit-hazard.hard-to-enter': {
    label: 'A home that is hard to get into',
    definition: 'Getting through the door can take many tries. Plan for the try that fails, too.',
    cite: hazard,
    audience: 'family',
  },
  'safety.home-visit-hazard.housebound-parent': {
    label: 'A parent who has not left home for months',
    definition:
      'Fear keeps some parents indoors for a long time. A visit may be the only way to meet, and it asks for patience.',
    cite: hazard,
    audience: 'parent',
  },
  'safety.home-visit-hazard.strangers-passing-through': {
    label: 'People you do not know come and go',
    definition: 'Neighbours or strangers walk in and out. Ask who is there before you sit down.',
    cite: hazard,
    audience: 'family',
  },
  'safety.home-visit-hazard.dogs': {
    label: 'Dogs that bark',
    definition: 'Ask for the dog to be in another room. It is a fair thing to ask.',
    cite: hazard,
    audience: 'family',
  },
  'safety.home-visit-hazard.arguments': {
    label: 'Fierce rows',
    definition: 'Tempers may flare while you are there. Know where the door is.',
    cite: hazard,
    audience: 'family',
  },
  'safety.home-visit-hazard.difficult-conversations': {
    label: 'A hard conversation ahead',
    definition: 'What has to be said is hard to hear. Choose the moment, and do not choose it alone.',
    cite: hazard,
    audience: 'practitioner',
  },
  'safety.home-visit-hazard.suspicion': {
    label: 'Suspicion of whoever visits',
    definition: 'The family wonders what you are really there for. Say it plainly at the door.',
    cite: hazard,
    audience: 'family',
  },
  'safety.toolkit.challenge-threats': {
    label: 'Challenge the threat',
    definition:
      'Agencies that protect children do not let a threat pass. They say that it was one, and that it is not acceptable.',
    cite: toolkit,
    audience: 'agency',
  },
  'safety.toolkit.legal-advice': {
    label: 'Take legal advice',
    definition: 'Where you are unsure what the law allows or asks, find out before acting.',
    cite: toolkit,
    audience: 'practitioner',
  },
  'safety.scared-to-confront': {
    label: 'If I am frightened, what is it like for the child?',
    definition:
      'A worker goes home afterwards; the child stays. Take your fear as a sign of what a day here may be like for a child.',
    cite: opening,
    audience: 'practitioner',
    also: [{ id: 'safety.toolkit.if-i-am-scared', cite: toolkit }],
  },
  'safety.hostility-unmanaged.all-back-off': {
    label: 'Everybody steps back',
    definition: 'One by one people keep away, and in the end nobody protects the child.',
    cite: impact,
    audience: 'child',
  },
  'safety.hostility-unmanaged.family-punished': {
    label: 'The family is punished',
    definition: 'Help is held back as if it were a contest, and what the child lives with is left as it was.',
    cite: impact,
    audience: 'child',
  },
  'safety.hostility-unmanaged.appease-oppose-collude': {
    label: 'Some give in, some fight, or all look away',
    definition: 'The network divides over how to meet the family, or slides together into not seeing.',
    cite: impact,
    audience: 'network',
  },
  'safety.hostility-surfaces-tensions': {
    label: 'Old tensions come up',
    definition:
      'Disagreements from before, and muddle over who does what, tend to show under this strain. Name them early.',
    cite: impact,
    audience: 'network',
  },
  'safety.splitting.definition': {
    label: 'Splitting',
    definition: 'Professionals fall out with one another, and the quarrel takes their eyes off the child.',
    cite: impact,
    audience: 'network',
  },
  'safety.splitting.blame-and-collude': {
    label: 'Agencies fault each other and side with the family',
    definition: 'Each finds the mistake in the other’s work, and agrees with the family about it.',
    cite: impact,
    audience: 'network',
  },
  'safety.splitting.sole-responsibility': {
    label: 'One worker carries it all',
    definition:
      'Whoever is not threatened takes on everything, and with it more danger than anybody should carry alone.',
    cite: impact,
    audience: 'practitioner',
  },
  'safety.splitting.family-ally': {
    label: 'The favourite stops seeing problems',
    definition: 'Being the one the family likes feels good, and makes it hard to see what is wrong.',
    cite: impact,
    audience: 'practitioner',
  },
  'safety.splitting.takes-personally': {
    label: 'The threatened worker takes it to heart',
    definition: 'Whoever is targeted starts to think that it is about them.',
    cite: impact,
    audience: 'practitioner',
  },
  'safety.splitting.no-unified-plan': {
    label: 'There is no one plan',
    definition: 'Everybody works to a plan of their own.',
    cite: impact,
    audience: 'network',
  },
  'safety.interagency.core.regular-communication': {
    label: 'Talk regularly',
    definition: 'Keep in touch before there is a reason to.',
    cite: together,
    audience: 'network',
  },
  'safety.interagency.core.clear-expectations': {
    label: 'Know what to expect of each other',
    definition: 'Say what you can do, what you cannot, and by when.',
    cite: together,
    audience: 'network',
  },
  'safety.interagency.core.respect-and-trust': {
    label: 'Respect and trust',
    definition: 'Take it that colleagues mean well and know their field.',
    cite: together,
    audience: 'network',
  },
  'safety.interagency.strain': {
    label: 'Most needed, most strained',
    definition: 'With hostile parents working together counts more than ever, and is harder than ever.',
    cite: together,
    audience: 'network',
  },
  'safety.interagency.aware-of-impact': {
    label: 'Know what hostility does to you and to others',
    definition: 'Notice your own reactions, and those of the people you work with.',
    cite: together,
    audience: 'network',
  },
  'safety.interagency.respect-concerns': {
    label: 'Take colleagues’ worries seriously',
    definition: 'Another’s concern is worth hearing, even where you do not share it.',
    cite: together,
    audience: 'network',
  },
  'safety.interagency.alert-to-share': {
    label: 'Be ready to share what bears on safety',
    definition: 'Think of who else needs to know, each time.',
    cite: together,
    audience: 'network',
  },
  'safety.interagency.support-each-other': {
    label: 'Support one another',
    definition: 'Ask how a colleague is, and offer what you can.',
    cite: together,
    audience: 'network',
  },
  'safety.interagency.aware-of-agency-differences': {
    label: 'Know what is hard for other agencies',
    definition: 'The same family is a different problem for a school, a health visitor or a landlord.',
    cite: together,
    audience: 'network',
  },
  'safety.interagency.honest-disagreement': {
    label: 'Disagree openly',
    definition: 'Say where you differ, and say it kindly and in the room.',
    cite: together,
    audience: 'network',
  },
  'safety.interagency.aware-of-collusion': {
    label: 'Watch for collusion',
    definition: 'Ask now and then whether everybody has stopped saying something.',
    cite: together,
    audience: 'network',
  },
  'safety.interagency.aware-of-targeting': {
    label: 'Notice who is singled out',
    definition: 'One profession or one agency may be getting all of it.',
    cite: together,
    audience: 'network',
  },
  'safety.interagency.strategy-if-one-cannot-work': {
    label: 'Plan for an agency that cannot work here',
    definition: 'Be ready to talk about how to go on when somebody cannot see this family for now.',
    cite: together,
    audience: 'network',
  },
  'safety.interagency.decide.can-gather-information': {
    label: 'Can we still find out what we need to know?',
    definition: 'Decide it together: is there another way to learn how the child is?',
    cite: together,
    audience: 'network',
  },
  'safety.interagency.decide.can-monitor-child': {
    label: 'Can we still keep an eye on the child?',
    definition: 'Decide together who sees the child, where, and how often.',
    cite: together,
    audience: 'network',
  },
  'safety.interagency.decide.true-multi-agency-plan': {
    label: 'Can there be a plan that is really everybody’s?',
    definition: 'If one agency is out, say openly whether what is left still is a joint plan.',
    cite: together,
    audience: 'network',
  },
  'safety.sharing.fear-deters': {
    label: 'Fear of what may follow',
    definition: 'Worry about reprisals keeps people from speaking. Say so, and plan for it together.',
    cite: sharing,
    audience: 'practitioner',
  },
  'safety.sharing.pivotal': {
    label: 'Sharing is what it turns on',
    definition: 'Even so, children are protected by what people tell one another.',
    cite: sharing,
    audience: 'network',
  },
  'safety.sharing.thresholds-differ': {
    label: 'People start to worry at different points',
    definition:
      'What alarms one is daily business to another, by setting and by seniority. Acknowledge the difference and back each other up.',
    cite: sharing,
    audience: 'network',
  },
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
    cite: {
      ...sharing,
      note: 'The procedure joins this with its neighbour in one item; they are asked apart here.',
    },
    audience: 'practitioner',
  },
  'safety.sharing.question.fearful-of-response': {
    label: 'Does the reaction you expect frighten you?',
    definition: 'Your worry about how the family will take it is a reason to plan with others.',
    cite: {
      ...sharing,
      note: 'The procedure joins this with its neighbour in one item; they are asked apart here.',
    },
    audience: 'practitioner',
  },
  'safety.sharing.question.would-you-want-to-know': {
    label: 'If you were the colleague, would you want to be told?',
    definition: 'An easy yes, and meant to be one.',
    cite: sharing,
    audience: 'practitioner',
  },
  'safety.collusion.avoidance-human-but-damaging': {
    label: 'Keeping away is human, and does harm',
    definition:
      'Nobody likes to be shouted at. But protecting a child together needs everybody to keep going in.',
    cite: sharing,
    audience: 'network',
  },
  'safety.collusion.reduced-by.clear-agreements': {
    label: 'Write down who does what',
    definition: 'Each professional’s role and tasks are agreed, and known to the agencies and to the family.',
    cite: sharing,
    audience: 'network',
  },
  'safety.collusion.reduced-by.full-participation': {
    label: 'Everybody takes part',
    definition: 'Come to the meetings, core groups and conferences, and speak.',
    cite: sharing,
    audience: 'network',
  },
  'safety.collusion.reduced-by.shared-ownership': {
    label: 'The worry belongs to everybody',
    definition: 'All agencies own the concern; facing the hostility is not left to one or two.',
    cite: sharing,
    audience: 'network',
  },
  'safety.option.exclude-parents': {
    label: 'Leave parents out of a meeting',
    definition:
      'Where a threatening adult in the room would keep people from saying what they know, raise this with the chair. It is the exception.',
    cite: meetings,
    audience: 'network',
  },
  'safety.option.agencies-meeting': {
    label: 'Meet as agencies',
    definition: 'Put worries, facts and ideas together, and leave with a plan.',
    cite: meetings,
    audience: 'network',
  },
  'safety.option.agencies-meeting.work-plan': {
    label: 'A work plan comes out of it',
    definition: 'It says clearly who decides and who does what.',
    cite: meetings,
    audience: 'network',
  },
  'safety.option.agencies-meeting.not-secret': {
    label: 'Do not count on secrecy',
    definition: 'What was said in confidence tends to come out. Say it as if the family will hear it.',
    cite: meetings,
    audience: 'network',
  },
  'safety.option.agencies-meeting.empower-aim': {
    label: 'The aim: firmer, and safe',
    definition: 'Professionals come away able to be clear with the family and stay safe.',
    cite: meetings,
    audience: 'network',
  },
  'safety.option.risk-reduction-meeting': {
    label: 'Meet to make staff safer',
    definition: 'Write down what will lower the danger to those who work with the family.',
    cite: meetings,
    audience: 'network',
  },
  'safety.option.repeat-risk-review': {
    label: 'Meet again and again about staff safety',
    definition: 'In extreme situations, hold regular meetings for nothing but the risk to staff.',
    cite: meetings,
    audience: 'network',
  },
  'safety.option.joint-visits': {
    label: 'Visit together',
    definition: 'Go with the police, a colleague or another agency.',
    cite: meetings,
    audience: 'network',
  },
  'safety.option.debrief': {
    label: 'Talk it through with other agencies',
    definition: 'After something frightening, those who went through it meet with others to talk.',
    cite: meetings,
    audience: 'network',
  },
  'safety.respect.follow-conduct-code': {
    label: 'Treat people properly',
    definition: 'Much hostility never starts where people are met with courtesy. Keep to your agency’s code.',
    cite: respect,
    audience: 'practitioner',
  },
  'safety.culture.unclear-why-invited': {
    label: 'They may not know why they were asked to meet',
    definition:
      'Some families, those new to the country among them, cannot tell what the meeting or visit is for. Explain it first.',
    cite: respect,
    audience: 'parent',
  },
  'safety.culture.unclear-roles': {
    label: 'They may not know who is who',
    definition:
      'A health visitor, a social worker and a teacher can look alike from outside. Say who does what.',
    cite: respect,
    audience: 'parent',
  },
  'safety.culture.unclear-statutory-role': {
    label: 'They may not know that agencies have legal duties',
    definition:
      'That agencies must act where a child may not be safe is not obvious. Tell them, plainly and early.',
    cite: respect,
    audience: 'parent',
  },
  'safety.culture.expert-help': {
    label: 'Get advice on culture',
    definition: 'If culture may lie behind the reluctance, ask somebody who knows.',
    cite: respect,
    audience: 'practitioner',
  },
  'safety.culture.religious-dates': {
    label: 'Holy days and customs',
    definition: 'Know the days and customs that matter to this family, and plan around them.',
    cite: respect,
    audience: 'practitioner',
  },
  'safety.culture.gender': {
    label: 'What gender means here',
    definition: 'Know what it means who speaks to whom, and who visits.',
    cite: respect,
    audience: 'practitioner',
  },
  'safety.culture.sensitivities-taboos': {
    label: 'Sensitive matters',
    definition: 'Dress, food, touch, subjects: know what hurts and acknowledge it.',
    cite: respect,
    audience: 'practitioner',
  },
  'safety.culture.local-experts': {
    label: 'Ask local people who know',
    definition: 'People with ties to the culture may be asked, without saying which family it is about.',
    cite: respect,
    audience: 'practitioner',
  },
  'safety.communication.literacy': {
    label: 'Would telling be better than writing?',
    definition: 'If reading is hard for this parent, talk it through rather than send a letter.',
    cite: respect,
    audience: 'practitioner',
  },
  'safety.communication.interpreter': {
    label: 'Is an interpreter or a translation needed?',
    definition: 'For all of it or for some of it. Children do not interpret for their parents.',
    cite: { ...respect, note: 'That children do not interpret is ours.' },
    audience: 'practitioner',
  },
  'safety.communication.recording-known': {
    label: 'Does the parent know that what is said is written down?',
    definition: 'Tell them at the start, and say why it is.',
    cite: respect,
    audience: 'practitioner',
  },
  'safety.communication.access-to-records': {
    label: 'Does the parent know they can see their records?',
    definition: 'Tell them how, and offer to go through them.',
    cite: respect,
    audience: 'practitioner',
  },
  'safety.threat.understand-reasons': {
    label: 'Try to understand why',
    definition: 'Hostility has reasons. Knowing them helps to meet it.',
    cite: hostility,
    audience: 'practitioner',
  },
  'safety.threat.judge-actual-level': {
    label: 'Judge how great the danger really is',
    definition: 'Neither more nor less than it is. Do it with somebody else.',
    cite: hostility,
    audience: 'practitioner',
  },
  'safety.threat.know-skills': {
    label: 'Know what helps',
    definition: 'Know the skills and ways of acting that calm things where violence is possible.',
    cite: hostility,
    audience: 'practitioner',
  },
  'safety.threat.behaviour.silence': {
    label: 'Silence used on purpose',
    definition: 'Saying nothing, to unsettle.',
    cite: hostility,
    audience: 'parent',
  },
  'safety.threat.behaviour.written': {
    label: 'Threats in writing',
    definition: 'Letters, messages, posts.',
    cite: hostility,
    audience: 'parent',
  },
  'safety.threat.behaviour.bombarding': {
    label: 'A flood of calls or e-mails',
    definition: 'So many that they wear a person down.',
    cite: hostility,
    audience: 'parent',
  },
  'safety.threat.behaviour.intimidating-language': {
    label: 'Words that frighten or belittle',
    definition: 'Said to make somebody small.',
    cite: hostility,
    audience: 'parent',
  },
  'safety.threat.behaviour.racist': {
    label: 'Racism',
    definition: 'Remarks or attitudes against somebody’s race.',
    cite: hostility,
    audience: 'parent',
  },
  'safety.threat.behaviour.homophobic': {
    label: 'Homophobia',
    definition: 'Remarks or attitudes against somebody’s sexuality.',
    cite: hostility,
    audience: 'parent',
  },
  'safety.threat.behaviour.body-language': {
    label: 'A body used to dominate',
    definition: 'Standing over, blocking the way, closing in.',
    cite: hostility,
    audience: 'parent',
  },
  'safety.threat.behaviour.animals': {
    label: 'A dog or another animal used to threaten',
    definition: 'Sometimes veiled: the dog that just happens not to be tied up.',
    cite: hostility,
    audience: 'parent',
  },
  'safety.threat.behaviour.swearing': {
    label: 'Swearing',
    definition: 'At somebody, or meant to be heard.',
    cite: hostility,
    audience: 'parent',
  },
  'safety.threat.behaviour.shouting': {
    label: 'Shouting',
    definition: 'Loud enough to frighten.',
    cite: hostility,
    audience: 'parent',
  },
  'safety.threat.behaviour.throwing': {
    label: 'Throwing things',
    definition: 'At somebody or not.',
    cite: hostility,
    audience: 'parent',
  },
  'safety.threat.behaviour.physical': {
    label: 'Physical violence',
    definition: 'Any of it, to anybody.',
    cite: hostility,
    audience: 'parent',
  },
  'safety.threat.covert-counts': {
    label: 'A covert or implied threat',
    definition: 'Talk of what happened to somebody else, or of what could. It counts like any other.',
    cite: hostility,
    audience: 'parent',
  },
  'safety.exchange-check.prepared': {
    label: 'Am I ready for an angry answer?',
    definition: 'Know what you will say and do if it comes.',
    cite: hostility,
    audience: 'practitioner',
  },
  'safety.exchange-check.discussed-with-manager': {
    label: 'Have I planned with my manager?',
    definition:
      'Where a threat can be foreseen, agree beforehand how to meet it, for example a first visit with the police.',
    cite: hostility,
    audience: 'practitioner',
  },
  'safety.exchange-check.aggravated': {
    label: 'Did I make it worse?',
    definition: 'By getting angry, or by sounding as if I knew better or did not care.',
    cite: hostility,
    audience: 'practitioner',
  },
  'safety.exchange-check.frustration': {
    label: 'Is it frustration?',
    definition: 'About my visit, or about something else altogether.',
    cite: hostility,
    audience: 'parent',
  },
  'safety.exchange-check.complaint': {
    label: 'Is there something to complain of?',
    definition: 'They may well be right.',
    cite: hostility,
    audience: 'parent',
  },
  'safety.exchange-check.deliberate': {
    label: 'Is it deliberate?',
    definition: 'Meant to threaten, block, insult or hurt.',
    cite: hostility,
    audience: 'parent',
  },
  'safety.exchange-check.parent-aware': {
    label: 'Do they know what it does to me?',
    definition: 'Some do, some do not.',
    cite: hostility,
    audience: 'parent',
  },
  'safety.exchange-check.used-to-aggression': {
    label: 'Are they too used to aggression to see it?',
    definition: 'Where shouting is daily life it can pass unnoticed.',
    cite: hostility,
    audience: 'parent',
  },
  'safety.exchange-check.normal-for-person': {
    label: 'Are they always like this?',
    definition: 'It may be how this person is with everybody. That explains it and leaves it unacceptable.',
    cite: hostility,
    audience: 'parent',
  },
  'safety.exchange-check.disproportionate': {
    label: 'Do I feel worse than what happened would explain?',
    definition: 'Something of one’s own may be touched. That is worth taking to supervision.',
    cite: hostility,
    audience: 'practitioner',
  },
  'safety.exchange-check.taking-personally': {
    label: 'Am I taking to heart what is meant for the agency?',
    definition: 'Anger at a service lands on whoever comes to the door.',
    cite: hostility,
    audience: 'practitioner',
  },
  'safety.responsibility.professional': {
    label: 'Planning for one’s own safety',
    definition: 'Every worker plans how to stay safe.',
    cite: own,
    audience: 'practitioner',
  },
  'safety.responsibility.agency': {
    label: 'The agency’s part in it',
    definition: 'An agency does what it can to keep its people safe.',
    cite: own,
    audience: 'agency',
  },
  'safety.plan-with-manager': {
    label: 'Plan with the line manager',
    definition: 'Work out together what will protect you and your colleagues.',
    cite: own,
    audience: 'practitioner',
  },
  'safety.information-protocols': {
    label: 'Clear rules on information',
    definition: 'It is laid down how information is shared, within the agency and beyond.',
    cite: own,
    audience: 'agency',
  },
  'safety.know-where-advice': {
    label: 'Where to find more advice',
    definition: 'Staff and managers know whom to ask.',
    cite: own,
    audience: 'agency',
  },
  'safety.pre-visit.timing': {
    label: 'Is this visit late, in the dark, with the office empty?',
    definition: 'If so, ask why, and whether another time would do.',
    cite: own,
    audience: 'practitioner',
  },
  'safety.pre-visit.joint': {
    label: 'Should somebody come with me?',
    definition: 'A colleague or a manager.',
    cite: own,
    audience: 'practitioner',
  },
  'safety.pre-visit.car': {
    label: 'Could my car be a target, or be followed?',
    definition: 'Think of where it would stand.',
    cite: own,
    audience: 'practitioner',
  },
  'safety.pre-visit.phone-alarm': {
    label: 'Do I have a phone, an alarm or another way to get help?',
    definition: 'Charged, switched on and within reach.',
    cite: own,
    audience: 'practitioner',
  },
  'safety.pre-visit.neutral-venue': {
    label: 'Would a neutral place do?',
    definition: 'Somewhere that is neither theirs nor ours. Think of the child, too, who lives at home.',
    cite: own,
    audience: 'practitioner',
  },
  'safety.pre-visit.whereabouts': {
    label: 'Do they know where I am going, and when I will be back?',
    definition: 'Colleagues or managers have the time and the address.',
    cite: own,
    audience: 'practitioner',
    also: [{ id: 'safety.home-visit-protocol.share-times-addresses', cite: discussion }],
  },
  'safety.pre-visit.known-vulnerable': {
    label: 'Do they know that this visit carries a risk?',
    definition: 'Somebody at work knows what is different about this one.',
    cite: own,
    audience: 'practitioner',
  },
  'safety.pre-visit.non-return-procedure': {
    label: 'Is it laid down what happens if I do not come back or call?',
    definition: 'By when, who acts, and what they do.',
    cite: own,
    audience: 'practitioner',
  },
  'safety.pre-visit.manager-details': {
    label: 'Does my manager have my details?',
    definition: 'Mobile, car registration, home address and number.',
    cite: own,
    audience: 'practitioner',
  },
  'safety.pre-visit.family-contact': {
    label: 'Can my own family reach somebody at work?',
    definition: 'If I am late home, they know whom to ring.',
    cite: own,
    audience: 'practitioner',
  },
  'safety.pre-visit.privacy-precautions': {
    label: 'Are my home number and address kept private?',
    definition: 'Off public lists, as far as that can be done.',
    cite: own,
    audience: 'practitioner',
  },
  'safety.pre-visit.safety-training': {
    label: 'Have I had personal safety training?',
    definition: 'And not too long ago to remember.',
    cite: own,
    audience: 'practitioner',
  },
  'safety.pre-visit.can-continue': {
    label: 'Can I still work well with this family?',
    definition: 'An honest no is a good answer. It goes to the manager, and it is nobody’s failing.',
    cite: own,
    audience: 'practitioner',
  },
  'safety.should.know-procedures': {
    label: 'Know the procedures',
    definition: 'Among them: when the police must be told.',
    cite: own,
    audience: 'practitioner',
  },
  'safety.should.be-prepared': {
    label: 'Go prepared',
    definition: 'Know the situation, and what to expect.',
    cite: own,
    audience: 'practitioner',
  },
  'safety.should.past-calm-no-guarantee': {
    label: 'Do not count on calm',
    definition: 'That it has been calm so far says nothing sure about today.',
    cite: own,
    audience: 'practitioner',
  },
  'safety.should.avoid-potential-violence': {
    label: 'Keep out of situations that may turn violent',
    definition: 'Watch, think ahead, and stay where you feel safe.',
    cite: own,
    audience: 'practitioner',
  },
  'safety.should.get-out': {
    label: 'If it gets too threatening, leave',
    definition: 'You need no permission, and nobody will hold it against you.',
    cite: own,
    audience: 'practitioner',
  },
  'safety.incident.stay-calm': {
    label: 'Keep calm',
    definition: 'Breathe. Keep your feelings in hand for now.',
    cite: own,
    audience: 'practitioner',
  },
  'safety.incident.stay-or-leave': {
    label: 'Stay or go: decide at once',
    definition: 'If in doubt, go.',
    cite: { ...own, note: 'What to do in doubt is ours.' },
    audience: 'practitioner',
  },
  'safety.incident.contact-manager': {
    label: 'Ring your manager straight away',
    definition: 'Before anything else.',
    cite: own,
    audience: 'practitioner',
  },
  'safety.incident.post-incident-procedure': {
    label: 'Follow what is agreed for afterwards',
    definition: 'Write down what happened, and let others look after you.',
    cite: own,
    audience: 'practitioner',
  },
  'safety.should-not.take-personally': {
    label: 'Do not take it personally',
    definition: 'It happened to you; it is seldom about you.',
    cite: own,
    audience: 'practitioner',
  },
  'safety.should-not.get-angry': {
    label: 'Do not get angry',
    definition: 'It feeds what is there.',
    cite: own,
    audience: 'practitioner',
  },
  'safety.should-not.over-accommodate': {
    label: 'Do not give way too far',
    definition: 'Understanding has its limits where somebody is threatened.',
    cite: own,
    audience: 'practitioner',
  },
  'safety.should-not.assume-must-cope': {
    label: 'Do not think you have to handle it',
    definition: 'People stay because they feel they must, and then cannot get out.',
    cite: own,
    audience: 'practitioner',
  },
  'safety.should-not.think-no-support-needed': {
    label: 'Do not think you need no support',
    definition: 'Everybody does, and asking for it is part of the job.',
    cite: own,
    audience: 'practitioner',
  },
  'safety.should-not.self-blame': {
    label: 'Do not blame yourself',
    definition: 'You need not have caused it, and another word might have changed nothing.',
    cite: own,
    audience: 'practitioner',
  },
  'safety.arrangement.action-plan-agreed': {
    label: 'Agree a plan for the risk, before the visit',
    definition:
      'What the risk is, how it will be met, and by whom. It stands in the supervision notes before anybody goes.',
    cite: supervision,
    audience: 'practitioner',
  },
  'safety.arrangement.joint-visit': {
    label: 'Go together',
    definition: 'With a colleague, a manager, the police or another agency.',
    cite: own,
    audience: 'practitioner',
  },
  'safety.arrangement.manager-decides-how': {
    label: 'Let the manager decide how work goes on',
    definition:
      'If working well is no longer possible as things are, the line manager decides what happens next and writes down why.',
    cite: own,
    audience: 'practitioner',
  },
  'safety.arrangement.child-at-home-weighed': {
    label: 'Weigh it against seeing the child at home',
    definition:
      'Meeting only at the office is safer for the worker and shows less of the child’s life. Write down how the two were weighed.',
    cite: { ...contract, basis: 'derived', note: 'That the weighing is written down is inferred.' },
    audience: 'practitioner',
  },
  'safety.arrangement.daylight': {
    label: 'Go by daylight',
    definition: 'Move the visit to a time when it is light and somebody is at the office.',
    cite: own,
    audience: 'practitioner',
  },
  'safety.arrangement.waiting-taxi': {
    label: 'Take a taxi, and let it wait',
    definition: 'Leave the car where it is known and safe.',
    cite: own,
    audience: 'practitioner',
  },
  'safety.arrangement.quick-exit-parking': {
    label: 'Park so that you can leave fast',
    definition: 'Facing out, and not boxed in.',
    cite: discussion,
    audience: 'practitioner',
  },
  'safety.arrangement.means-of-help': {
    label: 'Carry a way to get help',
    definition: 'A charged phone or an alarm, within reach.',
    cite: { ...own, basis: 'derived', note: 'Read from the question that asks for it.' },
    audience: 'practitioner',
  },
  'safety.arrangement.whereabouts-known': {
    label: 'Tell others when and where',
    definition: 'Where you are going, from when to when, and the address.',
    cite: { ...own, basis: 'derived', note: 'Read from the question that asks for it.' },
    audience: 'practitioner',
  },
  'safety.arrangement.risk-known': {
    label: 'Tell them what is different about this visit',
    definition: 'Somebody at work knows that it carries a risk.',
    cite: { ...own, basis: 'derived', note: 'Read from the question that asks for it.' },
    audience: 'practitioner',
  },
  'safety.arrangement.call-in': {
    label: 'Agree when to call in',
    definition: 'A time by which you will have called.',
    cite: { ...own, basis: 'derived', note: 'Read from the question that asks for it.' },
    audience: 'practitioner',
  },
  'safety.arrangement.if-nobody-calls': {
    label: 'Agree what happens if you do not call',
    definition: 'Who notices, how long they wait, and what they do then.',
    cite: { ...own, basis: 'derived', note: 'Read from the question that asks for it.' },
    audience: 'practitioner',
  },
  'safety.arrangement.manager-holds-details': {
    label: 'Leave your details with your manager',
    definition: 'Mobile, car registration, home address and number.',
    cite: { ...own, basis: 'derived', note: 'Read from the question that asks for it.' },
    audience: 'practitioner',
  },
  'safety.arrangement.family-has-work-contact': {
    label: 'Give your own family a number at work',
    definition: 'So that they can ask if you are late.',
    cite: { ...own, basis: 'derived', note: 'Read from the question that asks for it.' },
    audience: 'practitioner',
  },
  'safety.arrangement.private-details-protected': {
    label: 'Keep your home details private',
    definition: 'Off public lists, as far as that can be done.',
    cite: { ...own, basis: 'derived', note: 'Read from the question that asks for it.' },
    audience: 'practitioner',
  },
  'safety.arrangement.safety-training': {
    label: 'Book personal safety training',
    definition: 'Soon, and before a visit that worries you.',
    cite: { ...own, basis: 'derived', note: 'Read from the question that asks for it.' },
    audience: 'practitioner',
  },
  'safety.arrangement.neutral-venue': {
    label: 'Think of meeting somewhere neutral',
    definition: 'If it would do. Then plan how else the child’s home life will be seen.',
    cite: { ...own, basis: 'derived', note: 'Read from the question that asks for it.' },
    audience: 'practitioner',
  },
  'safety.override.child-protection': {
    label: 'Child protection procedures, now',
    definition:
      'Is a child at risk of serious harm, or is a crime in progress? Then the child protection procedures start, wherever the work with the family stands.',
    cite: lead,
    audience: 'agency',
  },
  'safety.override.get-out': {
    label: 'Get out',
    definition: 'Is it too threatening to stay? Then leave; everything else can wait.',
    cite: own,
    audience: 'practitioner',
  },
  'safety.override.police-complaint': {
    label: 'Complain to the police',
    definition:
      'Was violence threatened or used? That is a crime, and the agency complains to the police on the worker’s behalf.',
    cite: management,
    audience: 'agency',
  },
  'safety.override.alert-others': {
    label: 'Alert the others',
    definition:
      'Was there a threat, hostility or violence? Everybody else who sees this family is told what kind of danger it is.',
    cite: impact,
    audience: 'network',
  },
  'safety.override.share-concern': {
    label: 'Share the concern',
    definition: 'Is there a real concern about threats or violence? It is shared, good terms or not.',
    cite: sharing,
    audience: 'network',
  },
  'safety.override.statutory-duty': {
    label: 'Follow the legal duty',
    definition:
      'Does the law require the agency to act for the child? Then that comes before what parents may otherwise decide.',
    cite: respect,
    audience: 'agency',
  },
};

/** Words for every rule of this module, with the ledger rows it carries out. */
export const rules: RuleWords<SafetyRuleId> = {
  'SAF-1': {
    label: 'The child comes first',
    definition: 'Whatever the threat, the child’s welfare is what everything is measured by.',
    covers: ['safety.child-paramount', 'safety.toolkit.child-paramount', 'safety.child-safety-first-concern'],
  },
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
  'SAF-6': {
    label: 'How widely a family is hostile',
    definition:
      'Some agencies only: find out why and pool what was learnt. Most of them: manage it between agencies. Some, or on and off: that is when working together is likeliest to break.',
    covers: [
      'safety.hostility-scope.not-universal',
      'safety.hostility-scope.most-agencies',
      'safety.hostility-scope.partial-is-riskiest',
    ],
  },
  'SAF-7': {
    label: 'When one agency cannot work here',
    definition:
      'The network decides in turn whether it can still learn what it needs, keep an eye on the child, and have a plan that is really shared.',
    covers: [],
  },
  'SAF-8': {
    label: 'Leaving parents out is the exception',
    definition:
      'Only where a threatening adult would harm what can be said, and only through the chair. The family is told all the same.',
    covers: [],
  },
  'SAF-9': {
    label: 'Plan how to tell the family',
    definition:
      'Whenever professionals share among themselves, they also plan what the family will be told, how, and when.',
    covers: ['safety.option.agencies-meeting.share-plan'],
  },
  'SAF-10': {
    label: 'Extreme situations are reviewed again and again',
    definition: 'Regular meetings that look at nothing but the risk to staff.',
    covers: [],
  },
  'SAF-11': {
    label: 'A hidden threat is a threat',
    definition: 'What is implied counts like what is said outright.',
    covers: [],
  },
  'SAF-12': {
    label: 'Explaining is not excusing',
    definition: 'That somebody is always like this may explain what they did. It never makes it acceptable.',
    covers: ['safety.exchange-check.normal-not-acceptable'],
  },
  'SAF-13': {
    label: 'Daylight, and a taxi that waits',
    definition:
      'Risky visits are made by day where that is possible. If the car could be a target, a taxi waits outside.',
    covers: ['safety.pre-visit.daylight', 'safety.pre-visit.taxi'],
  },
  'SAF-14': {
    label: 'Nobody goes alone into danger',
    definition: 'Where a situation is dangerous there is no lone visit.',
    covers: ['safety.toolkit.no-lone-working'],
  },
  'SAF-15': {
    label: 'First the plan, then the visit',
    definition:
      'Each risk that is known has an agreed answer. It is written into the supervision notes before anybody goes.',
    covers: [
      'safety.action-plan.how-risk-managed',
      'safety.action-plan.recorded',
      'safety.action-plan.before-visit',
    ],
  },
  'SAF-16': {
    label: 'If it gets too threatening, leave',
    definition: 'Getting out comes before finishing the visit.',
    covers: [],
  },
  'SAF-17': {
    label: 'What to do in an incident',
    definition:
      'Keep calm, stay or go at once, ring the manager, follow what is agreed. What to do beforehand, and what not to do, are lists of their own.',
    covers: [],
  },
  'SAF-18': {
    label: 'Calm so far proves nothing',
    definition:
      'That nothing has happened is no evidence that nothing will. A recorded threat is not taken back by a calm visit.',
    covers: [],
  },
  'SAF-19': {
    label: 'The manager decides, with reasons',
    definition:
      'Once threats weigh on a worker, the line manager decides how work can safely go on and writes down why.',
    covers: ['safety.significant-threat.manager-decides', 'safety.significant-threat.document'],
  },
  'SAF-20': {
    label: 'Warn colleagues in the files',
    definition:
      'Risk to staff is marked in paper and electronic files, where nobody can miss it. It has a day, a review and a list of those who know.',
    covers: ['safety.file-flag.risks-indicated', 'safety.file-flag.visible-alert'],
  },
  'SAF-21': {
    label: 'Legal duty can come first',
    definition:
      'In some circumstances the duty to protect a child overrides the rights and role of parents. Families are told so.',
    covers: ['safety.culture.statutory-may-override'],
  },
  'SAF-22': {
    label: 'Ask about culture without naming the family',
    definition: 'Advice on culture is good. The family’s confidentiality is kept while it is asked for.',
    covers: ['safety.culture.confidentiality'],
  },
  'SAF-23': {
    label: 'Follow your own safety policy',
    definition: 'The agency’s health and safety policy is followed, besides anything here.',
    covers: ['safety.toolkit.follow-internal-policy'],
  },
  'SAF-24': {
    label: 'Fear tells you about the child’s day',
    definition: 'If a worker is frightened, ask what the child lives with.',
    covers: [],
  },
  'SAF-25': {
    label: 'Others know where, and the car is ready',
    definition: 'Visit times and addresses are shared, and the car stands so that one can drive off fast.',
    covers: ['safety.home-visit-protocol.park-for-quick-exit'],
  },
  'SAF-26': {
    label: 'Be realistic about change',
    definition: 'Hope is good. Whether a violent adult can change is judged soberly, for the child’s sake.',
    covers: ['safety.toolkit.realistic-capacity'],
  },
  'SAF-27': {
    label: 'Openness about hostility is ordinary practice',
    definition:
      'Saying plainly that you met hostility is part of the job. It needs no special justification.',
    covers: ['safety.sharing.explicit-standard-practice'],
  },
  'SAF-28': {
    label: 'One assessment, for worker and child',
    definition: 'Risk is judged as it is and met, for the safety of both.',
    covers: ['safety.threat.assess-and-manage'],
  },
};

/** Words for codes (findings, cautions, issues) that this module gives out. */
export const words: Readonly<Record<string, string>> = {
  share: 'Share it with everyone else who works with this family',
  'no-trigger-recorded': 'No answer so far calls for sharing; that does not make it safe',
  'threat-indicated': 'The record indicates a threat',
  'no-threat-recorded': 'No threat is recorded; that does not make it safe',
  arranged: 'Everything asked for is arranged; that does not make the visit safe',
  'not-ready': 'Something is still to arrange before this visit',
  universal: 'Every agency meets hostility',
  partial: 'Some agencies meet hostility and some do not',
  'no-hostility-recorded': 'No agency has recorded hostility',
  'all-possible': 'The network can still do all three',
  'not-all-possible': 'The network cannot do all three as things stand',
  'no-agencies-listed': 'No agency is listed for this family.',
  'all-other-professionals-involved': 'every other professional involved with the family',
  shared: 'shared',
  'not-shared': 'not shared',
  'in-force': 'Holds now',
  'not-ruled-out': 'Nobody has ruled this out: ask',
  'in-place': 'In place',
  'to-arrange': 'To arrange',
  'to-find-out': 'To find out',
  'to-consider': 'To think about',
  'ruled-out': 'Nobody goes alone',
  'advised-against': 'Better not alone',
  'not-cleared': 'Nobody has said yet whether going alone is all right',
  'no-objection-recorded': 'Nobody has said anything against going alone',
  'office-only': 'only at the office',
  'neutral-venue': 'in a neutral place',
  dangerous: 'Does somebody who knows the situation judge it dangerous?',
  'actionPlan.inSupervisionNotes': 'Is the plan in the supervision notes?',
  'understand-why-not-all': 'Find out why it is some and not all',
  'pool-what-was-learnt': 'Pool what each has learnt',
  'manage-between-agencies': 'Manage it between the agencies',
  available: 'Possible now',
  'ask-first': 'Ask first',
  presenceWouldImpair: 'Would a threatening adult in the room harm what can be said?',
  extremeSituation: 'Is the situation extreme?',
  frighteningEvent: 'Has a worker been through something frightening?',
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
  'child-comes-first': 'The child’s welfare comes first, under threat as well.',
  'covert-threat-counts': 'A hidden or implied threat counts like an open one.',
  'be-realistic-about-change': 'There has been violence. Be realistic about whether this adult can change.',
  'explains-never-excuses':
    'What was noticed may explain the behaviour ({factors}). It does not make it acceptable.',
  'calm-since-proves-nothing': 'It has been calm since ({factors}). What was recorded still stands.',
  'past-calm-proves-nothing': 'That nothing has happened so far is no evidence that nothing will.',
  'deliberate-without-behaviour': 'It is said to be deliberate, but not what was done. Record the behaviour.',
  'record-what-was-done': 'If it was deliberate, record what was done: which behaviour, when, to whom.',
  'plan-with-manager-first': 'Agree with your manager how to meet it before you go again.',
  'nobody-else-listed': 'Nobody else is listed as working with this family. Find out who is, and alert them.',
  'nature-not-recorded': 'Nobody has said yet what kind of threat it was. Those you alert need to know.',
  'follow-own-policy': 'Follow your agency’s own health and safety policy, whatever stands here.',
  'nobody-goes-alone': 'This is judged dangerous. Nobody goes alone.',
  'leave-if-too-threatening': 'If it gets too threatening, leave.',
  'judged-calm-despite-record':
    'It is judged not dangerous, though there is something on record ({factors}). Talk it through before going alone.',
  'child-at-home-matters':
    'Meeting elsewhere shows less of the child’s life at home. Weigh the two, and write down how.',
  'home-visits-work-and-weigh':
    'Home visits are said to work best, and to weigh most on those who make them. Both are true at once.',
  'collaboration-at-greatest-risk':
    'This is when working together is likeliest to break down. Talk more often than you think you need to.',
  'hostility-on-and-off':
    'Hostility comes and goes here ({agencies}). A quiet spell does not mean it is over.',
  'limits-are-not-punishment':
    'Setting limits is one thing; holding back help as a punishment harms the child.',
  'signs-prompt-and-prove-nothing':
    'These signs are reasons to talk with one another. They prove nothing about anybody.',
  'nobody-sees-the-child':
    'Nobody can keep an eye on the child. Ask now whether child protection procedures are needed.',
  'tell-through-lead-professional':
    'If the family has a lead professional, let them be the one who tells. If nobody is named, name somebody first.',
  'always-plan-telling-the-family':
    'Whatever you decide among yourselves, plan what, how and when the family will be told.',
  'leaving-out-is-the-exception':
    'Parents ask for openness. Leaving them out is the exception; telling them afterwards makes up for some of it.',
  'threat-without-flag': 'A threat is recorded, but no warning is in the files ({ids}).',
  'alert-not-visible': 'Make sure that colleagues see this warning without looking for it ({ids}).',
  'flag-review-due': 'This warning is due to be looked at again ({ids}).',
  'flag-without-review': 'No interval is set for looking at this warning again ({ids}).',
  'flag-not-known-to-all': 'Not everybody involved has been told of this warning ({ids}).',
  'keep-confidentiality-on-culture': 'Ask for advice on culture without letting the family be recognised.',
  'say-duties-can-override':
    'Tell them plainly that the duty to protect a child can come before what parents decide.',
  'sharing-choice-missing': 'Say whether it was shared or not.',
  'sharing-decider-missing': 'Say who decided.',
  'sharing-reason-missing': 'Write down why it is not being shared.',
  'sharing-with-missing': 'Name those it was shared with.',
  'tell-family-what-missing': 'Plan what the family will be told.',
  'tell-family-how-missing': 'Plan how the family will be told, and by whom.',
  'tell-family-when-missing': 'Set a day by which the family will have been told.',
  'considered-without-manager':
    'No first line manager is named. These questions are meant to be gone through together.',
  'not-shared-with-everyone':
    'Some who work with the family are not among those it was shared with ({left}).',
  'not-shared-against-judgement':
    'The answers indicate sharing ({yes}). The decision stands with its reason; look at it again together.',
  'not-shared-while-open':
    'Some questions are not answered yet ({open}). Any of them could still call for sharing.',
  'threat-manager-missing': 'Name the line manager who decides.',
  'threat-manager-is-worker': 'Whoever is threatened does not decide this alone. Name another manager.',
  'threat-how-missing': 'Say how the work can safely go on.',
  'threat-reasons-missing': 'Write down the reasons.',
  'office-only-not-weighed':
    'Write down how meeting only at the office was weighed against seeing the child at home, and on which day.',
  'child-seen-missing': 'Say how the child goes on being seen.',
  'work-plan-missing': 'Write down who decides and who does what.',
  'exclusion-needs-chair': 'Leaving parents out is discussed with the chair. Say who that is.',
  'exclusion-needs-reason': 'Say how their presence would harm what can be said.',
  'consultation-with-missing': 'Say who is asked.',
  'consultation-question-missing': 'Say what is asked.',
  'confidentiality-not-confirmed': 'Make sure first that the family cannot be recognised from what is said.',
  'confidentiality-not-kept': 'The family could be recognised. Ask in another way, or ask the family first.',
  'identified-by-agreement': 'The family agreed to be named. Say no more than they agreed to.',
};
