import { describe, expect, test } from 'vitest';
import { explainTeamReview, type TeamReview } from '../../src/review/index.js';
import { listTeamSteps, type TeamParts } from '../../src/review/team/steps.js';
import { cite, line, seen, under, wordsOf } from './by-hand.js';

/** What a code says takes in, where it takes in anything. */
const TAKES: Readonly<Record<string, string>> = {
  'review/ask-about': ' {item}',
  'review/hold': ' {last}',
  'organisation/exposure-none': ' {practitioner}',
  'organisation/exposure-talked-yes': ' {practitioner} {met}',
  'organisation/exposure-talked-no': ' {practitioner} {met}',
  'organisation/supervision-so-far': ' {held} {last} {moved} {cases}',
  'organisation/gap-only': ' {field}',
  'organisation/gap': ' {field} {couldBecome}',
  'organisation/duties-open': ' {duties}',
  'organisation/use-stand-in': ' {measure} {standIns}',
  'organisation/named': ' {person} {days}',
  'wellbeing/summary-counts': ' {answered} {counts}',
};
const words = wordsOf(TAKES);
const rule = (id: string, modality = 'should') => ({ id, modality, cite: cite(id) });
const caution = (code: string) => ({ code, rule: rule('C') });
const judged = (finding: string, more: object = {}) => ({
  status: 'settled',
  finding,
  evidence: [],
  cautions: [],
  rules: [rule(`J-${finding}`)],
  ...more,
});
const own = 'organisation';
const found = (title: string, finding: string) =>
  under('finding', `${title}: ${own}/settled: ${own}/${finding}`, `J-${finding}`);

const EMPTY = {
  next: { steps: [], later: 0 },
  first: [],
  reporting: { cautions: [], ask: [], rule: rule('P'), reported: ['e1'] },
  exposure: [],
  supervision: [],
  culture: judged('fair'),
  continuum: judged('whole'),
  principle6: { clauses: [], firstStep: 'begin' },
  watch: { watch: [], rule: rule('W') },
  duties: [],
  assemblage: { people: [], cautions: [] },
  selfCare: { lacking: [], rule: rule('S') },
  wellbeing: { cautions: [], items: [] },
};
const sectionsOf = (more: object) =>
  explainTeamReview({ ...EMPTY, ...more } as unknown as TeamReview, [{ tag: 'x', words }], { w1: 'Amara' })
    .sections;
const linesOf = (part: string, more: object) => sectionsOf(more).find((one) => one.part === part)?.lines;

describe('a team in words', () => {
  test('nothing but what is always said', () => {
    expect(sectionsOf({})).toEqual([
      { part: 'next', heading: 'review/heading-next', lines: [] },
      { part: 'threats', heading: `${own}/heading-threats`, lines: [] },
      { part: 'supervision', heading: `${own}/heading-supervision`, lines: [] },
      {
        part: 'culture',
        heading: `${own}/heading-culture`,
        lines: [found(`${own}/culture-title`, 'fair'), found(`${own}/continuum-title`, 'whole')],
      },
      { part: 'principle-6', heading: `${own}/heading-principle-6`, lines: [] },
      { part: 'duties', heading: `${own}/heading-duties`, lines: [] },
      { part: 'support', heading: `${own}/heading-support`, lines: [line('gap', `${own}/no-sets-agreed`)] },
      { part: 'wellbeing', heading: 'wellbeing/heading-wellbeing', lines: [] },
    ]);
  });

  test('next steps: asked about, in full, or as they are', () => {
    const step = (kind: string, id: string) => ({
      kind,
      id,
      because: [],
      rule: rule('N'),
      detail: { last: 'never' },
    });
    const steps = [step('ask', 'a.b'), step('must', 'c.d'), step('must', 'hold')];
    expect(linesOf('next', { next: { steps, later: 0 } })?.map(({ text }) => text)).toEqual([
      'review/ask-about review/a.b',
      'review/c.d. review/c.d#definition',
      'review/hold review/never',
    ]);
  });

  test('threats: first, what each met with, what to ask', () => {
    const met = [{ kind: 'violence', from: ['e1', 'e2'] }];
    expect(
      linesOf('threats', {
        first: [{ id: 'crime', status: 'due', rule: rule('F'), from: ['e1'] }],
        exposure: [
          { practitioner: 'w1', met, talkedThrough: 'yes' },
          { practitioner: 'w2', met, talkedThrough: 'no' },
          { practitioner: 'w3', met: [] },
        ],
        reporting: { ...EMPTY.reporting, cautions: [caution('cr')], ask: ['fear'] },
      }),
    ).toEqual([
      under('finding', `${own}/crime: ${own}/due`, 'F', ['e1']),
      line('fact', `${own}/exposure-talked-yes Amara ${own}/violence (2)`, ['e1', 'e2']),
      line('gap', `${own}/exposure-talked-no w2 ${own}/violence (2)`, ['e1', 'e2']),
      line('fact', `${own}/exposure-none w3`),
      under('caution', `${own}/cr`, 'C'),
      under('task', `${own}/fear. ${own}/fear#definition`, 'P'),
    ]);
  });

  test('supervision: when, how much, what it covered', () => {
    const check = (more: object) => ({
      held: [],
      moved: [],
      caseManagement: [],
      cautions: [],
      last: 'never',
      ...more,
    });
    const open = { status: 'undetermined', evidence: [seen('x', 'no')], cautions: [], rules: [rule('T')] };
    const gaps = ['a', 'b'].map((field) => ({ field, couldBecome: ['y'] }));
    const supervision = [
      {
        practitioner: 'w1',
        check: check({
          timeliness: { ...open, missing: gaps },
          coverage: judged('covered', {
            status: 'provisional',
            evidence: [seen('y', 'yes')],
            missing: [{ field: 'z', couldBecome: [] }],
            cautions: [caution('cc')],
          }),
          held: ['s1'],
          moved: ['s2', 's3'],
          caseManagement: ['s4', 's5', 's6'],
          last: '2026-11-01',
          cautions: [caution('cs')],
        }),
      },
      {
        practitioner: 'w2',
        check: check({
          timeliness: judged('on-time', { evidence: [seen('x', 'no')] }),
          coverage: { ...open, status: 'not-applicable', because: 'none' },
        }),
      },
      {
        practitioner: 'w3',
        check: check({
          timeliness: { ...judged('late'), status: 'provisional', missing: gaps },
          coverage: { ...open, status: 'not-applicable', because: 'none' },
        }),
      },
    ];
    const gap = (id: string) => under('gap', `${own}/gap-only ${own}/when-supervision-was`, id);
    const never = `${own}/supervision-so-far 0 ${own}/supervision-never 0 0`;
    expect(linesOf('supervision', { supervision })).toEqual([
      under('finding', `Amara: ${own}/undetermined`, 'T'),
      gap('T'),
      line('fact', `${own}/supervision-so-far 1 2026-11-01 2 3`, ['s1']),
      under('fact', `${own}/coverage-title: ${own}/provisional: ${own}/covered`, 'J-covered'),
      under('gap', `${own}/gap-only ${own}/z`, 'J-covered'),
      under('caution', `${own}/cc`, 'C'),
      under('caution', `${own}/cs`, 'C'),
      found('w2', 'on-time'),
      line('fact', never),
      under('finding', `w3: ${own}/provisional: ${own}/late`, 'J-late'),
      gap('J-late'),
      line('fact', never),
    ]);
  });

  test('principle 6, and what to watch for', () => {
    const principle6 = { clauses: [{ clause: 'c1', judgement: judged('met') }], firstStep: 'begin' };
    expect(linesOf('principle-6', { principle6, watch: { watch: ['tired'], rule: rule('W') } })).toEqual([
      found(`${own}/c1`, 'met'),
      under('task', `${own}/tired. ${own}/tired#definition`, 'W'),
    ]);
  });

  test('duties: not done is a gap, done is evidence, not known is named in one line', () => {
    const duty = (id: string, finding: string) => ({
      duty: id,
      finding,
      judgement: judged('x', { evidence: [seen(id, 'no')] }),
    });
    const duties = [
      {
        role: 'manager',
        duties: [duty('d1', 'not'), duty('d2', 'met'), duty('e.d3', 'unknown')],
        cautions: [caution('cd')],
      },
      { role: 'leader', duties: [], cautions: [] },
    ];
    expect(linesOf('duties', { duties })).toEqual([
      line('finding', `${own}/role-manager`),
      under('gap', `${own}/d1: ${own}/not`, 'J-x', ['d1!']),
      under('evidence', `${own}/d2: ${own}/met`, 'J-x', ['d2!']),
      under('caution', `${own}/cd`, 'C'),
      line('gap', `${own}/duties-open ${own}/e.d3`),
      line('finding', `${own}/role-leader`),
    ]);
  });

  test('support: cautions with their person, stand-ins, self-care', () => {
    const assemblage = {
      people: [
        {
          person: 'w1',
          beyondMeans: [
            { id: 'e.m1', standIns: ['e.m2'] },
            { id: 'e.m3', standIns: [] },
          ],
        },
      ],
      cautions: [{ ...caution('named'), detail: { person: 'w1', days: 3 } }, caution('plain')],
    };
    expect(linesOf('support', { assemblage, selfCare: { lacking: ['w2'], rule: rule('S') } })).toEqual([
      under('caution', `Amara: ${own}/named Amara 3`, 'C'),
      under('caution', `${own}/plain`, 'C'),
      line('task', `Amara: ${own}/use-stand-in ${own}/e.m1 ${own}/e.m2`),
      under('gap', `${own}/plan-self-care`, 'S', ['w2']),
    ]);
  });

  test('what was said in confidence: counts, or why there are none; the kind of score stands behind', () => {
    const wellbeing = {
      cautions: [caution('cw')],
      items: [
        { item: 'raw:e.burnout', shown: true, answered: 5, counts: { low: 3, high: 2 } },
        { item: 'e.tired', shown: false, because: 'too-few' },
      ],
    };
    expect(linesOf('wellbeing', { wellbeing })).toEqual([
      under('caution', 'wellbeing/cw', 'C'),
      line(
        'fact',
        'wellbeing/e.burnout, wellbeing/raw: wellbeing/summary-counts 5 wellbeing/low 3, wellbeing/high 2',
      ),
      line('gap', 'wellbeing/e.tired: wellbeing/too-few'),
    ]);
  });

  test('a caseload: people in order of id, each band by name', () => {
    const caseload = {
      bands: ['low', 'high'],
      practitioners: [{ practitioner: 'w1', families: 3, needPerFullTime: 12.34, threat: 1, bands: [2] }],
      notes: [],
    };
    const section = sectionsOf({ caseload }).at(-1);
    expect(section).toMatchObject({ part: 'caseload', heading: 'caseload/heading-caseload' });
    expect(section?.lines[0]?.text).toMatch(/ low: 2, high: 0$/);
  });
});

describe('what follows for a team', () => {
  const steps = (more: object) =>
    listTeamSteps({ ...EMPTY, ...more } as unknown as TeamParts).map(
      ({ kind, id, about, because, detail, rule: by }) => ({
        kind,
        id,
        because,
        rule: by.id,
        ...(about === undefined ? {} : { about }),
        ...(detail === undefined ? {} : { detail }),
      }),
    );
  const step = (
    kind: string,
    id: string,
    by: string,
    because: readonly string[] = [],
    more: object = {},
  ) => ({
    kind,
    id,
    because,
    rule: by,
    ...more,
  });
  const first = step('should', 'begin', 'ORG-1');
  const always = [
    { ...first, kind: expect.any(String) },
    step('should', 'ask-about-fear-unprompted', 'ORG-13', ['e1']),
    step('consider', 'ask-in-confidence', 'REV-3'),
  ];

  test('the first step of principle 6, and to ask', () => expect(steps({})).toEqual(always));

  test('a complaint that is due is the override; a duty that says the same is not said again', () => {
    const duty = (id: string, finding: string) => ({
      duty: id,
      finding,
      judgement: judged('x', { rules: [rule('D', 'must')], evidence: [seen(id, 'no')] }),
    });
    const duties = [{ duties: [duty('crime', 'not'), duty('other', 'not'), duty('fine', 'met')] }];
    const reading = (status: string) => [{ id: 'crime', status, from: ['e1'], rule: rule('F') }];
    expect(steps({ first: reading('complaint-due'), duties })).toEqual([
      step('override', 'crime', 'F', ['e1']),
      step('must', 'other', 'D', ['other!']),
      ...always,
    ]);
    expect(steps({ first: reading('complaint-recorded'), duties })).toEqual([
      step('must', 'crime', 'D', ['crime!']),
      step('must', 'other', 'D', ['other!']),
      ...always,
    ]);
  });

  test('what was met with is talked through, unless it was', () => {
    const met = [{ kind: 'violence', from: ['e1'] }];
    const exposure = [
      { practitioner: 'w1', met, latest: '2026-11-01', talkedThrough: 'unknown' },
      { practitioner: 'w2', met, latest: '2026-11-01', talkedThrough: 'yes' },
      { practitioner: 'w3', met: [] },
    ];
    expect(steps({ exposure })).toEqual([
      step('should', 'talk-through-exposure', 'REV-4', ['e1'], {
        about: 'w1',
        detail: { kinds: ['violence'] },
      }),
      ...always,
    ]);
  });

  test('a culture that lacks something is mended; gaps are asked about under the rule they belong to', () => {
    const open = (field: string) => ({ status: 'provisional', missing: [{ field, couldBecome: [] }] });
    expect(
      steps({
        culture: judged('poor', { ...open('q1'), evidence: [seen('c1', 'no'), seen('c2', 'yes')] }),
        continuum: judged('part', { ...open('q2'), evidence: [seen('c3', 'no')] }),
      }),
    ).toEqual([
      step('must', 'mend-the-culture', 'ORG-5', ['c1!'], { detail: { lacking: ['c1'] } }),
      { ...step('should', 'c3', 'ORG-6', ['c3!']), kind: expect.any(String) },
      step('ask', 'q1', 'ORG-5'),
      step('ask', 'q2', 'ORG-6'),
      ...always,
    ]);
  });

  test('clauses of principle 6: denied ones first, then the first step, then those nobody has judged', () => {
    const clause = (id: string, finding: string, observed: string) => ({
      clause: id,
      finding,
      judgement: judged(finding, { evidence: [seen(id, observed), seen(`${id}2`, 'yes')] }),
    });
    const principle6 = {
      firstStep: 'begin',
      clauses: [clause('k1', 'not', 'no'), clause('k2', 'unknown', 'unknown'), clause('k3', 'met', 'yes')],
    };
    expect(steps({ principle6 })).toEqual([
      { ...step('should', 'k1', 'ORG-1', ['k1!']), kind: expect.any(String) },
      always[0],
      step('ask', 'k2', 'ORG-1'),
      ...always.slice(1),
    ]);
  });

  test('support: not the same for all, beginning with training, gaps on the list, self-care', () => {
    const person = (id: string, beginsWithTraining: string, beyondMeans: readonly object[] = []) => ({
      person: id,
      beginsWithTraining,
      beyondMeans,
    });
    const beyond = [
      { id: 'm1', standIns: [] },
      { id: 'm2', standIns: ['m3'] },
    ];
    const people = [person('w1', 'no'), person('w2', 'unknown'), person('w3', 'yes', beyond)];
    expect(
      steps({
        assemblage: { people, cautions: [], individualised: 'no' },
        selfCare: { lacking: ['w2'], rule: rule('S') },
        wellbeing: { cautions: [], items: [{ shown: false }, { shown: true }] },
      }),
    ).toEqual([
      always[0],
      step('should', 'same-package-for-everybody', 'ORG-2'),
      step('should', 'begin-with-initial-training', 'ORG-3', [], { about: 'w1' }),
      step('ask', 'organisation.training.initial-first', 'ORG-3', [], { about: 'w2' }),
      step('should', 'plan-self-care', 'ORG-10', ['w2']),
      step('consider', 'keep-gap-on-list', 'ORG-15', [], {
        about: 'w3',
        detail: { measure: 'm1', standIns: [] },
      }),
      step('consider', 'use-stand-in', 'ORG-15', [], {
        about: 'w3',
        detail: { measure: 'm2', standIns: ['m3'] },
      }),
      always[1],
      step('should', 'offer-support-to-everybody', 'WEL-11'),
    ]);
  });

  test('supervision: overdue, or cancelled and not made good; what was left out; what to ask', () => {
    const one = (practitioner: string, check: object, more: object = {}) => ({
      practitioner,
      check: {
        timeliness: judged('on-time'),
        coverage: judged('x'),
        cancelled: ['s1'],
        last: 'never',
        ...check,
      },
      ...more,
    });
    const gap = { status: 'undetermined', missing: [{ field: 'f', couldBecome: [] }] };
    const supervision = [
      one('w1', { timeliness: judged('supervision-overdue') }, { cancelledSince: '2026-11-01' }),
      one('w2', { last: '2026-10-01', timeliness: judged('supervision-overdue') }),
      one('w3', {}, { cancelledSince: '2026-11-01' }),
      one('w4', {
        timeliness: judged('x', gap),
        coverage: judged('x', { ...gap, evidence: [seen('t1', 'no'), seen('t2', 'yes')] }),
      }),
    ];
    expect(steps({ supervision })).toEqual([
      step('must', 'hold-supervision', 'ORG-9', ['s1'], {
        about: 'w1',
        detail: { last: 'supervision-never' },
      }),
      step('must', 'hold-supervision', 'ORG-9', ['s1'], { about: 'w2', detail: { last: '2026-10-01' } }),
      step('must', 'make-good-cancelled', 'ORG-9', ['s1'], { about: 'w3', detail: { on: '2026-11-01' } }),
      step('must', 'cover-what-was-left-out', 'ORG-7', ['t1!'], { about: 'w4', detail: { topics: ['t1'] } }),
      step('ask', 'when-supervision-was', 'ORG-9', [], { about: 'w4' }),
      step('ask', 'f', 'ORG-7', [], { about: 'w4' }),
      ...always,
    ]);
  });
});
