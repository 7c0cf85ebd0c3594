import fc from 'fast-check';
import { allocateCaseloads } from '../../src/caseload/index.js';
import { enGB } from '../../src/content.js';
import { listContradictions } from '../../src/grow/index.js';
import { GrowRow, NeededChange } from '../../src/record/schema.js';
import * as review from '../../src/review/index.js';
import * as schemas from '../../src/review/schema.js';
import { SharingDecision } from '../../src/safety/schema.js';
import { SupportMeasure } from '../../src/wellbeing/schema.js';
import { problems } from '../caseload/support.js';
import { answer, observationsOf, options, record, teamOptions } from '../support/arbitrary.js';
import { fromSchema } from '../support/from-schema.js';
import { familyRecords, OBSERVED, recordEvents, teamRecords } from '../support/record-arbitrary.js';
import { holds } from './kinds.js';

const observations = observationsOf(OBSERVED, { most: 24 });
const parts = fc.tuple(familyRecords, observations, options);
const on = fc.tuple(familyRecords, options);
const documented = fc
  .tuple(parts, answer)
  .map(
    ([[one, list, { on: day }], immediate]) => [one, list, { on: day, immediate }] as const,
  ) as never as fc.Arbitrary<Parameters<typeof review.reviewDocuments>>;
const networked = fc
  .tuple(parts, fc.boolean())
  .map(
    ([[one, list, { on: day }], threatened]) => [one, list, { on: day, threatened }] as const,
  ) as never as fc.Arbitrary<Parameters<typeof review.reviewNetwork>>;
/** A conversation whose names agree: who speaks has a voice, what is named exists. Left to chance, one in 200 is, and empty. */
const agreeing = (row: GrowRow): GrowRow => {
  const voices = [...new Set(['p1', ...row.voices])];
  const oneOf = <One>(list: readonly One[], at: number): One => list[at % list.length]!;
  const goals = row.goals.map((goal, at) => {
    const whose = oneOf(voices, at);
    return { ...goal, whose, ...(goal.confirmed && { confirmed: { ...goal.confirmed, by: whose } }) };
  });
  const options =
    goals.length === 0 ? [] : row.options.map((one, at) => ({ ...one, goal: oneOf(goals, at).id }));
  const steps = row.steps.slice(0, options.length).map((step, at) => {
    const { id, goal } = oneOf(options, at);
    return { ...step, goal, ...(step.option && { option: id }) };
  });
  const replies = row.replies
    .slice(0, voices.length)
    .map((reply, at) => ({ ...reply, by: oneOf(voices, at) }));
  return { ...row, voices, goals, options, steps, replies } as GrowRow;
};
const conversation = fc
  // A goal of somebody who has no voice is refused by the schema, and has nobody to ask.
  .tuple(
    fromSchema(GrowRow)
      .map((row) => agreeing(row as GrowRow))
      .filter((row) => listContradictions(row as never).length === 0),
    observations,
    options,
  )
  .map(([row, list, { on: day }]) => [row, list, day] as const) as never as fc.Arbitrary<
  Parameters<typeof review.reviewConversation>
>;
const reviewed = on.map((given) => review.reviewFamily(...given));
const locales = fc.constantFrom([enGB], [], [{ tag: 'cy', words: {} }, enGB]);
const names = fc.constantFrom({}, { p1: 'Dana', n1: 'Mornings' });
const WHOLE = 100; // a whole record is judged by every module in each run
const PART = 300; // a whole record is made for each run
const ownAnswers = fromSchema(schemas.OwnAnswers, { most: 30 });
const people = fc
  .array(fc.tuple(ownAnswers, fc.nat(60)), { maxLength: 8 })
  .map((list) =>
    list.map(([one, code], at) => ({ ...one, id: `a${at}`, person: code === 0 ? 'w0' : `w${at}` })),
  );
const measures = fc
  .array(fromSchema(SupportMeasure), { maxLength: 4 })
  .map((list) => list.map((one, at) => ({ ...one, id: `m${at}` })));
const caseload = problems({ families: 3 })
  .map((one) => {
    const made = allocateCaseloads(one, { effort: 0 });
    return made.ok ? { measures: made.value.measures, notes: made.value.notes, bands: one.bands } : undefined;
  })
  .filter((one) => one !== undefined);
const teamOn = fc.tuple(teamRecords, options);
const team = teamOn.map((given) => review.reviewTeam(...given));
const step = fc.record({
  kind: fc.constantFrom(
    'override' as const,
    'must' as const,
    'should' as const,
    'ask' as const,
    'consider' as const,
  ),
  id: fc.constantFrom('a', 'b'),
  because: fc.subarray(['o1', 'o2']),
  rule: fc.constant(
    review.reviewFamily(
      {
        schemaVersion: 1,
        id: 'f',
        people: [],
        contacts: [],
        observations: [],
        neededChanges: [],
        sharing: [],
      },
      { on: '2026-03-01' as never },
    ).next.rule,
  ),
});
const change = fc.tuple(fromSchema(NeededChange), observations, options);

holds('review', review, {
  reviewCaseload: { given: fc.tuple(caseload), runs: PART },
  reviewAttendance: { given: parts, runs: PART, orderFree: ['0.sessions', '0.accounts', '1'] },
  listAttendanceSteps: {
    given: fc.tuple(parts.map((given) => review.reviewAttendance(...given))),
    runs: PART,
  },
  reviewBehaviour: {
    given: fc
      .tuple(familyRecords, observations, options, answer)
      .map(
        ([one, list, { on: day }, seesProblem]) => [one, list, { on: day, seesProblem }] as const,
      ) as never,
    runs: PART,
    orderFree: ['0.contacts', '0.areaReviews', '1'],
    late: ['0.contacts', '1'],
  },
  listBehaviourSteps: {
    given: fc.tuple(
      parts.map(([one, list, { on: day }]) =>
        review.reviewBehaviour(one, list, { on: day, seesProblem: 'unknown' }),
      ),
    ),
    runs: PART,
  },
  reviewChange: { given: change, orderFree: ['1'], late: ['1'] },
  listChangeSteps: { given: fc.tuple(change.map((given) => review.reviewChange(...given))) },
  compareReviews: { given: fc.tuple(reviewed, reviewed, recordEvents), runs: WHOLE },
  reviewEngagement: {
    given: parts,
    runs: PART,
    orderFree: ['0.contacts', '0.people', '1'],
    late: ['0.contacts', '1'],
  },
  listEngagementSteps: {
    given: fc.tuple(parts.map((given) => review.reviewEngagement(...given))),
    runs: PART,
  },
  reviewContacts: { given: parts, runs: PART, orderFree: ['0.contacts', '1'], late: ['0.contacts', '1'] },
  listContactSteps: { given: fc.tuple(parts.map((given) => review.reviewContacts(...given))), runs: PART },
  listDifferences: { given: fc.tuple(reviewed), runs: WHOLE },
  reviewDocuments: {
    given: documented,
    runs: PART,
    orderFree: ['0.documents', '1'],
    late: ['0.documents', '1'],
  },
  listDocumentSteps: {
    given: fc.tuple(documented.map((given) => review.reviewDocuments(...given))),
    runs: PART,
  },
  reviewNetwork: {
    given: networked,
    runs: PART,
    orderFree: ['0.experiences', '0.incidents', '0.involved', '1'],
    late: ['0.experiences', '0.incidents', '1'],
  },
  listNetworkSteps: {
    given: fc.tuple(networked.map((given) => review.reviewNetwork(...given))),
    runs: PART,
  },
  reviewProtection: {
    given: fc.tuple(fc.constantFrom('f1', ''), observations, options),
    runs: PART,
    orderFree: ['1'],
    late: ['1'],
  },
  listProtectionSteps: {
    given: fc.tuple(
      fc.tuple(fc.constant('f1'), observations, options).map((given) => review.reviewProtection(...given)),
    ),
    runs: PART,
  },
  reviewConversation: { given: conversation, runs: PART, orderFree: ['1'], late: ['1'] },
  listGrowSteps: {
    given: fc.tuple(conversation.map((given) => [review.reviewConversation(...given)])),
    runs: PART,
  },
  explainReview: {
    given: fc.tuple(reviewed, locales, names),
    runs: WHOLE,
    also: {
      'en-GB has words for every code: what is left are ids of the host': ([, given], { gaps }) =>
        !given.includes(enGB) || gaps.every((code) => !/[.-]/.test(code)),
    },
  },
  reviewFamily: {
    given: on,
    runs: WHOLE,
    orderFree: [
      '0.observations',
      '0.contacts',
      '0.people',
      '0.flags',
      '0.visits',
      '0.documents',
      '0.sharing',
      '0.incidents',
      '0.experiences',
      '0.areaReviews',
      '0.accounts',
      '0.sessions',
    ],
    late: ['0.observations', '0.contacts'],
    also: {
      'overrides come before everything else': (_, { next }) => {
        const kinds = next.steps.map(({ kind }) => kind === 'override');
        return !kinds.some((override, at) => override && at > 0 && !kinds[at - 1]);
      },
      'nothing about how a worker is enters a family review': (_, made) =>
        !JSON.stringify(made).includes('"wellbeing.'),
    },
  },
  reviewPlans: { given: parts, runs: PART, orderFree: ['1'] },
  listPlanSteps: { given: fc.tuple(parts.map((given) => review.reviewPlans(...given))), runs: PART },
  reviewSafety: {
    given: parts,
    runs: PART,
    orderFree: ['0.flags', '0.incidents', '0.visits', '0.experiences', '1'],
    // It is given the observations up to the day: `reviewFamily` leaves the later ones out.
  },
  listSafetySteps: {
    given: fc.tuple(
      parts.map((given) => review.reviewSafety(...given)),
      record<{ readonly sharingBegun?: boolean }>({ sharingBegun: fc.boolean() }),
    ),
    runs: PART,
  },
  reviewSharing: { given: fc.tuple(fromSchema(SharingDecision)) },
  listSharingSteps: { given: fc.tuple(fromSchema(SharingDecision).map((one) => review.reviewSharing(one))) },
  orderSteps: {
    given: fc.tuple(fc.array(step, { maxLength: 6 }), fc.integer({ min: 1, max: 6 })),
    also: {
      'no step is lost': ([steps], { steps: first, later }) =>
        first.length + later === new Set(steps.map(({ kind, id }) => `${kind} ${id}`)).size,
      'no override is cut off': ([steps], { steps: first }) =>
        steps
          .filter(({ kind }) => kind === 'override')
          .every(({ id }) => first.some((one) => one.kind === 'override' && one.id === id)),
    },
  },
  summariseInConfidence: {
    given: fc.tuple(
      people,
      fc.tuple(options, teamOptions).map(([{ on: day }, more]) => ({ id: 's1', on: day, ...more })),
    ),
    runs: PART,
    orderFree: ['0'],
    late: [],
    also: {
      'nobody is named in what is shared, and nobody shown among fewer than five': (_, kept) =>
        !kept.ok ||
        (!/"w\d"/.test(JSON.stringify(kept.value.shared)) &&
          kept.value.shared.items.every((row) => !row.shown || row.answered >= 5)),
    },
  },
  readSharedSummaries: {
    given: fc.tuple(
      fc
        .array(fromSchema(schemas.SharedSummary), { maxLength: 3 })
        .map((list) => list.map((one, at) => ({ ...one, id: `s${at}` }))),
      options,
    ),
    orderFree: ['0'],
    late: ['0'],
  },
  explainTeamReview: { given: fc.tuple(team, locales, names), runs: WHOLE },
  explainOwnWellbeing: {
    given: fc.tuple(
      fc.tuple(ownAnswers, measures).map((given) => review.reviewOwnWellbeing(...given)),
      locales,
      names,
    ),
    runs: WHOLE,
  },
  listExposure: {
    given: teamOn.map(([one, day]) => [one, review.reviewSupervision(one, day), day] as const) as never,
    runs: PART,
    orderFree: ['0.exposure'],
    late: ['0.exposure'],
  },
  listThreatObservations: { given: fc.tuple(teamRecords), runs: PART },
  reviewOwnWellbeing: { given: fc.tuple(ownAnswers, measures), runs: PART },
  reviewTeam: {
    given: teamOn,
    runs: WHOLE,
    orderFree: ['0.practitioners', '0.observations', '0.exposure', '0.support', '0.supervision'],
    late: ['0.observations', '0.exposure'],
  },
  listTeamSteps: { given: fc.tuple(team), runs: WHOLE },
  reviewSupervision: { given: teamOn, runs: PART, orderFree: ['0.practitioners', '0.supervision'] },
  listSupervisionSteps: {
    given: fc.tuple(
      teamOn
        .map((given) => review.reviewSupervision(...given))
        .filter((list) => list.length > 0)
        .map((list) => list[0]!),
    ),
    runs: PART,
  },
});

holds('review/schemas', schemas, {
  parseTeamRecord: {
    given: fc.tuple(fc.oneof(teamRecords, fc.jsonValue(), fc.anything()), options),
    runs: PART,
  },
});
