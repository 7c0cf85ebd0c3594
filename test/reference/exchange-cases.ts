// Writes what the checks of other languages read: CSV with its expected cells, and JSON with the library's verdicts.
// Run: npx tsx test/reference/exchange-cases.ts <folder>, where <folder>/schemas holds what the package ships.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ZodType } from 'zod';
import {
  type JsonSchema,
  type JsonSchemas,
  listSchemas,
  readJsonSchema,
} from '../../src/exchange/schemas.js';
import { type ObservedRecord, toCsvRow, writeLongCsv } from '../../src/exchange/tidy.js';
import { makeValue, mutate, seeded } from '../support/json-values.js';

const folder = process.argv[2];
if (folder === undefined) throw new Error('Say where to write.');
mkdirSync(folder, { recursive: true });
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

const { families } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../examples/data/service.json'), 'utf8'),
) as { readonly families: readonly ObservedRecord[] };
write('long.csv', [...writeLongCsv(families, { notes: true })].join(''));
write(
  'long.json',
  JSON.stringify(
    families.flatMap(({ id, observations }) => observations.map((one) => ({ family: id, ...one }))),
  ),
);

const CELLS: readonly (readonly [string, string, number | undefined])[] = [
  ['plain', 'tea', -5],
  ['formula', '=1+1', -0.25],
  ['plus', '+1', 1e21],
  ['minus', '-1+cmd', 0],
  ['at', '@SUM(A1)', undefined],
  ['tab', '\tx', 1],
  ['quotes', 'said "no", twice', 2],
  ['lines', 'one\ntwo', 3],
  ['letters', 'naïve 家族 🙂', 4],
  ['spaces', ' a ', 5],
  ['mark', "'=x", 6],
];
write('cells.csv', [['name', 'text', 'number'], ...CELLS].map((row) => toCsvRow(row)).join(''));
write('cells.json', JSON.stringify(CELLS.map(([name, text, number]) => ({ name, text, number }))));

// What the package ships: inputs judged by the library's own schemas, results by the schemas that it makes of its files.
const bundles = {
  '2020-12': read('schemas/2020-12.json') as JsonSchema,
  'draft-07': read('schemas/draft-07.json') as JsonSchema,
};
const all = bundles['2020-12'].$defs as JsonSchemas;
const inputs = listSchemas();
const outputs = Object.fromEntries(
  Object.keys(all)
    .filter((name) => !(name in inputs))
    .map((name) => [name, readJsonSchema(bundles['2020-12'], name)]),
);
const random = seeded(99);
const casesOf = (schemas: Readonly<Record<string, ZodType>>, count: number) => {
  const names = Object.keys(schemas);
  return Array.from({ length: count }, (_, at) => {
    const name = names[at % names.length]!;
    const made = makeValue(all[name]!, all, random);
    const value = Math.floor(at / names.length) % 3 === 0 ? made : mutate(made, random);
    const parsed = schemas[name]!.safeParse(value);
    // Rules between fields are the library's alone.
    const taken = parsed.success || parsed.error.issues.every(({ code }) => code === 'custom');
    return { name, value, taken };
  });
};
write('cases.json', JSON.stringify([...casesOf(inputs, 3000), ...casesOf(outputs, 1500)]));
for (const target of ['2020-12', 'draft-07'] as const)
  write(`${target}.json`, JSON.stringify(bundles[target]));
