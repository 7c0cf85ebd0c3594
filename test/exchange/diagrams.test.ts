import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { createActor, createMachine } from 'xstate';
import { getAdjacencyMap, getSimplePaths } from 'xstate/graph';
import {
  CHANGE_STAGES,
  type ChangeCommand,
  type ChangeEvent,
  type ChangeStage,
  decideChange,
  evolveChange,
  nextMoves,
  startChange,
} from '../../src/change/index.js';
import {
  type ChangePlace,
  listChangeSteps,
  listChangeTransitions,
  listDiagramWords,
  toMermaidCycle,
  toMermaidJudgement,
  toScxml,
  toXStateMachine,
} from '../../src/exchange/diagrams.js';
import { isoDate, type Judgement, type Rule } from '../../src/kernel/index.js';
import { assessHostilityScope } from '../../src/safety/index.js';
import { deepFreeze } from '../support/builders.js';
import { DANA, LOCALES, ON } from './examples.js';

const WAY = { events: DANA, on: ON };
const PLACES: readonly ChangePlace[] = ['not-located', ...CHANGE_STAGES];
const NASTY =
  'D "x" <b onclick="y()">O</b> [z](u) %% %%{init: {}}%% #quot; ; : --> \n end & | style: a#35; `c`';

/** Every command there is, tried at every place: what `decideChange` accepts, and where it leads. */
const accepted = (): readonly string[] => {
  const commandsTo = (stage: ChangeStage): readonly ChangeCommand[] => [
    { type: 'locate', on: ON, stage, evidence: [] },
    { type: 'relocate', on: ON, stage, reason: 'seen' },
    { type: 'moveOn', on: ON, evidence: ['o1'] },
    { type: 'recordRelapse', on: ON, to: stage },
  ];
  const found = PLACES.flatMap((from) =>
    CHANGE_STAGES.flatMap(commandsTo).flatMap((command) => {
      const state = { ...startChange('p', 'n'), stage: from };
      const decided = decideChange(state, command);
      return decided.ok ? [`${from} ${command.type} ${evolveChange(state, decided.value).stage}`] : [];
    }),
  );
  return [...new Set(found)].sort();
};

const bare = (place: string): string => place.replace('change.', '');
const named = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => line.replaceAll('change.', '')).sort();

describe('moves of the cycle', () => {
  test('are exactly those that decideChange accepts', () => {
    expect(
      listChangeTransitions()
        .map(({ from, type, to }) => `${from} ${type} ${to}`)
        .sort(),
    ).toEqual(accepted());
    expect(accepted()).toHaveLength(5 + 3 * 5 + 2 * 8);
  });

  test('are exactly those that nextMoves lists', () => {
    const listed = PLACES.flatMap((from) =>
      nextMoves({ ...startChange('p', 'n'), stage: from }).flatMap(({ type, to }) =>
        to.map((stage) => `${from} ${type} ${stage}`),
      ),
    );
    expect(listed.sort()).toEqual(accepted());
  });
});

describe('a way', () => {
  test('is listed step by step, up to the day', () => {
    const steps = listChangeSteps({ events: DANA, on: isoDate('2026-08-03') });
    expect(
      steps.map(({ number, from, to, event, fits }) => [number, bare(from), bare(to), event, fits]),
    ).toEqual([
      [1, 'not-located', 'precontemplation', 'locate.precontemplation', true],
      [2, 'precontemplation', 'contemplation', 'moveOn', true],
      [3, 'contemplation', 'determination', 'moveOn', true],
      [4, 'determination', 'action', 'moveOn', true],
      [5, 'action', 'contemplation', 'recordRelapse.contemplation', true],
    ]);
  });

  test('keeps a step that the cycle does not have, and says so', () => {
    const events: readonly ChangeEvent[] = deepFreeze([
      { type: 'movedOn', on: ON, to: 'change.maintenance', evidence: [] },
    ]);
    expect(listChangeSteps({ events, on: ON })[0]?.fits).toBe(false);
    expect(toMermaidCycle({ locales: LOCALES, way: { events, on: ON } })).toContain(
      'not a move the cycle has',
    );
  });

  test('carries no words of anybody', () => {
    for (const picture of [toMermaidCycle, toScxml, (o: never) => JSON.stringify(toXStateMachine(o))])
      expect((picture as typeof toScxml)({ locales: LOCALES, way: WAY })).not.toContain('Seen by the school');
  });
});

describe('XState', () => {
  const machine = createMachine(toXStateMachine({ locales: LOCALES, way: WAY }));

  test('holds no way where none is given', () => {
    expect(toXStateMachine({ locales: LOCALES, title: 'Ours' })).toMatchObject({
      description: 'Ours',
      context: { way: [] },
    });
  });

  test('is plain JSON', () => {
    const config = toXStateMachine({ locales: LOCALES, way: WAY });
    expect(JSON.parse(JSON.stringify(config))).toEqual(config);
  });

  test('reaches exactly our transitions, no more, no fewer', () => {
    type At = { readonly value: string };
    type Edges = Record<string, { event: { type: string }; state: At }>;
    const map = getAdjacencyMap(machine, {}) as unknown as Record<string, { state: At; transitions: Edges }>;
    const edges = Object.values(map).flatMap(({ state, transitions }) =>
      Object.values(transitions)
        .filter((to) => to.state.value !== state.value)
        .map(({ event, state: to }) => `${state.value} ${event.type.split('.')[0]} ${to.value}`),
    );
    expect(edges.sort()).toEqual(named(accepted()));
  });

  test('generates paths whose every step decideChange accepts, and that leave none out', () => {
    const paths = getSimplePaths(machine);
    const walked = paths.flatMap(({ steps }) =>
      steps.slice(1).map((step, at) => {
        const before = steps[at]!.state.value as string;
        return `${before} ${step.event.type.split('.')[0]} ${step.state.value}`;
      }),
    );
    expect(paths.length).toBeGreaterThan(100);
    expect([...new Set(walked)].sort()).toEqual(named(accepted()));
  });

  test('is brought to where somebody stands by the events of the way', () => {
    const actor = createActor(machine).start();
    for (const { event } of listChangeSteps(WAY)) actor.send({ type: event });
    expect(actor.getSnapshot().value).toBe('action');
    actor.stop();
  });
});

describe('SCXML', () => {
  type Element = Record<string, unknown>;
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    isArray: (name) => name === 'state' || name === 'transition',
  });
  const read = (text: string) => {
    expect(XMLValidator.validate(text)).toBe(true);
    return (parser.parse(text) as { scxml: Element }).scxml;
  };

  test.each([
    ['the cycle', toScxml({ locales: LOCALES })],
    ['a way', toScxml({ locales: LOCALES, way: WAY })],
    ['hostile words', toScxml({ locales: [], way: WAY, title: `${NASTY}\u0000\ud800 \u{1f600} ]]> --` })],
  ])('%s is well formed and has the structure of the Recommendation', (_, text) => {
    const root = read(text);
    expect(root).toMatchObject({
      '@xmlns': 'http://www.w3.org/2005/07/scxml',
      '@version': '1.0',
      '@initial': 'not-located',
      '@datamodel': 'ecmascript',
    });
    const states = root.state as readonly Element[];
    const ids = states.map((state) => state['@id'] as string);
    expect(new Set(ids).size).toBe(6);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z_][\w.-]*$/);
    const edges = states.flatMap((state) =>
      (state.transition as readonly Element[]).map((one) => {
        expect(ids).toContain(one['@target']);
        return `${state['@id']} ${(one['@event'] as string).split('.')[0]} ${one['@target']}`;
      }),
    );
    expect(edges.sort()).toEqual(named(accepted()));
    expect(Object.keys(root).filter((key) => !/^@|^(state|datamodel)$/.test(key))).toEqual([]);
  });

  test('holds the way as JSON', () => {
    const data = (read(toScxml({ locales: LOCALES, way: WAY })).datamodel as Element).data as Element;
    expect(JSON.parse(data['#text'] as string)).toEqual(listChangeSteps(WAY));
  });

  test('gives a title back as it was, but for what XML cannot hold', () => {
    const labelled = (title: string) => read(toScxml({ locales: [], title }))['@words:label'];
    expect(labelled(`a "b" <c> & 'd'`)).toBe(`a "b" <c> & 'd'`);
    expect(labelled('a\u0001b\ud800')).toBe('a\ufffdb\ufffd');
  });
});

describe('Mermaid', () => {
  /** What each line of a diagram may be: nothing of a label can leave its place. */
  const CYCLE_LINE =
    /^(stateDiagram-v2| {2}acc(Title|Descr): [^\n<>"%{}[\]|]*| {2}classDef here stroke-width:4px| {2}state "[^"%{}]*" as \w+| {2}\w+ --> \w+ : [^":%{}]*| {2}class \w+ here|)$/;
  const FLOW_LINE =
    /^(flowchart LR| {2}acc(Title|Descr): [^\n<>"%{}[\]|]*| {2}\w+(\["[^"]*"\]|\{\{"[^"]*"\}\}|\(\["[^"]*"\]\)|\("[^"]*"\)|>"[^"]*"\])| {2}\w+ --> \w+| {2}\w+ -\. "[^"]*" \.-> finding| {2}\w+ -\.- finding|)$/;

  test('draws the cycle: moves on and relapses', () => {
    const arrows = toMermaidCycle({ locales: LOCALES })
      .split('\n')
      .filter((line) => line.includes('-->'));
    expect(arrows).toHaveLength(4 + 7);
    expect(arrows[0]).toBe('  precontemplation --> contemplation : Move one stage on');
  });

  test('draws the moves asked for', () => {
    const arrows = toMermaidCycle({ locales: LOCALES, moves: ['locate'] }).split('\n');
    expect(arrows.filter((line) => line.includes('not_located --> '))).toHaveLength(5);
  });

  test('draws a way with the days of its steps and where it stands', () => {
    const diagram = toMermaidCycle({ locales: LOCALES, way: WAY });
    expect(diagram).toContain(
      '  not_located --> precontemplation : Step 1, 2026-01-12#58; Placed on the cycle\n',
    );
    expect(diagram).toContain('Moved one stage on<br/>Step 6, 2026-09-14');
    expect(diagram).toContain('  state "Action<br/>here since 2026-10-05" as action\n');
    expect(diagram).toContain('  class action here\n');
  });

  test('shows that nobody has placed a parent yet', () => {
    const diagram = toMermaidCycle({ locales: LOCALES, way: { events: [], on: ON } });
    expect(diagram).toContain('  class not_located here\n');
    expect(diagram).toContain('  state "Not placed yet" as not_located\n');
  });

  test('lets no words out of their label', () => {
    const words = Object.fromEntries(Object.keys(LOCALES[0]!.words).map((code) => [code, NASTY]));
    const options = { locales: [{ tag: 'x', words }], title: NASTY };
    for (const line of toMermaidCycle({ ...options, way: WAY }).split('\n')) expect(line).toMatch(CYCLE_LINE);
    for (const line of toMermaidJudgement(SHARING, options).split('\n')) expect(line).toMatch(FLOW_LINE);
  });

  test.each([
    ['"', '#34;'],
    ['a%%b', 'a#37;#37;b'],
    ['a\nb\u0007c', 'a b c'],
    ['1. list', '1#46; list'],
    ['- dash, mid-word', '#45; dash, mid-word'],
    ['Siân Ŵyn’s 2 дети 😀', 'Siân Ŵyn’s 2 дети #128512;'],
  ])('writes %j as %s', (title, written) => {
    expect(toMermaidCycle({ locales: [], title })).toContain(`accTitle: ${written}\n`);
  });

  const rule = { id: 'T-1' } as Rule;
  const grounds = { evidence: [], cautions: [], rules: [] };
  const SHARING: Judgement<string> = deepFreeze({
    status: 'provisional',
    finding: 'no-trigger-recorded',
    evidence: [{ factor: 'asked', observed: 'no', from: [], cite: {} as Rule['cite'] }],
    cautions: [{ code: 'write-it-down', rule, detail: { who: 'change.action', which: ['x'], count: 2 } }],
    rules: [rule],
    missing: [
      { field: 'afraid', couldBecome: ['share'] },
      { field: 'other', couldBecome: [] },
    ],
  });

  test('draws a judgement: seen, rules, finding, gaps, cautions', () => {
    expect(toMermaidJudgement(SHARING, { locales: LOCALES, module: 'safety' }).split('\n')).toEqual([
      'flowchart LR',
      '  accTitle: What the record indicates',
      expect.stringMatching(/^ {2}accDescr: For now the record indicates#58; /),
      '  seen0["asked<br/>no"]',
      '  seen0 --> rules',
      '  rules{{"T-1"}}',
      '  rules --> finding',
      expect.stringMatching(/^ {2}finding\(\["For now the record indicates<br\/>/),
      '  gap0("Not known yet#58; afraid")',
      expect.stringMatching(/^ {2}gap0 -\. "could become#58; .*" \.-> finding$/),
      '  gap1("Not known yet#58; other")',
      '  gap1 -. "takes more than this alone" .-> finding',
      '  caution0>"write-it-down"]',
      '  caution0 -.- finding',
      '',
    ]);
  });

  test('words particulars of a caution that are ids, and leaves figures', () => {
    const words = { 'm/write-it-down': '{who}; {which}; {count}' };
    const text = toMermaidJudgement(SHARING, { locales: [{ tag: 'x', words }, ...LOCALES], module: 'm' });
    expect(text).toContain('caution0>"Action#59; x#59; 2"]');
  });

  test.each([
    [{ ...grounds, status: 'settled', finding: 'low' }, '(["The record is enough to say<br/>low"])'],
    [{ ...grounds, status: 'undetermined', missing: [] }, '(["The record cannot say yet"])'],
    [{ ...grounds, status: 'not-applicable', because: 'none' }, '(["Does not apply<br/>Reason#58; none"])'],
  ] as const)('draws %j', (judgement, finding) => {
    expect(toMermaidJudgement(judgement, { locales: LOCALES })).toContain(finding);
  });

  test('ids of the caller’s own are drawn by the name they have, also where a code is spelt the same', () => {
    // Towards one of two agencies, the other unknown: 'team' and 'services' are codes of the library too.
    const scope = assessHostilityScope(['team', 'services'], [{ agency: 'team', hostile: 'yes', on: ON }], {
      on: ON,
    });
    const names = { team: 'Team "Elm"', services: 'Gas & Water', asked: 'never' };
    const said = toMermaidJudgement(scope, { locales: LOCALES, module: 'safety', names });
    expect(said).toContain('["Team #34;Elm#34;<br/>');
    expect(said).toContain('Gas #38; Water');
    expect(said).not.toContain('the team around the family');
    expect(toMermaidJudgement(scope, { locales: LOCALES, module: 'safety' })).toContain('around the family');
  });

  test('leads straight to the finding where no rule is named', () => {
    const judgement = { ...SHARING, rules: [] };
    expect(toMermaidJudgement(judgement, { locales: LOCALES })).toContain('  seen0 --> finding\n');
  });
});

test('words are there, and a locale comes before them', () => {
  expect(Object.keys(listDiagramWords()).every((code) => code.startsWith('diagram/'))).toBe(true);
  const welsh = { tag: 'cy', words: { 'diagram/cycle': 'Cylch newid' } };
  expect(toMermaidCycle({ locales: [welsh] })).toContain('accTitle: Cylch newid\n');
});
