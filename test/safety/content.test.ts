import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ENG_15, ORG_11, PLN_12, PLN_17 } from '../../src/safety/borrowed.js';
import { entries, rules, words } from '../../src/safety/content.js';
import { SAFETY_RULES } from '../../src/safety/index.js';
import ledger from '../fixtures/ledger.json' with { type: 'json' };
import { MODULES, rulesOf, SRC } from '../support/modules.js';

const rows = new Map(ledger.map((row) => [row.id, row]));

describe('words of the safety module', () => {
  test('every entry that is a ledger row cites the very section of that row', () => {
    const wrong = Object.entries(entries).filter(([id, { cite }]) => {
      const row = rows.get(id);
      return row !== undefined && (row.source !== cite.source || row.section !== cite.at);
    });
    expect(wrong.map(([id]) => id)).toEqual([]);
  });

  test('twins cite theirs', () => {
    const twins = Object.values(entries).flatMap(({ also = [] }) => also);
    expect(twins.map(({ id }) => id)).toHaveLength(2);
    for (const { id, cite } of twins)
      expect(rows.get(id)).toMatchObject({ source: cite.source, section: cite.at });
  });

  test('SAF-1 to SAF-28, none missing', () => {
    const ids = Array.from({ length: 28 }, (_, at) => `SAF-${at + 1}`);
    expect(Object.keys(rules)).toEqual(ids);
    expect([...new Set(SAFETY_RULES.map(({ id }) => id))]).toEqual(ids);
  });

  test('every rule is carried out: it stands in a result or behind a refusal', () => {
    const text = readdirSync(join(SRC, 'safety', 'rules'))
      .map((name) => readFileSync(join(SRC, 'safety', 'rules', name), 'utf8').replace(/^import[^;]*;/gm, ''))
      .join('\n');
    const idle = SAFETY_RULES.map(({ id }) => id).filter(
      (id) => !new RegExp(`\\b${id.replace('-', '_')}(_[A-Z]+)?\\b`).test(text),
    );
    expect(idle).toEqual([]);
  });

  test('every code given out in the rules has words, and no template is left with a hole nobody fills', () => {
    const text = readdirSync(join(SRC, 'safety', 'rules'))
      .map((name) => readFileSync(join(SRC, 'safety', 'rules', name), 'utf8'))
      .join('\n');
    const codes = [
      ...[...text.matchAll(/code: '([^']+)'/g)].map(([, code]) => code!),
      ...[...text.matchAll(/(?:issue|listed)\(\s*'([^']+)'/g)].map(([, code]) => code!),
      ...['what', 'how', 'when'].map((part) => `tell-family-${part}-missing`),
    ];
    expect(new Set(codes).size).toBeGreaterThan(45);
    const known = new Set([...Object.keys(words), ...Object.keys(entries)]);
    expect(codes.filter((code) => !known.has(code))).toEqual([]);
    const holes = [
      ...Object.values(words)
        .join('\n')
        .matchAll(/\{(\w+)\}/g),
    ].map(([, name]) => name!);
    expect([...new Set(holes)].sort()).toEqual([
      'agencies',
      'factors',
      'ids',
      'left',
      'open',
      'qualifier',
      'yes',
    ]);
  });
});

describe('rules that belong to other modules', () => {
  test.each([ENG_15, ORG_11, PLN_12, PLN_17])('$id says the same there as here', async (rule) => {
    const owned = (await Promise.all(MODULES.map(rulesOf))).flat().filter(({ id }) => id === rule.id);
    for (const other of owned)
      expect(rule).toMatchObject({
        modality: other.modality,
        cite: { source: other.cite.source, at: other.cite.at },
      });
    expect(rule.id).toMatch(/^(ENG|ORG|PLN)-\d+$/);
  });
});
