// Builds and packs the last commit twice, each from a clone of its own under another name, in another time zone, another
// locale and another umask, and compares the tarballs: the same commit has to give the same bytes. Uncommitted work is not
// looked at. Run: node test/tools/reproducible.mjs [--write]
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { writeSection } from './trust-page.mjs';

const root = process.cwd();
const PLACES = [
  { folder: 'a', env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'C' }, umask: '022' },
  { folder: 'a-longer-name-elsewhere', env: { TZ: 'America/St_Johns', LC_ALL: 'C.UTF-8' }, umask: '027' },
];
const execute = promisify(execFile);
const run = async (cwd, env, umask, command) => {
  const options = { cwd, env: { ...process.env, ...env }, maxBuffer: 64 * 1024 * 1024 };
  return (await execute('sh', ['-c', `umask ${umask} && ${command}`], options)).stdout;
};
const digest = (algorithm, file, encoding) =>
  createHash(algorithm).update(readFileSync(file)).digest(encoding);
const filesIn = (folder) =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
      .map((file) => [relative(folder, file), digest('sha256', file, 'hex')]),
  );

const temporary = mkdtempSync(join(tmpdir(), 'family-engagement-'));
try {
  const buildIn = async ({ folder, env, umask }) => {
    const clone = join(temporary, folder);
    const started = Date.now();
    await run(temporary, env, umask, `git clone --quiet --no-hardlinks '${root}' ${folder}`);
    symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'));
    await run(clone, env, umask, 'npm run build --silent');
    const said = await run(clone, env, umask, 'npm pack --json --loglevel=silent');
    // What prepack says stands before the JSON.
    const [{ filename }] = JSON.parse(said.slice(said.indexOf('[')));
    const tarball = join(clone, filename);
    await run(clone, env, umask, `mkdir unpacked && tar -xzf ${filename} -C unpacked`);
    console.log(
      `${folder}: sha256 ${digest('sha256', tarball, 'hex')} (${Math.round((Date.now() - started) / 1000)} s)`,
    );
    return { tarball, files: filesIn(join(clone, 'unpacked')) };
  };
  const packed = await Promise.all(PLACES.map(buildIn));
  const [one, other] = packed;
  const integrity = packed.map(({ tarball }) => `sha512-${digest('sha512', tarball, 'base64')}`);
  const differing = [...new Set([...one.files.keys(), ...other.files.keys()])].filter(
    (file) => one.files.get(file) !== other.files.get(file),
  );
  for (const file of differing.slice(0, 40)) console.error(`differs: ${file}`);
  if (differing.length > 0 || integrity[0] !== integrity[1]) {
    console.error(`two builds of one commit differ in ${differing.length} files, or in how they are packed`);
    process.exitCode = 1;
  } else {
    console.log(`two builds, one tarball of ${one.files.size} files: ${integrity[0]}`);
    if (process.argv.includes('--write'))
      writeSection(
        'reproducible',
        `Two clones of one commit, built and packed apart, gave one tarball: ${one.files.size} files, the same to the byte.`,
      );
  }
} finally {
  rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
}
