import { type Answer, findingOf, missingOf } from '../../kernel/index.js';
import { listLeadDuties } from '../../plan/index.js';
import type { GrowStanding } from '../grow.js';
import type { PlansReview } from '../plans.js';
import {
  issueLines,
  judgementLines,
  type Line,
  line,
  openLine,
  ruled,
  type Section,
  type Speaker,
} from './speaker.js';

const leadLines = ({ lead, handovers }: PlansReview, { say }: Speaker): readonly Line[] => [
  line('fact', say('lead-title', { lead: `lead-${lead}` })),
  ...handovers.map(({ on, from, to, familyTold }) =>
    line(familyTold === 'yes' ? 'fact' : 'gap', say(`handover-told-${familyTold}`, { on, from, to })),
  ),
  line('fact', say('lead-duties', { duties: listLeadDuties().map(({ id }) => id) })),
];

const togetherLines = ({ team, partnership }: PlansReview, own: Speaker): readonly Line[] => {
  const { knownByAll, tell, ask, parties, rule } = partnership;
  const from = (answer: Answer) => parties.flatMap((one) => (one.knows === answer ? one.from : []));
  return [
    ...(team.evidence.length === 0
      ? openLine(
          'team-open',
          missingOf(team).map(({ field }) => field),
          own,
        )
      : judgementLines(own.say(`team-${team.kind ?? 'title'}`), team, own)),
    ...(knownByAll === 'yes' ? [ruled('finding', own.say('partnership-known'), rule, from('yes'))] : []),
    ...(tell.length > 0
      ? [ruled('finding', own.say('partnership-tell', { people: tell }), rule, from('no'))]
      : []),
    ...openLine('partnership-open', ask, own.of('plan', true)),
  ];
};

const courseLines = ({ course }: PlansReview, { say }: Speaker): readonly Line[] =>
  course === undefined
    ? []
    : [
        ruled('fact', say(course.who.id), course.who.rule),
        ...course.reflectFirst.map(({ id, rule }) =>
          ruled('task', `${say('reflect-first')}: ${say(id)}`, rule),
        ),
        ...course.consider.map(({ id, rule }) => ruled('task', say(id), rule)),
        ...course.otherwise.map(({ id, rule }) => ruled('caution', `${say('otherwise')}: ${say(id)}`, rule)),
      ];

const voiceLines = ({ voices }: GrowStanding, { say }: Speaker): readonly Line[] =>
  voices.map(
    ({ person, goals, steps }): Line => ({
      kind: 'fact',
      text: say(goals.length === 0 ? 'voice-no-goal' : 'voice-goals', { person, goals, steps }),
      from: goals,
    }),
  );

const growLines = (standing: GrowStanding, own: Speaker, talk: Speaker): readonly Line[] => {
  const { say } = own;
  const { conversation, prompt, progress } = standing;
  return [
    prompt === undefined
      ? line('finding', say('grow-plan'), { from: [conversation] })
      : ruled('finding', `${say('grow-title')}: ${talk.say(prompt.stage)}`, prompt.rule, [conversation]),
    ...voiceLines(standing, own),
    ...(prompt?.ask ?? []).map((id) => line('gap', talk.say(id))),
    ...(progress?.steps ?? []).map(({ step, standing: how, when, rule }) =>
      ruled('fact', say('grow-step', { step, when, standing: talk.say(how) }), rule, [conversation, step]),
    ),
    ...(progress?.goals ?? []).map(
      ({ goal, progress: judged }): Line => ({
        kind: 'fact',
        text: `${say('grow-goal', { goal })}: ${talk.say(findingOf(judged) ?? judged.status)}`,
        from: [goal],
      }),
    ),
    ...(progress?.horizons ?? []).map(({ person, now, next, rule }) =>
      ruled('fact', say('grow-horizon', { person, now: talk.say(now), next: talk.say(next) }), rule),
    ),
  ];
};

/** Plans in words. */
export const explainPlans = (review: PlansReview, speaker: Speaker): Section => {
  const own = speaker.of('plan');
  const { say } = own;
  const { reEvaluation, plans, severalPlans, grow } = review;
  return {
    part: 'plans',
    heading: say('heading-plans'),
    lines: [
      ...leadLines(review, own),
      ...togetherLines(review, own),
      ...judgementLines(say('re-evaluation-title'), reEvaluation, own),
      ...courseLines(review, own),
      ...(severalPlans === undefined ? [] : [line('gap', say('agree-on-one-plan'), { from: severalPlans })]),
      ...(plans.length === 0 ? [line('gap', say('no-plans'))] : []),
      ...plans.flatMap(({ plan, kind, issues, reviewOn }) => [
        line(
          'finding',
          `${say(kind)}: ${reviewOn === undefined ? say('plan-not-whole') : say('plan-review-on', { reviewOn })}`,
          { from: [plan] },
        ),
        ...issueLines(issues, own, [plan]),
      ]),
      ...grow.flatMap((standing) => growLines(standing, own, speaker.of('grow'))),
    ],
  };
};
