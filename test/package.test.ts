import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };

// The package by its own name: what `npm run build` made, as a host gets it.
const require = createRequire(import.meta.url);
const subpaths = Object.keys(manifest.exports).filter((path) => !/\.js(on)?$/.test(path));
const nameOf = (subpath: string) => subpath.replace(/^\./, 'family-engagement');
const root = join(import.meta.dirname, '..');

const loadedBy = (name: string): readonly string[] =>
  execFileSync(process.execPath, ['test/tools/loaded.mjs', name], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((line) => line !== '' && !line.endsWith('/test/tools/loaded.mjs'));

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
    expect(loaded.filter((url) => /\/dist\/(.*\/)?(content|schemas?)\.js$/.test(url))).toEqual([]);
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

describe('one copy of everything', () => {
  const namespaces = rules.filter((path) => path !== '.' && path !== './kernel');

  test.each(namespaces)('%s is the same by root and by subpath, imported and required', async (path) => {
    const name = path.slice(2);
    const load = async (from: string) => (await import(from)) as Record<string, Record<string, unknown>>;
    const [gathered, own] = [await load('family-engagement'), await load(nameOf(path))];
    const [requiredRoot, requiredOwn] = [require('family-engagement'), require(nameOf(path))];
    const names = Object.keys(own).filter((key) => typeof own[key] === 'function');
    expect(names.length).toBeGreaterThan(0);
    for (const key of names) {
      expect(gathered[name]?.[key]).toBe(own[key]);
      expect(requiredRoot[name][key]).toBe(requiredOwn[key]);
    }
    expect(Object.keys(requiredOwn).sort()).toEqual(Object.keys(own).sort());
  });

  test('the kernel is listed at the root', async () => {
    const [gathered, kernel] = [await import('family-engagement'), await import('family-engagement/kernel')];
    for (const key of Object.keys(kernel)) expect(gathered[key as 'ok']).toBe(kernel[key as 'ok']);
  });

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
