// Builds everything into one script without imports or host globals: dist/family-engagement.global.js, or the file named.
import { writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const outfile = process.argv[2] ?? 'dist/family-engagement.global.js';

const { outputFiles, metafile } = await build({
  entryPoints: ['src/exchange/single-file/entry.ts'],
  bundle: true,
  minify: true,
  format: 'iife',
  globalName: 'familyEngagement',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  conditions: ['import'],
  // Engines inside databases are older than browsers; and a script that is sent as text should survive any encoding.
  target: 'es2020',
  charset: 'ascii',
  define: { 'process.env.NODE_ENV': '"production"' },
  legalComments: 'eof',
  banner: { js: '/*! family-engagement, MIT. With zod, MIT. */' },
  outfile,
  write: false,
  metafile: true,
  logLevel: 'warning',
});
const [output] = Object.values(metafile.outputs);
const outside = output.imports.map(({ path }) => path);
if (outside.length > 0) throw new Error(`the single file would still import ${outside.join(', ')}`);
const immer = Object.keys(output.inputs).filter((path) => path.includes('node_modules/immer/'));
if (immer.length > 0)
  throw new Error('immer reads process.env when it is loaded; it has no place in the single file');
writeFileSync(outfile, outputFiles[0].contents);
