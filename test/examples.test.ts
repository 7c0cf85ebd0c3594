import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const folder = join(import.meta.dirname, '..', 'examples');
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));

describe('examples, with the built package', () => {
  test('are there', () => expect(files.length).toBeGreaterThanOrEqual(2));

  test.each(files)('%s does what it says', async (file) => {
    const { actual, expected } = (await import(join(folder, file))) as { actual: unknown; expected: unknown };
    expect(expected).toBeDefined();
    expect(actual).toEqual(expected);
  });
});
