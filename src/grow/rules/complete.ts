import { type Issue, issue, nextQuestions, type Params } from '../../kernel/index.js';
import type { GrowGoal, GrowOption, GrowParts, GrowStep } from '../schema.js';
import { GOAL_SET, type GrowOpenQuestion, REALITY_SET, STEP_PARTS, type StepPart } from '../vocabulary.js';

/** Why something is not possible in a GROW conversation, or why it is not a plan yet. */
export type GrowRefusal =
  | 'no-voice'
  | 'voice-twice'
  | 'not-a-voice'
  | 'not-their-goal'
  | 'id-in-use'
  | 'no-such-goal'
  | 'no-such-option'
  | 'no-such-step'
  | 'no-such-reply'
  | 'nothing-said'
  | 'before-last-answer'
  | 'already-answered'
  | 'already-confirmed'
  | 'short-term-first'
  | 'goal-missing'
  | 'real-goal-not-confirmed'
  | 'reality-not-explored'
  | 'option-missing'
  | 'option-not-weighed'
  | 'step-missing'
  | 'step-incomplete'
  | 'step-does-not-meet-goal'
  | 'step-day-passed';

/** What stands between a conversation and a plan. */
export type GrowIssue = Issue<GrowRefusal>;

const found = (code: GrowRefusal, path: Issue['path'], detail?: Params): GrowIssue =>
  issue(code, path, detail);

/** The open questions that nobody, or this person, has answered yet, in order. */
export const openQuestions = (
  { replies }: Pick<GrowParts, 'replies'>,
  stage: 'grow.goal' | 'grow.reality',
  by?: string,
): readonly GrowOpenQuestion[] => {
  const said = replies.filter((reply) => by === undefined || reply.by === by);
  const answers = Object.fromEntries(said.map(({ question }) => [question, 'yes' as const]));
  return nextQuestions<GrowOpenQuestion>(stage === 'grow.goal' ? GOAL_SET : REALITY_SET, answers).map(
    ({ id }) => id,
  );
};

/** What an option is weighed by. */
export const WEIGHING = ['benefits', 'costs', 'risks'] as const;

/** What of an option has not been weighed yet: an option that brings nothing to anybody is not weighed. */
export const listOptionParts = (option: GrowOption): readonly (typeof WEIGHING)[number][] =>
  WEIGHING.filter((part) => option[part] === undefined || (part === 'benefits' && option[part].length === 0));

/**
 * Says whether an option has been weighed: at least one benefit, and costs and risks asked for.
 *
 * @param option - The option.
 * @returns True where it has; an empty list of costs or risks says that somebody asked and none was named.
 * @throws Never.
 * @see Engaging Families Toolkit, 10.1 (`barnsley-toolkit`): rule GRW-4.
 * @example isWeighed({ id: 'a', goal: 'g', by: 'p1', words: 'Walk to school', benefits: ['fresh air'], costs: [] }); // => false
 */
export const isWeighed = (option: GrowOption): boolean => listOptionParts(option).length === 0;

/**
 * Lists what a step still lacks.
 *
 * @param step - The step.
 * @returns Parts without an answer, in the order in which they are asked; `meetsGoal` also while it is `unknown`.
 * @throws Never.
 * @see Engaging Families Toolkit, 10.1 (`barnsley-toolkit`): rule GRW-5.
 * @example listStepGaps({ id: 's', goal: 'g', what: 'Call the school' })[0]; // => 'when'
 */
export const listStepGaps = (step: GrowStep): readonly StepPart[] =>
  STEP_PARTS.filter((part) => step[part] === undefined || (part === 'meetsGoal' && step[part] === 'unknown'));

/** Short-term goals of one person. */
export const shortGoalsOf = ({ goals }: Pick<GrowParts, 'goals'>, person: string): readonly GrowGoal[] =>
  goals.filter(({ whose, horizon }) => whose === person && horizon === 'short');

/** What stands between here and reality: a voice without a short-term goal, a goal nobody has confirmed. */
export const listGoalGaps = (parts: GrowParts): readonly GrowIssue[] => [
  ...parts.voices
    .filter((person) => shortGoalsOf(parts, person).length === 0)
    .map((person) => found('goal-missing', ['goals'], { person })),
  ...parts.goals.flatMap(({ id, whose, confirmed }, at) =>
    confirmed === undefined
      ? [found('real-goal-not-confirmed', ['goals', at], { goal: id, person: whose })]
      : [],
  ),
];

/** What stands between here and options: questions about how things are that nobody has answered. */
export const listRealityGaps = (parts: GrowParts): readonly GrowIssue[] => {
  const questions = openQuestions(parts, 'grow.reality');
  return questions.length === 0 ? [] : [found('reality-not-explored', ['replies'], { questions })];
};

/** What stands between here and will: a short-term goal without an option, an option that has not been weighed. */
export const listOptionGaps = ({ goals, options }: GrowParts): readonly GrowIssue[] => [
  ...goals.flatMap(({ id, horizon }, at) =>
    horizon === 'short' && !options.some(({ goal }) => goal === id)
      ? [found('option-missing', ['goals', at], { goal: id })]
      : [],
  ),
  ...options.flatMap((option, at) =>
    isWeighed(option) ? [] : [found('option-not-weighed', ['options', at], { option: option.id })],
  ),
];

/** What stands between here and a plan: a short-term goal without a step, a step that lacks something. */
export const listWillGaps = ({ goals, steps }: GrowParts): readonly GrowIssue[] => [
  ...goals.flatMap(({ id, horizon }, at) =>
    horizon === 'short' && !steps.some(({ goal }) => goal === id)
      ? [found('step-missing', ['goals', at], { goal: id })]
      : [],
  ),
  ...steps.flatMap((step, at) => {
    const parts = listStepGaps(step);
    if (parts.length > 0) return [found('step-incomplete', ['steps', at], { step: step.id, parts })];
    return step.meetsGoal === 'no'
      ? [found('step-does-not-meet-goal', ['steps', at], { step: step.id, goal: step.goal })]
      : [];
  }),
];

/**
 * Lists everything that keeps a conversation from being a plan.
 *
 * @param parts - A conversation, or a plan to be checked again.
 * @returns Issues by stage, in order; empty where nothing is missing.
 * @throws Never.
 * @see Engaging Families Toolkit, 10.1 (`barnsley-toolkit`): rules GRW-1 to GRW-5.
 * @example listUnfinished({ voices: ['p1'], goals: [], replies: [], options: [], steps: [] })[0]?.code; // => 'goal-missing'
 */
export const listUnfinished = (parts: GrowParts): readonly Issue<GrowRefusal>[] => [
  ...listGoalGaps(parts),
  ...listRealityGaps(parts),
  ...listOptionGaps(parts),
  ...listWillGaps(parts),
];

const listTwice = (ids: readonly string[], code: GrowRefusal, where: string): readonly GrowIssue[] =>
  ids.flatMap((id, at) => (ids.indexOf(id) === at ? [] : [found(code, [where, at], { id })]));

/**
 * Lists what cannot be true of any conversation or plan: ids used twice, goals of nobody, goals confirmed by somebody
 * else, options and steps that belong to no goal. Data that came in as JSON is checked by it.
 *
 * @param parts - A conversation or a plan.
 * @returns Issues, in the order of the parts; empty where it holds together.
 * @throws Never.
 * @see Engaging Families Toolkit, 10.1 (`barnsley-toolkit`): rule GRW-2.
 * @example listContradictions({ voices: ['p1', 'p1'], goals: [], replies: [], options: [], steps: [] })[0]?.code; // => 'voice-twice'
 */
export const listContradictions = (parts: GrowParts): readonly Issue<GrowRefusal>[] => {
  const { voices, goals, replies, options, steps } = parts;
  const ids = [...goals, ...options, ...steps].map(({ id }) => id);
  const goalIds = new Set(goals.map(({ id }) => id));
  const optionGoals = new Map(options.map(({ id, goal }) => [id, goal]));
  const strangers = (person: string) => !voices.includes(person);
  const orphan = (goal: string, where: string, at: number) =>
    goalIds.has(goal) ? [] : [found('no-such-goal', [where, at], { goal })];
  return [
    ...listTwice(voices, 'voice-twice', 'voices'),
    ...(new Set(ids).size === ids.length ? [] : [found('id-in-use', [])]),
    ...goals.flatMap(({ whose, confirmed }, at) => [
      ...(strangers(whose) ? [found('not-a-voice', ['goals', at], { person: whose })] : []),
      ...(confirmed !== undefined && confirmed.by !== whose
        ? [found('not-their-goal', ['goals', at], { person: confirmed.by })]
        : []),
    ]),
    ...replies.flatMap(({ by, question }, at) => [
      ...(strangers(by) ? [found('not-a-voice', ['replies', at], { person: by })] : []),
      ...(replies.findIndex((one) => one.by === by && one.question === question) === at
        ? []
        : [found('already-answered', ['replies', at], { person: by, question })]),
    ]),
    ...options.flatMap(({ goal }, at) => orphan(goal, 'options', at)),
    ...steps.flatMap(({ goal }, at) => orphan(goal, 'steps', at)),
    ...steps.flatMap(({ option, goal }, at) =>
      option === undefined || optionGoals.get(option) === goal
        ? []
        : [found('no-such-option', ['steps', at], { option })],
    ),
  ];
};
