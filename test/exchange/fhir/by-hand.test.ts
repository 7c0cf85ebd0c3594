import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { uuidOf } from '../../../src/exchange/fhir/uuid.js';
import {
  type FhirOptions,
  listLeftOut,
  toFhirBundle,
  toInstrumentResponse,
} from '../../../src/exchange/fhir.js';
import { isoDate } from '../../../src/kernel/index.js';
import type { FamilyRecord, RecordEvent } from '../../../src/record/index.js';
import type { FamilyReview } from '../../../src/review/index.js';
import { PROQOL_5 } from '../../../src/wellbeing/index.js';
import { deepFreeze } from '../../support/builders.js';

/** A version 5 UUID by Node's own SHA-1, in the namespace of addresses (RFC 9562, 5.5 and appendix C). */
const uuid = (name: string): string => {
  const hash = createHash('sha1')
    .update(Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex'))
    .update(Buffer.from(name, 'utf8'))
    .digest();
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
};
const BASE = 'urn:family-engagement:';
const id = (kind: string, ...parts: readonly (string | number)[]) =>
  uuid(`${BASE}${kind}/${JSON.stringify(['f1', ...parts])}`);
const ref = (type: string, ...parts: readonly (string | number)[]) => ({
  reference: `urn:uuid:${id(type, ...parts)}`,
  type,
});
const named = (list: string, value: string) => ({ system: `${BASE}${list}`, value });
const own = (code: string, text: string = code) => ({ coding: [{ system: `${BASE}code`, code }], text });
const hl7 = (system: string, code: string) => ({
  system: `http://terminology.hl7.org/CodeSystem/${system}`,
  code,
});

const on = isoDate('2026-11-20');
const family: FamilyRecord = deepFreeze({
  schemaVersion: 1,
  id: 'f1',
  people: [],
  contacts: [],
  observations: [],
  neededChanges: [],
  sharing: [],
});
const bundleOf = (more: object, review?: object, options: Partial<FhirOptions> = {}): readonly object[] =>
  toFhirBundle({ ...family, ...more } as FamilyRecord, review as FamilyReview | undefined, {
    on,
    ...options,
  }).entry.map(({ resource }) => resource);
const group = {
  resourceType: 'Group',
  id: id('Group'),
  identifier: [named('family', 'f1')],
  type: 'person',
  actual: true,
  code: own('family'),
};
const dana = { id: 'dana', role: 'parent', name: 'Dana' };
const patient = {
  resourceType: 'Patient',
  id: id('Patient', 'dana'),
  identifier: [named('person', 'dana')],
  name: [{ text: 'Dana' }],
};
const whole = { ...group, member: [{ entity: ref('Patient', 'dana') }] };
const bea = { identifier: named('worker', 'bea') };

describe('ids, block by block', () => {
  // A block of SHA-1 holds 64 octets, of which the namespace takes 16 and the end 9.
  test.each([0, 1, 38, 39, 40, 47, 48, 49, 103, 104, 111, 112, 500])('a name of %i octets', (length) =>
    expect(uuidOf('a'.repeat(length))).toBe(uuid('a'.repeat(length))),
  );
  test.each(['%', '%41', 'é', 'ŵ', '€', '😀', 'a\u0000b', '\n', '["f1","Ŵŷ"]'])('%j', (name) =>
    expect(uuidOf(name)).toBe(uuid(name)),
  );
  test('half a character is none', () => {
    expect(uuidOf('a\uD83D')).toBe(uuid('a\uFFFD'));
    expect(uuidOf('\uDE00b')).toBe(uuid('\uFFFDb'));
  });
});

describe('each resource, word for word (HL7 FHIR R4, 4.0.1)', () => {
  test('an empty record: a Group of nobody', () => {
    expect(toFhirBundle(family, undefined, { on })).toStrictEqual({
      resourceType: 'Bundle',
      id: id('Bundle', on),
      type: 'collection',
      entry: [{ fullUrl: `urn:uuid:${id('Group')}`, resource: group }],
    });
  });

  test('a parent and a child; a friend is no member', () => {
    const mia = { id: 'mia', role: 'child' };
    const joe = { id: 'joe', role: 'friend-of-family', name: ' ' };
    const related = (person: string, code: string, role: string, more: object = {}) => ({
      resourceType: 'RelatedPerson',
      id: id('RelatedPerson', person, 'mia'),
      identifier: [named('person', person)],
      patient: ref('Patient', 'mia'),
      relationship: [{ coding: [hl7('v3-RoleCode', code), ...own(role).coding], text: role }],
      ...more,
    });
    const link = (person: string) => ({
      link: [{ other: ref('RelatedPerson', person, 'mia'), type: 'seealso' }],
    });
    expect(bundleOf({ name: 'Lane', people: [mia, joe, dana] })).toStrictEqual([
      {
        ...group,
        name: 'Lane',
        member: [{ entity: ref('Patient', 'dana') }, { entity: ref('Patient', 'mia') }],
      },
      { ...patient, ...link('dana') },
      related('dana', 'PRN', 'parent', { name: [{ text: 'Dana' }] }),
      {
        resourceType: 'Patient',
        id: id('Patient', 'joe'),
        identifier: [named('person', 'joe')],
        ...link('joe'),
      },
      related('joe', 'FRND', 'friend-of-family'),
      { resourceType: 'Patient', id: id('Patient', 'mia'), identifier: [named('person', 'mia')] },
    ]);
  });

  test('what somebody is to the child, in HL7’s code where there is one', () => {
    const roles = [
      'parent',
      'step-parent',
      'grandparent',
      'sibling',
      'other-family',
      'friend-of-family',
      'carer',
    ];
    const people = [{ id: 'mia', role: 'child' }, ...roles.map((role) => ({ id: role, role }))];
    const codes = bundleOf({ people }).flatMap((one) => {
      const { identifier, relationship } = one as never as {
        readonly identifier: readonly [{ readonly value: string }];
        readonly relationship?: readonly [{ readonly coding: readonly { readonly code: string }[] }];
      };
      return relationship === undefined
        ? []
        : [[identifier[0].value, ...relationship[0].coding.map(({ code }) => code)]];
    });
    expect(Object.fromEntries(codes.map(([role, ...rest]) => [role, rest]))).toEqual({
      parent: ['PRN', 'parent'],
      'step-parent': ['STPPRN', 'step-parent'],
      grandparent: ['GRPRN', 'grandparent'],
      sibling: ['SIB', 'sibling'],
      'other-family': ['FAMMEMB', 'other-family'],
      'friend-of-family': ['FRND', 'friend-of-family'],
      carer: ['carer'],
    });
  });

  test('an observation about the second of two needed changes', () => {
    const neededChanges = ['n1', 'n2'].map((row) => ({ id: row, parent: 'dana', what: 'x' }));
    const observations = [{ id: 'o1', on, about: 'n2', item: 'change.capacity.ability', answer: 'yes' }];
    expect(bundleOf({ neededChanges, observations }).at(-1)).toMatchObject({ subject: ref('Goal', 'n2') });
  });

  const goal = { resourceType: 'Goal', id: id('Goal', 'n1'), identifier: [named('needed-change', 'n1')] };
  const located = (day: string) => ({ type: 'located', on: day, stage: 'change.action', evidence: [] });
  const need = { id: 'n1', parent: 'dana', what: 'Mornings' };

  test('a needed change: a Goal, active from its first day on the cycle', () => {
    expect(
      bundleOf({
        people: [dana],
        neededChanges: [{ ...need, events: [located('2027-01-01'), located(on)] }],
      }),
    ).toStrictEqual([
      whole,
      patient,
      {
        ...goal,
        lifecycleStatus: 'active',
        description: { text: 'Mornings' },
        subject: ref('Patient', 'dana'),
        startDate: on,
      },
    ]);
    expect(
      bundleOf({ neededChanges: [{ ...need, what: '…', events: [located('2027-01-01')] }] }),
    ).toStrictEqual([
      group,
      {
        ...goal,
        lifecycleStatus: 'proposed',
        description: { coding: [hl7('data-absent-reason', 'unknown')] },
        subject: ref('Group'),
      },
    ]);
  });

  const answered = (row: string, list: string, more: object) => ({
    resourceType: 'QuestionnaireResponse',
    id: id('QuestionnaireResponse', list === 'observation' ? 'observations' : 'sharing', row),
    identifier: named(list, row),
    ...more,
  });

  test('an observation, and answers about sharing', () => {
    const seen = { id: 'o1', on, about: 'dana', item: 'change.capacity.motivation', answer: 'yes' };
    const item = (answer: object, more: readonly object[] = []) => ({
      item: [
        {
          linkId: 'change.capacity.motivation',
          text: 'change.capacity.motivation',
          answer: [{ valueCoding: answer }],
        },
        ...more,
      ],
    });
    const rows = [
      { ...seen, by: 'bea', knownBy: 'observed', note: 'Rang.' },
      { ...seen, id: 'o2', answer: 'no', by: 'dana', knownBy: 'self-described' },
      { ...seen, id: 'o3', about: 'n1', answer: 'unknown', knownBy: 'self-described' },
      { ...seen, id: 'o4', about: 'f1', answer: 'unknown' },
      { ...seen, id: 'o5', on: '2026-11-21' },
      { ...seen, id: 'o6', item: 'wellbeing.sign.dread' },
    ];
    const sharing = [
      { id: 's1', on, about: 'dana', by: 'bea', answers: {} },
      { id: 's2', on, about: 'f1', answers: { 'safety.sharing.question.experience': 'yes' } },
      { id: 's3', on: '2026-11-21', about: 'f1', answers: {} },
    ];
    const found = bundleOf({ people: [dana], neededChanges: [need], observations: rows, sharing });
    const asked = { status: 'completed' };
    const absent = hl7('data-absent-reason', 'asked-unknown');
    const set = { questionnaire: `${BASE}Questionnaire/safety.sharing`, status: 'in-progress' };
    expect(found.slice(3)).toStrictEqual([
      answered('o1', 'observation', {
        ...asked,
        subject: ref('Patient', 'dana'),
        authored: on,
        author: bea,
        ...item(hl7('v2-0136', 'Y'), [
          { linkId: 'change.capacity.motivation#note', answer: [{ valueString: 'Rang.' }] },
        ]),
      }),
      answered('o2', 'observation', {
        ...asked,
        subject: ref('Patient', 'dana'),
        authored: on,
        author: ref('Patient', 'dana'),
        source: ref('Patient', 'dana'),
        ...item(hl7('v2-0136', 'N')),
      }),
      answered('o3', 'observation', { ...asked, subject: ref('Goal', 'n1'), authored: on, ...item(absent) }),
      answered('o4', 'observation', { ...asked, subject: ref('Group'), authored: on, ...item(absent) }),
      answered('s1', 'sharing', { subject: ref('Patient', 'dana'), authored: on, author: bea, ...set }),
      answered('s2', 'sharing', {
        subject: ref('Group'),
        authored: on,
        ...set,
        item: [
          {
            linkId: 'safety.sharing.question.experience',
            answer: [{ valueCoding: hl7('v2-0136', 'Y') }],
          },
        ],
      }),
    ]);
  });

  test('checks of oneself are the worker’s, whichever set they stand in', () => {
    const items = [
      'behaviour.visit-check.relieved-to-leave',
      'wellbeing.sign.dread',
      'change.capacity.motivation',
    ];
    const rows = items.map((item, at) => ({ id: `o${at}`, on, about: 'f1', item, answer: 'no' }));
    expect(bundleOf({ observations: rows })).toHaveLength(2);
    expect(listLeftOut({ ...family, observations: rows } as never, { on })).toEqual([
      { section: 'observations', rows: 2, why: 'about-the-worker' },
    ]);
    expect(listLeftOut({ ...family, observations: rows } as never, { on: isoDate('2026-11-19') })).toEqual([
      { section: 'observations', rows: 3, why: 'after-the-day' },
    ]);
  });

  test('flags: of a person, of the family, of an address; off from the day on', () => {
    const flag = {
      id: 'x1',
      about: 'dana',
      on: '2026-11-01',
      risks: ['safety.threat.verbal', 'safety.threat.dog'],
      note: 'In pairs.',
    };
    const of = (row: string, more: object) => ({
      resourceType: 'Flag',
      id: id('Flag', row),
      identifier: [named('flag', row)],
      category: [{ coding: [hl7('flag-category', 'safety')] }],
      ...more,
    });
    const codes = flag.risks.map((code) => ({ system: `${BASE}code`, code }));
    const flags = [
      flag,
      { ...flag, id: 'x2', about: 'f1', note: ' ', liftedOn: on },
      { ...flag, id: 'x3', about: '12 High Street', risks: [], note: '', liftedOn: '2026-11-21' },
      { ...flag, id: 'x4', on: '2026-11-21' },
    ];
    expect(bundleOf({ people: [dana], flags }).slice(2)).toEqual([
      of('x1', {
        status: 'active',
        code: { coding: codes, text: 'In pairs.' },
        subject: ref('Patient', 'dana'),
        period: { start: '2026-11-01' },
      }),
      of('x2', {
        status: 'inactive',
        code: { coding: codes, text: 'safety.threat.verbal; safety.threat.dog' },
        subject: ref('Group'),
        period: { start: '2026-11-01', end: on },
      }),
      of('x3', {
        status: 'active',
        code: { text: 'risk' },
        subject: { type: 'Location', identifier: named('address', '12 High Street') },
        period: { start: '2026-11-01' },
      }),
    ]);
  });
});

describe('plans, word for word', () => {
  const action = { what: 'Ring', by: 'dana', why: 'She likes it', byWhen: '2026-12-01' };
  const single = { kind: 'single-action-plan', id: 'p1', agreedOn: on, actions: [action, { by: 'bea' }] };
  const support = {
    kind: 'family-support-plan',
    id: 'p2',
    parent: 'dana',
    goals: [{ what: 'Calm', horizon: 'short-term' }, {}],
  };
  const work = {
    kind: 'work-plan',
    id: 'p3',
    agreedOn: '2026-11-21',
    responsibilities: [{ what: 'Visit', of: 'school' }],
  };
  const review = (...wholePlans: readonly string[]) => ({
    plans: {
      plans: ['p1', 'p2', 'p3'].map((plan) => ({ plan, issues: wholePlans.includes(plan) ? [] : [{}] })),
    },
    next: { steps: [] },
    safety: { flags: { flags: [] } },
  });
  const care = (row: string, kind: string, more: object) => ({
    resourceType: 'CarePlan',
    id: id('CarePlan', row),
    identifier: [named('plan', row)],
    intent: 'plan',
    category: [own(kind)],
    ...more,
  });
  const task = (row: string, at: number, more: object) => ({
    resourceType: 'Task',
    id: id('Task', 'plan', row, at),
    intent: 'plan',
    basedOn: [ref('CarePlan', row)],
    ...more,
  });
  const activity = (row: string, ...at: readonly number[]) => ({
    activity: at.map((nth) => ({ reference: ref('Task', 'plan', row, nth) })),
  });
  // An id is made of the kind and the parts of its name: here of the plan and the place.
  const goalIn = (at: number, more: object) => ({
    resourceType: 'Goal',
    id: id('Goal', 'plan', 'p2', at),
    subject: ref('Patient', 'dana'),
    ...more,
  });

  test('that have all they need', () => {
    const found = bundleOf({ people: [dana], plans: [work, support, single] }, review('p1', 'p2', 'p3'));
    expect(found.slice(2)).toStrictEqual([
      care('p1', 'single-action-plan', {
        status: 'active',
        subject: ref('Group'),
        period: { start: on },
        ...activity('p1', 0, 1),
      }),
      task('p1', 0, {
        status: 'requested',
        for: ref('Group'),
        description: 'Ring',
        owner: ref('Patient', 'dana'),
        reasonCode: { text: 'She likes it' },
        restriction: { period: { end: '2026-12-01' } },
      }),
      task('p1', 1, { status: 'requested', for: ref('Group'), owner: bea }),
      care('p2', 'family-support-plan', {
        status: 'draft',
        subject: ref('Patient', 'dana'),
        goal: [0, 1].map((at) => ref('Goal', 'plan', 'p2', at)),
      }),
      goalIn(0, { lifecycleStatus: 'active', description: { text: 'Calm' }, category: [own('short-term')] }),
      goalIn(1, {
        lifecycleStatus: 'active',
        description: { coding: [hl7('data-absent-reason', 'unknown')] },
      }),
      care('p3', 'work-plan', { status: 'draft', subject: ref('Group'), ...activity('p3', 0) }),
      task('p3', 0, {
        status: 'requested',
        for: ref('Group'),
        description: 'Visit',
        owner: { identifier: named('worker', 'school') },
      }),
    ]);
  });

  test('that lack something, or have a parent nobody knows', () => {
    const found = bundleOf({ plans: [single, { ...support, goals: [{ what: 'Calm' }] }] }, review('p9'));
    expect(found).toHaveLength(6);
    expect(found).toMatchObject([
      {},
      { resourceType: 'CarePlan', status: 'draft', period: { start: on } },
      { resourceType: 'Task', status: 'draft' },
      { resourceType: 'Task', status: 'draft' },
      { resourceType: 'CarePlan', status: 'draft', subject: ref('Group') },
      { resourceType: 'Goal', lifecycleStatus: 'proposed', subject: ref('Group') },
    ]);
  });

  test('with nothing in them yet', () => {
    const empty = [
      { kind: 'single-action-plan', id: 'p1' },
      { kind: 'family-support-plan', id: 'p2' },
      { kind: 'work-plan', id: 'p3' },
    ];
    expect(bundleOf({ plans: empty }).slice(1)).toStrictEqual(
      empty
        .map(({ kind, id: row }) => care(row, kind, { status: 'draft', subject: ref('Group') }))
        .map(({ category, ...rest }) => ({ ...rest, category })),
    );
  });

  const rest = { plans: { plans: [] }, next: { steps: [] }, safety: { flags: { flags: [] } } };
  test('what a review adds', () => {
    const step = { kind: 'ask', id: 'change.capacity.ability', because: ['a', 'b'] };
    const found = bundleOf(
      {
        people: [dana],
        neededChanges: [{ id: 'n1', parent: 'dana', what: 'Mornings' }],
        plans: [
          { kind: 'work-plan', id: 'p3' },
          { kind: 'contract', id: 'p5' },
        ],
        flags: [{ id: 'x1', about: 'dana', on, risks: [] }],
      },
      {
        plans: {
          plans: [
            { plan: 'p3', issues: [{}], reviewOn: '2026-12-01' },
            { plan: 'p4', issues: [], reviewOn: '2026-12-01' },
            { plan: 'p5', issues: [], reviewOn: '2026-12-01' },
            { plan: 'p3', issues: [{}] },
          ],
        },
        next: {
          steps: [
            { ...step, about: 'n1', detail: {} },
            { ...step, about: 'dana' },
            step,
            { ...step, id: 'wellbeing.sign.dread' },
          ],
        },
        safety: {
          flags: {
            flags: [
              { id: 'x1', about: 'dana', review: { dueOn: '2026-12-02' } },
              { id: 'x2', about: 'f1' },
            ],
          },
        },
      },
    ).filter((one) => (one as { resourceType: string }).resourceType === 'Task');
    const text = 'change.capacity.ability';
    const proposal = (about: string, more: object) => ({
      resourceType: 'Task',
      id: id('Task', 'step', 'ask', text, about, 'a', 'b'),
      status: 'draft',
      intent: 'proposal',
      code: own(text),
      description: text,
      ...more,
    });
    const due = (kind: string, row: string, code: string, more: object) => ({
      resourceType: 'Task',
      id: id('Task', kind, row),
      status: 'requested',
      intent: 'plan',
      code: own(code),
      ...more,
    });
    expect(found).toStrictEqual([
      proposal('n1', { for: ref('Patient', 'dana'), focus: ref('Goal', 'n1') }),
      proposal('dana', { for: ref('Patient', 'dana') }),
      proposal('', { for: ref('Group') }),
      due('flag-review', 'x1', 'look-at-flag-again', {
        focus: ref('Flag', 'x1'),
        for: ref('Patient', 'dana'),
        restriction: { period: { end: '2026-12-02' } },
      }),
      due('plan-review', 'p3', 'look-at-plan-again', {
        focus: ref('CarePlan', 'p3'),
        for: ref('Group'),
        restriction: { period: { end: '2026-12-01' } },
      }),
    ]);
    expect(bundleOf({}, rest)).toStrictEqual([group]);
    const detailed = { ...rest, next: { steps: [{ ...step, detail: { who: 'the school' } }] } };
    const words = { 'change.capacity.ability': 'Ring {who}' };
    expect(bundleOf({}, detailed, { locales: [{ tag: 'x', words }] })[1]).toMatchObject({
      description: 'Ring the school',
    });
  });
});

describe('who did what, word for word', () => {
  const told = (key: readonly (string | number)[], code: string, target: object, more: object = {}) => ({
    resourceType: 'Provenance',
    id: id('Provenance', ...key),
    target: [target],
    occurredDateTime: on,
    recorded: `${on}T00:00:00Z`,
    activity: { coding: [hl7('v3-DataOperation', 'UPDATE'), ...own(code).coding], text: code },
    agent: [{ who: bea }],
    ...more,
  });
  const record = {
    people: [dana],
    neededChanges: [{ id: 'n1', parent: 'dana', what: 'Mornings' }],
    observations: [{ id: 'o1', on, about: 'dana', item: 'change.capacity.motivation', answer: 'yes' }],
    sharing: [{ id: 's1', on, about: 'dana', answers: {} }],
    flags: [{ id: 'x1', about: 'dana', on, risks: [] }],
    plans: [{ kind: 'work-plan', id: 'p1' }],
  };
  const provenances = (more: object, options: Partial<FhirOptions> = {}) =>
    bundleOf({ ...record, ...more }, undefined, options).filter(
      (one) => (one as { resourceType: string }).resourceType === 'Provenance',
    );
  const at = { on, by: 'bea' } as const;

  test('from the corrections on record: a target of each list', () => {
    const lists = ['people', 'neededChanges', 'flags', 'observations', 'sharing', 'plans', 'contacts'];
    const ids = ['dana', 'n1', 'x1', 'o1', 's1', 'p1', 'c1'];
    const targets = [
      ref('Patient', 'dana'),
      ref('Goal', 'n1'),
      ref('Flag', 'x1'),
      ref('QuestionnaireResponse', 'observations', 'o1'),
      ref('QuestionnaireResponse', 'sharing', 's1'),
      ref('CarePlan', 'p1'),
      { identifier: named('contacts', 'c1') },
    ];
    const corrections = lists.map((section, nth) => ({
      ...at,
      reason: nth === 0 ? 'Misheard.' : ' ',
      section,
      id: ids[nth],
      was: {},
    }));
    const left = [
      { ...at, reason: 'x', section: 'visits', id: 'v1', was: {} },
      { ...at, reason: 'x', section: 'plans', id: 'p9', was: {} },
      { ...at, on: '2026-11-21', reason: 'x', section: 'people', id: 'dana', was: {} },
    ];
    expect(provenances({ corrections: [...corrections, ...left] })).toEqual(
      targets.map((target, nth) =>
        told(['corrections', nth], 'corrected', target, nth === 0 ? { reason: [{ text: 'Misheard.' }] } : {}),
      ),
    );
  });

  test('from events, where the host keeps them', () => {
    const person = { section: 'people', row: dana };
    const events = [
      { ...at, type: 'added', what: person, reason: 'Came in.' },
      { ...at, type: 'updated', what: { section: 'flags', row: { id: 'x1' } } },
      {
        ...at,
        type: 'changeMoved',
        neededChange: 'n1',
        event: { type: 'relocated', on, stage: 'change.action', reason: 'Seen.' },
      },
      { ...at, type: 'growMoved', conversation: 'g1', move: { type: 'finish', on } },
      { ...at, type: 'planAgreed', plan: 'p1', agreedOn: on, reviewInWorkingDays: 20 },
      { ...at, type: 'sharingDecided', sharing: 's1', decision: { choice: 'not-shared', reason: 'Known.' } },
      { ...at, type: 'flagMoved', flag: 'x1', move: { type: 'lift', on, note: 'Calm.' } },
      { ...at, type: 'leadChanged', event: { type: 'appointed', on, worker: 'w1', name: 'Amara' } },
      { ...at, by: 'dana', type: 'personRedacted', person: 'dana', reason: 'Asked.' },
      { ...at, on: '2026-11-21', type: 'added', what: person },
    ] as unknown as readonly RecordEvent[];
    const why = (text: string) => ({ reason: [{ text }] });
    const noon = { recorded: `${on}T12:00:00Z` };
    expect(provenances({ corrections: [{}] }, { events, instantOf: (day) => `${day}T12:00:00Z` })).toEqual([
      told(['events', 0], 'added', ref('Patient', 'dana'), {
        ...why('Came in.'),
        ...noon,
        activity: { coding: [hl7('v3-DataOperation', 'CREATE'), ...own('added').coding], text: 'added' },
      }),
      told(['events', 1], 'updated', ref('Flag', 'x1'), noon),
      told(['events', 2], 'changeMoved', ref('Goal', 'n1'), { ...why('Seen.'), ...noon }),
      told(['events', 3], 'growMoved', { identifier: named('grow', 'g1') }, noon),
      told(['events', 4], 'planAgreed', ref('CarePlan', 'p1'), noon),
      told(['events', 5], 'sharingDecided', ref('QuestionnaireResponse', 'sharing', 's1'), {
        ...why('Known.'),
        ...noon,
      }),
      told(['events', 6], 'flagMoved', ref('Flag', 'x1'), { ...why('Calm.'), ...noon }),
      told(['events', 7], 'leadChanged', { identifier: named('leads', 'w1') }, noon),
      told(['events', 8], 'personRedacted', ref('Patient', 'dana'), {
        ...why('Asked.'),
        ...noon,
        activity: { coding: own('personRedacted').coding, text: 'personRedacted' },
        agent: [{ who: ref('Patient', 'dana') }],
      }),
    ]);
  });

  test('what has no home in R4 is named, list by list', () => {
    const lists = [
      'contacts',
      'sessions',
      'accounts',
      'areaReviews',
      'grow',
      'incidents',
      'experiences',
      'documents',
      'leads',
    ];
    const all = Object.fromEntries(lists.map((list) => [list, [{ on }]]));
    const plans = ['contract', 'two-way-agreement', 'risk-reduction-plan', 'work-plan'].map((kind) => ({
      kind,
      id: kind,
    }));
    expect(listLeftOut({ ...family, ...all, plans, visits: [{}] } as never, { on })).toEqual([
      ...lists.map((section) => ({ section, rows: 1, why: 'no-faithful-home' })),
      { section: 'plans', rows: 2, why: 'no-faithful-home' },
      { section: 'plans', rows: 1, why: 'about-the-worker' },
      { section: 'visits', rows: 1, why: 'about-the-worker' },
    ]);
  });

  test('a worker’s answers', () => {
    const item = (at: number, valueInteger: number) => ({
      linkId: `wellbeing.instrument.proqol-5.${at}`,
      answer: [{ valueInteger }],
    });
    expect(toInstrumentResponse(PROQOL_5, [3, null, 5], { on, worker: 'bea' })).toStrictEqual({
      resourceType: 'QuestionnaireResponse',
      id: uuid(`${BASE}QuestionnaireResponse/["bea","wellbeing.instrument.proqol-5","2026-11-20"]`),
      questionnaire: `${BASE}Questionnaire/wellbeing.instrument.proqol-5`,
      status: 'in-progress',
      authored: on,
      author: bea,
      source: bea,
      item: [item(1, 3), item(3, 5)],
    });
  });
});
