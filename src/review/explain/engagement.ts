import { findingOf } from '../../kernel/index.js';
import type { AttendanceReview } from '../attendance.js';
import type { BehaviourReview } from '../behaviour.js';
import type { EngagementReview } from '../engagement.js';
import type { PlansReview } from '../plans.js';
import { cautionLines, judgementLines, type Line, ruled, type Section, type Speaker } from './speaker.js';

/** How many suggestions are put into words; the review holds them all. */
const SOME = 5;

/** Engagement in words, the service's own part first. */
export const explainEngagement = (review: EngagementReview, speaker: Speaker): Section => {
  const own = speaker.of('engagement');
  const { say } = own;
  const { service, needs, invitations, stage, barriers, strategies } = review;
  return {
    part: 'engagement',
    heading: say('heading-engagement'),
    lines: [
      ...judgementLines(say('service-title'), service, own),
      ...needs
        .filter(({ unmet }) => unmet === 'yes')
        .map(
          ({ need, from, cite }): Line => ({ kind: 'gap', text: say('need-unmet', { need }), from, cite }),
        ),
      ...invitations
        .filter(({ leftOut }) => leftOut === 'yes')
        .map(({ id, notInvited, rule, from }) =>
          ruled('gap', `${say(id)}: ${notInvited.map(own.name).join(', ')}`, rule, from),
        ),
      ...judgementLines(say('engagement-title'), stage, own),
      ...barriers
        .filter(({ standing }) => standing === 'present')
        .map(
          ({ id, evidence }): Line => ({
            kind: 'evidence',
            text: say(id),
            from: evidence.from,
            cite: evidence.cite,
          }),
        ),
      ...strategies.suggestions.slice(0, SOME).map(({ id, rule, why }) =>
        ruled(
          'task',
          say(id),
          rule,
          why.flatMap(({ from }) => from),
        ),
      ),
      ...cautionLines(strategies.reminders, own),
    ],
  };
};

/** Behaviour in words: candidates, never a label. */
export const explainBehaviour = (review: BehaviourReview, speaker: Speaker): Section => {
  const own = speaker.of('behaviour');
  const { say } = own;
  const { uncooperativeness, candidates, responses, compliance, optimism } = review;
  return {
    part: 'behaviour',
    heading: say('heading-behaviour'),
    lines: [
      ...judgementLines(
        say('uncooperativeness-title'),
        { ...uncooperativeness, evidence: [], cautions: [] },
        own,
      ),
      ...candidates.flatMap(({ type, standing, evidence, rules, cautions }) => [
        ruled('finding', `${say(type)}: ${say(standing)}`, rules[0]!),
        ...evidence.map(
          ({ factor, observed, from, cite }): Line => ({
            kind: 'evidence',
            text: `${say(factor)}: ${say(observed)}`,
            from,
            cite,
          }),
        ),
        ...cautionLines(cautions, own),
      ]),
      ...compliance.map(({ sign, standing, from, rule, settledBy }) =>
        ruled(
          'gap',
          `${say(sign)}: ${say(standing)} (${settledBy.map(({ look }) => say(look)).join('; ')})`,
          rule,
          from,
        ),
      ),
      ...optimism.warnings.map(({ code, from, rule }) => ruled('caution', say(code), rule, from)),
      ...responses.flatMap(({ steps, avoid }) => [
        ...steps.map(({ id, rule }) => ruled('task', say(id), rule)),
        ...avoid.map(({ id, cite }): Line => ({ kind: 'avoid', text: say(id), from: [], cite })),
      ]),
    ],
  };
};

/** Plans in words. */
export const explainPlans = ({ reEvaluation, lead, plans, grow }: PlansReview, speaker: Speaker): Section => {
  const own = speaker.of('plan');
  const { say } = own;
  const talk = speaker.of('grow');
  return {
    part: 'plans',
    heading: say('heading-plans'),
    lines: [
      { kind: 'fact', text: say('lead-title', { lead: `lead-${lead}` }), from: [] },
      ...judgementLines(say('re-evaluation-title'), reEvaluation, own),
      ...plans.flatMap(({ plan, kind, issues, reviewOn }): readonly Line[] => [
        {
          kind: 'finding',
          text: `${say(kind)}: ${reviewOn === undefined ? say('plan-not-whole') : say('plan-review-on', { reviewOn })}`,
          from: [plan],
        },
        ...issues.map(({ code, detail }): Line => ({ kind: 'gap', text: say(code, detail), from: [plan] })),
      ]),
      ...grow.flatMap(({ conversation, prompt, progress }): readonly Line[] => [
        ...(prompt === undefined
          ? []
          : [
              ruled('finding', `${say('grow-title')}: ${talk.say(prompt.stage)}`, prompt.rule, [
                conversation,
              ]),
            ]),
        ...(prompt?.ask ?? []).map((id): Line => ({ kind: 'gap', text: talk.say(id), from: [] })),
        ...(progress?.steps ?? []).map(({ step, standing, when, rule }) =>
          ruled('fact', say('grow-step', { when, standing: talk.say(standing) }), rule, [conversation, step]),
        ),
        ...(progress?.goals ?? []).map(
          ({ goal, progress: judged }): Line => ({
            kind: 'fact',
            text: `${say('grow-goal')}: ${talk.say(findingOf(judged) ?? judged.status)}`,
            from: [goal],
          }),
        ),
      ]),
    ],
  };
};

/** Attendance in words. */
export const explainAttendance = (review: AttendanceReview, speaker: Speaker): Section => {
  const own = speaker.of('attendance');
  const { say, name } = own;
  return {
    part: 'attendance',
    heading: say('heading-attendance'),
    lines: [
      ...review.children.flatMap(({ child, summary, penalty }): readonly Line[] => {
        if (!summary.ok)
          return summary.issues.map(
            ({ code, detail }): Line => ({ kind: 'gap', text: say(code, detail), from: [] }),
          );
        const { possible, attended, authorised, unauthorised, unmarked, absence } = summary.value;
        return [
          {
            kind: 'fact',
            text: say('sessions-title', {
              child: name(child),
              possible,
              attended,
              authorised,
              unauthorised,
              unmarked: unmarked.length,
            }),
            from: [],
          },
          ...judgementLines(say('absence-title'), absence, own),
          ...(penalty.ok
            ? judgementLines(say('penalty-title'), penalty.value.judgement, own)
            : penalty.issues.map(
                ({ code, detail }): Line => ({ kind: 'gap', text: say(code, detail), from: [] }),
              )),
        ];
      }),
      ...review.accounts.causes.map(
        ({ cause, standing, imaginedFrom, heardFrom }): Line => ({
          kind: 'evidence',
          text: `${say(cause)}: ${say(standing)}`,
          from: [...imaginedFrom, ...heardFrom],
        }),
      ),
      ...review.accounts.ask.map(({ id, rule }) => ruled('task', say(id), rule)),
      ...review.brokering
        .filter(({ step }) => step === 'broker')
        .map(({ determinant, rule }) => ruled('task', say('broker-support', { determinant }), rule)),
    ],
  };
};
