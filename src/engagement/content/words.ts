/** Words for codes (findings, cautions, differences, checks) that this module gives out, in en-GB. */
export const codeWords: Readonly<Record<string, string>> = {
  // Stage
  'all-three-evidenced':
    'The family has come, sees what it is for, and has begun to work with you. It still has to be earned each time.',
  'front-door-not-enough': 'They let you in. That alone does not mean that they are engaged.',
  'family-members-differ': 'Members of the family differ on this. Talk with each of them.',
  'later-engagement-stage-seen-early':
    'There are signs of a later stage, although an earlier one is not shown yet. Ask about the earlier one.',
  'remote-contact-set-aside':
    'Calls, texts, emails or letters took the place of meeting. They do not count as having come.',
  'only-called-off-by-service':
    'Every appointment so far was called off by the service. That says nothing about the family.',
  // The service's part
  'look-at-service-first':
    'There is something on the service’s side to look at first. It may be part of why the family keeps away.',
  'service-shown-reachable': 'The record shows that the service could be reached.',
  'before-hard-to-engage':
    'The record does not show that the service could be reached. Nobody can be called hard to engage on this.',
  'reachable-is-not-hard-to-engage':
    'That the service could be reached says nothing about the family yet. Ask what else stands in the way.',
  'late-and-nobody-in': 'The worker was late and nobody was in. They may have waited.',
  'communication-needs-not-asked':
    'Nobody has asked yet about reading, language, reminders, or times and places. Ask.',
  'leaving-out-may-protect':
    'Somebody was not invited. Ask why: where a person is a danger, leaving them out is right.',
  'service-tried-nothing': 'The service has not tried anything yet',
  'service-cancelled': 'The service called an appointment off',
  'service-moved': 'The service moved an appointment',
  'service-late': 'The worker came late',
  'service-changed-worker': 'The family was given another worker',
  // Doing nothing, sanctions
  'doing-nothing-excluded':
    'A child’s wellbeing or protection is in question and engagement fails: doing nothing is ruled out. Decide with your manager what happens now.',
  'doing-nothing-not-excluded': 'Nothing on record rules out waiting.',
  'can-be-paused': 'The sanction can be paused: the family knows what follows if change fails or fades.',
  'state-consequences-first': 'Tell the family plainly what follows, before a sanction is paused.',
  'no-sanction-on-record': 'No sanction is on record.',
  'holding-back-is-not-a-sanction':
    'Help is being held back from this family. That is no sanction but a failure to be put right: nobody is helped by it.',
  // Reminders and conditions
  'child-stays-in-focus': 'Whatever you choose, keep the child in focus.',
  'relationship-first': 'Win their trust first; other work comes after.',
  'vulnerable-needs-more-effort': 'This family is under strain. Try more, not less.',
  'plan-not-episodes': 'Many needs are tangled up here. Make one plan, in good time.',
  'one-account-is-incomplete': 'You have one account. Hear others before you rely on it.',
  'engagement-extends-to-support': 'Nobody else will help. Lending a hand is part of engaging them.',
  'short-window': 'The stay is short. Choose what works in a short time.',
  'own-policy-too': 'Your agency’s own policy applies as well.',
  'time-the-challenge': 'Choose the moment, and think how they may take it, for the child’s sake.',
  'remote-to-arrange-only': 'For arranging only. It does not stand in for seeing the child.',
  'ring-rather-than-text': 'Reading is hard for somebody here: ring.',
  'keep-confidence-and-consult': 'Ask the family first, and keep what is confidential.',
  'ask-how-long-they-stay': 'This takes time. Find out how long the child will be here.',
  'counts-on-a-long-relationship': 'Held back: it takes longer than the child will stay.',
  'home-visit-works-best': 'Families are most open at home; visits there are named as what works best.',
  'home-visit-trauma-risk':
    'For the team: visits at home carry the greatest risk of taking on what families have been through. Plan support for the worker.',
  // Looking back at a contact
  'contact-child-not-seen': 'The child was not seen. Their side of this contact is missing.',
  'contact-child-seen-not-recorded': 'The record does not say whether the child was seen.',
  'contact-says-otherwise':
    'The record shows a change of plan or a late start; for the family that was not reliable.',
  'own-view-ask-the-family': 'This is your own view. Ask the parent and the child what they would say.',
  // Where the sources differ
  'D-4':
    'Do not argue about whether there is a problem; do challenge conduct, safely. No source joins the two.',
  'd-4-do-not-argue': 'While a parent sees no problem, keep from confrontation.',
  'd-4-do-challenge': 'Confront a lack of co-operation as it arises, for the sake of the child.',
  'D-5': 'Trust first, or formal and warm first: it depends on how the family meets you.',
  'd-5-trust-comes-first': 'Building trust comes first.',
  'd-5-formal-and-warm': 'With families who do not co-operate, be formal and warm.',
  'D-6': 'It depends on what the contact is for: to arrange, or in place of seeing the child.',
  'd-6-to-arrange': 'Ring or text to arrange, if they like that better.',
  'd-6-instead-of-seeing': 'Ringing or writing where a visit is due keeps the child out of sight.',
  'D-7': 'Both hold, as long as the child stays in focus.',
  'd-7-family-first': 'Parents want what matters most to them dealt with first.',
  'd-7-round-the-child':
    'Staying with safe topics, or with the parent’s needs, can be a way round the child.',
  'D-8': 'Begin with strengths, and keep looking for what does not fit.',
  'd-8-begin-with-strengths': 'Start from strengths and build on them.',
  'd-8-stay-unsure': 'Workers shrink from thinking badly of parents; stay respectfully unsure.',
  'd-8-do-not-overweight': 'Ask whether the good news has been given too much weight.',
  'D-9': 'A fine is there to be used; the attendance tenets answer absence without one.',
  'd-9-a-fine-is-a-sanction': 'A fine for attendance is named among the sanctions.',
  'd-9-absence-met-by-people':
    'Absence is met with compassion and a relationship; sanctions are not mentioned.',
  'D-10': 'A sanction is one thing, holding help back to punish is another.',
  'd-10-sanctions-can-be-used': 'Sanctions and rewards are there to be used.',
  'd-10-holding-back-fails': 'Holding services back as a punishment leaves the child where they were.',
  'D-14': 'Two lists overlap and are joined here. Each entry says which source names it.',
  'd-14-toolkit-barriers':
    'The toolkit names many barriers, fear of judgement for disabled parents among them.',
  'd-14-procedure-reasons':
    'The procedure names twelve reasons, not believing that there is a problem and resenting interference among them.',
};
