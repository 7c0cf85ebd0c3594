import type { Params, Rule } from '../../kernel/index.js';
import type { Team } from '../engine/team.js';
import { CAS_7, type CaseloadRuleId } from '../register.js';
import type { CaseloadProblem } from '../schema.js';

/** Something a manager should know before the rest of the answer. Words are content's. */
export type CaseloadNote = {
  /** Code, worded by content. */
  readonly code: string;
  /** Particulars for the wording. */
  readonly detail: Params;
  /** The rule behind it. */
  readonly rule: Rule<CaseloadRuleId>;
};

/** Puts a note together. */
export const noted = (code: string, detail: Params, rule: Rule<CaseloadRuleId>): CaseloadNote => ({
  code,
  detail,
  rule,
});

/** What to watch for in the placements: support for new staff, and fresh eyes for long experience. */
export const watchNotes = (problem: CaseloadProblem, team: Team, holder: Int32Array): CaseloadNote[] =>
  problem.practitioners.flatMap(({ id, experience }, j) => {
    const held = problem.families.filter((family, f) => holder[f] === j && family.threat === true).length;
    if (held === 0 || experience === undefined || experience === 'settled') return [];
    const code = experience === 'new' ? 'support-new-with-threat' : 'fresh-eyes-for-long-experience';
    return [noted(code, { practitioner: id, families: held, of: team.families }, CAS_7)];
  });
