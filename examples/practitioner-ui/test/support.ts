import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';
import { preview } from 'vite';
import { expect } from 'vitest';

const CHROMIUM = '/usr/bin/chromium';
export const FOLDER = join(import.meta.dirname, '..');
const { source: axe } = createRequire(import.meta.url)('axe-core') as { readonly source: string };

/** Chromium without a window, and without a word to anybody. */
export const openBrowser = (): Promise<Browser> => {
  if (!existsSync(CHROMIUM))
    throw new Error('There is no Chromium to drive the page with: apt-get install chromium (Debian).');
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
};

/** The page as built, under its Content-Security-Policy. */
export const servePage = async (outDir = 'dist') => {
  const server = await preview({
    root: FOLDER,
    logLevel: 'silent',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('no address');
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
};

/** A page that remembers everything it complained of and everyone it asked. */
export const openPage = async (browser: Browser, url: string, width = 1280) => {
  const context: BrowserContext = await browser.newContext({
    viewport: { width, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime('2026-11-20T12:00:00Z');
  const complaints: string[] = [];
  const strangers: string[] = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('data:')) strangers.push(request.url());
  });
  await page.goto(url);
  return { page, complaints, strangers, close: () => context.close() };
};

type Violation = { readonly id: string; readonly nodes: readonly { readonly html: string }[] };

/** WCAG 2.2 A and AA, and axe’s own good practice, on the view as it stands; and no sideways scrolling. */
export const assertAccessible = async (page: Page, view: string): Promise<void> => {
  await page.evaluate(axe);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations, passes } = await page.evaluate(
    (values) =>
      (
        globalThis as unknown as { axe: { run: (options: object) => Promise<Record<string, Violation[]>> } }
      ).axe.run({
        runOnly: { type: 'tag', values },
      }) as Promise<{ violations: Violation[]; passes: Violation[] }>,
    tags,
  );
  expect(passes.length, `${view}: axe looked at nothing`).toBeGreaterThan(15);
  const said = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
  expect(said, view).toEqual([]);
  const room = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(room[0], `${view} scrolls sideways`).toBeLessThanOrEqual(room[1] ?? 0);
};

/** Takes hold of a family on the board and moves it a little before the page may scroll; then over its goal. */
export const drag = async (page: Page, family: string, over: Locator): Promise<void> => {
  const card = page.locator(`[data-family=${family}]`);
  await card.hover();
  const at = await card.boundingBox();
  await page.mouse.down();
  await page.mouse.move((at?.x ?? 0) + 60, (at?.y ?? 0) + 60, { steps: 4 });
  await over.hover();
};

/** The example beside this one, with its families: a real service on a port of its own. */
export const startService = async () => {
  const service = join(FOLDER, '..', 'mis-host');
  if (!existsSync(join(service, 'node_modules')))
    spawnSync('npm', ['run', 'setup'], { cwd: service, stdio: 'inherit' });
  const child = spawn(process.execPath, ['--import', 'tsx', join(FOLDER, 'test', 'service-server.mjs')], {
    cwd: service,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (line: Buffer) => resolve(line.toString().trim()));
    child.once('exit', (code) => reject(new Error(`the service stopped: ${code}`)));
  });
  return { url, close: () => child.kill() };
};

export const run = (command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): void => {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: FOLDER,
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stdout}${stderr}`);
};
