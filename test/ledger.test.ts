import { describe, expect, test } from 'vitest';
import { SOURCE_IDS } from '../src/kernel/index.js';
import ledger from './fixtures/ledger.json' with { type: 'json' };
import { contentOf, MODULES, rulesOf } from './support/modules.js';

/** Prefixes whose every row has its home. The others are listed as still to come. */
const FINISHED: readonly string[] = MODULES.filter((name) => ledger.some(({ module }) => module === name));

type Home = { readonly row: string; readonly home: string };

const contents = await Promise.all(MODULES.map(async (name) => ({ name, ...(await contentOf(name)) })));
const rules = (await Promise.all(MODULES.map(rulesOf))).flat();

const homes: readonly Home[] = contents.flatMap(({ name, entries = {}, rules: words = {} }) => [
  ...Object.entries(entries).flatMap(([id, { also = [] }]) => [
    { row: id, home: `${name} entry ${id}` },
    ...also.map((twin) => ({ row: twin.id, home: `${name} twin of ${id}` })),
  ]),
  ...Object.entries(words).flatMap(([id, { covers }]) =>
    covers.map((row) => ({ row, home: `${name} rule ${id}` })),
  ),
]);
const byRow = new Map<string, Home[]>();
for (const home of homes) byRow.set(home.row, [...(byRow.get(home.row) ?? []), home]);

describe('the ledger has one home a row', () => {
  test('the copy is whole', () => expect(ledger).toHaveLength(1233));

  test.each(FINISHED)('%s: every row exactly one home', (module) => {
    const rows = ledger.filter((row) => row.module === module);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ id }) => !byRow.has(id)).map(({ id }) => id)).toEqual([]);
    expect(rows.flatMap(({ id }) => ((byRow.get(id)?.length ?? 0) > 1 ? [byRow.get(id)] : []))).toEqual([]);
  });

  test('no home is made for a row that the ledger does not have', () => {
    const known = new Set(ledger.map(({ id }) => id));
    const strays = contents.flatMap(({ rules: words = {}, entries = {} }) => [
      ...Object.values(words).flatMap(({ covers }) => covers),
      ...Object.values(entries).flatMap(({ also = [] }) => also.map(({ id }) => id)),
    ]);
    expect(strays.filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('every catalogue', () => {
  const all = contents.flatMap(({ entries = {} }) => Object.entries(entries));

  test('is not empty', () => expect(all.length).toBeGreaterThanOrEqual(80));
  test.each(all)('%s cites a source of the bibliography and says something', (_, entry) => {
    for (const cite of [entry.cite, ...(entry.also ?? []).map((twin) => twin.cite)]) {
      expect(SOURCE_IDS).toContain(cite.source);
      expect(cite.at).not.toBe('');
      if (cite.basis === 'house-choice') expect(cite.note).not.toBe('');
    }
    expect(entry.label).not.toBe('');
    expect(entry.definition.length).toBeGreaterThan(10);
  });
  test('an entry that is a ledger row cites a source that has the row', () => {
    const source = new Map(ledger.map((row) => [row.id, row.source]));
    const wrong = all.filter(([id, { cite }]) => source.has(id) && source.get(id) !== cite.source);
    expect(wrong.map(([id]) => id)).toEqual([]);
  });
});

describe('the rule register', () => {
  test('is not empty', () => expect(rules.length).toBeGreaterThanOrEqual(15));
  test('has words for every rule', () => {
    const worded = new Set(contents.flatMap(({ rules: words = {} }) => Object.keys(words)));
    expect(rules.filter(({ id }) => !worded.has(id)).map(({ id }) => id)).toEqual([]);
    const registered = new Set<string>(rules.map(({ id }) => id));
    expect([...worded].filter((id) => !registered.has(id))).toEqual([]);
  });
  test.each(rules.map((rule) => [rule.id, rule] as const))('%s is complete', (_, { version, cite }) => {
    expect(Number.isInteger(version) && version >= 1).toBe(true);
    expect(SOURCE_IDS).toContain(cite.source);
    if (cite.basis !== 'stated') expect(cite.note ?? '').not.toBe('');
  });
});
