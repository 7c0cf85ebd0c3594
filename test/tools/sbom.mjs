// Writes sbom.cdx.json (CycloneDX): what a host gets with the package, that is the run-time dependencies and whatever was
// built into dist; and THIRD-PARTY-LICENCES.txt, the terms of what was built in. `npm pack` runs it. From `npm sbom`, without what differs from one run or machine to the next, so that
// the same commit gives the same bytes: the moment, the random serial number, the folder's name, the version of npm.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

if (!existsSync('dist/index.js')) throw new Error('dist is missing: npm run build');
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
// Without `--omit dev`: with it npm leaves out zod too, since a development tool asks for zod as well.
const bom = JSON.parse(
  execFileSync('npm', ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
  }),
);

/** Packages whose code stands in dist, as its source maps say. */
const builtIn = new Set(
  readdirSync('dist', { recursive: true })
    .filter((file) => file.endsWith('.map'))
    .flatMap((file) => JSON.parse(readFileSync(join('dist', file), 'utf8')).sources)
    .map((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1])
    .filter((name) => name !== undefined),
);
const wanted = new Set([...Object.keys(manifest.dependencies), ...builtIn]);
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const component = (name) => {
  // The lock holds some packages in several versions; the one at the top of node_modules is the one that was built in.
  const { version } = packages[`node_modules/${name}`];
  const found = bom.components.find((one) => one.name === name && one.version === version);
  if (found === undefined) throw new Error(`npm sbom does not know ${name}`);
  return {
    ...found,
    scope: 'required',
    properties: builtIn.has(name) ? [{ name: 'family-engagement:built-into-dist', value: 'true' }] : [],
  };
};
const byReference = (a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1);
const components = [...wanted].map(component).sort(byReference);
const references = components.map((one) => one['bom-ref']);
const root = bom.metadata.component;
const dependsOn = (reference) =>
  bom.dependencies.find(({ ref }) => ref === reference).dependsOn.filter((one) => references.includes(one));

const content = {
  metadata: {
    lifecycles: [{ phase: 'build' }],
    tools: [{ vendor: 'npm', name: 'cli' }],
    component: { ...root, name: manifest.name },
  },
  components,
  dependencies: [
    { ref: root['bom-ref'], dependsOn: references },
    ...references.map((ref) => ({ ref, dependsOn: dependsOn(ref) })),
  ],
};
const [a, b, c, d, e] = createHash('sha256')
  .update(JSON.stringify(content))
  .digest('hex')
  .match(/^(.{8})(.{4})(.{3})(.{3})(.{12})/)
  .slice(1);
writeFileSync(
  'sbom.cdx.json',
  `${JSON.stringify(
    {
      $schema: bom.$schema,
      bomFormat: bom.bomFormat,
      specVersion: bom.specVersion,
      // Version 8 of RFC 9562: made from the content, so the same content has the same number.
      serialNumber: `urn:uuid:${a}-${b}-8${c}-a${d}-${e}`,
      version: 1,
      ...content,
    },
    null,
    2,
  )}\n`,
);

// The one script holds zod as well; it has no source map to say so.
const inside = [...builtIn, 'zod'].sort();
const terms = inside.map((name) => {
  const folder = join('node_modules', name);
  const { version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e(\.\w+)?$/i.test(one));
  const by = (typeof author === 'string' ? author : author?.name)?.replace(/ *[<(].*/, '');
  const text = file
    ? readFileSync(join(folder, file), 'utf8').trim()
    : `${license}${by ? `, ${by}` : ''}. The package brings no text of its licence.`;
  return `${name} ${version}\n\n${text}\n`;
});
writeFileSync(
  'THIRD-PARTY-LICENCES.txt',
  `Parts of these packages stand inside dist, each under its own terms.\n\n${terms.join(`\n${'-'.repeat(80)}\n\n`)}`,
);
console.log(`sbom.cdx.json: ${references.join(', ')}`);

// npm packs the permissions that it finds, and those come from the umask of whoever cloned and built.
const own = ['package.json', 'README.md', 'LICENSE', ...manifest.files].filter((file) => existsSync(file));
for (const file of own)
  for (const inside of statSync(file).isDirectory() ? readdirSync(file, { recursive: true }) : ['']) {
    const path = join(file, inside);
    if (statSync(path).isFile()) chmodSync(path, 0o644);
  }
