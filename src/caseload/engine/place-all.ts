import { keepApart } from './keep-apart.js';
import { BREATH, breathe, cheapest, claimsIn, findShuffle, letIn, newWays, rankOf, take } from './place.js';
import type { Standing } from './run.js';
import { emptyHolding, type Holding, hasRoom, join, type Team, weigh } from './team.js';

/** Everybody stays where they are, as far as the limits let them: least movable first. */
const stayPut = (team: Team, s: Holding): void => {
  const settled = Array.from({ length: team.families }, (_, f) => f)
    .filter((f) => team.home[f]! >= 0)
    .sort(
      (f, g) =>
        team.mayHold[team.group[f]!]!.length - team.mayHold[team.group[g]!]!.length ||
        team.moveCost[g]! - team.moveCost[f]!,
    );
  for (const f of settled) {
    const at = team.home[f]!;
    if (team.allowed[team.group[f]! * team.practitioners + at] === 1 && hasRoom(team, s, f, at))
      join(team, s, f, at);
  }
};

/** Those without a place, greatest need first; alike, in the problem's order. */
const waitingIn = (team: Team, s: Holding): number[] =>
  Array.from({ length: team.families }, (_, f) => f)
    .filter((f) => s.holder[f]! < 0)
    .sort((f, g) => team.need[g]! - team.need[f]!);

/** Gives families that may go to somebody with room to whom they cost least; gives back the others. */
function* seat(team: Team, s: Holding): Generator<void, number[]> {
  const counted = team.maxMoves < team.families;
  const still: number[] = [];
  let work = 0;
  for (const f of waitingIn(team, s)) {
    const at = counted && team.home[f]! >= 0 ? -1 : cheapest(team, s, f);
    if (at >= 0) join(team, s, f, at);
    else still.push(f);
    work += team.mayHold[team.group[f]!]!.length * (1 + (team.apart[f]?.length ?? 0));
    if (work < BREATH) continue;
    work = 0;
    yield;
  }
  return still;
}

/** Others move up for those without a place: where changes are counted, those who need fewest of them first. */
function* moveUp(team: Team, s: Holding, waiting: readonly number[]): Generator<void, readonly number[]> {
  let still = waiting;
  const ways = newWays(team);
  for (let most = 0, more = true; more && still.length > 0; most++) {
    const rest: number[] = [];
    more = false;
    for (const f of still) {
      const found = findShuffle(team, s, f, ways);
      const fits = found !== undefined && s.moves + found.moves <= team.maxMoves;
      if (fits && found.moves > most) more = true;
      if (!fits || found.moves > most || !take(team, s, found)) rest.push(f);
      if (breathe(ways)) yield;
    }
    still = rest;
  }
  return still;
}

function* placing(team: Team, s: Holding): Generator<void> {
  stayPut(team, s);
  const waiting = yield* moveUp(team, s, yield* seat(team, s));
  if (waiting.length === 0) return;
  if (team.apart.some((one) => one !== undefined)) yield* keepApart(team, s);
  else {
    const order = claimsIn(team);
    // Nobody loses a place to somebody with no more need.
    const alike = (f: number, g: number): boolean =>
      team.need[f] === team.need[g] && team.home[f]! < 0 === team.home[g]! < 0;
    yield* letIn(team, s, order, newWays(team, rankOf(order, alike)));
  }
}

/**
 * Places as many families as can be; where not all can, rather those held today, and then those with greatest need
 * (CAS-3). The chains are the augmenting paths of a flow (see docs/caseload-mix.md).
 */
export function* placeAll(team: Team): Generator<Standing, Holding> {
  const s = emptyHolding(team);
  for (const _ of placing(team, s))
    yield { holder: s.holder.slice(), objective: weigh(team, s).total, bound: 0, placing: true };
  return s;
}
