// Writes schemas/: every input and output as one bundle a dialect (JSON Schema 2020-12, draft-07, OpenAPI 3.1); what a
// host validates, and what a review gives out, as one document each too; and examples, good and bad.
// Run: node test/tools/emit-schemas.mjs
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { tsImport } from 'tsx/esm/api';
import { describer, readTypes, schemaMaker } from './schemas/types.mjs';

const folder = process.argv[2] ?? 'schemas';
const load = (path) => tsImport(`../../${path}`, import.meta.url);
const { listSchemas, toJsonSchemas, toSchemaBundle } = await load('src/exchange/schemas.ts');
const { makeValue, mutate, seeded } = await load('test/support/json-values.ts');

const PREFIXES = {
  '2020-12': '#/$defs/',
  'draft-07': '#/definitions/',
  'openapi-3.1': '#/components/schemas/',
};
const definitionsOf = (target, bundle) =>
  target === 'openapi-3.1' ? bundle.components.schemas : bundle[PREFIXES[target].slice(2, -1)];
const write = (path, value) => {
  const file = join(folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, `${JSON.stringify(value)}\n`);
};

const types = readTypes();
const zodNames = new Set(Object.keys(listSchemas()));

/** What zod says, with words, and what only types say. A type that JSON cannot hold takes those that need it along. */
const definitionsFor = (target) => {
  const draft07 = target === 'draft-07';
  const own = definitionsOf(target, toSchemaBundle({ target }));
  const words = describer(types, draft07);
  const described = Object.fromEntries(
    Object.entries(own).map(([name, schema]) => {
      const alias = types.aliases.get(name);
      return [name, alias === undefined ? schema : words(schema, alias)];
    }),
  );
  const canonical = [...types.aliases].filter(([name, { symbol }]) => types.names.get(symbol) === name);
  let known = new Set([...Object.keys(own), ...canonical.map(([name]) => name)]);
  for (;;) {
    const make = schemaMaker(types, { refTo: (name) => PREFIXES[target] + name, known, draft07 });
    const made = canonical
      .filter(([name]) => known.has(name) && !(name in own))
      .map(([name, alias]) => [name, make(name, alias)]);
    const failed = made.filter(([, schema]) => schema === undefined).map(([name]) => name);
    if (failed.length === 0) return { ...described, ...Object.fromEntries(made) };
    known = new Set([...known].filter((name) => !failed.includes(name)));
  }
};

/** The parts of a result are in the bundles; a document each for what somebody hands over, or is handed. */
const standsAlone = (name) => name.startsWith('review.') || zodNames.has(name);

const emit = (target) => {
  const more = definitionsFor(target);
  write(`${target}.json`, toSchemaBundle({ target, more }));
  if (target !== 'openapi-3.1')
    for (const [name, schema] of Object.entries(toJsonSchemas({ target, more })))
      if (standsAlone(name)) write(`${target}/${name}.json`, schema);
  return more;
};

/** Real ones where there are some: a family of the example service, what is judged of it, and how it is put. */
const realExamples = async () => {
  const { enGB } = await load('src/content.ts');
  const { isoDate, review, safety } = await load('src/index.ts');
  const service = JSON.parse(readFileSync('examples/data/service.json', 'utf8'));
  const [family] = service.families;
  const reviewed = review.reviewFamily(family, { on: isoDate(service.on) });
  const sharing = safety.decideThreatSharing({ 'safety.sharing.question.intimidated': 'yes' });
  return {
    'record.FamilyRecord': family,
    'kernel.Observation': family.observations[0],
    'kernel.Contact': family.contacts[0],
    'safety.ThreatSharing': sharing,
    'review.FamilyReview': reviewed,
    'review.Explanation': review.explainReview(reviewed, [enGB]),
  };
};

rmSync(folder, { recursive: true, force: true });
const definitions = emit('2020-12');
emit('draft-07');
emit('openapi-3.1');

const ajv = new Ajv2020({ strict: true, code: { optimize: false } });
addFormats(ajv);
const bundle = toSchemaBundle({ target: '2020-12', more: definitions });
ajv.addSchema(bundle);
const real = await realExamples();
const exampled = [...new Set([...zodNames, ...Object.keys(real)])];
for (const name of exampled) {
  const check = ajv.getSchema(`${bundle.$id}#/$defs/${name}`);
  const random = seeded(20_261_121);
  const good = real[name] ?? makeValue(definitions[name], definitions, random);
  if (!check(good)) throw new Error(`${name}: the good example is not (${ajv.errorsText(check.errors)})`);
  let bad = mutate(good, random);
  for (let tries = 0; check(bad) && tries < 200; tries += 1) bad = mutate(good, random);
  if (check(bad)) throw new Error(`${name}: nothing was found that it refuses`);
  write(`examples/good/${name}.json`, good);
  write(`examples/bad/${name}.json`, bad);
}
console.log(`${Object.keys(definitions).length} schemas, ${exampled.length} with examples`);
