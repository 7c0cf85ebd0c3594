import { type Answer, byCodeUnit, type IsoDate, type Observation } from '../../kernel/index.js';
import { readTopic, THREAT_MADE } from '../../organisation/index.js';
import type { TeamRecord, WorkExposure } from '../schema.js';
import type { SupervisionReview } from './supervision.js';
import { EXPOSURE_KINDS, type ExposureKind } from './version.js';

export type { WorkExposure } from '../schema.js';

/** What one practitioner met with at work, as far as it was reported. */
export type PractitionerExposure = {
  /** Id of the practitioner. */
  readonly practitioner: string;
  /** Each kind that was reported, with the ids of the reports. Empty where nothing was, which is not nothing. */
  readonly met: readonly { readonly kind: ExposureKind; readonly from: readonly string[] }[];
  /** Day of the latest; absent where nothing was reported. */
  readonly latest?: IsoDate;
  /** Whether supervision held after that day made room for it; absent where nothing was reported. */
  readonly talkedThrough?: Answer;
};

const byDay = (a: WorkExposure, b: WorkExposure): number => byCodeUnit(a.on, b.on) || byCodeUnit(a.id, b.id);

/** Whether any supervision after the day covered hostility that the worker met with. */
const talkedThroughAfter = (
  day: IsoDate,
  { supervision }: Pick<TeamRecord, 'supervision'>,
  { check }: SupervisionReview,
): Answer => {
  const after = (ids: readonly string[]) => supervision.filter(({ id, on }) => on > day && ids.includes(id));
  return readTopic(
    after(check.held),
    after(check.notRecorded),
    'organisation.supervision-system.hostility-experienced',
  );
};

/**
 * Lists what each practitioner met with at work, and whether it was talked through since. It is in order of id: nobody
 * is compared, and no report is never read as nothing met.
 *
 * @param record - The team's record.
 * @param supervision - Each practitioner's supervision, as reviewed.
 * @param options - `on`: the day; later reports do not count.
 * @returns One row a practitioner.
 * @throws Never.
 * @see The procedure, Supervision and support (`hard-to-engage-procedure`): rules ORG-13, REV-4.
 * @example listExposure({ exposure: [], supervision: [] }, [], { on: isoDate('2026-11-21') }); // => []
 */
export const listExposure = (
  record: Pick<TeamRecord, 'exposure' | 'supervision'>,
  supervision: readonly SupervisionReview[],
  { on }: { readonly on: IsoDate },
): readonly PractitionerExposure[] =>
  supervision.map((one): PractitionerExposure => {
    const { practitioner } = one;
    const own = record.exposure
      .filter((row) => row.practitioner === practitioner && row.on <= on)
      .sort(byDay);
    const latest = own.at(-1)?.on;
    if (latest === undefined) return { practitioner, met: [] };
    const met = EXPOSURE_KINDS.map((kind) => ({
      kind,
      from: own.filter((row) => row.kind === kind).map(({ id }) => id),
    }));
    return {
      practitioner,
      met: met.filter(({ from }) => from.length > 0),
      latest,
      talkedThrough: talkedThroughAfter(latest, record, one),
    };
  });

const CRIMES: readonly ExposureKind[] = ['threat-of-violence', 'violence'];

/**
 * Turns what practitioners met with into observations about the team, so that every rule about threats sees them.
 *
 * @param record - The team's record.
 * @returns One observation for each threat of violence and each act of it, under the id of its report.
 * @throws Never.
 * @see The procedure, Management responsibility (`hard-to-engage-procedure`): rule ORG-11.
 * @example listThreatObservations({ id: 't1', exposure: [] }); // => []
 */
export const listThreatObservations = ({
  id: about,
  exposure,
}: Pick<TeamRecord, 'id' | 'exposure'>): readonly Observation[] =>
  exposure
    .filter(({ kind }) => CRIMES.includes(kind))
    .map(({ id, on }) => ({ id, on, about, item: THREAT_MADE, answer: 'yes' }));
