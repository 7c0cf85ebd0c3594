import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { SRC } from '../support/modules.js';

const FOLDER = import.meta.dirname;
const tables = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => readFileSync(join(FOLDER, name), 'utf8'))
  .join('\n');

/** Subpaths that gather what others export, and are the same functions again. */
const GATHERED = ['.', './schemas', './content'];
const fileOf = (subpath: string): string => {
  const name = subpath.slice(2);
  const file = [`${name}/index`, name.replace(/schemas$/, 'schema'), name].find((one) =>
    existsSync(join(SRC, `${one}.ts`)),
  );
  return join(SRC, `${file}.ts`);
};
const subpaths = Object.keys(packageJson.exports).filter(
  (one) => !GATHERED.includes(one) && !one.endsWith('.json'),
);

test('there are subpaths to look at', () => expect(subpaths.length).toBeGreaterThan(45));

// `holds` itself insists on every function of the module it is given.
test.each(subpaths)('every function of %s is in a table of properties', async (subpath) => {
  const module = (await import(fileOf(subpath))) as Record<string, unknown>;
  const functions = Object.values(module).filter((one) => typeof one === 'function');
  const name = subpath.slice(2);
  expect(functions.length === 0 || new RegExp(`holds\\(\\s*'${name}'`).test(tables)).toBe(true);
});
