// For engines with a file system: Node, Deno and Bun. Takes the file with the input, writes the answer beside it.
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { run } from './program.mjs';

const [input, output, locale] = process.argv.slice(2);
writeFileSync(output, run({ ...JSON.parse(readFileSync(input, 'utf8')), locale }));
