import {
  type Answer,
  anyOf,
  byCodeUnit,
  type Citation,
  type Contact,
  type Evidence,
  type IsoDate,
  indexObservations,
  type Observation,
  type ObservationIndex,
  type Reading,
  readProposition,
} from '../../kernel/index.js';
import { BEH_13, PLACED_SIGN, PROCEDURE_SIGN, TOOLKIT_SIGN } from '../register.js';
import {
  BEHAVIOUR_SIGNS,
  type BehaviourSign,
  type BehaviourType,
  MISSED_APPOINTMENT_SIGNS,
  PLACED_SIGNS,
  SIGN_TWINS,
} from '../vocabulary.js';

/** What the record says of one sign. */
export type SignReading = {
  readonly sign: BehaviourSign;
  readonly reading: Reading;
  /** As the reading, but not known where an appointment was missed after the sign was last ruled out. */
  readonly answer: Answer;
  /** Missed appointments that may belong to this sign, oldest first. */
  readonly missed: readonly string[];
};

const SHOWS: { readonly [K in Contact['outcome']]?: BehaviourSign } = {
  'in-but-not-opening': 'behaviour.toolkit-type.confrontation.extreme-avoidance',
  'cut-short-by-family': 'behaviour.toolkit-type.avoidance.cuts-visits-short',
  refused: 'behaviour.toolkit-type.refusal.will-not-meet',
};

/** How a contact ended is something a worker saw: it joins the observations under the contact's id. */
const seenAt = ({ id, on, outcome }: Contact): readonly Observation[] => {
  const item = SHOWS[outcome];
  return item === undefined ? [] : [{ id, on, about: '', item, answer: 'yes', knownBy: 'observed' }];
};

/** Observations and contacts up to a day, ready to be read. */
export type BehaviourRecord = {
  readonly index: ObservationIndex;
  /** Appointments that the family did not keep, oldest first. Asking for another time is not missing one. */
  readonly missed: readonly Contact[];
};

/** Gathers what rules of this module read. */
export const recordUpTo = (
  observations: readonly Observation[],
  contacts: readonly Contact[],
  on: IsoDate,
): BehaviourRecord => ({
  index: indexObservations([...observations, ...contacts.flatMap(seenAt)], on),
  missed: contacts
    .filter(
      (one) =>
        one.on <= on &&
        one.purpose !== 'arrange' &&
        (one.outcome === 'not-in' || one.outcome === 'cancelled-by-family'),
    )
    .sort((a, b) => byCodeUnit(a.on, b.on) || byCodeUnit(a.id, b.id)),
});

const readSign = ({ index, missed }: BehaviourRecord, sign: BehaviourSign): SignReading => {
  const twin = SIGN_TWINS[sign];
  const reading = readProposition(index, twin === undefined ? [sign] : [sign, twin], []);
  const open = (MISSED_APPOINTMENT_SIGNS as readonly string[]).includes(sign)
    ? missed.filter(({ on }) => reading.answer !== 'no' || on > reading.on!).map(({ id }) => id)
    : [];
  return {
    sign,
    reading,
    missed: open,
    answer: reading.answer === 'no' && open.length > 0 ? 'unknown' : reading.answer,
  };
};

/** Reads every sign of one type. */
export const readType = (record: BehaviourRecord, type: BehaviourType): readonly SignReading[] =>
  BEHAVIOUR_SIGNS[type].map((sign) => readSign(record, sign));

/** Whether any of the signs was seen. */
export const anySign = (signs: readonly SignReading[]): Answer => anyOf(signs.map(({ answer }) => answer));

/** Where a sign stands in the sources. */
const citeSign = (sign: BehaviourSign): Citation =>
  (PLACED_SIGNS as readonly string[]).includes(sign)
    ? PLACED_SIGN
    : sign.startsWith('behaviour.uncoop-type.')
      ? PROCEDURE_SIGN
      : TOOLKIT_SIGN;

/** What the record shows of a sign; a missed appointment that may belong to it shows as not known. */
export const evidenceFor = ({ sign, reading, answer, missed }: SignReading): readonly Evidence[] => {
  const cite = citeSign(sign);
  const said: readonly Evidence[] =
    reading.from.length > 0 ? [{ factor: sign, observed: reading.answer, from: reading.from, cite }] : [];
  return missed.length > 0 && answer === 'unknown'
    ? [...said, { factor: sign, observed: 'unknown', from: missed, cite: BEH_13.cite }]
    : said;
};
