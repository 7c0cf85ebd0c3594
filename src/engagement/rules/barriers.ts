import {
  type Caution,
  type Citation,
  type Evidence,
  evidenceOf,
  type IsoDate,
  indexObservations,
  type Observation,
  readingCautions,
} from '../../kernel/index.js';
import { D_14, type Difference } from '../differences.js';
import {
  BARRIER_REASONS,
  FAMILY_BARRIERS,
  type FamilyBarrier,
  PRACTITIONER_BARRIERS,
  PROCEDURE_ONLY_REASONS,
  type PractitionerBarrier,
  type ProcedureOnlyReason,
} from '../vocabulary/families.js';
import { readEach } from './people.js';

/** Id of a barrier, the two reasons that only the procedure names among them. */
export type Barrier = FamilyBarrier | PractitionerBarrier | ProcedureOnlyReason;

/** A barrier that the record shows, or leaves open, for one person. */
export type BarrierFound = {
  /** Id of the barrier. */
  readonly id: Barrier;
  /** Whose side it is on. Barriers of a practitioner are for supervision, not for the family's file. */
  readonly side: 'family' | 'practitioner';
  /** Id of whoever it was recorded about. */
  readonly about: string;
  /** `present` where the record shows it, `open` where it was asked and cannot be told. */
  readonly standing: 'present' | 'open';
  /** The observations it rests on. */
  readonly evidence: Evidence;
  /** The sources that name it. */
  readonly recognisedBy: readonly Citation[];
  /** What to keep in mind about the reading. */
  readonly cautions: readonly Caution[];
  /** Where the sources differ on it. */
  readonly differences: readonly Difference[];
};

const TOOLKIT: Citation = { source: 'barnsley-toolkit', at: '6.0 Family barriers', basis: 'stated' };
const PROCEDURE: Citation = {
  source: 'hard-to-engage-procedure',
  at: 'Reasons families may be uncooperative',
  basis: 'stated',
};
const PRACTITIONER: Citation = {
  source: 'barnsley-toolkit',
  at: '5.0 Practitioner barriers',
  basis: 'stated',
};
const STUDY: Citation = {
  source: 'page-2020',
  at: 'Introduction; Family engagement in Alternative Provision',
  basis: 'stated',
};
const FROM_STUDY: readonly Barrier[] = [
  'engagement.barrier.family.anger-after-exclusion',
  'engagement.barrier.family.shut-out-of-decisions',
];
const BOTH_DIFFER: Barrier = 'engagement.barrier.family.fear-of-judgement';

const reasonOf = (id: Barrier): string | undefined =>
  (BARRIER_REASONS as { readonly [K in Barrier]?: string })[id];

const isProcedureOnly = (id: Barrier): boolean => (PROCEDURE_ONLY_REASONS as readonly Barrier[]).includes(id);

const isPractitioner = (id: Barrier): boolean => (PRACTITIONER_BARRIERS as readonly Barrier[]).includes(id);

const recognisedBy = (id: Barrier): readonly Citation[] => {
  if (isPractitioner(id)) return [PRACTITIONER];
  if (isProcedureOnly(id)) return [PROCEDURE];
  if (FROM_STUDY.includes(id)) return [STUDY];
  return reasonOf(id) === undefined ? [TOOLKIT] : [TOOLKIT, PROCEDURE];
};

/**
 * Lists what stands between a family and the service: the family's barriers and the practitioner's, person by person.
 *
 * The toolkit's barriers and the procedure's reasons are joined (D-14): an observation of either bears out the shared
 * idea, and the two reasons that only the procedure names are listed beside the rest. A barrier explains; it is never
 * a fault, and it predicts nothing by itself.
 *
 * @param observations - Observations about the family and its workers, in any order.
 * @param options - `on`: the day of the judgement.
 * @returns Barriers that are present or open, in the order of the vocabulary, then by person. Those answered no, and
 *   those nobody asked about, are not listed.
 * @throws Never.
 * @see Engaging Families Toolkit, 5.0 and 6.0; the procedure, Reasons families may be uncooperative: difference D-14.
 * @example listBarriers([], { on: isoDate('2026-11-21') }); // => []
 */
export const listBarriers = (
  observations: readonly Observation[],
  { on }: { readonly on: IsoDate },
): readonly BarrierFound[] => {
  const index = indexObservations(observations, on);
  const all: readonly Barrier[] = [...FAMILY_BARRIERS, ...PROCEDURE_ONLY_REASONS, ...PRACTITIONER_BARRIERS];
  return all.flatMap((id) => {
    const reason = reasonOf(id);
    const cites = recognisedBy(id);
    return readEach(index, reason === undefined ? [id] : [id, reason])
      .filter(({ reading }) => reading.answer !== 'no')
      .map(
        ({ about, reading }): BarrierFound => ({
          id,
          side: isPractitioner(id) ? 'practitioner' : 'family',
          about,
          standing: reading.answer === 'yes' ? 'present' : 'open',
          evidence: evidenceOf(id, reading, cites[0]!),
          recognisedBy: cites,
          cautions: readingCautions(id, reading),
          differences: isProcedureOnly(id) || id === BOTH_DIFFER ? [D_14] : [],
        }),
      );
  });
};
