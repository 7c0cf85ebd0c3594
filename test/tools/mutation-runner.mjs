// A StrykerJS test runner that loads src and its tests once and then runs, mutant by mutant, the tests that reach it,
// quickest first. Stryker's own runner for vitest starts a worker and loads everything again for each mutant: over
// 24,000 mutants that is hours against minutes. `npm run mutation -- --vitest <module>` runs the same with that one.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { register } from 'node:module';
import { join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

// What @stryker-mutator/api calls these; it comes with the core and is not a dependency of ours.
const NAMESPACE = '__stryker__';
const [SUCCESS, FAILED] = [0, 1];

/** Read files outside the sandbox, or start a browser: they notice no changed branch. */
const LEFT_OUT = /(content|words)\.test\.ts$/;
/** Of the rules as examples, those of the module itself take part. */
const EXAMPLES = 'test/conformance/';
const DURATIONS = '.mutation-durations.json';

const testFiles = () =>
  process.env.MUTATION_TESTS.split(',').flatMap((folder) =>
    readdirSync(join('test', folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.test.ts') && !LEFT_OUT.test(name))
      .sort()
      .map((name) => join('test', folder, name).split(sep).join('/')),
  );

class InProcess {
  constructor() {
    globalThis[NAMESPACE] ??= {};
    this.stryker = globalThis[NAMESPACE];
    this.runs = 0;
    this.spoilt = false;
    this.durations = {};
  }

  /** With `ignoreStatic` no mutant asks for a fresh start, only those that also run at import would be given one. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const { register: registerTypeScript } = await import('tsx/esm/api');
    registerTypeScript();
    register('./mutation-loader.mjs', import.meta.url);
    const { default: fc } = await import('fast-check');
    // The same generated input for each mutant, so that a score can be had again, less of it, and nothing shrunk.
    fc.configureGlobal({ seed: 9, numRuns: 30, endOnFailure: true });
    const { inFile, tests } = await import('./mutation-collect.mjs');
    for (const file of testFiles()) {
      inFile(file);
      await import(pathToFileURL(resolve(file)).href);
    }
    const [module] = process.env.MUTATION_TESTS.split(',');
    this.tests = tests.filter(({ file, name }) => !file.startsWith(EXAMPLES) || name.includes(module));
    try {
      this.durations = JSON.parse(readFileSync(DURATIONS, 'utf8'));
    } catch {
      // The first process of a run: its dry run writes them.
    }
  }

  async dryRun() {
    const results = [];
    for (const test of this.tests) {
      this.stryker.currentTestId = test.id;
      const result = await this.runTest(test);
      this.durations[test.id] = result.timeSpentMs;
      results.push(result);
    }
    this.stryker.currentTestId = undefined;
    writeFileSync(DURATIONS, JSON.stringify(this.durations));
    return { status: 'complete', tests: results, mutantCoverage: this.stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    if (this.spoilt) throw new Error('Start again: a mutant left something changed behind.');
    const wanted = new Set(testFilter);
    const tests = this.tests
      .filter(({ id }) => testFilter === undefined || wanted.has(id))
      .sort((a, b) => (this.durations[a.id] ?? 0) - (this.durations[b.id] ?? 0));
    Object.assign(this.stryker, {
      hitLimit,
      hitCount: hitLimit === undefined ? undefined : 0,
      activeMutant: activeMutant.id,
    });
    const results = [];
    let failed;
    for (const test of tests) {
      const result = await this.runTest(test);
      results.push(result);
      if (result.status === FAILED) {
        failed = test;
        break;
      }
    }
    const { hitCount } = this.stryker;
    Object.assign(this.stryker, { hitLimit: undefined, hitCount: undefined, activeMutant: undefined });
    if (failed !== undefined) await this.proveWithout(failed);
    this.runs += 1;
    const nrOfTests = results.length;
    if (hitLimit !== undefined && hitCount > hitLimit)
      return { status: 'timeout', reason: `Hit limit reached (${hitCount}/${hitLimit})` };
    return failed === undefined
      ? { status: 'survived', nrOfTests }
      : { status: 'killed', killedBy: [failed.id], failureMessage: results.at(-1).failureMessage, nrOfTests };
  }

  /** The test that noticed must pass again without the mutant, or an earlier one's leavings may have failed it. */
  async proveWithout(test) {
    const { status } = await this.runTest(test);
    if (status !== FAILED) return;
    // Stryker tries again in a new process. Where it is the first there, its failure was its own.
    if (this.runs > 0) throw new Error('Start again: this may not be the mutant that was noticed.');
    this.spoilt = true;
  }

  async runTest({ id, name, file, body, group }) {
    const start = performance.now();
    let failure;
    try {
      for (const hook of group.before) await hook();
      await body();
    } catch (error) {
      failure = error;
    }
    for (const hook of group.after) await hook();
    const common = { id, name, fileName: resolve(file), timeSpentMs: performance.now() - start };
    return failure === undefined
      ? { ...common, status: SUCCESS }
      : { ...common, status: FAILED, failureMessage: String(failure?.message ?? failure) };
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', injectableClass: InProcess }];
