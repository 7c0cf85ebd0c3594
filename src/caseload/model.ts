import { grainOf } from './engine/bound.js';
import type { Team } from './engine/team.js';

/** What the model is to do: place as many as can be, or be as even as can be while that many are placed. */
export type ModelAim =
  | { readonly aim: 'place' }
  | {
      readonly aim: 'balance';
      /** Families to place, how many of them are held today, and need points among them. */
      readonly placed: number;
      readonly held: number;
      readonly need: number;
      /** No objective above this is of interest. */
      readonly ceiling: number;
      /** Loads per practitioner at which the curve is to be met exactly, where it is not drawn by chords. */
      readonly loads: readonly (readonly number[])[];
    };

type Balance = Extract<ModelAim, { aim: 'balance' }>;
type Line = readonly [slope: number, start: number];

/** Chords of one curve at most: beyond that it is met by tangents where it is wanted. */
const MOST_CHORDS = 300;

/** The steps of a grid from 0 to `top`, first and last, between which `weight * (scale * sum - fair)^2` is at most `ceiling`. */
const stepsWithin = (
  weight: number,
  scale: number,
  fair: number,
  top: number,
  grid: number,
  ceiling: number,
): readonly [first: number, last: number] => {
  const reach = Math.sqrt(ceiling / weight);
  const last = Math.min(Math.ceil(top / grid), Math.ceil((fair + reach) / scale / grid));
  const first = Math.max(0, Math.floor((fair - reach) / scale / grid));
  return [Math.min(first, Math.max(0, last - 1)), Math.max(last, 1)];
};

/** Chords of the curve between neighbours on the grid: exact at every point of it. */
const chords = (
  weight: number,
  scale: number,
  fair: number,
  grid: number,
  [first, last]: readonly [number, number],
): Line[] => {
  const lines: Line[] = [];
  for (let k = first; k < last; k++) {
    const a = scale * k * grid - fair;
    const b = a + scale * grid;
    const slope = (weight * (b * b - a * a)) / grid;
    lines.push([slope, weight * a * a - slope * k * grid]);
  }
  return lines;
};

/** Tangents of the same curve: below it everywhere, and on it at the points. */
const tangents = (weight: number, scale: number, fair: number, points: readonly number[]): Line[] =>
  points.map((at) => {
    const over = scale * at - fair;
    const slope = 2 * weight * over * scale;
    return [slope, weight * over * over - slope * at];
  });

const plus = (factor: number, name: string): string =>
  `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${name}`;
type Pair = readonly [family: number, practitioner: number];
const x = (f: number, j: number): string => `x${f}_${j}`;
const all = (team: Team, j: number): number[] =>
  Array.from({ length: team.families }, (_, f) => f).filter(
    (f) => team.allowed[team.group[f]! * team.practitioners + j] === 1,
  );

/** Points that the model counts as one, so that no number in it is beyond what a solver can read. */
const pointsAsOne = (team: Team): number => team.need.reduce((most, one) => Math.max(most, one / 1e4), 1);

/** What the model's objective counts as one, for the same reason. */
export const costAsOne = (aim: ModelAim): number =>
  aim.aim === 'place' ? 1 : Math.max(1, aim.ceiling / 1e6);

type Term = { readonly name: string; readonly parts: readonly string[]; readonly lines: readonly Line[] };

/** Lines under the curve of one practitioner's load, in points as the model counts them. */
const loadLines = (team: Team, j: number, total: number, aim: Balance): Line[] => {
  const one = pointsAsOne(team);
  const [weight, scale, even] = [team.weightLoad, team.perCapacity[j]! * one, team.evenLoad[j]!];
  const grain = grainOf(team) / one;
  const steps = stepsWithin(weight, scale, even, total / one, grain, aim.ceiling);
  return grain > 0 && steps[1] - steps[0] <= MOST_CHORDS
    ? chords(weight, scale, even, grain, steps)
    : tangents(
        weight,
        scale,
        even,
        aim.loads[j]!.map((load) => load / one),
      );
};

const termsOf = (team: Team, aim: Balance): Term[] => {
  const total = team.need.reduce((sum, one) => sum + one, 0);
  const terms: Term[] = [];
  for (let j = 0; j < team.practitioners; j++) {
    const mine = all(team, j);
    const count = (name: string, weight: number, fair: number, of: readonly number[]): void => {
      if (weight === 0) return;
      const lines = chords(weight, 1, fair, 1, stepsWithin(weight, 1, fair, of.length, 1, aim.ceiling));
      terms.push({ name: `${name}${j}`, parts: of.map((f) => plus(1, x(f, j))), lines });
    };
    const parts = mine.map((f) => plus(team.need[f]! / pointsAsOne(team), x(f, j)));
    if (team.weightLoad > 0 && total > 0)
      terms.push({ name: `L${j}`, parts, lines: loadLines(team, j, total, aim) });
    for (let b = 0; b < team.bands; b++)
      count(
        `N${b}_`,
        team.weightMix,
        team.fairBand[j * team.bands + b]!,
        mine.filter((f) => team.band[f] === b),
      );
    count(
      'T',
      team.weightThreat,
      team.fairThreat[j]!,
      mine.filter((f) => team.threat[f] === 1),
    );
  }
  return terms;
};

const sum = (names: readonly string[]): string =>
  names.length === 0 ? '0 none' : names.map((name) => `+ ${name}`).join(' ');

/** Limits, eligibility and company: what holds whatever the aim. */
const constraints = (team: Team): string[] => {
  const rows: string[] = [];
  for (let f = 0; f < team.families; f++)
    rows.push(` f${f}: ${sum(Array.from(team.mayHold[team.group[f]!]!, (j) => x(f, j)))} <= 1`);
  for (let j = 0; j < team.practitioners; j++) {
    const mine = all(team, j);
    const threats = mine.filter((f) => team.threat[f] === 1);
    rows.push(` m${j}: ${sum(mine.map((f) => x(f, j)))} <= ${team.maxFamilies[j]}`);
    rows.push(` t${j}: ${sum(threats.map((f) => x(f, j)))} <= ${team.maxThreat[j]}`);
    for (const f of mine)
      for (const g of team.apart[f] ?? [])
        if (f < g && team.allowed[team.group[g]! * team.practitioners + j] === 1)
          rows.push(` a${f}_${g}_${j}: + ${x(f, j)} + ${x(g, j)} <= 1`);
  }
  return rows;
};

/** What each pair is worth where not all can be placed: a family, then one that is held today, then need. */
const placingGoal = (team: Team, pairs: readonly Pair[]): string[] => {
  const total = team.need.reduce((one, two) => one + two, 1);
  return pairs.map(([f, j]) =>
    plus(-1 - team.families - Number(team.home[f]! >= 0) - team.need[f]! / total, x(f, j)),
  );
};

/** Whoever is placed: as many, as many of those held today, and as much need. */
const placedRows = (team: Team, pairs: readonly Pair[], { placed, held, need }: Balance): string[] => {
  const count = (some: readonly Pair[]): string => sum(some.map(([f, j]) => x(f, j)));
  const rows = [` placed: ${count(pairs)} >= ${placed}`];
  if (placed === team.families) return rows;
  const one = pointsAsOne(team);
  const points = pairs.map(([f, j]) => plus(team.need[f]! / one, x(f, j))).join(' ');
  return [
    ...rows,
    ` held: ${count(pairs.filter(([f]) => team.home[f]! >= 0))} >= ${held}`,
    ` need: ${points} + 0 none >= ${(need / one) * (1 - 1e-9)}`,
  ];
};

/** How many numbers there are in the model, nearly: who may hold whom, and who must be kept apart there. */
export const modelSize = (team: Team): number =>
  team.group.reduce(
    (size, group, f) => size + team.mayHold[group]!.length * (1 + (team.apart[f]?.length ?? 0)),
    0,
  );

/**
 * The mixed-integer model of a team as text in LP format. Variable `x3_5` is 1 where family 3 goes to practitioner 5. Its
 * objective is in units of `costAsOne`.
 */
export const modelText = (team: Team, aim: ModelAim): string => {
  const pairs = Array.from({ length: team.families }, (_, f) =>
    Array.from(team.mayHold[team.group[f]!]!, (j): Pair => [f, j]),
  ).flat();
  const unit = costAsOne(aim);
  const moves = pairs.filter(([f, j]) => team.home[f]! >= 0 && team.home[f] !== j);
  const goal =
    aim.aim === 'place'
      ? placingGoal(team, pairs)
      : moves.map(([f, j]) => plus(team.moveCost[f]! / unit, x(f, j)));
  const terms = aim.aim === 'place' ? [] : termsOf(team, aim);
  const rows = constraints(team);
  if (team.maxMoves < team.families)
    rows.push(` moves: ${sum(moves.map(([f, j]) => x(f, j)))} <= ${team.maxMoves}`);
  if (aim.aim === 'balance') rows.push(...placedRows(team, pairs, aim));
  for (const { name, parts, lines } of terms) {
    rows.push(` s${name}: ${parts.join(' ')} + 0 none - ${name} = 0`);
    lines.forEach(([slope, start], k) => {
      rows.push(` c${k}_${name}: z${name} ${plus(-slope / unit, name)} >= ${start / unit}`);
    });
  }
  return [
    'Minimize',
    ` goal: ${[...goal, ...terms.map(({ name }) => `+ z${name}`), '+ 0 none'].join('\n ')}`,
    'Subject To',
    ...rows,
    'Binary',
    ...pairs.map(([f, j]) => ` ${x(f, j)}`),
    'End',
    '',
  ].join('\n');
};
