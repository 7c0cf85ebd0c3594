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
  override: 'Before everything else',
  ask: 'ask',
  'share-with-all-involved':
    'Share what is known with every professional involved with the family. The answers point to it, and nobody has decided yet: the worker and first line manager decide.',
  'plan-telling-the-family': 'Plan how the family will be told: what, how and when ({parts}).',
  'locate-parent':
    'Work out with {parent} where they stand on the cycle of change before choosing what to do.',
  'strategy-for-another-stage':
    'Consider leaving this for later: it suits another stage, and is unlikely to help where this parent stands now.',
  'look-at-stage-again':
    'Look at the stage again with the parent: the file and the latest notes point to different ones.',
};
