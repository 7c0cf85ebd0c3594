import {
  type Answer,
  byCodeUnit,
  type Caution,
  type Contact,
  type IsoDate,
  indexObservations,
  type Missing,
  type ObservationIndex,
  type Reading,
  type Rule,
  readItem,
} from '../../kernel/index.js';
import { D_8, type Difference } from '../differences.js';
import { BEH_8 } from '../register.js';
import type { AreaReview, OptimismParts } from '../schema.js';
import type { UncertaintyQuestion } from '../vocabulary.js';

export type { AreaReview, OptimismParts } from '../schema.js';

/** What may be too bright about a record. */
export type OptimismWarningCode =
  | 'positives-only'
  | 'self-described-preferred'
  | 'self-described-only'
  | 'no-change-despite-input'
  | 'uneven-change';

/** One warning, and what it rests on. */
export type OptimismWarning = {
  /** What may be too bright. */
  readonly code: OptimismWarningCode;
  /** Ids of the observations or review rows it rests on, in order of id. */
  readonly from: readonly string[];
  /** Questions that keep the uncertainty respectful. */
  readonly ask: readonly UncertaintyQuestion[];
  /** The rule behind it. */
  readonly rule: Rule;
};

/** What a look for too much optimism brings to light. No warning does not mean that all is well. */
export type OptimismCheck = {
  /** Warnings, in a fixed order. */
  readonly warnings: readonly OptimismWarning[];
  /** What is not known, with the warnings it could lead to. */
  readonly open: readonly Missing<OptimismWarningCode>[];
  /** Questions to carry into the next contact: respectful uncertainty applies at every point, so never none. */
  readonly questions: readonly UncertaintyQuestion[];
  /** What to keep in mind. */
  readonly cautions: readonly Caution[];
  /** Strengths are still the place to start: both readings. */
  readonly differences: readonly Difference[];
  /** The rule behind it. */
  readonly rules: readonly Rule[];
};

/** Whether anybody but the person themselves has said how it is. Where somebody has, that is what stands. */
const isSeen = (index: ObservationIndex, item: string): boolean =>
  (index.get(item) ?? []).some(({ answer, knownBy }) => answer !== 'unknown' && knownBy !== 'self-described');

/** What stands for each item: good news or a worry, seen or only told. */
type Standing = { readonly from: readonly string[]; readonly good: boolean; readonly seen: boolean };

const standings = (
  index: ObservationIndex,
  items: readonly string[],
  goodAnswer: Answer,
): readonly Standing[] =>
  [...new Set(items)]
    .map((item) => ({ item, reading: readItem(index, item) }))
    .filter(({ reading }) => reading.answer !== 'unknown')
    .map(({ item, reading }) => ({
      from: reading.from,
      good: reading.answer === goodAnswer,
      seen: isSeen(index, item),
    }));

const sortedIds = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort(byCodeUnit);

const warn = (
  code: OptimismWarningCode,
  from: readonly string[],
  ask: readonly UncertaintyQuestion[],
): OptimismWarning => ({ code, from: sortedIds(from), ask, rule: BEH_8 });

const listOneSided = (read: readonly Standing[]): readonly OptimismWarning[] => {
  const good = read.filter((one) => one.good);
  const told = good.filter(({ seen }) => !seen);
  return [
    ...(good.length > 0 && good.length === read.length
      ? [
          warn(
            'positives-only',
            good.flatMap(({ from }) => from),
            ['behaviour.uncertainty.what-would-we-see-otherwise'],
          ),
        ]
      : []),
    ...(told.length > 0
      ? [
          warn(
            'self-described-only',
            told.flatMap(({ from }) => from),
            ['behaviour.uncertainty.who-else-saw-it'],
          ),
        ]
      : []),
  ];
};

/** Good news that the assessment rests on although somebody saw otherwise. Bad news is never too bright. */
const listPreferred = (
  index: ObservationIndex,
  { strengths, concerns, restsOn = [] }: OptimismParts,
): readonly OptimismWarning[] => {
  const rests = new Set(restsOn);
  const told = (items: readonly string[], goodAnswer: Answer): readonly string[] =>
    items
      .filter((item) => isSeen(index, item) && readItem(index, item).answer !== goodAnswer)
      .flatMap((item) => index.get(item)!)
      .filter(
        ({ id, answer, knownBy }) => knownBy === 'self-described' && answer === goodAnswer && rests.has(id),
      )
      .map(({ id }) => id);
  const preferred = [...told(strengths, 'yes'), ...told(concerns, 'no')];
  return preferred.length === 0
    ? []
    : [warn('self-described-preferred', preferred, ['behaviour.uncertainty.who-else-saw-it'])];
};

/** What the reviews up to the day say of each area: the latest word stands, as it does for any observation. */
const readAreas = (reviews: readonly AreaReview[], on: IsoDate): readonly Reading[] => {
  const rows = reviews.map(({ id, on: day, area, changed }) => ({
    id,
    on: day,
    about: area,
    item: area,
    answer: changed,
  }));
  const index = indexObservations(rows, on);
  return [...index.keys()].map((area) => readItem(index, area));
};

const hadInput = (contacts: readonly Contact[], until: IsoDate): boolean =>
  contacts.some(({ on, outcome, purpose }) => on <= until && outcome === 'held' && purpose !== 'arrange');

const SAME: readonly UncertaintyQuestion[] = [
  'behaviour.uncertainty.what-is-different-for-the-child',
  'behaviour.uncertainty.whose-effort',
];
const REST: readonly UncertaintyQuestion[] = ['behaviour.uncertainty.what-of-the-rest'];

const NO_CHANGE_SIGN = 'behaviour.disguised-compliance.no-change-at-review';
const UNEVEN_SIGN = 'behaviour.disguised-compliance.uneven-change';

const listStill = (
  index: ObservationIndex,
  areas: readonly Reading[],
  contacts: readonly Contact[],
): readonly OptimismWarning[] => {
  const still = areas.filter(({ answer }) => answer === 'no');
  const better = areas.filter(({ answer }) => answer === 'yes');
  const noted = readItem(index, NO_CHANGE_SIGN);
  const notedUneven = readItem(index, UNEVEN_SIGN);
  const input = still.some((area) => hadInput(contacts, area.on!));
  const none = still.length === areas.length && input;
  const uneven = still.length > 0 && better.length > 0;
  const fromStill = none ? still.flatMap(({ from }) => from) : [];
  const fromUneven = uneven ? [...still, ...better].flatMap(({ from }) => from) : [];
  return [
    ...(none || noted.answer === 'yes'
      ? [warn('no-change-despite-input', [...fromStill, ...fromOf(noted)], SAME)]
      : []),
    ...(uneven || notedUneven.answer === 'yes'
      ? [warn('uneven-change', [...fromUneven, ...fromOf(notedUneven)], REST)]
      : []),
  ];
};

const fromOf = ({ answer, from }: Reading): readonly string[] => (answer === 'yes' ? from : []);

const listOpen = (
  read: readonly Standing[],
  areas: readonly Reading[],
  restsOn: readonly string[] | undefined,
): readonly Missing<OptimismWarningCode>[] => [
  ...(read.length === 0
    ? [{ field: 'observations', couldBecome: ['positives-only', 'self-described-only'] as const }]
    : []),
  ...(restsOn === undefined
    ? [{ field: 'restsOn', couldBecome: ['self-described-preferred'] as const }]
    : []),
  ...(areas.length === 0 || areas.some(({ answer }) => answer === 'unknown')
    ? [{ field: 'reviews.changed', couldBecome: ['no-change-despite-input', 'uneven-change'] as const }]
    : []),
];

const ALWAYS: readonly UncertaintyQuestion[] = [
  'behaviour.uncertainty.what-was-seen',
  'behaviour.uncertainty.what-does-the-child-say',
];

/**
 * Looks for too much optimism in a record: good news only, what a parent says put before what was seen, no change at
 * review for all the input, one area better while the others stand still. What it finds are warnings with questions,
 * so that doubt stays respectful; strengths remain the place to start.
 *
 * @param parts - Observations, which items are good or worrying news, reviews by area, contacts, and what the
 *   assessment rests on where that is written down.
 * @param options - `on`: the day of the check; what came later does not count.
 * @returns Warnings, what is not known, and questions; two questions are there whatever was found.
 * @throws Never.
 * @see Engaging Families Toolkit, 7.0 (`barnsley-toolkit`): rule BEH-8.
 * @example checkOptimism({ observations: [], strengths: [], concerns: [], reviews: [], contacts: [] }, { on: isoDate('2026-11-21') }).questions.length; // => 3
 */
export const checkOptimism = (parts: OptimismParts, { on }: { readonly on: IsoDate }): OptimismCheck => {
  const { observations, strengths, concerns, reviews, contacts, restsOn } = parts;
  const index = indexObservations(observations, on);
  const read = [...standings(index, strengths, 'yes'), ...standings(index, concerns, 'no')];
  const areas = readAreas(reviews, on);
  const warnings = [
    ...listOneSided(read),
    ...listPreferred(index, parts),
    ...listStill(index, areas, contacts),
  ];
  const open = listOpen(read, areas, restsOn);
  const asked = open.some(({ field }) => field === 'restsOn')
    ? (['behaviour.uncertainty.what-does-it-rest-on'] as const)
    : [];
  return {
    warnings,
    open,
    questions: [...new Set([...ALWAYS, ...warnings.flatMap(({ ask }) => ask), ...asked])],
    cautions: [{ code: 'behaviour.rule-of-optimism.false-accounts', rule: BEH_8 }],
    differences: [D_8],
    rules: [BEH_8],
  };
};
