import {
  type Answer,
  byCodeUnit,
  type Caution,
  conclude,
  type Evidence,
  type Grounds,
  type IsoDate,
  type Judgement,
  type Missing,
  notApplicable,
  type Rule,
  undetermined,
} from '../../kernel/index.js';
import { SAF_6, SAF_6_EVER, SAF_6_PUNISHED } from '../register.js';
import type { AgencyExperience } from '../schema.js';
import {
  HOSTILITY_UNMANAGED,
  type HostilityUnmanaged,
  SPLITTING_SIGNS,
  type SplittingSign,
} from '../vocabulary.js';

export type { AgencyExperience } from '../schema.js';

/** How widely a family is hostile, as far as the agencies have said. */
export type HostilityScope = 'universal' | 'partial' | 'no-hostility-recorded';

/** What the network does about it. */
export type HostilityTask = 'understand-why-not-all' | 'pool-what-was-learnt' | 'manage-between-agencies';

/** A judgement on how widely a family is hostile, with what goes with it. */
export type HostilityAssessment = Judgement<HostilityScope> & {
  /** Ids of agencies that met hostility on one day and none on another, in order of id. */
  readonly intermittent: readonly string[];
  /** What to do, each with its rule. */
  readonly tasks: readonly { readonly id: HostilityTask; readonly rule: Rule }[];
  /** Whether most agencies are met with hostility: a person's judgement, `yes` where all are. */
  readonly mostAgencies: Answer;
  /** What tends to happen where it is not managed; empty while no hostility is recorded. */
  readonly ifUnmanaged: readonly HostilityUnmanaged[];
  /** Signs of splitting to look for; empty while no hostility is recorded. */
  readonly lookFor: readonly SplittingSign[];
};

type AgencyReading = {
  readonly agency: string;
  readonly answer: Answer;
  readonly intermittent: boolean;
  readonly from: readonly string[];
};

const readAgency = (agency: string, experiences: readonly AgencyExperience[], on: IsoDate): AgencyReading => {
  const known = experiences.filter(
    (one) => one.agency === agency && one.on <= on && one.hostile !== 'unknown',
  );
  const hostile = known.filter((one) => one.hostile === 'yes');
  const standing = hostile.length > 0 ? hostile : known;
  return {
    agency,
    answer: hostile.length > 0 ? 'yes' : known.length > 0 ? 'no' : 'unknown',
    intermittent: hostile.length > 0 && hostile.length < known.length,
    from: standing
      .flatMap((one) => (one.from === undefined ? [] : [{ on: one.on, id: one.from }]))
      .sort((a, b) => byCodeUnit(a.on, b.on) || byCodeUnit(a.id, b.id))
      .map(({ id }) => id),
  };
};

const judge = (read: readonly AgencyReading[], grounds: Grounds): Judgement<HostilityScope> => {
  const has = (answer: Answer) => read.some((one) => one.answer === answer);
  const open = read.filter(({ answer }) => answer === 'unknown');
  const gaps = (couldBecome: readonly HostilityScope[]): readonly Missing<HostilityScope>[] =>
    open.map(({ agency }) => ({ field: agency, couldBecome }));
  if (has('yes') && has('no')) return conclude(grounds, 'partial', []);
  if (has('yes'))
    return open.length === 0
      ? conclude(grounds, 'universal', [])
      : undetermined(grounds, gaps(open.length === 1 ? ['partial', 'universal'] : ['partial']));
  if (has('no')) return conclude(grounds, 'no-hostility-recorded', gaps(['partial']));
  const alone: readonly HostilityScope[] = ['no-hostility-recorded', 'universal'];
  return undetermined(grounds, gaps(open.length === 1 ? alone : ['no-hostility-recorded']));
};

const tasksFor = (scope: HostilityScope | undefined, most: Answer): HostilityAssessment['tasks'] => [
  ...(scope === 'partial'
    ? [
        { id: 'understand-why-not-all' as const, rule: SAF_6 },
        { id: 'pool-what-was-learnt' as const, rule: SAF_6 },
      ]
    : []),
  ...(most === 'yes' ? [{ id: 'manage-between-agencies' as const, rule: SAF_6 }] : []),
];

const scopeCautions = (
  scope: HostilityScope | undefined,
  hostile: boolean,
  intermittent: readonly string[],
): readonly Caution[] => [
  ...(scope === 'partial' || intermittent.length > 0
    ? [
        { code: 'collaboration-at-greatest-risk', rule: SAF_6 },
        { code: 'safety.hostility-surfaces-tensions', rule: SAF_6 },
      ]
    : []),
  ...(intermittent.length > 0
    ? [{ code: 'hostility-on-and-off', detail: { agencies: intermittent }, rule: SAF_6_EVER }]
    : []),
  ...(hostile ? [{ code: 'limits-are-not-punishment', rule: SAF_6_PUNISHED }] : []),
];

/**
 * Judges how widely a family is hostile to the agencies around it, and what the network makes of that.
 *
 * Some but not all: find out why, and pool what was learnt. All or most: manage it between agencies. The danger to
 * working together is greatest where only some are targeted, or where it comes and goes. Whether it is most of the
 * agencies is a person's judgement; no number decides it.
 *
 * @param agencies - Ids of every agency or professional involved. Those that have said nothing are unknown.
 * @param experiences - What each met with, in any order.
 * @param options - `on`: the day of the judgement; `mostAgencies`: whether most of them meet hostility.
 * @returns `universal`, `partial` or `no-hostility-recorded`, with what to do, and who meets it on and off; not
 *   applicable where no agency is listed.
 * @throws Never.
 * @see Hard to Engage procedure, Impact on multi-agency work: rule SAF-6 (D-10).
 * @example assessHostilityScope(['school', 'health'], [], { on: isoDate('2026-11-21') }).status; // => 'undetermined'
 */
export const assessHostilityScope = (
  agencies: readonly string[],
  experiences: readonly AgencyExperience[],
  { on, mostAgencies = 'unknown' }: { readonly on: IsoDate; readonly mostAgencies?: Answer },
): HostilityAssessment => {
  const heard = experiences.filter((one) => one.on <= on).map(({ agency }) => agency);
  const all = [...new Set([...agencies, ...heard])].sort(byCodeUnit);
  const read = all.map((agency) => readAgency(agency, experiences, on));
  const intermittent = read.filter((one) => one.intermittent).map(({ agency }) => agency);
  const hostile = read.some(({ answer }) => answer === 'yes');
  const evidence: readonly Evidence[] = read
    .filter(({ answer }) => answer !== 'unknown')
    .map(({ agency, answer, from }) => ({ factor: agency, observed: answer, from, cite: SAF_6_EVER.cite }));
  const bare = { evidence, cautions: [], rules: [SAF_6] };
  const judgement = all.length === 0 ? notApplicable(bare, 'no-agencies-listed') : judge(read, bare);
  const scope = 'finding' in judgement ? judgement.finding : undefined;
  const most = scope === 'universal' ? 'yes' : mostAgencies;
  return {
    ...judgement,
    cautions: scopeCautions(scope, hostile, intermittent),
    intermittent,
    tasks: hostile ? tasksFor(scope, most) : [],
    mostAgencies: most,
    ifUnmanaged: hostile ? HOSTILITY_UNMANAGED : [],
    lookFor: hostile ? SPLITTING_SIGNS : [],
  };
};
