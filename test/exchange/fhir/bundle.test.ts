import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { enGB } from '../../../src/content.js';
import { uuidOf } from '../../../src/exchange/fhir/uuid.js';
import {
  type FhirOptions,
  type FhirResource,
  listLeftOut,
  toFhirBundle,
  toInstrumentResponse,
} from '../../../src/exchange/fhir.js';
import { parseQuestionnaireResponse, toQuestionnaire } from '../../../src/exchange/questionnaire.js';
import { isoDate } from '../../../src/kernel/index.js';
import { applyEvents, ERASED, type FamilyRecord } from '../../../src/record/index.js';
import { RecordEvent } from '../../../src/record/schema.js';
import { reviewFamily } from '../../../src/review/index.js';
import { SHARING_QUESTIONS } from '../../../src/safety/index.js';
import { PROQOL_5 } from '../../../src/wellbeing/index.js';
import { deepFreeze } from '../../support/builders.js';
import { SETS } from '../forms/support.js';
import { FAMILIES, on, WIDE } from './records.js';
import { fhirFaults, medplumFaults } from './validators.js';

const locales = [enGB];
const bundleOf = (record: FamilyRecord, options: Partial<FhirOptions> = {}, reviewed = true) =>
  toFhirBundle(record, reviewed ? reviewFamily(record, { on, flagsEvery: 30 }) : undefined, {
    on,
    locales,
    ...options,
  });
const all = <Type extends FhirResource['resourceType']>(bundle: ReturnType<typeof bundleOf>, type: Type) =>
  bundle.entry
    .map(({ resource }) => resource)
    .filter((one): one is Extract<FhirResource, { resourceType: Type }> => one.resourceType === type);
const wide = bundleOf(WIDE);
const one = <Type extends FhirResource['resourceType']>(type: Type, id: string) =>
  all(wide, type).find(({ identifier }) => [identifier].flat().some((named) => named?.value === id));

/** Nothing in FHIR may be empty: no text, no list, no object. */
const emptyIn = (value: unknown, path = ''): readonly string[] => {
  if (value === '' || value === null || value === undefined) return [path];
  if (typeof value !== 'object') return [];
  const parts = Object.entries(value);
  return parts.length === 0 ? [path] : parts.flatMap(([key, part]) => emptyIn(part, `${path}.${key}`));
};

const events = deepFreeze(
  [
    {
      type: 'added',
      on: '2026-10-01',
      by: 'bea',
      what: { section: 'people', row: { id: 'dana', role: 'parent' } },
    },
    {
      type: 'added',
      on: '2026-10-01',
      by: 'bea',
      what: { section: 'flags', row: { id: 'fl1', about: 'kit', on: '2026-10-03', risks: [] } },
      reason: 'Police told us.',
    },
    {
      type: 'updated',
      on: '2026-10-03',
      by: 'bea',
      what: { section: 'sharing', row: { id: 's1', on: '2026-10-03', about: 'kit', answers: {} } },
    },
    {
      type: 'corrected',
      on: '2026-10-05',
      by: 'dana',
      what: { section: 'plans', row: { kind: 'work-plan', id: 'wp' } },
      reason: 'Wrong agency',
    },
    {
      type: 'changeMoved',
      on: '2026-10-05',
      by: 'bea',
      neededChange: 'n1',
      event: { type: 'relocated', on: '2026-10-05', stage: 'change.action', reason: 'Saw more' },
    },
    {
      type: 'changeMoved',
      on: '2026-10-06',
      by: 'bea',
      neededChange: 'n1',
      event: { type: 'movedOn', on: '2026-10-06', to: 'change.maintenance', evidence: ['o1'] },
    },
    {
      type: 'leadChanged',
      on: '2026-10-06',
      by: 'bea',
      event: { type: 'appointed', on: '2026-10-06', worker: 'bea', name: 'Bea' },
    },
    {
      type: 'leadChanged',
      on: '2026-10-07',
      by: 'bea',
      event: {
        type: 'handedOver',
        on: '2026-10-07',
        from: 'bea',
        worker: 'cy',
        name: 'Cy',
        reason: 'Moved away',
        familyTold: 'yes',
      },
    },
    { type: 'personRedacted', on: '2026-10-08', by: 'bea', person: 'joe', reason: 'Asked for it' },
    {
      type: 'growMoved',
      on: '2026-10-08',
      by: 'bea',
      conversation: 'g1',
      move: { type: 'start', need: 'n1', voices: ['dana'], on: '2026-10-08' },
    },
    {
      type: 'planAgreed',
      on: '2026-10-08',
      by: 'bea',
      plan: 'wp',
      agreedOn: '2026-10-08',
      reviewInWorkingDays: 20,
    },
    {
      type: 'sharingDecided',
      on: '2026-10-08',
      by: 'bea',
      sharing: 's1',
      decision: { choice: 'not-shared', by: 'bea', reason: 'Known to all' },
    },
    {
      type: 'flagMoved',
      on: '2026-10-08',
      by: 'bea',
      flag: 'fl1',
      move: { type: 'review', on: '2026-10-08', note: 'Still needed' },
    },
    {
      type: 'added',
      on: '2030-01-01',
      by: 'bea',
      what: { section: 'people', row: { id: 'mia', role: 'child' } },
    },
  ].map((event) => RecordEvent.parse(event)),
);

describe('two validators that are not ours find nothing wrong', () => {
  const bundles = [
    ...FAMILIES.map((record) => [record.id, bundleOf(record)] as const),
    ['wide', wide] as const,
    ['without review', bundleOf(WIDE, {}, false)] as const,
    ['without words', bundleOf(WIDE, { locales: [] })] as const,
    ['with events', bundleOf(WIDE, { events })] as const,
  ];

  test.each(bundles)('%s', { timeout: 60_000 }, (_, bundle) => {
    expect(bundle.entry.length).toBeGreaterThan(10);
    expect(medplumFaults(bundle)).toEqual([]);
    expect(fhirFaults(bundle)).toEqual([]);
    expect(emptyIn(bundle)).toEqual([]);
    for (const { resource } of bundle.entry) expect(medplumFaults(resource)).toEqual([]);
  });

  test.each(SETS.map((set) => [set.id, set] as const))('questionnaire %s', (_, set) => {
    const questionnaire = toQuestionnaire(set, { locales });
    expect(medplumFaults(questionnaire)).toEqual([]);
    expect(fhirFaults(questionnaire)).toEqual([]);
    expect(emptyIn(questionnaire)).toEqual([]);
  });

  test('a worker’s answers', () => {
    const response = toInstrumentResponse(PROQOL_5, Array(30).fill(3), { on, worker: 'bea' });
    expect(medplumFaults(response)).toEqual([]);
    expect(fhirFaults(response)).toEqual([]);
  });

  test('and they do find what is wrong', () => {
    const flag = { resourceType: 'Flag', id: 'x', status: 'on', code: { text: 'x' } };
    expect(medplumFaults(flag).length).toBeGreaterThan(0);
    expect(fhirFaults(flag).length).toBeGreaterThan(0);
    expect(emptyIn({ a: [{ b: '' }] })).toEqual(['.a.0.b']);
  });
});

describe('addresses', () => {
  const references = (value: unknown): readonly string[] =>
    typeof value !== 'object' || value === null
      ? []
      : Object.entries(value).flatMap(([key, part]) =>
          key === 'reference' && typeof part === 'string' ? [part] : references(part),
        );

  test.each([...FAMILIES, WIDE].map((record) => [record.id, record] as const))(
    '%s: each resolves, none twice',
    (_, record) => {
      for (const bundle of [bundleOf(record), bundleOf(record, { events }, false)]) {
        const addresses = bundle.entry.map(({ fullUrl }) => fullUrl);
        expect(new Set(addresses).size).toBe(addresses.length);
        expect(references(bundle).filter((address) => !addresses.includes(address))).toEqual([]);
      }
    },
  );

  test('the same record gives the same bundle, whatever the order of its rows', () => {
    const turned: FamilyRecord = {
      ...WIDE,
      people: [...WIDE.people].reverse(),
      observations: [...WIDE.observations].reverse(),
      neededChanges: [...WIDE.neededChanges].reverse(),
      sharing: [...WIDE.sharing].reverse(),
      flags: [...(WIDE.flags ?? [])].reverse(),
      plans: [...(WIDE.plans ?? [])].reverse(),
    };
    expect(JSON.stringify(bundleOf(turned, {}, false))).toBe(JSON.stringify(bundleOf(WIDE, {}, false)));
  });

  test('ids are UUIDs of version 5, as Node makes them', { timeout: 30_000 }, () => {
    const namespace = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 150 }), (name) => {
        const hash = createHash('sha1').update(namespace).update(Buffer.from(name, 'utf8')).digest();
        hash[6] = (hash[6]! & 0x0f) | 0x50;
        hash[8] = (hash[8]! & 0x3f) | 0x80;
        expect(uuidOf(name).replaceAll('-', '')).toBe(hash.subarray(0, 16).toString('hex'));
      }),
      { numRuns: 100 },
    );
    expect(uuidOf('\uD800')).toBe(uuidOf('\uFFFD'));
    expect(uuidOf('')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test('the ids of one family are not those of another', () => {
    const ids = (id: string) => bundleOf({ ...WIDE, id }, {}, false).entry.map(({ fullUrl }) => fullUrl);
    expect(ids('f1').filter((id) => ids('f2').includes(id))).toEqual([]);
  });
});

describe('what becomes of what', () => {
  test('the family is a Group of its people; a friend is no member', () => {
    const [group] = all(wide, 'Group');
    expect(group).toMatchObject({ type: 'person', actual: true, name: 'Family of Mia' });
    expect(group?.member).toHaveLength(9);
    expect(all(wide, 'Patient')).toHaveLength(10);
  });

  test('each adult is a relation of each child; a code only where HL7 has one that says the same', () => {
    const related = all(wide, 'RelatedPerson');
    expect(related).toHaveLength(16);
    const codeOf = (id: string) =>
      related
        .find(({ identifier }) => identifier?.[0]?.value === id)
        ?.relationship[0]?.coding?.map(({ code }) => code);
    expect(codeOf('dana')).toEqual(['PRN', 'parent']);
    expect(codeOf('sol')).toEqual(['STPPRN', 'step-parent']);
    expect(codeOf('ann')).toEqual(['GRPRN', 'grandparent']);
    expect(codeOf('sib')).toEqual(['SIB', 'sibling']);
    expect(codeOf('aunt')).toEqual(['FAMMEMB', 'other-family']);
    expect(codeOf('joe')).toEqual(['FRND', 'friend-of-family']);
    expect(codeOf('kit')).toEqual(['partner-of-parent']);
    expect(codeOf('cara')).toEqual(['carer']);
  });

  test('a needed change is the parent’s own Goal; words that were erased are absent, not empty', () => {
    expect(one('Goal', 'n1')).toMatchObject({
      lifecycleStatus: 'active',
      startDate: '2026-10-01',
      description: { text: 'Mornings without shouting' },
    });
    expect(one('Goal', 'n1')?.subject.reference).toBe(`urn:uuid:${one('Patient', 'dana')?.id}`);
    expect(one('Goal', 'n2')).toMatchObject({
      lifecycleStatus: 'proposed',
      description: { coding: [{ code: 'unknown' }] },
    });
    const erased = applyEvents(WIDE, [
      {
        type: 'personRedacted',
        on: isoDate('2026-10-08'),
        by: 'bea',
        person: 'dana',
        reason: 'Asked for it',
      },
    ]);
    expect(JSON.stringify(bundleOf(erased))).not.toContain(ERASED);
    expect(medplumFaults(bundleOf(erased))).toEqual([]);
    expect(fhirFaults(bundleOf(erased))).toEqual([]);
  });

  test('a plan is a CarePlan, each action a Task for whoever does it', () => {
    const plan = one('CarePlan', 'sap');
    expect(plan).toMatchObject({ status: 'active', intent: 'plan', period: { start: '2026-10-01' } });
    expect(plan?.activity).toHaveLength(2);
    const tasks = all(wide, 'Task').filter(
      ({ basedOn }) => basedOn?.[0]?.reference === `urn:uuid:${plan?.id}`,
    );
    expect(tasks).toMatchObject([
      {
        description: 'Walk to school together',
        status: 'requested',
        restriction: { period: { end: '2026-10-20' } },
        owner: { type: 'Patient' },
      },
      {
        description: 'Lend an alarm clock',
        owner: { identifier: { value: 'bea' } },
        reasonCode: { text: 'The old one broke' },
      },
    ]);
  });

  test('a plan that lacks something is a draft, and so is one that nobody reviewed', () => {
    expect(one('CarePlan', 'fsp')).toMatchObject({ status: 'draft' });
    expect(one('CarePlan', 'fsp')?.goal).toHaveLength(2);
    expect(one('CarePlan', 'fsp3')).toMatchObject({ status: 'active', subject: { type: 'Patient' } });
    expect(all(bundleOf(WIDE, {}, false), 'CarePlan').map(({ status }) => status)).not.toContain('active');
  });

  test('a flag has its days; lifted is inactive', () => {
    expect(one('Flag', 'fl1')).toMatchObject({
      status: 'active',
      period: { start: '2026-10-03' },
      code: { text: 'Visit in pairs.' },
    });
    expect(one('Flag', 'fl2')).toMatchObject({
      status: 'inactive',
      period: { start: '2026-09-03', end: '2026-10-05' },
      subject: { type: 'Group' },
    });
    expect(one('Flag', 'fl3')).toMatchObject({
      subject: { type: 'Location', identifier: { value: '12 High Street' } },
      code: { text: 'risk' },
    });
  });

  test('a flag lifted tomorrow stands today', () => {
    const flags = [
      { id: 'x', about: 'kit', on: isoDate('2026-01-01'), risks: [], liftedOn: isoDate('2027-01-01') },
    ];
    expect(all(bundleOf({ ...WIDE, flags }, {}, false), 'Flag')).toMatchObject([
      { status: 'active', period: { start: '2026-01-01' } },
    ]);
  });

  test('days of review are Tasks: for a flag, and for a whole plan', () => {
    const ends = all(wide, 'Task').filter(
      ({ focus }) => focus?.type === 'Flag' || focus?.type === 'CarePlan',
    );
    expect(ends.map(({ focus, restriction }) => [focus?.type, restriction?.period.end])).toEqual([
      ['Flag', '2026-11-02'],
      ['Flag', '2026-10-03'],
      ['CarePlan', '2026-10-29'],
      ['CarePlan', '2026-10-29'],
    ]);
    const withoutFigure = toFhirBundle(WIDE, reviewFamily(WIDE, { on }), { on });
    expect(all(withoutFigure, 'Task').filter(({ focus }) => focus?.type === 'Flag')).toEqual([]);
  });

  test('next steps are proposals, never orders', () => {
    const steps = all(wide, 'Task').filter(({ intent }) => intent === 'proposal');
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.every(({ status }) => status === 'draft')).toBe(true);
  });

  test('an observation is an answer, its source the person only where they said it of themselves', () => {
    expect(one('QuestionnaireResponse', 'o1')).toMatchObject({
      authored: '2026-10-01',
      author: { identifier: { value: 'bea' } },
      item: [
        { answer: [{ valueCoding: { code: 'Y' } }] },
        { answer: [{ valueString: 'Rang the school herself.' }] },
      ],
    });
    expect(one('QuestionnaireResponse', 'o1')).not.toHaveProperty('source');
    expect(one('QuestionnaireResponse', 'o2')?.source).toMatchObject({ type: 'Patient' });
    expect(one('QuestionnaireResponse', 'o3')).toMatchObject({
      subject: { type: 'Goal' },
      item: [{ answer: [{ valueCoding: { code: 'asked-unknown' } }] }],
    });
    expect(one('QuestionnaireResponse', 'o4')).not.toHaveProperty('source');
  });

  test('answers about sharing read back as they were', () => {
    expect(parseQuestionnaireResponse(SHARING_QUESTIONS, one('QuestionnaireResponse', 's1'))).toMatchObject({
      ok: true,
      value: WIDE.sharing[0]?.answers,
    });
  });

  test('corrections tell who, when and why', () => {
    const told = all(wide, 'Provenance');
    expect(told).toMatchObject([
      {
        occurredDateTime: '2026-10-05',
        recorded: '2026-10-05T00:00:00Z',
        reason: [{ text: 'Wrong day' }],
        agent: [{ who: { identifier: { value: 'bea' } } }],
      },
      { target: [{ identifier: { value: 'c1' } }] },
    ]);
    expect(told[1]).not.toHaveProperty('reason');
  });

  test('events stand in for corrections where the host keeps them', () => {
    const told = all(bundleOf(WIDE, { events, instantOf: (day) => `${day}T12:00:00+01:00` }), 'Provenance');
    expect(told).toHaveLength(13);
    expect(told.map(({ reason }) => reason?.[0]?.text)).toEqual([
      undefined,
      'Police told us.',
      undefined,
      'Wrong agency',
      'Saw more',
      undefined,
      undefined,
      'Moved away',
      'Asked for it',
      undefined,
      undefined,
      'Known to all',
      'Still needed',
    ]);
    expect(told[0]?.recorded).toBe('2026-10-01T12:00:00+01:00');
    expect(told[3]?.agent[0]?.who).toMatchObject({ type: 'Patient' });
  });

  test('what is dated after the day is not there', () => {
    const early = toFhirBundle(WIDE, undefined, { on: isoDate('2026-09-30') });
    expect(all(early, 'QuestionnaireResponse')).toEqual([]);
    expect(all(early, 'Goal').every(({ lifecycleStatus }) => lifecycleStatus === 'proposed')).toBe(true);
    expect(all(early, 'CarePlan').every(({ period }) => period === undefined)).toBe(true);
    expect(all(early, 'Provenance')).toEqual([]);
  });

  test('a parent who is not on record leaves a goal with the family', () => {
    const record = { ...WIDE, people: [], name: '' };
    expect(all(bundleOf(record, {}, false), 'Goal').every(({ subject }) => subject.type === 'Group')).toBe(
      true,
    );
    expect(all(bundleOf(record, {}, false), 'Group')[0]).not.toHaveProperty('member');
  });
});

describe('nothing about a worker is in a family’s bundle', () => {
  test('not their checks of themselves, their safety plans, or the questions before a visit', () => {
    const text = JSON.stringify(bundleOf(WIDE, { events }));
    for (const word of ['visit-check', 'pre-visit', 'rrp', 'wellbeing', 'Own matter', 'Staff plan'])
      expect(text).not.toContain(word);
  });

  test('not even where a host has put it on record', () => {
    const observations = [{ id: 'w', on, about: 'f1', item: 'wellbeing.sign.dread', answer: 'yes' as const }];
    expect(JSON.stringify(bundleOf({ ...WIDE, observations }, {}, false))).not.toContain('wellbeing');
  });

  test('what is left out is named, with the reason', () => {
    expect(listLeftOut(WIDE, { on })).toEqual([
      { section: 'contacts', rows: 1, why: 'no-faithful-home' },
      { section: 'plans', rows: 2, why: 'no-faithful-home' },
      { section: 'plans', rows: 1, why: 'about-the-worker' },
      { section: 'visits', rows: 1, why: 'about-the-worker' },
      { section: 'observations', rows: 1, why: 'about-the-worker' },
    ]);
    expect(FAMILIES.flatMap((record) => listLeftOut(record, { on }))).toContainEqual({
      section: 'sessions',
      rows: 102,
      why: 'no-faithful-home',
    });
    expect(
      listLeftOut(WIDE, { on: isoDate('2026-09-30') }).filter(({ why }) => why === 'after-the-day'),
    ).toEqual([
      { section: 'observations', rows: 5, why: 'after-the-day' },
      { section: 'sharing', rows: 2, why: 'after-the-day' },
      { section: 'flags', rows: 1, why: 'after-the-day' },
    ]);
  });

  test('a worker’s answers stand alone: numbers of items, no words, no family', () => {
    const response = toInstrumentResponse(PROQOL_5, [3, null, 5], { on, worker: 'bea' });
    expect(response).toMatchObject({
      status: 'in-progress',
      authored: on,
      author: { identifier: { value: 'bea' } },
    });
    expect(response.item).toEqual([
      { linkId: 'wellbeing.instrument.proqol-5.1', answer: [{ valueInteger: 3 }] },
      { linkId: 'wellbeing.instrument.proqol-5.3', answer: [{ valueInteger: 5 }] },
    ]);
    expect(response).not.toHaveProperty('subject');
    expect(toInstrumentResponse(PROQOL_5, [], { on, worker: 'bea' })).not.toHaveProperty('item');
    expect(toInstrumentResponse(PROQOL_5, Array(30).fill(1), { on, worker: 'bea' }).status).toBe('completed');
  });
});
