import { missingOf, type Rule } from '../../kernel/index.js';
import { ORG_1, ORG_2, ORG_3, ORG_5, ORG_6, ORG_10, ORG_13, ORG_15 } from '../../organisation/index.js';
import { WEL_11 } from '../../wellbeing/index.js';
import { REV_3, REV_4 } from '../register.js';
import type { Step, StepKind } from '../step.js';
import type { TeamReview } from './review.js';
import { listSupervisionSteps } from './supervision.js';

/** The parts of a team's review that steps follow from. */
export type TeamParts = Omit<TeamReview, 'team' | 'on' | 'next'>;

type Evidenced = {
  readonly evidence: readonly {
    readonly observed: string;
    readonly factor: string;
    readonly from: readonly string[];
  }[];
};

const deniedIn = ({ evidence }: Evidenced) => evidence.filter(({ observed }) => observed === 'no');
const sourcesOf = (evidence: Evidenced['evidence']) => evidence.flatMap(({ from }) => from);

const kindOf = ({ modality }: Rule): StepKind =>
  modality === 'must' || modality === 'should' ? modality : 'consider';

const threatSteps = ({ first, exposure }: TeamParts): readonly Step[] => [
  ...first
    .filter(({ status }) => status === 'complaint-due')
    .map(({ id, from, rule }) => ({ kind: 'override' as const, id, because: from, rule })),
  ...exposure
    .filter(({ latest, talkedThrough }) => latest !== undefined && talkedThrough !== 'yes')
    .map(({ practitioner, met }) => ({
      kind: 'should' as const,
      id: 'talk-through-exposure',
      about: practitioner,
      because: met.flatMap(({ from }) => from),
      detail: { kinds: met.map(({ kind }) => kind) },
      rule: REV_4,
    })),
];

const cultureSteps = ({ culture, continuum }: TeamParts): readonly Step[] => {
  const lacking = deniedIn(culture);
  return [
    ...(lacking.length === 0
      ? []
      : [
          {
            kind: 'must' as const,
            id: 'mend-the-culture',
            because: sourcesOf(lacking),
            detail: { lacking: lacking.map(({ factor }) => factor) },
            rule: ORG_5,
          },
        ]),
    ...deniedIn(continuum).map(({ factor, from }) => ({
      kind: kindOf(ORG_6),
      id: factor,
      because: from,
      rule: ORG_6,
    })),
    ...[...missingOf(culture), ...missingOf(continuum)].map(({ field }) => ({
      kind: 'ask' as const,
      id: field,
      because: [],
      rule: missingOf(culture).some((gap) => gap.field === field) ? ORG_5 : ORG_6,
    })),
  ];
};

const auditSteps = ({ first, principle6, duties }: TeamParts): readonly Step[] => {
  const overridden: readonly string[] = first
    .filter(({ status }) => status === 'complaint-due')
    .map(({ id }) => id);
  return [
    ...duties.flatMap(({ duties: readings }) =>
      readings
        .filter(({ duty, finding }) => finding === 'not' && !overridden.includes(duty))
        .flatMap(({ duty, judgement }) =>
          judgement.rules.map((rule) => ({
            kind: kindOf(rule),
            id: duty,
            because: sourcesOf(judgement.evidence),
            rule,
          })),
        ),
    ),
    ...principle6.clauses
      .filter(({ judgement }) => deniedIn(judgement).length > 0)
      .map(({ clause, judgement }) => ({
        kind: kindOf(ORG_1),
        id: clause,
        because: sourcesOf(deniedIn(judgement)),
        rule: ORG_1,
      })),
    { kind: kindOf(ORG_1), id: principle6.firstStep, because: [], rule: ORG_1 },
    ...principle6.clauses
      .filter(({ finding }) => finding === 'unknown')
      .map(({ clause }) => ({ kind: 'ask' as const, id: clause, because: [], rule: ORG_1 })),
  ];
};

const supportSteps = ({ assemblage, selfCare }: TeamParts): readonly Step[] => [
  ...(assemblage.individualised === 'no'
    ? [{ kind: 'should' as const, id: 'same-package-for-everybody', because: [], rule: ORG_2 }]
    : []),
  ...assemblage.people
    .filter(({ beginsWithTraining }) => beginsWithTraining === 'no')
    .map(({ person: about }) => ({
      kind: 'should' as const,
      id: 'begin-with-initial-training',
      about,
      because: [],
      rule: ORG_3,
    })),
  ...assemblage.people
    .filter(({ beginsWithTraining }) => beginsWithTraining === 'unknown')
    .map(({ person: about }) => ({
      kind: 'ask' as const,
      id: 'organisation.training.initial-first',
      about,
      because: [],
      rule: ORG_3,
    })),
  ...(selfCare.lacking.length === 0
    ? []
    : [{ kind: 'should' as const, id: 'plan-self-care', because: selfCare.lacking, rule: ORG_10 }]),
  ...assemblage.people.flatMap(({ person: about, beyondMeans }) =>
    beyondMeans.map(({ id: measure, standIns }) => ({
      kind: 'consider' as const,
      id: standIns.length === 0 ? 'keep-gap-on-list' : 'use-stand-in',
      about,
      because: [],
      detail: { measure, standIns },
      rule: ORG_15,
    })),
  ),
];

const confidenceSteps = ({ reporting, wellbeing }: TeamParts): readonly Step[] => [
  {
    kind: 'should',
    id: 'ask-about-fear-unprompted',
    because: reporting.reported,
    rule: ORG_13,
  },
  wellbeing.items.some(({ shown }) => shown)
    ? { kind: 'should', id: 'offer-support-to-everybody', because: [], rule: WEL_11 }
    : { kind: 'consider', id: 'ask-in-confidence', because: [], rule: REV_3 },
];

/**
 * The steps that follow from the review of a team, in the order of its parts. Whoever they concern is named by the work
 * to be done; no step rests on what one person said of themselves.
 *
 * @param parts - The parts of the review.
 * @returns Steps: the complaint to the police, supervision, what was met with at work, culture, duties, Principle 6,
 *   sets of support, asking unprompted and in confidence.
 * @throws Never.
 * @see Page (`page-2020`), Marsh (`marsh-blog`) and the procedure (`hard-to-engage-procedure`): rules ORG-1 to ORG-17,
 *   WEL-11, REV-3, REV-4.
 * @example listTeamSteps(reviewTeam({ schemaVersion: 1, id: 't1', practitioners: [], expectations: { everyDays: 42 }, supervision: [], observations: [], measures: {}, support: [], visits: [], exposure: [], summaries: [] }, { on: isoDate('2026-11-21') }))[0].kind; // => 'ask'
 */
export const listTeamSteps = (parts: TeamParts): readonly Step[] => [
  ...threatSteps(parts),
  ...parts.supervision.flatMap(listSupervisionSteps),
  ...cultureSteps(parts),
  ...auditSteps(parts),
  ...supportSteps(parts),
  ...confidenceSteps(parts),
];
