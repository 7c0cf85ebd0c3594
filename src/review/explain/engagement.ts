import { findingOf } from '../../kernel/index.js';
import type { EngagementReview } from '../engagement.js';
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

/** How many suggestions are put into words; the review holds them all. */
const SOME = 5;

/** What the service did and tried, in counts and days: never whether it was enough. */
const serviceLines = ({ service, needs, invitations }: EngagementReview, own: Speaker): readonly Line[] => {
  const { say } = own;
  const { attempts, firstOn, lastOn, sinceReferral, longestGap } = service.persistence;
  return [
    ...judgementLines(say('service-title'), service, own),
    ...(firstOn === undefined || lastOn === undefined
      ? []
      : [line('fact', say('persistence-title', { attempts: attempts.length, firstOn, lastOn }))]),
    ...(sinceReferral === undefined
      ? []
      : [
          line(
            'fact',
            say('since-referral', { days: sinceReferral.days, referredOn: sinceReferral.referredOn }),
          ),
        ]),
    ...(longestGap === undefined ? [] : [line('fact', say('longest-gap', longestGap))]),
    ...needs
      .filter(({ unmet }) => unmet === 'yes')
      .map(({ need, from, cite }) => line('gap', say('need-unmet', { need }), { from, cite })),
    ...invitations
      .filter(({ leftOut }) => leftOut === 'yes')
      .map(({ id, notInvited, rule, from }) =>
        ruled('gap', `${say(id)}: ${notInvited.map(own.name).join(', ')}`, rule, from),
      ),
  ];
};

/** Barriers of the family by name; those of a practitioner are for supervision, and only said to be there. */
const barrierLines = ({ barriers }: EngagementReview, { say }: Speaker): readonly Line[] => {
  const present = barriers.filter(({ standing }) => standing === 'present');
  return [
    ...present
      .filter(({ side }) => side === 'family')
      .map(({ id, evidence: { from, cite } }) =>
        line('evidence', say('barrier-title', { barrier: id }), { from, cite }),
      ),
    ...(present.some(({ side }) => side === 'practitioner')
      ? [line('caution', say('barriers-on-our-side'))]
      : []),
  ];
};

const strategyLines = (
  { doingNothing, sanctions, strategies }: EngagementReview,
  own: Speaker,
): readonly Line[] => {
  const { say } = own;
  const { suggestions, withheld, reminders } = strategies;
  const keepTo = suggestions.slice(0, SOME).flatMap((one) => one.keepTo);
  return [
    ...(findingOf(doingNothing) === undefined
      ? []
      : judgementLines(say('doing-nothing-title'), doingNothing, own)),
    ...suggestions.slice(0, SOME).map((one) =>
      ruled(
        'task',
        'worth' in one ? `${say(one.id)} (${say(one.worth.code)})` : say(one.id),
        one.rule,
        one.why.flatMap(({ from }) => from),
      ),
    ),
    ...withheld.map(({ id, code }) => line('avoid', `${say(id)}: ${say(code)}`)),
    ...(sanctions.possible === 'yes'
      ? [
          ...judgementLines(say('sanctions-title'), sanctions.suspension, own),
          ...sanctions.options.map(({ id, rule }) => ruled('task', say(id), rule)),
        ]
      : []),
    ...cautionLines(
      [...new Map([...keepTo, ...sanctions.cautions, ...reminders].map((one) => [one.code, one])).values()],
      own,
    ),
    ...openLine(
      'advice-open',
      strategies.ask.map(({ id }) => id),
      own,
    ),
  ];
};

/** Engagement in words, the service's own part first. */
export const explainEngagement = (review: EngagementReview, speaker: Speaker): Section => {
  const own = speaker.of('engagement');
  const { say } = own;
  return {
    part: 'engagement',
    heading: say('heading-engagement'),
    lines: [
      ...serviceLines(review, own),
      ...judgementLines(say('engagement-title'), review.stage, own),
      ...barrierLines(review, own),
      ...strategyLines(review, own),
    ],
  };
};
