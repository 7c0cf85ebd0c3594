import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Vector } from '../tools/conformance/kit.js';
import { indexOf, PACK, REGISTERS, runVector, textOf } from '../tools/conformance/pack.js';
import { at } from '../tools/conformance/run.js';

const folder = join(import.meta.dirname, '../../conformance');
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const { version } = JSON.parse(readFileSync(join(folder, '../package.json'), 'utf8'));

describe('the conformance pack', () => {
  test('holds one file a module, and an index', () => {
    const wanted = [...Object.keys(PACK).map((module) => `${module}.json`), 'index.json'].sort();
    expect(readdirSync(folder).sort()).toEqual(wanted);
    expect(JSON.parse(read('index.json'))).toEqual(indexOf(version));
  });

  test.each(Object.keys(PACK))(
    '%s: every rule of the register has a vector, and no vector a rule of nobody',
    (module) => {
      const tested = new Set(PACK[module]!.flatMap(({ rules }) => rules));
      const registered = REGISTERS[module]!.map(({ id }) => id as string);
      expect(registered.filter((id) => !tested.has(id))).toEqual([]);
      const anywhere = new Set(
        Object.values(REGISTERS).flatMap((rules) => rules.map(({ id }) => id as string)),
      );
      expect([...tested].filter((id) => !anywhere.has(id))).toEqual([]);
      expect(read(`${module}.json`)).toBe(textOf(module));
    },
  );

  test.each(Object.keys(PACK))('%s: every vector comes out as written', (module) => {
    const vectors: readonly Vector[] = JSON.parse(read(`${module}.json`));
    expect(new Set(vectors.map(({ id }) => id)).size).toBe(vectors.length);
    const differences = vectors.flatMap((one) => {
      const result = runVector(one);
      return Object.entries(one.expect).flatMap(([path, wanted]) => {
        const found = at(JSON.parse(JSON.stringify(result ?? null)), path);
        return isDeepStrictEqual(found, wanted) ? [] : [{ id: one.id, path, wanted, found }];
      });
    });
    expect(differences).toEqual([]);
  });

  test('a wrong result is found', () => {
    expect(
      at(
        {
          a: [
            { id: 'x', b: 1 },
            { id: 'y', b: 2 },
          ],
        },
        '/a/*/b',
      ),
    ).toEqual([1, 2]);
    expect(
      at(
        {
          a: [
            { id: 'x', b: 1 },
            { id: 'y', b: 2 },
          ],
        },
        '/a/{id=y}/b',
      ),
    ).toBe(2);
    expect(at({ a: [] }, '/a/{id=y}/b')).toBe(null);
    expect(at({ a: 1 }, '/a/b/c')).toBe(null);
  });

  const python = spawnSync('python3', ['--version']).status === 0;
  test.skipIf(!python)('Python reads it with its standard library alone', () => {
    const run = spawnSync('python3', [join(folder, '../test/reference/conformance.py')], {
      encoding: 'utf8',
    });
    expect(run.stdout).toMatch(/^\d+ vectors for \d+ rules in \d+ modules: whole\n$/);
    expect(run.status).toBe(0);
  });
});
