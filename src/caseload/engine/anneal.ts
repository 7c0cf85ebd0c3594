import { type Block, meetsIn, shift } from './block.js';
import { nextWord, type Random } from './random.js';

/** `steps` proposals at one temperature, with the load weighed by `loadWeight`. */
export const proposeSteps = (b: Block, r: Random, patience: Float64Array, heat: number, loadWeight: number, steps: number): void => {
  const { optionStart, options, holder, held, count, allowed, size, need, band, bands, threat, home, moveCost, perCapacity, loadExcess, mixExcess, threatExcess, roomLeft, threatLeft } = b;
  const F = b.families.length;
  const scaleF = F / 4294967296;
  const weightMix = 2 * b.team.weightMix;
  const weightThreat = 2 * b.team.weightThreat;
  const tight = b.movesLeft < 2 * F;
  for (let step = 0; step < steps; step++) {
    const f = (nextWord(r) * scaleF) | 0;
    const i = holder[f]!;
    const word = nextWord(r);
    const from = optionStart[f]!;
    const j = options[from + (((word >>> 16) * (optionStart[f + 1]! - from)) >>> 16)]!;
    if (i === j) continue;
    const bar = heat * patience[word & 4095]!;
    const n = (word & 0x8000) === 0 ? 0 : count[j]!;
    const bf = band[f]!;
    if (n === 0) {
      if (roomLeft[j]! <= 0) continue;
      const out = need[f]! * perCapacity[i]!;
      const into = need[f]! * perCapacity[j]!;
      let cost = loadWeight * (out * (out - 2 * loadExcess[i]!) + into * (into + 2 * loadExcess[j]!));
      cost += weightMix * (1 + mixExcess[j * bands + bf]! - mixExcess[i * bands + bf]!);
      if (threat[f] === 1) {
        if (threatLeft[j]! <= 0) continue;
        cost += weightThreat * (1 + threatExcess[j]! - threatExcess[i]!);
      }
      if (home[f] === i) cost += moveCost[f]!;
      else if (home[f] === j) cost -= moveCost[f]!;
      if (cost <= bar && !meetsIn(b, f, j, -1) && (!tight || home[f] !== i || b.movesLeft > 0)) shift(b, f, i, j);
      continue;
    }
    const g = held[j * F + ((nextWord(r) * (n / 4294967296)) | 0)]!;
    if (allowed[g * size + i] === 0) continue;
    const change = need[g]! - need[f]!;
    const di = change * perCapacity[i]!;
    const dj = change * perCapacity[j]!;
    let cost = loadWeight * (di * (di + 2 * loadExcess[i]!) + dj * (dj - 2 * loadExcess[j]!));
    const bg = band[g]!;
    if (bf !== bg) cost += weightMix * (2 + mixExcess[i * bands + bg]! - mixExcess[i * bands + bf]! + mixExcess[j * bands + bf]! - mixExcess[j * bands + bg]!);
    const t = threat[f]! - threat[g]!;
    if (t !== 0) {
      if (t > 0 ? threatLeft[j]! <= 0 : threatLeft[i]! <= 0) continue;
      cost += weightThreat * (1 + t * (threatExcess[j]! - threatExcess[i]!));
    }
    let away = 0;
    if (home[f] === i) { cost += moveCost[f]!; away++; } else if (home[f] === j) { cost -= moveCost[f]!; away--; }
    if (home[g] === j) { cost += moveCost[g]!; away++; } else if (home[g] === i) { cost -= moveCost[g]!; away--; }
    if (cost > bar || (tight && away > b.movesLeft) || meetsIn(b, f, j, g) || meetsIn(b, g, i, f)) continue;
    shift(b, f, i, j);
    shift(b, g, j, i);
  }
};
