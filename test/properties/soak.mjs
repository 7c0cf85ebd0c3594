// The properties at 100,000 runs each, part by part: `npm run soak`, or `npm run soak -- change safety` for some parts.
// PROPERTY_RUNS and PROPERTY_SEED may be set; the seed is printed, and the same seed finds the same case again.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const all = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => name.replace('.test.ts', ''))
  .filter((name) => !['complete', 'found'].includes(name));
const asked = process.argv.slice(2);
const runs = process.env.PROPERTY_RUNS ?? '100000';
const seed = process.env.PROPERTY_SEED ?? String(Math.floor(Math.random() * 2 ** 31));
const failed = [];
for (const part of asked.length > 0 ? asked : all) {
  console.log(`${part}: ${runs} runs, seed ${seed}`);
  const { status } = spawnSync(
    'npx',
    ['vitest', 'run', '--typecheck.enabled=false', `test/properties/${part}.test.ts`],
    { stdio: 'inherit', env: { ...process.env, PROPERTY_RUNS: runs, PROPERTY_SEED: seed } },
  );
  if (status !== 0) failed.push(part);
}
console.log(
  failed.length === 0
    ? `Held at ${runs} runs, seed ${seed}.`
    : `Failed: ${failed.join(', ')} (seed ${seed}).`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
