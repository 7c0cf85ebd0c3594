// Builds the entries that take from most of the library once more, each as one file: dist/whole. Node finds, reads and
// compiles a file at a time, and spends longer on thirty than on all that is in them; bundlers take the files apart, since
// one of these cannot be shaken. See `exports` in package.json. Comes after tsup, whose files it asks for names.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { WHOLE, wholeFile } from './whole.mjs';

const GATHERED = /^export \* as (\w+) from '(\.\/\w+\/index)\.js';$/gm;

/** A namespace as an object of what is in it: made of getters, as it would be, the root takes a sixth longer to start. */
const namespace = async (name, file) => {
  const names = Object.keys(await import(pathToFileURL(`dist/${file}.js`).href));
  const own = (one) => `${name}_${one}`;
  return [
    `import { ${names.map((one) => `${one} as ${own(one)}`).join(', ')} } from '${file}.js';`,
    `export const ${name} = /* @__PURE__ */ Object.freeze({ ${names.map((one) => `${one}: ${own(one)}`).join(', ')} });`,
  ].join('\n');
};

const gather = async (source) => {
  const made = await Promise.all(
    [...source.matchAll(GATHERED)].map(([, name, file]) => namespace(name, file)),
  );
  return source.replace(GATHERED, () => made.shift());
};

const root = await gather(readFileSync('src/index.ts', 'utf8'));
const plain = {
  name: 'namespaces-are-objects',
  setup: ({ onLoad }) => onLoad({ filter: /\/src\/index\.ts$/ }, () => ({ contents: root, loader: 'ts' })),
};

for (const [format, ending] of [
  ['esm', '.js'],
  ['cjs', '.cjs'],
]) {
  const { metafile } = await build({
    entryPoints: Object.fromEntries(WHOLE.map((name) => [wholeFile(name), `src/${name}.ts`])),
    outdir: '.',
    outExtension: { '.js': ending },
    format,
    bundle: true,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    minify: true,
    sourcemap: true,
    // The sources stand in the maps of the other files.
    sourcesContent: false,
    // A function is compiled sooner than an arrow, of which the parser learns only at its end that it is one.
    supported: { arrow: false },
    plugins: [plain],
    metafile: true,
    logLevel: 'warning',
  });
  const outside = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
  if (outside.length > 0) throw new Error(`dist/whole would still import ${outside.join(', ')}`);
}
