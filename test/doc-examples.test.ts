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

/** The files that an example may take names from; of two with a name, the later. */
const sourcesOf = (file: string): readonly string[] => {
  const [first = '', second = ''] = file.replace(/\.ts$/, '').split('/');
  // Each exchange format is a subpath of its own; the rest of a module stands behind its index.
  const index =
    dirname(file) === '.' ? file : first === 'exchange' ? `exchange/${second}.ts` : `${first}/index.ts`;
  return [
    ...(file.startsWith('review/') ? ['record/index.ts'] : []),
    ...(/schema|parse/.test(file) ? ['kernel/schema.ts'] : []),
    'kernel/index.ts',
    index,
    file,
  ];
};

const namesFor = async (file: string): Promise<Record<string, unknown>> => {
  const modules = await Promise.all(
    sourcesOf(file).map((path) => import(join(SRC, path)) as Promise<Record<string, unknown>>),
  );
  return Object.assign({}, ...modules);
};

/** The example as a host would have it in a file. */
const asModule = async ({ file, code }: Example): Promise<string> => {
  const sources = sourcesOf(file);
  const imports = sources.map(
    (path, at) => `import * as from${at} from '../../src/${path.replace(/ts$/, 'js')}';`,
  );
  const names = Object.keys(await namesFor(file)).filter((name) =>
    code.some((line) => new RegExp(`\\b${name}\\b`).test(line)),
  );
  const all = sources.map((_, at) => `...from${at}`).join(', ');
  return [
    `${imports.join(' ')} const { ${names.join(', ')} } = { ${all} };`,
    ...code.map((line) => line.replace(CHECKED, (_, value, wanted) => `void (${value}); void (${wanted});`)),
  ].join('\n');
};

const CHECKED = /^(.*?);?\s*\/\/ => (.*)$/;
const examples = files.flatMap(examplesIn);

describe('examples in doc blocks', () => {
  test('there are many', () => expect(examples.length).toBeGreaterThan(30));

  test('each compiles as it stands for a host with `strict`', async () => {
    const { compileStrict } = await import(join(SRC, '../test/tools/compile-strict.mjs'));
    const pieces = await Promise.all(
      examples.map(async (one) => ({ at: `src/${one.file}`, line: one.line - 1, code: await asModule(one) })),
    );
    expect(compileStrict('doc-examples', pieces)).toEqual([]);
  }, 120_000);

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
