// The single file in a real browser, by a script tag on a page from disk: its answers are the same bytes as Node's.
// Needs Debian's chromium. Run: npx tsx test/browser/single-file.check.ts
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as library from '../../src/exchange/single-file/entry.js';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'family-engagement-'));
const service = readFileSync(join(root, 'examples/data/service.json'), 'utf8');

const PROGRAM = `
  const { isoDate, parseFamilyRecord, review, enGB } = familyEngagement;
  const service = JSON.parse(input);
  const on = isoDate(service.on);
  return JSON.stringify(service.families.map((family) => {
    const parsed = parseFamilyRecord(family, { on });
    if (!parsed.ok) return parsed;
    const found = review.reviewFamily(parsed.value, { on });
    return [found, review.explainReview(found, [enGB])];
  }));`;
const PAGE = `<!doctype html><meta charset="utf-8"><title>One file</title>
<meta http-equiv="Content-Security-Policy" content="script-src 'self' file: 'unsafe-inline'">
<script src="family-engagement.global.js"></script>
<script>const input = ${JSON.stringify(service).replaceAll('<', '\\u003c')};
const answer = (function () {${PROGRAM}})();
document.title = 'done';
document.write('<pre>answer:' + encodeURIComponent(answer) + ':answer</pre>');</script>`;

try {
  execFileSync(
    process.execPath,
    ['test/tools/build-global.mjs', join(folder, 'family-engagement.global.js')],
    {
      cwd: root,
    },
  );
  writeFileSync(join(folder, 'page.html'), PAGE);
  const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'];
  const background = ['--disable-background-networking', '--disable-component-update'];
  const profile = `--user-data-dir=${join(folder, 'profile')}`;
  const page = `file://${join(folder, 'page.html')}`;
  const dom = execFileSync('chromium', ['--headless', ...quiet, ...background, profile, '--dump-dom', page], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 64 * 1024 * 1024,
  });
  const answer = decodeURIComponent(/answer:(%5B.*?):answer/s.exec(dom)?.[1] ?? '');
  const expected = new Function('familyEngagement', 'input', PROGRAM)(library, service) as string;
  if (expected.length < 10_000) throw new Error('Node has no answer to compare with');
  if (answer !== expected) throw new Error(`Chromium says otherwise (${answer.length} characters)`);
  console.log(`chromium: ${answer.length} characters, the same as Node`);
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
