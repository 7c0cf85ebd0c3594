import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { SRC } from '../support/modules.js';

type Found = { readonly file: string; readonly source: string; readonly flags: string };
type Checked = { readonly status: string; readonly complexity?: { readonly type: string } };

// The checker's own choice of engine starts other programs; the one in JavaScript is enough for short expressions.
process.env.RECHECK_BACKEND = 'pure';
const check = (source: string, flags: string): Checked => checkSync(source, flags, { timeout: 60_000 });

const literalsIn = (file: string): readonly Found[] => {
  const found: Found[] = [];
  const tree = ts.createSourceFile(file, readFileSync(join(SRC, file), 'utf8'), ts.ScriptTarget.ES2022, true);
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const text = node.getText(tree);
      const end = text.lastIndexOf('/');
      found.push({ file, source: text.slice(1, end), flags: text.slice(end + 1) });
    }
    const made = ts.isNewExpression(node) || ts.isCallExpression(node) ? node.expression.getText(tree) : '';
    if (made === 'RegExp') found.push({ file, source: 'made while running', flags: '' });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
};
const ALL = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .sort()
  .flatMap(literalsIn);

/** What each file puts its expressions to, and the most characters of it. Free words are searched by none of them. */
const PUT_TO: Readonly<Record<string, string>> = {
  'attendance/rules/identifiers.ts':
    'a number of a pupil or patient; of fixed length, anything longer fails at once',
  'caseload/exact.ts': 'names of variables that this library gave the solver',
  'exchange/diagrams/escape.ts':
    'one character of a label: of which script it is, nothing else in the language can tell',
  'exchange/fhir/uuid.ts': 'ids, 200 characters by schema, and hexadecimal digits',
  'exchange/schemas/portable.ts': 'patterns of this library’s own schemas',
  'kernel/date.ts': 'a day; of fixed length, anything longer fails at once',
  'kernel/message.ts': 'templates of a locale, which a host or this library wrote',
  'kernel/schema.ts': 'ids, 200 characters by schema',
  'plan/reading-ease.ts': 'one character: whether it is a letter or a figure of any script',
};

test('every file with an expression says what it is put to, and none is made while running', () => {
  expect([...new Set(ALL.map(({ file }) => file))].sort()).toEqual(Object.keys(PUT_TO).sort());
  expect(ALL.filter(({ source }) => source === 'made while running')).toEqual([]);
  expect(ALL.length).toBeGreaterThan(10);
});

describe('no expression can be made to try again and again', () => {
  test('the checker finds what it is there for', () => {
    expect(check('^(a+)+$', '').status).toBe('vulnerable');
    expect(check('a*a*$', '').status).toBe('vulnerable');
  });
  test.each(ALL)('$file: /$source/$flags', { timeout: 120_000 }, ({ source, flags }) => {
    const { status, complexity } = check(source, flags);
    expect(status).toBe('safe');
    expect(['safe', 'linear']).toContain(complexity?.type);
  });
});
