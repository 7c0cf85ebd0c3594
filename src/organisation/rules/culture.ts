import {
  type Answer,
  allOf,
  type Caution,
  conclude,
  findingOf,
  type IsoDate,
  indexObservations,
  type Judgement,
  not,
  type Observation,
  type Rule,
  undetermined,
} from '../../kernel/index.js';
import { ORG_4, ORG_5, ORG_6, ORG_10 } from '../register.js';
import type { PlannedVisit } from '../schema.js';
import { CONTINUUM, CULTURE_ITEMS } from '../vocabulary.js';
import { judgeItems } from './read.js';

export type { PlannedVisit } from '../schema.js';

/** Whether a culture carries the measures. */
export type CultureFinding = 'culture-supports' | 'culture-supports-in-part' | 'culture-does-not-support';

const CULTURE = {
  all: 'culture-supports',
  some: 'culture-supports-in-part',
  none: 'culture-does-not-support',
} as const;

/**
 * Judges whether the culture of a service carries its measures: speaking openly, being affected as ordinary, care,
 * self-care that is valued, signs that are recognised, and asking for support as routine.
 *
 * @param observations - Observations about one service, in any order. What staff say anonymously belongs to
 *   `summariseTeamCulture` first.
 * @param options - `on`: the day of the judgement.
 * @returns The finding, with what is missing.
 * @throws Never.
 * @see Page, Findings: organisational support, and Conclusion (`page-2020`): rule ORG-5.
 * @example assessCulture([], { on: isoDate('2026-11-21') }).status; // => 'undetermined'
 */
export const assessCulture = (
  observations: readonly Observation[],
  { on }: { readonly on: IsoDate },
): Judgement<CultureFinding> =>
  judgeItems<CultureFinding>(indexObservations(observations, on), CULTURE_ITEMS, CULTURE, ORG_5);

/**
 * What to keep in mind about measures of support, given the culture they are in. Measures alone are never enough.
 *
 * @param culture - The judgement of {@link assessCulture}.
 * @returns One caution unless the culture is known to carry them.
 * @throws Never.
 * @see Page, Conclusion (`page-2020`): rule ORG-5.
 * @example listCultureCautions(assessCulture([], { on: isoDate('2026-11-21') }))[0].code; // => 'culture-not-known'
 */
export const listCultureCautions = (culture: Judgement<CultureFinding>): readonly Caution[] => {
  const finding = findingOf(culture);
  if (finding === 'culture-supports') return [];
  const code = finding === undefined ? 'culture-not-known' : 'measures-are-not-enough';
  return [{ code, rule: ORG_5 }];
};

/** How much of the continuum of support is there. */
export type ContinuumFinding = 'continuum-whole' | 'continuum-in-part' | 'continuum-missing';

const WHOLE = { all: 'continuum-whole', some: 'continuum-in-part', none: 'continuum-missing' } as const;

/**
 * Judges whether all three layers of support between people are there: peers, line management, formal supervision.
 * None of them replaces another: a setting with supervision still needs the staffroom.
 *
 * @param observations - Observations about one service, in any order.
 * @param options - `on`: the day of the judgement.
 * @returns The finding, with the layers that are missing or unknown.
 * @throws Never.
 * @see Page, Discussion (`page-2020`): rule ORG-6.
 * @example assessContinuum([], { on: isoDate('2026-11-21') }).status; // => 'undetermined'
 */
export const assessContinuum = (
  observations: readonly Observation[],
  { on }: { readonly on: IsoDate },
): Judgement<ContinuumFinding> =>
  judgeItems<ContinuumFinding>(indexObservations(observations, on), CONTINUUM, WHOLE, ORG_6);

/** Whether trauma training is what the article asks for. */
export type TrainingFinding = 'training-as-asked' | 'training-not-as-asked';

/** What a piece of trauma training consists of. */
export type TrainingAnswers = {
  /** It gives a framework to think with. */
  readonly framework: Answer;
  /** It talks over scenarios that really happened. */
  readonly realScenarios: Answer;
  /** It has staff follow a script. */
  readonly script: Answer;
};

const TRAINING = 'organisation.training.framework-not-script';

/**
 * Judges trauma training: a framework and real scenarios talked over, and no script. A script takes away the
 * improvising that families need, and the satisfaction with it.
 *
 * @param answers - What the training consists of.
 * @returns One no settles it; undetermined while something is not known.
 * @throws Never.
 * @see Page, Discussion (`page-2020`): rule ORG-4.
 * @example findingOf(assessTraumaTraining({ framework: 'yes', realScenarios: 'yes', script: 'no' })); // => 'training-as-asked'
 */
export const assessTraumaTraining = ({
  framework,
  realScenarios,
  script,
}: TrainingAnswers): Judgement<TrainingFinding> => {
  const parts = { framework, realScenarios, script: not(script) };
  const answer = allOf(Object.values(parts));
  const observed =
    answer === 'unknown' ? [] : [{ factor: TRAINING, observed: answer, from: [], cite: ORG_4.cite }];
  const grounds = { evidence: observed, cautions: [], rules: [ORG_4] };
  if (answer !== 'unknown')
    return conclude(grounds, answer === 'yes' ? 'training-as-asked' : 'training-not-as-asked', []);
  const gaps = Object.entries(parts).filter(([, part]) => part === 'unknown');
  return undetermined(
    grounds,
    gaps.map(([field]) => ({
      field,
      couldBecome:
        gaps.length === 1 ? ['training-as-asked', 'training-not-as-asked'] : ['training-not-as-asked'],
    })),
  );
};

/** Visits whose safety was planned and whose aftermath was not. */
export type SelfCarePlanning = {
  /** Ids of visits with a safety plan and no plan for looking after oneself, in order of id. */
  readonly lacking: readonly string[];
  /** Ids of visits of which either is not known, in order of id. */
  readonly open: readonly string[];
  /** The rule. */
  readonly rule: Rule;
};

/**
 * Lists visits for which safety was planned and self-care was not. The article asks for both as a matter of routine.
 *
 * @param visits - Visits, in any order.
 * @returns Ids to mend and ids to ask about. A visit with neither is no better, and is for the safety rules to name.
 * @throws Never.
 * @see Page, Discussion (`page-2020`): rule ORG-10.
 * @example listVisitsWithoutSelfCare([{ id: 'v1', safetyPlanned: 'yes', selfCarePlanned: 'no' }]).lacking; // => ['v1']
 */
export const listVisitsWithoutSelfCare = (visits: readonly PlannedVisit[]): SelfCarePlanning => {
  const read = visits.map(({ id, safetyPlanned, selfCarePlanned }) => ({
    id,
    gap: allOf([safetyPlanned, not(selfCarePlanned)]),
  }));
  const those = (answer: Answer): readonly string[] =>
    read
      .filter(({ gap }) => gap === answer)
      .map(({ id }) => id)
      .sort();
  return { lacking: those('yes'), open: those('unknown'), rule: ORG_10 };
};
