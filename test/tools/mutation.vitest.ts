import { defineConfig } from 'vitest/config';

/** The folders of tests that one run may use, set by mutation.mjs. */
const folders = process.env.MUTATION_TESTS?.split(',') ?? ['*'];

/**
 * For mutation runs only: tests that import `src` and nothing outside it. Tests of the package, the documents, the
 * words and the ledger read files that are not in Stryker's sandbox, and notice no changed branch.
 */
export default defineConfig({
  test: {
    include: folders.map((folder) => `test/${folder}/**/*.test.ts`),
    exclude: ['test/*.test.ts', 'test/**/{content,words,schema-files,single-file}.test.ts'],
    setupFiles: ['test/tools/mutation.setup.ts'],
    isolate: false,
  },
});
