// Packs the library as it would be published, and installs it with everything else at the versions of the lock file.
// Each example's `npm run setup` runs it, from that example's folder.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';

const library = join(import.meta.dirname, '..');
const npm = (args, options) => execFileSync(process.execPath, [process.env.npm_execpath, ...args], options);

if (!existsSync(join(library, 'dist', 'index.js')))
  throw new Error('Build the library first: npm ci && npm run build, at the top.');
mkdirSync('vendor', { recursive: true });
const packed = npm(['pack', library, '--json', '--ignore-scripts', '--pack-destination', 'vendor'], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
});
renameSync(join('vendor', JSON.parse(packed)[0].filename), join('vendor', 'family-engagement.tgz'));
// The lock has no checksum for this one file: it is packed anew each time.
npm(['ci', '--no-audit', '--no-fund'], { stdio: 'inherit' });
