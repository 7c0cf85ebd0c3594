import { findingOf, type IsoDate } from 'family-engagement';
import { CHANGE_STAGES, type ChangeStage } from 'family-engagement/change';
import {
  type Duration,
  estimateKappa,
  estimateRestrictedMean,
  estimateTimeInState,
  listSpells,
  measureGini,
  measureJain,
  measureKrippendorffAlpha,
  measurePercentageAgreement,
  type RatingPair,
  type Spell,
} from 'family-engagement/research';
import { groupBy } from './group.js';
import { type Look, stateOf } from './judge.js';
import type { Coded, Held } from './read.js';
import { isEnough, shownOf } from './withhold.js';

/** The conventions that this program uses, by the library's names: the methods paragraph reads them from here. */
export const CONVENTIONS = {
  repeats: 'count',
  proportion: 'wilson',
  holds: 'only-while-seen',
  firstSpell: 'leave-out',
  survival: 'log-log',
  weights: 'unweighted',
  measurement: 'nominal',
  gini: 'population',
  level: 0.95,
} as const;

/** Days looked ahead for the mean time in a stage; the same for every stage. */
export const HORIZON_DAYS = 180;

/** Stands for a stage that the record did not carry. */
export const NOT_KNOWN = 'not-known';

const ANSWERS = ['yes', 'no', 'unknown'];

/** A value of a results table. Nothing stands where a figure has no value, or is withheld. */
export type Value = string | number | boolean | undefined;
export type Row = Readonly<Record<string, Value>>;

export const round = (value: number | undefined): number | undefined =>
  value === undefined ? undefined : Number(value.toFixed(4));

/** Figures that only stand where they may be shown; the mark says why a cell is empty. */
export const shownOnly = (show: boolean, figures: Row): Row => ({
  ...Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, show ? value : undefined])),
  withheld: !show,
});

export const familyOf = (subject: string): string => (JSON.parse(subject) as [string])[0];
/** How many families a list of rows speaks of. */
const familiesIn = (rows: readonly { readonly subject: string }[]): number =>
  new Set(rows.map(({ subject }) => familyOf(subject))).size;

/** How many needed changes were at each stage at the end of each month, and how many could not be told. */
export const tabulateStages = (looks: readonly Look[]): readonly Row[] => {
  const states = [...CHANGE_STAGES, NOT_KNOWN] as const;
  const byDay = groupBy(looks, ({ on }) => on);
  return [...byDay]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([on, ofDay]) => {
      const inState = states.map((state) =>
        ofDay.filter(({ stage }) => (findingOf(stage) ?? NOT_KNOWN) === state),
      );
      const shown = shownOf(inState.map((some) => new Set(some.map(({ family }) => family)).size));
      return states.map((stage, at) => ({
        on,
        stage,
        ...shownOnly(shown.cells[at]!, {
          needs: inState[at]!.length,
          provisional: inState[at]!.filter((look) => look.stage.status === 'provisional').length,
        }),
      }));
    });
};

type Stay = Spell<ChangeStage>;

/** Steps of a curve that each speak of enough families: those who left since the step before, and those still followed. */
const stepsShown = (stays: readonly Stay[], durations: readonly Duration[]): readonly Row[] => {
  const { survival: interval, level } = CONVENTIONS;
  const { steps } = estimateTimeInState(durations, { interval, level });
  const shown: Row[] = [{ days: 0, staying: 1 }];
  let since = 0;
  for (const { days, staying, limits } of steps) {
    const left = stays.filter((stay) => stay.ended && stay.days > since && stay.days <= days);
    const followed = stays.filter((stay) => stay.days > days);
    if (![left, followed].every((some) => some.length > 0 && isEnough(familiesIn(some)))) continue;
    const known = 'lower' in limits ? { lower: round(limits.lower), upper: round(limits.upper) } : {};
    shown.push({ days, staying: round(staying), ...known });
    since = days;
  }
  return shown;
};

/** How long each stage lasts: stays that still went on when last seen count for as long as they were seen. */
export const tabulateTimeInStage = (looks: readonly Look[], on: IsoDate) => {
  const { holds, firstSpell, survival: interval, level } = CONVENTIONS;
  const { spells, leftOut } = listSpells(looks.map(stateOf), CHANGE_STAGES, { on, holds, firstSpell });
  const byStage = CHANGE_STAGES.map((stage) => ({
    stage,
    stays: spells.filter(({ state }) => state === stage),
  }));
  const summary = byStage.map(({ stage, stays }) => {
    const time = estimateTimeInState(stays, { interval, level });
    const mean = estimateRestrictedMean(time, HORIZON_DAYS);
    const ended = stays.filter((stay) => stay.ended);
    const split = shownOf([ended, stays.filter((stay) => !stay.ended)].map(familiesIn));
    const { median } = time;
    return {
      stage,
      stays: split.sum ? time.observed : undefined,
      ...shownOnly(split.cells.every(Boolean), {
        ended: time.ended,
        'median-days': round(median.value),
        'median-lower': round(median.lower.value),
        'median-upper': round(median.upper.value),
        'why-no-median': median.value === undefined ? median.because : undefined,
        [`mean-days-of-${HORIZON_DAYS}`]: round(mean.value),
        'standard-error': mean.value === undefined ? undefined : round(mean.standardError),
        'why-no-mean': mean.value === undefined ? mean.because : undefined,
      }),
    };
  });
  const curves = byStage.flatMap(({ stage, stays }) =>
    stays.length === 0 ? [] : stepsShown(stays, stays).map((step) => ({ stage, ...step })),
  );
  return { summary, curves, stays: spells, leftOut };
};

const pairsOf = (codings: readonly Coded[]): readonly RatingPair[] =>
  [...groupBy(codings, ({ account, item }) => JSON.stringify([account, item])).values()].map((unit) => {
    const by = (coder: string) => unit.find((one) => one.coder === coder)?.answer ?? null;
    return { first: by('coder-1'), second: by('coder-2') };
  });

/** How far coders agree who read the same accounts: the first two by kappa, all of them by alpha. */
export const tabulateAgreement = (codings: readonly Coded[]): readonly Row[] => {
  const { weights, measurement, level } = CONVENTIONS;
  const items = [...new Set(codings.map(({ item }) => item))].sort();
  return [undefined, ...items].flatMap((only) => {
    const some = codings.filter(({ item }) => only === undefined || item === only);
    const accounts = new Set(some.map(({ account }) => account));
    const pairs = pairsOf(some);
    const shared = measurePercentageAgreement(pairs);
    const { kappa } = estimateKappa(pairs, ANSWERS, { weights, level });
    const ratings = some.map(({ account, item, coder, answer }) => ({
      unit: JSON.stringify([account, item]),
      rater: coder,
      value: answer,
    }));
    const { alpha, units } = measureKrippendorffAlpha(ratings, { measurement });
    const row = (measure: string, figures: Row) => ({
      item: only ?? 'all items',
      measure,
      ...shownOnly(isEnough(accounts.size), figures),
    });
    const limits = kappa.value === undefined ? {} : { lower: round(kappa.lower), upper: round(kappa.upper) };
    const why = (figure: { readonly because?: string }) => ({ 'why-none': figure.because });
    return [
      row('share that agree', {
        units: shared.pairs,
        value: round(shared.agreement.value),
        ...why(shared.agreement as { because?: string }),
      }),
      row('kappa', {
        units: shared.pairs,
        value: round(kappa.value),
        ...limits,
        ...why(kappa as { because?: string }),
      }),
      row('alpha', { units, value: round(alpha.value), ...why(alpha as { because?: string }) }),
    ];
  });
};

/** How evenly need was spread over capacity each month. It says nothing of any one practitioner. */
export const tabulateEvenness = (held: readonly Held[]): readonly Row[] =>
  [...groupBy(held, ({ on }) => on)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([on, team]) => {
      const loads = team.map(({ need, capacity }) => need / capacity);
      return {
        on,
        ...shownOnly(isEnough(new Set(team.map(({ practitioner }) => practitioner)).size), {
          practitioners: team.length,
          families: team.reduce((sum, { families }) => sum + families, 0),
          gini: round(measureGini(loads, { form: CONVENTIONS.gini }).value),
          jain: round(measureJain(loads).value),
        }),
      };
    });
