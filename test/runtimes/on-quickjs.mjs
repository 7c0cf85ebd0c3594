// For QuickJS, compiled to WebAssembly: its days come from the process it runs in. Takes script, input, output, locale.
import { readFileSync, writeFileSync } from 'node:fs';
import { getQuickJS } from 'quickjs-emscripten';

const [script, input, output, locale] = process.argv.slice(2);
const engine = (await getQuickJS()).newContext();
engine.unwrapResult(engine.evalCode(readFileSync(script, 'utf8'), 'program.js')).dispose();
const given = JSON.stringify({ ...JSON.parse(readFileSync(input, 'utf8')), locale });
const result = engine.unwrapResult(engine.evalCode(`program.run(JSON.parse(${JSON.stringify(given)}))`));
writeFileSync(output, engine.getString(result));
result.dispose();
engine.dispose();
