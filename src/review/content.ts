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

/** Words for the steps that a review itself puts together, in en-GB. */
export const words: Readonly<Record<string, string>> = {
  gap: 'Not known: {field}. It could change the finding to: {couldBecome}.',
  'heading-next': 'What to do next',
  'steps-later': '{later} more after these.',
  'heading-sharing': 'Sharing what is known about {about}',
  'sharing-the-answers': 'The answers',
  'heading-change': '{parent}: {what}',
  'stage-on-file': 'On file: {stage} {since}',
  'stage-indicated': 'The notes',
  'capacity-title': 'Capacity to change (motivation and ability)',
  'readiness-title': 'Ready to plan (six things to be able to say)',
  'window-open': 'The window has been open for {days} days. Nobody can say how long it stays open.',
  'share-with-all-involved':
    'Share what is known with every professional involved with the family. The answers point to it, and nobody has decided yet: the worker and first line manager decide.',
  'plan-telling-the-family': 'Plan how the family will be told: what, how and when ({parts}).',
  'locate-parent':
    'Work out with {parent} where they stand on the cycle of change before choosing what to do.',
  'keep-from-strategy': 'Stop this for now, it does not belong at this stage: {strategy}.',
  'strategy-for-another-stage':
    'Consider leaving this for later, it suits another stage and is unlikely to help here: {strategy}.',
  'ask-about': 'Ask, or look: {item}?',
  'look-at-stage-again':
    'Look at the stage again with the parent: the file and the latest notes point to different ones.',
};
