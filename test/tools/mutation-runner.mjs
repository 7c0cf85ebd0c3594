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

/**
 * Read files outside the sandbox, or what a build made: they notice no changed branch. And what hands a changed model to
 * a solver in WebAssembly, which such a model can break for good: every change would need a new process.
 */
const LEFT_OUT = /(content|words|schema-files|single-file|highs)\.test\.ts$/;
/** Of the rules as examples, those of the module itself take part. */
const EXAMPLES = 'test/conformance/';
const DRY_RUN = '.mutation-dry-run.json';
/** A loop is taken to be endless once a changed place was passed so many times as often as without the change. */
const ENDLESS = 100;
/**
 * Milliseconds, measured without any change: a test that takes longer takes no part, and once so much has been spent on
 * one change, quickest tests first, it counts as not noticed. Thousands of changes wait for each test.
 */
const SLOWEST = 400;
const ENOUGH = 3000;
/** A test that once took so many times too long is not run again to find that out: searches over large teams take minutes. */
const FAR_TOO_SLOW = 2;
const SLOW = process.env.MUTATION_SLOW ?? '';

const testFiles = () =>
  process.env.MUTATION_TESTS.split(',').flatMap((folder) =>
    readdirSync(join('test', folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.test.ts') && !LEFT_OUT.test(name))
      .sort()
      .map((name) => join('test', folder, name).split(sep).join('/')),
  );

const readKnown = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
};
const skipped = ({ id, name, file }, timeSpentMs) => ({
  id,
  name,
  fileName: resolve(file),
  timeSpentMs,
  status: SUCCESS,
});

class InProcess {
  constructor() {
    globalThis[NAMESPACE] ??= {};
    this.stryker = globalThis[NAMESPACE];
    this.runs = 0;
    this.spoilt = false;
    this.durations = {};
    this.hits = {};
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
    // Nothing in the first process of a run: its dry run writes it.
    Object.assign(this, readKnown(DRY_RUN));
  }

  async dryRun() {
    const results = [];
    const slow = readKnown(SLOW);
    for (const test of this.tests) {
      this.stryker.currentTestId = test.id;
      // By name: ids count tests, and change with each that is added.
      const name = `${test.file} > ${test.name}`;
      const result = slow[name] === undefined ? await this.runTwice(test) : skipped(test, slow[name]);
      this.durations[test.id] = result.timeSpentMs;
      if (result.timeSpentMs > FAR_TOO_SLOW * SLOWEST) slow[name] = result.timeSpentMs;
      results.push(result);
    }
    if (SLOW !== '') writeFileSync(SLOW, JSON.stringify(slow));
    this.stryker.currentTestId = undefined;
    const { mutantCoverage } = this.stryker;
    this.hits = mutantCoverage.perTest;
    writeFileSync(DRY_RUN, JSON.stringify({ durations: this.durations, hits: this.hits }));
    return { status: 'complete', tests: results, mutantCoverage };
  }

  /** The second time is the one that counts: at the first, Node still compiles what is run. */
  async runTwice(test) {
    const first = await this.runTest(test);
    return first.timeSpentMs > FAR_TOO_SLOW * SLOWEST ? first : this.runTest(test);
  }

  async mutantRun({ activeMutant, testFilter }) {
    if (this.spoilt) throw new Error('Start again: a mutant left something changed behind.');
    const wanted = new Set(testFilter);
    const tests = this.tests
      .filter(({ id }) => (testFilter === undefined || wanted.has(id)) && !(this.durations[id] > SLOWEST))
      .sort((a, b) => (this.durations[a.id] ?? 0) - (this.durations[b.id] ?? 0));
    this.stryker.activeMutant = activeMutant.id;
    const results = [];
    let failed;
    let endless;
    let spent = 0;
    for (const test of tests) {
      spent += this.durations[test.id] ?? 0;
      if (spent > ENOUGH) break;
      // Test by test, because over all tests together it is soon millions, and a minute until an endless loop is seen.
      this.stryker.hitLimit = ENDLESS * ((this.hits[test.id]?.[activeMutant.id] ?? 0) + ENDLESS);
      this.stryker.hitCount = 0;
      const result = await this.runTest(test);
      results.push(result);
      // What one test never comes back from another may still notice.
      if (this.stryker.hitCount > this.stryker.hitLimit) endless = `${ENDLESS} times as often: ${test.id}`;
      else if (result.status === FAILED) {
        failed = test;
        break;
      }
    }
    Object.assign(this.stryker, { hitLimit: undefined, hitCount: undefined, activeMutant: undefined });
    if (failed !== undefined) await this.proveWithout(failed);
    this.runs += 1;
    const nrOfTests = results.length;
    if (failed === undefined)
      return endless === undefined
        ? { status: 'survived', nrOfTests }
        : { status: 'timeout', reason: endless };
    return {
      status: 'killed',
      killedBy: [failed.id],
      failureMessage: results.at(-1).failureMessage,
      nrOfTests,
    };
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
