// Before a publish: the tag, package.json, the lock file and the CHANGELOG name one version, its public names are kept, and
// package.json says where the sources are, without which npm takes no provenance.
// Run: npx tsx test/tools/check-release.ts v1.2.3
import { existsSync, readFileSync } from 'node:fs';
import { sectionsOf } from './api/rule.js';

const [tag = ''] = process.argv.slice(2);
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const { version, repository } = read('package.json');
const RELEASED = 'test/api/released.json';
const changelog = sectionsOf(readFileSync('CHANGELOG.md', 'utf8'));

const wanted: readonly (readonly [boolean, string])[] = [
  [tag === `v${version}`, `the tag is ${tag || 'missing'}, and package.json says ${version}`],
  [read('package-lock.json').version === version, `package-lock.json does not say ${version}`],
  [changelog.some((section) => section.version === version), `CHANGELOG.md has no section ${version}`],
  [
    existsSync(RELEASED) && read(RELEASED).version === version,
    `${RELEASED} does not hold the names of ${version}: npm run api -- --release`,
  ],
  [repository?.url !== undefined, 'package.json names no repository, and npm takes no provenance without'],
];
const faults = wanted.filter(([holds]) => !holds).map(([, fault]) => fault);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
console.log(`${version}: tag, package.json, lock file, CHANGELOG and public names agree`);
