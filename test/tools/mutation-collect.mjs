// Stands in for vitest's `describe` and `test` during mutation runs: the same calls only collect the tests, so that
// mutation-runner.mjs can run any of them, hundreds of times, in one process. `expect` is vitest's own.
import { format } from 'node:util';

export { expect, expectTypeOf } from 'vitest';

/** Every test collected, with the hooks of the groups it is in. */
export const tests = [];
export const vi = { setConfig: () => undefined };

let group = { names: [], before: [], after: [], skip: false };
let file = '';

/** Says which file the tests that come next belong to. */
export const inFile = (name) => {
  file = name;
  group = { names: [], before: [], after: [], skip: false };
};

/** Vitest takes options before or after the body; here they are of no use. */
const bodyOf = (rest) => rest.find((one) => typeof one === 'function');

const addGroup = (name, rest, skip = false) => {
  const outer = group;
  group = {
    names: [...outer.names, name],
    before: [...outer.before],
    after: [...outer.after],
    skip: outer.skip || skip,
  };
  bodyOf(rest)();
  group = outer;
};

const addTest = (name, ...rest) => {
  const body = bodyOf(rest);
  if (group.skip) return;
  const id = [`${file}#${tests.length}`, ...group.names, name].join(' > ');
  tests.push({ id, name: [...group.names, name].join(' '), file, body, group });
};

/** Titles matter to a reader of the report only: `%s` and the like are filled in, and `$name`s of a row. */
const title = (name, row, spread) =>
  spread
    ? format(name.replaceAll('%j', '%o'), ...row).split('\n')[0]
    : name.replaceAll(/\$(\w+)/g, (whole, key) =>
        row !== null && typeof row === 'object' && key in row ? String(row[key]) : whole,
      );

const eachOf =
  (add) =>
  (rows) =>
  (name, ...rest) => {
    const spread = rows.every(Array.isArray);
    for (const row of rows) {
      add(
        title(name, row, spread),
        ...rest.map((one) => (typeof one === 'function' ? () => (spread ? one(...row) : one(row)) : one)),
      );
    }
  };

const withWays = (add, skip) =>
  Object.assign(add, { each: eachOf(add), skipIf: (condition) => (condition ? skip : add), skip });

export const describe = withWays(
  (name, ...rest) => addGroup(name, rest),
  (name, ...rest) => addGroup(name, rest, true),
);
export const test = withWays(addTest, () => undefined);
export const beforeEach = (hook) => group.before.push(hook);
export const afterEach = (hook) => group.after.unshift(hook);
