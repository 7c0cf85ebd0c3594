// Takes out of dist where the build stood: the same commit has to give the same bytes in any folder, and nobody needs to
// know ours. Dependencies are told from node_modules on, in source maps and in code.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, isAbsolute, join } from 'node:path';

// A comment over each module that was built in, and the name of the wrapper around each that was CommonJS.
const inCode = (text) => text?.replaceAll(/^(\/\/ | *")[^\s"]*?node_modules\//gm, '$1node_modules/') ?? text;
const source = (path) => /node_modules\/.*$/.exec(path)?.[0] ?? (isAbsolute(path) ? basename(path) : path);

const steadyMap = (text) => {
  const map = JSON.parse(text);
  return JSON.stringify({
    ...map,
    ...(map.file === undefined ? {} : { file: basename(map.file) }),
    sources: map.sources.map(source),
    // Of a CommonJS file the code that it was made from is a source too.
    sourcesContent: map.sourcesContent?.map(inCode),
  });
};

for (const name of readdirSync('dist', { recursive: true })) {
  const path = join('dist', name);
  if (name.endsWith('.map')) writeFileSync(path, steadyMap(readFileSync(path, 'utf8')));
  else if (/\.c?js$/.test(name)) writeFileSync(path, inCode(readFileSync(path, 'utf8')));
}
