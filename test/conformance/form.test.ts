import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import service from '../../examples/data/service.json' with { type: 'json' };
import { enGB } from '../../src/content.js';
import { isoDate, type Message, type Rule, word } from '../../src/kernel/index.js';
import { Caution, Evidence, Issue, Rule as RuleSchema } from '../../src/kernel/schema.js';
import { parseFamilyRecord } from '../../src/record/schema.js';
import { reviewFamily } from '../../src/review/index.js';
import type { Vector } from '../tools/conformance/kit.js';
import { PACK, REGISTERS, runVector } from '../tools/conformance/pack.js';

/**
 * What holds of every answer, whichever rule gave it: evidence rests on what was given, every rule is registered, and
 * every caution and issue can be put into words with all its particulars.
 */
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Fields = { readonly [key: string]: Json };

const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value ?? null));
const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);

/** Every object in an answer, however deep, with the way to it. */
const objectsIn = (value: Json, path = ''): readonly (readonly [path: string, object: Fields])[] => {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, one]) => objectsIn(one as Json, `${path}/${key}`));
  return Array.isArray(value) ? inside : [[path, value as Fields], ...inside];
};
const textsIn = (value: Json): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value !== 'object' || value === null
      ? []
      : Object.entries(value).flatMap(([key, one]) => [key, ...textsIn(one as Json)]);

const REGISTERED = new Set(
  Object.values(REGISTERS)
    .flat()
    .map((rule: Rule) => JSON.stringify(plain(rule))),
);
const fits = (schema: z.ZodType, value: Json) => schema.safeParse(value).success;

/** What is wrong with the words for a caution or an issue: none there, or a particular that it lacks. */
const unsaid = (message: Json): boolean => {
  const { text, from } = word(typeof message === 'string' ? { code: message } : (message as Message), [enGB]);
  return from === undefined || /[{}]/.test(text);
};

/** Evidence rests on what was given; an answer that stays open is evidence only of something recorded. */
const isGrounded = (one: Json, given: ReadonlySet<string>): boolean => {
  const { from, observed } = one as Fields;
  const rests = listOf(from);
  return (
    fits(Evidence, one) &&
    rests.every((id) => given.has(String(id))) &&
    (observed !== 'unknown' || rests.length > 0)
  );
};

const faultsOf = (object: Fields, given: ReadonlySet<string>): readonly string[] => {
  const { evidence, cautions, rules, missing, issues, warnings, status } = object;
  const isJudgement = status !== undefined && evidence !== undefined;
  const gaps = listOf(missing) as readonly Fields[];
  return [
    ...(isJudgement && listOf(rules).length === 0 ? ['no rule'] : []),
    ...(isJudgement ? listOf(evidence) : [])
      .filter((one) => !isGrounded(one, given))
      .map((one) => `evidence ${JSON.stringify(one)}`),
    ...listOf(cautions)
      .filter((one) => (typeof one !== 'string' && !fits(Caution, one)) || unsaid(one))
      .map((one) => `caution ${JSON.stringify(one)}`),
    ...[...listOf(issues), ...listOf(warnings)]
      .filter((one) => Object.hasOwn(one as Fields, 'path'))
      .filter((one) => !fits(Issue, one) || unsaid(one))
      .map((one) => `issue ${JSON.stringify(one)}`),
    ...(isJudgement ? listOf(rules) : [])
      .filter((one) => !fits(RuleSchema, one) || !REGISTERED.has(JSON.stringify(one)))
      .map((one) => `rule ${JSON.stringify(one)}`),
    ...gaps
      .filter(({ field, couldBecome }) => !field || listOf(couldBecome).includes(object.finding ?? null))
      .map((one) => `gap ${JSON.stringify(one)}`),
  ];
};
const faultsIn = (answer: unknown, given: ReadonlySet<string>): readonly string[] => [
  ...(listOf((plain(answer) as Fields | null)?.rules).length === 0 && Object.hasOwn(Object(answer), 'rules')
    ? ['an answer that names no rule']
    : []),
  ...objectsIn(plain(answer)).flatMap(([path, object]) =>
    faultsOf(object, given).map((fault) => `${path}: ${fault}`),
  ),
];

describe('every answer is whole', () => {
  test.each(Object.keys(PACK))('%s, in every vector of the conformance pack', (module) => {
    const vectors: readonly Vector[] = PACK[module]!;
    const faults = vectors.flatMap((one) =>
      faultsIn(runVector(one), new Set(textsIn(plain(one.args)))).map((fault) => `${one.id}${fault}`),
    );
    expect(faults).toEqual([]);
  });

  test.each(service.families.map((family) => [family.id, family] as const))(
    'the review of %s, of the example service',
    (_, family) => {
      const parsed = parseFamilyRecord(family, { on: isoDate(service.on) });
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
      const reviewed = reviewFamily(parsed.value, { on: isoDate(service.on) });
      expect(faultsIn(reviewed, new Set(textsIn(plain(family))))).toEqual([]);
    },
  );
});
