import { existsSync, readdirSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

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

if (existsSync('src/exchange'))
  for (const name of readdirSync('src/exchange').filter((file) => file.endsWith('.ts')))
    entries[`exchange/${name.replace(/\.ts$/, '')}`] = `src/exchange/${name}`;
// Working days rest on code that no bundler dares to drop. In a file of its own only who counts them pays for it.
entries['plan/working-days'] = 'src/plan/rules/working-days.ts';

/**
 * Keeps the namespaces that the gathering files re-export as imports of the other entries. Without this esbuild builds
 * each namespace object in a shared chunk with a call that no bundler may drop, and one function costs the whole library.
 */
const gatheredNamespaces: Plugin = {
  name: 'gathered-namespaces',
  setup(build) {
    const extension = build.initialOptions.outExtension?.['.js'] ?? '.js';
    build.onResolve({ filter: /^\.\/[\w-]+\/(index|schema|content)\.js$/ }, ({ importer, path }) =>
      /[\\/]src[\\/](index|schemas|content)\.ts$/.test(importer)
        ? { path: path.replace(/\.js$/, extension), external: true }
        : undefined,
    );
  },
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
  esbuildPlugins: [gatheredNamespaces],
});
