import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseloadProblem } from '../../src/caseload/schema.js';

type RawPractitioner = {
  id: number;
  capacityTenths: number;
  covers: number[];
  skills: number[];
  avoidThemes: number[];
  maxThreat: number;
  maxFamilies: number;
};
type RawFamily = {
  id: number;
  need: number;
  band: number;
  locality: number;
  skills: number[];
  themes: number[];
  threat: boolean;
  current: number;
  moveCost: number;
  pinned: boolean;
};
type Raw = {
  weights: { load: number; mix: number; move: number };
  practitioners: RawPractitioner[];
  families: RawFamily[];
};

const FOLDER = join(import.meta.dirname, '..', 'fixtures', 'caseload');
export const fixture = <T>(name: string): T =>
  JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as T;

/** A stored instance in the form the library takes. */
export const instance = (name: string): CaseloadProblem => {
  const { weights, practitioners, families } = fixture<Raw>(name);
  const named = (letter: string, of: number[]) => of.map((one) => `${letter}${one}`);
  return {
    weights,
    bands: ['b0', 'b1', 'b2', 'b3'],
    practitioners: practitioners.map((one) => ({
      id: `p${one.id}`,
      capacity: one.capacityTenths / 10,
      covers: named('l', one.covers),
      skills: named('s', one.skills),
      avoidThemes: named('t', one.avoidThemes),
      maxThreat: one.maxThreat,
      maxFamilies: one.maxFamilies,
    })),
    families: families.map((one) => ({
      id: `f${one.id}`,
      need: one.need,
      band: `b${one.band}`,
      locality: `l${one.locality}`,
      skills: named('s', one.skills),
      themes: named('t', one.themes),
      threat: one.threat,
      moveCost: one.moveCost,
      pinned: one.pinned,
      ...(one.current >= 0 ? { current: `p${one.current}` } : {}),
    })),
  };
};

const suffixed = (names: readonly string[] | undefined, end: string): string[] =>
  (names ?? []).map((one) => one + end);

/**
 * A team so many times over, with localities of their own: nothing can pass between the copies, and every fair share is
 * what it was, so the least objective is that of one team as many times. So quality can be told at any size.
 */
export const copies = (team: CaseloadProblem, many: number): CaseloadProblem => ({
  ...team,
  practitioners: Array.from({ length: many }, (_, k) =>
    team.practitioners.map((one) => ({
      ...one,
      id: `${one.id}.${k}`,
      covers: suffixed(one.covers, `.${k}`),
    })),
  ).flat(),
  families: Array.from({ length: many }, (_, k) =>
    team.families.map((one) => ({
      ...one,
      id: `${one.id}.${k}`,
      locality: `${one.locality}.${k}`,
      ...(one.current === undefined ? {} : { current: `${one.current}.${k}` }),
    })),
  ).flat(),
});
