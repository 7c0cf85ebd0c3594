// `npm run bench`: measures the built package and writes docs/benchmarks.md. The day comes from BENCH_DATE, or from the
// machine's clock. Every `*.section.mjs` beside this file is a section: it exports `order`, `title` and `measure`, which
// gives `{ intro, head, rows }`. With names (`npm run bench -- machine`) only those run, and nothing is written; the
// first part of a name stands for all that begin with it (`npm run bench -- caseload`, `npm run bench -- caseload-place`).
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { basename, join } from 'node:path';

const here = import.meta.dirname;
const wanted = process.argv.slice(2);
const names = readdirSync(here)
  .filter((file) => file.endsWith('.section.mjs'))
  .map((file) => basename(file, '.section.mjs'))
  .filter((name) => wanted.length === 0 || wanted.some((one) => name === one || name.startsWith(`${one}-`)));

const table = ({ head, rows }) =>
  [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

const sections = (await Promise.all(names.map((name) => import(join(here, `${name}.section.mjs`))))).sort(
  (a, b) => a.order - b.order,
);

const parts = [];
for (const { title, measure } of sections) {
  const { intro, ...measured } = await measure();
  const part = `## ${title}\n\n${intro}\n\n${table(measured)}`;
  console.log(`${part}\n`);
  parts.push(part);
}

if (wanted.length === 0) {
  const versionOf = (name) =>
    JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')).version;
  const beside = ['zod', 'xstate', 'json-rules-engine']
    .map((name) => `${name} ${versionOf(name)}`)
    .join(', ');
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const on = process.env.BENCH_DATE ?? new Date().toISOString().slice(0, 10);
  const [{ model }] = cpus();
  writeFileSync(
    'docs/benchmarks.md',
    `# Benchmarks

Measured on ${on}: family-engagement ${version} (built), Node ${process.versions.node}, ${cpus().length} × ${model.trim()}; ${beside}.

Made by \`npm run build && npm run bench\`. Everything in one table ran turn about in one process, and each figure is a
median, unless the table says otherwise. The machine had other work to do: trust the ratios, and measure the times on your own.

${parts.join('\n\n')}
`,
  );
}
