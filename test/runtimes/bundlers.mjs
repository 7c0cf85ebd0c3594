// Four bundlers, each as its own documentation has it for a browser, minified. Each takes one module and gives its bundle.
import { writeFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import { VERSION as ROLLDOWN, rolldown } from 'rolldown';
import { VERSION as ROLLUP, rollup } from 'rollup';
import { minify } from 'terser';
import webpack from 'webpack';
import { ESBUILD_FOR_BROWSER } from '../tools/weigh.mjs';

let entries = 0;
/** A file in the host with the one statement that is weighed. */
const entryIn = (host, statement) => {
  entries += 1;
  const file = join(host, `entry-${entries}.mjs`);
  writeFileSync(file, `${statement};\n`);
  return file;
};

const withEsbuild = async (host, statement) => {
  const { outputFiles } = await esbuild.build({
    entryPoints: [entryIn(host, statement)],
    ...ESBUILD_FOR_BROWSER,
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0].text;
};

const withRollup = async (host, statement) => {
  const built = await rollup({
    input: entryIn(host, statement),
    plugins: [nodeResolve({ browser: true })],
    onwarn: () => {},
  });
  const { output } = await built.generate({ format: 'es' });
  await built.close();
  const { code } = await minify(output[0].code, { module: true, ecma: 2020 });
  return code;
};

const withRolldown = async (host, statement) => {
  const built = await rolldown({
    input: entryIn(host, statement),
    platform: 'browser',
    logLevel: 'silent',
  });
  const { output } = await built.generate({ format: 'esm', minify: true });
  await built.close();
  return output[0].code;
};

const withWebpack = async (host, statement) => {
  const entry = entryIn(host, statement);
  const folder = `${entry}.out`;
  const compiler = webpack({
    mode: 'production',
    target: ['web', 'es2022'],
    context: host,
    entry,
    experiments: { outputModule: true },
    output: { path: folder, filename: 'bundle.js', library: { type: 'module' } },
    performance: false,
  });
  const stats = await new Promise((done, failed) =>
    compiler.run((error, result) => (error ? failed(error) : done(result))),
  );
  await new Promise((done) => compiler.close(done));
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  const code = await readFile(join(folder, 'bundle.js'), 'utf8');
  await rm(folder, { recursive: true });
  return code;
};

export const BUNDLERS = [
  { name: 'esbuild', version: esbuild.version, bundle: withEsbuild },
  { name: 'rollup', version: ROLLUP, bundle: withRollup },
  { name: 'rolldown', version: ROLLDOWN, bundle: withRolldown },
  { name: 'webpack', version: webpack.version, bundle: withWebpack },
];
