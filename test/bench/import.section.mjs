import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { medianOf } from './measure.mjs';

export const order = 5;
export const title = 'Cold import';

/** What each is: the file a host's import comes to, and what it is held against. */
const IMPORTS = {
  'an empty module': { file: './test/bench/empty.mjs' },
  'family-engagement/change': { file: './dist/change/index.js', over: 'an empty module' },
  'family-engagement/safety': { file: './dist/safety/index.js', over: 'an empty module' },
  'family-engagement/record': { file: './dist/whole/record.js', over: 'an empty module' },
  'family-engagement/review': { file: './dist/whole/review.js', over: 'an empty module' },
  'family-engagement': { file: './dist/whole/root.js', over: 'an empty module' },
  'the root in its parts': { file: './dist/index.js', over: 'an empty module' },
  zod: { file: './node_modules/zod/index.js' },
  'family-engagement/record/schemas': { file: './dist/record/schema.js', over: 'zod' },
  'family-engagement/schemas': { file: './dist/schemas.js', over: 'zod' },
};
const ROUNDS = 15;

/** Milliseconds of processor time that a new process spends on the import. */
const once = (file) => {
  const code = `const before = process.cpuUsage(); await import('${file}'); const { user, system } = process.cpuUsage(before); console.log((user + system) / 1000);`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    encoding: 'utf8',
  });
  return Number(stdout);
};

/** How many files of ours it loads. */
const filesOf = (file) =>
  spawnSync(process.execPath, ['test/tools/loaded.mjs', pathToFileURL(file).href], { encoding: 'utf8' })
    .stdout.split('\n')
    .filter((line) => line.includes('/dist/')).length;

export const measure = () => {
  const names = Object.keys(IMPORTS);
  const taken = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const name of names) taken[name].push(once(IMPORTS[name].file));
  const ms = Object.fromEntries(names.map((name) => [name, medianOf(taken[name])]));
  return {
    intro: `Each in a new Node process, in processor time by the process’s own count, medians of ${ROUNDS} turn about. Most of it is Node finding, reading and compiling files. The root, plans, records and reviews come to Node as one file each; bundlers get their parts.`,
    head: ['import', 'time', 'of this ours', 'files of ours'],
    rows: names.map((name) => {
      const { file, over } = IMPORTS[name];
      return [
        name.startsWith('family-engagement') ? `\`${name}\`` : name,
        `${ms[name].toFixed(0)} ms`,
        over === undefined ? '' : `${(ms[name] - ms[over]).toFixed(0)} ms over ${over}`,
        over === undefined ? '' : String(filesOf(file)),
      ];
    }),
  };
};
