// Runs StrykerJS module by module: `npm run mutation -- kernel safety`, or a part: `npm run mutation -- kernel/date`.
// `npm run mutation -- --again kernel` asks once more only for what the last report left: quick, after new tests.
// Without names all modules are run. Reports land in .tmp/mutation; what survived is printed, and docs/mutation.md gets
// a row for every whole module.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { leftIn, mergeInto } from './mutation-again.mjs';
import { markUncompilable } from './mutation-types.mjs';

/** Beside a module's own folder of tests: the rules as examples, and what holds of every answer. */
const ALSO = ['conformance'];

const LATEST = '.tmp/mutation/latest.json';
const WORDS = ['!src/**/content.ts', '!src/**/content/**'];

const isFolder = (name) => statSync(`src/${name}`, { throwIfNoEntry: false })?.isDirectory() === true;
const all = readdirSync('src').filter(isFolder);
const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const runner = process.argv.includes('--vitest') ? 'vitest' : 'in-process';
const again = process.argv.includes('--again');

const reports = [];
mkdirSync('.tmp/mutation', { recursive: true });
for (const part of asked.length > 0 ? asked : all) {
  const [module] = part.split('/');
  const report = `.tmp/mutation/${part.replaceAll('/', '.')}.json`;
  const files = isFolder(part) ? `src/${part}/**/*.ts` : `src/${part}.ts`;
  const wanted = again ? leftIn(report) : [files, ...WORDS];
  const { status } = spawnSync(
    'node',
    [
      'node_modules/@stryker-mutator/core/bin/stryker.js',
      'run',
      '--testRunner',
      runner,
      '--mutate',
      wanted.join(','),
    ],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        MUTATION_TESTS: [module, ...ALSO].join(','),
        MUTATION_SLOW: resolve(`.tmp/mutation/slow-${module}.json`),
      },
    },
  );
  if (status !== 0) process.exit(status ?? 1);
  reports.push(report);
  if (again) mergeInto(report, LATEST);
  else copyFileSync(LATEST, report);
}
markUncompilable(reports);
for (const [tool, ...paths] of [['mutation-survivors.mjs', ...reports], ['mutation-page.mjs']])
  spawnSync('node', [`test/tools/${tool}`, ...paths], { stdio: 'inherit' });
