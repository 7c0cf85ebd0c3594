import { describe, expect, test } from 'vitest';
import { isoDate } from '../../src/kernel/index.js';
import type { RecordEvent } from '../../src/record/index.js';
import {
  compareReviews,
  type FamilyReview,
  listChangeSteps,
  listSafetySteps,
  reviewChange,
} from '../../src/review/index.js';

const on = isoDate('2026-11-20');
const rule = (id: string) => ({ id, cite: { source: id } });
const seen = (factor: string, observed: string) => ({ factor, observed, from: [`${factor}!`] });
const judged = (finding: string, ...from: readonly string[]) => ({
  status: 'settled',
  finding,
  evidence: from.length === 0 ? [] : [{ factor: 'f', observed: 'yes', from }],
});
const open = (...fields: readonly string[]) => ({
  status: 'undetermined',
  evidence: [],
  missing: fields.map((field) => ({ field, couldBecome: ['x'] })),
});
const plain = (steps: readonly { readonly rule: { readonly id: string } }[]) =>
  steps.map(({ rule: { id: by }, ...step }) => ({ ...step, rule: by }));

describe('two reviews beside each other', () => {
  const part = {
    onFile: { stage: 'change.action' },
    indicated: judged('change.action'),
    capacity: judged('all-shown'),
    achievement: judged('not-yet'),
  };
  const base = {
    safety: {
      escalation: judged('none'),
      protection: [],
      autonomy: [],
      threat: judged('none'),
      first: [],
      visits: [],
      network: {},
    },
    sharing: [],
    engagement: { service: judged('s'), stage: judged('e') },
    behaviour: { uncooperativeness: judged('u'), violence: judged('v'), candidates: [], compliance: [] },
    change: [{ ...part, neededChange: 'n1' }],
    plans: {
      reEvaluation: judged('r'),
      lead: 'known',
      team: judged('t'),
      partnership: { knownByAll: 'yes', parties: [] },
      plans: [],
    },
    documents: { documents: [] },
    next: { steps: [] },
  };
  type Edit = (review: Record<string, never> & typeof base) => object;
  const compared = (edit: Edit, from: Edit = () => ({}), events: readonly unknown[] = []) =>
    compareReviews(
      { ...base, ...from(base as never) } as unknown as FamilyReview,
      { ...base, ...edit(base as never) } as unknown as FamilyReview,
      events as readonly RecordEvent[],
    );
  const safety =
    (more: object): Edit =>
    () => ({ safety: { ...base.safety, ...more } });
  const plans =
    (more: object): Edit =>
    () => ({ plans: { ...base.plans, ...more } });
  const behaviour =
    (more: object): Edit =>
    () => ({ behaviour: { ...base.behaviour, ...more } });
  const engagement =
    (more: object): Edit =>
    () => ({ engagement: { ...base.engagement, ...more } });
  const change =
    (more: object): Edit =>
    () => ({ change: [{ ...part, neededChange: 'n1', ...more }] });
  const document =
    (...kinds: readonly string[]): Edit =>
    () => ({
      documents: { documents: [{ document: 'd1', issues: kinds.map((kind) => ({ kind })) }] },
    });

  test('the same says nothing', () => expect(compared(() => ({}))).toEqual([]));

  test.each<readonly [string, Edit, object]>([
    [
      'safety.escalation',
      safety({ escalation: judged('x', 'o1') }),
      { before: 'none', after: 'x', because: ['o1'] },
    ],
    ['safety.escalation', safety({ escalation: open() }), { before: 'none', after: 'undetermined' }],
    ['safety.threat', safety({ threat: judged('x', 'o1') }), { before: 'none', after: 'x', because: ['o1'] }],
    [
      'safety.protection',
      safety({ protection: [{ ...judged('x', 'o1'), about: 'mia' }] }),
      { about: 'mia', after: 'x', because: ['o1'] },
    ],
    [
      'safety.autonomy',
      safety({
        autonomy: [
          { ...judged('x', 'o1'), about: 'mia' },
          { ...judged('y'), about: 'leo' },
        ],
      }),
      { about: 'mia', after: 'x', because: ['o1'] },
    ],
    [
      'safety.first',
      safety({ first: [{ id: 'get-out', state: 'in-force' }] }),
      { about: 'get-out', after: 'in-force' },
    ],
    [
      'safety.visit',
      safety({ visits: [{ visit: 'v1', plan: judged('x', 'o1') }] }),
      { about: 'v1', after: 'x', because: ['o1'] },
    ],
    [
      'network.hostility',
      safety({ network: { hostility: judged('x', 'o1') } }),
      { after: 'x', because: ['o1'] },
    ],
    ['network.reach', safety({ network: { reach: judged('x', 'o1') } }), { after: 'x', because: ['o1'] }],
    [
      'engagement.service',
      engagement({ service: judged('x', 'o1') }),
      { before: 's', after: 'x', because: ['o1'] },
    ],
    [
      'engagement.stage',
      engagement({ stage: judged('x', 'o1') }),
      { before: 'e', after: 'x', because: ['o1'] },
    ],
    [
      'behaviour.uncooperativeness',
      behaviour({ uncooperativeness: judged('x') }),
      { before: 'u', after: 'x' },
    ],
    ['behaviour.violence-assessed', behaviour({ violence: judged('x') }), { before: 'v', after: 'x' }],
    [
      'behaviour.candidate',
      behaviour({ candidates: [{ type: 'a', standing: 'x', evidence: [seen('o1', 'yes')] }] }),
      { about: 'a', after: 'x', because: ['o1!'] },
    ],
    [
      'behaviour.compliance',
      behaviour({ compliance: [{ sign: 'a', standing: 'x', from: ['o1'] }] }),
      { about: 'a', after: 'x', because: ['o1'] },
    ],
    [
      'change.on-file',
      change({ onFile: { stage: 'change.maintenance' } }),
      { about: 'n1', before: 'change.action', after: 'change.maintenance' },
    ],
    [
      'change.stage',
      change({ indicated: judged('x', 'o1') }),
      { about: 'n1', before: 'change.action', after: 'x', because: ['o1'] },
    ],
    [
      'change.capacity',
      change({ capacity: judged('x', 'o1') }),
      { about: 'n1', before: 'all-shown', after: 'x', because: ['o1'] },
    ],
    [
      'change.achievement',
      change({ achievement: judged('x', 'o1') }),
      { about: 'n1', before: 'not-yet', after: 'x', because: ['o1'] },
    ],
    [
      'plans.re-evaluation',
      plans({ reEvaluation: judged('x', 'o1') }),
      { before: 'r', after: 'x', because: ['o1'] },
    ],
    ['plans.lead', plans({ lead: 'none' }), { before: 'known', after: 'none' }],
    ['plans.team', plans({ team: judged('x', 'o1') }), { before: 't', after: 'x', because: ['o1'] }],
    [
      'plans.partnership',
      plans({ partnership: { knownByAll: 'no', parties: [{ from: ['o1'] }] } }),
      { before: 'yes', after: 'no', because: ['o1'] },
    ],
    [
      'plans.plan',
      plans({ plans: [{ plan: 'p1', reviewOn: '2026-12-01' }] }),
      { about: 'p1', after: '2026-12-01', because: ['p1'] },
    ],
    ['plans.plan', plans({ plans: [{ plan: 'p1' }] }), { about: 'p1', after: 'incomplete', because: ['p1'] }],
    ['documents', document('invalid', 'warning'), { about: 'd1', after: 'incomplete', because: ['d1'] }],
    ['documents', document('warning'), { about: 'd1', after: 'complete', because: ['d1'] }],
    ['documents', document(), { about: 'd1', after: 'complete', because: ['d1'] }],
    [
      'attendance.response',
      () => ({ attendance: { response: judged('x', 'o1'), children: [] } }),
      { after: 'x', because: ['o1'] },
    ],
    [
      'attendance.absence',
      () => ({
        attendance: {
          response: judged('y'),
          children: [
            { child: 'mia', summary: { ok: true, value: { absence: judged('x', 'o1') } } },
            { child: 'leo', summary: { ok: false } },
          ],
        },
      }),
      { about: 'mia', after: 'x', because: ['o1'] },
    ],
    [
      'next.ring',
      () => ({ next: { steps: [{ kind: 'must', id: 'ring', about: 'dana', because: ['o1'] }] } }),
      { about: 'dana', after: 'must', because: ['o1'] },
    ],
    [
      'next.ring',
      () => ({ next: { steps: [{ kind: 'must', id: 'ring', because: [] }] } }),
      { after: 'must' },
    ],
  ])('%#: %s', (name, edit, wanted) =>
    expect(compared(edit)).toStrictEqual([{ part: name, because: [], events: [], ...wanted }]),
  );

  test('what the later review no longer says rested on what it rested on, and on nothing else', () => {
    const there = safety({ protection: [{ ...judged('x', 'o1'), about: 'mia' }] });
    expect(compared(() => ({}), there)).toStrictEqual([
      { part: 'safety.protection', about: 'mia', before: 'x', because: ['o1'], events: [] },
    ]);
  });

  test('a stage on file of a change that is new rests on no observation', () => {
    const none: Edit = () => ({ change: [] });
    expect(compared(() => ({}), none).find(({ part: of }) => of === 'change.on-file')).toStrictEqual({
      part: 'change.on-file',
      about: 'n1',
      after: 'change.action',
      because: [],
      events: [],
    });
  });

  test('a decision about sharing says two things', () => {
    const sharing =
      (complete: boolean): Edit =>
      () => ({
        sharing: [{ decision: 's1', judgement: judged('share', 'o1'), complete }],
      });
    const of = { about: 's1', because: ['s1'], events: [] };
    expect(compared(sharing(true))).toEqual([
      { part: 'sharing', after: 'share', ...of },
      { part: 'sharing.decision', after: 'complete', ...of },
    ]);
    expect(compared(sharing(false), sharing(true))).toEqual([
      {
        part: 'sharing.decision',
        about: 's1',
        before: 'complete',
        after: 'incomplete',
        because: [],
        events: [],
      },
    ]);
  });

  test('why: what rests on one side only, in order of id; and the events that brought it in', () => {
    const rests = (...from: readonly string[]): Edit => safety({ threat: judged(from.join('+'), ...from) });
    const row = (id: string) => ({ section: 'observations', row: { id } });
    const events = [
      { type: 'added', what: row('o1') },
      { type: 'added', what: row('o2') },
      { type: 'updated', what: row('o4') },
      { type: 'corrected', what: row('o3') },
      { type: 'leadChanged' },
      { type: 'personRedacted', person: 'o3' },
    ];
    expect(compared(rests('o4', 'o2', 'o1'), rests('o3', 'o2'), events)).toEqual([
      {
        part: 'safety.threat',
        before: 'o3+o2',
        after: 'o4+o2+o1',
        because: ['o1', 'o3', 'o4'],
        events: [0, 2, 3],
      },
    ]);
  });

  test('each kind of event by the row it is about', () => {
    const kinds = [
      { type: 'changeMoved', neededChange: 'x' },
      { type: 'growMoved', conversation: 'x' },
      { type: 'planAgreed', plan: 'x' },
      { type: 'sharingDecided', sharing: 'x' },
      { type: 'flagMoved', flag: 'x' },
    ];
    expect(
      compared(safety({ visits: [{ visit: 'x', plan: judged('ready') }] }), undefined, kinds)[0]?.events,
    ).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('a needed change', () => {
  const need = { id: 'n1', parent: 'dana', what: 'Mornings' };
  const located = (day: string, stage: string) => ({ type: 'located', on: day, stage, evidence: [] });
  const reviewed = (more: object = {}, observations: readonly object[] = []) =>
    reviewChange({ ...need, ...more } as never, observations as never, { on });

  test('what was recorded up to the day counts, the day itself too', () => {
    const events = [located('2026-11-20', 'change.action'), located('2026-11-21', 'change.contemplation')];
    expect(reviewed({ events }).onFile.stage).toBe('change.action');
    expect(reviewed().onFile.stage).toBe('not-located');
  });

  test('where no strategy is on record, none is weighed', () => expect(reviewed().fit).toEqual([]));

  test('readiness and how long the window is open: at determination alone', () => {
    const at = (stage: string) => reviewed({ events: [located('2026-11-10', stage)] });
    expect(at('change.determination')).toMatchObject({ readiness: {}, window: { days: 10 } });
    expect(at('change.action')).not.toHaveProperty('readiness');
    expect(at('change.action')).not.toHaveProperty('window');
  });

  test('the stage on file differs from the one indicated only where there are both', () => {
    const item = 'change.contemplation.indicator.acknowledges-problem';
    const observations = [{ id: 'o1', on: '2026-11-19', about: 'dana', item, answer: 'yes' }];
    const at = (stage: string) => reviewed({ events: [located('2026-11-10', stage)] }, observations);
    expect(at('change.action').indicated).toMatchObject({ finding: 'change.contemplation' });
    expect(at('change.action').differs).toBe(true);
    expect(at('change.contemplation').differs).toBe(false);
    expect(reviewed({}, observations).differs).toBe(false);
    expect(reviewed({ events: [located('2026-11-10', 'change.action')] }).differs).toBe(false);
  });

  const base = {
    parent: 'dana',
    neededChange: 'n1',
    onFile: { stage: 'change.action' },
    indicated: judged('change.action', 'o1'),
    differs: false,
    response: { tasks: [] },
    fit: [],
  };
  const steps = (more: object) => plain(listChangeSteps({ ...base, ...more } as never));

  test('what follows: nothing', () => expect(steps({})).toEqual([]));

  test('what follows: a place, strategies, another look, a task, what to ask', () => {
    const fit = ['fits', 'avoid', 'unlikely-to-work', 'not-known'].map((how) => ({
      strategy: `s-${how}`,
      fit: how,
      rule: rule(how),
    }));
    const about = 'n1';
    const because = ['o1'];
    expect(steps({ onFile: { stage: 'not-located' } })).toEqual([
      { kind: 'must', id: 'locate-parent', about, because, detail: { parent: 'dana' }, rule: 'CHG-2' },
    ]);
    expect(steps({ fit })).toEqual([
      {
        kind: 'must',
        id: 'keep-from-strategy',
        about,
        because,
        detail: { strategy: 's-avoid', stage: 'change.action' },
        rule: 'avoid',
      },
      {
        kind: 'consider',
        id: 'strategy-for-another-stage',
        about,
        because,
        detail: { strategy: 's-unlikely-to-work', stage: 'change.action' },
        rule: 'unlikely-to-work',
      },
    ]);
    expect(steps({ differs: true, indicated: judged('change.contemplation', 'o1') })).toEqual([
      {
        kind: 'should',
        id: 'look-at-stage-again',
        about,
        because,
        detail: { onFile: 'change.action', indicated: 'change.contemplation' },
        rule: 'REV-2',
      },
    ]);
    expect(
      steps({
        indicated: open('q1'),
        response: {
          tasks: [
            { id: 'praise', rule: rule('T') },
            { id: 'second', rule: rule('T') },
          ],
        },
      }),
    ).toEqual([
      { kind: 'should', id: 'praise', about, because: [], rule: 'T' },
      { kind: 'ask', id: 'q1', about, because: [], detail: { couldBecome: ['x'] }, rule: 'CHG-2' },
    ]);
  });
});

describe('what follows from safety', () => {
  const quiet = {
    splitting: { seen: [], ask: [], counter: [], duties: [], cautions: [], rules: [rule('W')] },
  };
  const base = {
    first: [],
    escalation: judged('none'),
    threat: { ...judged('none'), response: { ask: [] } },
    incidents: [],
    flags: { flags: [], unflagged: [] },
    visits: [],
    network: quiet,
  };
  const steps = (more: object, options?: Parameters<typeof listSafetySteps>[1]) =>
    plain(listSafetySteps({ ...base, ...more } as never, options));

  test('nothing', () => expect(steps({})).toEqual([]));

  test('overrides in force, said once', () => {
    const override = (name: string, state: string) => ({
      id: `safety.override.${name}`,
      state,
      rule: rule(name),
    });
    const first = [
      override('get-out', 'in-force'),
      override('child-protection', 'not-known'),
      override('alert-others', 'in-force'),
      override('share-concern', 'in-force'),
    ];
    const step = (name: string) => ({
      kind: 'override',
      id: `safety.override.${name}`,
      because: [],
      rule: name,
    });
    expect(steps({ first })).toEqual([step('get-out'), step('share-concern')]);
    expect(steps({ first }, { sharingBegun: true })).toEqual([step('get-out')]);
  });

  test('incidents whose people are named; visits that are not arranged, with the first three things', () => {
    const incidents = [
      { incident: 'i1', alert: { alert: ['w1'] } },
      { incident: 'i2', alert: { alert: [] } },
    ];
    const arrangements = ['in-place', 'needed', 'open', 'needed', 'needed'].map((state, at) => ({
      id: `a${at}`,
      state,
    }));
    const visits = [
      { visit: 'v1', plan: { ...judged('not-yet'), arrangements } },
      { visit: 'v2', plan: { ...judged('arranged'), arrangements } },
    ];
    expect(steps({ incidents, visits })).toEqual([
      {
        kind: 'override',
        id: 'alert-after-incident',
        because: ['i1'],
        detail: { alert: ['w1'] },
        rule: 'SAF-3',
      },
      {
        kind: 'must',
        id: 'plan-the-visit',
        because: ['v1'],
        detail: { arrangements: ['a1', 'a2', 'a3'] },
        rule: 'SAF-15',
      },
    ]);
  });

  test('a threat is weighed unless somebody decided; what is open is asked only where something was raised', () => {
    const threat = {
      ...judged('threat-indicated', 'o1'),
      response: { ask: [{ id: 'q2', rule: rule('Q') }] },
    };
    const weigh = {
      kind: 'should',
      id: 'ask-whether-threat-is-significant',
      because: ['o1'],
      rule: 'SAF-19',
    };
    const ask = { kind: 'ask', id: 'q2', because: ['o1'], rule: 'Q' };
    expect(steps({ threat })).toEqual([weigh, ask]);
    expect(steps({ threat }, { threatDecided: true })).toEqual([ask]);
    const denied = { ...threat, ...judged('none'), evidence: [seen('f', 'no')] };
    expect(steps({ threat: denied })).toEqual([]);
    const raised = { ...open('q1'), evidence: [seen('g', 'unknown'), seen('h', 'no')] };
    expect(steps({ escalation: raised, threat: denied })).toEqual([
      { kind: 'ask', id: 'q1', because: ['f!'], rule: 'PLN-17' },
      { kind: 'ask', id: 'q2', because: ['f!'], rule: 'Q' },
    ]);
  });

  test('flags: missing ones, and those to be looked at again', () => {
    const flag = (id: string, more: object) => ({
      id,
      about: 'dana',
      stillToTell: [],
      visible: 'yes',
      ...more,
    });
    const flags = {
      unflagged: [{ about: 'kit', threats: ['t1'] }],
      flags: [
        flag('x1', {}),
        flag('x2', { review: { due: true } }),
        flag('x3', { review: { due: false } }),
        flag('x4', { stillToTell: ['w1'] }),
        flag('x5', { visible: 'unknown' }),
      ],
    };
    const again = (id: string) => ({
      kind: 'should',
      id: 'look-at-flag-again',
      about: 'dana',
      because: [id],
      rule: 'SAF-20',
    });
    expect(steps({ flags })).toEqual([
      {
        kind: 'should',
        id: 'flag-the-risk',
        about: 'kit',
        because: [],
        detail: { threats: ['t1'] },
        rule: 'SAF-20',
      },
      again('x2'),
      again('x4'),
      again('x5'),
    ]);
  });
});
