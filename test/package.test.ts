import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };

// The package by its own name: what `npm run build` made, as a host gets it.
const require = createRequire(import.meta.url);
const subpaths = Object.keys(manifest.exports).filter((path) => !/\.js(on)?$/.test(path));
const nameOf = (subpath: string) => subpath.replace(/^\./, 'family-engagement');
const root = join(import.meta.dirname, '..');

/** What one file was made of, where it is one of many; else the file. */
const partsOf = (url: string): readonly string[] => {
  if (!url.includes('/dist/whole/')) return [url];
  const { sources } = JSON.parse(readFileSync(`${fileURLToPath(url)}.map`, 'utf8'));
  return sources.map((source: string) => new URL(source, url).href);
};

const filesOf = (name: string): readonly string[] =>
  execFileSync(process.execPath, ['test/tools/loaded.mjs', name], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((line) => line !== '' && !line.endsWith('/test/tools/loaded.mjs'));

const loadedBy = (name: string): readonly string[] => filesOf(name).flatMap(partsOf);

const isWords = (subpath: string) => subpath.endsWith('/content');
const isSchemas = (subpath: string) => subpath.endsWith('/schemas') && !subpath.startsWith('./exchange/');
const isExtra = (subpath: string) => /^\.\/exchange\/|\/(exact|patches|reading-ease)$/.test(subpath);
const rules = subpaths.filter((path) => !isWords(path) && !isSchemas(path) && !isExtra(path));

describe('what an import loads', () => {
  test('there are rules to look at', () => expect(rules.length).toBeGreaterThanOrEqual(5));

  test.each(rules)('%s: no zod, no immer, no date-fns, no words', { timeout: 20_000 }, (path) => {
    const loaded = loadedBy(nameOf(path));
    expect(loaded.length).toBeGreaterThan(0);
    expect(loaded.filter((url) => /node_modules\/(zod|immer|date-fns|@date-fns)\//.test(url))).toEqual([]);
    expect(loaded.filter((url) => /\/(dist|src)\/(.*\/)?(content|schemas?)\.[jt]s$/.test(url))).toEqual([]);
  });

  test('Node reads one file for the root, and no more than ten for any subpath', { timeout: 60_000 }, () => {
    expect(filesOf('family-engagement')).toHaveLength(1);
    expect(rules.filter((path) => filesOf(nameOf(path)).length > 10)).toEqual([]);
  });

  test.each(subpaths.filter(isWords))('%s: no zod', { timeout: 20_000 }, (path) => {
    expect(
      loadedBy(nameOf(path)).filter((url) => /node_modules\/(zod|immer|ts-pattern)\//.test(url)),
    ).toEqual([]);
  });

  test.each(subpaths.filter(isSchemas))('%s: zod', { timeout: 20_000 }, (path) => {
    expect(loadedBy(nameOf(path)).some((url) => url.includes('node_modules/zod/'))).toBe(true);
  });
});

type Named = Readonly<Record<string, unknown>>;
const load = async (file: string) => (await import(join(root, file))) as Readonly<Record<string, Named>>;

describe('the same of everything, however it is imported', () => {
  const namespaces = rules.filter((path) => path !== '.' && path !== './kernel').map((path) => path.slice(2));

  test.each(namespaces)('%s is one copy for a bundler, by root and by subpath', async (name) => {
    const [gathered, own] = [await load('dist/index.js'), await load(`dist/${name}/index.js`)];
    const [requiredRoot, requiredOwn] = [
      require(join(root, 'dist/index.cjs')),
      require(join(root, `dist/${name}/index.cjs`)),
    ];
    const names = Object.keys(own).filter((key) => typeof own[key] === 'function');
    expect(names.length).toBeGreaterThan(0);
    for (const key of names) {
      expect(gathered[name]?.[key]).toBe(own[key]);
      expect(requiredRoot[name][key]).toBe(requiredOwn[key]);
    }
    expect(Object.keys(requiredOwn).sort()).toEqual(Object.keys(own).sort());
  });

  test.each(['node', 'browser', 'neutral'] as const)('a bundler takes parts, for %s', async (platform) => {
    const contents =
      "import { change } from 'family-engagement'; import * as review from 'family-engagement/review'; console.log(change.startChange, review.reviewFamily);";
    const { metafile } = await build({
      stdin: { contents, resolveDir: root },
      bundle: true,
      metafile: true,
      write: false,
      logLevel: 'error',
      platform,
    });
    const taken = Object.keys(metafile.inputs);
    expect(taken).toContain('dist/review/index.js');
    expect(taken.filter((file) => file.includes('dist/whole/'))).toEqual([]);
  });

  test('the kernel is listed at the root', async () => {
    const [gathered, kernel] = [await load('dist/index.js'), await load('dist/kernel/index.js')];
    for (const key of Object.keys(kernel)) expect(gathered[key]).toBe(kernel[key]);
  });

  // What a name stands for, where it is not a function: what functions do is what the vectors of conformance are for.
  const told = (names: Named): unknown =>
    Object.fromEntries(
      Object.keys(names)
        .sort()
        .map((key) => [key, typeof names[key] === 'function' ? 'a function' : names[key]]),
    );

  test.each(rules.filter((path) => existsSync(join(root, 'dist', 'whole', `${path.slice(2) || 'root'}.js`))))(
    '%s as one file, imported and required, is the same as its parts',
    async (path) => {
      const name = path.slice(2);
      const parts = await load(`dist/${name === '' ? '' : `${name}/`}index.js`);
      const whole = `dist/whole/${name || 'root'}`;
      for (const one of [await load(`${whole}.js`), require(join(root, `${whole}.cjs`))]) {
        expect(Object.keys(one).sort()).toEqual(Object.keys(parts).sort());
        if (name !== '') expect(told(one)).toEqual(told(parts));
        else for (const space of namespaces) expect(told(one[space])).toEqual(told(parts[space]!));
      }
    },
  );

  test('words and schemas are gathered', async () => {
    const words = (await import('family-engagement/content')) as Record<string, unknown>;
    const schemas = (await import('family-engagement/schemas')) as Record<string, unknown>;
    const parts = (ending: string) =>
      subpaths
        .filter((path) => path.endsWith(`/${ending}`))
        .map((path) => path.split('/')[1])
        .filter((name) => name !== 'exchange')
        .filter((name) => name !== ending);
    expect(parts('content').filter((name) => !(String(name) in words))).toEqual([]);
    expect(parts('schemas').filter((name) => !(String(name) in schemas))).toEqual([]);
  });
});

test('run-time dependencies are the four', () => {
  expect(Object.keys(manifest.dependencies).sort()).toEqual(['date-fns', 'immer', 'ts-pattern', 'zod']);
});
