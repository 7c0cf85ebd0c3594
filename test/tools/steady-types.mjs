// Makes the declarations the same bytes in every build. TypeScript writes what it inferred in the order in which it met
// the parts, and files are met in the order in which a busy disk gives them; the bundler then names what files share by a
// hash of that. Here what has no order of its own is sorted, and shared files are numbered by what they hold.
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** What stands in no order of its own: literals of a union that was inferred, fields of a schema that was put together. */
const unordered = (node) => {
  if (
    ts.isUnionTypeNode(node) &&
    !ts.isTypeAliasDeclaration(node.parent) &&
    node.types.every(ts.isLiteralTypeNode)
  )
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

const DIST = 'dist';
const declarations = readdirSync(DIST, { recursive: true });

/** Steadies the declarations of one ending: they name each other and none of the other ending, nor share its numbers. */
const steadyFiles = (ending) => {
  const files = declarations.filter((name) => name.endsWith(ending));
  const texts = new Map(files.map((name) => [name, steady(readFileSync(join(DIST, name), 'utf8'))]));

  const shared = files.flatMap((name) => {
    const stem = name.slice(0, -ending.length);
    const base = /^([^/\\]+)-[\w-]{8}$/.exec(stem)?.[1];
    return base === undefined ? [] : [{ name, stem, base }];
  });
  // The text without the hashes in it tells files of one name apart.
  const held = shared.map((file) => ({
    ...file,
    holds: shared.reduce((text, { stem }) => text.replaceAll(stem, ''), texts.get(file.name)),
  }));
  const taken = new Map();
  const renamed = new Map();
  for (const { stem, base } of held.sort((a, b) => (a.holds < b.holds ? -1 : 1))) {
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    renamed.set(stem, `${base}-types${count === 1 ? '' : count}`);
  }

  for (const [name, text] of texts) {
    let called = text;
    for (const [stem, to] of renamed) called = called.replaceAll(`/${stem}.`, `/${to}.`);
    const to = renamed.get(name.slice(0, -ending.length));
    const path = join(DIST, to === undefined ? name : `${to}${ending}`);
    if (to !== undefined) renameSync(join(DIST, name), path);
    writeFileSync(path, called);
  }
};

steadyFiles('.d.ts');
steadyFiles('.d.cts');
