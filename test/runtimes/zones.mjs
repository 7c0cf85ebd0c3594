// Has the oldest and the newest Node go through every zone they know; see on-zones.mjs.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { installed } from './host.mjs';

/** Fewer zones or odd days than this, and the check did not look. The zone database had 418 zones in 2024. */
const AT_LEAST = { zones: 400, skipped: 4, noMidnight: 20, days: 50_000 };

/** Both at once: nothing is measured but what comes out. */
export const checkZones = ({ host, isWanted, faults }) =>
  Promise.all(
    [20, 26]
      .map((major) => ({ name: `Node ${major}`, major }))
      .filter(isWanted)
      .map(async ({ name, major }) => {
        const output = join(host, `zones-${major}.json`);
        const started = Date.now();
        await promisify(execFile)(
          installed(`node-${major}`, 'bin', 'node'),
          [join(host, 'on-zones.mjs'), join(host, 'input.json'), output],
          { cwd: host, env: { PATH: process.env.PATH } },
        );
        const found = JSON.parse(readFileSync(output, 'utf8'));
        for (const wrong of found.wrong) faults.push(`${name}: ${wrong}`);
        for (const [what, least] of Object.entries(AT_LEAST))
          if (found[what] < least) faults.push(`${name}: ${what} ${found[what]}, fewer than ${least}`);
        console.log(
          `${name}: ${found.zones} zones, ${found.skipped} with a day left out, ${found.noMidnight} with a day that has no midnight; ${found.days} days, ${found.answers} answers, ${found.wrong.length} wrong (${Math.round((Date.now() - started) / 1000)} s)`,
        );
        return { ...found, name, wrong: found.wrong.length };
      }),
  );
