// Gives the tests mutation-collect.mjs where they ask for vitest, and lets what StrykerJS counts be switched off once it
// has been counted: in a search it takes most of the time. Registered by mutation-runner.mjs.
const collect = new URL('./mutation-collect.mjs', import.meta.url).href;

export const resolve = (specifier, context, next) =>
  specifier === 'vitest' && context.parentURL !== collect
    ? { url: collect, format: 'module', shortCircuit: true }
    : next(specifier, context);

/** How StrykerJS begins the function that counts which places a test passes; `ns` is its namespace. */
const COUNTER = /function cover\(\)\s*\{/;

export const load = async (url, context, next) => {
  const loaded = await next(url, context);
  if (!url.includes('/src/') || loaded.source == null) return loaded;
  const source = Buffer.from(loaded.source).toString();
  return { ...loaded, source: source.replace(COUNTER, (begins) => `${begins}if(ns.counted)return;`) };
};
