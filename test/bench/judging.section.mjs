import { Engine, Fact } from 'json-rules-engine';
import {
  assessChangeStage,
  CHANGE_INDICATORS,
  CHANGE_STAGES,
  MOVE_COUNTERSIGNS,
  MOVE_SIGNS,
} from '../../dist/change/index.js';
import { indexObservations, readItem, readProposition } from '../../dist/kernel/index.js';
import { ON } from './generate.mjs';
import { race, raceAsync, time, times } from './measure.mjs';

export const order = 2;
export const title = 'A judgement over ten observations';

const ITEMS = Object.values(CHANGE_INDICATORS).flat();
const observations = Array.from({ length: 10 }, (_, at) => ({
  id: `o${at}`,
  on: `2026-03-${String(10 + at)}`,
  about: 'dana',
  item: [...Object.values(MOVE_SIGNS).flat(), ...ITEMS][at],
  answer: at < 4 ? 'yes' : 'no',
  knownBy: at % 3 === 0 ? 'self-described' : 'observed',
}));

/** The latest answer by item, seen before self-described: what a host without the library would write first. */
const readings = () => {
  const found = new Map();
  for (const one of observations) {
    if (one.on > ON || one.answer === 'unknown') continue;
    const before = found.get(one.item);
    const rank = one.knownBy === 'self-described' ? 0 : 1;
    if (before === undefined || rank > before.rank || (rank === before.rank && one.on >= before.on)) {
      if (before !== undefined && rank === before.rank && one.on === before.on) before.from.push(one.id);
      else found.set(one.item, { item: one.item, answer: one.answer, on: one.on, rank, from: [one.id] });
    }
  }
  return found;
};

/** What a sign amounts to against the denials that stand: seen before self-described, then the latest day. */
const weighed = (found, sign, against) => {
  let stands = found.get(sign);
  for (const item of against) {
    const denial = found.get(item);
    if (denial?.answer !== 'yes') continue;
    const later =
      stands === undefined ||
      denial.rank > stands.rank ||
      (denial.rank === stands.rank && denial.on > stands.on);
    if (later) stands = { ...denial, answer: 'no' };
    else if (stands.answer === 'yes' && denial.rank === stands.rank && denial.on === stands.on)
      stands = { ...stands, answer: 'unknown' };
  }
  return stands?.answer ?? 'unknown';
};

/** The stage, with evidence item by item and the gaps at the end of the run. */
const byHand = () => {
  const found = readings();
  const evidence = [];
  for (const item of ITEMS) {
    const reading = found.get(item);
    if (reading !== undefined) evidence.push({ factor: item, observed: reading.answer, from: reading.from });
  }
  let stage = 0;
  const missing = [];
  for (const [to, signs] of Object.entries(MOVE_SIGNS)) {
    const answers = signs.map((sign) => weighed(found, sign, MOVE_COUNTERSIGNS[to]));
    if (!answers.includes('yes')) {
      signs.forEach((field, at) => {
        if (answers[at] === 'unknown') missing.push({ field, couldBecome: [CHANGE_STAGES[stage + 1]] });
      });
      break;
    }
    stage += 1;
  }
  return { finding: CHANGE_STAGES[stage], evidence, missing };
};

// The engine at its quickest: built once, facts handed over as they are, without the hash that keeps each for later and
// without JSONPath.
const newEngine = () => new Engine([], { pathResolver: (value, path) => value[path] });
const factsFrom = (facts) =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, new Fact(name, value, { cache: false })]),
  );
const says = (fact, path, value) => ({ fact, path, operator: 'equal', value });
const moveSeen = (to) => ({ any: MOVE_SIGNS[to].map((sign) => says('signs', sign, 'yes')) });
const MOVES = Object.keys(MOVE_SIGNS);

/** One rule a move, over the answers as facts: the least that a rules engine can be asked. */
const bare = newEngine();
for (const to of MOVES) bare.addRule({ conditions: moveSeen(to), event: { type: to } });
const answered = Object.fromEntries([...readings()].map(([item, { answer }]) => [item, answer]));

/** The same work as the loop: a rule for each move, each gap and each item. */
const withLoopRules = (engine) => {
  const add = (conditions, type, params) => engine.addRule({ conditions, event: { type, params } });
  for (const to of MOVES) {
    add(moveSeen(to), 'move', { to });
    for (const sign of MOVE_SIGNS[to]) add({ all: [says('signs', sign, 'unknown')] }, 'gap', { sign });
  }
  for (const item of ITEMS) add({ all: [says('seen', item, true)] }, 'evidence', { item });
  return engine;
};

/** The same judgement as the library's: a rule for each caution too. */
const withAllRules = (engine) => {
  const add = (conditions, type, params) => engine.addRule({ conditions, event: { type, params } });
  for (const item of ITEMS) {
    add({ all: [says('contested', item, true)] }, 'contested', { item });
    add({ all: [says('setAside', item, true)] }, 'set-aside', { item });
  }
  MOVES.forEach((to, at) => {
    const signs = MOVE_SIGNS[to];
    if (signs.length > 1)
      add({ all: [moveSeen(to), { any: signs.map((sign) => says('signs', sign, 'no')) }] }, 'disagree', {
        to,
      });
    if (at > 0)
      add(
        { all: [moveSeen(to), { any: MOVES.slice(0, at).map((before) => ({ not: moveSeen(before) })) }] },
        'early',
        { to },
      );
  });
  return withLoopRules(engine);
};

/** The stage and the gaps at the end of the run, from what the rules found. */
const outcomeOf = (of) => {
  const made = of('move').map(({ to }) => to);
  const stop = MOVES.findIndex((to) => !made.includes(to));
  const stage = stop === -1 ? MOVES.length : stop;
  const gaps = of('gap').map(({ sign }) => sign);
  return {
    finding: CHANGE_STAGES[stage],
    missing: (MOVE_SIGNS[MOVES[stop]] ?? [])
      .filter((sign) => gaps.includes(sign))
      .map((field) => ({ field, couldBecome: [CHANGE_STAGES[stage + 1]] })),
  };
};
const paramsIn = (events) => (type) =>
  events.filter((event) => event.type === type).map(({ params }) => params);

const loopRules = withLoopRules(newEngine());
const byEngine = async () => {
  const found = readings();
  const signs = {};
  for (const [to, wanted] of Object.entries(MOVE_SIGNS))
    for (const sign of wanted) signs[sign] = weighed(found, sign, MOVE_COUNTERSIGNS[to]);
  const seen = {};
  for (const item of found.keys()) seen[item] = true;
  const { events } = await loopRules.run(factsFrom({ signs, seen }));
  const of = paramsIn(events);
  return {
    ...outcomeOf(of),
    evidence: of('evidence').map(({ item }) => ({
      factor: item,
      observed: found.get(item).answer,
      from: found.get(item).from,
    })),
  };
};

/** Items as the library lists them, each with how it is read. */
const SIGNS = Object.entries(MOVE_SIGNS).flatMap(([to, signs]) =>
  signs.map((sign) => [sign, (index) => readProposition(index, [sign], MOVE_COUNTERSIGNS[to])]),
);
const LISTED = [
  ...SIGNS,
  ...ITEMS.filter((item) => !SIGNS.some(([sign]) => sign === item)).map((item) => [
    item,
    (index) => readItem(index, item),
  ]),
];
const allRules = withAllRules(newEngine());
const wholeByEngine = async () => {
  const index = indexObservations(observations, ON);
  const read = new Map(LISTED.map(([item, reading]) => [item, reading(index)]));
  const facts = { signs: {}, seen: {}, contested: {}, setAside: {} };
  for (const [item, { answer, from, contested, setAside }] of read) {
    facts.signs[item] = answer;
    facts.seen[item] = from.length > 0;
    facts.contested[item] = contested;
    facts.setAside[item] = setAside.length > 0;
  }
  const { events } = await allRules.run(factsFrom(facts));
  const of = paramsIn(events);
  const named = (type) => new Set(of(type).map(({ item, to }) => item ?? to));
  const [seen, contested, setAside] = ['evidence', 'contested', 'set-aside'].map(named);
  const [disagree, early] = ['disagree', 'early'].map(named);
  const saying = (to, answer) => MOVE_SIGNS[to].filter((sign) => read.get(sign).answer === answer);
  return {
    ...outcomeOf(of),
    evidence: LISTED.filter(([item]) => seen.has(item)).map(([factor]) => ({
      factor,
      observed: read.get(factor).answer,
      from: read.get(factor).from,
    })),
    cautions: [
      ...LISTED.flatMap(([factor]) => [
        ...(contested.has(factor)
          ? [{ code: 'record-contradicts-itself', detail: { factor, from: read.get(factor).from } }]
          : []),
        ...(setAside.has(factor)
          ? [{ code: 'self-description-set-aside', detail: { factor, from: read.get(factor).setAside } }]
          : []),
      ]),
      ...MOVES.filter((to) => disagree.has(to)).map((to) => ({
        code: 'signs-disagree',
        detail: { yes: saying(to, 'yes'), no: saying(to, 'no') },
      })),
      ...MOVES.filter((to) => early.has(to)).map((to) => ({
        code: 'later-stage-seen-early',
        detail: { stage: to },
      })),
    ],
  };
};

/** All say the same, or the comparison is worth nothing. */
const agree = async () => {
  const ours = assessChangeStage(observations, { on: ON });
  const [hand, engine] = [byHand(), await byEngine()];
  const same = ({ finding, evidence, missing }) =>
    JSON.stringify([finding, evidence.map(({ factor, from }) => [factor, from]).sort(), missing]);
  if (same(hand) !== same(engine)) throw new Error('the rules engine and the loop differ');
  if (ours.finding !== hand.finding) throw new Error('the library and the loop differ');
  const told = ({ finding, missing = [], evidence, cautions }) =>
    JSON.stringify({
      finding,
      missing,
      evidence: evidence.map(({ factor, observed, from }) => ({ factor, observed, from })),
      cautions: cautions.map(({ code, detail }) => ({ code, detail })),
    });
  if (told(ours) !== told(await wholeByEngine())) throw new Error('the library and the rules engine differ');
};

export const measure = async () => {
  await agree();
  const found = race({ ours: () => assessChangeStage(observations, { on: ON }), hand: byHand });
  const whole = await raceAsync(wholeByEngine);
  const rules = await raceAsync(byEngine);
  const least = await raceAsync(() => bare.run(factsFrom({ signs: answered })));
  const row = (name, ns) => [name, time(ns), times(ns / found.ours)];
  return {
    intro:
      '`assessChangeStage`: the stage, evidence, gaps and cautions. The first row of json-rules-engine gives the same judgement, caution for caution, with a rule for each thing that can be said of it; a test before the measuring compares the two. The loop by hand does less: it weighs denials, and gives the stage, evidence and gaps without cautions or citations. The second row of the engine does the same as the loop. The third is the least it can be asked: over answers already read, which moves were seen. The engine is built once, and at its quickest: nothing kept for later, no paths to look up.',
    head: ['', 'ten observations', 'against ours'],
    rows: [
      row('family-engagement', found.ours),
      row('a loop by hand', found.hand),
      row('json-rules-engine, the same judgement', whole),
      row('json-rules-engine, the same as the loop', rules),
      row('json-rules-engine, moves alone', least),
    ],
  };
};
