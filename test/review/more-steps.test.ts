import { describe, expect, test } from 'vitest';
import { isoDate } from '../../src/kernel/index.js';
import {
  listAttendanceSteps,
  listBehaviourSteps,
  listDifferences,
  listEngagementSteps,
  listNetworkSteps,
  listPlanSteps,
  listSharingSteps,
  reviewNetwork,
} from '../../src/review/index.js';

const rule = (id: string) => ({ id, cite: { source: id } });
const judged = (finding: string, ...from: readonly string[]) => ({
  status: 'settled',
  finding,
  evidence: from.length === 0 ? [] : [{ factor: 'f', observed: 'yes', from }],
  rules: [rule('J')],
});
const open = (...fields: readonly string[]) => ({
  status: 'undetermined',
  evidence: [],
  rules: [rule('J')],
  missing: fields.map((field) => ({ field, couldBecome: ['x'] })),
});
const plain = (steps: readonly { readonly rule: { readonly id: string } }[]) =>
  steps.map(({ rule: { id: by }, ...step }) => ({ ...step, rule: by }));
const step = (kind: string, id: string, by: string, because: readonly string[] = [], more: object = {}) => ({
  kind,
  id,
  because,
  ...more,
  rule: by,
});

describe('what follows from behaviour', () => {
  const base = {
    compliance: [],
    optimism: { warnings: [] },
    responses: [],
    violence: judged('none', 'o1'),
    checks: [],
  };
  const steps = (more: object) => plain(listBehaviourSteps({ ...base, ...more } as never));

  test('nothing', () => expect(steps({})).toEqual([]));

  test('violence, signs to look at closer, warnings, prompts, the first response of each type', () => {
    const settledBy = [
      { look: 'l1', answer: 'unknown' },
      { look: 'l2', answer: 'no' },
    ];
    const sign = (standing: string) => ({ sign: 's', standing, from: ['o2'], rule: rule('K'), settledBy });
    const found = steps({
      violence: judged('must-be-included', 'o1'),
      compliance: [sign('look-closer'), sign('settled')],
      optimism: { warnings: [{ code: 'only-good', from: ['o3'], rule: rule('W') }] },
      checks: [{ prompts: [{ id: 'p1', rule: rule('P') }] }, { prompts: [] }],
      responses: [
        {
          steps: [
            { id: 'r1', rule: rule('R') },
            { id: 'r2', rule: rule('R') },
          ],
        },
      ],
    });
    expect(found).toEqual([
      step('must', 'include-violence', 'BEH-7', ['o1']),
      step('should', 'look-closer', 'K', ['o2'], { detail: { sign: 's', looks: ['l1'] } }),
      step('should', 'only-good', 'W', ['o3']),
      step('should', 'p1', 'P'),
      step('should', 'r1', 'R'),
    ]);
  });
});

describe('what follows from engagement', () => {
  const base = {
    service: { ...judged('reachable'), checks: [] },
    needs: [],
    invitations: [],
    doingNothing: open(),
    stage: judged('engaged'),
    strategies: { suggestions: [] },
  };
  const steps = (more: object) => plain(listEngagementSteps({ ...base, ...more } as never));

  test('nothing', () => expect(steps({})).toEqual([]));

  test('the service first: what it did not do, needs not met, people not invited; then a strategy, what to ask', () => {
    const check = (id: string, answer: string) => ({ id, answer, from: [`${id}!`] });
    const need = (id: string, unmet: string) => ({ need: id, unmet, from: [`${id}!`] });
    const invitation = (id: string, leftOut: string) => ({
      id,
      leftOut,
      from: ['c1'],
      rule: rule('I'),
      notInvited: ['dana'],
    });
    const suggestion = (id: string) => ({ id, why: [{ from: ['o1'] }, { from: ['o2'] }], rule: rule('S') });
    expect(
      steps({
        doingNothing: judged('doing-nothing-excluded', 'o9'),
        service: { ...judged('look-at-service-first'), checks: [check('k1', 'yes'), check('k2', 'no')] },
        needs: [need('n1', 'yes'), need('n2', 'unknown')],
        invitations: [invitation('i1', 'yes'), invitation('i2', 'no')],
        strategies: { suggestions: [suggestion('s1'), suggestion('s2')] },
        stage: open('q1'),
      }),
    ).toEqual([
      step('must', 'doing-nothing-excluded', 'ENG-3', ['o9']),
      step('should', 'look-at-service-first', 'J', ['k1!'], { detail: { checks: ['k1'] } }),
      step('should', 'n1', 'J', ['n1!']),
      step('should', 'i1', 'I', ['c1'], { detail: { notInvited: ['dana'] } }),
      step('consider', 's1', 'S', ['o1', 'o2']),
      step('ask', 'q1', 'ENG-1'),
    ]);
    expect(steps({ doingNothing: judged('doing-nothing-possible', 'o9') })).toEqual([]);
  });
});

describe('what follows from plans', () => {
  const base = {
    reEvaluation: judged('not-triggered'),
    lead: 'one',
    handovers: [],
    team: judged('together'),
    partnership: { tell: [], parties: [], rule: rule('PA') },
    plans: [],
    grow: [],
  };
  const steps = (more: object) => plain(listPlanSteps({ ...base, ...more } as never));

  test('nothing', () => expect(steps({})).toEqual([]));

  test('thinking again, one lead, the last hand-over told, one plan, whole and looked at', () => {
    const handover = (from: string, to: string, familyTold: string) => ({ from, to, familyTold });
    const plan = (id: string, kinds: readonly string[], due: boolean) => ({
      plan: id,
      kind: 'contract',
      issues: kinds.map((kind) => ({ kind })),
      due,
      reviewOn: '2026-12-01',
    });
    expect(
      steps({
        reEvaluation: judged('re-evaluate', 'o1'),
        course: {
          reflectFirst: [
            { id: 'why', rule: rule('F') },
            { id: 'how', rule: rule('F') },
          ],
        },
        lead: 'several',
        handovers: [handover('w1', 'w2', 'no'), handover('w2', 'w3', 'unknown')],
        severalPlans: ['p1', 'p2'],
        plans: [plan('p1', ['warning', 'invalid'], false), plan('p2', ['warning'], true)],
      }),
    ).toEqual([
      step('must', 're-evaluate', 'PLN-1', ['o1']),
      step('should', 'why', 'F'),
      step('should', 'name-one-lead', 'PLN-8', [], { detail: { lead: 'lead-several' } }),
      step('should', 'tell-family-of-handover', 'PLN-8', [], { detail: { from: 'w2', to: 'w3' } }),
      step('should', 'agree-on-one-plan', 'PLN-9', ['p1', 'p2']),
      step('should', 'finish-plan', 'PLN-9', ['p1'], { detail: { kind: 'contract' } }),
      step('should', 'look-at-plan-again', 'PLN-9', ['p2'], {
        detail: { kind: 'contract', reviewOn: '2026-12-01' },
      }),
    ]);
    expect(steps({ handovers: [handover('w1', 'w2', 'no'), handover('w2', 'w3', 'yes')] })).toEqual([]);
  });

  test('a partnership nobody spoke of is spoken of, a team that is not together brought together', () => {
    const parties = [
      { knows: 'no', from: ['o1'] },
      { knows: 'yes', from: ['o2'] },
    ];
    const team = {
      ...judged('not-yet-together'),
      evidence: [
        { factor: 'a', observed: 'no', from: ['o3'] },
        { factor: 'b', observed: 'yes', from: ['o4'] },
      ],
    };
    expect(steps({ partnership: { tell: ['dana'], parties, rule: rule('PA') }, team })).toEqual([
      step('must', 'say-partnership-may-be-unequal', 'PA', ['o1'], { detail: { people: ['dana'] } }),
      step('should', 'bring-team-together', 'J', ['o3', 'o4'], { detail: { parts: ['a'] } }),
    ]);
  });
});

describe('what follows from a decision about sharing', () => {
  const steps = (judgement: object, complete: boolean, ...codes: readonly string[]) =>
    plain(
      listSharingSteps({
        decision: 's1',
        about: 'dana',
        judgement,
        complete,
        issues: codes.map((code) => ({ code })),
      } as never),
    );
  const of = (kind: string, id: string, by: string, more: object = {}) =>
    step(kind, id, by, ['s1'], { about: 'dana', ...more });
  const share = judged('share');
  const none = { ...open('q1', 'q2') };

  test('shared before everything where the answers say so and nobody decided', () => {
    expect(
      steps(share, false, 'sharing-choice-missing', 'tell-family-how-missing', 'sharing-with-missing'),
    ).toEqual([
      of('override', 'share-with-all-involved', 'SAF-2'),
      of('must', 'plan-telling-the-family', 'SAF-9', { detail: { parts: ['tell-family-how-missing'] } }),
      of('should', 'sharing-with-missing', 'SAF-2'),
    ]);
    expect(steps(share, false, 'sharing-with-missing')).toEqual([
      of('should', 'sharing-with-missing', 'SAF-2'),
    ]);
    expect(steps(judged('no-trigger-recorded'), false, 'sharing-choice-missing')).toEqual([]);
  });

  test('open questions are asked until it is whole', () => {
    const asked = ['q1', 'q2'].map((id) => of('ask', id, 'SAF-2'));
    expect(steps(none, false, 'sharing-choice-missing')).toEqual(asked);
    expect(steps(none, true)).toEqual([]);
    expect(steps({ ...share, missing: none.missing, status: 'settled' }, false)).toEqual([]);
  });
});

describe('what follows from attendance', () => {
  const tenet = (met: string) => ({ met, from: ['o1'], attendTo: ['a1'], ask: ['a2'] });
  const base = {
    children: [],
    accounts: { ask: [] },
    brokering: [],
    tenets: [tenet('yes')],
    response: judged('hear-the-child', 'o2'),
  };
  const steps = (more: object) => plain(listAttendanceSteps({ ...base, ...more } as never));
  const next = step('should', 'hear-the-child', 'ATT-4', ['o2']);

  test('the next step of the response', () => expect(steps({})).toEqual([next]));

  test('support that was given, or nothing that can be said: the first question', () => {
    const given = {
      ...judged('support-given', 'o2'),
      status: 'provisional',
      missing: open('q1', 'q2').missing,
    };
    expect(steps({ response: given })).toEqual([step('ask', 'q1', 'ATT-4')]);
    expect(steps({ response: open('q3') })).toEqual([step('ask', 'q3', 'ATT-4')]);
  });

  test('safeguarding, the child first, support at the threshold, agencies', () => {
    const penalty = (finding: string) => ({
      ok: true,
      value: { judgement: judged(finding), respond: [{ id: 'support', rule: rule('S') }] },
    });
    expect(
      steps({
        tenets: [tenet('unknown')],
        accounts: { ask: [{ id: 'q1', rule: rule('Q') }] },
        children: [
          { child: 'mia', penalty: penalty('threshold-reached') },
          { child: 'leo', penalty: penalty('below') },
          { child: 'kit', penalty: { ok: false } },
        ],
        brokering: [
          { step: 'broker', determinant: 'd1', agencyMissing: true },
          { step: 'none', determinant: 'd2', agencyMissing: false },
        ],
      }),
    ).toEqual([
      step('must', 'consider-safeguarding', 'ATT-1', ['o1'], { detail: { parts: ['a1', 'a2'] } }),
      step('ask', 'q1', 'Q'),
      step('must', 'support', 'S', [], { about: 'mia' }),
      next,
      step('should', 'broker-support', 'ATT-5', [], { detail: { determinant: 'd1', agencyMissing: true } }),
    ]);
  });
});

describe('the network', () => {
  const on = isoDate('2026-11-20');
  const reviewed = (more: object, threatened = false) =>
    reviewNetwork(
      {
        schemaVersion: 1,
        id: 'f1',
        people: [],
        contacts: [],
        observations: [],
        neededChanges: [],
        sharing: [],
        ...more,
      } as never,
      [],
      { on, threatened },
    );
  const met = (day: string, hostile: string) => ({ id: 'x1', on: day, agency: 'school', hostile });

  test('hostility is judged where somebody is involved, or met with it up to the day', () => {
    expect(reviewed({})).not.toHaveProperty('hostility');
    expect(reviewed({ involved: ['school'] })).toHaveProperty('hostility');
    expect(reviewed({ experiences: [met('2026-11-21', 'yes')] })).not.toHaveProperty('hostility');
    const one = { involved: ['school'], experiences: [met('2026-11-20', 'no')] };
    expect(reviewed(one)).toHaveProperty('hostility');
    expect(reviewed(one)).not.toHaveProperty('options');
    expect(reviewed(one)).not.toHaveProperty('reach');
    expect(reviewed({ experiences: [met('2026-11-20', 'yes')] })).toMatchObject({ options: {}, reach: {} });
    expect(reviewed({}, true)).toMatchObject({ options: {}, reach: {} });
  });

  test('what follows', () => {
    const splitting = { seen: [] as object[] };
    const steps = (more: object) => plain(listNetworkSteps({ splitting, ...more } as never));
    expect(steps({})).toEqual([]);
    const seen = [
      { id: 's1', from: ['o1'] },
      { id: 's2', from: ['o2'] },
    ];
    const reach = { ...open('q1', 'q2'), evidence: [{ factor: 'f', observed: 'no', from: ['o3'] }] };
    expect(
      steps({ splitting: { seen }, reach: { ...reach, cautions: [{ code: 'nobody-sees-the-child' }] } }),
    ).toEqual([
      step('must', 'nobody-sees-the-child', 'SAF-1', ['o3']),
      step('should', 'talk-over-splitting', 'SAF-6', ['o1', 'o2'], { detail: { signs: ['s1', 's2'] } }),
      step('ask', 'q1', 'SAF-7', ['o3']),
    ]);
    expect(steps({ reach: { ...reach, status: 'provisional', finding: 'x', cautions: [] } })).toEqual([]);
  });
});

describe('where the sources differ', () => {
  const D = (id: string, at = '') => ({ id, readings: [{ code: `${id}${at}` }] });
  const base = {
    safety: { network: {}, visits: [] },
    engagement: {
      stage: { differences: [] },
      barriers: [],
      strategies: { suggestions: [] },
      sanctions: { possible: 'no', differences: [D('D-5')] },
    },
    behaviour: {
      candidates: [],
      responses: [],
      checks: [],
      optimism: { warnings: [], differences: [D('D-6')] },
      reasons: [],
    },
    plans: { plans: [] },
  };
  const ids = (more: object) => listDifferences({ ...base, ...more } as never).map(({ id }) => id);
  const behaviour = (more: object) => ({ behaviour: { ...base.behaviour, ...more } });
  const engagement = (more: object) => ({ engagement: { ...base.engagement, ...more } });

  test('nothing touched, none', () => expect(ids({})).toEqual([]));

  test.each<readonly [string, object, readonly string[]]>([
    ['candidates', behaviour({ candidates: [{ differences: [D('D-2')] }] }), ['D-2']],
    ['responses', behaviour({ responses: [{ differences: [D('D-2')] }] }), ['D-2']],
    [
      'checks with a concern',
      behaviour({
        checks: [
          { concerns: ['c'], differences: [D('D-2')] },
          { concerns: [], differences: [D('D-3')] },
        ],
      }),
      ['D-2'],
    ],
    ['a record too bright', behaviour({ optimism: { warnings: ['w'], differences: [D('D-6')] } }), ['D-6']],
    [
      'reasons that are there',
      behaviour({
        reasons: [
          { answer: 'yes', differences: [D('D-2')] },
          { answer: 'no', differences: [D('D-3')] },
        ],
      }),
      ['D-2'],
    ],
    ['the stage', engagement({ stage: { differences: [D('D-4')] } }), ['D-4']],
    ['barriers', engagement({ barriers: [{ differences: [D('D-4')] }] }), ['D-4']],
    ['strategies', engagement({ strategies: { suggestions: [{ differences: [D('D-4')] }] } }), ['D-4']],
    ['sanctions', engagement({ sanctions: { possible: 'yes', differences: [D('D-5')] } }), ['D-5']],
    ['options', { safety: { network: { options: {} }, visits: [] } }, ['D-12']],
    ['visits', { safety: { network: {}, visits: [{}] } }, ['D-22']],
    ['a contract', { plans: { plans: [{ kind: 'contract' }] } }, ['D-15']],
    ['an agreement', { plans: { plans: [{ kind: 'two-way-agreement' }] } }, ['D-15']],
    ['attendance', { attendance: { children: [] } }, ['D-23']],
    [
      'a threshold reached',
      {
        attendance: {
          children: [
            { penalty: { ok: true, value: { judgement: judged('threshold-reached'), readings: [] } } },
            { penalty: { ok: true, value: { judgement: judged('below'), readings: [] } } },
            { penalty: { ok: false } },
          ],
        },
      },
      ['D-9', 'D-23'],
    ],
    [
      'in order of number',
      behaviour({ candidates: [{ differences: [D('D-10'), D('D-2'), D('D-1')] }] }),
      ['D-1', 'D-2', 'D-10'],
    ],
  ])('%s', (_, more, wanted) => expect(ids(more)).toEqual(wanted));

  test('the same twice is one, as it stood first', () => {
    const candidates = [{ differences: [D('D-2', 'a')] }, { differences: [D('D-2', 'b')] }];
    expect(listDifferences({ ...base, ...behaviour({ candidates }) } as never)).toEqual([D('D-2', 'a')]);
  });

  test('a threshold reached gives every reading with where it stands', () => {
    const readings = [{ id: 'r1', cite: { source: 'a' } }];
    const penalty = { ok: true, value: { judgement: judged('threshold-reached'), readings } };
    expect(listDifferences({ ...base, attendance: { children: [{ penalty }] } } as never)[0]).toEqual({
      id: 'D-9',
      readings: [{ code: 'r1', cite: { source: 'a' } }],
    });
  });
});
