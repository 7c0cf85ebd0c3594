import { type Cooling, cool, type Heat } from './anneal.js';
import { blockOf, commit, type Options } from './block.js';
import { type Prices, priceAt, provenBound, raise, startPrices } from './bound.js';
import { descend } from './descend.js';
import { everyOption, optionsOf, pickBlock, rivalsOf, unitsOf } from './options.js';
import { placeAll, restore } from './place.js';
import { patience, randomFrom } from './random.js';
import { type Holding, relocate, type Team, weigh } from './team.js';

/** How the search stands. */
export type Standing = { readonly holder: Int32Array; readonly objective: number; readonly bound: number };

/** Exchanges that a full look for improvements may weigh; above this it looks among candidates only. */
const FULL_LOOK = 1e7;

/** Smallest decisions by which the search may stand above the best. */
const DRIFT = 6;

type Search = {
  readonly team: Team;
  readonly s: Holding;
  readonly prices: Prices;
  readonly heat: Heat;
  /** Cost of a typical decision, and of the least. */
  readonly unit: number;
  readonly least: number;
  /** Size of the numbers that costs are the difference of. */
  readonly scale: number;
  readonly options: Options;
  /** For each practitioner the families that could be theirs. */
  readonly rivals: Options;
  readonly place: Int32Array;
  readonly mark: Uint8Array;
};

/** What practitioners `who` cost, themselves and the families they hold. */
const costOf = (team: Team, s: Holding, who: Int32Array): number => {
  let cost = 0;
  for (const j of who) {
    cost += team.weightLoad * (s.load[j]! * team.perCapacity[j]! - team.evenLoad[j]!) ** 2;
    cost += team.weightThreat * (s.threats[j]! - team.fairThreat[j]!) ** 2;
    for (let cell = j * team.bands; cell < (j + 1) * team.bands; cell++)
      cost += team.weightMix * (s.inBand[cell]! - team.fairBand[cell]!) ** 2;
    for (const f of s.held[j]!) if (team.home[f] !== j) cost += team.moveCost[f]!;
  }
  return cost;
};

/** Cools one block and keeps what it found if that is no worse than a little; says by how much the objective changed. */
function* improveBlock(
  search: Search,
  who: Int32Array,
  plan: Cooling,
  slack: number,
): Generator<void, number> {
  const { team, s, prices, heat, place, options } = search;
  const block = blockOf(team, s, who, place, options);
  if (block.families.length === 0) return 0;
  const before = costOf(team, s, who);
  yield* cool(block, s, prices, heat, plan);
  const undo = commit(team, s, block);
  const change = costOf(team, s, who) - before;
  if (change <= slack) return change;
  for (const [f, back] of undo) relocate(team, s, f, back);
  return 0;
}

/**
 * One share of effort: a number of blocks in proportion to the team. The search may drift a little above the best, or it
 * would stay in one valley; a new best is settled by every single improvement. `over` says how far above it begins.
 */
function* improve(search: Search, over: number): Generator<void> {
  const { team, s, heat, options, rivals, mark, unit, least, scale } = search;
  const plan: Cooling = {
    hot: 1.5 * unit,
    cold: 0.3 * least,
    soft: 0.03,
    halvings: 4,
    stepsPerFamily: 1000,
  };
  let now = over;
  let low = -1e-9 * scale;
  let peak: Int32Array | undefined;
  for (let k = Math.max(4, Math.ceil(team.practitioners / 2)); k > 0; k--) {
    const who = pickBlock(team, heat.random, options, rivals, mark);
    now += yield* improveBlock(search, who, plan, Math.min(DRIFT * least - now, 0.5 * least));
    if (now < low) {
      low = now - 1e-9 * scale;
      peak = s.holder.slice();
    }
  }
  if (peak === undefined) return;
  restore(team, s, peak);
  settle(search);
}

/** Every improvement by one family, or by two that change places, is taken. */
const settle = ({ team, s, prices, place, options, scale }: Search): void => {
  let look = 0;
  for (let f = 0; f < team.families; f++) look += team.mayHold[team.group[f]!]!.length;
  const full = look * (team.families / team.practitioners) < FULL_LOOK;
  descend(team, s, prices, place, full ? everyOption(team) : options, scale);
};

const roundsOf = (team: Team, prices: Prices): number => {
  let work = team.families;
  for (const f of prices.kinds) work += team.mayHold[team.group[f]!]!.length;
  return Math.max(20, Math.min(1000, Math.floor(6e8 / work)));
};

const begin = (team: Team, s: Holding, prices: Prices, seed: number, reach: number): Search => {
  const [unit, least, size] = unitsOf(team);
  const options = optionsOf(team, prices, reach);
  return {
    team,
    s,
    prices,
    heat: { patience: patience(), random: randomFrom(seed), heat: 0, loadWeight: 0 },
    unit,
    least: Math.min(least, unit),
    scale: size + weigh(team, s).total,
    options,
    rivals: rivalsOf(team, options),
    place: new Int32Array(team.practitioners).fill(-1),
    mark: new Uint8Array(team.practitioners),
  };
};

/**
 * The search. Each share of effort goes on from the one before and keeps the best, so that more effort is never
 * worse. Yields often; the standing is worth reading after each.
 */
export function* searchTeam(team: Team, seed: number, effort: number): Generator<Standing, Standing> {
  const s = placeAll(team);
  const prices = startPrices(team, s);
  let best: Standing = { holder: s.holder.slice(), objective: weigh(team, s).total, bound: 0 };
  const stand = (): Standing => {
    const objective = weigh(team, s).total;
    if (objective < best.objective) best = { holder: s.holder.slice(), objective, bound: 0 };
    best = { ...best, bound: provenBound(prices, best.objective) };
    return best;
  };
  yield best;
  const rounds = roundsOf(team, prices);
  const rough = begin(team, s, prices, seed, Infinity);
  const everyone = Int32Array.from({ length: team.practitioners }, (_, j) => j);
  const shape = { hot: 3 * rough.unit, cold: 0.3 * rough.least, soft: 0.01, halvings: 5 };
  for (const _ of improveBlock(rough, everyone, { ...shape, stepsPerFamily: 200 }, Infinity)) yield best;
  priceAt(team, prices, s);
  raise(team, prices, stand().objective, rounds);
  yield stand();
  const first = begin(team, s, prices, seed, 4 * rough.unit);
  for (const _ of improveBlock(first, everyone, { ...shape, stepsPerFamily: 1000 }, Infinity)) yield best;
  settle(first);
  raise(team, prices, stand().objective, rounds);
  const search = begin(team, s, prices, seed, 4 * rough.unit);
  for (let share = 0; share < effort && stand().objective > best.bound; share++) {
    for (const _ of improve(search, weigh(team, s).total - best.objective)) yield best;
    yield stand();
  }
  return stand();
}
