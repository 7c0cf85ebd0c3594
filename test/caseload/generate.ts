import type { CaseloadFamily, CaseloadPractitioner, CaseloadProblem } from '../../src/caseload/schema.js';

/** A small generator of its own (xorshift), so that a team is the same wherever it is made. */
const randomFrom = (seed: number) => {
  let state = (seed * 2654435761) >>> 0 || 1;
  const next = (): number => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 4294967296;
  };
  for (let k = 0; k < 20; k++) next();
  return { next, below: (n: number) => Math.floor(next() * n) };
};

const CAPACITIES = [1, 1, 1, 0.8, 0.8, 0.6, 0.6, 0.5, 0.4];
const SKILLS = ['s0', 's1', 's2', 's3', 's4', 's5'];

/**
 * A team as teams are: part-timers, localities of about eight workers, a few skills, the odd theme to avoid, caseloads
 * that grew unevenly, some families without a worker yet, and a few who must stay where they are.
 */
export const generateTeam = (practitioners: number, families: number, seed: number): CaseloadProblem => {
  const { next, below } = randomFrom(seed);
  const localities = Math.max(2, Math.round(practitioners / 7.5));
  const team = Array.from({ length: practitioners }, (_, at) => {
    const years = below(10) < 2 ? 0 : below(10) < 3 ? 1 : 2;
    const second = next() < 0.4 ? [`l${below(localities)}`] : [];
    return {
      id: `p${at}`,
      capacity: CAPACITIES[below(CAPACITIES.length)]!,
      covers: [...new Set([`l${at % localities}`, ...second])],
      skills: SKILLS.filter(() => next() < (years === 0 ? 0.4 : 0.7)),
      avoidThemes: next() < 0.25 ? [`t${below(8)}`] : [],
      maxThreat: years + 1,
    };
  });
  const capacity = team.reduce((sum, one) => sum + one.capacity, 0);
  const limited = team.map((one): CaseloadPractitioner & { maxFamilies: number; maxThreat: number } => ({
    ...one,
    maxFamilies: Math.ceil(((families * one.capacity) / capacity) * 1.45),
  }));
  const popular = limited.map(() => next() * next() + 0.05);
  const held = limited.map(() => 0);
  const threats = limited.map(() => 0);
  const byLocality = new Map<string, number[]>();
  limited.forEach(({ covers = [] }, at) => {
    for (const one of covers) byLocality.set(one, [...(byLocality.get(one) ?? []), at]);
  });
  // Families come from where there are workers to hold them, as services grow where the work is.
  const share = Array.from({ length: localities }, (_, at) =>
    (byLocality.get(`l${at}`) ?? []).reduce((sum, j) => sum + limited[j]!.capacity, 0),
  );
  const all = share.reduce((sum, one) => sum + one, 0);
  const pickLocality = (): number => {
    let left = next() * all;
    for (let at = 0; at < localities - 1; at++) {
      left -= share[at]!;
      if (left < 0) return at;
    }
    return localities - 1;
  };
  const list: CaseloadFamily[] = [];
  while (list.length < families) {
    const need = Math.max(1, Math.min(10, Math.round(1 + next() * 5 + next() * 5 - next() * 1.5)));
    const locality = `l${pickLocality()}`;
    const skills = next() < 0.22 ? [SKILLS[below(6)]!] : [];
    const themes = next() < 0.4 ? [`t${below(8)}`] : [];
    const threat = next() < 0.08;
    const who = (byLocality.get(locality) ?? []).filter(
      (at) =>
        skills.every((one) => limited[at]!.skills!.includes(one)) &&
        !themes.some((one) => limited[at]!.avoidThemes!.includes(one)),
    );
    if (who.length < 2) continue;
    const free = who.filter(
      (at) => held[at]! < limited[at]!.maxFamilies && (!threat || threats[at]! < limited[at]!.maxThreat),
    );
    const known = next() < 0.88 && free.length > 0;
    let at = -1;
    if (known) {
      let left = next() * free.reduce((sum, j) => sum + popular[j]! * limited[j]!.capacity, 0);
      at =
        free.find((j) => {
          left -= popular[j]! * limited[j]!.capacity;
          return left < 0;
        }) ?? free.at(-1)!;
      held[at]!++;
      if (threat) threats[at]!++;
    }
    list.push({
      id: `f${list.length}`,
      need,
      band: need <= 2 ? 'b0' : need <= 5 ? 'b1' : need <= 8 ? 'b2' : 'b3',
      locality,
      skills,
      themes,
      threat: threat && known,
      moveCost: [1, 1, 1, 2, 2, 3][below(6)]!,
      ...(known ? { current: `p${at}`, pinned: next() < 0.04 } : {}),
    });
  }
  return {
    practitioners: limited,
    families: list,
    bands: ['b0', 'b1', 'b2', 'b3'],
    weights: { load: 1, mix: 3, move: 5 },
  };
};
