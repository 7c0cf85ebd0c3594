import type { RuleWords } from '../kernel/index.js';
import type { ReviewRuleId } from './register.js';

/** Words for every rule of this module. */
export const rules: RuleWords<ReviewRuleId> = {
  'REV-1': {
    label: 'The child first, then by how strongly the guidance puts it',
    definition:
      'What keeps a child or a worker safe comes before everything. After it comes what must be done, then what should be, then what is worth asking and considering.',
    covers: [],
  },
  'REV-2': {
    label: 'Look again when file and sight differ',
    definition: 'Where the stage on file is not the one the notes point to, look again, with the parent.',
    covers: [],
  },
  'REV-3': {
    label: 'How a worker is stays with the worker',
    definition:
      'A manager sees how many, over five people or more, and never what somebody said. A worker’s own page is for that worker alone.',
    covers: [],
  },
  'REV-4': {
    label: 'What a worker met with is talked through afterwards',
    definition: 'After a threat or hostility, look for supervision held since that made room for it.',
    covers: [],
  },
};

/** Words for the steps and headings that a review itself puts together, in en-GB. */
export const words: Readonly<Record<string, string>> = {
  gap: 'Not known: {field}. It could change the finding to: {couldBecome}.',
  'gap-only': 'Not known: {field}.',
  'gaps-many': 'Not known yet: {fields}. Any of these could matter; none is taken as a no.',
  'heading-next': 'What to do next',
  'steps-later': '{later} more after these.',
  'ask-about': 'Ask, or look: {item}?',
  // Change
  'heading-change': '{parent}: {what}',
  'stage-on-file': 'On file: {stage} {since}',
  'stage-indicated': 'The notes',
  'capacity-title': 'Capacity to change (motivation and ability)',
  'readiness-title': 'Ready to plan (six things to be able to say)',
  'window-open': 'The window has been open for {days} days. Nobody can say how long it stays open.',
  'locate-parent':
    'Work out with {parent} where they stand on the cycle of change before choosing what to do.',
  'keep-from-strategy': 'Stop this for now, it does not belong at this stage: {strategy}.',
  'strategy-for-another-stage':
    'Consider leaving this for later, it suits another stage and is unlikely to help here: {strategy}.',
  'look-at-stage-again':
    'Look at the stage again with the parent: the file and the latest notes point to different ones.',
  // Sharing
  'heading-sharing': 'Sharing what is known about {about}',
  'sharing-the-answers': 'The answers',
  'share-with-all-involved':
    'Share what is known with every professional involved with the family. The answers point to it, and nobody has decided yet: the worker and first line manager decide.',
  'plan-telling-the-family': 'Say how the family will be told. Still open: {parts}',
  // Safety
  'heading-safety': 'Keeping the child and the workers safe',
  'escalation-title': 'Child protection procedures',
  'threat-title': 'Threats, covert ones included',
  'alert-title': 'Alert after the incident: {alert}',
  'alert-after-incident': 'Tell everybody else who works with the family what happened: {alert}.',
  'flag-set': 'Flag for {about}, set {since}',
  'flag-missing': 'No flag in the files for {about}: {threats}.',
  'flag-the-risk': 'Put a visible flag in the files: {threats}.',
  'look-at-flag-again':
    'Look at this flag again: is it still right, can colleagues see it, has everybody been told?',
  'visit-title': 'The visit being planned',
  'plan-the-visit': 'Finish the plan for the visit before anybody goes: {arrangements}.',
  'hostility-title': 'Whom the hostility meets',
  // Engagement
  'heading-engagement': 'Engagement',
  'service-title': 'First, the service’s own part',
  'need-unmet': 'Known, and not met: {need}.',
  'engagement-title': 'Stage of engagement',
  'doing-nothing-excluded': 'Leaving it at that is not an option: a child’s welfare is in question.',
  'look-at-service-first': 'Before anybody says “hard to engage”, put right what the service did: {checks}.',
  // Behaviour
  'heading-behaviour': 'Behaviour: what it may be, never a label',
  'uncooperativeness-title': 'Beyond ambivalence',
  'look-closer': 'Look closer at this: {sign}. What would settle it: {looks}.',
  // Plans
  'heading-plans': 'Plans',
  'lead-title': 'Lead professional: {lead}.',
  'lead-one': 'one, known by name',
  'lead-none': 'nobody yet',
  'lead-several': 'more than one at once',
  'lead-not-known-by-name': 'one, whose name the family does not know',
  'name-one-lead': 'Give the family one lead professional whom they know by name (now: {lead}).',
  're-evaluation-title': 'Time to think again',
  're-evaluate':
    'Think again about the way of working, with the lead professional and the team around the family.',
  'plan-not-whole': 'not whole yet',
  'plan-review-on': 'to be looked at again on {reviewOn}',
  'finish-plan': 'Finish this plan with those who can supply what is missing: {kind}.',
  'look-at-plan-again': 'Look at this plan again, it was due on {reviewOn}: {kind}.',
  'grow-title': 'GROW conversation',
  'grow-step': 'Step for {when}: {standing}',
  'grow-goal': 'Goal',
  'ask-about-step': 'Ask how this step went. Its day has passed.',
  'single-action-plan': 'Single action plan',
  'family-support-plan': 'Family support plan',
  'two-way-agreement': 'Two-way agreement',
  contract: 'Written contract',
  'work-plan': 'Multi-agency work plan',
  'risk-reduction-plan': 'Risk reduction plan for staff',
  // Caseload
  'heading-caseload': 'Who holds what',
  'caseload-held':
    '{practitioner}: {families} families, {need} points of need for each full-time post, {threat} that threaten.',
  // Attendance
  'heading-attendance': 'Attendance',
  'sessions-title':
    '{child}: {attended} of {possible} sessions attended, {authorised} absences authorised, {unauthorised} not, {unmarked} without a mark',
  'absence-title': 'Absence',
  'penalty-title': 'Ten sessions in ten school weeks',
  'broker-support': 'Bring in the agency that can help with this: {determinant}.',
  // Team
  'heading-threats': 'Threats and hostility at work',
  'heading-supervision': 'Supervision, one by one',
  'heading-culture': 'Culture, and the layers of support',
  'heading-principle-6': 'Principle 6: six clauses, no score',
  'heading-duties': 'Duties towards the people who do the work',
  'heading-support': 'Sets of support, as agreed with each person',
  'heading-wellbeing': 'How people are: only counts, never who',
  'threat-of-violence': 'threats of violence',
  violence: 'violence',
  hostility: 'hostility',
  intimidation: 'intimidation',
  'exposure-none': '{practitioner}: nothing reported. Ask; it may not be nothing.',
  'exposure-talked-yes': '{practitioner}: {met}. Talked through in supervision since.',
  'exposure-talked-no': '{practitioner}: {met}. Supervision since has not made room for it.',
  'exposure-talked-unknown':
    '{practitioner}: {met}. No note shows that supervision since has made room for it.',
  'supervision-never': 'on no day that is known',
  'supervision-so-far':
    'Held {held}, the last {last}; moved {moved}; sessions that only ran through cases {cases}.',
  'coverage-title': 'What it covered',
  'when-supervision-was': 'when supervision took place, and what each session without a note was',
  'culture-title': 'The culture',
  'continuum-title': 'Peers, line management, formal supervision',
  'role-agency': 'The agency',
  'role-leader': 'Leaders',
  'role-line-manager': 'Line managers',
  'role-practitioner': 'Practitioners',
  'duties-open': 'Nobody has looked yet: {duties}.',
  'no-sets-agreed':
    'No set of support has been agreed with anybody yet, or nobody wants theirs known. Offer the conversation.',
  'summary-counts': '{answered} people answered: {counts}',
  'nobody-asked-in-confidence':
    'Nobody has summed up, in confidence, how people are. No summary is not good news.',
  'counts-are-nobody':
    'These counts say nothing of anybody in particular. Do not ask who; offer support to everybody.',
  'hold-supervision': 'Hold supervision and keep the time free. Last held {last}.',
  'make-good-cancelled':
    'Supervision on {on} was cancelled and none has been held since. Book it, and ask what was needed that day.',
  'cover-what-was-left-out': 'Make room in the next supervision for what has been left out: {topics}.',
  'talk-through-exposure': 'Make room in supervision for what was met at work: {kinds}.',
  'mend-the-culture':
    'Work on the culture before adding measures; without it they are not enough. Lacking: {lacking}.',
  'plan-self-care': 'Visits had a safety plan and no plan for afterwards. Plan both as a matter of routine.',
  'use-stand-in': 'The setting lacks “{measure}”. Talk over what can stand in: {standIns}.',
  'keep-gap-on-list': 'The setting lacks “{measure}” and nothing known can stand in. Keep it on the list.',
  'ask-about-fear-unprompted': 'Ask everybody about fear and intimidation, without waiting to be told.',
  'offer-support-to-everybody':
    'Offer support to everybody, fitted to each. The counts cannot say who needs it, and nobody has to.',
  'ask-in-confidence':
    'Let somebody who is not their manager ask people, in confidence, how they are, and share only counts.',
  // A team’s record
  'not-in-team': '“{id}” is named here and is not in the team.',
  'about-somebody':
    'This is about “{id}”. A team’s record holds what was seen of the service; how one person is stays with them.',
  'given-in-confidence':
    'What one of the team says of the culture is given in confidence. Let its keeper sum it up.',
  'summary-shows-too-few': 'This row speaks of fewer than {minimum} people. It may not be shown.',
  // One’s own page
  'heading-own': 'For you alone',
  'own-is-yours':
    'These are your own answers. Nobody else is shown this page; what you take from it to your manager is for you to choose.',
  'heading-own-factors': 'What makes tiredness of caring more likely, and what lifts it',
  'own-workload': 'The load, which is for the setting to change',
  'own-sides': 'Fatigue and satisfaction',
  'own-onset': 'What came before',
  'own-exposure':
    'Meeting trauma makes fatigue possible, not certain. You are the one who knows how you are.',
  'own-each-by-itself': 'Read each by itself. One can weigh more for you than three for somebody else.',
  'own-isolation':
    'Abuse of who you are, and nobody at work to share it with: help is harder to reach then, and no weakness of yours.',
  'own-assumptions':
    'Assumptions about men and fear are untrue. The same support is there for you as for anybody.',
  'heading-own-scores': 'Your three scores',
  'score-between': 'between {lowest} and {highest}',
  'scores-diagnose-nothing':
    'The scores diagnose nothing. If they worry you, talk with somebody you trust, or with your doctor.',
  'heading-own-hostility': 'What hostility does to you',
  'makes-it-worse': 'This makes it worse: {id}',
  'heading-own-support': 'Support to choose from',
  'offer-ask': 'It is not known whether you can have this; ask: {measure}',
  'offer-lacking': 'Not to be had here at present: {measure}',
  'offer-stood-in': 'Not to be had here: {measure}. What can stand in: {standIns}',
  'coping-helps': '{id}: you say it helps.',
  'coping-untried': '{id}: you have not said whether it helps.',
  'coping-limit': 'Know its limit: {limit}.',
};
