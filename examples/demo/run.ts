// `npm run demo`: reviews the three fictional families of examples/data/service.json, in the terminal and as a page.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { loadService } from './load.js';
import { drawReport } from './report.js';
import { drawService, paintFor } from './terminal.js';

const folder = join(import.meta.dirname, '..');
const service = loadService(join(folder, 'data', 'service.json'));
const colour = process.stdout.isTTY === true && process.env.NO_COLOR === undefined;

process.stdout.write(drawService(service, paintFor(colour)));
mkdirSync(join(folder, 'out'), { recursive: true });
const page = join(folder, 'out', 'report.html');
writeFileSync(page, drawReport(service));
process.stdout.write(`\nThe same as a page to read or print: ${relative(process.cwd(), page)}\n`);
