// How each engine is started in a zone and a locale, and asked for the answer of program.mjs.
import { execFile, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { installed } from './host.mjs';

const execute = promisify(execFile);
const CHROMIUM = '/usr/bin/chromium';

/** What a process finds around itself in a place. */
const environment = (zone, locale) => {
  const posix = `${locale.replace('-', '_')}.UTF-8`;
  return { PATH: process.env.PATH, HOME: process.env.HOME, TZ: zone, LC_ALL: posix, LANG: posix };
};

const bundle = async (host, entry, format) => {
  const { outputFiles } = await build({
    entryPoints: [join(host, entry)],
    bundle: true,
    format,
    globalName: format === 'iife' ? 'program' : undefined,
    platform: 'browser',
    target: 'es2022',
    write: false,
    logLevel: 'error',
    logOverride: { 'ignored-bare-import': 'silent' },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0].text;
};

let runs = 0;
/** An engine with a file system, that imports the package as it is installed. */
const withFiles = (name, file, args = []) => ({
  name,
  version: async () => (await execute(file, ['--version'])).stdout.trim().split(/\s+/),
  ask: async ({ host, zone, locale }) => {
    runs += 1;
    const output = join(host, `answer-${runs}.json`);
    const env = { ...environment(zone, locale), DENO_DIR: join(host, '.deno'), DENO_NO_UPDATE_CHECK: '1' };
    const given = [...args, join(host, 'on-files.mjs'), join(host, 'input.json'), output, locale];
    await execute(file, given, { cwd: host, env });
    const answer = readFileSync(output, 'utf8');
    rmSync(output);
    return answer;
  },
});

const node = (major) => withFiles(`Node ${major}`, installed(`node-${major}`, 'bin', 'node'));

const workerd = () => ({
  name: 'workerd',
  version: async () => (await execute(file(), ['--version'])).stdout.trim().split(/\s+/),
  prepare: async (host) =>
    writeFileSync(join(host, 'worker.js'), await bundle(host, 'on-workerd.mjs', 'esm')),
  ask: async ({ host, zone, locale }) => {
    runs += 1;
    const config = join(host, `workerd-${runs}.capnp`);
    writeFileSync(
      config,
      `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .main)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const main :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "worker.js")],
  bindings = [(name = "INPUT", json = embed "input.json"), (name = "LOCALE", text = "${locale}")],
  compatibilityDate = "2025-01-01",
);
`,
    );
    const child = spawn(file(), ['serve', '--control-fd=3', config], {
      env: environment(zone, locale),
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    });
    let complaint = '';
    child.stderr.on('data', (text) => {
      complaint += text;
    });
    try {
      const port = await new Promise((found, failed) => {
        let said = '';
        child.stdio[3].on('data', (text) => {
          said += text;
          const listening = /"port":\s*(\d+)/.exec(said);
          if (listening) found(listening[1]);
        });
        child.on('exit', () => failed(new Error(`workerd ended: ${complaint}`)));
      });
      const response = await fetch(`http://127.0.0.1:${port}/`);
      const answer = await response.text();
      if (!response.ok) throw new Error(`workerd: ${answer} ${complaint}`);
      return answer;
    } finally {
      child.kill();
    }
  },
});
const file = () => installed('@cloudflare/workerd-linux-64', 'bin', 'workerd');

const quickJs = () => ({
  name: 'QuickJS',
  version: async () => [
    'quickjs-emscripten',
    JSON.parse(readFileSync('node_modules/quickjs-emscripten/package.json', 'utf8')).version,
  ],
  prepare: async (host) => writeFileSync(join(host, 'program.js'), await bundle(host, 'program.mjs', 'iife')),
  ask: async ({ host, zone, locale }) => {
    runs += 1;
    const output = join(host, `answer-${runs}.json`);
    const given = [
      'test/runtimes/on-quickjs.mjs',
      join(host, 'program.js'),
      join(host, 'input.json'),
      output,
      locale,
    ];
    await execute(process.execPath, given, { env: environment(zone, locale) });
    return readFileSync(output, 'utf8');
  },
});

const chromium = () => {
  let browser;
  let script;
  let input;
  return {
    name: 'Chromium',
    version: async () => [browser.version()],
    prepare: async (host) => {
      if (!existsSync(CHROMIUM))
        throw new Error(
          `${CHROMIUM} is missing: install Debian’s package chromium (apt-get install chromium)`,
        );
      const { chromium: playwright } = await import('playwright-core');
      browser = await playwright.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
      script = await bundle(host, 'program.mjs', 'iife');
      input = readFileSync(join(host, 'input.json'), 'utf8');
    },
    ask: async ({ zone, locale }) => {
      const context = await browser.newContext({ timezoneId: zone, locale });
      try {
        const page = await context.newPage();
        await page.addScriptTag({ content: script });
        return await page.evaluate(
          ([text, wanted]) => globalThis.program.run({ ...JSON.parse(text), locale: wanted }),
          [input, locale],
        );
      } finally {
        await context.close();
      }
    },
    end: () => browser?.close(),
  };
};

/** Each engine: `prepare`, then `ask` in any place, then `end`. */
export const engines = () => [
  ...[20, 22, 24, 26].map(node),
  withFiles('Deno', installed('@deno/linux-x64-glibc', 'deno'), [
    'run',
    '--quiet',
    '--no-lock',
    '--no-remote',
    '--node-modules-dir=manual',
    '--allow-read',
    '--allow-write',
    '--allow-env',
  ]),
  withFiles('Bun', installed('@oven/bun-linux-x64', 'bin', 'bun')),
  workerd(),
  quickJs(),
  chromium(),
];
