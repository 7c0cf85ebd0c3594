import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry, Rule, RuleEntry } from '../../src/kernel/index.js';

export const SRC = join(import.meta.dirname, '..', '..', 'src');

/** Every module that is there, by its folder's name. */
export const MODULES = readdirSync(SRC, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

export type Content = {
  readonly entries?: Readonly<Record<string, Entry>>;
  readonly rules?: Readonly<Record<string, RuleEntry>>;
  readonly words?: Readonly<Record<string, string>>;
};

/** The words of a module; empty where it has none. */
export const contentOf = async (module: string): Promise<Content> =>
  existsSync(join(SRC, module, 'content.ts'))
    ? ((await import(join(SRC, module, 'content.ts'))) as Content)
    : {};

const isRule = (value: unknown): value is Rule =>
  typeof value === 'object' && value !== null && 'modality' in value && 'cite' in value && 'version' in value;

/** Every rule a module registers, found by its shape among what `register.ts` (or the kernel) exports. */
export const rulesOf = async (module: string): Promise<readonly Rule[]> => {
  const file = join(SRC, module, module === 'kernel' ? 'index.ts' : 'register.ts');
  if (!existsSync(file)) return [];
  return Object.values((await import(file)) as Record<string, unknown>).filter(isRule);
};
