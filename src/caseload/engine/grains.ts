import { unitsOf } from './options.js';
import type { Team } from './team.js';

/** So many needs are told apart; of more, those that are nearly the same are taken for the same at first. */
const LEVELS = 16;
/** Grains in the mean need, as where needs are whole points from 1 to 10; and most in a fair load. */
const FINE = 6;
const MOST = 160;
/** A grain too much in a load costs so many typical decisions at most while needs are taken for nearly the same. */
const STEEP = 2;

/** Need that makes no difference at first. */
const grainFor = (team: Team): number => {
  const mean = team.need.reduce((sum, one) => sum + one, 0) / team.families;
  const load = team.evenLoad.reduce((most, even, j) => Math.max(most, even / team.perCapacity[j]!), 0);
  return Math.max(mean / FINE, load / MOST);
};

/** The weight of load that suits grains: what they cannot even out is evened out later, for next to nothing. */
const weightFor = (team: Team, grain: number): number => {
  const [unit] = unitsOf({ ...team, weightLoad: 0 });
  const inverse = team.perCapacity.reduce((sum, one) => sum + one, 0) / team.practitioners;
  return unit > 0 ? Math.min(team.weightLoad, (STEEP * unit) / (grain * inverse) ** 2) : team.weightLoad;
};

/** Nearly the same team, with needs in whole grains. */
export const inGrains = (team: Team, price: Float64Array): Team => {
  const grain = grainFor(team);
  const weightLoad = weightFor(team, grain);
  return {
    ...team,
    weightLoad,
    // The loads that are best at these prices stay best.
    evenLoad: team.evenLoad.map((even, j) => {
      const half = price[j * (team.bands + 2)]! / 2;
      return team.weightLoad > 0 ? even + half / team.weightLoad - half / weightLoad : even;
    }),
    need: team.need.map((one) => Math.round(one / grain)),
    perCapacity: team.perCapacity.map((one) => one * grain),
  };
};

/** The team as blocks take it at first: as it is where needs are few, nearly the same where they are many. */
export const roughly = (team: Team, price: Float64Array): Team => {
  if (new Set(team.need).size <= LEVELS) return team;
  const grain = grainFor(team);
  const rough = inGrains(team, price);
  return { ...rough, need: rough.need.map((one) => one * grain), perCapacity: team.perCapacity };
};
