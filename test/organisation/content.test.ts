import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { entries, rules, words } from '../../src/organisation/content.js';
import {
  CONTINUUM,
  CULTURE_ITEMS,
  D_11,
  DUTIES,
  ORGANISATION_RULES,
  ORGANISATION_TERMS,
  PRINCIPLE_6,
  REPORTING_PROMPTS,
  SUPERVISION_TOPICS,
  SUPPORT_MEASURES,
  THREAT_MADE,
} from '../../src/organisation/index.js';
import { SRC } from '../support/modules.js';

const folder = join(SRC, 'organisation', 'rules');
const source = readdirSync(folder)
  .map((file) => readFileSync(join(folder, file), 'utf8'))
  .join('\n');

describe('words', () => {
  test('for every code that a rule gives out', () => {
    const codes = [
      ...source.matchAll(
        /'((?:supervision-(?:in-time|overdue|cancelled)|covers-\w+|culture-[\w-]+|continuum-[\w-]+|training-[\w-]+as-asked|complaint-\w+|\w+-not-covered|[\w-]+-is-not-[\w-]+|wearing-out|watch-always|not-up-for-negotiation|rule-not-kept|no-supervision-held))'/g,
      ),
      ...source.matchAll(/code: '([a-z-]+)'/g),
    ].map(([, code]) => code!);
    expect(new Set(codes).size).toBeGreaterThan(20);
    expect(codes.filter((code) => !Object.hasOwn(words, code))).toEqual([]);
  });
  test('for the findings of an audit and the readings of D-11', () => {
    const codes = ['met', 'partly', 'not', ...D_11.readings.map(({ code }) => code)];
    expect(codes.filter((code) => !Object.hasOwn(words, code))).toEqual([]);
  });
  test('every entry belongs to an id of the vocabulary, and every id of this module has an entry', () => {
    const vocabulary = [
      ...Object.entries(PRINCIPLE_6).flatMap(([clause, parts]) => [clause, ...parts]),
      ...CULTURE_ITEMS,
      ...CONTINUUM,
      ...SUPERVISION_TOPICS,
      ...REPORTING_PROMPTS,
      THREAT_MADE,
      ...Object.values(DUTIES).flat(),
      ...SUPPORT_MEASURES.map(({ id }) => id),
      ...ORGANISATION_TERMS,
    ].filter((id) => id.startsWith('organisation.'));
    expect(new Set(Object.keys(entries))).toEqual(new Set<string>(vocabulary));
  });
  test('seventeen rules, each with words', () =>
    expect(Object.keys(rules)).toEqual(ORGANISATION_RULES.map(({ id }) => id)));
});
