// Gives the tests mutation-collect.mjs where they ask for vitest. Registered by mutation-runner.mjs.
const collect = new URL('./mutation-collect.mjs', import.meta.url).href;

export const resolve = (specifier, context, next) =>
  specifier === 'vitest' && context.parentURL !== collect
    ? { url: collect, format: 'module', shortCircuit: true }
    : next(specifier, context);
