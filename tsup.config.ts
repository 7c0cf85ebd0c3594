import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { defineConfig, type Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];
type ChunkPlugin = NonNullable<Options['plugins']>[number];

/** One entry a subpath: rules, schemas and words of each module, and the three files that gather them. */
const entries: Record<string, string> = {
  index: 'src/index.ts',
  schemas: 'src/schemas.ts',
  content: 'src/content.ts',
};
for (const { name } of readdirSync('src', { withFileTypes: true }).filter(
  (entry) => entry.isDirectory() && entry.name !== 'exchange',
))
  for (const part of ['index', 'schema', 'content', 'exact', 'patches', 'reading-ease'])
    if (existsSync(`src/${name}/${part}.ts`)) entries[`${name}/${part}`] = `src/${name}/${part}.ts`;

// Ids of many modules are what the schemas of a record go by, without the rules. What else the files of one module
// share comes to lie in a chunk.
for (const name of ['attendance', 'behaviour', 'change', 'engagement', 'grow', 'plan', 'safety', 'wellbeing'])
  entries[`${name}/vocabulary`] = `src/${name}/vocabulary.ts`;
entries['organisation/vocabulary'] = 'src/organisation/vocabulary.ts';
entries['plan/questions'] = 'src/plan/questions.ts';

if (existsSync('src/exchange'))
  for (const name of readdirSync('src/exchange').filter((file) => file.endsWith('.ts')))
    entries[`exchange/${name.replace(/\.ts$/, '')}`] = `src/exchange/${name}`;

const entryOf = new Map(Object.entries(entries).map(([name, source]) => [resolve(source), name]));

const isValidator = (file: string): boolean => /\/kernel\/(schema|parse)(\/\w+)?\.ts$/.test(file);

/** The file that something is taken from, with which it comes: of two that share a third, one holds it. */
const wholeOf = (wanted: string, importer: string): string => {
  if (isValidator(importer) && !isValidator(wanted)) return resolve('src/kernel/index.ts');
  // A register is part of the rules, also for what stands beside them.
  if (importer.endsWith('/reading-ease.ts') && wanted.endsWith('/register.ts'))
    return resolve(dirname(importer), 'index.ts');
  return wanted.replace(/\/vocabulary\/[\w-]+\.ts$/, '/vocabulary.ts');
};

/**
 * Keeps every entry a file of its own: an import of another entry stays an import. Without this esbuild cuts what
 * entries share into dozens of chunks, each of which costs a host a millisecond to load, and builds the namespaces
 * that the gathering files re-export with a call that no bundler may drop, so that one function costs the library.
 */
const entriesStayApart: Plugin = {
  name: 'entries-stay-apart',
  setup(build) {
    const extension = build.initialOptions.outExtension?.['.js'] ?? '.js';
    build.onResolve({ filter: /^\.{1,2}\/.*\.js$/ }, ({ importer, path }) => {
      const wanted = resolve(dirname(importer), path.replace(/\.js$/, '.ts'));
      const whole = wholeOf(wanted, importer);
      const within = importer === whole || `${dirname(importer)}.ts` === whole;
      const entry = entryOf.get(within ? wanted : whole);
      if (entry === undefined) return undefined;
      // Every file of dist but the gathering ones lies one folder down, chunks too.
      const up = dirname(importer) === resolve('src') ? './' : '../';
      return { path: `${up}${entry}${extension}`, external: true };
    });
  },
};

/**
 * Leaves out the numbers among the constants of date-fns. Some are worked out from others as the file is loaded, so that
 * no bundler dares to drop them, and nothing here uses them: were one used, the build would fail on it.
 */
const noUnusedNumbers: Plugin = {
  name: 'no-unused-numbers',
  setup(build) {
    build.onLoad({ filter: /\/date-fns\/constants\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(
        /^export const (?!constructFromSymbol\b)\w+ =[^;]*;$/gm,
        '',
      ),
    }));
  },
};

/**
 * Drops imports of chunks that nothing is taken from: no chunk does anything by being loaded, and each costs a host a
 * millisecond. There is one in every file, of what wraps the one package that is CommonJS.
 */
const noBareChunks: ChunkPlugin = {
  name: 'no-bare-chunks',
  renderChunk: (code) => ({ code: code.replaceAll(/^import "[./]+(?:chunks\/)?chunk-\w+\.c?js";$/gm, '') }),
};

export default defineConfig({
  entry: entries,
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  sourcemap: true,
  clean: true,
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  noExternal: [/^date-fns/, /^@date-fns/],
  esbuildPlugins: [entriesStayApart, noUnusedNumbers],
  plugins: [noBareChunks],
  esbuildOptions: (options) => {
    options.chunkNames = 'chunks/[name]-[hash]';
  },
});
