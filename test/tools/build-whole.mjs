// Builds the entries that take from most of the library once more, each as one file: dist/whole. Node finds, reads and
// compiles a file at a time, and spends longer on thirty than on all that is in them; bundlers take the files apart, since
// one of these cannot be shaken. See `exports` in package.json, and docs/trust.md.
import { build } from 'esbuild';
import { WHOLE, wholeFile } from './whole.mjs';

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
    metafile: true,
    logLevel: 'warning',
  });
  const outside = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
  if (outside.length > 0) throw new Error(`dist/whole would still import ${outside.join(', ')}`);
}
