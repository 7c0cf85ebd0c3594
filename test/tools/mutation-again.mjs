// What a report left is asked for once more: the lines on which a change was not noticed, and files that have changed
// since. What was killed stays killed, because tests were only added.
import { readFileSync, writeFileSync } from 'node:fs';

const LEFT = ['Survived', 'NoCoverage', 'Timeout', 'RuntimeError', 'CompileError'];

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const isChanged = (name, { source }) => readFileSync(name, 'utf8') !== source;
const keyOf = ({ location, mutatorName, replacement }) =>
  JSON.stringify([location, mutatorName, replacement]);

/**
 * @param path - Path of a report.
 * @returns What StrykerJS is to change again: files that are not as they were then, and lines of the others.
 */
export const leftIn = (path) =>
  Object.entries(read(path).files).flatMap(([name, file]) =>
    isChanged(name, file)
      ? [name]
      : file.mutants
          .filter(({ status }) => LEFT.includes(status))
          .map(({ location: { start, end } }) => `${name}:${start.line}-${end.line}`),
  );

/**
 * Takes what was found the second time into the first report.
 *
 * @param path - Path of the first report, written back in place.
 * @param latest - Path of the second.
 */
export const mergeInto = (path, latest) => {
  const report = read(path);
  for (const [name, file] of Object.entries(read(latest).files)) {
    const before = report.files[name];
    if (before === undefined || before.source !== file.source) {
      report.files[name] = file;
      continue;
    }
    const found = new Map(file.mutants.map((mutant) => [keyOf(mutant), mutant]));
    before.mutants = before.mutants.map((mutant) =>
      LEFT.includes(mutant.status) ? (found.get(keyOf(mutant)) ?? mutant) : mutant,
    );
  }
  writeFileSync(path, JSON.stringify(report));
};
