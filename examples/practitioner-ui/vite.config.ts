import { defineConfig } from 'vitest/config';

/** Where the service is, for example http://127.0.0.1:8080. Without it the page keeps everything in its own memory. */
const { SERVICE = '' } = process.env;

/** Nothing inline, nothing evaluated, nobody else asked. Send the same header wherever you put the page. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The page asks its own origin; this passes it on, as the server in front of your page would. */
const proxy = {
  '/service': { target: SERVICE, rewrite: (path: string) => path.replace('/service', '') },
};

export default defineConfig({
  base: './',
  // Which host to use is fixed when the page is built: no address can send a token elsewhere.
  define: { 'import.meta.env.VITE_SERVICE': JSON.stringify(SERVICE === '' ? '' : '/service') },
  build: {
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // Sass has made it small already, and Vite's own tool stops at a media query of GOV.UK Frontend.
    cssMinify: false,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: 'words', test: /family-engagement.*content|[\\/]words-of/ }] },
      },
    },
  },
  css: { preprocessorOptions: { scss: { style: 'compressed', quietDeps: true } } },
  server: { ...(SERVICE === '' ? {} : { proxy }) },
  preview: {
    port: 4173,
    headers: {
      'Content-Security-Policy': POLICY,
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    },
    ...(SERVICE === '' ? {} : { proxy }),
  },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 600_000,
    fileParallelism: false,
  },
});
