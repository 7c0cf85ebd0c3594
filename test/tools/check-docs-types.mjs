// Compiles every fenced `ts` block of the README and of docs/ as a host with `strict` would, against the sources.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileStrict } from './compile-strict.mjs';

const root = join(import.meta.dirname, '../..');
const pages = [
  'README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const blocks = pages.flatMap((at) => {
  const text = readFileSync(join(root, at), 'utf8');
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(({ 1: code, index }) => ({
    at,
    line: text.slice(0, index).split('\n').length + 1,
    code,
  }));
});

const errors = compileStrict('doc-types', blocks);
for (const error of errors) console.error(error);
if (blocks.length === 0 || errors.length > 0) {
  console.error(`${blocks.length} blocks; see above.`);
  process.exit(1);
}
console.log(`${blocks.length} blocks of ${pages.length} pages compile`);
