import { describe, expect, test } from 'vitest';
import { listLeadDuties } from '../../src/plan/index.js';
import { explainAttendance } from '../../src/review/explain/attendance.js';
import { explainBehaviour, explainView } from '../../src/review/explain/behaviour.js';
import { explainChange, explainSharing } from '../../src/review/explain/change.js';
import { explainDifferences } from '../../src/review/explain/differences.js';
import { explainContacts, explainDocuments } from '../../src/review/explain/documents.js';
import { explainEngagement } from '../../src/review/explain/engagement.js';
import { explainConduct, explainNetwork } from '../../src/review/explain/network.js';
import { explainNext } from '../../src/review/explain/next.js';
import { explainPlans } from '../../src/review/explain/plans.js';
import { explainSafety } from '../../src/review/explain/safety.js';
import {
  cautionLines,
  judgementLines,
  openLine,
  type Speaker,
  speakerFor,
} from '../../src/review/explain/speaker.js';
import { cite, line, seen, under } from './by-hand.js';

/** Says a code with the module that is asked first and what is put into it, so that nothing of a line is hidden. */
const speakerOf = (module = '', asksOfIds = false): Speaker => ({
  say: (code, detail = {}) =>
    `${module}/${code}${Object.keys(detail).length === 0 ? '' : ` ${JSON.stringify(detail)}`}`,
  name: (id) => `<${id}>`,
  asked: (about) => (asksOfIds ? `<${about}>` : `${module}/${about}`),
  of: speakerOf,
  languages: new Set(),
  gaps: new Set(),
});
const speaker = speakerOf();

const rule = (id: string) => ({ id, cite: cite(id) });
const caution = (code: string, id = 'C') => ({ code, rule: rule(id), detail: { of: code } });
const judged = (finding: string, more: object = {}) => ({
  status: 'settled',
  finding,
  evidence: [],
  cautions: [],
  rules: [rule(`J-${finding}`)],
  ...more,
});
const unknown = { status: 'undetermined', missing: [], evidence: [], cautions: [], rules: [rule('J')] };

/** The one line of a judgement that settled something and rests on nothing that is said. */
const found = (module: string, title: string, finding: string) =>
  under('finding', `${module}/${title}: ${module}/settled: ${module}/${finding}`, `J-${finding}`);
const linesOf = (section: { readonly lines: readonly unknown[] }) => section.lines;

describe('what all parts say alike', () => {
  test('a judgement: finding, evidence, gaps, cautions', () => {
    const judgement = judged('low', {
      status: 'provisional',
      evidence: [seen('afraid', 'yes'), seen('seen?', 'no')],
      missing: [
        { field: 'a', couldBecome: ['high'] },
        { field: 'b', couldBecome: [] },
      ],
      cautions: [caution('careful')],
    });
    const gap = (text: string) => under('gap', text, 'J-low');
    expect(judgementLines('T', judgement as never, speaker)).toEqual([
      under('finding', 'T: /provisional: /low', 'J-low'),
      { ...line('evidence', '/afraid: /yes', ['afraid!']), cite: cite('afraid') },
      { ...line('evidence', '/seen? /no', ['seen?!']), cite: cite('seen?') },
      gap('/gap {"field":"a","couldBecome":["high"]}'),
      gap('/gap-only {"field":"b"}'),
      under('caution', '/careful {"of":"careful"}', 'C'),
    ]);
  });

  test('a judgement without a rule, without a finding, or of nothing', () => {
    expect(judgementLines('T', { ...unknown, rules: [] } as never, speaker)).toEqual([
      line('finding', 'T: /undetermined'),
    ]);
    const none = { ...unknown, status: 'not-applicable', because: 'no-child', missing: undefined };
    expect(judgementLines('T', none as never, speaker)).toEqual([
      under('finding', 'T: /not-applicable. /no-child', 'J'),
    ]);
  });

  test.each([
    [3, ['/gap-only {"field":"f0"}', '/gap-only {"field":"f1"}', '/gap-only {"field":"f2"}']],
    [4, ['/gaps-many {"fields":["f0","f1","f2","f3"]}']],
    [8, ['/gaps-many {"fields":["f0","f1","f2","f3","f4","f5","/and-more {\\"more\\":2}"]}']],
  ])('%i gaps', (many, texts) => {
    const missing = Array.from({ length: many }, (_, at) => ({ field: `f${at}`, couldBecome: [] }));
    const lines = judgementLines('T', { ...unknown, missing } as never, speaker);
    expect(lines.slice(1)).toEqual(texts.map((text) => under('gap', text, 'J')));
  });

  test('open questions in one line', () => {
    const fields = (many: number) => Array.from({ length: many }, (_, at) => `f${at}`);
    expect(openLine('open', [], speaker)).toEqual([]);
    expect(openLine('open', fields(1), speaker, { about: 'p' })).toEqual([
      line('gap', '/open {"about":"p","fields":["f0"]}'),
    ]);
    expect(openLine('open', fields(7), speaker)).toEqual([
      line('gap', `/open ${JSON.stringify({ fields: fields(7) })}`),
    ]);
    expect(openLine('open', fields(8), speaker)).toEqual([
      line('gap', `/open ${JSON.stringify({ fields: [...fields(6), '/and-more {"more":2}'] })}`),
    ]);
  });

  test('a caution that is an entry of a catalogue comes with its definition', () => {
    expect(cautionLines([caution('a.b')] as never, speaker)).toEqual([
      under('caution', '/a.b. /a.b#definition', 'C'),
    ]);
  });
});

describe('a speaker', () => {
  const words = {
    greet: 'Hello {who}.',
    list: 'Of {parts}.',
    two: 'Ask {who}. Then wait.',
    'm/greet': 'Hi {kind}!',
    sentence: 'It is so.',
    asked: 'Is it so?',
    plain: 'so',
  };
  const of = (names: Readonly<Record<string, string>> = {}) => speakerFor([{ tag: 'xx', words }], names);

  test('says the host’s names, the words of the module first, then those of all', () => {
    const one = of({ p1: 'Dana', greet2: 'named' });
    expect(one.say('greet', { who: 'p1' })).toBe('Hello Dana.');
    expect(one.of('m').say('greet', { kind: 'plain' })).toBe('Hi so!');
    expect(one.of('n').say('greet', { who: 'p1' })).toBe('Hello Dana.');
    expect(one.say('greet2')).toBe('named');
    expect([one.name('p1'), one.name('p2')]).toEqual(['Dana', 'p2']);
    expect([...one.languages]).toEqual(['xx']);
    expect([...one.gaps]).toEqual([]);
    expect(one.say('nobody-knows')).toBe('nobody-knows');
    expect([...one.gaps]).toEqual(['nobody-knows']);
  });

  test('joins a list by what is in it: words by commas, sentences by spaces, both by semicolons', () => {
    const { say } = of();
    expect(say('list', { parts: ['plain', 'plain'] })).toBe('Of so, so.');
    expect(say('list', { parts: ['sentence', 'asked'] })).toBe('Of It is so. Is it so?');
    expect(say('list', { parts: ['sentence', 'plain'] })).toBe('Of It is so; so.');
    expect(say('list', { parts: ['asked', 'plain'] })).toBe('Of Is it so?; so.');
    expect(say('list', { parts: 'sentence' })).toBe('Of It is so.');
    expect(say('list', { parts: 5 })).toBe('Of 5.');
  });

  test('one mark ends a sentence, within the text too; a mark inside a name stands', () => {
    const { say } = of({ ask: 'Why?', site: 'why?.example' });
    expect(say('two', { who: 'ask' })).toBe('Ask Why? Then wait.');
    expect(say('two', { who: 'site' })).toBe('Ask why?.example. Then wait.');
  });
});

describe('next steps', () => {
  const step = (kind: string, id: string, about?: string) => ({
    kind,
    id,
    because: ['o1'],
    detail: { days: 3 },
    rule: rule('S'),
    ...(about === undefined ? {} : { about }),
  });
  test('each with its urgency; those left are counted', () => {
    const said = explainNext(
      { steps: [step('must', 'ring'), step('ask', 'x.y', 'dana')], later: 2 } as never,
      speaker,
    );
    expect(said).toEqual({
      part: 'next',
      heading: 'review/heading-next',
      lines: [
        { ...under('step', 'review/ring {"days":3}', 'S', ['o1']), urgency: 'must' },
        { ...under('step', '<dana>: review/ask-about {"item":"x.y"}', 'S', ['o1']), urgency: 'ask' },
        line('fact', 'review/steps-later {"later":2}'),
      ],
    });
    expect(linesOf(explainNext({ steps: [], later: 0 } as never, speaker))).toEqual([]);
  });
});

describe('safety', () => {
  const empty = {
    first: [],
    escalation: judged('none'),
    protection: [],
    autonomy: [],
    threat: judged('share', { response: { explains: [], tasks: [] } }),
    incidents: [],
    flags: { flags: [], unflagged: [], cautions: [] },
    visits: [],
    needs: [],
  };
  const always = [found('plan', 'escalation-title', 'none'), found('safety', 'threat-title', 'share')].map(
    (one) => ({
      ...one,
      text: one.text.replace('plan/escalation-title', 'safety/escalation-title'),
    }),
  );

  test('threats and escalation are always said', () => {
    expect(explainSafety(empty as never, speaker)).toEqual({
      part: 'safety',
      heading: 'safety/heading-safety',
      lines: always,
    });
  });

  test('and everything else there is', () => {
    const full = {
      ...empty,
      first: [{ id: 'get-out', state: 'now', rule: rule('F') }],
      protection: [
        {
          ...judged('protect', {
            status: 'provisional',
            evidence: [seen('hurt', 'yes')],
            missing: [{ field: 'p0', couldBecome: [] }],
          }),
          about: 'mia',
        },
        { ...unknown, about: 'leo', missing: [{ field: 'p1', couldBecome: [] }] },
      ],
      autonomy: [
        { ...judged('meets', { evidence: [seen('says', 'no')] }), about: 'mia' },
        { ...unknown, about: 'leo', missing: [{ field: 'p2', couldBecome: [] }] },
        { ...unknown, about: 'kit', missing: [{ field: 'p3', couldBecome: [] }] },
      ],
      threat: judged('share', { response: { explains: ['tired'], tasks: ['ring'] } }),
      incidents: [
        {
          incident: 'i1',
          alert: {
            alert: 'all',
            rules: [rule('A')],
            steps: [{ id: 'tell', rule: rule('B') }],
            cautions: [caution('ca')],
          },
        },
      ],
      flags: {
        flags: [{ id: 'x1', about: 'dana', since: '2026-11-01' }],
        unflagged: [{ about: 'kit', threats: ['t1'] }],
        cautions: [caution('cf')],
      },
      visits: [
        {
          visit: 'v1',
          plan: {
            ...judged('ready'),
            alone: 'not-alone',
            arrangements: [{ id: 'pair', state: 'needed', rule: rule('P'), why: ['o1'] }],
            cautions: [caution('cv')],
          },
        },
        { visit: 'v2', plan: { ...unknown, alone: 'open', arrangements: [] } },
      ],
      needs: [
        {
          about: 'dana',
          meet: ['interpreter'],
          ask: ['hearing'],
          rules: [rule('N')],
          cautions: [caution('cn')],
        },
        { about: 'kit', meet: [], ask: [], rules: [rule('N')], cautions: [caution('of nobody’s need')] },
      ],
    };
    expect(linesOf(explainSafety(full as never, speaker))).toEqual([
      under('finding', 'safety/get-out: safety/now', 'F'),
      always[0],
      under('finding', 'plan/protection-title {"about":"mia"}: plan/provisional: plan/protect', 'J-protect'),
      { ...line('evidence', 'plan/hurt: plan/yes', ['hurt!']), cite: cite('hurt') },
      under('gap', 'plan/gap-only {"field":"p0"}', 'J-protect'),
      found('plan', 'autonomy-title {"about":"mia"}', 'meets'),
      { ...line('evidence', 'plan/says: plan/no', ['says!']), cite: cite('says') },
      line('gap', 'plan/protection-open {"about":"leo","fields":["p1","p2"]}'),
      line('gap', 'plan/protection-open {"about":"kit","fields":["p3"]}'),
      always[1],
      under('finding', 'safety/alert-title {"alert":"all"}', 'A', ['i1']),
      under('task', 'safety/tell', 'B'),
      under('caution', 'safety/ca {"of":"ca"}', 'C'),
      line('fact', 'safety/flag-set {"about":"dana","since":"2026-11-01"}', ['x1']),
      line('gap', 'safety/flag-missing {"about":"kit","threats":["t1"]}'),
      under('caution', 'safety/cf {"of":"cf"}', 'C'),
      under('finding', 'safety/visit-title: safety/ready; safety/not-alone', 'J-ready', ['v1']),
      under('task', 'safety/pair: safety/needed', 'P', ['o1']),
      under('caution', 'safety/cv {"of":"cv"}', 'C'),
      under('finding', 'safety/visit-title: safety/not-ready; safety/open', 'J', ['v2']),
      line('fact', 'safety/exchange-explains: safety/tired'),
      line('task', 'safety/ring'),
      under('task', 'safety/need-to-meet {"about":"dana","need":"interpreter"}', 'N'),
      line('gap', 'safety/needs-open {"about":"dana","fields":["hearing"]}'),
      under('caution', 'safety/cn {"of":"cn"}', 'C'),
    ]);
  });

  test('conduct in three lists, kept apart', () => {
    expect(explainConduct({} as never, speaker)).toEqual([]);
    const advice = (id: string) => [{ id, rule: rule(id) }];
    const conduct = { should: advice('a'), incident: advice('b'), shouldNot: advice('c') };
    expect(explainConduct({ conduct } as never, speaker)).toEqual([
      {
        part: 'conduct',
        heading: 'safety/heading-conduct',
        lines: [
          line('fact', 'safety/conduct-should'),
          under('task', 'safety/a', 'a'),
          line('fact', 'safety/conduct-incident'),
          under('task', 'safety/b', 'b'),
          line('fact', 'safety/conduct-should-not'),
          under('avoid', 'safety/c', 'c'),
        ],
      },
    ]);
  });

  const splitting = { seen: [], rules: [rule('W')], cautions: [], ask: [], counter: [], duties: [] };
  test('the network: nothing to say', () => {
    expect(explainNetwork({ network: { splitting } } as never, speaker)).toEqual({
      part: 'network',
      heading: 'safety/heading-network',
      lines: [],
    });
    const open = { ...unknown, missing: [{ field: 'school', couldBecome: [] }], intermittent: [], tasks: [] };
    expect(linesOf(explainNetwork({ network: { splitting, hostility: open } } as never, speaker))).toEqual([
      line('gap', 'safety/hostility-open {"fields":["school"]}'),
    ]);
  });

  test('the network: all there is to say', () => {
    const option = (id: string, more: object) => ({ id, rule: rule(id), ...more });
    const network = {
      hostility: {
        ...judged('some', { evidence: [seen('school', 'yes')] }),
        intermittent: ['health'],
        tasks: [{ id: 'meet', rule: rule('M') }],
      },
      splitting: {
        ...splitting,
        seen: [{ id: 'sign', from: ['o1'] }],
        cautions: [caution('cs')],
        ask: ['other'],
        counter: ['talk'],
        duties: ['share'],
      },
      reach: judged('out-of-reach'),
      options: {
        options: [
          option('plain', { state: 'ask-first' }),
          option('free', { state: 'available', onlyIf: 'if' }),
          option('bound', { state: 'ask-first', onlyIf: 'if' }),
          option('chaired', { state: 'ask-first', through: 'chair' }),
          option('both', { state: 'ask-first', onlyIf: 'if', through: 'chair' }),
        ],
        tellFamily: ['what', 'how'],
        rules: [rule('T')],
        cautions: [caution('co')],
      },
    };
    expect(linesOf(explainNetwork({ network } as never, speaker))).toEqual([
      found('safety', 'hostility-title', 'some'),
      { ...line('evidence', '<school>: safety/yes', ['school!']), cite: cite('school') },
      line('caution', 'safety/hostility-intermittent {"agency":"health"}'),
      under('task', 'safety/meet', 'M'),
      under('finding', 'safety/splitting-sign: safety/sign', 'W', ['o1']),
      under('caution', 'safety/cs {"of":"cs"}', 'C'),
      line('gap', 'safety/splitting-open {"fields":["other"]}'),
      under('task', 'safety/talk', 'W'),
      under('task', 'safety/share', 'W'),
      found('safety', 'reach-title', 'out-of-reach'),
      under('task', 'safety/plain', 'plain'),
      under('task', 'safety/free (safety/available)', 'free'),
      under('task', 'safety/bound (safety/ask-first: safety/if)', 'bound'),
      under('task', 'safety/chaired (safety/through-the-chair)', 'chaired'),
      under('task', 'safety/both (safety/ask-first: safety/if; safety/through-the-chair)', 'both'),
      under('task', 'safety/tell-family-parts {"parts":["tell-what","tell-how"]}', 'T'),
      under('caution', 'safety/co {"of":"co"}', 'C'),
    ]);
  });
});

describe('change and sharing', () => {
  test('where a parent stands', () => {
    const review = {
      parent: 'dana',
      neededChange: 'n1',
      onFile: { stage: 'action' },
      indicated: judged('action'),
      capacity: judged('all-shown'),
      achievement: unknown,
      fit: [{ strategy: 's1', fit: 'fits', rule: rule('X') }],
      response: { tasks: [], avoid: [], cautions: [] },
    };
    const always = [
      found('change', 'stage-indicated', 'action'),
      found('change', 'capacity-title', 'all-shown'),
    ];
    expect(explainChange(review as never, speaker)).toEqual({
      part: 'change',
      about: 'n1',
      heading: 'change/heading-change {"parent":"dana","what":"n1"}',
      lines: [line('fact', 'change/stage-not-on-file {"stage":"action"}'), ...always],
    });
    const full = {
      ...review,
      onFile: { stage: 'action', since: '2026-11-01' },
      achievement: judged('lasts', { evidence: [seen('week', 'yes')] }),
      readiness: judged('ready'),
      window: { days: 3, rule: rule('W') },
      fit: [...review.fit, { strategy: 'e.s2', fit: 'too-early', rule: rule('Y') }],
      response: {
        tasks: [{ id: 'praise', rule: rule('T') }],
        avoid: [{ id: 'push', rule: rule('A') }],
        cautions: [caution('cc')],
      },
    };
    expect(linesOf(explainChange(full as never, speaker))).toEqual([
      line('fact', 'change/stage-on-file {"stage":"action","since":"2026-11-01"}'),
      ...always,
      {
        ...found('plan', 'achievement-title', 'lasts'),
        text: 'change/achievement-title: plan/settled: plan/lasts',
      },
      { ...line('evidence', 'plan/week: plan/yes', ['week!']), cite: cite('week') },
      found('change', 'readiness-title', 'ready'),
      under('fact', 'change/window-open {"days":3}', 'W'),
      under('caution', 'change/e.s2: change/too-early', 'Y'),
      under('task', 'change/praise', 'T'),
      under('avoid', 'change/push', 'A'),
      under('caution', 'change/cc {"of":"cc"}', 'C'),
    ]);
  });

  test('a decision about sharing', () => {
    const review = {
      decision: 's1',
      on: '2026-11-01',
      about: 'dana',
      judgement: judged('share'),
      issues: [{ code: 'reason-missing', detail: { of: 'x' } }],
    };
    expect(explainSharing(review as never, speaker)).toEqual({
      part: 'sharing',
      about: 's1',
      heading: 'safety/heading-sharing {"about":"dana","on":"2026-11-01"}',
      lines: [
        found('safety', 'sharing-the-answers', 'share'),
        line('gap', 'safety/reason-missing {"of":"x"}', ['s1']),
      ],
    });
  });

  test('where sources differ: each reading once, in the words of its module', () => {
    expect(explainDifferences([], speaker)).toEqual([]);
    const readings = [
      'plan.a',
      'behaviour.b',
      'attendance.c',
      'safety.d',
      'engagement.e',
      'else.f',
      'plan.a',
    ];
    const differences = [
      { id: 'D-1', readings: readings.map((code, at) => ({ code, cite: cite(`${at}`) })) },
    ];
    const modules = ['plan', 'behaviour', 'attendance', 'safety', 'engagement', 'engagement'];
    expect(explainDifferences(differences as never, speaker)).toEqual([
      {
        part: 'differences',
        heading: 'review/heading-differences',
        lines: [
          line('finding', 'engagement/D-1'),
          ...modules.map((module, at) => ({
            ...line('fact', `${module}/${readings[at]}`),
            cite: cite(`${at}`),
          })),
        ],
      },
    ]);
  });
});

describe('contacts and documents', () => {
  test('a contact with nothing to say, and one with everything', () => {
    expect(explainContacts([{ contact: 'c1', on: '2026-11-01' }] as never, speaker)).toEqual([
      { part: 'contact', about: 'c1', heading: 'engagement/heading-contact {"on":"2026-11-01"}', lines: [] },
    ]);
    const full = {
      contact: 'c1',
      on: '2026-11-01',
      door: judged('avoidance', { evidence: [seen('c1', 'yes')] }),
      exchange: {
        rules: [rule('E')],
        concerns: ['deliberate'],
        noticed: ['tired'],
        reassurances: ['calm'],
        open: ['other'],
        cautions: [caution('ce')],
      },
      reflection: {
        contact: 'c1',
        parent: { reassurances: ['reliable'], concerns: ['late'], open: ['kind'] },
        child: { reassurances: ['heard'], concerns: ['rushed'], open: [] },
        cautions: [caution('cr')],
      },
    };
    const [section] = explainContacts([full] as never, speaker);
    expect(section?.lines).toEqual([
      {
        ...found('behaviour', 'door-title', 'avoidance'),
        text: 'engagement/door-title: behaviour/settled: behaviour/avoidance',
      },
      under('finding', 'safety/exchange-title', 'E', ['c1']),
      under('gap', 'safety/exchange-concern: safety/deliberate', 'E', ['c1']),
      under('fact', 'safety/exchange-explains: safety/tired', 'E', ['c1']),
      under('fact', 'safety/exchange-fine: safety/calm', 'E', ['c1']),
      line('gap', 'safety/exchange-open {"fields":["other"]}'),
      under('caution', 'safety/ce {"of":"ce"}', 'C'),
      line('fact', 'engagement/honoured-parents: engagement/reliable', ['c1']),
      line('gap', 'engagement/not-honoured-parents: engagement/late', ['c1']),
      line('gap', 'engagement/reflection-open-parents {"fields":["kind"]}'),
      line('fact', 'engagement/honoured-children: engagement/heard', ['c1']),
      line('gap', 'engagement/not-honoured-children: engagement/rushed', ['c1']),
      under('caution', 'engagement/cr {"of":"cr"}', 'C'),
    ]);
  });

  const stance = { revisit: 'no', rule: rule('ST'), changedSince: [] };
  test('documents: none', () => {
    expect(explainDocuments({ documents: [], stance } as never, speaker)).toEqual({
      part: 'documents',
      heading: 'plan/heading-documents',
      lines: [
        line('gap', 'plan/no-documents'),
        under('fact', 'plan/stance-not-recorded {"stance":"stance-divided","since":""}', 'ST'),
      ],
    });
  });

  test('documents: whole and not, first steps, a stance to think about again', () => {
    const review = {
      documents: [
        { document: 'd1', kind: 'k', on: '2026-11-01', issues: [], rule: rule('D') },
        {
          document: 'd2',
          kind: 'k',
          on: '2026-11-02',
          issues: [{ code: 'who', detail: { of: 1 } }],
          rule: rule('D'),
        },
      ],
      prompt: { difficulty: 'd3', from: ['o1'], course: { days: 2, rule: rule('P'), next: ['ring'] } },
      stance: { ...stance, revisit: 'yes', since: '2026-10-01', current: 'neutral', changedSince: ['o2'] },
    };
    expect(linesOf(explainDocuments(review as never, speaker))).toEqual([
      under('finding', 'plan/document-whole {"kind":"k","on":"2026-11-01"}', 'D', ['d1']),
      under('finding', 'plan/document-lacks {"kind":"k","on":"2026-11-02"}', 'D', ['d2']),
      line('gap', 'plan/who {"of":1}', ['d2']),
      under('finding', 'plan/prompt-title {"days":2}', 'P', ['d3', 'o1']),
      under('task', 'plan/ring', 'P'),
      under('finding', 'plan/stance-yes {"stance":"neutral","since":"2026-10-01"}', 'ST', ['o2']),
    ]);
  });
});

describe('plans', () => {
  const duties = line(
    'fact',
    `plan/lead-duties ${JSON.stringify({ duties: listLeadDuties().map(({ id }) => id) })}`,
  );
  const nobody = { knownByAll: 'unknown', tell: [], ask: [], parties: [], rule: rule('PA') };
  const around = { team: { ...unknown, missing: [{ field: 't1', couldBecome: [] }] }, partnership: nobody };
  const judgedSo = { reEvaluation: judged('not-triggered'), plans: [], grow: [] };
  const empty = { lead: 'none', handovers: [], ...around, ...judgedSo };

  test('none', () => {
    expect(explainPlans(empty as never, speaker)).toEqual({
      part: 'plans',
      heading: 'plan/heading-plans',
      lines: [
        line('fact', 'plan/lead-title {"lead":"lead-none"}'),
        duties,
        line('gap', 'plan/team-open {"fields":["t1"]}'),
        found('plan', 're-evaluation-title', 'not-triggered'),
        line('gap', 'plan/no-plans'),
      ],
    });
  });

  test('a team of no known kind', () => {
    const team = judged('together', { evidence: [seen('meets', 'yes')] });
    expect(linesOf(explainPlans({ ...empty, team } as never, speaker))).toContainEqual(
      found('plan', 'team-title', 'together'),
    );
  });

  test('everything there can be', () => {
    const review = {
      ...empty,
      lead: 'known',
      handovers: [
        { on: '2026-11-01', from: 'w1', to: 'w2', familyTold: 'yes' },
        { on: '2026-11-02', from: 'w2', to: 'w3', familyTold: 'no' },
      ],
      team: judged('together', { kind: 'core', evidence: [seen('meets', 'yes')] }),
      partnership: {
        ...nobody,
        knownByAll: 'yes',
        tell: ['dana'],
        ask: ['kit'],
        parties: [
          { knows: 'yes', from: ['o8'] },
          { knows: 'no', from: ['o9'] },
        ],
      },
      course: {
        who: { id: 'manager', rule: rule('H') },
        reflectFirst: [{ id: 'why', rule: rule('R') }],
        consider: [{ id: 'other', rule: rule('K') }],
        otherwise: [{ id: 'stop', rule: rule('O') }],
      },
      severalPlans: ['p1', 'p2'],
      plans: [
        { plan: 'p1', kind: 'contract', issues: [{ code: 'who', detail: { of: 1 } }] },
        { plan: 'p2', kind: 'work-plan', issues: [], reviewOn: '2026-12-01' },
      ],
      grow: [
        { conversation: 'g1', voices: [{ person: 'dana', goals: [], steps: [] }] },
        {
          conversation: 'g2',
          voices: [{ person: 'dana', goals: ['goal'], steps: ['step'] }],
          prompt: { stage: 'reality', rule: rule('G'), ask: ['q1'] },
          progress: {
            steps: [{ step: 'step', standing: 'done', when: '2026-11-03', rule: rule('S') }],
            goals: [
              { goal: 'goal', progress: judged('achieved') },
              { goal: 'late', progress: unknown },
            ],
            horizons: [{ person: 'dana', now: 'short', next: 'long', rule: rule('Z') }],
          },
        },
      ],
    };
    const person = (goals: readonly string[], steps: readonly string[]) =>
      JSON.stringify({ person: 'dana', goals, steps });
    expect(linesOf(explainPlans(review as never, speaker))).toEqual([
      line('fact', 'plan/lead-title {"lead":"lead-known"}'),
      line('fact', 'plan/handover-told-yes {"on":"2026-11-01","from":"w1","to":"w2"}'),
      line('gap', 'plan/handover-told-no {"on":"2026-11-02","from":"w2","to":"w3"}'),
      duties,
      found('plan', 'team-core', 'together'),
      { ...line('evidence', 'plan/meets: plan/yes', ['meets!']), cite: cite('meets') },
      under('finding', 'plan/partnership-known', 'PA', ['o8']),
      under('finding', 'plan/partnership-tell {"people":["dana"]}', 'PA', ['o9']),
      line('gap', 'plan/partnership-open {"fields":["kit"]}'),
      found('plan', 're-evaluation-title', 'not-triggered'),
      under('fact', 'plan/manager', 'H'),
      under('task', 'plan/reflect-first: plan/why', 'R'),
      under('task', 'plan/other', 'K'),
      under('caution', 'plan/otherwise: plan/stop', 'O'),
      line('gap', 'plan/agree-on-one-plan', ['p1', 'p2']),
      line('finding', 'plan/contract: plan/plan-not-whole', ['p1']),
      line('gap', 'plan/who {"of":1}', ['p1']),
      line('finding', 'plan/work-plan: plan/plan-review-on {"reviewOn":"2026-12-01"}', ['p2']),
      line('finding', 'plan/grow-plan', ['g1']),
      line('fact', `plan/voice-no-goal ${person([], [])}`),
      under('finding', 'plan/grow-title: grow/reality', 'G', ['g2']),
      line('fact', `plan/voice-goals ${person(['goal'], ['step'])}`, ['goal']),
      line('gap', 'grow/q1'),
      under('fact', 'plan/grow-step {"step":"step","when":"2026-11-03","standing":"grow/done"}', 'S', [
        'g2',
        'step',
      ]),
      line('fact', 'plan/grow-goal {"goal":"goal"}: grow/achieved', ['goal']),
      line('fact', 'plan/grow-goal {"goal":"late"}: grow/undetermined', ['late']),
      under('fact', 'plan/grow-horizon {"person":"dana","now":"grow/short","next":"grow/long"}', 'Z'),
    ]);
  });
});

describe('engagement', () => {
  const empty = {
    service: judged('reachable', { persistence: { attempts: [] } }),
    needs: [],
    invitations: [],
    stage: judged('engaged'),
    barriers: [],
    doingNothing: unknown,
    sanctions: { possible: 'no', suspension: judged('x'), options: [], cautions: [] },
    strategies: { suggestions: [], withheld: [], reminders: [], ask: [] },
  };
  const always = [
    found('engagement', 'service-title', 'reachable'),
    found('engagement', 'engagement-title', 'engaged'),
  ];

  test('the service’s own part first', () => {
    expect(explainEngagement(empty as never, speaker)).toEqual({
      part: 'engagement',
      heading: 'engagement/heading-engagement',
      lines: always,
    });
  });

  test('everything there can be', () => {
    const suggestion = (at: number, more: object = {}) => ({
      id: `s${at}`,
      rule: rule(`S${at}`),
      why: [{ from: [`o${at}`] }],
      keepTo: [caution(`k${at}`)],
      ...more,
    });
    const review = {
      ...empty,
      service: judged('reachable', {
        persistence: {
          attempts: ['c1', 'c2'],
          firstOn: '2026-10-01',
          lastOn: '2026-11-01',
          sinceReferral: { days: 9, referredOn: '2026-09-01', from: 'x' },
          longestGap: { days: 20 },
        },
      }),
      needs: [
        { need: 'interpreter', unmet: 'yes', from: ['o1'], cite: cite('need') },
        { need: 'hearing', unmet: 'unknown', from: [], cite: cite('need') },
      ],
      invitations: [
        { id: 'invite', leftOut: 'yes', notInvited: ['dana', 'kit'], rule: rule('I'), from: ['c1'] },
        { id: 'invite', leftOut: 'no', notInvited: [], rule: rule('I'), from: [] },
      ],
      barriers: [
        { id: 'b1', side: 'family', standing: 'present', evidence: { from: ['o1'], cite: cite('b1') } },
        { id: 'b2', side: 'family', standing: 'absent', evidence: { from: [], cite: cite('b2') } },
        { id: 'b3', side: 'practitioner', standing: 'present', evidence: { from: [], cite: cite('b3') } },
      ],
      doingNothing: judged('harmful'),
      sanctions: {
        possible: 'yes',
        suspension: judged('not-now'),
        options: [{ id: 'pause', rule: rule('N') }],
        cautions: [caution('sc')],
      },
      strategies: {
        suggestions: [
          suggestion(0, { worth: { code: 'worth-it' } }),
          ...[1, 2, 3, 4, 5].map((at) => suggestion(at)),
        ],
        withheld: [{ id: 'w', code: 'too-early' }],
        reminders: [caution('k0'), caution('rm')],
        ask: [{ id: 'q1' }],
      },
    };
    const kept = ['k0', 'k1', 'k2', 'k3', 'k4', 'sc', 'rm'];
    expect(linesOf(explainEngagement(review as never, speaker))).toEqual([
      always[0],
      line(
        'fact',
        'engagement/persistence-title {"attempts":2,"firstOn":"2026-10-01","lastOn":"2026-11-01"}',
      ),
      line('fact', 'engagement/since-referral {"days":9,"referredOn":"2026-09-01"}'),
      line('fact', 'engagement/longest-gap {"days":20}'),
      { ...line('gap', 'engagement/need-unmet {"need":"interpreter"}', ['o1']), cite: cite('need') },
      under('gap', 'engagement/invite: <dana>, <kit>', 'I', ['c1']),
      always[1],
      { ...line('evidence', 'engagement/barrier-title {"barrier":"b1"}', ['o1']), cite: cite('b1') },
      line('caution', 'engagement/barriers-on-our-side'),
      found('engagement', 'doing-nothing-title', 'harmful'),
      under('task', 'engagement/s0 (engagement/worth-it)', 'S0', ['o0']),
      ...[1, 2, 3, 4].map((at) => under('task', `engagement/s${at}`, `S${at}`, [`o${at}`])),
      line('avoid', 'engagement/w: engagement/too-early'),
      found('engagement', 'sanctions-title', 'not-now'),
      under('task', 'engagement/pause', 'N'),
      ...kept.map((code) => under('caution', `engagement/${code} {"of":"${code}"}`, 'C')),
      line('gap', 'engagement/advice-open {"fields":["q1"]}'),
    ]);
  });
});

describe('behaviour, and our view of the child', () => {
  test('candidates, reasons, what each calls for', () => {
    const steps = [{ id: 'step', rule: rule('S') }];
    const review = {
      uncooperativeness: judged('no-sign', { evidence: [seen('x', 'yes')], cautions: [caution('cu')] }),
      candidates: [
        {
          type: 'avoidance',
          standing: 'candidate',
          evidence: [seen('e', 'yes')],
          rules: [rule('T')],
          cautions: [caution('ct')],
        },
      ],
      compliance: [
        {
          sign: 'sg',
          standing: 'open',
          from: ['o1'],
          rule: rule('K'),
          settledBy: [{ look: 'a' }, { look: 'b' }],
        },
      ],
      reasons: [
        { reason: 'fear', answer: 'yes', from: ['o2'], rule: rule('R') },
        { reason: 'pride', answer: 'no', from: [], rule: rule('R') },
      ],
      opening: judged('open'),
      responses: [
        { steps, avoid: [{ id: 'push', cite: cite('push') }] },
        { steps, avoid: [{ id: 'push', cite: cite('push') }] },
      ],
    };
    expect(explainBehaviour(review as never, speaker)).toEqual({
      part: 'behaviour',
      heading: 'behaviour/heading-behaviour',
      lines: [
        found('behaviour', 'uncooperativeness-title', 'no-sign'),
        under('finding', 'behaviour/avoidance: behaviour/candidate', 'T'),
        { ...line('evidence', 'behaviour/e: behaviour/yes', ['e!']), cite: cite('e') },
        under('caution', 'behaviour/ct {"of":"ct"}', 'C'),
        under('gap', 'behaviour/sg: behaviour/open (behaviour/a; behaviour/b)', 'K', ['o1']),
        under('evidence', 'behaviour/reason-title: behaviour/fear', 'R', ['o2']),
        found('behaviour', 'opening-title', 'open'),
        under('task', 'behaviour/step', 'S'),
        { ...line('avoid', 'behaviour/push'), cite: cite('push') },
      ],
    });
    const { opening: _, ...closed } = review;
    expect(linesOf(explainBehaviour(closed as never, speaker))).toHaveLength(8);
  });

  const empty = {
    optimism: { warnings: [], rules: [rule('O')], open: [], questions: [], cautions: [] },
    violence: unknown,
    limits: [],
    coping: [],
    checks: [],
  };

  test('nothing that warns is said', () => {
    expect(explainView(empty as never, speaker)).toEqual({
      part: 'view',
      heading: 'behaviour/heading-view',
      lines: [under('fact', 'behaviour/optimism-no-warning', 'O')],
    });
  });

  test('everything there can be', () => {
    const check = {
      prompts: [],
      concerns: [],
      noticed: [],
      reassurances: [],
      open: [],
      cautions: [],
      rule: rule('K'),
    };
    const review = {
      optimism: {
        warnings: [{ code: 'only-good', from: ['o1'], rule: rule('W'), ask: ['q1'] }],
        rules: [rule('O')],
        open: [{ field: 'f', couldBecome: ['x'] }],
        questions: ['q2'],
        cautions: [caution('co')],
      },
      violence: judged('signs', { evidence: [seen('v', 'yes')] }),
      limits: [
        { limit: 'l1', answer: 'yes', from: ['o2'], rule: rule('L'), cautions: [caution('cl')] },
        { limit: 'l2', answer: 'unknown', from: [], rule: rule('L'), cautions: [] },
        { limit: 'l3', answer: 'no', from: [], rule: rule('L'), cautions: [] },
      ],
      coping: [
        {
          child: 'mia',
          ways: [
            { coping: 'hides', answer: 'yes', from: ['o3'], rule: rule('P'), cautions: [caution('cp')] },
            { coping: 'sings', answer: 'unknown', from: [], rule: rule('P'), cautions: [] },
          ],
        },
        {
          child: 'leo',
          ways: [{ coping: 'sings', answer: 'unknown', from: [], rule: rule('P'), cautions: [] }],
        },
      ],
      checks: [
        { ...check, set: 's1' },
        {
          ...check,
          set: 's2',
          concerns: ['c1'],
          prompts: [{ id: 'p1', rule: rule('Q') }],
          open: ['x'],
          cautions: [caution('ck')],
        },
        { ...check, set: 's3', noticed: ['n'] },
        { ...check, set: 's4', reassurances: ['r'] },
        { ...check, set: 's5', concerns: ['c2'], noticed: ['n'] },
        { ...check, set: 's6', noticed: ['n'], reassurances: ['r'] },
      ],
    };
    expect(linesOf(explainView(review as never, speaker))).toEqual([
      under('finding', 'behaviour/only-good', 'W', ['o1']),
      under('gap', 'behaviour/q1', 'W'),
      under('gap', 'behaviour/gap {"field":"f","couldBecome":["x"]}', 'O'),
      under('task', 'behaviour/q2', 'O'),
      under('caution', 'behaviour/co {"of":"co"}', 'C'),
      found('behaviour', 'violence-title', 'signs'),
      { ...line('evidence', 'behaviour/v: behaviour/yes', ['v!']), cite: cite('v') },
      under('finding', 'behaviour/limit-title: behaviour/l1', 'L', ['o2']),
      under('caution', 'behaviour/cl {"of":"cl"}', 'C'),
      line('gap', 'behaviour/limits-open {"fields":["l2"]}'),
      under('finding', 'behaviour/coping-title {"child":"mia","way":"hides"}', 'P', ['o3']),
      under('caution', 'behaviour/cp {"of":"cp"}', 'C'),
      line('gap', 'behaviour/coping-open {"child":"leo"}'),
      under('finding', 'behaviour/check-title {"set":"set/s2"}', 'K'),
      under('gap', 'behaviour/c1', 'K'),
      under('task', 'behaviour/p1', 'Q'),
      line('gap', 'behaviour/check-open {"fields":["x"]}'),
      under('caution', 'behaviour/ck {"of":"ck"}', 'C'),
      under('finding', 'behaviour/check-title {"set":"set/s3"}', 'K'),
      under('finding', 'behaviour/check-title {"set":"set/s4"}', 'K'),
      under('finding', 'behaviour/check-title {"set":"set/s5"}', 'K'),
      under('gap', 'behaviour/c2', 'K'),
      under('finding', 'behaviour/check-title {"set":"set/s6"}', 'K'),
      line('gap', 'behaviour/checks-unread {"fields":["set/s1"]}'),
    ]);
  });
});

describe('attendance', () => {
  const own = 'attendance';
  const empty = {
    children: [],
    accounts: { childHeard: false, causes: [], discrepancies: [], ask: [], rules: [rule('A0'), rule('A1')] },
    barriers: [],
    brokering: [],
    tenets: [],
    supervision: { both: 'unknown', rule: rule('B') },
    response: judged('support-first'),
  };
  const last = [
    under('fact', `${own}/supervision-both-unknown`, 'B'),
    found(own, 'response-title', 'support-first'),
  ];

  test('nothing on record', () => {
    expect(explainAttendance(undefined, speaker)).toEqual({
      part: own,
      heading: `${own}/heading-attendance`,
      lines: [line('gap', `${own}/no-attendance`)],
    });
    expect(linesOf(explainAttendance(empty as never, speaker))).toEqual([
      line('fact', `${own}/child-not-heard`),
      ...last,
    ]);
  });

  test('everything there can be', () => {
    const value = { possible: 10, attended: 7, authorised: 1, unauthorised: 1, unmarked: ['s1'] };
    const hidden = { evidence: [seen('x', 'yes')] };
    const tenet = (id: string, met: string, more: object = {}) => ({
      tenet: id,
      met,
      attendTo: [],
      from: ['o1'],
      rules: [],
      cautions: [],
      ...more,
    });
    const review = {
      ...empty,
      children: [
        { child: 'leo', summary: { ok: false, issues: [{ code: 'early', detail: { of: 1 } }] } },
        {
          child: 'mia',
          summary: { ok: true, value: { ...value, absence: judged('persistent', hidden) } },
          penalty: {
            ok: true,
            value: { judgement: judged('below', hidden), respond: [{ id: 'talk', rule: rule('T') }] },
          },
        },
        {
          child: 'mia',
          summary: { ok: true, value: { ...value, absence: judged('persistent') } },
          penalty: { ok: false, issues: [{ code: 'late', detail: { of: 2 } }] },
        },
      ],
      accounts: {
        ...empty.accounts,
        childHeard: true,
        causes: [{ cause: 'c1', standing: 'imagined', imaginedFrom: ['o1'], heardFrom: ['o2'] }],
        discrepancies: ['c2'],
        ask: [{ id: 'q1', rule: rule('Q') }],
      },
      barriers: [
        { area: 'home', evidence: [seen('b1', 'yes'), seen('b2', 'no')], found: ['b1'], ask: [] },
        { area: 'school', evidence: [], found: [], ask: ['b3'] },
      ],
      brokering: [
        { step: 'broker', determinant: 'd1', rule: rule('K') },
        { step: 'none', determinant: 'd2', rule: rule('K') },
      ],
      tenets: [
        tenet('t1', 'unknown'),
        tenet('t2', 'no', { rules: [rule('N')], attendTo: ['a1'], cautions: [caution('ct')] }),
        tenet('t3', 'unknown'),
      ],
    };
    const counts = JSON.stringify({
      child: 'mia',
      possible: 10,
      attended: 7,
      authorised: 1,
      unauthorised: 1,
      unmarked: 1,
    });
    expect(linesOf(explainAttendance(review as never, speaker))).toEqual([
      line('gap', `${own}/early {"of":1}`),
      line('fact', `${own}/sessions-title ${counts}`),
      found(own, 'absence-title', 'persistent'),
      found(own, 'penalty-title', 'below'),
      under('task', `${own}/talk`, 'T'),
      line('fact', `${own}/sessions-title ${counts}`),
      found(own, 'absence-title', 'persistent'),
      line('gap', `${own}/late {"of":2}`),
      line('fact', `${own}/child-heard`),
      line('evidence', `${own}/c1: ${own}/imagined`, ['o1', 'o2']),
      under('caution', `${own}/accounts-differ {"cause":"c2"}`, 'A1'),
      under('gap', `${own}/ask-the-child {"item":"q1"}`, 'Q'),
      { ...line('evidence', `${own}/home: ${own}/b1`, ['b1!']), cite: cite('b1') },
      line('gap', `${own}/barriers-open {"fields":["school"]}`),
      under('task', `${own}/broker-find-agency {"determinant":"d1"}`, 'K'),
      line('finding', `${own}/t1: ${own}/tenet-unknown`, ['o1']),
      under('finding', `${own}/t2: ${own}/tenet-no`, 'N', ['o1']),
      line('gap', `${own}/attend-to {"item":"a1"}`, ['o1']),
      under('caution', `${own}/ct {"of":"ct"}`, 'C'),
      line('gap', `${own}/tenets-open {"fields":["t3"]}`),
      ...last,
    ]);
  });
});
