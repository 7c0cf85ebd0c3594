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
  // Attendance
  'heading-attendance': 'Attendance',
  'sessions-title':
    '{child}: {attended} of {possible} sessions attended, {authorised} absences authorised, {unauthorised} not, {unmarked} without a mark',
  'absence-title': 'Absence',
  'penalty-title': 'Ten sessions in ten school weeks',
  'broker-support': 'Bring in the agency that can help with this: {determinant}.',
};
