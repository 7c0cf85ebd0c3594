import type { AttendanceReview } from '../attendance.js';
import {
  cautionLines,
  issueLines,
  judgementLines,
  type Line,
  line,
  openLine,
  ruled,
  type Section,
  type Speaker,
} from './speaker.js';

type Child = AttendanceReview['children'][number];

const childLines = ({ child, summary, penalty }: Child, own: Speaker): readonly Line[] => {
  const { say } = own;
  if (!summary.ok) return issueLines(summary.issues, own);
  const { possible, attended, authorised, unauthorised, unmarked, absence } = summary.value;
  const counts = {
    child,
    possible,
    attended,
    authorised,
    unauthorised,
    unmarked: unmarked.length,
  };
  return [
    line('fact', say('sessions-title', counts)),
    // The evidence of these two is the counts, which the line above has said.
    ...judgementLines(say('absence-title'), { ...absence, evidence: [] }, own),
    ...(penalty.ok
      ? [
          ...judgementLines(say('penalty-title'), { ...penalty.value.judgement, evidence: [] }, own),
          ...penalty.value.respond.map(({ id, rule }) => ruled('task', say(id), rule)),
        ]
      : issueLines(penalty.issues, own)),
  ];
};

/** The child heard beside the child that others imagine; neither is argued away. */
const accountLines = ({ accounts }: AttendanceReview, { say }: Speaker): readonly Line[] => [
  line('fact', say(accounts.childHeard ? 'child-heard' : 'child-not-heard')),
  ...accounts.causes.map(({ cause, standing, imaginedFrom, heardFrom }) =>
    line('evidence', `${say(cause)}: ${say(standing)}`, { from: [...imaginedFrom, ...heardFrom] }),
  ),
  ...accounts.discrepancies.map((cause) =>
    ruled('caution', say('accounts-differ', { cause }), accounts.rules[1]!),
  ),
  ...accounts.ask.map(({ id, rule }) => ruled('gap', say('ask-the-child', { item: id }), rule)),
];

const barrierLines = ({ barriers, brokering }: AttendanceReview, speaker: Speaker): readonly Line[] => {
  const { say } = speaker;
  return [
    ...barriers.flatMap(({ area, evidence, found }) =>
      evidence
        .filter(({ factor }) => (found as readonly string[]).includes(factor))
        .map(({ factor, from, cite }) => line('evidence', `${say(area)}: ${say(factor)}`, { from, cite })),
    ),
    ...openLine(
      'barriers-open',
      barriers.filter(({ ask }) => ask.length > 0).map(({ area }) => area),
      speaker,
    ),
    ...brokering
      .filter(({ step }) => step === 'broker')
      // A record holds no list of who helps with what, so somebody has to find one.
      .map(({ determinant, rule }) => ruled('task', say('broker-find-agency', { determinant }), rule)),
  ];
};

/** The tenets as a check of this case: what is there, what is not, what nobody has said. No count comes of it. */
const tenetLines = (
  { tenets, supervision, response }: AttendanceReview,
  speaker: Speaker,
): readonly Line[] => {
  const { say } = speaker;
  // Safeguarding stands first and is always said.
  const known = tenets.filter(({ met }, at) => at === 0 || met !== 'unknown');
  return [
    ...known.flatMap(({ tenet, met, attendTo, from, rules, cautions }) => [
      rules[0] === undefined
        ? line('finding', `${say(tenet)}: ${say(`tenet-${met}`)}`, { from })
        : ruled('finding', `${say(tenet)}: ${say(`tenet-${met}`)}`, rules[0], from),
      ...attendTo.map((id) => line('gap', say('attend-to', { item: id }), { from })),
      ...cautionLines(cautions, speaker),
    ]),
    ...openLine(
      'tenets-open',
      tenets.filter((one) => !known.includes(one)).map(({ tenet }) => tenet),
      speaker,
    ),
    ruled('fact', say(`supervision-both-${supervision.both}`), supervision.rule),
    ...judgementLines(say('response-title'), response, speaker),
  ];
};

/** Attendance in words; where nothing is on record, that is what is said. */
export const explainAttendance = (review: AttendanceReview | undefined, speaker: Speaker): Section => {
  const own = speaker.of('attendance');
  return {
    part: 'attendance',
    heading: own.say('heading-attendance'),
    lines:
      review === undefined
        ? [line('gap', own.say('no-attendance'))]
        : [
            ...review.children.flatMap((child) => childLines(child, own)),
            ...accountLines(review, own),
            ...barrierLines(review, own),
            ...tenetLines(review, own),
          ],
  };
};
