// Sets up and tests every example that is a program of its own, as its README says. Needs `npm run build` first.
// Names pick some: `node test/tools/check-examples.mjs mis-host`.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const wanted = process.argv.slice(2);
const programs = readdirSync('examples').filter((name) => existsSync(join('examples', name, 'package.json')));
const unknown = wanted.filter((name) => !programs.includes(name));
if (unknown.length > 0 || programs.length === 0) {
  console.error(`No such example: ${unknown.join(', ')}. There are: ${programs.join(', ') || 'none'}.`);
  process.exit(1);
}

const failed = [];
for (const name of programs.filter((one) => wanted.length === 0 || wanted.includes(one))) {
  const cwd = join('examples', name);
  const { scripts = {} } = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8'));
  for (const script of ['setup', 'test']) {
    const started = Date.now();
    const { status } = spawnSync('npm', ['run', script], { cwd, stdio: 'inherit', timeout: 30 * 60_000 });
    const passed = scripts[script] !== undefined && status === 0;
    console.log(
      `${name}: ${script} ${passed ? 'ok' : 'FAILED'} (${Math.round((Date.now() - started) / 1000)} s)`,
    );
    if (passed) continue;
    failed.push(`${name}: ${script}`);
    break;
  }
}
if (failed.length > 0) {
  console.error(`Failed: ${failed.join(', ')}`);
  process.exit(1);
}
