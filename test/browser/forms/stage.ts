import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

/** Where a package is installed. */
export const packageFolder = (name: string): string =>
  join(import.meta.dirname, '../../../node_modules', name);

/** What a server gives for an address: a text and its type. */
export type Served = { readonly type: string; readonly body: string | Uint8Array };

/** Gives what is at an address; `body` is what was posted. */
export type Serve = (path: string, body: string) => Served | undefined;

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let body = '';
  for await (const part of request) body += part;
  return body;
};

/** Opens a browser and a server on this machine for as long as `run` takes. */
export const onStage = async (
  serve: Serve,
  run: (context: BrowserContext, address: string) => Promise<void>,
): Promise<void> => {
  const server = createServer(async (request, response) => {
    const served = serve(request.url ?? '/', await bodyOf(request));
    response.writeHead(served === undefined ? 404 : 200, { 'content-type': served?.type ?? 'text/plain' });
    response.end(served?.body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as { readonly port: number };
  const profile = mkdtempSync(join(tmpdir(), 'family-engagement-'));
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
      ...['--disable-background-networking', '--disable-component-update'],
    ],
    viewport: { width: 900, height: 1000 },
  });
  try {
    await run(browser, `http://127.0.0.1:${port}`);
  } finally {
    await browser.close();
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
};

type AxeResult = {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
};

/** What axe finds of impact serious or critical, one text a node. */
export const axeFaults = async (page: Page): Promise<readonly string[]> => {
  await page.addScriptTag({ path: join(packageFolder('axe-core'), 'axe.min.js') });
  const { violations } = await page.evaluate<AxeResult>('axe.run(document, { resultTypes: ["violations"] })');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
};

/** A page of HTML in British English. */
export const htmlPage = (title: string, head: string, body: string): Served => ({
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">${head}</head><body>${body}</body></html>`,
});
