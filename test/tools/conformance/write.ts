// Writes the conformance pack. With `--check` it writes nothing and exits 1 where a file differs.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { indexOf, PACK, textOf } from './pack.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const files = {
  ...Object.fromEntries(Object.keys(PACK).map((module) => [`conformance/${module}.json`, textOf(module)])),
  'conformance/index.json': `${JSON.stringify(indexOf(version), null, 1)}\n`,
};
const differing = Object.entries(files).filter(
  ([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text,
);
if (process.argv.includes('--check')) {
  for (const [file] of differing)
    console.error(`${file} is not what the tables say: npx tsx test/tools/conformance/write.ts`);
  process.exitCode = differing.length > 0 ? 1 : 0;
} else for (const [file, text] of differing) writeFileSync(file, text);
