import type { Catalogue, Citation } from '../../kernel/index.js';
import type { FamilyId } from '../vocabulary.js';

const familyBarriers: Citation = { source: 'barnsley-toolkit', at: '6.0 Family barriers', basis: 'stated' };
const literature: Citation = {
  source: 'page-2020',
  at: 'Introduction; Family engagement in Alternative Provision',
  basis: 'stated',
};
const practitionerBarriers: Citation = {
  source: 'barnsley-toolkit',
  at: '5.0 Practitioner barriers',
  basis: 'stated',
};
const findings: Citation = {
  source: 'page-2020',
  at: 'Findings: the impact of family engagement',
  basis: 'stated',
};
const why: Citation = { source: 'barnsley-toolkit', at: '2.0 Why a toolkit is needed', basis: 'stated' };
const messages: Citation = { source: 'barnsley-toolkit', at: '1.0 Key messages', basis: 'stated' };
const respect: Citation = {
  source: 'hard-to-engage-procedure',
  at: 'Respect: culture and communication',
  basis: 'stated',
};
const uncooperative: Citation = {
  source: 'hard-to-engage-procedure',
  at: 'Responding to uncooperative families',
  basis: 'stated',
};
const strategies: Citation = {
  source: 'barnsley-toolkit',
  at: '9.2 Strategies and approaches',
  basis: 'stated',
};

/** What families bring and need, and what is so at the moment. */
export const families: Catalogue<FamilyId> = {
  'engagement.barrier.family.history-of-dropping-out': {
    label: 'Has left help before',
    definition:
      'They have turned help down or dropped out in the past. Ask what made them leave before asking them to stay.',
    cite: familyBarriers,
    audience: 'parent',
  },
  'engagement.barrier.family.bad-past-experience': {
    label: 'Let down before',
    definition: 'Agencies have treated them badly, and they expect the same of you.',
    cite: familyBarriers,
    audience: 'parent',
  },
  'engagement.barrier.family.intervention-in-own-youth': {
    label: 'Services in their own childhood',
    definition:
      'Services stepped into this parent’s life when they were young, and that memory comes through the door with you.',
    cite: familyBarriers,
    audience: 'parent',
  },
  'engagement.barrier.family.concerns-not-understood': {
    label: 'Worries not understood',
    definition:
      'They do not see what the professionals are worried about. It may never have been said plainly.',
    cite: familyBarriers,
    audience: 'parent',
  },
  'engagement.barrier.family.cultural-difference': {
    label: 'Cultural difference',
    definition: 'What is usual here and what is usual for them differ, and the gap gets in the way.',
    cite: familyBarriers,
    audience: 'parent',
  },
  'engagement.barrier.family.fear-of-removal': {
    label: 'Fear of losing the children',
    definition: 'They are truly afraid that their children will be taken away.',
    cite: familyBarriers,
    audience: 'parent',
  },
  'engagement.barrier.family.anti-authority': {
    label: 'Wary of authority',
    definition: 'They dislike, fear or stand up against people in authority.',
    cite: familyBarriers,
    audience: 'parent',
  },
  'engagement.barrier.family.poor-communication': {
    label: 'Professionals do not keep in touch',
    definition: 'They hear too little from the people who are meant to help them.',
    cite: familyBarriers,
    audience: 'parent',
  },
  'engagement.barrier.family.privacy': {
    label: 'Wants private life left alone',
    definition: 'They feel that their private life is being intruded upon.',
    cite: familyBarriers,
    audience: 'parent',
  },
  'engagement.barrier.family.something-to-hide': {
    label: 'Something to hide',
    definition: 'There is something they do not want anybody to find out.',
    cite: familyBarriers,
    audience: 'parent',
  },
  'engagement.barrier.family.siloed-help': {
    label: 'One problem at a time',
    definition: 'Services took on one problem and left the others, and the others swamped them.',
    cite: familyBarriers,
    audience: 'parent',
  },
  'engagement.barrier.family.low-aspirations': {
    label: 'Hopes for little',
    definition: 'They no longer expect much of life, or of help.',
    cite: familyBarriers,
    audience: 'parent',
  },
  'engagement.barrier.family.daunted-by-presentation': {
    label: 'Daunted by how services look',
    definition: 'The way the service comes across puts them off before anything has begun.',
    cite: familyBarriers,
    audience: 'parent',
  },
  'engagement.barrier.family.unidentified-need': {
    label: 'A need nobody has seen',
    definition:
      'Something unnoticed, such as mental ill health or a learning disability, has stopped earlier help from working.',
    cite: familyBarriers,
    audience: 'parent',
  },
  'engagement.barrier.family.wider-problems-ignored': {
    label: 'Life the service does not know about',
    definition: 'Things going on at home make them miss appointments, and nobody has asked what those are.',
    cite: familyBarriers,
    audience: 'parent',
  },
  'engagement.barrier.family.own-need-unacknowledged': {
    label: 'Own needs not acknowledged',
    definition: 'They do not yet recognise a need of their own, such as with their mental health.',
    cite: familyBarriers,
    audience: 'parent',
  },
  'engagement.barrier.family.impact-unacknowledged': {
    label: 'Effect on others not acknowledged',
    definition: 'They do not yet see what their needs or behaviour do to others, the child above all.',
    cite: familyBarriers,
    audience: 'parent',
  },
  'engagement.barrier.family.support-ended-too-soon': {
    label: 'Help stopped too early',
    definition:
      'Earlier help ended before the change could hold; things slid back, and trying again seems pointless.',
    cite: familyBarriers,
    audience: 'parent',
  },
  'engagement.barrier.family.chaotic-lifestyle': {
    label: 'Days without much order',
    definition:
      'Substance use, mental ill health or trouble with time led to missed sessions and an early discharge, and that took the heart out of trying.',
    cite: familyBarriers,
    audience: 'parent',
  },
  'engagement.barrier.family.inadequate-or-threatened': {
    label: 'Made to feel not good enough',
    definition: 'The offer itself leaves them feeling inadequate, stressed or under threat.',
    cite: familyBarriers,
    audience: 'parent',
  },
  'engagement.barrier.family.no-practical-benefit': {
    label: 'Sees no practical use',
    definition: 'They cannot see what the service would do for them.',
    cite: familyBarriers,
    audience: 'parent',
  },
  'engagement.barrier.family.expectations-unclear': {
    label: 'Unsure what is wanted',
    definition: 'They do not know what is expected of them, or why.',
    cite: familyBarriers,
    audience: 'parent',
  },
  'engagement.barrier.family.staff-changes': {
    label: 'Tired of new faces',
    definition: 'They resent that one worker keeps being swapped for another.',
    cite: familyBarriers,
    audience: 'parent',
  },
  'engagement.barrier.family.fear-of-judgement': {
    label: 'Afraid of being judged',
    definition: 'They fear a harsh judgement, above all where a parent is disabled or misuses substances.',
    cite: {
      ...familyBarriers,
      note: 'The procedure names substance use and mental health instead of disability; the two lists are joined here.',
    },
    audience: 'parent',
  },
  'engagement.barrier.family.fear-of-stigma': {
    label: 'Afraid of stigma',
    definition: 'They fear the mark that using the service would leave on them.',
    cite: familyBarriers,
    audience: 'parent',
  },
  'engagement.barrier.family.emotional-overwhelm': {
    label: 'Overwhelmed by feeling',
    definition: 'Pain, low mood, worry or guilt takes up all the room there is.',
    cite: familyBarriers,
    audience: 'parent',
  },
  'engagement.barrier.family.nothing-to-lose': {
    label: 'Nothing left to lose',
    definition: 'Their children have already been removed, and nothing seems at stake any more.',
    cite: familyBarriers,
    audience: 'parent',
  },
  'engagement.barrier.family.uneasy-asking-for-help': {
    label: 'Uneasy about asking',
    definition: 'They need help most just when asking for it feels hardest.',
    cite: familyBarriers,
    audience: 'parent',
  },
  'engagement.barrier.family.disagrees-about-needs': {
    label: 'Sees the needs differently',
    definition: 'Parents and professionals do not agree on what the trouble is.',
    cite: familyBarriers,
    audience: 'parent',
  },
  'engagement.barrier.family.help-only-when-professional-decides': {
    label: 'Asked, and was not heard',
    definition: 'When they asked for help nothing came; it came once a professional had decided.',
    cite: familyBarriers,
    audience: 'parent',
  },
  'engagement.barrier.family.anger-after-exclusion': {
    label: 'Angry after an exclusion',
    definition: 'They come angry at how an exclusion or a change of school was handled.',
    cite: literature,
    audience: 'parent',
  },
  'engagement.barrier.family.shut-out-of-decisions': {
    label: 'Kept out of decisions',
    definition: 'Papers were written and choices made about their lives without them.',
    cite: literature,
    audience: 'parent',
  },
  'engagement.barrier.practitioner.lack-skills': {
    label: 'Not yet skilled in this',
    definition:
      'The worker lacks the skill to meet defensiveness or anxiety. That is something to be learned.',
    cite: practitionerBarriers,
    audience: 'practitioner',
  },
  'engagement.barrier.practitioner.misread-difficulties': {
    label: 'Difficulties misread',
    definition: 'The worker takes practical or emotional obstacles for unwillingness.',
    cite: practitionerBarriers,
    audience: 'practitioner',
  },
  'engagement.barrier.practitioner.lack-of-time': {
    label: 'Not enough time',
    definition: 'There is too little time to win the trust of everybody in the family.',
    cite: practitionerBarriers,
    audience: 'practitioner',
  },
  'engagement.barrier.practitioner.frame-of-reference': {
    label: 'Values that clash',
    definition: 'The worker’s own values, beliefs and attitudes pull against the family’s.',
    cite: practitionerBarriers,
    audience: 'practitioner',
  },
  'engagement.barrier.practitioner.service-pressure': {
    label: 'Pressure to be quick',
    definition: 'The service pushes for fast engagement and fast change.',
    cite: practitionerBarriers,
    audience: 'practitioner',
  },
  'engagement.family-need.lost-parent-network': {
    label: 'Lost the other parents',
    definition: 'With the school went the parents they knew there.',
    cite: findings,
    audience: 'parent',
  },
  'engagement.family-need.lost-job': {
    label: 'Lost a job',
    definition: 'A parent had to give up work when the child was excluded.',
    cite: findings,
    audience: 'parent',
  },
  'engagement.family-need.loneliness': {
    label: 'Lonely',
    definition: 'The parent has few people to talk to, and contact with the setting is precious to them.',
    cite: findings,
    audience: 'parent',
  },
  'engagement.home-context.trauma': {
    label: 'Trauma',
    definition: 'Something overwhelming happened to somebody in the home, and it is still there.',
    cite: literature,
    audience: 'parent',
  },
  'engagement.home-context.domestic-abuse': {
    label: 'Abuse between adults',
    definition: 'One adult in the home abuses another, or did.',
    cite: literature,
    audience: 'parent',
  },
  'engagement.home-context.sexual-abuse': {
    label: 'Sexual abuse',
    definition: 'Somebody in the home was sexually abused.',
    cite: literature,
    audience: 'parent',
  },
  'engagement.home-context.teenage-parenthood': {
    label: 'A parent while a teenager',
    definition: 'Somebody in the home became a parent in their teens.',
    cite: literature,
    audience: 'parent',
  },
  'engagement.home-context.neglect': {
    label: 'Neglect',
    definition: 'Somebody in the home went without the care they needed.',
    cite: literature,
    audience: 'parent',
  },
  'engagement.home-context.family-conflict': {
    label: 'Conflict in the family',
    definition: 'People in the family are at odds with one another.',
    cite: literature,
    audience: 'parent',
  },
  'engagement.home-context.criminality': {
    label: 'Crime',
    definition: 'Crime is, or has been, part of life at home.',
    cite: literature,
    audience: 'parent',
  },
  'engagement.need.reading': {
    label: 'Letters are hard to read',
    definition: 'This person finds reading hard, so a letter or a leaflet may never reach them.',
    cite: {
      source: 'barnsley-toolkit',
      at: '9.2 Strategies and approaches',
      basis: 'derived',
      note: 'That some parents cannot read letters is stated; recording it as a need to be met is inferred.',
    },
    audience: 'parent',
  },
  'engagement.need.reading.met': {
    label: 'Reading need met',
    definition: 'They are told things in a way that asks for no reading, or somebody reads with them.',
    cite: {
      source: 'barnsley-toolkit',
      at: '9.2 Strategies and approaches',
      basis: 'derived',
      note: 'That some parents cannot read letters is stated; checking that the need is met is inferred.',
    },
    audience: 'practitioner',
  },
  'engagement.need.language': {
    label: 'Another language',
    definition: 'This person needs an interpreter or a translation to follow and to be heard.',
    cite: {
      source: 'hard-to-engage-procedure',
      at: 'Respect: culture and communication',
      basis: 'derived',
      note: 'The procedure asks whether an interpreter is needed; recording the answer as a need to be met is inferred.',
    },
    audience: 'parent',
  },
  'engagement.need.language.met': {
    label: 'Language need met',
    definition: 'There is an interpreter or a translation whenever it is needed.',
    cite: {
      source: 'hard-to-engage-procedure',
      at: 'Respect: culture and communication',
      basis: 'derived',
      note: 'The procedure asks whether an interpreter is needed; checking that the need is met is inferred.',
    },
    audience: 'practitioner',
  },
  'engagement.need.diary': {
    label: 'No diary kept',
    definition: 'This person keeps no diary and needs a reminder of what was arranged.',
    cite: {
      source: 'barnsley-toolkit',
      at: '9.2 Strategies and approaches',
      basis: 'derived',
      note: 'That some families keep no diary and need help to remember is stated; recording it as a need to be met is inferred.',
    },
    audience: 'parent',
  },
  'engagement.need.diary.met': {
    label: 'Reminders given',
    definition: 'They get a reminder in a way that reaches them.',
    cite: {
      source: 'barnsley-toolkit',
      at: '9.2 Strategies and approaches',
      basis: 'derived',
      note: 'That some families need help to remember is stated; checking that they get it is inferred.',
    },
    audience: 'practitioner',
  },
  'engagement.need.times-and-places': {
    label: 'Times and places',
    definition: 'Only some times and places are possible for this person.',
    cite: {
      source: 'barnsley-toolkit',
      at: '9.2 Strategies and approaches',
      basis: 'derived',
      note: 'That parents choose times and venues is stated; recording it as a need to be met is inferred.',
    },
    audience: 'parent',
  },
  'engagement.need.times-and-places.met': {
    label: 'Times and places suit',
    definition: 'They choose when and where, and that is kept to.',
    cite: {
      source: 'barnsley-toolkit',
      at: '9.2 Strategies and approaches',
      basis: 'derived',
      note: 'That parents choose times and venues is stated; checking that they do is inferred.',
    },
    audience: 'practitioner',
  },
  'engagement.situation.child-in-question': {
    label: 'A child’s wellbeing is in question',
    definition: 'There is worry about a child’s wellbeing, or about their protection.',
    cite: why,
    audience: 'child',
  },
  'engagement.situation.engagement-failing': {
    label: 'Engagement is failing',
    definition: 'What has been tried has not brought the family and the service together.',
    cite: why,
    audience: 'practitioner',
  },
  'engagement.situation.multiple-needs': {
    label: 'Many and complex needs',
    definition: 'Several needs, tangled up with one another.',
    cite: messages,
    audience: 'family',
  },
  'engagement.situation.vulnerable': {
    label: 'Vulnerable',
    definition: 'Risk factors weigh on this family. They may say no sooner, and leave sooner.',
    cite: why,
    audience: 'family',
  },
  'engagement.situation.other-help-unavailable': {
    label: 'No other help to be had',
    definition: 'Other agencies cannot, or will not, help here.',
    cite: literature,
    audience: 'network',
  },
  'engagement.situation.short-placement': {
    label: 'A short stay',
    definition: 'The child will be with the setting for a short while only.',
    cite: literature,
    audience: 'child',
  },
  'engagement.situation.mother-only-account': {
    label: 'Only the mother’s account',
    definition: 'What is known of the family comes from the mother alone.',
    cite: {
      source: 'barnsley-toolkit',
      at: '9.2 Strategies and approaches',
      basis: 'derived',
      note: 'The toolkit warns against leaning on mothers’ views; recording that an account rests on them is inferred.',
    },
    audience: 'practitioner',
  },
  'engagement.situation.difficulty-expected': {
    label: 'Difficulty expected',
    definition: 'There is reason to think that engaging will be hard.',
    cite: respect,
    audience: 'practitioner',
  },
  'engagement.situation.uncooperative': {
    label: 'Not co-operating',
    definition: 'The family is known, or turns out, not to co-operate. Why is the first question.',
    cite: uncooperative,
    audience: 'family',
  },
  'engagement.situation.rebuffed': {
    label: 'Met with a no',
    definition: 'An approach was turned down, perhaps sharply.',
    cite: strategies,
    audience: 'family',
  },
  'engagement.situation.anxious-to-go-out': {
    label: 'Too anxious to go out',
    definition: 'A parent cannot leave the home alone for anxiety.',
    cite: literature,
    audience: 'parent',
  },
  'engagement.situation.heated': {
    label: 'A scene grown heated',
    definition: 'Tempers have risen in the home.',
    cite: literature,
    audience: 'family',
  },
  'engagement.situation.sanction-possible': {
    label: 'A sanction is possible',
    definition: 'The family could be fined, could lose the tenancy, or could face something like it.',
    cite: strategies,
    audience: 'family',
  },
  'engagement.situation.consequences-stated': {
    label: 'Consequences told plainly',
    definition: 'The family has been told what follows if change does not come, or does not last.',
    cite: strategies,
    audience: 'practitioner',
  },
  'engagement.situation.services-withheld': {
    label: 'Services held back',
    definition: 'Help is being kept from the family because they do not co-operate.',
    cite: {
      source: 'barnsley-toolkit',
      at: '11.0 Engagement not working',
      basis: 'derived',
      note: 'The toolkit names this as a failure; recording it as something to look for is inferred.',
    },
    audience: 'agency',
  },
};
