import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { entries, rules, words } from '../../src/wellbeing/content.js';
import {
  COPING_STRATEGIES,
  D_17,
  D_18,
  D_19,
  D_20,
  EXPOSURES,
  FATIGUE_FACTORS,
  HOSTILITY_AMPLIFIERS,
  HOSTILITY_IMPACTS,
  INSTRUMENT_IDS,
  isStaffOnly,
  PROQOL_5,
  RELATIONS,
  SATISFACTION_LEVERS,
  SOCRATES_8,
  SUPPORT_LAYERS,
  SUPPORT_NEEDS,
  URICA_32,
  WELLBEING_RULES,
  WELLBEING_SIGNS,
  WELLBEING_TERMS,
  WORKLOAD_ITEMS,
} from '../../src/wellbeing/index.js';
import { SRC } from '../support/modules.js';

const folder = join(SRC, 'wellbeing', 'rules');
const source = readdirSync(folder)
  .map((file) => readFileSync(join(folder, file), 'utf8'))
  .join('\n');
const given = [...source.matchAll(/code: '([a-z-]+)'|issue(?:<\w+>)?\(\s*'([a-z-]+)'/g)].map(
  ([, code, issue]) => code ?? issue!,
);

describe('words', () => {
  test('for every code that a rule gives out', () => {
    expect(given.length).toBeGreaterThan(15);
    expect(given.filter((code) => !Object.hasOwn(words, code))).toEqual([]);
  });
  test('for every reading of a difference', () => {
    const readings = [D_17, D_18, D_19, D_20].flatMap((difference) => difference.readings);
    expect(readings.filter(({ code }) => !Object.hasOwn(words, code))).toEqual([]);
  });
  test('for layers, directions, bands, terms and limits of the instruments', () => {
    const instruments = [PROQOL_5, URICA_32, SOCRATES_8];
    const codes = [
      ...SUPPORT_LAYERS,
      ...RELATIONS.flatMap(({ cause, effect, direction }) => [cause, effect, direction]),
      ...instruments.flatMap(({ licence, population, mustNotBeUsedFor, scales }) => [
        licence,
        population,
        ...mustNotBeUsedFor,
        ...scales.flatMap(({ bands = [] }) => bands.map(({ name }) => name)),
      ]),
    ];
    expect(codes.filter((code) => !Object.hasOwn(words, code))).toEqual([]);
  });
  test('every entry belongs to an id of the vocabulary, and every id has an entry', () => {
    const vocabulary = new Set<string>([
      ...Object.values(FATIGUE_FACTORS).flatMap((items) => items.map(({ id }) => id)),
      ...WORKLOAD_ITEMS,
      ...SATISFACTION_LEVERS,
      ...Object.values(WELLBEING_SIGNS).flat(),
      ...HOSTILITY_IMPACTS,
      ...Object.entries(HOSTILITY_AMPLIFIERS).flatMap(([id, details]) => [id, ...details]),
      ...EXPOSURES,
      ...Object.entries(COPING_STRATEGIES).flatMap(([id, limits]) => [id, ...limits]),
      ...SUPPORT_NEEDS,
      ...RELATIONS.map(({ id }) => id),
      ...WELLBEING_TERMS,
      ...INSTRUMENT_IDS,
    ]);
    expect(new Set(Object.keys(entries))).toEqual(vocabulary);
  });
  test('every instrument and every score of one has an entry', () => {
    const ids = [PROQOL_5, URICA_32, SOCRATES_8].flatMap(({ id, scales, composites }) => [
      id,
      ...[...scales, ...composites].map((score) => score.id),
    ]);
    expect(ids).toEqual([...INSTRUMENT_IDS]);
  });
  test('eleven rules, each with words', () =>
    expect(Object.keys(rules)).toEqual(WELLBEING_RULES.map(({ id }) => id)));
});

describe('what is staff’s stays theirs', () => {
  test('every id of this module is staff’s, save the two instruments a parent fills in, and none of another is', () => {
    const open = Object.keys(entries).filter((id) => !isStaffOnly(id));
    expect(open).toEqual(INSTRUMENT_IDS.filter((id) => /urica|socrates/.test(id)));
    expect(open).toHaveLength(10);
    expect(
      ['engagement.stage.1-attract', 'organisation.culture.care', '', 'wellbeing'].filter(isStaffOnly),
    ).toEqual([]);
    expect(isStaffOnly('wellbeing.instrument.urica-320')).toBe(true);
  });
});
