import { Engine } from 'json-rules-engine';
import {
  assessChangeStage,
  CHANGE_INDICATORS,
  CHANGE_STAGES,
  MOVE_COUNTERSIGNS,
  MOVE_SIGNS,
} from '../../dist/change/index.js';
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

/** One rule a move, over the answers as facts: the least that a rules engine can be asked. */
const bare = new Engine([], { allowUndefinedFacts: true });
for (const [to, signs] of Object.entries(MOVE_SIGNS))
  bare.addRule({
    conditions: { any: signs.map((fact) => ({ fact, operator: 'equal', value: 'yes' })) },
    event: { type: to },
  });
const answered = Object.fromEntries([...readings()].map(([item, { answer }]) => [item, answer]));

/** The same work as the loop: answers read from the observations, a rule for each move, each gap and each item. */
const whole = new Engine();
const reading = async (almanac, item) => (await almanac.factValue('readings')).get(item);
whole.addFact('readings', () => readings());
for (const item of ITEMS)
  whole.addFact(`read:${item}`, async (_, almanac) => (await reading(almanac, item))?.answer ?? 'unknown');
for (const [to, signs] of Object.entries(MOVE_SIGNS)) {
  for (const sign of signs) {
    whole.addFact(`sign:${sign}`, async (_, almanac) =>
      weighed(await almanac.factValue('readings'), sign, MOVE_COUNTERSIGNS[to]),
    );
    whole.addRule({
      conditions: { all: [{ fact: `sign:${sign}`, operator: 'equal', value: 'unknown' }] },
      event: { type: 'gap', params: { sign } },
    });
  }
  whole.addRule({
    conditions: { any: signs.map((sign) => ({ fact: `sign:${sign}`, operator: 'equal', value: 'yes' })) },
    event: { type: 'move', params: { to } },
  });
}
for (const item of ITEMS)
  whole.addRule({
    conditions: { all: [{ fact: `read:${item}`, operator: 'notEqual', value: 'unknown' }] },
    event: { type: 'evidence', params: { item } },
  });

const byEngine = async () => {
  const { events, almanac } = await whole.run();
  const found = await almanac.factValue('readings');
  const of = (type) => events.filter((event) => event.type === type).map(({ params }) => params);
  const made = of('move').map(({ to }) => to);
  const moves = Object.keys(MOVE_SIGNS);
  const stop = moves.findIndex((to) => !made.includes(to));
  const stage = stop === -1 ? moves.length : stop;
  const gaps = of('gap').map(({ sign }) => sign);
  return {
    finding: CHANGE_STAGES[stage],
    evidence: of('evidence').map(({ item }) => ({
      factor: item,
      observed: found.get(item).answer,
      from: found.get(item).from,
    })),
    missing: (MOVE_SIGNS[moves[stop]] ?? [])
      .filter((sign) => gaps.includes(sign))
      .map((field) => ({ field, couldBecome: [CHANGE_STAGES[stage + 1]] })),
  };
};

/** Both say the same, or the comparison is worth nothing. */
const agree = async () => {
  const [hand, engine] = [byHand(), await byEngine()];
  const same = ({ finding, evidence, missing }) =>
    JSON.stringify([finding, evidence.map(({ factor, from }) => [factor, from]).sort(), missing]);
  if (same(hand) !== same(engine)) throw new Error('the rules engine and the loop differ');
  const { finding } = assessChangeStage(observations, { on: ON });
  if (finding !== hand.finding) throw new Error('the library and the loop differ');
};

export const measure = async () => {
  await agree();
  const found = race({ ours: () => assessChangeStage(observations, { on: ON }), hand: byHand });
  const rules = await raceAsync(byEngine);
  const least = await raceAsync(() => bare.run(answered));
  const row = (name, ns) => [name, time(ns), times(ns / found.ours)];
  return {
    intro:
      '`assessChangeStage`: the stage, evidence, gaps and cautions. The loop by hand reads the same observations, weighs denials, and gives the stage, evidence and gaps without cautions or citations; json-rules-engine does the same work as the loop, with a rule for each move, gap and item. Its last row is the least it can be asked: over answers already read, which moves were seen.',
    head: ['', 'ten observations', 'against ours'],
    rows: [
      row('family-engagement', found.ours),
      row('a loop by hand', found.hand),
      row('json-rules-engine, the same work', rules),
      row('json-rules-engine, moves alone', least),
    ],
  };
};
