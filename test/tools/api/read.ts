// Reads what the package promises to a compiler: every public name of every entry, with its declaration, from dist.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import type { EntryApi, Signatures } from './rule.js';

type Entry = { readonly name: string; readonly file: string };

const printer = ts.createPrinter({ removeComments: true });
/** The bundler of declarations puts a number after a name that two files share; the number may change, the name not. */
const steady = (text: string): string => text.replaceAll(/\b([A-Za-z_]\w*)\$\d+\b/g, '$1');
const isOurs = (node: ts.Node): boolean => /[\\/]dist[\\/]/.test(node.getSourceFile().fileName);
const isTopLevel = (node: ts.Node): boolean =>
  ts.isSourceFile(ts.isVariableDeclaration(node) ? node.parent.parent.parent : node.parent);
const sorted = (names: readonly (readonly [string, string])[]): Signatures =>
  Object.fromEntries([...names].sort(([a], [b]) => (a < b ? -1 : 1)));

/** The text of one declaration, without its comments. */
const textOf = (node: ts.Node): string => {
  // `const a: A, b: B` is one statement: each name is printed by itself.
  const what = ts.isVariableDeclaration(node) ? 'const ' : '';
  const text = printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile());
  return steady(`${what}${text.replace(/^export /, '').replace(/^declare /, '')}`);
};

/** The entries of package.json that have declarations. */
const readEntries = (): readonly Entry[] => {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    exports: Record<string, string | { import: { types: string } }>;
  };
  const entries = Object.entries(exports).flatMap(([name, target]) =>
    typeof target === 'string' ? [] : [{ name, file: resolve(target.import.types) }],
  );
  const missing = entries.find(({ file }) => !existsSync(file));
  if (missing)
    throw new Error(`${missing.file} is missing: npm run build (build:fast makes no declarations)`);
  return entries;
};

/** Entries that gather what others have. */
const gathers = (entry: string): number => Number(['.', './schemas', './content'].includes(entry));

const OPTIONS: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  skipLibCheck: true,
  types: [],
  noEmit: true,
};

/** Every public name with its signature, and what signatures name without its being public, by entry. */
export const readApi = (): Readonly<Record<string, EntryApi>> => {
  const entries = readEntries();
  const program = ts.createProgram(
    entries.map(({ file }) => file),
    OPTIONS,
  );
  const checker = program.getTypeChecker();
  const target = (symbol: ts.Symbol): ts.Symbol =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const exportsOf = ({ file }: Entry): readonly ts.Symbol[] =>
    checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)!)!);
  const targets = new Map(entries.map((entry) => [entry.name, new Set(exportsOf(entry).map(target))]));
  /** Where each public thing is told in full: the first entry that has it, the gathering ones last. */
  const homes = new Map<ts.Symbol, string>();
  for (const [name, symbols] of [...targets].sort(([a], [b]) => gathers(a) - gathers(b)))
    for (const symbol of symbols) if (!homes.has(symbol)) homes.set(symbol, name);
  const namesOf = (symbols: readonly ts.Symbol[]): string =>
    symbols
      .map(({ name }) => name)
      .sort()
      .join();
  /** The entry that a namespace shows: that of the module it is called by, with the same names in it. */
  const entryShown = (called: string, namespace: ts.Symbol): string => {
    const shown = namesOf(checker.getExportsOfModule(namespace));
    const same = entries.find(
      (entry) => entry.name.split('/')[1] === called && namesOf(exportsOf(entry)) === shown,
    );
    if (same === undefined) throw new Error(`the namespace ${called} shows no entry`);
    return same.name;
  };

  /** Adds what a declaration names, that is ours and that no entry exports. */
  const addNamed = (node: ts.Node, found: Set<ts.Symbol>): void => {
    const symbol = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
    const named = symbol && target(symbol);
    const declared = named?.declarations?.filter((one) => isOurs(one) && isTopLevel(one)) ?? [];
    if (named && declared.length > 0 && !homes.has(named) && !found.has(named)) {
      found.add(named);
      for (const one of declared) addNamed(one, found);
    }
    ts.forEachChild(node, (child) => addNamed(child, found));
  };

  const signatureOf = (symbol: ts.Symbol, entry: string, used: Set<ts.Symbol>): string => {
    const meant = target(symbol);
    const declarations = meant.declarations ?? [];
    const [first] = declarations;
    if (first === undefined) throw new Error(`${symbol.name} is declared nowhere`);
    if (ts.isSourceFile(first) || ts.isModuleDeclaration(first))
      return `namespace ${symbol.name} = ${entryShown(symbol.name, meant)}`;
    const home = homes.get(meant)!;
    if (home !== entry) return `${symbol.name}: as in ${home}`;
    for (const one of declarations) addNamed(one, used);
    return declarations.map(textOf).sort().join('\n');
  };

  return Object.fromEntries(
    entries.map((entry) => {
      const used = new Set<ts.Symbol>();
      const names = exportsOf(entry).map(
        (symbol) => [symbol.name, signatureOf(symbol, entry.name, used)] as const,
      );
      const inner = [...used].map(
        (one) => [steady(one.name), one.declarations!.map(textOf).sort().join('\n')] as const,
      );
      return [entry.name, { names: sorted(names), inner: sorted(inner) }];
    }),
  );
};
