import type { CaseloadFamily, CaseloadProblem } from '../schema.js';
import type { Team } from './team.js';

type Index = ReadonlyMap<string, number>;

/** Positions by id. */
export const indexOf = (items: readonly { readonly id: string }[]): Index =>
  new Map(items.map(({ id }, at) => [id, at]));

/** What a family asks of whoever holds it. */
const keyOf = (family: CaseloadFamily): string =>
  JSON.stringify([family.locality, family.skills, family.themes, family.pinned === true && family.current]);

/** Who may hold what, asked by family: practitioners by position, in order. Limits and company are asked elsewhere. */
export const eligibility = (problem: CaseloadProblem): ((family: CaseloadFamily) => readonly number[]) => {
  const covering = new Map<string | undefined, number[]>([[undefined, []]]);
  const localities = new Set(problem.families.map(({ locality }) => locality));
  const { practitioners } = problem;
  practitioners.forEach(({ covers }, at) => {
    for (const locality of new Set([undefined, ...(covers ?? localities)])) {
      const there = covering.get(locality);
      if (there === undefined) covering.set(locality, [at]);
      else there.push(at);
    }
  });
  const skills = practitioners.map((one) => new Set(one.skills));
  const avoid = practitioners.map((one) => new Set(one.avoidThemes));
  return (family) =>
    (covering.get(family.locality) ?? []).filter(
      (at) =>
        (family.skills ?? []).every((skill) => skills[at]!.has(skill)) &&
        !(family.themes ?? []).some((theme) => avoid[at]!.has(theme)) &&
        (family.pinned !== true || practitioners[at]!.id === family.current),
    );
};

/** Groups families that ask the same, so that who may hold them is worked out once. */
const groupsOf = (problem: CaseloadProblem): Pick<Team, 'group' | 'mayHold' | 'allowed'> => {
  const who = eligibility(problem);
  const byKey = new Map<string, number>();
  const byList = new Map<string, number>();
  const mayHold: Int32Array[] = [];
  const group = Int32Array.from(problem.families, (family) => {
    const key = keyOf(family);
    let at = byKey.get(key);
    if (at === undefined) {
      const list = who(family);
      const listed = list.join();
      at = byList.get(listed) ?? mayHold.push(Int32Array.from(list)) - 1;
      byList.set(listed, at);
      byKey.set(key, at);
    }
    return at;
  });
  const size = problem.practitioners.length;
  const allowed = new Uint8Array(mayHold.length * size);
  mayHold.forEach((list, at) => {
    for (const j of list) allowed[at * size + j] = 1;
  });
  return { group, mayHold, allowed };
};

const apartOf = (problem: CaseloadProblem, index: Index): (number[] | undefined)[] => {
  const apart: (number[] | undefined)[] = new Array(problem.families.length);
  const add = (f: number, g: number): void => {
    apart[f] ??= [];
    if (!apart[f].includes(g)) apart[f].push(g);
  };
  problem.families.forEach((family, f) => {
    for (const other of family.notWith ?? []) {
      const g = index.get(other)!;
      if (g === f) continue;
      add(f, g);
      add(g, f);
    }
  });
  return apart;
};

/** Position of the present practitioner of each family; -1 for nobody, or somebody who has left. */
const homesOf = (families: readonly CaseloadFamily[], who: Index): Int32Array =>
  Int32Array.from(families, ({ current }) => (current === undefined ? -1 : (who.get(current) ?? -1)));

/** Turns a checked problem into numbers. */
export const compile = (problem: CaseloadProblem): Team => {
  const { practitioners, families, bands, weights } = problem;
  const bandAt = new Map(bands.map((band, at) => [band, at]));
  const capacity = practitioners.reduce((sum, one) => sum + one.capacity, 0);
  const band = Int32Array.from(families, (family) => bandAt.get(family.band)!);
  const threat = Uint8Array.from(families, (family) => (family.threat === true ? 1 : 0));
  const home = homesOf(families, indexOf(practitioners));
  const inBand = bands.map((_, b) => band.reduce((sum, at) => sum + Number(at === b), 0));
  const threats = threat.reduce((sum, one) => sum + one, 0);
  const share = practitioners.map((one) => one.capacity / capacity);
  const even = families.reduce((sum, family) => sum + family.need, 0) / capacity;
  const limit = (most: number | undefined): number => Math.min(most ?? families.length, families.length);
  return {
    practitioners: practitioners.length,
    families: families.length,
    bands: bands.length,
    evenLoad: Float64Array.from(practitioners, () => even),
    perCapacity: Float64Array.from(practitioners, (one) => 1 / one.capacity),
    maxFamilies: Int32Array.from(practitioners, (one) => limit(one.maxFamilies)),
    maxThreat: Int32Array.from(practitioners, (one) => limit(one.maxThreat)),
    fairBand: Float64Array.from(share.flatMap((part) => inBand.map((n) => n * part))),
    fairThreat: Float64Array.from(share, (part) => threats * part),
    need: Float64Array.from(families, (family) => family.need),
    band,
    threat,
    home,
    moveCost: Float64Array.from(families, (family, f) =>
      home[f]! < 0 ? 0 : (family.moveCost ?? 1) * weights.move,
    ),
    ...groupsOf(problem),
    apart: apartOf(problem, indexOf(families)),
    weightLoad: weights.load,
    weightMix: weights.mix,
    weightThreat: weights.threat ?? 0,
    maxMoves: limit(problem.limits?.maxMoves),
  };
};
