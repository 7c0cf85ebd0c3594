import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { entries, rules, words } from '../../src/caseload/content.js';
import {
  ALLOCATION_STATUSES,
  CASELOAD_CONSIDERATIONS,
  CASELOAD_CONSTRAINTS,
  CASELOAD_ISSUES,
  CASELOAD_RULES,
  OTHER_SUPPORTS,
} from '../../src/caseload/index.js';
import ledger from '../fixtures/ledger.json' with { type: 'json' };

const RULES = join(import.meta.dirname, '..', '..', 'src', 'caseload', 'rules');

describe('the catalogue', () => {
  test('is home to every row of the ledger for caseloads', () => {
    const rows = ledger.filter(({ module }) => module === 'caseload').map(({ id }) => id);
    expect(rows).toHaveLength(11);
    expect(Object.keys(entries).sort()).toEqual(rows.sort());
    expect([...CASELOAD_CONSIDERATIONS].sort()).toEqual(rows.sort());
  });
  test('has words for all seven rules', () => {
    expect(Object.keys(rules)).toEqual(CASELOAD_RULES.map(({ id }) => id));
    expect(CASELOAD_RULES).toHaveLength(7);
  });
  test('has words for every status, support, constraint and issue', () => {
    const codes = [...ALLOCATION_STATUSES, ...OTHER_SUPPORTS, ...CASELOAD_CONSTRAINTS, ...CASELOAD_ISSUES];
    expect(codes.filter((code) => !Object.hasOwn(words, code))).toEqual([]);
  });
  test('has words for every code that a rule writes out', () => {
    const source = readdirSync(RULES)
      .map((file) => readFileSync(join(RULES, file), 'utf8'))
      .join('\n');
    const codes = [
      ...source.matchAll(/(?:noted\(|code: (?:[^'{},]+\? )?|: |\? )'([a-z]+(?:-[a-z]+)+)'/g),
    ].map(([, code]) => code!);
    const statuses = ['ruled-out', 'line-manager'];
    expect(codes.length).toBeGreaterThan(20);
    expect(codes.filter((code) => !statuses.includes(code) && !Object.hasOwn(words, code))).toEqual([]);
  });
});
