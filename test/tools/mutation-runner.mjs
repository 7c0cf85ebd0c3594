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
/**
 * A test is taken to be endless once the places of its module that could be changed, all together, were passed so many
 * times as often as without the change: a hundred times, but ten where that is more than a million. A search passes some
 * of them millions of times in a second, and a hundred times that is minutes.
 */
const ENDLESS = 100;
const ENDLESS_LONG = 10;
const LONG = 1e6;
const limitFor = (passed) => Math.max(ENDLESS_LONG * passed, Math.min(ENDLESS * (passed + ENDLESS), LONG));
/** A change with which tests passed so many places and never came back is not given to others. */
const HOPELESS = 1e7;
/**
 * Milliseconds of the processor, measured without any change, so that a busy machine leaves out no more: a test that takes
 * longer takes no part, and once so much has been spent on one change, quickest tests first, it counts as not noticed.
 * Thousands of changes wait for each test.
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
const skipped = ({ id, name, file }, processorMs) => ({
  id,
  name,
  fileName: resolve(file),
  timeSpentMs: 0,
  processorMs,
  passed: 0,
  status: SUCCESS,
});

/** Counts how often any place asks whether it is the one that is changed, and stops those who ask too often. */
const countPasses = (stryker) => {
  let active;
  const passes = { count: 0, limit: Infinity };
  const ask = () => {
    if (++passes.count > passes.limit) throw new Error('Endless');
    return active;
  };
  const change = (id) => {
    active = id;
  };
  Object.defineProperty(stryker, 'activeMutant', { get: ask, set: change });
  return passes;
};

class InProcess {
  constructor() {
    globalThis[NAMESPACE] ??= {};
    this.stryker = globalThis[NAMESPACE];
    this.passes = countPasses(this.stryker);
    this.runs = 0;
    this.spoilt = false;
    this.durations = {};
    this.passed = {};
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
    // Nothing in the first process of a run: its dry run writes it.
    Object.assign(this, readKnown(DRY_RUN));
    this.stryker.counted = Object.keys(this.durations).length > 0;
    const { inFile, tests } = await import('./mutation-collect.mjs');
    for (const file of testFiles()) {
      inFile(file);
      await import(pathToFileURL(resolve(file)).href);
    }
    const [module] = process.env.MUTATION_TESTS.split(',');
    this.tests = tests.filter(({ file, name }) => !file.startsWith(EXAMPLES) || name.includes(module));
  }

  async dryRun() {
    const results = [];
    const slow = readKnown(SLOW);
    for (const test of this.tests) {
      this.stryker.currentTestId = test.id;
      // By name: ids count tests, and change with each that is added.
      const name = `${test.file} > ${test.name}`;
      const result = slow[name] === undefined ? await this.runTwice(test) : skipped(test, slow[name]);
      this.durations[test.id] = result.processorMs;
      this.passed[test.id] = result.passed;
      if (result.processorMs > FAR_TOO_SLOW * SLOWEST) slow[name] = result.processorMs;
      results.push(result);
    }
    if (SLOW !== '') writeFileSync(SLOW, JSON.stringify(slow));
    this.stryker.currentTestId = undefined;
    this.stryker.counted = true;
    const { mutantCoverage } = this.stryker;
    // Too slow to take part: Stryker is not to wait for them either.
    for (const { id } of this.tests) if (this.durations[id] > SLOWEST) delete mutantCoverage.perTest[id];
    writeFileSync(DRY_RUN, JSON.stringify({ durations: this.durations, passed: this.passed }));
    return { status: 'complete', tests: results, mutantCoverage };
  }

  /** The second time is the one that counts: at the first, Node still compiles what is run. */
  async runTwice(test) {
    const first = await this.runTest(test);
    if (first.processorMs > FAR_TOO_SLOW * SLOWEST) return first;
    const second = await this.runTest(test);
    // Stryker takes time that no test accounts for as what every change may take more.
    return { ...second, timeSpentMs: first.timeSpentMs + second.timeSpentMs };
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
    const endless = [];
    let spent = 0;
    let lost = 0;
    for (const test of tests) {
      spent += this.durations[test.id] ?? 0;
      if (spent > ENOUGH || lost > HOPELESS) break;
      const limit = limitFor(this.passed[test.id] ?? 0);
      const result = await this.runTest(test, limit);
      results.push(result);
      // What one test never comes back from another may still notice.
      if (result.passed > limit) {
        endless.push(`${limit} places passed, without the change ${this.passed[test.id]}: ${test.id}`);
        lost += result.passed;
      } else if (result.status === FAILED) {
        failed = test;
        break;
      }
    }
    this.stryker.activeMutant = undefined;
    if (failed !== undefined) await this.proveWithout(failed);
    this.runs += 1;
    const nrOfTests = results.length;
    if (failed === undefined)
      return endless.length === 0
        ? { status: 'survived', nrOfTests }
        : { status: 'timeout', reason: endless.join('; ') };
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

  async runTest({ id, name, file, body, group }, limit = Infinity) {
    const start = performance.now();
    const before = process.cpuUsage();
    Object.assign(this.passes, { count: 0, limit });
    let failure;
    try {
      for (const hook of group.before) await hook();
      await body();
    } catch (error) {
      failure = error;
    }
    this.passes.limit = Infinity;
    for (const hook of group.after) await hook();
    const { user, system } = process.cpuUsage(before);
    const common = {
      id,
      name,
      fileName: resolve(file),
      timeSpentMs: performance.now() - start,
      processorMs: (user + system) / 1000,
      passed: this.passes.count,
    };
    return failure === undefined
      ? { ...common, status: SUCCESS }
      : { ...common, status: FAILED, failureMessage: String(failure?.message ?? failure) };
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', injectableClass: InProcess }];
