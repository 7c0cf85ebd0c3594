import {
  type Answer,
  byCodeUnit,
  type Evidence,
  evidenceOf,
  type IsoDate,
  indexObservations,
  type Observation,
  type Rule,
  readItem,
} from '../../kernel/index.js';
import { ATT_2, ATT_3, ATT_5 } from '../register.js';
import type { AbsenceAccount } from '../schema.js';
import {
  ABSENCE_DIFFICULTIES,
  type AbsenceCause,
  type AttendanceBarrier,
  BARRIERS_BY_AREA,
  type BarrierArea,
  DETERMINANTS,
  type Determinant,
} from '../vocabulary.js';

/** One cause, as others picture it and as the child tells it. The two are never merged. */
export type CausePicture = {
  /** Id of the cause. */
  readonly cause: AbsenceCause;
  /** What parent, referral and practitioner say; unknown where they disagree or say nothing. */
  readonly imagined: Answer;
  /** What the child says; unknown where the child has not spoken of it. */
  readonly heard: Answer;
  /** Ids of the accounts of others, in order of id. */
  readonly imaginedFrom: readonly string[];
  /** Ids of the child's own accounts, in order of id. */
  readonly heardFrom: readonly string[];
  /**
   * `told-by-child` where the child says so; `not-so-says-child` where the child says it is not; `presumption` where
   * only others have said it, which is held open; `not-said` otherwise.
   */
  readonly standing: 'told-by-child' | 'not-so-says-child' | 'presumption' | 'not-said';
};

/** The imagined child and the child heard, side by side. */
export type ChildComparison = {
  /** Whether the child has been heard at all by the day. */
  readonly childHeard: boolean;
  /** Every cause anybody named, in the order of the vocabulary. */
  readonly causes: readonly CausePicture[];
  /** Causes on which the child and the others differ: for the record, not to be argued away. */
  readonly discrepancies: readonly AbsenceCause[];
  /** What comes next: hear the child first, as long as that has not happened. */
  readonly ask: readonly { readonly id: string; readonly rule: Rule }[];
  /** The rules that hold here. */
  readonly rules: readonly Rule[];
};

const CAUSES: readonly AbsenceCause[] = /* @__PURE__ */ (() => [
  ...ABSENCE_DIFFICULTIES,
  ...Object.values(BARRIERS_BY_AREA).flat(),
  ...DETERMINANTS,
])();

/** The latest day stands; two different answers on that day leave it unknown. */
const readAccounts = (accounts: readonly AbsenceAccount[]): Answer => {
  const said = accounts.filter(({ answer }) => answer !== 'unknown');
  const latest = said
    .map(({ on }) => on)
    .sort(byCodeUnit)
    .at(-1);
  const answers = new Set(said.filter(({ on }) => on === latest).map(({ answer }) => answer));
  return answers.size === 1 ? [...answers][0]! : 'unknown';
};

/** Each voice on its own first: a later parent does not overwrite an earlier referral. */
const readOthers = (accounts: readonly AbsenceAccount[]): Answer => {
  const voices = new Set(accounts.map(({ voice }) => voice));
  const answers = new Set(
    [...voices].map((voice) => readAccounts(accounts.filter((one) => one.voice === voice))),
  );
  return answers.size === 1 ? [...answers][0]! : 'unknown';
};

const standingOf = (imagined: readonly AbsenceAccount[], heard: Answer): CausePicture['standing'] => {
  if (heard === 'yes') return 'told-by-child';
  if (heard === 'no') return 'not-so-says-child';
  return imagined.some(({ answer }) => answer === 'yes') ? 'presumption' : 'not-said';
};

const ids = (accounts: readonly AbsenceAccount[]): readonly string[] =>
  accounts.map(({ id }) => id).sort(byCodeUnit);

const picture = (cause: AbsenceCause, accounts: readonly AbsenceAccount[]): CausePicture => {
  const child = accounts.filter(({ voice }) => voice === 'child');
  const others = accounts.filter(({ voice }) => voice !== 'child');
  const heard = readAccounts(child);
  return {
    cause,
    imagined: readOthers(others),
    heard,
    imaginedFrom: ids(others),
    heardFrom: ids(child),
    standing: standingOf(others, heard),
  };
};

/**
 * Sets the child others imagine beside the child who was heard. The child's account leads, the others' is kept, and
 * where they differ the difference goes on record. Before the child is heard, no cause is more than a presumption.
 *
 * @param accounts - Who said what lies behind the absence, in any order; those after `on` do not count.
 * @param options - `on`: the day of the comparison.
 * @returns Cause by cause what each side says, the discrepancies, and what to ask.
 * @throws Never.
 * @see Compassionate attendance support, Compassionate approach to absence: rules ATT-2, ATT-3.
 * @example compareChildPictures([], { on: isoDate('2026-11-21') }).childHeard; // => false
 */
export const compareChildPictures = (
  accounts: readonly AbsenceAccount[],
  { on }: { readonly on: IsoDate },
): ChildComparison => {
  const known = accounts.filter((account) => account.on <= on);
  const causes = CAUSES.map((cause) => ({ cause, said: known.filter((one) => one.cause === cause) }))
    .filter(({ said }) => said.length > 0)
    .map(({ cause, said }) => picture(cause, said));
  const childHeard = known.some(({ voice }) => voice === 'child');
  return {
    childHeard,
    causes,
    discrepancies: causes.filter(differs).map(({ cause }) => cause),
    ask: [
      ...(childHeard ? [] : [{ id: 'attendance.tenet.2-child-centred.hear-voice', rule: ATT_2 }]),
      ...causes
        .filter(({ standing }) => standing === 'presumption')
        .map(({ cause }) => ({ id: cause, rule: ATT_2 })),
    ],
    rules: [ATT_2, ATT_3],
  };
};

const differs = ({ imagined, heard }: CausePicture): boolean =>
  imagined !== 'unknown' && heard !== 'unknown' && imagined !== heard;

/** The barriers of one area. */
export type AreaOfBarriers = {
  /** The area. */
  readonly area: BarrierArea;
  /** Found by the day. */
  readonly found: readonly AttendanceBarrier[];
  /** Looked for and not found. */
  readonly notFound: readonly AttendanceBarrier[];
  /** Not asked, or not clear: ask. */
  readonly ask: readonly AttendanceBarrier[];
  /** What the record shows. */
  readonly evidence: readonly Evidence[];
};

/**
 * Lists what may stand in the way of attending, area by area.
 *
 * @param observations - Observations whose items are barriers of `BARRIERS_BY_AREA`, in any order.
 * @param options - `on`: the day; later observations do not count.
 * @returns Every area in the order of the source, each barrier in exactly one list.
 * @throws Never.
 * @see Compassionate attendance support, Tenets (`compassionate-attendance`), third tenet.
 * @example listBarriers([], { on: isoDate('2026-11-21') })[0].area; // => 'attendance.area.education'
 */
export const listBarriers = (
  observations: readonly Observation[],
  { on }: { readonly on: IsoDate },
): readonly AreaOfBarriers[] => {
  const index = indexObservations(observations, on);
  return (Object.keys(BARRIERS_BY_AREA) as BarrierArea[]).map((area) => {
    const read = BARRIERS_BY_AREA[area].map((id) => ({ id, reading: readItem(index, id) }));
    const having = (answer: Answer): readonly AttendanceBarrier[] =>
      read.filter(({ reading }) => reading.answer === answer).map(({ id }) => id);
    return {
      area,
      found: having('yes'),
      notFound: having('no'),
      ask: having('unknown'),
      evidence: read
        .filter(({ reading }) => reading.from.length > 0)
        .map(({ id, reading }) => evidenceOf(id, reading, ATT_3.cite)),
    };
  });
};

/** One psychosocial cause, and the agencies that could ease it. */
export type Brokering = {
  /** Id of the cause. */
  readonly determinant: Determinant;
  /** `broker` where it was found, `ask-about-it` while not known; `nothing-found` where it was looked for in vain. */
  readonly step: 'broker' | 'ask-about-it' | 'nothing-found';
  /** Agencies the caller knows for it; empty means that somebody has to find one. */
  readonly agencies: readonly string[];
  /** True where help is to be brokered and no agency is known. */
  readonly agencyMissing: boolean;
  /** The rule that asks for it. */
  readonly rule: Rule;
};

/**
 * Lists the psychosocial causes of absence for which help from several agencies is to be brokered.
 *
 * @param observations - Observations whose items are among `DETERMINANTS`, in any order.
 * @param options - `on`: the day. `agencies`: the caller's own list of who helps with what; the sources name none.
 * @returns Every determinant, in the order of the source.
 * @throws Never.
 * @see Compassionate attendance support, Tenets (`compassionate-attendance`), fourth tenet: rule ATT-5.
 * @example listBrokering([], { on: isoDate('2026-11-21') })[0].step; // => 'ask-about-it'
 */
export const listBrokering = (
  observations: readonly Observation[],
  {
    on,
    agencies = {},
  }: { readonly on: IsoDate; readonly agencies?: { readonly [K in Determinant]?: readonly string[] } },
): readonly Brokering[] => {
  const index = indexObservations(observations, on);
  return DETERMINANTS.map((determinant) => {
    const { answer } = readItem(index, determinant);
    const known = agencies[determinant] ?? [];
    return {
      determinant,
      step: answer === 'yes' ? 'broker' : answer === 'no' ? 'nothing-found' : 'ask-about-it',
      agencies: known,
      agencyMissing: answer === 'yes' && known.length === 0,
      rule: ATT_5,
    };
  });
};
