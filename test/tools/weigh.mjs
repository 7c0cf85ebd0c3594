// How a bundle is weighed, wherever one is: what esbuild is asked for, and brotli as a server would send it.
import { brotliCompressSync, constants } from 'node:zlib';

/** A bundle for a browser, minified, as esbuild's documentation has it. */
export const ESBUILD_FOR_BROWSER = {
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  write: false,
  logLevel: 'error',
  // A bare import of a shared chunk is dropped as it should be, and said each time.
  logOverride: { 'ignored-bare-import': 'silent' },
};

/** Bytes after brotli at its highest quality. */
export const brotli = (bundle) =>
  brotliCompressSync(bundle, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
