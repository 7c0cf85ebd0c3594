// Keeps what is listed by hand in no two places: writes the `exports` of package.json and the three files of src that
// gather the modules, from what the folders of src hold. With `--check` it changes nothing and exits 1 on a difference.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { WHOLE, wholeFile } from './whole.mjs';

const modules = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'exchange')
  .map(({ name }) => name)
  .sort();
/** Each format stands alone: a host takes the one it needs. */
const formats = existsSync('src/exchange')
  ? readdirSync('src/exchange')
      .filter((name) => name.endsWith('.ts'))
      .map((name) => name.replace(/\.ts$/, ''))
      .sort()
  : [];
const having = (part) => modules.filter((name) => existsSync(`src/${name}/${part}.ts`));
/** Entries beside the usual three, each for hosts that want just that. */
const EXTRAS = ['exact', 'patches', 'reading-ease'];

/** Bundlers go by `module`, whatever they build for; what is left of `node` are Node and those who do as Node does. */
const loaded = (file, ending) => ({
  ...(WHOLE.includes(file)
    ? { module: `./dist/${file}.js`, node: `./${wholeFile(file)}.${ending}` }
    : undefined),
  default: `./dist/${file}.${ending}`,
});
const both = (file) => ({
  import: { types: `./dist/${file}.d.ts`, ...loaded(file, 'js') },
  require: { types: `./dist/${file}.d.cts`, ...loaded(file, 'cjs') },
});
const exported = { '.': both('index'), './schemas': both('schemas'), './content': both('content') };
for (const name of modules) {
  exported[`./${name}`] = both(`${name}/index`);
  if (existsSync(`src/${name}/schema.ts`)) exported[`./${name}/schemas`] = both(`${name}/schema`);
  if (existsSync(`src/${name}/content.ts`)) exported[`./${name}/content`] = both(`${name}/content`);
  for (const extra of EXTRAS)
    if (existsSync(`src/${name}/${extra}.ts`)) exported[`./${name}/${extra}`] = both(`${name}/${extra}`);
}
for (const name of formats) exported[`./exchange/${name}`] = both(`exchange/${name}`);
exported['./conformance/*.json'] = './conformance/*.json';
exported['./schemas/*.json'] = './schemas/*.json';
exported['./package.json'] = './package.json';

const comment = (...lines) =>
  ['/**', ...lines.map((line) => ` * ${line}`), ' *', ' * @packageDocumentation', ' */'].join('\n');
const gather = (part, names) =>
  names.map((name) => `export * as ${name} from './${name}/${part}.js';`).join('\n');

const files = {
  'src/index.ts': `${comment(
    'Practice guidance on engaging families, and on looking after the people who do that work: the rules of every module',
    'under one name each, and the kernel they share. Words and schemas have entries of their own.',
  )}
${gather(
  'index',
  modules.filter((name) => name < 'kernel'),
)}
export * from './kernel/index.js';
${gather(
  'index',
  modules.filter((name) => name > 'kernel'),
)}
`,
  'src/schemas.ts': `${comment('The schemas of every module under one name each. This is where zod is loaded.')}
${gather('schema', having('schema'))}
`,
  'src/content.ts': `${comment('The words of every module under one name each, in en-GB, and all of them as one locale.')}
${having('content')
  .map((name) => `import * as ${name}Content from './${name}/content.js';`)
  .concat("import { type Locale, localeOf } from './kernel/index.js';")
  .sort((a, b) => (a.split("'")[1] < b.split("'")[1] ? -1 : 1))
  .join('\n')}

${gather('content', having('content'))}

/**
 * Everything the library can say, in en-GB: labels of every id and rule, and words for every code. Definitions are
 * under \`<id>#definition\`.
 */
export const enGB: Locale = /* @__PURE__ */ localeOf('en-GB', {
${having('content')
  .map((name) => `  ${name}: ${name}Content,`)
  .join('\n')}
});
`,
};

const manifestText = readFileSync('package.json', 'utf8');
const manifest = {
  ...JSON.parse(manifestText),
  main: './dist/index.cjs',
  module: './dist/index.js',
  types: './dist/index.d.ts',
  exports: exported,
};
files['package.json'] = `${JSON.stringify(manifest, null, 2)}\n`;

const same = (file, text) => {
  const present = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return file === 'package.json'
    ? JSON.stringify(JSON.parse(present)) === JSON.stringify(JSON.parse(text))
    : present === text;
};
const stale = Object.entries(files).filter(([file, text]) => !same(file, text));
if (process.argv.includes('--check')) {
  for (const [file] of stale) console.error(`${file} differs from what src holds; run npm run exports`);
  process.exit(stale.length > 0 ? 1 : 0);
}
for (const [file, text] of stale) writeFileSync(file, text);
