// Packs the library as it would be published, and installs it with everything else at the versions of the lock file.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const library = join(here, '..', '..');
const npm = (args, options) =>
  execFileSync(process.execPath, [process.env.npm_execpath, ...args], { cwd: here, ...options });

if (!existsSync(join(library, 'dist', 'index.js')))
  throw new Error('Build the library first: npm ci && npm run build, two folders up.');
mkdirSync(join(here, 'vendor'), { recursive: true });
const packed = npm(['pack', library, '--json', '--ignore-scripts', '--pack-destination', 'vendor'], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
});
renameSync(
  join(here, 'vendor', JSON.parse(packed)[0].filename),
  join(here, 'vendor', 'family-engagement.tgz'),
);
// The lock has no checksum for this one file: it is packed anew each time.
npm(['ci', '--no-audit', '--no-fund'], { stdio: 'inherit' });
