import { byCodeUnit, type Evidence, findingOf, type Judgement } from '../kernel/index.js';
import type { RecordEvent } from '../record/index.js';
import type { FamilyReview } from './family.js';

/** What a part of a review said: its finding, or how far it got, and the ids it rested on. */
type Said = { readonly says: string; readonly from: readonly string[] };

/** One thing that two reviews say differently. */
export type ReviewChange = {
  /** Which part, for example `change.stage`. */
  readonly part: string;
  /** Id of the person, needed change, decision or plan it is about; absent for the family as a whole. */
  readonly about?: string;
  /** What the earlier review said; absent where it said nothing of it. */
  readonly before?: string;
  /** What the later review says; absent where it says nothing of it. */
  readonly after?: string;
  /** Ids that the later finding rests on and the earlier did not, and the reverse; in order of id. */
  readonly because: readonly string[];
  /** Places, in the list of events that was passed, of those that brought these ids in. */
  readonly events: readonly number[];
};

const judged = (judgement: Judgement<string>): Said => ({
  says: findingOf(judgement) ?? judgement.status,
  from: judgement.evidence.flatMap(({ from }) => from),
});

const read = (evidence: readonly Evidence[]): readonly string[] => evidence.flatMap(({ from }) => from);

const KEY = '\n';
const key = (part: string, about = ''): string => `${part}${KEY}${about}`;

/** Everything a review says, by part and by whom it is about. */
const sayings = (review: FamilyReview): ReadonlyMap<string, Said> => {
  const { safety, sharing, engagement, behaviour, change, plans, documents, attendance, next } = review;
  const { hostility, reach } = safety.network;
  return new Map<string, Said>([
    [key('safety.escalation'), judged(safety.escalation)],
    ...(['protection', 'autonomy'] as const).flatMap((part) =>
      safety[part]
        .filter(({ evidence }) => evidence.length > 0)
        .map((one): [string, Said] => [key(`safety.${part}`, one.about), judged(one)]),
    ),
    [key('safety.threat'), judged(safety.threat)],
    ...safety.first.map(({ id, state }): [string, Said] => [
      key('safety.first', id),
      { says: state, from: [] },
    ]),
    ...safety.visits.map(({ visit, plan }): [string, Said] => [key('safety.visit', visit), judged(plan)]),
    ...sharing.map(({ decision, judgement }): [string, Said] => [
      key('sharing', decision),
      { says: findingOf(judgement) ?? judgement.status, from: [decision] },
    ]),
    ...sharing.map(({ decision, complete }): [string, Said] => [
      key('sharing.decision', decision),
      { says: complete ? 'complete' : 'incomplete', from: [decision] },
    ]),
    ...(hostility === undefined ? [] : [[key('network.hostility'), judged(hostility)] as [string, Said]]),
    ...(reach === undefined ? [] : [[key('network.reach'), judged(reach)] as [string, Said]]),
    [key('engagement.service'), judged(engagement.service)],
    [key('engagement.stage'), judged(engagement.stage)],
    [key('behaviour.uncooperativeness'), judged(behaviour.uncooperativeness)],
    [key('behaviour.violence-assessed'), judged(behaviour.violence)],
    ...behaviour.candidates.map(({ type, standing, evidence }): [string, Said] => [
      key('behaviour.candidate', type),
      { says: standing, from: read(evidence) },
    ]),
    ...behaviour.compliance.map(({ sign, standing, from }): [string, Said] => [
      key('behaviour.compliance', sign),
      { says: standing, from },
    ]),
    ...change.flatMap((one): [string, Said][] => [
      [key('change.on-file', one.neededChange), { says: one.onFile.stage, from: [] }],
      [key('change.stage', one.neededChange), judged(one.indicated)],
      [key('change.capacity', one.neededChange), judged(one.capacity)],
      [key('change.achievement', one.neededChange), judged(one.achievement)],
    ]),
    [key('plans.re-evaluation'), judged(plans.reEvaluation)],
    [key('plans.lead'), { says: plans.lead, from: [] }],
    [key('plans.team'), judged(plans.team)],
    [
      key('plans.partnership'),
      { says: plans.partnership.knownByAll, from: plans.partnership.parties.flatMap(({ from }) => from) },
    ],
    ...plans.plans.map(({ plan, reviewOn }): [string, Said] => [
      key('plans.plan', plan),
      { says: reviewOn ?? 'incomplete', from: [plan] },
    ]),
    ...documents.documents.map(({ document, issues }): [string, Said] => [
      key('documents', document),
      { says: issues.some(({ kind }) => kind !== 'warning') ? 'incomplete' : 'complete', from: [document] },
    ]),
    ...(attendance === undefined || attendance.response.evidence.length === 0
      ? []
      : [[key('attendance.response'), judged(attendance.response)] as [string, Said]]),
    ...(attendance?.children ?? []).flatMap(({ child, summary }): [string, Said][] =>
      summary.ok ? [[key('attendance.absence', child), judged(summary.value.absence)]] : [],
    ),
    ...next.steps.map(({ kind, id, about, because }): [string, Said] => [
      key(`next.${id}`, about),
      { says: kind, from: because },
    ]),
  ]);
};

/** Ids on one side only. */
const differing = (before: readonly string[], after: readonly string[]): readonly string[] => [
  ...new Set([...after.filter((id) => !before.includes(id)), ...before.filter((id) => !after.includes(id))]),
];

/** The id that an event brings in or changes. */
const idOf = (event: RecordEvent): string | undefined => {
  switch (event.type) {
    case 'added':
    case 'updated':
    case 'corrected':
      return event.what.row.id;
    case 'changeMoved':
      return event.neededChange;
    case 'growMoved':
      return event.conversation;
    case 'planAgreed':
      return event.plan;
    case 'sharingDecided':
      return event.sharing;
    case 'flagMoved':
      return event.flag;
    default:
      return undefined;
  }
};

/**
 * Says what two reviews of a family say differently, and because of what.
 *
 * @param before - The earlier review.
 * @param after - The later review.
 * @param events - What happened to the record in between, where the host keeps events; places in this list are named.
 * @returns One row for each part that says something else than before, in order of part and of whom it is about.
 * @throws Never.
 * @see The library's design, section 3 (record, review).
 * @example compareReviews(reviewFamily(openRecord('f1'), { on: isoDate('2026-11-20') }), reviewFamily(openRecord('f1'), { on: isoDate('2026-11-21') })); // => []
 */
export const compareReviews = (
  before: FamilyReview,
  after: FamilyReview,
  events: readonly RecordEvent[] = [],
): readonly ReviewChange[] => {
  const [earlier, later] = [sayings(before), sayings(after)];
  const keys = [...new Set([...earlier.keys(), ...later.keys()])].sort(byCodeUnit);
  return keys.flatMap((at) => {
    const [was, is] = [earlier.get(at), later.get(at)];
    if (was?.says === is?.says) return [];
    const [part = '', about = ''] = at.split(KEY);
    const because = [...differing(was?.from ?? [], is?.from ?? [])].sort(byCodeUnit);
    const named = new Set(about === '' ? because : [...because, about]);
    return [
      {
        part,
        ...(about === '' ? {} : { about }),
        ...(was === undefined ? {} : { before: was.says }),
        ...(is === undefined ? {} : { after: is.says }),
        because,
        events: events.flatMap((event, place) => (named.has(idOf(event) ?? '') ? [place] : [])),
      },
    ];
  });
};
