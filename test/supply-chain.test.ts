import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import conformance from '../conformance/index.json' with { type: 'json' };
import manifest from '../package.json' with { type: 'json' };
import { digestsOf, unsaid } from './tools/api/rule.js';

// What a host's npm fetches, and how it comes to be there. Needs `npm run build`: build:fast makes no declarations.
const root = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const run = (command: string, ...args: readonly string[]) =>
  execFileSync(command, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

let packed: readonly string[] = [];
let bom = '';
beforeAll(() => {
  run('node', 'test/tools/sbom.mjs');
  bom = read('sbom.cdx.json');
  const [{ files }] = JSON.parse(run('npm', 'pack', '--dry-run', '--json', '--ignore-scripts'));
  packed = files.map(({ path }: { path: string }) => path);
}, 60_000);

describe('the tarball', () => {
  const entries = Object.values(manifest.exports)
    .flatMap((target) => (typeof target === 'string' ? [] : [target.import.default]))
    .map((file) => file.replace(/^\.\/(.*)\.js$/, '$1'));
  // Inner entries: ids of the modules, so that who validates loads no rules.
  const modules = 'attendance behaviour change engagement grow organisation plan safety wellbeing'.split(' ');
  const inner = ['plan/questions', ...modules.map((name) => `${name}/vocabulary`)];
  const built = [...entries, ...inner.map((name) => `dist/${name}`)].sort();
  const SIX = ['.cjs', '.cjs.map', '.d.cts', '.d.ts', '.js', '.js.map'];
  const schemas =
    /^schemas\/((2020-12|draft-07)\/[\w.-]+|2020-12|draft-07|openapi-3\.1|examples\/[\w./-]+)\.json$/;
  const groups: Readonly<Record<string, (path: string) => boolean>> = {
    entry: (path) => built.some((entry) => SIX.some((ending) => path === entry + ending)),
    'code that entries share': (path) => /^dist\/chunks\/[\w-]+-[A-Z0-9]{8}\.c?js(\.map)?$/.test(path),
    'declarations that entries share': (path) => /^dist\/[\w-]+-types\d*\.d\.c?ts$/.test(path),
    'entries that Node loads as one file': (path) =>
      /^dist\/whole\/(root|plan|record|review)\.c?js(\.map)?$/.test(path),
    'one script': (path) => path === 'dist/family-engagement.global.js',
    schema: (path) => schemas.test(path),
    vectors: (path) => path.startsWith('conformance/'),
    'for people and npm': (path) =>
      [
        'CHANGELOG.md',
        'LICENSE',
        'README.md',
        'THIRD-PARTY-LICENCES.txt',
        'package.json',
        'sbom.cdx.json',
      ].includes(path),
  };
  const inGroup = (name: string) => packed.filter(groups[name]!);

  test('holds nothing that is not listed', () => {
    const strays = packed.filter((path) => !Object.values(groups).some((belongs) => belongs(path)));
    expect(strays).toEqual([]);
    expect(new Set(packed).size).toBe(packed.length);
  });

  test('six files for each entry: code and declarations for import and for require, and the way back to the source', () => {
    expect(inGroup('entry').sort()).toEqual(
      built.flatMap((entry) => SIX.map((ending) => entry + ending)).sort(),
    );
    expect(built.length).toBeGreaterThan(50);
  });

  test('code that entries share comes with its map', () => {
    const shared = inGroup('code that entries share');
    const code = shared.filter((path) => !path.endsWith('.map'));
    expect(code.length).toBeGreaterThan(0);
    expect(shared.sort()).toEqual(code.flatMap((path) => [path, `${path}.map`]).sort());
  });

  test('entries that Node loads as one file: code for import and for require, with its map', () => {
    expect(inGroup('entries that Node loads as one file')).toHaveLength(16);
  });

  test('one file of vectors a module and an index; schemas; one script; six files for people and npm', () => {
    const vectors = ['index.json', ...conformance.modules.map(({ file }) => file)];
    expect(inGroup('vectors').sort()).toEqual(vectors.map((file) => `conformance/${file}`).sort());
    expect(inGroup('schema').length).toBeGreaterThan(100);
    expect(inGroup('one script')).toHaveLength(1);
    expect(inGroup('for people and npm')).toHaveLength(6);
  });

  test('no file says where it was built', () => {
    const places = [root, realpathSync(join(root, 'node_modules'))];
    const telling = packed.filter((path) => places.some((place) => read(path).includes(place)));
    expect(telling).toEqual([]);
    const outside = packed.filter((path) => /\.\.\/[^\s"]*node_modules\//.test(read(path)));
    expect(outside).toEqual([]);
  });

  test('nothing runs on installing', () => {
    const scripts = Object.keys(manifest.scripts);
    const atInstall =
      /^(pre|post)?install$|^(pre|post)?prepare$|^prepublish$|^(pre|post)?uninstall$|^dependencies$/;
    expect(scripts.filter((name) => atInstall.test(name))).toEqual([]);
    expect(packed.filter((path) => /\.(gyp|node|sh)$/.test(path))).toEqual([]);
    expect(Object.keys(manifest)).not.toContain('bin');
    expect(Object.keys(manifest)).not.toContain('bundledDependencies');
  });
});

describe('the bill of materials', () => {
  type Component = {
    readonly name: string;
    readonly version: string;
    readonly purl: string;
    readonly hashes: readonly { readonly alg: string; readonly content: string }[];
    readonly properties: readonly { readonly name: string }[];
  };
  const parsed = () => JSON.parse(bom) as { metadata: { component: Component }; components: Component[] };

  test('is made when packing, and is CycloneDX', () => {
    expect(manifest.scripts.prepack).toBe('node test/tools/sbom.mjs');
    expect(JSON.parse(bom)).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5', version: 1 });
    expect(parsed().metadata.component).toMatchObject({ name: manifest.name, version: manifest.version });
  });

  test('names what a host gets: the run-time dependencies and what was built in', () => {
    const { components } = parsed();
    const inside = ['@date-fns/utc', 'date-fns', 'flesch', 'normalize-strings', 'pluralize', 'syllable'];
    expect(components.map(({ name }) => name).sort()).toEqual(
      [...new Set([...Object.keys(manifest.dependencies), ...inside])].sort(),
    );
    const builtIn = components.filter(({ properties }) => properties.length > 0).map(({ name }) => name);
    expect(builtIn.sort()).toEqual(inside);
    const terms = read('THIRD-PARTY-LICENCES.txt');
    // The one script holds zod too.
    for (const name of [...inside, 'zod'])
      expect(terms).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+$`, 'm'));
    expect(terms.match(/Permission is hereby granted/g)?.length).toBeGreaterThanOrEqual(6);
    const { packages } = JSON.parse(read('package-lock.json'));
    for (const { name, version, hashes } of components) {
      const locked = packages[`node_modules/${name}`];
      expect(version).toBe(locked.version);
      expect(hashes.map(({ alg }) => alg)).toEqual(['SHA-512']);
      const sha512 = Buffer.from(hashes[0]!.content, 'hex').toString('base64');
      expect(`sha512-${sha512}`).toBe(locked.integrity);
    }
  });

  test('is the same for the same content: no moment, no chance, no machine', { timeout: 30_000 }, () => {
    run('node', 'test/tools/sbom.mjs');
    expect(read('sbom.cdx.json')).toBe(bom);
    expect(bom).not.toMatch(/timestamp/);
    expect(JSON.parse(bom).serialNumber).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });
});

describe('workflows', () => {
  const folder = '.github/workflows';
  const files = readdirSync(join(root, folder));
  const uses = files.flatMap((file) => read(join(folder, file)).match(/uses: .*/g) ?? []);

  test('every action is pinned by commit', () => {
    expect(uses.length).toBeGreaterThan(3);
    expect(uses.filter((line) => !/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual(
      [],
    );
  });

  test('both run every check', () => {
    expect(files.sort()).toEqual(['ci.yml', 'publish.yml']);
    for (const file of files) expect(read(join(folder, file))).toMatch(/- run: bash \.ci\/run$/m);
  });

  test('only the job that publishes may ask for an identity, and it runs nothing of ours', () => {
    const [pack, publish] = read(join(folder, 'publish.yml')).split(/^ {2}publish:$/m);
    expect(pack).not.toMatch(/id-token/);
    expect(publish).toMatch(/id-token: write/);
    expect(publish).toMatch(/npm publish .* --provenance .*--ignore-scripts/);
    expect(publish).not.toMatch(/checkout|npm (ci|install|run)/);
    expect(read(join(folder, 'ci.yml'))).not.toMatch(/id-token|write/);
  });
});

test('lock files name no host and no folder of a machine', () => {
  const locks = run('git', 'ls-files', '*package-lock.json').trim().split('\n');
  expect(locks).toContain('test/runtimes/package-lock.json');
  for (const lock of locks)
    expect(read(lock).match(/"resolved": "(?!file:vendor\/)[^"]*"/g) ?? [], lock).toEqual([]);
});

describe('the CHANGELOG speaks of a changed public name', () => {
  const api = (text: string, inner = {}) => ({ './plan': { names: { addUp: text }, inner } });
  const released = { version: '1.0.0', names: digestsOf(api('const addUp: Sum', { Sum: 'type Sum = 1' })) };
  const at = (text: string, inner: Record<string, string>, changelog: string) =>
    unsaid({ released, digests: digestsOf(api(text, inner)), changelog });
  const SILENT = '# Changelog\n\n## Unreleased\n\n### Changed\n\n- other\n\n## 1.0.0\n\n- `addUp` is new\n';
  const SPEAKING = SILENT.replace('- other', '- **plan**: `addUp` takes two');

  test('a signature as it was needs no word', () =>
    expect(at('const addUp: Sum', { Sum: 'type Sum = 1' }, SILENT)).toEqual([]));

  test.each([
    { because: 'its signature', text: 'const addUp: Other', inner: { Sum: 'type Sum = 1' } },
    { because: 'what its signature names', text: 'const addUp: Sum', inner: { Sum: 'type Sum = 2' } },
  ])('changed: $because', ({ text, inner }) => {
    const fault = './plan: `addUp` was changed since 1.0.0, and the CHANGELOG does not say so';
    expect(at(text, inner, SILENT)).toEqual([fault]);
    expect(at(text, inner, SPEAKING)).toEqual([]);
  });

  test('added and removed, and a word in an older section does not count', () => {
    const renamed = { './plan': { names: { sumUp: 'const sumUp: 1' }, inner: {} } };
    expect(unsaid({ released, digests: digestsOf(renamed), changelog: SILENT })).toEqual([
      './plan: `addUp` was removed since 1.0.0, and the CHANGELOG does not say so',
      './plan: `sumUp` was added since 1.0.0, and the CHANGELOG does not say so',
    ]);
  });

  test('before the first release every module is named', () => {
    const digests = digestsOf(api('const addUp: 1'));
    const ask = (changelog: string) => unsaid({ released: undefined, digests, changelog });
    expect(ask('## 0.1.0\n\n- **plan**: adds up\n')).toEqual([]);
    expect(ask('## 0.1.0\n\n- plan\n')).toEqual(['plan: the CHANGELOG does not name this module in bold']);
  });

  test('a released version without a section is found', () =>
    expect(unsaid({ released, digests: released.names, changelog: '## 2.0.0\n' })).toEqual([
      '1.0.0 was released, and has no section in the CHANGELOG',
    ]));
});
