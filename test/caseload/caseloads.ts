import type { Bids } from '../../src/caseload/engine/bids.js';
import type { Team } from '../../src/caseload/engine/team.js';

/** Bids that find an end: they may not look so many times further than they were asked to. */
export const endingBids = (bids: Bids, far: number): Bids => {
  let [asked, reach] = [0, 0];
  return Object.defineProperty({ ...bids }, 'reach', {
    get: () => reach,
    set: (to: number) => {
      if (to !== 2 * reach) asked = to;
      if (!(to > 0 && to <= far * asked)) throw new Error(`looks as far as ${to}`);
      reach = to;
    },
  });
};

/** A caseload in numbers: families of each band, need points, and what its families cost at the prices. */
export const partsOf = (team: Team, price: Float64Array, j: number, families: readonly number[]) => {
  const { families: n, practitioners: m } = team;
  const counts = new Array<number>(team.bands).fill(0);
  let load = 0;
  let cost = 0;
  for (const f of families) {
    counts[team.band[f]!]!++;
    load += team.need[f]!;
    cost += price[n + m + j]! - price[f]!;
    if (team.threat[f] === 1) cost += price[n + j]!;
    if (team.home[f]! >= 0 && team.home[f] !== j) cost += team.moveCost[f]! + price[n + 2 * m]!;
  }
  return { counts, load: load * team.perCapacity[j]!, cost };
};

/** What it costs in all: how far load and counts are from fair, squared and weighted. */
export const worthOf = (team: Team, j: number, { counts, load, cost }: ReturnType<typeof partsOf>): number =>
  counts.reduce(
    (sum, many, b) => sum + team.weightMix * (many - team.fairBand[j * team.bands + b]!) ** 2,
    cost + team.weightLoad * (load - team.evenLoad[j]!) ** 2,
  );

/** All lists there are of some of these. */
export const subsetsOf = (list: readonly number[]): number[][] =>
  Array.from({ length: 2 ** list.length }, (_, mask) => list.filter((_, k) => (mask >> k) & 1));
