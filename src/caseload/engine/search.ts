import { choosersOf, doubtsOf, type Guide, regretsOf } from './auction.js';
import { canBid } from './bids.js';
import { blockOf, commit, type Guise, type Options, type Whole } from './block.js';
import { alone, type Prices, startPrices } from './bound.js';
import { type Cooling, cool } from './cool.js';
import { deal, LEFT, takeUp } from './deal.js';
import { newExchange } from './exchange.js';
import { roughly } from './grains.js';
import { kindsOf, optionsOf, pickBlock, pickOne, rivalsOf, unitsOf } from './options.js';
import { restore } from './place.js';
import { placeAll } from './place-all.js';
import { nextBelow, noise, type Random, randomFrom } from './random.js';
import { openAuction, prove, type Run, refine, reprice, type Standing, settled, stand, tell } from './run.js';
import { type Team, weigh } from './team.js';

/** Practitioners cooled together: whole teams up to this size, blocks of larger ones. */
const BLOCK = 30;
/** Families have prices in teams up to this size: in larger ones sums must do. */
const PRICED = 60;
/** Rounds of those prices before caseloads are dealt, where more came out no better on teams of 30; and at the end, for the bound. */
const OPENING = 140;
const ROUNDS = 200;
/**
 * Once caseloads were dealt, blocks of these sizes take turns: the last with all candidates there are, the others with those
 * who chose a family. Chosen, like the numbers that follow, on teams of 30.
 */
const GUIDED = [12, 16, 20];
/** How much regret, in typical decisions, is as good as none when a block is drawn. */
const SLIGHT = 0.25;
/** Exchanges for each practitioner before families have prices: for something to show, and something to aim at. */
const QUICK = 30;
/** How far above what is proven prices aim while caseloads are dealt. */
const WITHIN = 0.03;
/** A deal this far above what is proven went badly: everybody is cooled together then, so many exchanges for each. */
const BADLY = 0.025;
const ANEW = 400;
/** A block smaller than this is cooled as long as one of this size: chosen on generated teams of 8 and 96. */
const SMALL = 20;
/** Exchanges for each practitioner of a block: at first, and each time after. Chosen on generated teams of 30 and 600. */
const FIRST = 200;
const AGAIN = 150;
/** Temperatures in typical decisions: at first, and each time after; and the last, in the least of decisions. Likewise. */
const HOT = 2.5;
const WARM = 1.25;
const COLD = 0.25;
/** Where needs that are nearly the same were taken for the same, blocks are cooled once more as they are: from so hot, so long. */
const MILD = 2 * COLD;
const SHORTLY = 0.3;
/** How far above the cheapest a candidate may be, in typical decisions; the wider later in small teams, where it costs little. */
const NEAR = 2.2;
const FAR = 4;

type Search = Whole & {
  readonly team: Team;
  readonly random: Random;
  readonly noise: Float64Array;
  /** The team as blocks take it: where needs are many, at first nearly the same, and then as it is. */
  readonly guises: readonly Guise[];
  /** Cost of a typical decision, and of the least. */
  readonly unit: number;
  readonly least: number;
  /** Size of the numbers that costs are the difference of. */
  readonly scale: number;
  /** For each practitioner the families that could be theirs. */
  readonly rivals: Options;
  readonly mark: Uint8Array;
};

const guideOf = (team: Team, { best, features }: Prices): Float64Array =>
  best.map((price, k) => {
    const q = k % features;
    return (q === 0 ? team.weightLoad : q <= team.bands ? team.weightMix : 1) > 0 ? price : 0;
  });

/** A search among `candidates`, or among those whose price is within so many typical decisions of the least. */
const begin = ({ team, s, prices, random, doubts }: Run, candidates: Options | number): Search => {
  const rough = roughly(team, prices.best);
  const [unit, least, size] = unitsOf(rough);
  const options = typeof candidates === 'number' ? optionsOf(team, prices, candidates * unit) : candidates;
  return {
    team,
    s,
    random,
    noise: noise(),
    guises: [...new Set([rough, team])].map((one) => ({ team: one, kinds: kindsOf(one) })),
    guide: guideOf(team, prices),
    unit,
    least: Math.min(least, unit),
    scale: size + weigh(team, s).total,
    options,
    doubts,
    rivals: rivalsOf(team, options),
    place: new Int32Array(team.practitioners).fill(-1),
    mark: new Uint8Array(team.practitioners),
  };
};

/** Cools one block, and keeps what it found unless that is worse than before. Yields whether anything changed. */
function* improveBlock(search: Search, who: Int32Array, hot: number, each: number): Generator<boolean> {
  const { team, s, guises, random, scale } = search;
  let plan: Cooling = {
    hot: hot * search.unit,
    cold: COLD * search.least,
    exchanges: each * Math.max(who.length, SMALL),
  };
  const before = weigh(team, s).total;
  const holder = s.holder.slice();
  for (const guise of guises) {
    const block = blockOf(search, guise, who);
    if (block.families.length === 0) return;
    yield* cool(newExchange(block, random, search.noise, scale), plan);
    commit(team, block);
    plan = { ...plan, hot: MILD * search.least, exchanges: SHORTLY * plan.exchanges };
  }
  if (weigh(team, s).total > before) restore(team, s, holder);
  yield true;
}

/** Cools blocks until every practitioner was in one, and none in two. */
function* improveAll(search: Search, each: number): Generator<boolean> {
  const { team, random, options, rivals } = search;
  const done = new Uint8Array(team.practitioners);
  for (let j = 0; j < team.practitioners; j++) {
    if (done[j] === 1) continue;
    const who = pickBlock(j, random, options, rivals, done, BLOCK);
    for (const at of who) done[at] = 1;
    yield* improveBlock(search, who, HOT, each);
  }
}

/** How likely each is to be in the next block: the further their caseload is from what it could be, the more. */
const chancesOf = ({ team, s, unit }: Search, guide: Guide): Float64Array => {
  const regrets = regretsOf(team, s, guide);
  const slight = SLIGHT * unit;
  const most = regrets.reduce((high, one) => Math.max(high, one), 0) + slight;
  return regrets.map((one) => (one + slight) / most);
};

/** One share of effort: a number of blocks in proportion to the team, by lot or where most can be won. */
function* improve(search: Search, size: number, guide: Guide | undefined): Generator<boolean> {
  const { team, random, options, rivals, mark } = search;
  for (let k = Math.ceil(team.practitioners / size); k > 0; k--) {
    const chance = guide === undefined ? undefined : chancesOf(search, guide);
    const first = chance === undefined ? nextBelow(random, team.practitioners) : pickOne(random, chance);
    const who = pickBlock(first, random, options, rivals, mark, size, chance);
    yield* improveBlock(search, who, WARM, AGAIN);
  }
}

/** What prices of families say once caseloads were dealt: where most can be won, and who is worth considering. */
type Dealt = { readonly guide: Guide; readonly choosers: Options };

/**
 * Gives families prices, deals out caseloads by them, and cools those left together, or everybody where that went badly.
 * Undefined, and nothing but a little cooling kept, where families have no prices that hold or somebody would lose their
 * place.
 */
function* dealOut(run: Run): Generator<Standing, Dealt | undefined> {
  const { team, s } = run;
  yield* tell(run, improveAll(begin(run, NEAR), QUICK));
  // Prices of sums from a lopsided start are far off, and those of families would begin from them.
  yield* reprice(run);
  const auction = openAuction(run, team.practitioners < SMALL);
  if (auction === undefined) return undefined;
  const guide = yield* prove(run, auction, OPENING);
  // Loads or counts beyond what bids look at: what they ask for need not be best, and regret says nothing.
  if (guide.cost.includes(-Infinity)) return undefined;
  const choosers = choosersOf(auction, s);
  run.doubts = doubtsOf(auction, s);
  auction.bids.must = run.best.objective;
  const holder = new Int32Array(team.families).fill(-1);
  const upper = Math.min(run.best.objective, (1 + WITHIN) * auction.value);
  for (const _ of deal(auction, holder, upper, unitsOf(team)[0])) yield run.best;
  if (!takeUp(team, s, holder, auction.asked)) return undefined;
  const left = Int32Array.from(auction.asked.keys()).filter((j) => auction.asked[j] === 1);
  yield* tell(run, improveBlock(begin(run, Infinity), left, HOT, FIRST));
  restore(team, s, run.best.holder);
  if (run.best.objective > (1 + BADLY) * run.proven)
    yield* tell(run, improveBlock(begin(run, choosers), Int32Array.from(auction.asked.keys()), HOT, ANEW));
  return { guide, choosers };
}

/**
 * The search. Each share of effort goes on from the one before and never gets worse, so that more effort is never
 * worse. Yields often; the standing is worth reading after each.
 */
export function* searchTeam(team: Team, seed: number, effort: number): Generator<Standing, Standing> {
  const s = yield* placeAll(team);
  const best: Standing = { holder: s.holder.slice(), objective: weigh(team, s).total, bound: 0 };
  const size = team.practitioners;
  const prices = startPrices(team, s);
  const run: Run = {
    team,
    s,
    random: randomFrom(seed),
    prices,
    doubts: new Float64Array(),
    priced: size <= PRICED && canBid(team, prices.grain),
    proven: alone(team, prices),
    best,
  };
  yield best;
  yield* settled(run);
  yield* reprice(run);
  const dealt = size > LEFT && size <= PRICED ? yield* dealOut(run) : undefined;
  if (dealt === undefined) {
    yield* tell(run, improveAll(begin(run, NEAR), FIRST));
    yield* reprice(run);
    yield* refine(run);
  }
  const wide = begin(run, size < SMALL ? FAR : NEAR);
  const narrow = dealt && begin(run, dealt.choosers);
  for (let share = 0; share < effort && run.best.objective > run.best.bound; share++) {
    const turn = share % GUIDED.length;
    const search = narrow === undefined || turn === GUIDED.length - 1 ? wide : narrow;
    yield* tell(run, improve(search, dealt === undefined ? BLOCK : GUIDED[turn]!, dealt?.guide));
  }
  const auction = run.priced ? openAuction(run, size < SMALL) : undefined;
  if (auction === undefined) return stand(run);
  if (dealt !== undefined) auction.bids.price.set(dealt.guide.price);
  yield* prove(run, auction, ROUNDS);
  return stand(run);
}
