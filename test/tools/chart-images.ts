// Draws the pictures of docs/diagrams-and-charts.md. With `--check` it changes nothing and exits 1 on a difference.
//   npx tsx test/tools/chart-images.ts
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { draw } from '../exchange/draw.js';
import { CHARTS } from '../exchange/examples.js';

const folder = join(import.meta.dirname, '..', '..', 'docs', 'images');
mkdirSync(folder, { recursive: true });
const check = process.argv.includes('--check');
for (const [name, chart] of Object.entries(CHARTS)) {
  const file = join(folder, `${name}.svg`);
  const svg = `${await draw(chart)}\n`;
  if (existsSync(file) && readFileSync(file, 'utf8') === svg) continue;
  if (check) {
    console.error(`${file} is out of date; run npx tsx test/tools/chart-images.ts`);
    process.exitCode = 1;
  } else writeFileSync(file, svg);
}
