import {
  type Answer,
  type Answers,
  answerTo,
  byCodeUnit,
  type Caution,
  type Judgement,
  type Rule,
} from '../../kernel/index.js';
import { ORG_2, ORG_3, ORG_15 } from '../register.js';
import type { PersonSupport } from '../schema.js';
import {
  type SettingMeasure,
  SUPPORT_MEASURES,
  type SupportMeasureDefinition,
  type SupportMeasureId,
} from '../vocabulary-support.js';
import { type CultureFinding, listCultureCautions } from './culture.js';

export type { PersonSupport } from '../schema.js';

/**
 * Lists every measure the sources name, as one setting has it or has it not: what `wellbeing.suggestSupport` takes.
 *
 * @param available - Yes, no or unknown by measure; absent is unknown.
 * @returns The measures, in the order of the sources. A setting's own measures can be added to the list.
 * @throws Never.
 * @see Page, Burnout, compassion fatigue and compassion satisfaction, and Discussion (`page-2020`): rule ORG-15.
 * @example listSupportMeasures({})[0].available; // => 'unknown'
 */
export const listSupportMeasures = (available: Answers<SupportMeasureId>): readonly SettingMeasure[] =>
  SUPPORT_MEASURES.map((measure) => ({ ...measure, available: answerTo(available, measure.id) }));

/** A measure that the setting lacks. */
export type MeasureGap = {
  /** Id of the measure. */
  readonly id: string;
  /** Ids of measures the setting has that can stand in. */
  readonly standIns: readonly string[];
};

/** One person's set of support, against what the setting can run. */
export type PersonSupportCheck = {
  /** Id of the person. */
  readonly person: string;
  /** Whether it begins with initial training. */
  readonly beginsWithTraining: Answer;
  /** Measures in the set that the setting lacks, each with what it has that can stand in. */
  readonly beyondMeans: readonly MeasureGap[];
  /** Measures in the set of which it is not known whether the setting has them. */
  readonly notKnown: readonly string[];
};

/** The sets of support of a team. Nobody is compared with anybody: sets may differ, and should. */
export type AssemblageCheck = {
  /** Whether the sets are fitted to people; `unknown` with fewer than two people. */
  readonly individualised: Answer;
  /** Each person, in order of id. */
  readonly people: readonly PersonSupportCheck[];
  /** What to keep in mind. */
  readonly cautions: readonly Caution[];
  /** The rules that fired. */
  readonly rules: readonly Rule[];
};

const fitted = (people: readonly PersonSupport[]): Answer => {
  if (people.length < 2) return 'unknown';
  const sets = people.map(({ measures }) => JSON.stringify([...new Set(measures)].sort(byCodeUnit)));
  return new Set(sets).size === 1 ? 'no' : 'yes';
};

const checkPerson = (
  { person, initialTraining, measures }: PersonSupport,
  available: Answers<string>,
): PersonSupportCheck => {
  const wanted = [...new Set(measures)].sort(byCodeUnit);
  const standInsOf = (id: string): readonly string[] => {
    const known = (SUPPORT_MEASURES as readonly SupportMeasureDefinition[]).find((one) => one.id === id);
    return (known?.standIns ?? []).filter((standIn) => answerTo(available, standIn) === 'yes');
  };
  return {
    person,
    beginsWithTraining: initialTraining,
    beyondMeans: wanted
      .filter((id) => answerTo(available, id) === 'no')
      .map((id) => ({ id, standIns: standInsOf(id) })),
    notKnown: wanted.filter((id) => answerTo(available, id) === 'unknown'),
  };
};

/**
 * Checks the sets of support of a team: fitted to each person, begun with initial training, within the setting's
 * means, and in a culture that carries them.
 *
 * @param people - Each person's set, in any order.
 * @param setting - What the setting has, by measure, and the judgement of its culture.
 * @returns What to mend, with what can stand in for what a small setting lacks.
 * @throws Never.
 * @see Page, Discussion and Conclusion (`page-2020`): rules ORG-2, ORG-3, ORG-5, ORG-15.
 * @example checkAssemblage([], { available: {}, culture: assessCulture([], { on: isoDate('2026-11-21') }) }).individualised; // => 'unknown'
 */
export const checkAssemblage = (
  people: readonly PersonSupport[],
  {
    available,
    culture,
  }: { readonly available: Answers<string>; readonly culture: Judgement<CultureFinding> },
): AssemblageCheck => {
  const checked = people
    .map((one) => checkPerson(one, available))
    .sort((a, b) => byCodeUnit(a.person, b.person));
  const individualised = fitted(people);
  return {
    individualised,
    people: checked,
    cautions: [
      ...(individualised === 'no' ? [{ code: 'same-package-for-everybody', rule: ORG_2 }] : []),
      ...checked.flatMap(({ person, beginsWithTraining }) =>
        beginsWithTraining === 'yes' ? [] : [trainingCaution(person, beginsWithTraining)],
      ),
      ...checked
        .filter(({ beyondMeans }) => beyondMeans.length > 0)
        .map(({ person, beyondMeans }) => ({
          code: 'beyond-this-settings-means',
          detail: { person, measures: beyondMeans.map(({ id }) => id) },
          rule: ORG_15,
        })),
      ...listCultureCautions(culture),
    ],
    rules: [ORG_2, ORG_3, ORG_15],
  };
};

const trainingCaution = (person: string, trained: 'no' | 'unknown'): Caution => ({
  code: trained === 'no' ? 'begin-with-initial-training' : 'initial-training-not-known',
  detail: { person },
  rule: ORG_3,
});
