import type { BehaviourReview } from '../behaviour.js';
import {
  cautionLines,
  evidenceLines,
  judgementLines,
  type Line,
  line,
  openLine,
  ruled,
  type Section,
  type Speaker,
} from './speaker.js';

const candidateLines = ({ candidates, compliance }: BehaviourReview, speaker: Speaker): readonly Line[] => {
  const { say } = speaker;
  return [
    ...candidates.flatMap(({ type, standing, evidence, rules, cautions }) => [
      ruled('finding', `${say(type)}: ${say(standing)}`, rules[0]!),
      ...evidenceLines(evidence, speaker),
      ...cautionLines(cautions, speaker),
    ]),
    ...compliance.map(({ sign, standing, from, rule, settledBy }) =>
      ruled(
        'gap',
        `${say(sign)}: ${say(standing)} (${settledBy.map(({ look }) => say(look)).join('; ')})`,
        rule,
        from,
      ),
    ),
  ];
};

/** What the types on record call for; what several have in common is said once. */
const responseLines = ({ responses }: BehaviourReview, { say }: Speaker): readonly Line[] => {
  const once = <Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] => [
    ...new Map(items.map((item) => [item.id, item])).values(),
  ];
  return [
    ...once(responses.flatMap(({ steps }) => steps)).map(({ id, rule }) => ruled('task', say(id), rule)),
    ...once(responses.flatMap(({ avoid }) => avoid)).map(({ id, cite }) => line('avoid', say(id), { cite })),
  ];
};

const reasonLines = ({ reasons, opening }: BehaviourReview, speaker: Speaker): readonly Line[] => [
  ...reasons
    .filter(({ answer }) => answer === 'yes')
    .map(({ reason, from, rule }) =>
      ruled('evidence', `${speaker.say('reason-title')}: ${speaker.say(reason)}`, rule, from),
    ),
  ...(opening === undefined ? [] : judgementLines(speaker.say('opening-title'), opening, speaker)),
];

/** Behaviour in words: candidates, never a label; reasons; what each calls for. */
export const explainBehaviour = (review: BehaviourReview, speaker: Speaker): Section => {
  const own = speaker.of('behaviour');
  const { say } = own;
  return {
    part: 'behaviour',
    heading: say('heading-behaviour'),
    lines: [
      ...judgementLines(
        say('uncooperativeness-title'),
        { ...review.uncooperativeness, evidence: [], cautions: [] },
        own,
      ),
      ...candidateLines(review, own),
      ...reasonLines(review, own),
      ...responseLines(review, own),
    ],
  };
};

const childLines = ({ violence, limits, coping }: BehaviourReview, speaker: Speaker): readonly Line[] => {
  const { say } = speaker;
  const open = limits.filter(({ answer }) => answer === 'unknown').map(({ limit }) => limit);
  return [
    ...(violence.evidence.length === 0 ? [] : judgementLines(say('violence-title'), violence, speaker)),
    ...limits
      .filter(({ answer }) => answer === 'yes')
      .flatMap(({ limit, from, rule, cautions }) => [
        ruled('finding', `${say('limit-title')}: ${say(limit)}`, rule, from),
        ...cautionLines(cautions, speaker),
      ]),
    ...openLine('limits-open', open, speaker),
    ...coping.flatMap(({ child, ways }) => [
      ...ways
        .filter(({ answer }) => answer === 'yes')
        .flatMap(({ coping: way, from, rule, cautions }) => [
          ruled('finding', say('coping-title', { child, way }), rule, from),
          ...cautionLines(cautions, speaker),
        ]),
      ...(ways.every(({ answer }) => answer === 'unknown')
        ? [line('gap', say('coping-open', { child }))]
        : []),
    ]),
  ];
};

const checkLines = ({ checks }: BehaviourReview, speaker: Speaker): readonly Line[] => {
  const { say } = speaker;
  const unread = checks.filter(
    ({ concerns, noticed, reassurances }) => concerns.length + noticed.length + reassurances.length === 0,
  );
  return [
    ...checks
      .filter((check) => !unread.includes(check))
      .flatMap(({ set, prompts, concerns, open, cautions, rule }) => [
        ruled('finding', say('check-title', { set: `set/${set}` }), rule),
        ...concerns.map((id) => ruled('gap', say(id), rule)),
        ...prompts.map(({ id, rule: why }) => ruled('task', say(id), why)),
        ...openLine('check-open', open, speaker),
        ...cautionLines(cautions, speaker),
      ]),
    ...openLine(
      'checks-unread',
      unread.map(({ set }) => `set/${set}`),
      speaker,
    ),
  ];
};

/** Our view of the child in words: whether the record is too bright, what hostility hides, how the child copes. */
export const explainView = (review: BehaviourReview, speaker: Speaker): Section => {
  const own = speaker.of('behaviour');
  const { say } = own;
  const { optimism } = review;
  return {
    part: 'view',
    heading: say('heading-view'),
    lines: [
      ...optimism.warnings.flatMap(({ code, from, rule, ask }) => [
        ruled('finding', say(code), rule, from),
        ...ask.map((id) => ruled('gap', say(id), rule)),
      ]),
      ...(optimism.warnings.length === 0
        ? [ruled('fact', say('optimism-no-warning'), optimism.rules[0]!)]
        : []),
      ...optimism.open.map(({ field, couldBecome }) =>
        ruled('gap', say('gap', { field, couldBecome }), optimism.rules[0]!),
      ),
      ...optimism.questions.map((id) => ruled('task', say(id), optimism.rules[0]!)),
      ...cautionLines(optimism.cautions, own),
      ...childLines(review, own),
      ...checkLines(review, own),
    ],
  };
};
