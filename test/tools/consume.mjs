// Uses the package as a host does: packs it, unpacks it into an empty project, imports and requires it there.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = process.cwd();
const host = mkdtempSync(join(tmpdir(), 'family-engagement-'));
const run = (command, args, cwd) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

try {
  const [{ filename, files, size }] = JSON.parse(
    run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', host], root),
  );
  const modules = join(host, 'node_modules');
  mkdirSync(join(modules, 'family-engagement'), { recursive: true });
  run(
    'tar',
    ['-xzf', join(host, filename), '--strip-components=1', '-C', join(modules, 'family-engagement')],
    host,
  );
  for (const name of ['zod', 'immer', 'ts-pattern', 'date-fns'])
    symlinkSync(join(root, 'node_modules', name), join(modules, name));

  const stray = files
    .map(({ path }) => path)
    .filter(
      (path) =>
        !/^(dist\/|schemas\/|conformance\/|package\.json$|README\.md$|LICENSE$|CHANGELOG\.md$|sbom\.cdx\.json$|THIRD-PARTY-LICENCES\.txt$)/.test(
          path,
        ),
    );
  if (stray.length > 0) throw new Error(`the tarball holds more than it should: ${stray.join(', ')}`);

  const use = `
    const answers = { 'safety.sharing.question.intimidated': 'yes' };
    if (safety.decideThreatSharing(answers).finding !== 'share') throw new Error('sharing');
    if (change.startChange('p', 'n').stage !== 'not-located') throw new Error('change');
    if (own.startChange('p', 'n').stage !== 'not-located') throw new Error('change by its subpath');
    if (!schemas.parseFamilyRecord({}, { on: isoDate('2026-11-21') }).issues.length) throw new Error('record');
    console.log('ok');
  `;
  writeFileSync(join(host, 'package.json'), '{ "private": true }');
  writeFileSync(
    join(host, 'host.mjs'),
    `import { change, isoDate, safety } from 'family-engagement';
     import * as own from 'family-engagement/change';
     import * as schemas from 'family-engagement/record/schemas';${use}`,
  );
  writeFileSync(
    join(host, 'host.cjs'),
    `const { change, isoDate, safety } = require('family-engagement');
     const own = require('family-engagement/change');
     const schemas = require('family-engagement/record/schemas');${use}`,
  );
  for (const file of ['host.mjs', 'host.cjs']) {
    if (run(process.execPath, [file], host).trim() !== 'ok') throw new Error(`${file} did not run`);
    console.log(`${file}: ok`);
  }
  const typed = `
    const answers: schemas.safety.SharingAnswers = { 'safety.sharing.question.intimidated': 'yes' };
    export const parsed: boolean = schemas.safety.SharingAnswers.safeParse(answers).success && schemas.attendance.AttendanceSession.safeParse({}).success;
    export const finding: 'share' | 'no-trigger-recorded' | undefined = findingOf(safety.decideThreatSharing(answers));
    export const stage: change.ChangeState['stage'] = change.startChange('p', 'n').stage;
    export const label: string = words.entries['change.action'].label;
  `;
  for (const [file, importing] of [
    [
      'host.mts',
      "import { change, findingOf, safety } from 'family-engagement';\nimport * as schemas from 'family-engagement/schemas';\nimport { change as words } from 'family-engagement/content';",
    ],
    [
      'host.cts',
      "import { change, findingOf, safety } from 'family-engagement';\nimport schemas = require('family-engagement/schemas');\nimport { change as words } from 'family-engagement/content';",
    ],
  ])
    writeFileSync(join(host, file), `${importing}\n${typed}`);
  const tsc = join(root, 'node_modules', '@typescript', 'native', 'bin', 'tsc');
  for (const resolution of ['nodenext', 'node16'])
    run(
      process.execPath,
      [
        tsc,
        '--noEmit',
        '--strict',
        '--skipLibCheck',
        '--target',
        'es2022',
        '--module',
        resolution,
        'host.mts',
        'host.cts',
      ],
      host,
    );
  console.log('host.mts, host.cts: types ok');
  console.log(`${filename}: ${files.length} files, ${size} bytes`);
} finally {
  rmSync(host, { recursive: true, force: true });
}
