// What is said of a caseload, line by line: staff first, then evenness, moves with their reasons, what stands in the way,
// and who meets the threats.
import { caseload, type Params, type Result, type Rule, type review } from 'family-engagement';
import type { CaseloadProblem, Placement } from 'family-engagement/caseload/schemas';

export const accepted = <T>(result: Result<T>): T => {
  if (result.ok) return result.value;
  throw new Error(`The caseload has problems: ${result.issues.map(({ code }) => code).join(', ')}`);
};

/** A number as a person would say it: one decimal where it needs one. */
export const plain = (value: number): string => String(Math.round(value * 10) / 10);

/** Words for a code of the caseload. */
export type Say = (code: string, detail?: Params) => string;

type Exposure = caseload.GroupExposure;

export type Case = {
  readonly problem: CaseloadProblem;
  readonly now: readonly Placement[];
  readonly before: caseload.CaseloadMeasures;
  readonly suggested: caseload.CaseloadAllocation;
  readonly exposure: readonly { readonly now: Exposure; readonly suggested: Exposure }[];
  readonly doubts: readonly { readonly code: string; readonly detail?: Params }[];
  readonly say: Say;
  readonly name: (id: string) => string;
};

const line = (kind: review.LineKind, text: string, rule?: Rule): review.Line => ({
  kind,
  text,
  from: [],
  ...(rule === undefined ? {} : { rule: rule.id, cite: rule.cite }),
});

const familyText = ({ problem }: Case, id: string): string => {
  const family = problem.families.find((one) => one.id === id);
  return family === undefined
    ? id
    : `${id} (${family.band} need, ${family.need} points${family.threat === true ? ', flagged for threat' : ''})`;
};

export const statusLines = (one: Case): readonly review.Line[] => {
  const { problem, suggested, doubts, say } = one;
  const [staffing, rest] = [
    suggested.notes.filter(({ rule }) => rule.id === 'CAS-1'),
    suggested.notes.filter(({ rule }) => rule.id !== 'CAS-1'),
  ];
  const note = ({ code, detail, rule }: caseload.CaseloadNote) => line('finding', say(code, detail), rule);
  const { need = 0, canHold = 0, fullTime = 0 } = staffing[0]?.detail ?? {};
  return [
    ...staffing.map(note),
    ...(staffing.length === 0
      ? []
      : [
          line(
            'fact',
            `${need} points of need; by this service’s own figure of ${problem.limits?.needPerFullTime} a full-time worker, ${plain(Number(fullTime))} full-time workers can hold ${plain(Number(canHold))}.`,
          ),
        ]),
    line('finding', say(suggested.status)),
    ...rest.map(note),
    ...doubts.map(({ code, detail }) => line('caution', say(code, detail))),
    line(
      'caution',
      'This is a suggestion. The line manager decides, with the workers, and knows what is not in these figures.',
    ),
  ];
};

export const evennessLines = ({ before, suggested: { measures, gap } }: Case): readonly review.Line[] => [
  line(
    'fact',
    `Even share: ${plain(measures.evenLoad)} points for each full-time worker. Jain’s index of evenness (1 is even): ${before.jain.toFixed(2)} now, ${measures.jain.toFixed(2)} as suggested.`,
  ),
  line(
    'fact',
    gap === 0
      ? 'Proven: no other way of placing these families is better by the weights given.'
      : `How near the best: of what is left of unevenness and moves, weighed as the service weighs them, at most ${plain(gap * 100)} % could still be saved. That bound is proven.`,
  ),
];

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** From how much to how much, for load and mix: without it one who is over looks like any other. */
const fromTo = ({ code, detail: { before, after } }: caseload.PlacementReason): string =>
  /^(load|mix)-/.test(code) ? ` (from ${plain(Number(before))} to ${plain(Number(after))})` : '';

/** Why somebody suits more or less. That the family would change practitioner goes without saying here. */
const reasonText = ({ say, name }: Case, option: caseload.PlacementOption): string =>
  option.status === 'ranked'
    ? option.reasons
        .filter(({ code }) => code !== 'changes-worker')
        .map((reason) => lower(say(reason.code, reason.detail)) + fromTo(reason))
        .join('; ')
    : option.because
        .map(({ constraint, of }) =>
          of === undefined || of === option.practitioner
            ? lower(say(constraint))
            : `${lower(say(constraint))} (${name(of)})`,
        )
        .join('; ');

const whyText = (one: Case, family: string): string => {
  const why = accepted(caseload.explainPlacement(one.problem, one.suggested, family));
  if (why.status === 'unplaced') return '';
  const { name } = one;
  const instead = why.instead.map(
    (other) =>
      `${other.status === 'ranked' ? 'Or' : 'Not'} ${name(other.practitioner)}: ${reasonText(one, other)}.`,
  );
  return [`Why ${name(why.chosen.practitioner)}: ${reasonText(one, why.chosen)}.`, ...instead].join(' ');
};

export const moveLines = (one: Case): readonly review.Line[] => {
  const { problem, suggested, say, name } = one;
  const isNew = new Set(problem.families.filter(({ current }) => current === undefined).map(({ id }) => id));
  return [
    line('finding', `${say('CAS-5')}. ${say('CAS-5#definition')}`, caseload.CAS_5),
    line('finding', `${say('CAS-2')}. ${say('CAS-2#definition')}`, caseload.CAS_2),
    ...suggested.moves.map(({ family, from, to }) =>
      line('task', `${familyText(one, family)} from ${name(from)} to ${name(to)}. ${whyText(one, family)}`),
    ),
    ...suggested.assignment
      .filter(({ family }) => isNew.has(family))
      .map(({ family, practitioner }) =>
        line(
          'task',
          `${familyText(one, family)}, waiting, to ${name(practitioner)}. ${whyText(one, family)}`,
        ),
      ),
  ];
};

export const stoppedLines = (one: Case): readonly review.Line[] => {
  const { before, suggested, say, name } = one;
  return [
    ...suggested.unplaced.map(({ family, because, liftOne = [], asPlaced }) => {
      const listed = (obstacles: readonly caseload.Obstacle[]): string =>
        obstacles
          .map(({ constraint, of }) => `${say(constraint)}${of === undefined ? '' : ` (${name(of)})`}`)
          .join('; ');
      return line(
        'gap',
        [
          `${familyText(one, family)} has no place.`,
          `${say('kept-out-by')}${asPlaced ? `, ${say('as-placed')}` : ''}: ${listed(because)}.`,
          ...(liftOne.length > 0 ? [`${say('lift-one')}: ${listed(liftOne)}.`] : []),
        ].join(' '),
        caseload.CAS_5,
      );
    }),
    ...before.violations.map(({ constraint, practitioner, family }) =>
      line(
        'gap',
        `As it is now: ${family ?? ''} with ${name(practitioner ?? '')}. ${say(constraint)}.`,
        caseload.CAS_5,
      ),
    ),
  ];
};

const percent = (chance: number): string =>
  chance < 0.005 ? 'less than 1 %' : `${Math.round(chance * 100)} %`;

/** Who meets the threats: looked at afterwards, never an input. Counts and chance, and no verdict. */
export const exposureLines = ({ exposure, problem, say, name }: Case): readonly review.Line[] => {
  const flagged = problem.families.filter(({ threat, current }) => threat === true && current !== undefined);
  const told = ({ families, threat, expected, atLeast }: Exposure) =>
    `${threat} of ${families} families held (an even share would be ${plain(expected)}; as many or more by chance alone: ${percent(atLeast)})`;
  return [
    line('finding', `${say('CAS-6')}. ${say('CAS-6#definition')}`, caseload.CAS_6),
    line('fact', `${flagged.length} families who are held now are flagged for threat.`),
    ...exposure.map(({ now, suggested }) =>
      line(
        'fact',
        `${name(now.group)}: flagged for threat now, ${told(now)}; as suggested, ${told(suggested)}.`,
      ),
    ),
    ...['no-figure-in-source', 'several-tests'].map((code) => line('caution', say(code))),
  ];
};
