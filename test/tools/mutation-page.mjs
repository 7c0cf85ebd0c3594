// Writes the table of docs/mutation.md from StrykerJS's reports in .tmp/mutation, one row a module. A module without a
// report keeps its row: each row says on which day it was run. What survives is named by hand below the table. A module
// run part by part gets its row once the parts have all its files.
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';

const PAGE = 'docs/mutation.md';
const START = '<!-- written by test/tools/mutation-page.mjs -->';
const END = '<!-- end of what is written -->';
const HEADS = [
  'module',
  'run on',
  'score',
  'killed',
  'survived',
  'timed out',
  'uncovered',
  'errors',
  'static',
  'set aside',
];

const REPORTS = '.tmp/mutation';

const modules = readdirSync('src').filter((name) => statSync(`src/${name}`).isDirectory());
const page = readFileSync(PAGE, 'utf8');
const [before, rest] = page.split(START);
const [written, after] = rest.split(END);
const old = new Map([...written.matchAll(/^\| (\w+) \|.*$/gm)].map(([row, module]) => [module, row]));

/** Counts of a report by status. Mutants run at import only are ignored as static, the rest of the ignored by a comment. */
const counted = (report) => {
  const mutants = Object.values(report.files).flatMap((file) => file.mutants);
  const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  const fixed = mutants.filter(
    ({ status, static: isStatic }) => status === 'Ignored' && isStatic === true,
  ).length;
  return {
    killed: count('Killed'),
    survived: count('Survived'),
    'timed out': count('Timeout'),
    uncovered: count('NoCoverage'),
    errors: count('RuntimeError', 'CompileError'),
    static: fixed,
    'set aside': count('Ignored') - fixed,
  };
};
const scoreOf = (counts) => {
  const all = counts.killed + counts.survived + counts['timed out'] + counts.uncovered;
  // Cut, not rounded: 99.96 % is not 100 %.
  return all === 0 ? '' : `${(Math.floor((counts.killed / all) * 1000) / 10).toFixed(1)} %`;
};
const line = (cells) => `| ${cells.join(' | ')} |`;
const row = (module, day, counts) =>
  line([module, day, scoreOf(counts), ...HEADS.slice(3).map((head) => String(counts[head]))]);

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
/** Files that have something to change: no words, no tables, schemas and lists of exports, which run once, at import. */
const filesOf = (module) =>
  readdirSync(`src/${module}`, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !/content|(index|register|schema|vocabulary)\.ts$/.test(name),
  );
/** Paths of the report of a module, or of those of its parts where they have every file between them. */
const reportsOf = (module) => {
  const whole = `${REPORTS}/${module}.json`;
  if (existsSync(whole)) return [whole];
  if (!existsSync(REPORTS)) return [];
  const parts = readdirSync(REPORTS)
    .filter((name) => name.startsWith(`${module}.`))
    .map((name) => `${REPORTS}/${name}`);
  const there = new Set(parts.flatMap((path) => Object.keys(read(path).files)));
  return filesOf(module).every((name) => there.has(`src/${module}/${name}`)) ? parts : [];
};

const rows = modules.map((module) => {
  const paths = reportsOf(module);
  if (paths.length === 0)
    return old.get(module) ?? line([module, 'not run yet', ...HEADS.slice(2).map(() => '')]);
  const days = paths.map((path) => statSync(path).mtime.toISOString().slice(0, 10)).sort();
  return row(
    module,
    days[0],
    counted({ files: Object.assign({}, ...paths.map((path) => read(path).files)) }),
  );
});

/** What the rows add up to, read back from them, so that kept rows count too. */
const total = {};
for (const head of HEADS.slice(3)) {
  const at = HEADS.indexOf(head) + 1;
  total[head] = rows.reduce((sum, one) => sum + Number(one.split('|')[at].trim()), 0);
}
const { version } = JSON.parse(readFileSync('node_modules/@stryker-mutator/core/package.json', 'utf8'));
const table = [
  '',
  `StrykerJS ${version}, Node ${process.versions.node}.`,
  '',
  line(HEADS),
  line(HEADS.map((_, at) => (at < 2 ? '---' : '--:'))),
  ...rows,
  row('**all**', '', total),
  '',
].join('\n');
writeFileSync(PAGE, `${before}${START}\n${table}\n${END}${after}`);
