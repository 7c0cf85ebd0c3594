// Makes the declarations the same bytes in every build. TypeScript writes what it inferred in the order in which it met
// the parts, and files are met in the order in which a busy disk gives them; the bundler then names what files share by a
// hash of that. Here what has no order of its own is sorted, and shared files are numbered by what they hold.
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const isLiteral = (node) => ts.isLiteralTypeNode(node);

/** What stands in no order of its own: literals of a union that was inferred, fields of a schema that was put together. */
const unordered = (node) => {
  if (ts.isUnionTypeNode(node) && !ts.isTypeAliasDeclaration(node.parent) && node.types.every(isLiteral))
    return node.types;
  const isShape = ts.isTypeLiteralNode(node) && ts.isTypeReferenceNode(node.parent);
  return isShape && node.parent.typeName.getText() === 'z.ZodObject' ? node.members : undefined;
};

/** The text of a node, with all below it that stands in no order put in the order of its text. */
const steadyText = (node) => {
  const file = node.getSourceFile().text;
  const parts = [];
  ts.forEachChild(node, (child) => {
    parts.push({ child, text: steadyText(child) });
  });
  const loose = unordered(node);
  if (loose !== undefined) {
    const sorted = parts.map(({ text }) => text).sort();
    parts.forEach((part, at) => {
      part.text = sorted[at];
    });
  }
  let text = '';
  let done = node.getStart();
  for (const part of parts) {
    text += file.slice(done, part.child.getStart()) + part.text;
    done = part.child.getEnd();
  }
  return text + file.slice(done, node.getEnd());
};

const steady = (text) => {
  const file = ts.createSourceFile('types.d.ts', text, ts.ScriptTarget.Latest, true);
  return text.slice(0, file.getStart()) + steadyText(file);
};

const folder = process.argv[2] ?? 'dist';
const SHARED = /^([^/\\]+)-[\w-]{8}\.d\.(c?ts)$/;
const files = readdirSync(folder, { recursive: true }).filter((name) => /\.d\.c?ts$/.test(name));
const texts = new Map(files.map((name) => [name, steady(readFileSync(join(folder, name), 'utf8'))]));

/** The text without the hashes in it, to tell files of one name apart by. */
const stems = files.filter((name) => SHARED.test(name)).map((name) => name.replace(/\.d\.c?ts$/, ''));
const withoutStems = (text) => stems.reduce((all, stem) => all.replaceAll(stem, ''), text);

const named = new Map();
const taken = new Map();
const byWhatTheyHold = files
  .filter((name) => SHARED.test(name))
  .map((name) => ({ name, holds: withoutStems(texts.get(name)) }))
  .sort((a, b) => (a.holds < b.holds ? -1 : 1));
for (const { name } of byWhatTheyHold) {
  const [, base, extension] = SHARED.exec(name);
  const key = `${base}.${extension}`;
  const count = (taken.get(key) ?? 0) + 1;
  taken.set(key, count);
  named.set(name.replace(/\.d\.c?ts$/, ''), `${base}-types${count === 1 ? '' : count}`);
}

for (const [name, text] of texts) {
  let called = text;
  for (const [stem, renamed] of named) called = called.replaceAll(`/${stem}.`, `/${renamed}.`);
  const stem = name.replace(/\.d\.c?ts$/, '');
  const path = join(folder, named.has(stem) ? name.replace(stem, named.get(stem)) : name);
  if (named.has(stem)) renameSync(join(folder, name), path);
  writeFileSync(path, called);
}
