// Compiles every fenced `ts` block of the README and of docs/ as a host with `strict` would, against the sources.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const folder = join(root, '.tmp/doc-types');
const pages = [
  'README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

// Each entry of the package at its source, so that nothing need be built and an error names what is written.
const { exports: entries } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const paths = Object.fromEntries(
  Object.entries(entries).flatMap(([entry, { import: built }]) =>
    built === undefined
      ? []
      : [
          [
            entry.replace(/^\./, 'family-engagement'),
            [built.types.replace(/^\.\/dist\/(.*)\.d\.ts$/, '../../src/$1.ts')],
          ],
        ],
  ),
);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const blocks = new Map();
for (const page of pages) {
  const text = readFileSync(join(root, page), 'utf8');
  for (const { 1: code, index } of text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)) {
    const line = text.slice(0, index).split('\n').length;
    const name = `${page.replaceAll(/[/.]/g, '-')}-${line}`;
    blocks.set(name, { page, line });
    // The mark of a module stands behind the code, so that line numbers keep their place.
    writeFileSync(join(folder, `${name}.ts`), `${code}export {};\n`);
  }
}
writeFileSync(
  join(folder, 'tsconfig.json'),
  JSON.stringify({
    compilerOptions: {
      target: 'ES2022',
      module: 'NodeNext',
      lib: ['ES2022'],
      types: ['node'],
      strict: true,
      skipLibCheck: true,
      noEmit: true,
      paths,
    },
    include: ['.'],
  }),
);

const tsc = join(root, 'node_modules/.bin/tsc');
const { stdout } = spawnSync(tsc, ['-p', folder, '--pretty', 'false'], { cwd: folder, encoding: 'utf8' });
const errors = stdout.split('\n').filter((line) => line !== '');
for (const error of errors) {
  const found = /^(?:.*\/)?([\w-]+)\.ts\((\d+),(\d+)\): (.*)$/.exec(error);
  const block = found === null ? undefined : blocks.get(found[1]);
  console.error(block === undefined ? error : `${block.page}:${block.line + Number(found[2])}: ${found[4]}`);
}
if (blocks.size === 0 || errors.length > 0) {
  console.error(`${blocks.size} blocks; see above.`);
  process.exit(1);
}
console.log(`${blocks.size} blocks of ${pages.length} pages compile`);
