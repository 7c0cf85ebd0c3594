import { grainOf } from './engine/bound.js';
import type { Team } from './engine/team.js';

/** What the model is to do: place as many as can be, or be as even as can be while that many are placed. */
export type ModelAim =
  | { readonly aim: 'place' }
  | {
      readonly aim: 'balance';
      /** Families to place, and need points among them. */
      readonly placed: number;
      readonly need: number;
      /** No objective above this is of interest. */
      readonly ceiling: number;
      /** Loads per practitioner at which the curve is to be met exactly, where loads are not whole multiples. */
      readonly loads: readonly (readonly number[])[];
    };

type Line = readonly [slope: number, start: number];

/** Chords of `weight * (scale * sum - fair)^2` between neighbours on the grid: exact at every point of it. */
const chords = (
  weight: number,
  scale: number,
  fair: number,
  top: number,
  grid: number,
  ceiling: number,
): Line[] => {
  const reach = Math.sqrt(ceiling / weight);
  const first = Math.max(0, Math.floor((fair - reach) / scale / grid));
  const last = Math.min(Math.ceil(top / grid), Math.ceil((fair + reach) / scale / grid));
  const lines: Line[] = [];
  for (let k = Math.min(first, Math.max(0, last - 1)); k < Math.max(last, 1); k++) {
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
const x = (f: number, j: number): string => `x${f}_${j}`;
const all = (team: Team, j: number): number[] =>
  Array.from({ length: team.families }, (_, f) => f).filter(
    (f) => team.allowed[team.group[f]! * team.practitioners + j] === 1,
  );

type Term = { readonly name: string; readonly parts: readonly string[]; readonly lines: readonly Line[] };

const termsOf = (team: Team, aim: Extract<ModelAim, { aim: 'balance' }>): Term[] => {
  const total = team.need.reduce((sum, one) => sum + one, 0);
  const grain = grainOf(team);
  const terms: Term[] = [];
  for (let j = 0; j < team.practitioners; j++) {
    const mine = all(team, j);
    const count = (name: string, weight: number, fair: number, of: readonly number[]): void => {
      if (weight === 0) return;
      const lines = chords(weight, 1, fair, of.length, 1, aim.ceiling);
      terms.push({ name: `${name}${j}`, parts: of.map((f) => plus(1, x(f, j))), lines });
    };
    const unit = team.perCapacity[j]!;
    const even = team.evenLoad[j]!;
    const lines =
      grain > 0
        ? chords(team.weightLoad, unit, even, total, grain, aim.ceiling)
        : tangents(team.weightLoad, unit, even, aim.loads[j]!);
    const parts = mine.map((f) => plus(team.need[f]!, x(f, j)));
    if (team.weightLoad > 0 && total > 0) terms.push({ name: `L${j}`, parts, lines });
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
        if (f < g && mine.includes(g)) rows.push(` a${f}_${g}_${j}: + ${x(f, j)} + ${x(g, j)} <= 1`);
  }
  return rows;
};

/** The mixed-integer model of a team as text in LP format. Variable `x3_5` is 1 where family 3 goes to practitioner 5. */
export const modelText = (team: Team, aim: ModelAim): string => {
  const pairs = Array.from({ length: team.families }, (_, f) =>
    Array.from(team.mayHold[team.group[f]!]!, (j) => [f, j] as const),
  ).flat();
  const total = team.need.reduce((one, two) => one + two, 0) + 1;
  const moves = pairs.filter(([f, j]) => team.home[f]! >= 0 && team.home[f] !== j);
  const goal =
    aim.aim === 'place'
      ? pairs.map(([f, j]) => plus(-1 - team.need[f]! / (2 * total), x(f, j)))
      : moves.map(([f, j]) => plus(team.moveCost[f]!, x(f, j)));
  const terms = aim.aim === 'place' ? [] : termsOf(team, aim);
  const rows = constraints(team);
  if (team.maxMoves < team.families)
    rows.push(` moves: ${sum(moves.map(([f, j]) => x(f, j)))} <= ${team.maxMoves}`);
  if (aim.aim === 'balance') {
    rows.push(` placed: ${sum(pairs.map(([f, j]) => x(f, j)))} >= ${aim.placed}`);
    if (aim.placed < team.families)
      rows.push(
        ` need: ${pairs.map(([f, j]) => plus(team.need[f]!, x(f, j))).join(' ')} + 0 none >= ${aim.need * (1 - 1e-9)}`,
      );
  }
  for (const { name, parts, lines } of terms) {
    rows.push(` s${name}: ${parts.join(' ')} + 0 none - ${name} = 0`);
    lines.forEach(([slope, start], k) => {
      rows.push(` c${k}_${name}: z${name} ${plus(-slope, name)} >= ${start}`);
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
