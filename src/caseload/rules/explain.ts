import { issue, ok, type Result, refuseAll } from '../../kernel/index.js';
import type { CaseloadProblem, Placement } from '../schema.js';
import type { CaseloadIssueCode } from '../vocabulary.js';
import { listFaults } from './check.js';
import { type PlacementOption, rankPractitioners } from './place-family.js';
import type { UnplacedFamily } from './why.js';

/** Why a family is where it is. */
export type PlacementExplanation =
  | {
      readonly status: 'placed';
      /**
       * Whom the family is with, and why. Ranked with everybody else left where they are; the reason `nobody-else` says
       * that as things stand no other may hold the family.
       */
      readonly chosen: PlacementOption;
      /**
       * The two who would have been next for the evenness of the whole, and why it is not them: what suits less, or what
       * rules them out. Fewer only in a team of fewer.
       */
      readonly instead: readonly PlacementOption[];
      /** Whether another would be better for the whole if only this family moved. */
      readonly couldImprove: boolean;
    }
  /** What keeps the family out, as it stands in the result. */
  | ({ readonly status: 'unplaced' } & Omit<UnplacedFamily, 'family'>);

/**
 * Explains why a family is with this practitioner and not with the next two, or what stops it from being placed.
 *
 * @param problem - The problem that was solved.
 * @param result - What came of it: assignment and unplaced families.
 * @param familyId - Id of the family.
 * @returns The practitioner and the two who would have been next, each with the effect on load, mix and moves or with
 *   what rules them out; or an issue where the family is not in the problem, or is in neither list.
 * @throws Never.
 * @see The procedure, Management responsibility (`hard-to-engage-procedure`): rule CAS-5.
 * @example const result = explainPlacement({ practitioners: [{ id: 'a', capacity: 1 }], families: [{ id: 'f', need: 2, band: 'low' }], bands: ['low'], weights: { load: 1, mix: 1, move: 1 } }, { assignment: [{ family: 'f', practitioner: 'a' }], unplaced: [] }, 'f');
 * result.ok && result.value.status === 'placed' && result.value.chosen.practitioner; // => 'a'
 */
export const explainPlacement = (
  problem: CaseloadProblem,
  result: { readonly assignment: readonly Placement[]; readonly unplaced: readonly UnplacedFamily[] },
  familyId: string,
): Result<PlacementExplanation, CaseloadIssueCode> => {
  const faults = listFaults(problem);
  if (faults.length > 0) return refuseAll(faults);
  const family = problem.families.find(({ id }) => id === familyId);
  const stopped = result.unplaced.find((one) => one.family === familyId);
  if (family !== undefined && stopped !== undefined) {
    const { family: _, ...reasons } = stopped;
    return ok({ status: 'unplaced', ...reasons });
  }
  const at = result.assignment.find((one) => one.family === familyId);
  if (family === undefined || at === undefined)
    return refuseAll([issue('unknown-family', ['familyId'], { family: familyId })]);
  const options = rankPractitioners(problem, result.assignment, family);
  const chosen = options.find(({ practitioner }) => practitioner === at.practitioner);
  if (chosen === undefined)
    return refuseAll([issue('unknown-practitioner', ['assignment'], { practitioner: at.practitioner })]);
  const others = options.filter((one) => one !== chosen);
  const open = others.filter((one) => one.status === 'ranked');
  const couldImprove = open.some(
    ({ change }) => chosen.status === 'ruled-out' || change < chosen.change - 1e-9,
  );
  const told =
    chosen.status === 'ranked' && open.length === 0
      ? { ...chosen, reasons: [...chosen.reasons, { code: 'nobody-else', detail: {} }] }
      : chosen;
  return ok({ status: 'placed', chosen: told, instead: others.slice(0, 2), couldImprove });
};
