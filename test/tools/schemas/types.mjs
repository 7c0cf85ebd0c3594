// Reads the types that the modules export: as JSON Schema where no zod schema stands for them, and for the words of
// their doc comments, which no schema holds when it runs.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** A type that JSON cannot hold: a function, a map, a type still open. */
class NotJson extends Error {}

const F = ts.TypeFlags;
const modulesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'exchange')
    .map(({ name }) => name)
    .sort();

/** The type aliases of every module by name, `<module>.<Name>`, index before schemas; each alias has one name. */
export const readTypes = () => {
  const { config } = ts.parseConfigFileTextToJson('tsconfig.json', readFileSync('tsconfig.json', 'utf8'));
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.');
  const files = modulesIn('src').flatMap((module) =>
    ['index', 'schema'].map((part) => `src/${module}/${part}.ts`).filter((file) => existsSync(file)),
  );
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const aliases = new Map();
  const names = new Map();
  for (const file of files) {
    const module = checker.getSymbolAtLocation(program.getSourceFile(file));
    for (const exported of checker.getExportsOfModule(module)) {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      const declaration = symbol.declarations?.find(ts.isTypeAliasDeclaration);
      if (declaration === undefined || declaration.typeParameters !== undefined) continue;
      const name = `${file.split('/')[1]}.${exported.name}`;
      aliases.set(name, { symbol, type: checker.getDeclaredTypeOfSymbol(symbol) });
      if (!names.has(symbol)) names.set(symbol, name);
    }
  }
  return { checker, aliases, names };
};

const textOf = (checker, symbol) =>
  ts
    .displayPartsToString(symbol.getDocumentationComment(checker))
    .replaceAll(/\{@link (\w+)\}/g, '$1')
    .trim();

/** Puts a description beside what a node says; draft-07 reads nothing beside a reference. */
const describe = (node, description, draft07) => {
  if (description === '' || 'description' in node) return node;
  return '$ref' in node && draft07 ? { description, allOf: [node] } : { description, ...node };
};

/** JSON Schemas of types. `refTo` writes a reference; `known` are the names that can be referred to. */
export const schemaMaker = ({ checker, names }, { refTo, known, draft07 }) => {
  const open = new Set();
  const named = (type) => {
    const name = type.aliasSymbol && !type.aliasTypeArguments ? names.get(type.aliasSymbol) : undefined;
    return name !== undefined && known.has(name) ? { $ref: refTo(name) } : undefined;
  };
  const convert = (type) => named(type) ?? spell(type);
  const variants = (types) => {
    const seen = new Map();
    for (const one of types) {
      const schema = convert(one);
      seen.set(JSON.stringify(schema), schema);
    }
    return [...seen.values()];
  };
  const union = (types) => {
    const real = types.filter((one) => !(one.flags & F.Undefined));
    const texts = real.filter((one) => one.isStringLiteral());
    const yesNo = real.filter((one) => one.flags & F.BooleanLiteral);
    const rest = real.filter((one) => !texts.includes(one) && !(yesNo.length === 2 && yesNo.includes(one)));
    const parts = [
      ...(texts.length > 0 ? [{ type: 'string', enum: texts.map(({ value }) => value) }] : []),
      ...(yesNo.length === 2 ? [{ type: 'boolean' }] : []),
      ...variants(rest),
    ];
    return parts.length === 1 ? parts[0] : { anyOf: parts };
  };
  const object = (type) => {
    if (type.getCallSignatures().length > 0) throw new NotJson('a function');
    const index = checker.getIndexInfoOfType(type, ts.IndexKind.String);
    const properties = checker.getPropertiesOfType(type);
    if (properties.some(({ name }) => name.startsWith('__@'))) throw new NotJson('keyed by a symbol');
    const fields = properties.flatMap((property) => {
      const own = checker.getTypeOfSymbol(property);
      if (own.flags & F.Never || own.flags & F.Undefined) return [];
      return [[property.name, describe(convert(own), textOf(checker, property), draft07)]];
    });
    const required = properties
      .filter((one) => !(one.flags & ts.SymbolFlags.Optional) && fields.some(([name]) => name === one.name))
      .map(({ name }) => name);
    return {
      type: 'object',
      ...(fields.length > 0 ? { properties: Object.fromEntries(fields) } : {}),
      ...(required.length > 0 ? { required } : {}),
      additionalProperties: index === undefined ? false : convert(index.type),
    };
  };
  const array = (type) => {
    const items = checker.getTypeArguments(type);
    if (!checker.isTupleType(type)) return { type: 'array', items: convert(items[0]) };
    const { fixedLength, hasRestElement } = type.target;
    const all = variants(items);
    return {
      type: 'array',
      items: all.length === 1 ? all[0] : { anyOf: all },
      minItems: fixedLength,
      ...(hasRestElement ? {} : { maxItems: fixedLength }),
    };
  };
  const spell = (type) => {
    if (type.flags & (F.Any | F.Unknown)) return {};
    if (type.flags & F.Null) return { type: 'null' };
    if (type.flags & (F.String | F.TemplateLiteral)) return { type: 'string' };
    if (type.flags & F.Number) return { type: 'number' };
    if (type.flags & F.Boolean) return { type: 'boolean' };
    if (type.flags & F.BooleanLiteral) return { type: 'boolean', const: type.intrinsicName === 'true' };
    if (type.isStringLiteral()) return { type: 'string', const: type.value };
    if (type.isNumberLiteral()) return { type: 'number', const: type.value };
    if (type.isUnion()) return union(type.types);
    // The only branded text is a day.
    if (type.isIntersection() && type.types.some((one) => one.flags & F.String))
      return { $ref: refTo('kernel.IsoDate') };
    if (type.flags & F.TypeParameter || !(type.flags & (F.Object | F.Intersection)))
      throw new NotJson(checker.typeToString(type));
    if (/^(Readonly)?(Map|Set)$|^Date$|^Promise$|Iterable/.test(type.symbol?.name ?? ''))
      throw new NotJson(type.symbol.name);
    if (open.has(type)) throw new NotJson('refers to itself without a name');
    open.add(type);
    try {
      return checker.isArrayType(type) || checker.isTupleType(type) ? array(type) : object(type);
    } finally {
      open.delete(type);
    }
  };
  return (name, { symbol, type }) => {
    try {
      return describe({ title: name.split('.')[1], ...spell(type) }, textOf(checker, symbol), draft07);
    } catch (problem) {
      if (problem instanceof NotJson) return undefined;
      throw problem;
    }
  };
};

/** Which member of a union a schema stands for: the one whose fixed fields say the same. */
const memberFor = (checker, type, { properties = {} }) => {
  if (!type.isUnion()) return type;
  return type.types.find((member) =>
    Object.entries(properties).every(([name, { const: fixed, enum: codes = [fixed] }]) => {
      const property = member.getProperty(name);
      if (property === undefined) return false;
      const own = checker.getTypeOfSymbol(property);
      return codes[0] === undefined || !own.isStringLiteral() || codes.includes(own.value);
    }),
  );
};

/** Puts the doc comments of a type into the schema that a validator made. */
export const describer = ({ checker }, draft07) => {
  const walk = (node, type) => {
    if (typeof node !== 'object' || node === null || type === undefined) return node;
    const bare = checker.getNonNullableType(type);
    const parts = Object.fromEntries(
      ['anyOf', 'oneOf']
        .filter((key) => key in node)
        .map((key) => [key, node[key].map((one) => walk(one, memberFor(checker, bare, one)))]),
    );
    const member = memberFor(checker, bare, node);
    const properties = Object.entries(node.properties ?? {}).map(([name, one]) => {
      const property = member?.getProperty?.(name);
      if (property === undefined) return [name, one];
      const inner = walk(one, checker.getTypeOfSymbol(property));
      return [name, describe(inner, textOf(checker, property), draft07)];
    });
    const element =
      node.items && checker.isArrayType(bare)
        ? { items: walk(node.items, checker.getTypeArguments(bare)[0]) }
        : {};
    return {
      ...node,
      ...parts,
      ...element,
      ...(properties.length > 0 ? { properties: Object.fromEntries(properties) } : {}),
    };
  };
  return (schema, { symbol, type }) => describe(walk(schema, type), textOf(checker, symbol), draft07);
};
