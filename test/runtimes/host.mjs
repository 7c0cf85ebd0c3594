// A host of the package: an empty project with the tarball's content and the run-time dependencies, as npm would lay it out.
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..', '..');
const here = join(root, 'test', 'runtimes');

/** The engines and bundlers have a lock file of their own; what `npm ci` of the library installs stays as light as it is. */
export const installed = (...path) => {
  const file = join(here, 'node_modules', ...path);
  if (!existsSync(file))
    throw new Error(`test/runtimes/node_modules/${path[0]} is missing: npm ci --prefix test/runtimes`);
  return file;
};

/** Makes the project and says where it is. Whoever asks for it removes it. */
export const makeHost = () => {
  if (!existsSync(join(root, 'dist', 'index.js'))) throw new Error('dist is missing: npm run build');
  const host = realpathSync(mkdtempSync(join(tmpdir(), 'family-engagement-')));
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', host], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  const modules = join(host, 'node_modules');
  mkdirSync(join(modules, 'family-engagement'), { recursive: true });
  execFileSync('tar', [
    '-xzf',
    join(host, filename),
    '--strip-components=1',
    '-C',
    join(modules, 'family-engagement'),
  ]);
  for (const name of ['zod', 'immer', 'ts-pattern', 'date-fns'])
    symlinkSync(realpathSync(join(root, 'node_modules', name)), join(modules, name));
  writeFileSync(join(host, 'package.json'), '{ "private": true, "type": "module" }\n');
  for (const name of ['program.mjs', 'on-files.mjs', 'on-workerd.mjs', 'on-zones.mjs'])
    if (existsSync(join(here, name))) cpSync(join(here, name), join(host, name));
  return host;
};
