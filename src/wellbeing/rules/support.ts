import { type Answers, answerTo, byCodeUnit, type Caution, type Rule } from '../../kernel/index.js';
import { D_17, type Difference, WEL_4, WEL_5, WEL_10, WEL_11 } from '../register.js';
import type { SupportMeasure, SupportProfile } from '../schema.js';
import { SUPPORT_LAYERS, SUPPORT_NEEDS, type SupportLayer, type SupportNeed } from '../vocabulary.js';

export type { SupportMeasure, SupportProfile } from '../schema.js';

/** A measure worth talking over with this person. */
export type SupportOffer = {
  /** Id of the measure. */
  readonly id: string;
  /** Needs of theirs that it helps with; empty where it is there because its layer stays for everybody. */
  readonly because: readonly SupportNeed[];
  /** Whether they have said that it works for them. */
  readonly helpful: boolean;
};

/** A measure that this setting lacks, and what can stand in for it. */
export type SupportGap = {
  /** Id of the measure. */
  readonly id: string;
  /** Needs of this person that it would have helped with. */
  readonly because: readonly SupportNeed[];
  /** Ids of measures the setting has that can stand in. None of them is the same thing. */
  readonly standIns: readonly string[];
};

/** One layer of support between people. All three stay, whatever else is offered. */
export type LayerReading = {
  /** Which. */
  readonly layer: SupportLayer;
  /** `layer-kept` by a measure of its own, `layer-stood-in-for`, `layer-not-known`, or `layer-missing`: something for a leader to mend. */
  readonly state: 'layer-kept' | 'layer-stood-in-for' | 'layer-not-known' | 'layer-missing';
  /** Ids of the measures that keep it, or stand in for it. */
  readonly by: readonly string[];
};

/** A set of support put together for one person: a frame for a conversation, with no script and no rank. */
export type SupportSuggestion = {
  /** What the setting has and the person can choose from, in order of id. */
  readonly offers: readonly SupportOffer[];
  /** What would help and may be there: find out. */
  readonly ask: readonly SupportOffer[];
  /** What would help and is lacking. */
  readonly gaps: readonly SupportGap[];
  /** The three layers, from informal to formal. */
  readonly layers: readonly LayerReading[];
  /** Needs that nothing the setting has helps with. */
  readonly unmet: readonly SupportNeed[];
  /** Needs nobody has asked the person about yet. */
  readonly open: readonly SupportNeed[];
  /** Where the sources differ. */
  readonly differences: readonly Difference[];
  /** What to keep in mind. */
  readonly cautions: readonly Caution[];
  /** The rules that fired. */
  readonly rules: readonly Rule[];
};

const CLOSENESS: readonly SupportNeed[] = [
  'wellbeing.absorption.definition',
  'wellbeing.compassion-fatigue.definition',
  'wellbeing.vicarious-trauma.definition',
];

const answered = (needs: SupportProfile['needs'], answer: 'yes' | 'unknown'): readonly SupportNeed[] =>
  SUPPORT_NEEDS.filter((need) => answerTo(needs as Answers<SupportNeed>, need) === answer);

const standInsFor = (measure: SupportMeasure, all: readonly SupportMeasure[]): readonly string[] =>
  all.filter(({ id, available }) => available === 'yes' && measure.standIns.includes(id)).map(({ id }) => id);

const readLayer = (layer: SupportLayer, all: readonly SupportMeasure[]): LayerReading => {
  const own = all.filter((measure) => measure.layer === layer);
  const kept = own.filter(({ available }) => available === 'yes').map(({ id }) => id);
  if (kept.length > 0) return { layer, state: 'layer-kept', by: kept };
  const standing = own.flatMap((measure) => standInsFor(measure, all));
  if (standing.length > 0)
    return { layer, state: 'layer-stood-in-for', by: [...new Set(standing)].sort(byCodeUnit) };
  return {
    layer,
    state: own.some(({ available }) => available === 'unknown') ? 'layer-not-known' : 'layer-missing',
    by: [],
  };
};

const cautionsFor = (
  profile: SupportProfile,
  yes: readonly SupportNeed[],
  gaps: readonly SupportGap[],
): readonly Caution[] => [
  { code: 'a-frame-not-a-script', rule: WEL_11 },
  ...(yes.some((need) => CLOSENESS.includes(need))
    ? [{ code: 'caring-less-is-no-remedy', rule: WEL_4 }]
    : []),
  ...(yes.length === 0 ? [{ code: 'no-need-named-is-not-no-need', rule: WEL_5 }] : []),
  ...(profile.seemsUnaffected === 'yes' ? [{ code: 'seeming-unaffected-says-nothing', rule: WEL_10 }] : []),
  ...(gaps.some(({ standIns }) => standIns.length > 0)
    ? [{ code: 'a-stand-in-is-not-the-same', rule: WEL_11 }]
    : []),
];

/**
 * Puts together support for one person from the measures their setting has.
 *
 * A measure is offered where it helps with a need they have named, or belongs to one of the three layers that stay for
 * everybody: peers, line management, supervision. Nothing is ranked; the person chooses, and what they have declined is
 * left out. A small setting gets an answer too: what it lacks is named, with what can stand in. Caring less is never
 * suggested: the closeness that tires people is the closeness that helps families.
 *
 * @param profile - What the person says they need, finds helpful and has declined. It is theirs.
 * @param measures - Measures with availability, for instance from `organisation.listSupportMeasures`; one row an id.
 * @returns Offers, what to find out, gaps with stand-ins, the layers, and the needs that stay unmet or unasked.
 * @throws Never.
 * @see Page, Burnout, compassion fatigue and compassion satisfaction, and Discussion (`page-2020`): rules WEL-4, WEL-5,
 *   WEL-10, WEL-11; difference D-17.
 * @example suggestSupport({ needs: {} }, []).layers[2].state; // => 'layer-missing'
 */
export const suggestSupport = (
  { helpful = [], declined = [], ...rest }: SupportProfile,
  measures: readonly SupportMeasure[],
): SupportSuggestion => {
  const yes = answered(rest.needs, 'yes');
  const sorted = [...measures].sort((a, b) => byCodeUnit(a.id, b.id));
  const relevant = sorted.flatMap((measure) => {
    const because = yes.filter((need) => measure.helpsWith.includes(need));
    const wanted = because.length > 0 || measure.layer !== undefined || helpful.includes(measure.id);
    return wanted && !declined.includes(measure.id) ? [{ measure, because }] : [];
  });
  const offersOf = (available: 'yes' | 'unknown'): readonly SupportOffer[] =>
    relevant
      .filter(({ measure }) => measure.available === available)
      .map(({ measure: { id }, because }) => ({ id, because, helpful: helpful.includes(id) }));
  const gaps = relevant
    .filter(({ measure }) => measure.available === 'no')
    .map(({ measure, because }) => ({
      id: measure.id,
      because,
      standIns: standInsFor(measure, sorted).filter((id) => !declined.includes(id)),
    }));
  const offers = offersOf('yes');
  const met = new Set(offers.flatMap(({ because }) => because));
  return {
    offers,
    ask: offersOf('unknown'),
    gaps,
    layers: SUPPORT_LAYERS.map((layer) => readLayer(layer, sorted)),
    unmet: yes.filter((need) => !met.has(need)),
    open: answered(rest.needs, 'unknown'),
    differences: [D_17],
    cautions: cautionsFor(rest, yes, gaps),
    rules: [WEL_4, WEL_5, WEL_10, WEL_11],
  };
};
