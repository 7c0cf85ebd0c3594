// Marks in a mutation report the survivors that do not compile, as StrykerJS's own checker would: nobody can write them,
// so no test has to notice them. Checking survivors alone costs minutes, checking all mutants hours.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';

/** A compiler over the project whose files can be swapped, one at a time. */
const compiler = () => {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const swapped = new Map();
  const versions = new Map();
  const service = ts.createLanguageService({
    // What a change leaves unused or unreachable is untidy, not wrong.
    getCompilationSettings: () => ({
      ...options,
      noEmit: true,
      noUnusedLocals: false,
      noUnusedParameters: false,
      allowUnreachableCode: true,
    }),
    getScriptFileNames: () => fileNames,
    getScriptVersion: (file) => String(versions.get(file) ?? 0),
    getScriptSnapshot: (file) => {
      const text = swapped.get(file) ?? ts.sys.readFile(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => process.cwd(),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    realpath: ts.sys.realpath,
  });
  const swap = (file, text) => {
    if (text === undefined) swapped.delete(file);
    else swapped.set(file, text);
    versions.set(file, (versions.get(file) ?? 0) + 1);
  };
  const faultsOf = (file) => [
    ...service.getSyntacticDiagnostics(file),
    ...service.getSemanticDiagnostics(file),
  ];
  return { swap, faultsOf };
};

const offsetOf = (source, { line, column }) => {
  const before = source.split('\n').slice(0, line - 1);
  return before.reduce((total, one) => total + one.length + 1, 0) + column - 1;
};

const mark = (path, { swap, faultsOf }) => {
  const report = JSON.parse(readFileSync(path, 'utf8'));
  for (const [name, { source, mutants }] of Object.entries(report.files)) {
    const file = resolve(name);
    swap(file, source);
    if (faultsOf(file).length > 0) throw new Error(`${name} does not compile as it is.`);
    for (const mutant of mutants) {
      if (mutant.status !== 'Survived' && mutant.status !== 'NoCoverage') continue;
      const { start, end } = mutant.location;
      swap(
        file,
        source.slice(0, offsetOf(source, start)) + mutant.replacement + source.slice(offsetOf(source, end)),
      );
      const [fault] = faultsOf(file);
      if (fault === undefined) continue;
      mutant.status = 'CompileError';
      mutant.statusReason = ts.flattenDiagnosticMessageText(fault.messageText, ' ');
    }
    swap(file, undefined);
  }
  writeFileSync(path, JSON.stringify(report));
};

/**
 * Turns survivors that do not compile into `CompileError`s, with the compiler's reason.
 *
 * @param paths - Paths of reports, each written back in place.
 */
export const markUncompilable = (paths) => {
  const one = compiler();
  for (const path of paths) mark(path, one);
};

const [, script, ...paths] = process.argv;
if (script === import.meta.filename) markUncompilable(paths);
