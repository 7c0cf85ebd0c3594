// The API report: test/api holds every public name of every entry with its signature, so that a change of what is promised
// is seen in a review, and fails the check until the report is renewed and the CHANGELOG speaks of it.
// `npm run api` writes it, `npm run check:api` compares. `npm run api -- --release` also keeps the names as those of the
// version in package.json: from then on the CHANGELOG has to name each that changes. Needs `npm run build`.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readApi } from './read.js';
import { digestsOf, type EntryApi, type Signatures, unsaid } from './rule.js';

const FOLDER = 'test/api';
const RELEASED = join(FOLDER, 'released.json');
const fileOf = (entry: string): string =>
  `${entry === '.' ? 'index' : entry.slice(2).replaceAll('/', '.')}.api.txt`;
const listOf = (names: Signatures): string => Object.values(names).join('\n\n');
const reportOf = (entry: string, { names, inner }: EntryApi): string => {
  const title = `${entry.replace(/^\./, 'family-engagement')}: ${Object.keys(names).length} public names`;
  const more =
    Object.keys(inner).length > 0 ? ['--- not public, and part of the above ---', listOf(inner)] : [];
  return `${[title, listOf(names), ...more].join('\n\n')}\n`;
};

const api = readApi();
const digests = digestsOf(api);
const files = new Map(Object.entries(api).map(([entry, found]) => [fileOf(entry), reportOf(entry, found)]));
const present = existsSync(FOLDER) ? readdirSync(FOLDER).filter((file) => file.endsWith('.api.txt')) : [];
const committed = (file: string): string =>
  present.includes(file) ? readFileSync(join(FOLDER, file), 'utf8') : '';
const stale = [...new Set([...present, ...files.keys()])].filter(
  (file) => committed(file) !== (files.get(file) ?? ''),
);

/** Lines of one text that the other has not, the first few. */
const onlyIn = (text: string, other: string): readonly string[] => {
  const there = new Set(other.split('\n'));
  return text
    .split('\n')
    .filter((line) => !there.has(line))
    .slice(0, 5);
};

const check = (): void => {
  for (const file of stale) {
    console.error(`${join(FOLDER, file)} differs from what dist promises; if that is meant: npm run api`);
    const [before, now] = [committed(file), files.get(file) ?? ''];
    for (const line of onlyIn(before, now)) console.error(`  - ${line}`);
    for (const line of onlyIn(now, before)) console.error(`  + ${line}`);
  }
  const released = existsSync(RELEASED) ? JSON.parse(readFileSync(RELEASED, 'utf8')) : undefined;
  const silent = unsaid({ released, digests, changelog: readFileSync('CHANGELOG.md', 'utf8') });
  for (const line of silent) console.error(line);
  if (stale.length + silent.length > 0) process.exit(1);
  const count = Object.values(api).reduce((sum, { names }) => sum + Object.keys(names).length, 0);
  const since = released === undefined ? 'nothing released yet' : `released: ${released.version}`;
  console.log(`${files.size} entries, ${count} public names as reported; ${since}`);
};

const write = (): void => {
  mkdirSync(FOLDER, { recursive: true });
  for (const file of stale) {
    const text = files.get(file);
    if (text === undefined) rmSync(join(FOLDER, file));
    else writeFileSync(join(FOLDER, file), text);
  }
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  if (process.argv.includes('--release'))
    writeFileSync(RELEASED, `${JSON.stringify({ version, names: digests }, null, 1)}\n`);
  console.log(`${stale.length} of ${files.size} files written`);
};

if (process.argv.includes('--check')) check();
else write();
