import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

export const root = join(import.meta.dirname, '..');

export const temporary = () => {
  const folder = mkdtempSync(join(tmpdir(), 'research-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
};

/** Runs a program of this example as its README says, in a process of its own. */
export const run = (program: string, ...words: readonly string[]) =>
  promisify(execFile)(process.execPath, ['--import', 'tsx', join(root, 'src', program), ...words], {
    cwd: root,
    maxBuffer: 10_000_000,
  });
