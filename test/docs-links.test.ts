import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const pages = [
  'README.md',
  'CHANGELOG.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
/** Text without its code, where brackets are not links. */
const prose = (file: string) => read(file).replaceAll(/^```[\s\S]*?^```$/gm, '');

test.each(pages)('%s links to pages and pictures that are there', (file) => {
  const links = [...prose(file).matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)]
    .map(([, link]) => link!)
    .filter((link) => !/^[a-z]+:/.test(link));
  expect(links.filter((link) => !existsSync(join(root, dirname(file), link)))).toEqual([]);
});

test('the hazard log names tests that are there', () => {
  const named = [...read('docs/hazard-log.md').matchAll(/`(test\/[^`]+\.ts)`, “(.+?)”(?=[;.])/g)];
  expect(named.length).toBeGreaterThan(30);
  const gone = named.filter(
    ([, file, title]) => !existsSync(join(root, file!)) || !read(file!).includes(title!),
  );
  expect(gone.map(([text]) => text)).toEqual([]);
});

test('every hazard has its control, its test, what is left and what the host must do', () => {
  const hazards = read('docs/hazard-log.md')
    .split(/^## H\d+\. /m)
    .slice(1);
  expect(hazards.length).toBeGreaterThan(10);
  for (const part of ['Cause', 'Effect', 'Control in the library', 'Held by', 'Left over', 'The host must'])
    for (const hazard of hazards) expect(hazard).toContain(`- **${part}.** `);
});

test('the table of contents has every page', () => {
  const contents = read('docs/README.md');
  const missing = pages.filter((file) => file.startsWith('docs/') && !contents.includes(file.slice(5)));
  expect(missing.filter((file) => file !== 'docs/README.md')).toEqual([]);
});

test('the README lists every entry of the package', () => {
  const { exports: entries } = JSON.parse(read('package.json'));
  const readme = read('README.md');
  const missing = Object.keys(entries).filter(
    (entry) => entry !== '.' && entry !== './package.json' && !readme.includes(`\`${entry.slice(1)}\``),
  );
  expect(missing).toEqual([]);
});
