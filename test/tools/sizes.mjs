// What each part of the package costs a host: bundles every exported function of every rules subpath, alone and
// minified, and the words of every module, from `dist`. Prints one row each in brotli bytes; exits 1 over a budget.
// `node test/tools/sizes.mjs` after a build; with names (`engagement safety`) only those modules; `--all` prints every row.
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { budgetOf, FUNCTION_BUDGET, OWN_BUDGETS, WORDS_BUDGET } from './budgets.mjs';
import { brotli, ESBUILD_FOR_BROWSER } from './weigh.mjs';

const args = process.argv.slice(2);
const all = args.includes('--all');
const wanted = args.filter((arg) => !arg.startsWith('--'));
const modules = readdirSync('dist', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'exchange')
  .map(({ name }) => name)
  .filter((name) => wanted.length === 0 || wanted.includes(name))
  .sort();

/** Brotli bytes of a program that does no more than re-export these names. */
const weigh = async (statement) => {
  const { outputFiles } = await build({
    stdin: { contents: statement, resolveDir: process.cwd() },
    ...ESBUILD_FOR_BROWSER,
  });
  return brotli(outputFiles[0].contents);
};

/** A file of its own accord: as one that a bundler may not drop, so that what it keeps of it shows. */
const mayNotBeDropped = {
  name: 'may-not-be-dropped',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^kept:/ }, ({ path }) => ({
      path: resolve(path.slice('kept:'.length)),
      sideEffects: true,
    })),
};

/** What stays of a file from which nothing is taken. Every host would pay for it, whatever it takes. */
const leftOvers = async (file) => {
  const { outputFiles } = await build({
    stdin: { contents: `import 'kept:${file}'`, resolveDir: process.cwd() },
    ...ESBUILD_FOR_BROWSER,
    plugins: [mayNotBeDropped],
  });
  return outputFiles[0].text;
};

const rows = [];
const kept = [];
const missing = new Set(
  Object.keys(OWN_BUDGETS).filter((name) => wanted.length === 0 || wanted.includes(name.split('/')[0])),
);
for (const module of modules) {
  const file = `./dist/${module}/index.js`;
  if (existsSync(file)) {
    const names = Object.entries(await import(pathToFileURL(resolve(file)).href))
      .filter(([, value]) => typeof value === 'function')
      .map(([name]) => name);
    for (const name of names) {
      const id = `${module}/${name}`;
      missing.delete(id);
      rows.push({
        id,
        bytes: await weigh(`export { ${name} } from '${file}'`),
        budget: budgetOf(id),
      });
    }
  }
  for (const part of ['index', 'vocabulary', 'questions']) {
    const rules = `dist/${module}/${part}.js`;
    const left = existsSync(rules) ? await leftOvers(rules) : '';
    if (left !== '') kept.push(`${rules} leaves something of itself in every bundle: ${left.slice(0, 80)}`);
  }
  const words = `./dist/${module}/content.js`;
  if (existsSync(words))
    rows.push({
      id: `${module}/content`,
      bytes: await weigh(`export * from '${words}'`),
      budget: WORDS_BUDGET,
    });
}

const over = rows.filter(({ bytes, budget }) => bytes > budget);
const functions = rows.filter(({ id }) => !id.endsWith('/content'));
const near = functions.filter(({ bytes, budget }) => bytes > FUNCTION_BUDGET && bytes <= budget);
const line = ({ id, bytes, budget }) =>
  `${id.padEnd(46)} ${String(bytes).padStart(7)} ${String(budget).padStart(7)}${bytes > budget ? '  over' : ''}`;
console.log(`${'export'.padEnd(46)}  brotli  budget`);
const shown = all
  ? rows
  : [...over, ...near, ...rows.filter((row) => OWN_BUDGETS[row.id] || row.id.endsWith('/content'))];
for (const row of [...new Set(shown)].sort((a, b) => b.bytes - a.bytes)) console.log(line(row));
console.log(
  `${functions.length} functions, ${functions.filter(({ bytes }) => bytes <= FUNCTION_BUDGET).length} at most ${FUNCTION_BUDGET} bytes; ${over.length} over budget`,
);
for (const id of missing) console.error(`${id} has a budget and is not exported`);
for (const message of kept) console.error(message);
if (over.length + missing.size + kept.length > 0) process.exit(1);
