// `npm run bench`: measures the built package and writes docs/benchmarks.md. The day comes from BENCH_DATE, or from the
// machine's clock. Every `*.section.mjs` beside this file is a section: it exports `order`, `title` and `measure`, which
// gives `{ intro, head, rows }`. With names (`npm run bench -- machine`) only those are measured and written, and the
// others stay on the page with their day; the first part of a name stands for all that begin with it
// (`npm run bench -- caseload`, `npm run bench -- caseload-place`).
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { basename, join } from 'node:path';

const PAGE = 'docs/benchmarks.md';
const here = import.meta.dirname;
const wanted = process.argv.slice(2);
const isWanted = (name) =>
  wanted.length === 0 || wanted.some((one) => name === one || name.startsWith(`${one}-`));
const names = readdirSync(here)
  .filter((file) => file.endsWith('.section.mjs'))
  .map((file) => basename(file, '.section.mjs'));

const table = ({ head, rows }) =>
  [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

const versionOf = (name) =>
  JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')).version;
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const on = process.env.BENCH_DATE ?? new Date().toISOString().slice(0, 10);
const beside = ['zod', 'xstate', 'json-rules-engine'].map((name) => `${name} ${versionOf(name)}`).join(', ');
const where = `family-engagement ${version} (built), Node ${process.versions.node}, ${cpus().length} × ${cpus()[0].model.trim()}; ${beside}`;

const sections = await Promise.all(
  names.map(async (name) => ({ name, ...(await import(join(here, `${name}.section.mjs`))) })),
);
sections.sort((a, b) => a.order - b.order);

/** What a section measures, in a process of its own: what ran before it would leave its marks on the code. */
const measureIn = (name) => {
  const code = `import { measure } from ${JSON.stringify(join(here, `${name}.section.mjs`))}; console.log(JSON.stringify(await measure()));`;
  const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${name} could not be measured`);
  return JSON.parse(stdout.trim().split('\n').at(-1));
};

const before = readFileSync(PAGE, 'utf8').split(/^(?=## )/m);
const parts = [];
for (const { name, title } of sections) {
  if (isWanted(name)) {
    const { intro, ...measured } = measureIn(name);
    const part = `## ${title}\n\nMeasured on ${on}: ${where}.\n\n${intro}\n\n${table(measured)}\n`;
    console.log(part);
    parts.push(part);
  } else {
    const kept = before.find((part) => part.startsWith(`## ${title}\n`));
    if (kept !== undefined) parts.push(`${kept.trimEnd()}\n`);
  }
}

writeFileSync(
  PAGE,
  `# Benchmarks

Made by \`npm run build && npm run bench\`, or \`npm run bench -- <section>\` for some of it. Everything in one table ran turn
about in one process, each figure is a median, and times are of the processor, unless the table says otherwise. The machine
had other work to do: trust the ratios, and measure the times on your own.

${parts.join('\n')}`,
);
