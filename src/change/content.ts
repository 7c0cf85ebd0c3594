import type { Catalogue, Citation, RuleWords } from '../kernel/index.js';
import type { ChangeRuleId } from './register.js';
import type { ChangeId } from './vocabulary.js';

const cycle: Citation = { source: 'barnsley-toolkit', at: '10.0 Cycle of Change', basis: 'stated' };

/** Words for every id of this module, in en-GB. */
export const entries: Catalogue<ChangeId> = {
  'change.precontemplation': {
    label: 'Pre-contemplation',
    definition: 'The parent does not see a problem yet, and so sees nothing to change.',
    cite: cycle,
    audience: 'parent',
  },
} as Catalogue<ChangeId>; // TODO(change helper): the rest, and drop the cast

/** Words for every rule of this module, with the ledger rows it carries out. */
export const rules: RuleWords<ChangeRuleId> = {
  'CHG-3': {
    label: 'Capacity needs both halves',
    definition:
      'A parent can change only with motivation and ability together. One cannot stand in for the other.',
    covers: ['change.capacity.both-required'],
  },
} as unknown as RuleWords<ChangeRuleId>;

/** Words for codes (findings, cautions, refusals) that this module gives out. */
export const words: Readonly<Record<string, string>> = {
  'most-start-here':
    'Most families new to services start at pre-contemplation. That is a starting guess, not a fact about this parent: ask.',
};
