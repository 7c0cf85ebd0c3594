import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SRC } from './support/modules.js';

/**
 * Runs every `@example` in `src`. A line `expression; // => value` is checked; other lines run before it. Names come
 * from the module's index (or the file itself), its schemas and the kernel.
 */
type Example = { readonly file: string; readonly line: number; readonly code: readonly string[] };

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.split(sep).join('/'));

const examplesIn = (file: string): readonly Example[] => {
  const lines = readFileSync(join(SRC, file), 'utf8').split('\n');
  return lines.flatMap((text, at) => {
    const first = /^\s*\*\s*@example\s*(.*)$/.exec(text);
    if (!first) return [];
    const code = [first[1] ?? ''];
    for (let next = at + 1; !/^\s*\*(\/|\s*@)/.test(lines[next] ?? '*/'); next += 1)
      code.push((lines[next] ?? '').replace(/^\s*\* ?/, ''));
    return [
      {
        file,
        line: at + 1,
        code: code.filter((part) => part.trim() !== '' && !part.trim().startsWith('```')),
      },
    ];
  });
};

const namesFor = async (file: string): Promise<Record<string, unknown>> => {
  const load = async (path: string) => (await import(join(SRC, path))) as Record<string, unknown>;
  const folder = dirname(file);
  const [first = '', second = ''] = file.replace(/\.ts$/, '').split('/');
  // Each exchange format is a subpath of its own; the rest of a module stands behind its index.
  const index = folder === '.' ? file : first === 'exchange' ? `exchange/${second}.ts` : `${first}/index.ts`;
  const record = file.startsWith('review/') ? await load('record/index.ts') : {};
  const schemas = /schema|parse/.test(file) ? await load('kernel/schema.ts') : {};
  return {
    ...record,
    ...schemas,
    ...(await load('kernel/index.ts')),
    ...(await load(index)),
    ...(await load(file)),
  };
};

const CHECKED = /^(.*?);?\s*\/\/ => (.*)$/;
const examples = files.flatMap(examplesIn);

describe('examples in doc blocks', () => {
  test('there are many', () => expect(examples.length).toBeGreaterThan(30));

  test.each(examples.map((example) => [`${example.file}:${example.line}`, example] as const))(
    '%s',
    async (_, { file, code }) => {
      const names = await namesFor(file);
      const checks: [unknown, unknown][] = [];
      const body = code.map((line) =>
        line.replace(CHECKED, (_all, value, wanted) => `check((${value}), (${wanted}));`),
      );
      const run = new Function(...Object.keys(names), 'check', body.join('\n'));
      run(...Object.values(names), (actual: unknown, wanted: unknown) => checks.push([actual, wanted]));
      expect(checks.length).toBeGreaterThan(0);
      for (const [actual, wanted] of checks) expect(actual).toEqual(wanted);
    },
  );
});
