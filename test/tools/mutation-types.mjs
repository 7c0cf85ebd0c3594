// Marks in a mutation report the survivors that do not compile, as StrykerJS's own checker would: nobody can write them,
// so no test has to notice them. Checking survivors alone costs minutes, checking all mutants hours.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';

const offsetOf = (source, { line, column }) => {
  const before = source.split('\n').slice(0, line - 1);
  return before.reduce((total, one) => total + one.length + 1, 0) + column - 1;
};

/** The file with one change in it, under a name beside its own. */
const changed = (name, source, { id, location: { start, end }, replacement }) => ({
  path: resolve(name.replace(/\.ts$/, `.changed-${id}.ts`)),
  text: source.slice(0, offsetOf(source, start)) + replacement + source.slice(offsetOf(source, end)),
});

/** One program for all changes of a module: what they have in common is checked once. */
const faultsIn = (texts) => {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  // What a change leaves unused or unreachable is untidy, not wrong.
  const settings = { ...options, noEmit: true, noUnusedLocals: false, noUnusedParameters: false };
  const host = ts.createCompilerHost({ ...settings, allowUnreachableCode: true }, true);
  const read = host.readFile;
  const exists = host.fileExists;
  host.readFile = (path) => texts.get(path) ?? read(path);
  host.fileExists = (path) => texts.has(path) || exists(path);
  const { getSourceFile } = host;
  host.getSourceFile = (path, ...rest) =>
    texts.has(path)
      ? ts.createSourceFile(path, texts.get(path), ...rest.slice(0, 1), true)
      : getSourceFile(path, ...rest);
  const program = ts.createProgram(
    [...fileNames, ...texts.keys()],
    { ...settings, allowUnreachableCode: true },
    host,
  );
  return (path) => {
    const file = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  };
};

/**
 * Turns survivors that do not compile into `CompileError`s, with the compiler's reason.
 *
 * @param paths - Paths of reports, each written back in place.
 */
export const markUncompilable = (paths) => {
  for (const path of paths) {
    const report = JSON.parse(readFileSync(path, 'utf8'));
    const asked = Object.entries(report.files).flatMap(([name, { source, mutants }]) =>
      mutants
        .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
        .map((mutant) => ({ name, mutant, ...changed(name, source, mutant) })),
    );
    const faultsOf = faultsIn(new Map(asked.map((one) => [one.path, one.text])));
    for (const name of new Set(asked.map((one) => one.name)))
      if (faultsOf(resolve(name)).length > 0) throw new Error(`${name} does not compile as it is.`);
    for (const { mutant, path: file } of asked) {
      const [fault] = faultsOf(file);
      if (fault === undefined) continue;
      mutant.status = 'CompileError';
      mutant.statusReason = ts.flattenDiagnosticMessageText(fault.messageText, ' ');
    }
    writeFileSync(path, JSON.stringify(report));
  }
};

const [, script, ...paths] = process.argv;
if (script === import.meta.filename) markUncompilable(paths);
