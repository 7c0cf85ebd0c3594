import { spawnSync } from 'node:child_process';
import { medianOf } from './measure.mjs';

export const order = 5;
export const title = 'Cold import';

const STATEMENTS = {
  nothing: '',
  'family-engagement/change': "await import('./dist/change/index.js');",
  'family-engagement/safety': "await import('./dist/safety/index.js');",
  'family-engagement/review': "await import('./dist/review/index.js');",
  'family-engagement': "await import('./dist/index.js');",
  zod: "await import('zod');",
  'family-engagement/record/schemas': "await import('./dist/record/schema.js');",
  'family-engagement/schemas': "await import('./dist/schemas.js');",
};

/** Milliseconds that a new process spends on the statement, by its own clock. */
const once = (statement) => {
  const code = `const start = performance.now(); ${statement} console.log(performance.now() - start);`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    encoding: 'utf8',
  });
  return Number(stdout);
};

export const measure = () => {
  const taken = Object.fromEntries(Object.keys(STATEMENTS).map((name) => [name, []]));
  for (let round = 0; round < 11; round += 1)
    for (const [name, statement] of Object.entries(STATEMENTS)) taken[name].push(once(statement));
  const ms = Object.fromEntries(Object.entries(taken).map(([name, all]) => [name, medianOf(all)]));
  const row = (name, over) => [
    `\`${name}\``,
    `${ms[name].toFixed(0)} ms`,
    over === undefined ? '' : `${(ms[name] - ms[over]).toFixed(0)} ms over ${over}`,
  ];
  return {
    intro: 'Each in a new Node process, by the process’s own clock, medians of eleven turn about.',
    head: ['import', 'time', 'of this ours'],
    rows: [
      row('family-engagement/change', 'nothing'),
      row('family-engagement/safety', 'nothing'),
      row('family-engagement/review', 'nothing'),
      row('family-engagement', 'nothing'),
      row('zod'),
      row('family-engagement/record/schemas', 'zod'),
      row('family-engagement/schemas', 'zod'),
    ],
  };
};
