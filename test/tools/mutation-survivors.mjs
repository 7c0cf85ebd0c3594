// Lists what a mutation report left: `node test/tools/mutation-survivors.mjs .tmp/mutation/kernel.json`.
import { readFileSync } from 'node:fs';

const LEFT = ['Survived', 'NoCoverage', 'Timeout', 'RuntimeError'];

for (const path of process.argv.slice(2)) {
  const { files } = JSON.parse(readFileSync(path, 'utf8'));
  for (const [file, { source, mutants }] of Object.entries(files)) {
    const lines = source.split('\n');
    for (const { status, mutatorName, location, replacement } of mutants) {
      if (!LEFT.includes(status)) continue;
      const { start, end } = location;
      const line = lines[start.line - 1];
      const part =
        start.line === end.line
          ? line.slice(start.column - 1, end.column - 1)
          : `${line.slice(start.column - 1)} …`;
      console.log(
        `${file}:${start.line} ${status} ${mutatorName}\n  ${line.trim()}\n  ${part}  =>  ${replacement.replaceAll(/\s+/g, ' ')}`,
      );
    }
  }
}
