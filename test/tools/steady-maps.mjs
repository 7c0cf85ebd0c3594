// Takes out of the source maps where the build stood: the same commit has to give the same bytes in any folder, and nobody
// needs to know ours. Sources of dependencies are told from node_modules on.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, isAbsolute, join } from 'node:path';

for (const name of readdirSync('dist', { recursive: true }).filter((one) => one.endsWith('.map'))) {
  const path = join('dist', name);
  const map = JSON.parse(readFileSync(path, 'utf8'));
  const steady = (source) => {
    const dependency = /node_modules\/.*$/.exec(source)?.[0];
    return dependency ?? (isAbsolute(source) ? basename(source) : source);
  };
  const file = map.file === undefined ? {} : { file: basename(map.file) };
  writeFileSync(path, JSON.stringify({ ...map, ...file, sources: map.sources.map(steady) }));
}
