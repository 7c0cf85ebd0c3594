// Writes docs/coverage.md: what of the five documents is in the library, counted from the ledger, the catalogues and
// the rules. With `--check` it changes nothing and exits 1 where the page is out of date.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentOf, MODULES, rulesOf } from '../support/modules.js';

type Row = { readonly id: string; readonly module: string; readonly source: string };

const root = join(import.meta.dirname, '..', '..');
const ledger = JSON.parse(
  readFileSync(join(root, 'test', 'fixtures', 'ledger.json'), 'utf8'),
) as readonly Row[];
const modules = [...new Set(ledger.map(({ module }) => module))].sort();
const contents = await Promise.all(MODULES.map(async (name) => ({ name, ...(await contentOf(name)) })));
const rules = await Promise.all(MODULES.map(async (name) => ({ name, rules: await rulesOf(name) })));

const entries = new Set(contents.flatMap(({ entries: own = {} }) => Object.keys(own)));
const twins = new Set(
  contents.flatMap(({ entries: own = {} }) =>
    Object.values(own).flatMap(({ also = [] }) => also.map(({ id }) => id)),
  ),
);
const covered = new Set(
  contents.flatMap(({ rules: own = {} }) => Object.values(own).flatMap(({ covers }) => covers)),
);

const count = (rows: readonly Row[], homes: ReadonlySet<string>) =>
  rows.filter(({ id }) => homes.has(id)).length;
const rowsOf = (module: string) => {
  const rows = ledger.filter((row) => row.module === module);
  const parts = [entries, twins, covered].map((homes) => count(rows, homes));
  const homes = parts.reduce((sum, part) => sum + part, 0);
  return `| ${module} | ${rows.length} | ${parts.join(' | ')} | ${homes === rows.length ? 'complete' : `${rows.length - homes} still to come`} |`;
};
const basisOf = ({
  name,
  rules: own,
}: {
  readonly name: string;
  readonly rules: Awaited<ReturnType<typeof rulesOf>>;
}) => {
  const by = (basis: string) => own.filter(({ cite }) => cite.basis === basis).length;
  return `| ${name} | ${new Set(own.map(({ id }) => id)).size} | ${by('stated')} | ${by('derived')} | ${by('house-choice')} |`;
};

const page = `# Coverage of the sources

Five documents, ${ledger.length} rows: every item of each document, in our own words, as a row with an id. A row has exactly one
home: an entry of a catalogue, a further citation of an entry that says the same (\`also\`), or a rule that carries it out.
\`test/ledger.test.ts\` fails where a row has none or two. This page is written by \`npm run coverage-page\` and checked by
\`npm run check\`.

## Rows

| module | rows | entries | twins | carried out by rules | state |
| --- | --- | --- | --- | --- | --- |
${modules.map(rowsOf).join('\n')}

## Rules

A rule may be registered more than once, where part of it is stated and part is derived; each registration has its own
citation.

| module | rules | stated | derived | house choice |
| --- | --- | --- | --- | --- |
${rules
  .filter(({ rules: own }) => own.length > 0)
  .map(basisOf)
  .join('\n')}

## Where the sources differ

Both readings stay visible, each with its citation, in \`differences\` of a result or in the cautions of a judgement. The
library does not choose between documents. Examples: the procedure knows four types of uncooperativeness and the toolkit
six; a missed appointment belongs to up to three of them; the toolkit forbids confrontation while a parent sees no problem
and both ask to confront uncooperative conduct; trust comes first, or expect no openness at first; resources go to the
greatest need, or every caseload gets a mix.

## Damaged passages

Two definitions of the toolkit are mixed up in the text used; the procedure shows how they belong. Both printed forms are
kept as entries, marked, and feed no rule. The readiness items five and six float below a broken table; the “general or
specific” question cannot be answered yes or no and triggers nothing.

## Published figures

No number in the five documents decides anything. Where one was needed it is a caller's parameter, or a published figure
with its own source and dates (register codes, persistent absence, the penalty threshold, bank holidays, the keys of the
instruments), or a house choice with its note.
`;

const file = join(root, 'docs', 'coverage.md');
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== page) {
    console.error('docs/coverage.md is out of date; run npm run coverage-page');
    process.exit(1);
  }
} else writeFileSync(file, page);
