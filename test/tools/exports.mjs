// Writes the `exports` of package.json from what `src` holds: rules, schemas and words of each module as subpaths.
// With `--check` it changes nothing and exits 1 where package.json differs.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const both = (file) => ({
  import: { types: `./dist/${file}.d.ts`, default: `./dist/${file}.js` },
  require: { types: `./dist/${file}.d.cts`, default: `./dist/${file}.cjs` },
});

const exported = { '.': both('index'), './schemas': both('schemas'), './content': both('content') };
const modules = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
for (const name of modules.map((entry) => entry.name).sort()) {
  if (existsSync(`src/${name}/index.ts`)) exported[`./${name}`] = both(`${name}/index`);
  if (existsSync(`src/${name}/schema.ts`)) exported[`./${name}/schemas`] = both(`${name}/schema`);
  if (existsSync(`src/${name}/content.ts`)) exported[`./${name}/content`] = both(`${name}/content`);
  for (const extra of ['exact', 'patches', 'reading-ease'])
    if (existsSync(`src/${name}/${extra}.ts`)) exported[`./${name}/${extra}`] = both(`${name}/${extra}`);
}
exported['./package.json'] = './package.json';

const text = readFileSync('package.json', 'utf8');
const manifest = JSON.parse(text);
const wanted = `${JSON.stringify({ ...manifest, main: './dist/index.cjs', module: './dist/index.js', types: './dist/index.d.ts', exports: exported }, null, 2)}\n`;
if (process.argv.includes('--check')) {
  if (JSON.stringify(manifest.exports) !== JSON.stringify(exported)) {
    console.error('package.json: exports differ from src; run npm run exports');
    process.exit(1);
  }
} else writeFileSync('package.json', wanted);
