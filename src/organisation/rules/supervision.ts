import {
  type Answer,
  byCodeUnit,
  type Caution,
  conclude,
  daysBetween,
  type Grounds,
  type IsoDate,
  type Judgement,
  type Missing,
  type Rule,
  undetermined,
} from '../../kernel/index.js';
import { D_11, ORG_7, ORG_8, ORG_9, ORG_16, type SupervisorDifference } from '../register.js';
import type { SupervisionExpectations, SupervisionSession } from '../schema.js';
import { SUPERVISION_TOPICS, type SupervisionTopic } from '../vocabulary.js';
import { type Coverage, judgeCoverage, readTopic } from './coverage.js';

export type { SupervisionExpectations, SupervisionSession } from '../schema.js';

/** Whether supervision has taken place within what was agreed. */
export type Timeliness = 'supervision-in-time' | 'supervision-overdue';

/** One topic, over all the supervision somebody had. */
export type TopicReading = {
  /** Which. */
  readonly topic: SupervisionTopic;
  /** Whether any session covered it. */
  readonly covered: Answer;
};

/** One worker's supervision up to a day. */
export type SupervisionCheck = {
  /** Ids of sessions that were held and were supervision. */
  readonly held: readonly string[];
  /** Ids of sessions that only ran through cases, or were to. They count for nothing here. */
  readonly caseManagement: readonly string[];
  /** Ids of sessions that were cancelled. Each is an event, whatever followed. */
  readonly cancelled: readonly string[];
  /** Ids of sessions that were moved. */
  readonly moved: readonly string[];
  /** Ids of sessions of which it is not known whether they took place or what they were. */
  readonly notRecorded: readonly string[];
  /** Day of the last supervision; `never` where none is known. */
  readonly last: IsoDate | 'never';
  /** Days since then, counted to `on`; absent where there is none. */
  readonly days?: number;
  /** Whether supervision has taken place within the agreed interval. */
  readonly timeliness: Judgement<Timeliness>;
  /** Whether it covered hard cases and successes. */
  readonly coverage: Judgement<Coverage>;
  /** Every topic, and whether any of the sessions held covered it. */
  readonly topics: readonly TopicReading[];
  /** Who gave the supervision that was held, each once. */
  readonly providers: readonly string[];
  /** Where the sources differ on who supervises. */
  readonly differences: readonly SupervisorDifference[];
  /** What to keep in mind. */
  readonly cautions: readonly Caution[];
  /** The rules that fired. */
  readonly rules: readonly Rule[];
};

const isOff = (outcome: SupervisionSession['outcome']): boolean =>
  outcome === 'cancelled' || outcome === 'moved';

const isSupervision = ({ outcome, kind }: SupervisionSession): Answer => {
  if (isOff(outcome) || kind === 'case-management') return 'no';
  return outcome === 'not-recorded' || kind === 'not-recorded' ? 'unknown' : 'yes';
};

const idsOf = (sessions: readonly SupervisionSession[]): readonly string[] => sessions.map(({ id }) => id);

const REGULAR = 'organisation.procedure.regular-supervision';

const judgeTime = (
  sessions: readonly SupervisionSession[],
  { everyDays, since }: SupervisionExpectations,
  on: IsoDate,
): Judgement<Timeliness> => {
  const held = sessions.filter((session) => isSupervision(session) === 'yes');
  const inTime = (day: IsoDate): boolean => daysBetween(day, on) <= everyDays;
  const grounds: Grounds = {
    evidence:
      held.length === 0 ? [] : [{ factor: REGULAR, observed: 'yes', from: idsOf(held), cite: ORG_9.cite }],
    cautions: [],
    rules: [ORG_8, ORG_9],
  };
  const starts = [...held.map((session) => session.on), ...(since === undefined ? [] : [since])];
  if (starts.some(inTime)) return conclude(grounds, 'supervision-in-time', []);
  const gaps: readonly Missing<Timeliness>[] = sessions
    .filter((session) => isSupervision(session) === 'unknown' && inTime(session.on))
    .map(({ id }) => ({ field: id, couldBecome: ['supervision-in-time'] }));
  return starts.length > 0
    ? conclude(grounds, 'supervision-overdue', gaps)
    : undetermined(grounds, [
        { field: 'since', couldBecome: ['supervision-in-time', 'supervision-overdue'] },
        ...gaps,
      ]);
};

const cautionsFor = (
  sessions: readonly SupervisionSession[],
  held: readonly SupervisionSession[],
  providers: SupervisionExpectations['providers'],
): readonly Caution[] => {
  const about = (code: string, rule: Rule, of: readonly SupervisionSession[]): readonly Caution[] =>
    of.map(({ id, on }) => ({ code, detail: { session: id, on }, rule }));
  return [
    ...about(
      'supervision-cancelled',
      ORG_9,
      sessions.filter(({ outcome }) => outcome === 'cancelled'),
    ),
    ...about(
      'case-management-is-not-supervision',
      ORG_8,
      sessions.filter(({ outcome, kind }) => outcome === 'held' && kind === 'case-management'),
    ),
    ...about(
      'supervisor-not-as-agreed',
      ORG_16,
      providers === undefined ? [] : held.filter(({ provider }) => !providers.includes(provider)),
    ),
  ];
};

/**
 * Checks one worker's supervision: whether it took place within what was agreed, what it covered, what was cancelled.
 *
 * Supervision counts where it was held and was more than running through cases. A cancelled session is an event of its
 * own and stays one when another is booked. How often is the setting's to say, and so is who supervises: the sources
 * differ, and all their readings are in the answer. Sessions planned for later do not count.
 *
 * @param sessions - Sessions of one worker, in any order.
 * @param expectations - What was agreed: most days between two, from when, by whom.
 * @param options - `on`: the day of the check.
 * @returns Whether it is in time (on the last agreed day it still is), whether it covers both, every topic, cautions.
 * @throws Never.
 * @see Page, Findings: organisational support, and Discussion (`page-2020`); the hard-to-engage procedure, Management
 *   responsibility (`hard-to-engage-procedure`): rules ORG-7, ORG-8, ORG-9, ORG-16; difference D-11.
 * @example checkSupervision([], { everyDays: 42 }, { on: isoDate('2026-11-21') }).timeliness.status; // => 'undetermined'
 */
export const checkSupervision = (
  sessions: readonly SupervisionSession[],
  expectations: SupervisionExpectations,
  { on }: { readonly on: IsoDate },
): SupervisionCheck => {
  const past = sessions
    .filter((session) => session.on <= on)
    .sort((a, b) => byCodeUnit(a.on, b.on) || byCodeUnit(a.id, b.id));
  const held = past.filter((session) => isSupervision(session) === 'yes');
  const open = past.filter((session) => isSupervision(session) === 'unknown');
  const last = held.at(-1)?.on;
  return {
    held: idsOf(held),
    caseManagement: idsOf(past.filter(({ outcome, kind }) => !isOff(outcome) && kind === 'case-management')),
    cancelled: idsOf(past.filter(({ outcome }) => outcome === 'cancelled')),
    moved: idsOf(past.filter(({ outcome }) => outcome === 'moved')),
    notRecorded: idsOf(open),
    ...(last === undefined ? { last: 'never' } : { last, days: daysBetween(last, on) }),
    timeliness: judgeTime(past, expectations, on),
    coverage: judgeCoverage(held, open),
    topics: SUPERVISION_TOPICS.map((topic) => ({ topic, covered: readTopic(held, open, topic) })),
    providers: [...new Set(held.map(({ provider }) => provider))].sort(byCodeUnit),
    differences: [D_11],
    cautions: cautionsFor(past, held, expectations.providers),
    rules: [ORG_7, ORG_8, ORG_9, ORG_16],
  };
};
