// Gives the gathering entries the types they have in src. The bundler of declarations writes `export type` for a module
// in which every value shares its name with a type, and the values are lost to a host's compiler.
import { readFileSync, writeFileSync } from 'node:fs';

for (const name of ['index', 'schemas']) {
  const source = readFileSync(`src/${name}.ts`, 'utf8');
  writeFileSync(`dist/${name}.d.ts`, source);
  writeFileSync(`dist/${name}.d.cts`, source.replaceAll(/'(\.[^']+)\.js'/g, "'$1.cjs'"));
}
