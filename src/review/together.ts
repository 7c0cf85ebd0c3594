import { byCodeUnit, findingOf, type IsoDate, type Observation, type PersonRole } from '../kernel/index.js';
import { assessTeam, checkPartnership, type PartnershipCheck, type TeamJudgement } from '../plan/index.js';
import type { FamilyRecord } from '../record/index.js';
import type { Step } from './step.js';

/** How those around a family work together, and what they know of it. */
export type TogetherReview = {
  /** Whether the team around the family works as one, whatever its kind. */
  readonly team: TeamJudgement;
  /** Whether those who bring up the child, and the agencies, know that their partnership may be unequal. */
  readonly partnership: PartnershipCheck;
};

/** Who of a family is a party to the partnership: ours, as the note of PLN-13 says. */
const BRINGING_UP: readonly PersonRole[] = ['parent', 'step-parent', 'partner-of-parent', 'carer'];

/** How those around a family work together; parents and carers in order of id. */
export const reviewTogether = (
  { people }: FamilyRecord,
  observations: readonly Observation[],
  on: IsoDate,
): TogetherReview => {
  const parties = people.filter(({ role }) => BRINGING_UP.includes(role)).map(({ id }) => id);
  return {
    team: assessTeam(observations, { on }),
    partnership: checkPartnership(parties.sort(byCodeUnit), observations, { on }),
  };
};

/** Whoever does not know that the partnership may be unequal is told; a team that does not work as one talks it over. */
export const listTogetherSteps = ({ team, partnership }: TogetherReview): readonly Step[] => [
  ...(partnership.tell.length === 0
    ? []
    : [
        {
          kind: 'must' as const,
          id: 'say-partnership-may-be-unequal',
          because: partnership.parties.flatMap(({ knows, from }) => (knows === 'no' ? from : [])),
          detail: { people: partnership.tell },
          rule: partnership.rule,
        },
      ]),
  ...(findingOf(team) === 'not-yet-together'
    ? [
        {
          kind: 'should' as const,
          id: 'bring-team-together',
          because: team.evidence.flatMap(({ from }) => from),
          detail: {
            parts: team.evidence.filter(({ observed }) => observed === 'no').map(({ factor }) => factor),
          },
          rule: team.rules[0]!,
        },
      ]
    : []),
];
