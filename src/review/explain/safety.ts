import { findingOf, missingOf } from '../../kernel/index.js';
import type { SafetyReview } from '../safety.js';
import {
  cautionLines,
  judgementLines,
  type Line,
  line,
  openLine,
  ruled,
  type Section,
  type Speaker,
} from './speaker.js';

/** A child to protect, and where a parent’s choice meets that; then of whom nobody can say, in one line each. */
const protectionLines = ({ protection, autonomy }: SafetyReview, own: Speaker): readonly Line[] => {
  const said = [
    ...protection.map((judged) => ({ judged, title: 'protection-title' })),
    ...autonomy.map((judged) => ({ judged, title: 'autonomy-title' })),
  ];
  const open = said.filter(({ judged }) => judged.evidence.length === 0).map(({ judged }) => judged);
  return [
    ...said
      .filter(({ judged }) => judged.evidence.length > 0)
      .flatMap(({ judged, title }) => judgementLines(own.say(title, { about: judged.about }), judged, own)),
    ...[...new Set(open.map(({ about }) => about))].flatMap((about) =>
      openLine(
        'protection-open',
        open.flatMap((one) => (one.about === about ? missingOf(one).map(({ field }) => field) : [])),
        own,
        { about },
      ),
    ),
  ];
};

/** Safety in words. Threats and escalation are always said, also where nobody has looked yet: that is not safety. */
export const explainSafety = (review: SafetyReview, speaker: Speaker): Section => {
  const { first, escalation, threat, incidents, flags, visits, needs } = review;
  const own = speaker.of('safety');
  const { say } = own;
  return {
    part: 'safety',
    heading: say('heading-safety'),
    lines: [
      ...first.map(({ id, state, rule }) => ruled('finding', `${say(id)}: ${say(state)}`, rule)),
      ...judgementLines(say('escalation-title'), escalation, speaker.of('plan')),
      ...protectionLines(review, speaker.of('plan')),
      ...judgementLines(say('threat-title'), threat, own),
      ...incidents.flatMap(({ incident, alert }) => [
        ruled('finding', say('alert-title', { alert: alert.alert }), alert.rules[0]!, [incident]),
        ...alert.steps.map(({ id, rule }) => ruled('task', say(id), rule)),
        ...cautionLines(alert.cautions, own),
      ]),
      ...flags.flags.map(({ id, about, since }) =>
        line('fact', say('flag-set', { about, since }), { from: [id] }),
      ),
      ...flags.unflagged.map(({ about, threats }) => line('gap', say('flag-missing', { about, threats }))),
      ...cautionLines(flags.cautions, own),
      ...visits.flatMap(({ visit, plan }) => [
        ruled(
          'finding',
          `${say('visit-title')}: ${say(findingOf(plan) ?? 'not-ready')}; ${say(plan.alone)}`,
          plan.rules[0]!,
          [visit],
        ),
        ...plan.arrangements.map(({ id, state, rule, why }) =>
          ruled('task', `${say(id)}: ${say(state)}`, rule, why),
        ),
        ...cautionLines(plan.cautions, own),
      ]),
      ...threat.response.explains.map((id) => line('fact', `${say('exchange-explains')}: ${say(id)}`)),
      ...threat.response.tasks.map((id) => line('task', say(id))),
      ...needs.flatMap(({ about, meet, ask, rules, cautions }) => [
        ...meet.map((id) => ruled('task', say('need-to-meet', { about, need: id }), rules[0]!)),
        ...openLine('needs-open', ask, own, { about }),
        ...(meet.length > 0 ? cautionLines(cautions, own) : []),
      ]),
    ],
  };
};
