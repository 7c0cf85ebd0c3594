import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/**
 * Runs every fenced `ts` block of the README and of `docs/` against the built package. A line
 * `expression; // => value` is checked; a block marked `ts no-run` is only for reading and must say why in the text.
 */
type Block = { readonly file: string; readonly line: number; readonly code: string };

const root = join(import.meta.dirname, '..');
const pages = [
  'README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

const blocksIn = (file: string): readonly Block[] => {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map((match) => ({
    file,
    line: text.slice(0, match.index).split('\n').length,
    code: match[1] ?? '',
  }));
};

const CHECKED = /^(.*?);?\s*\/\/ => (.*)$/gm;
const IMPORT = /^import \{([^}]*)\} from '([^']+)';$/gm;
const STAR = /^import \* as (\w+) from '([^']+)';$/gm;

const runnable = (code: string): string =>
  ts
    .transpile(
      code.replace(CHECKED, (_, value, wanted) => `check((${value}), (${wanted}));`),
      {
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ESNext,
        verbatimModuleSyntax: true,
      },
    )
    .replace(
      IMPORT,
      (_, names: string, from: string) =>
        `const {${names.replaceAll(' as ', ': ')}} = await load('${from}');`,
    )
    .replace(STAR, "const $1 = await load('$2');");

const AsyncFunction = (async () => undefined).constructor as new (
  ...code: string[]
) => (...args: unknown[]) => Promise<void>;
const blocks = pages.flatMap(blocksIn);

describe('code in the documents', () => {
  test('is there', () => expect(blocks.length).toBeGreaterThanOrEqual(5));

  test.each(blocks.map((block) => [`${block.file}:${block.line}`, block] as const))(
    '%s',
    // The first block to run loads the whole package, which on a busy machine takes more than the usual five seconds.
    { timeout: 30_000 },
    async (_, { code }) => {
      const checks: [unknown, unknown][] = [];
      const run = new AsyncFunction('load', 'check', 'console', runnable(code));
      const quiet = { log: () => undefined };
      await run(
        (name: string) => import(/* @vite-ignore */ name),
        (actual: unknown, wanted: unknown) => checks.push([actual, wanted]),
        quiet,
      );
      expect(checks.length).toBeGreaterThan(0);
      for (const [actual, wanted] of checks) expect(actual).toEqual(wanted);
    },
  );
});

describe('blocks in other languages', () => {
  const block = (file: string, language: string): string => {
    const text = readFileSync(join(root, file), 'utf8');
    return new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(text)?.[1] ?? '';
  };

  test('the vector shown is one of the conformance pack', () => {
    const shown = JSON.parse(block('docs/conformance.md', 'json'));
    const pack = JSON.parse(readFileSync(join(root, 'conformance/change.json'), 'utf8'));
    expect(pack).toContainEqual(shown);
  });

  const python = spawnSync('python3', ['--version']).status === 0;
  test.skipIf(!python)('the loop in Python finds that a port without answers fails', () => {
    // A port that answers nothing to any call: the block itself stands as it is on the page.
    const port = 'from collections import defaultdict\nmy_port = defaultdict(lambda: lambda *args: None)\n';
    const { status, stdout } = spawnSync('python3', ['-c', port + block('docs/conformance.md', 'python')], {
      cwd: join(root, 'test/reference'),
      encoding: 'utf8',
      maxBuffer: 100_000_000,
    });
    expect(status).toBe(0);
    expect(stdout).toContain('capacity-yu /status wanted undetermined found None');
  });
});

test('what a part of a review costs is said as it is held: every part with a budget, and no other', async () => {
  const { OWN_BUDGETS } = (await import(join(root, 'test/tools/budgets.mjs'))) as {
    readonly OWN_BUDGETS: Readonly<Record<string, number>>;
  };
  const text = readFileSync(join(root, 'docs/embedding.md'), 'utf8');
  const rows = [...text.matchAll(/^\| [^|]+ \| `(\w+)` \| [\w ]+ \| ([\d.]+) \|$/gm)];
  expect(rows.length).toBeGreaterThanOrEqual(10);
  expect(rows.map(([, name, kB]) => [`review/${name}`, Number(kB) * 1000]).sort()).toEqual(
    Object.entries(OWN_BUDGETS)
      .filter(([id]) => id.startsWith('review/'))
      .sort(),
  );
});
