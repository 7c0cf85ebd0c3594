import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';
import { SRC } from './support/modules.js';

/** Tiers from the bottom up. A module imports from tiers below its own, and from the kernel. */
const TIERS = [
  ['kernel'],
  ['engagement', 'behaviour', 'attendance', 'safety', 'wellbeing', 'organisation'],
  ['change', 'grow'],
  ['plan', 'caseload'],
  ['record'],
  ['review'],
  ['exchange', 'research'],
] as const;
const tierOf = (module: string) => TIERS.findIndex((tier) => (tier as readonly string[]).includes(module));

type Import = { readonly file: string; readonly from: string; readonly typeOnly: boolean };

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.split(sep).join('/'));

const IMPORT = /^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
const imports: readonly Import[] = files.flatMap((file) =>
  [...readFileSync(join(SRC, file), 'utf8').matchAll(IMPORT)].map(([text, type, from]) => ({
    file,
    from: from as string,
    typeOnly: type !== undefined || /^(?:import|export)\s+\{(?:\s*type\s[^,}]+,?)+\s*\}/.test(text),
  })),
);
/** Files that a host loads for validation, and the parsers that belong to them. */
const isSchemaFile = (file: string) => /(^|\/)schemas?\.ts$|\/schema\/|^kernel\/parse\.ts$/.test(file);
const isWordsFile = (file: string) => /(^|\/)content\.ts$|\/content\//.test(file);
const moduleOf = (file: string) => (file.includes('/') ? (file.split('/')[0] as string) : '');
const target = ({ file, from }: Import) =>
  from.startsWith('.')
    ? relative(SRC, join(SRC, dirname(file), from))
        .split(sep)
        .join('/')
    : from;
const inside = imports.filter(({ from }) => from.startsWith('.'));

test('the reader of imports sees them', () => expect(imports.length).toBeGreaterThan(40));

test('every module has a tier', () => {
  expect(files.map(moduleOf).filter((name) => name !== '' && tierOf(name) === -1)).toEqual([]);
});

test('between modules only downhill', () => {
  const uphill = inside.filter((one) => {
    const from = moduleOf(one.file);
    const to = moduleOf(target(one));
    return from !== '' && to !== '' && from !== to && tierOf(to) >= tierOf(from);
  });
  expect(uphill).toEqual([]);
});

/** Where ids of every module are asked for and none of the rules: a host that validates loads no rule for it. */
const needsIdsOnly = (file: string) => isSchemaFile(file) || file.startsWith('record/items/');

test('between modules only through an index, a schema from a schema, words from words, ids alone from a vocabulary', () => {
  const sideways = inside.filter((one) => {
    const to = target(one);
    // An exchange format turns whatever the modules have into another shape: schemas and words too.
    if (
      one.file.startsWith('exchange/') &&
      /\/(index|schema|content)\.js$|^(index|schemas|content)\.js$/.test(to)
    )
      return false;
    const sameModule = moduleOf(one.file) === moduleOf(to) || moduleOf(one.file) === '';
    if (sameModule || to.endsWith('/index.js')) return false;
    if (to.endsWith('/schema.js')) return !(isSchemaFile(one.file) || one.typeOnly);
    if (/^\w+\/(vocabulary|questions)\.js$/.test(to)) return !needsIdsOnly(one.file);
    if (moduleOf(to) === 'kernel') return !(isSchemaFile(one.file) || one.typeOnly);
    return !(to.endsWith('/content.js') && isWordsFile(one.file));
  });
  expect(sideways).toEqual([]);
});

test('no rule imports words, and no rule imports a validator when it runs', () => {
  const isRule = (file: string) => !isSchemaFile(file) && !isWordsFile(file) && !file.startsWith('exchange/');
  const wrong = imports.filter(
    (one) =>
      isRule(one.file) &&
      (/\/content(\/.*)?\.js$/.test(target(one)) ||
        (!one.typeOnly && (one.from === 'zod' || /\/schema(\/.*)?\.js$/.test(target(one))))),
  );
  expect(wrong).toEqual([]);
});

test('outside packages are the four, and date-fns only function by function', () => {
  const allowed = /^(zod|immer|ts-pattern|date-fns\/\w+|@date-fns\/utc\/date\/mini)$/;
  // Inlined when the package is built: no run-time dependency, and in no file but this one.
  const inlined = ({ file, from }: Import) =>
    file === 'plan/reading-ease.ts' && /^(flesch|syllable)$/.test(from);
  expect(
    imports.filter((one) => !one.from.startsWith('.') && !allowed.test(one.from) && !inlined(one)),
  ).toEqual([]);
});

test('no module is taken whole: its namespace would hold everything in it, and every host would pay for that', () => {
  const whole = files.filter(
    (file) =>
      file.includes('/') &&
      // A format that speaks of everything takes everything; nobody pays for it but who asks for that format.
      !file.startsWith('exchange/') &&
      /^(?:import|export) \* as \w+ from '\./m.test(readFileSync(join(SRC, file), 'utf8')),
  );
  expect(whole).toEqual([]);
});

test('files stay small, words excepted', () => {
  const long = files
    .filter((file) => !isWordsFile(file))
    .map((file) => ({ file, lines: readFileSync(join(SRC, file), 'utf8').split('\n').length }))
    .filter(({ lines }) => lines > 251);
  expect(long).toEqual([]);
});

test('schemas and lists of items take ids from vocabularies: of the rules of other modules only the cycle of change', () => {
  const rules = inside.filter(
    (one) =>
      needsIdsOnly(one.file) &&
      !one.typeOnly &&
      moduleOf(target(one)) !== moduleOf(one.file) &&
      /^(?!kernel|change)\w+\/index\.js$/.test(target(one)),
  );
  expect(rules).toEqual([]);
});
