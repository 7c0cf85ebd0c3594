// Compiles pieces of TypeScript as a host with `strict` would, each a module of its own, against the sources.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

// Each entry of the package at its source, so that nothing need be built and an error names what is written.
const { exports: entries } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const paths = Object.fromEntries(
  Object.entries(entries).flatMap(([entry, { import: built }]) =>
    built === undefined
      ? []
      : [
          [
            entry.replace(/^\./, 'family-engagement'),
            [built.types.replace(/^\.\/dist\/(.*)\.d\.ts$/, '../../src/$1.ts')],
          ],
        ],
  ),
);

/**
 * What the compiler has to say, in order of place. Pieces come with where their first line stands (`at`, `line`) and
 * their code; `called` names the folder under `.tmp` that they are written to.
 */
export const compileStrict = (called, pieces) => {
  const folder = join(root, '.tmp', called);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // The mark of a module stands behind the code, so that line numbers keep their place.
  pieces.forEach(({ code }, at) => {
    writeFileSync(join(folder, `piece-${at}.ts`), `${code}\nexport {};\n`);
  });
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        target: 'ES2022',
        module: 'NodeNext',
        lib: ['ES2022'],
        types: ['node'],
        strict: true,
        skipLibCheck: true,
        noEmit: true,
        paths,
      },
      include: ['.'],
    }),
  );
  const tsc = join(root, 'node_modules/.bin/tsc');
  const { stdout } = spawnSync(tsc, ['-p', folder, '--pretty', 'false'], { cwd: folder, encoding: 'utf8' });
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((error) => {
      const found = /^piece-(\d+)\.ts\((\d+),\d+\): (.*)$/.exec(error);
      if (found === null) return error;
      const { at, line } = pieces[Number(found[1])];
      return `${at}:${line + Number(found[2]) - 1}: ${found[3]}`;
    });
};
