import type { Catalogue, RuleWords } from '../kernel/index.js';
import { background } from './content/background.js';
import { families } from './content/families.js';
import { practice } from './content/practice.js';
import { ruleWords } from './content/rules.js';
import { strategyWords } from './content/strategies.js';
import { codeWords } from './content/words.js';
import type { EngagementRuleId } from './register.js';
import type { EngagementId } from './vocabulary.js';

/** Words for every id of this module, in en-GB. */
export const entries: Catalogue<EngagementId> = {
  ...practice,
  ...families,
  ...strategyWords,
  ...background,
};

/** Words for every rule of this module, with the ledger rows it carries out. */
export const rules: RuleWords<EngagementRuleId> = ruleWords;

/** Words for codes (findings, cautions, differences, checks) that this module gives out, in en-GB. */
export const words: Readonly<Record<string, string>> = codeWords;
