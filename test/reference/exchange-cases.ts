// Writes what the checks of other languages read: CSV with its expected cells, and JSON with the library's verdicts.
// Run: npx tsx test/reference/exchange-cases.ts <folder>
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type JsonSchemas, listSchemas, toJsonSchemas, toSchemaBundle } from '../../src/exchange/schemas.js';
import { type ObservedRecord, toCsvRow, writeLongCsv } from '../../src/exchange/tidy.js';
import { makeValue, mutate, seeded } from '../support/json-values.js';

const folder = process.argv[2];
if (folder === undefined) throw new Error('Say where to write.');
mkdirSync(folder, { recursive: true });
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

const schemas = listSchemas();
const names = Object.keys(schemas);
const all = toSchemaBundle({ target: '2020-12' }).$defs as JsonSchemas;
const random = seeded(99);
const cases = Array.from({ length: 3000 }, (_, at) => {
  const name = names[at % names.length]!;
  const made = makeValue(all[name]!, all, random);
  const value = at % 3 === 0 ? made : mutate(made, random);
  const read = schemas[name]!.safeParse(value);
  const taken = read.success || read.error.issues.every(({ code }) => code === 'custom');
  return { name, value, taken };
});
write('cases.json', JSON.stringify(cases));
for (const target of ['2020-12', 'draft-07'] as const)
  write(`${target}.json`, JSON.stringify(toJsonSchemas({ target })));
