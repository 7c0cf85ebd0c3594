// What an import costs a host in each of four bundlers, in brotli bytes: the functions with a promise of their own, the
// dearest function of every module, every module's words; and zod nowhere but with a schema. Budgets are those of
// test/tools/budgets.mjs. Needs `npm run build` and `npm ci --prefix test/runtimes`.
// `node test/runtimes/check-bundlers.mjs [--all] [--write]`: every function; the table into docs/trust.md.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { budgetOf, OWN_BUDGETS, WORDS_BUDGET } from '../tools/budgets.mjs';
import { writeSection } from '../tools/trust-page.mjs';
import { brotli } from '../tools/weigh.mjs';
import { makeHost } from './host.mjs';

const { BUNDLERS } = await import('./bundlers.mjs');
const all = process.argv.includes('--all');

/** Every zod schema has a property of this name, which no minifier may shorten. */
const hasZod = (text) => /\b_zod\b/.test(text);

const modules = readdirSync('dist', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(`dist/${entry.name}/index.js`))
  .map(({ name }) => name)
  .sort();
const functionsOf = async (module) =>
  Object.entries(await import(pathToFileURL(resolve(`dist/${module}/index.js`)).href))
    .filter(([, value]) => typeof value === 'function')
    .map(([name]) => ({
      id: `${module}/${name}`,
      statement: `export { ${name} } from 'family-engagement/${module}'`,
      budget: budgetOf(`${module}/${name}`),
      zod: false,
    }));

/** Parts that are no function of a rules subpath: words, and what shows that zod would be found. */
const others = () => [
  ...modules
    .filter((module) => existsSync(`dist/${module}/content.js`))
    .map((module) => ({
      id: `${module}/content`,
      statement: `export * from 'family-engagement/${module}/content'`,
      budget: WORDS_BUDGET,
      zod: false,
    })),
  {
    id: 'every rules subpath at once',
    statement: modules
      .map((module) => `export * as ${module} from 'family-engagement/${module}'`)
      .join(';\n'),
    budget: Number.POSITIVE_INFINITY,
    zod: false,
  },
  {
    id: 'record/schemas, one parser',
    statement: "export { parseFamilyRecord } from 'family-engagement/record/schemas'",
    budget: Number.POSITIVE_INFINITY,
    zod: true,
  },
];

const host = makeHost();
const rows = [];
try {
  const weigh = async ({ name, bundle }, { statement }) => {
    const text = await bundle(host, statement);
    return { name, bytes: brotli(text), zod: hasZod(text) };
  };
  for (const module of modules) {
    const functions = await functionsOf(module);
    let chosen = functions;
    if (!all) {
      // The dearest is found with the quickest of the four.
      const weighed = await Promise.all(
        functions.map(async (one) => ({ one, bytes: (await weigh(BUNDLERS[0], one)).bytes })),
      );
      const dearest = weighed.reduce((a, b) => (b.bytes > a.bytes ? b : a), { bytes: -1 }).one;
      chosen = functions.filter((one) => one === dearest || one.id in OWN_BUDGETS);
    }
    rows.push(...chosen);
  }
  rows.push(...others());
  for (const id of Object.keys(OWN_BUDGETS))
    if (!rows.some((row) => row.id === id)) throw new Error(`${id} has a budget and is not exported`);
  for (const bundler of BUNDLERS) {
    const started = Date.now();
    for (const row of rows) {
      row.cells ??= [];
      row.cells.push(await weigh(bundler, row));
    }
    console.log(
      `${bundler.name} ${bundler.version}: ${rows.length} bundles (${Math.round((Date.now() - started) / 1000)} s)`,
    );
  }
} finally {
  rmSync(host, { recursive: true, force: true, maxRetries: 5 });
}

const faults = rows.flatMap(({ id, budget, zod, cells }) => [
  ...cells
    .filter(({ bytes }) => bytes > budget)
    .map(({ name, bytes }) => `${id} in ${name}: ${bytes} of ${budget}`),
  ...cells
    .filter((cell) => cell.zod !== zod)
    .map(
      ({ name }) =>
        `${id} in ${name}: ${zod ? 'zod was not found, so this check finds nothing' : 'holds zod'}`,
    ),
]);
const budgetText = (budget) => (Number.isFinite(budget) ? String(budget) : '-');
console.log(`${'import'.padEnd(44)} budget ${BUNDLERS.map(({ name }) => name.padStart(9)).join('')}`);
for (const { id, budget, cells } of rows)
  console.log(
    `${id.padEnd(44)} ${budgetText(budget).padStart(6)} ${cells.map(({ bytes }) => String(bytes).padStart(9)).join('')}`,
  );
if (process.argv.includes('--write'))
  writeSection(
    'bundlers',
    `| import | budget | ${BUNDLERS.map(({ name, version }) => `${name} ${version}`).join(' | ')} |
| --- | --: | ${BUNDLERS.map(() => '--:').join(' | ')} |
${rows.map(({ id, budget, cells }) => `| \`${id}\` | ${budgetText(budget)} | ${cells.map(({ bytes }) => bytes).join(' | ')} |`).join('\n')}`,
  );
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
