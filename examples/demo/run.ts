// `npm run demo`: reviews the fictional families and the team of examples/data/service.json, in the terminal
// and as a page, and draws one practitioner's own page apart.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { loadOwnPage, loadService } from './load.js';
import { drawOwnPage, drawReport } from './report.js';
import { drawService, paintFor } from './terminal.js';

const folder = join(import.meta.dirname, '..');
const file = join(folder, 'data', 'service.json');
const service = loadService(file);
const colour = process.stdout.isTTY === true && process.env.NO_COLOR === undefined;

process.stdout.write(drawService(service, paintFor(colour)));
mkdirSync(join(folder, 'out'), { recursive: true });
const page = join(folder, 'out', 'report.html');
writeFileSync(page, drawReport(service));
process.stdout.write(`\nThe same as a page to read or print: ${relative(process.cwd(), page)}\n`);
// For Carys alone: in a real service only she could open it.
const own = join(folder, 'out', 'own-page.html');
writeFileSync(own, drawOwnPage(loadOwnPage(file, 'w-carys')));
process.stdout.write(`One practitioner's own page, for nobody else: ${relative(process.cwd(), own)}\n`);
