import {
  type Answer,
  allOf,
  groupBy,
  type IsoDate,
  indexObservations,
  type Observation,
  type Params,
  type Reading,
  type Result,
  type Rule,
  readItem,
} from '../../kernel/index.js';
import type { WorkingCalendar } from '../bank-holidays.js';
import type { PlanIssueCode } from '../issues.js';
import { PLN_13 } from '../register.js';
import type { Contract, ContractDraft, OfficeOnlyWeighing } from '../schema.js';
import { UNEQUAL_KNOWN, UNEQUAL_KNOWN_TO_AGENCIES } from '../vocabulary.js';
import { areSaid, finish, finishSimply, isSaid, need, type PlanIssue, rowNeeds } from './complete.js';

type WeighingDraft = NonNullable<ContractDraft['weighing']>;

const weighingNeeds = (weighing: WeighingDraft, path: readonly string[]): readonly PlanIssue[] => [
  ...need(
    isSaid(weighing.childAtHome),
    'weighing-without-child',
    [...path, 'childAtHome'],
    'worker',
    'PLN-12',
  ),
  ...need(
    isSaid(weighing.staffSafety),
    'weighing-without-staff',
    [...path, 'staffSafety'],
    'worker',
    'PLN-12',
  ),
  ...need(
    isSaid(weighing.decidedBy),
    'weighing-without-decider',
    [...path, 'decidedBy'],
    'manager',
    'PLN-12',
  ),
  ...need(weighing.on !== undefined, 'weighing-without-day', [...path, 'on'], 'manager', 'PLN-12'),
];

/**
 * Completes the weighing behind office-only contact. Both sides of the scale are needed, whichever wins: what becomes
 * of seeing the child at home, and the safety of staff.
 *
 * @param draft - What is known so far.
 * @returns The weighing; refused with every gap.
 * @throws Never.
 * @see Hard to Engage procedure, Written contract with the family: rule PLN-12.
 * @example completeOfficeOnlyWeighing({}).ok; // => false
 */
export const completeOfficeOnlyWeighing = (draft: WeighingDraft): Result<OfficeOnlyWeighing, PlanIssueCode> =>
  finishSimply<OfficeOnlyWeighing>(draft, weighingNeeds(draft, []));

const OFFICE_ONLY = 'plan.contract.consequence.office-only';

/** A consequence is a sanction; help held back to punish is another thing, and one source counts it as failure. */
const DIFFERENCE: Partial<Record<PlanIssueCode, Params>> = {
  'sanction-not-punishment': { difference: 'D-10' },
};

const contractWarnings = (kinds: readonly (string | undefined)[]): readonly PlanIssue[] =>
  (
    [
      [kinds.includes('other'), 'sanction-not-punishment'],
      [kinds.some((kind) => kind !== OFFICE_ONLY && kind !== 'other'), 'legal-advice'],
    ] as const
  ).flatMap(([raised, code]) =>
    need(!raised, code, ['consequences'], 'manager', 'PLN-11', DIFFERENCE[code]).map((one) => ({
      ...one,
      kind: 'warning' as const,
    })),
  );

/**
 * Completes a written contract about behaviour, or says what it still lacks and who can supply it.
 *
 * @param draft - What is known so far.
 * @param options - `calendar`: working days, for the review day.
 * @returns The contract with its review day; refused with every gap: exactly which behaviour is not acceptable, that it
 *   counts when risk to the child is assessed, what follows, the outcome sought, that every party knows the partnership
 *   may be unequal, and the weighing where contact is to be at the office only. Steps that lie with a court carry a
 *   warning, and so does a consequence of the caller’s own: support withheld to punish is not a sanction.
 * @throws Never.
 * @see Hard to Engage procedure, Written contract with the family: rules PLN-11, PLN-12, PLN-13.
 * @example completeContract({ id: 'c1' }, { calendar: ENGLAND_AND_WALES }).ok; // => false
 */
export const completeContract = (
  draft: ContractDraft,
  { calendar }: { readonly calendar: WorkingCalendar },
): Result<Contract, PlanIssueCode> => {
  const { parties = [], consequences = [], unequalKnownTo = [], weighing } = draft;
  const kinds = consequences.map(({ kind }) => kind);
  const parts = [
    ['kind', 'consequence-without-kind'],
    ['what', 'consequence-without-what'],
  ] as const;
  const weighed = weighing === undefined ? [] : weighingNeeds(weighing, ['weighing']);
  const own = [
    ...need(parties.length > 0, 'no-parties', ['parties'], 'worker', 'PLN-11'),
    ...need(areSaid(draft.unacceptable), 'no-unacceptable-behaviour', ['unacceptable'], 'worker', 'PLN-11'),
    ...need(
      draft.countsInRiskAssessment === 'yes',
      'risk-assessment-not-said',
      ['countsInRiskAssessment'],
      'worker',
      'PLN-11',
    ),
    ...need(consequences.length > 0, 'no-consequence', ['consequences'], 'manager', 'PLN-11'),
    ...rowNeeds(consequences, 'consequences', parts, 'manager', 'PLN-11'),
    ...need(isSaid(draft.agreedOutcome), 'agreed-outcome-missing', ['agreedOutcome'], 'team', 'PLN-13'),
    ...parties.flatMap((person) =>
      need(
        unequalKnownTo.includes(person),
        'party-not-told-unequal',
        ['unequalKnownTo'],
        'worker',
        'PLN-13',
        {
          person,
        },
      ),
    ),
    ...need(
      !kinds.includes(OFFICE_ONLY) || weighing !== undefined,
      'weighing-missing',
      ['weighing'],
      'manager',
      'PLN-12',
    ),
    ...weighed,
  ];
  return finish('contract', draft, calendar, 'PLN-11', own, contractWarnings(kinds));
};

/** Who knows that a partnership may be unequal, and who has to be told. */
export type PartnershipCheck = {
  /** Yes only where every party knows. */
  readonly knownByAll: Answer;
  /** Parties who do not know: tell them. */
  readonly tell: readonly string[];
  /** Parties of whom it is not known: ask them. */
  readonly ask: readonly string[];
  /** Party by party: whether they know, and the ids of the observations that say so. */
  readonly parties: readonly {
    /** Id of the person, or of the question of the agencies. */
    readonly id: string;
    /** Whether they know. */
    readonly knows: Answer;
    /** Ids of the observations that say so. */
    readonly from: readonly string[];
  }[];
  /** The rule. */
  readonly rule: Rule;
};

/**
 * Checks that every party to a partnership knows that it may be unequal.
 *
 * @param people - Ids of the parents and carers who are parties. The agencies are one party more, whose id is that of their
 *   question, `UNEQUAL_KNOWN_TO_AGENCIES`.
 * @param observations - Observations whose item is `UNEQUAL_KNOWN`, each of the person that it is about, or the question of
 *   the agencies, in any order.
 * @param options - `on`: the day; later observations do not count.
 * @returns Who is to be told and who is to be asked, in the order of the people, agencies last. Nothing is known of all
 *   where no people are named.
 * @throws Never.
 * @see Hard to Engage procedure, Written contract with the family: rule PLN-13.
 * @example checkPartnership(['parent'], [], { on: isoDate('2026-11-21') }).ask[0]; // => 'parent'
 */
export const checkPartnership = (
  people: readonly string[],
  observations: readonly Observation[],
  { on }: { readonly on: IsoDate },
): PartnershipCheck => {
  const index = indexObservations(observations, on);
  // It matters of whom it was noted: one item, read person by person.
  const byPerson = groupBy(index.get(UNEQUAL_KNOWN) ?? [], ({ about }) => about);
  const party = (id: string, { answer: knows, from }: Reading) => ({ id, knows, from });
  const parties = [
    ...people.map((id) => party(id, readItem(byPerson, id))),
    party(UNEQUAL_KNOWN_TO_AGENCIES, readItem(index, UNEQUAL_KNOWN_TO_AGENCIES)),
  ];
  const having = (answer: Answer) => parties.filter(({ knows }) => knows === answer).map(({ id }) => id);
  return {
    knownByAll: people.length === 0 ? 'unknown' : allOf(parties.map(({ knows }) => knows)),
    tell: having('no'),
    ask: having('unknown'),
    parties,
    rule: PLN_13,
  };
};
