import type { Team } from './team.js';

/** Cost of one sum of a practitioner (load, families of a band, threatening families): weight times squared excess. */
type Term = { readonly name: string; readonly parts: readonly string[]; readonly cuts: readonly (readonly [number, number])[] };

/** Lines `z >= slope * sum + start` that lie on or under `weight * (scale * sum - fair)^2` at every multiple of `step`. */
const cutsUnder = (weight: number, scale: number, fair: number, top: number, step: number, most: number): [number, number][] => {
  const reach = Math.sqrt(most / weight);
  const low = Math.max(0, Math.floor((fair - reach) / scale / step));
  const high = Math.min(Math.ceil(top / step), Math.ceil((fair + reach) / scale / step));
  const cuts: [number, number][] = [];
  for (let k = low; k < Math.max(high, low + 1); k++) {
    const a = scale * k * step - fair;
    const b = a + scale * step;
    const slope = (weight * (b * b - a * a)) / step;
    cuts.push([slope, weight * a * a - slope * k * step]);
  }
  return cuts;
};
const number = (x: number): string => (Object.is(x, -0) ? '0' : String(x));
const plus = (c: number, name: string): string => `${c < 0 ? '-' : '+'} ${number(Math.abs(c))} ${name}`;
const x = (f: number, j: number): string => `x${f}_${j}`;

const termsOf = (team: Team, most: number, step: number, total: number): Term[] => {
  const terms: Term[] = [];
  for (let j = 0; j < team.practitioners; j++) {
    const mine = Array.from({ length: team.families }, (_, f) => f).filter((f) => team.allowed[team.group[f]! * team.practitioners + j] === 1);
    const add = (name: string, weight: number, scale: number, fair: number, top: number, st: number, of: readonly number[], amount: (f: number) => number): void => {
      if (weight > 0) terms.push({ name: `${name}${j}`, parts: of.map((f) => plus(amount(f), x(f, j))), cuts: cutsUnder(weight, scale, fair, top, st, most) });
    };
    add('L', team.weightLoad, team.perCapacity[j]!, team.evenLoad[j]!, total, step, mine, (f) => team.need[f]!);
    for (let b = 0; b < team.bands; b++) {
      const of = mine.filter((f) => team.band[f] === b);
      add(`N${b}_`, team.weightMix, 1, team.fairBand[j * team.bands + b]!, of.length, 1, of, () => 1);
    }
    const threats = mine.filter((f) => team.threat[f] === 1);
    add('T', team.weightThreat, 1, team.fairThreat[j]!, threats.length, 1, threats, () => 1);
  }
  return terms;
};
/** LP text. */
export const modelText = (team: Team, most: number, step = 1): string => {
  const total = team.need.reduce((a, b) => a + b, 0);
  const terms = termsOf(team, most, step, total);
  const lines: string[] = ['Minimize', ' obj:'];
  const every: string[] = [];
  for (let f = 0; f < team.families; f++) for (const j of team.mayHold[team.group[f]!]!) {
    every.push(x(f, j));
    if (team.home[f] !== j && team.moveCost[f]! > 0) lines.push(` ${plus(team.moveCost[f]!, x(f, j))}`);
  }
  for (const t of terms) lines.push(` + z${t.name}`);
  lines.push('Subject To');
  for (let f = 0; f < team.families; f++) lines.push(` f${f}: ${Array.from(team.mayHold[team.group[f]!]!, (j) => `+ ${x(f, j)}`).join(' ')} = 1`);
  for (const t of terms) {
    lines.push(` s${t.name}: ${t.parts.join(' ')} - ${t.name} = 0`);
    t.cuts.forEach(([slope, start], k) => lines.push(` c${k}_${t.name}: z${t.name} ${plus(-slope, t.name)} >= ${number(start)}`));
  }
  for (let j = 0; j < team.practitioners; j++) {
    const mine = Array.from({ length: team.families }, (_, f) => f).filter((f) => team.allowed[team.group[f]! * team.practitioners + j] === 1);
    if (mine.length > team.maxFamilies[j]!) lines.push(` m${j}: ${mine.map((f) => `+ ${x(f, j)}`).join(' ')} <= ${team.maxFamilies[j]}`);
    const th = mine.filter((f) => team.threat[f] === 1);
    if (th.length > team.maxThreat[j]!) lines.push(` t${j}: ${th.map((f) => `+ ${x(f, j)}`).join(' ')} <= ${team.maxThreat[j]}`);
  }
  lines.push('Binary', ` ${every.join('\n ')}`, 'End');
  return `${lines.join('\n')}\n`;
};
