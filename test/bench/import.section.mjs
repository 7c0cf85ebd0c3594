import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { medianOf } from './measure.mjs';

export const order = 5;
export const title = 'Cold import';

/** What each is held against, and the file it is where it is no name that a host imports. */
const IMPORTS = {
  'an empty module': { file: './test/bench/empty.mjs' },
  'family-engagement/change': { over: 'an empty module' },
  'family-engagement/safety': { over: 'an empty module' },
  'family-engagement/record': { over: 'an empty module' },
  'family-engagement/review': { over: 'an empty module' },
  'family-engagement': { over: 'an empty module' },
  'the root in its parts': { file: './dist/index.js', over: 'an empty module' },
  zod: {},
  'family-engagement/record/schemas': { over: 'zod' },
  'family-engagement/schemas': { over: 'zod' },
};
const urlOf = (name) => {
  const { file } = IMPORTS[name];
  return file === undefined ? import.meta.resolve(name) : pathToFileURL(file).href;
};
const ROUNDS = 15;

/** Milliseconds of processor time that a new process spends on the import. */
const once = (url) => {
  const code = `const before = process.cpuUsage(); await import('${url}'); const { user, system } = process.cpuUsage(before); console.log((user + system) / 1000);`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    encoding: 'utf8',
  });
  return Number(stdout);
};

/** How many files of ours it loads. */
const filesOf = (url) =>
  spawnSync(process.execPath, ['test/tools/loaded.mjs', url], { encoding: 'utf8' })
    .stdout.split('\n')
    .filter((line) => line.includes('/dist/')).length;

export const measure = () => {
  const names = Object.keys(IMPORTS);
  const taken = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const name of names) taken[name].push(once(urlOf(name)));
  const ms = Object.fromEntries(names.map((name) => [name, medianOf(taken[name])]));
  return {
    intro: `Each in a new Node process, in processor time by the process’s own count, medians of ${ROUNDS} turn about. Most of it is Node finding, reading and compiling files. The root, plans, records and reviews come to Node as one file each; bundlers get their parts.`,
    head: ['import', 'time', 'of this ours', 'files of ours'],
    rows: names.map((name) => {
      const { over } = IMPORTS[name];
      return [
        name.startsWith('family-engagement') ? `\`${name}\`` : name,
        `${ms[name].toFixed(0)} ms`,
        over === undefined ? '' : `${(ms[name] - ms[over]).toFixed(0)} ms over ${over}`,
        over === undefined ? '' : String(filesOf(urlOf(name))),
      ];
    }),
  };
};
