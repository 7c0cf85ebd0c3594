import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv7, { type ValidateFunction } from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import {
  JSON_SCHEMA_TARGETS,
  type JsonSchemas,
  listSchemas,
  SCHEMAS_VERSION,
  toJsonSchemas,
  toSchemaBundle,
} from '../../src/exchange/schemas.js';
import { isoDate } from '../../src/kernel/index.js';
import * as kernel from '../../src/kernel/schema.js';
import { decideThreatSharing } from '../../src/safety/index.js';
import { makeValue, mutate, seeded } from '../support/json-values.js';

const schemas = listSchemas();
const names = Object.keys(schemas);
const DIALECTS = ['2020-12', 'draft-07'] as const;
const files = {
  '2020-12': toJsonSchemas({ target: '2020-12' }),
  'draft-07': toJsonSchemas({ target: 'draft-07' }),
};

/** The code that ajv makes is read by nobody: leaving it as it comes compiles in a quarter of the time. */
const ajvFor = (dialect: (typeof DIALECTS)[number]) => {
  const options = { strict: true, strictRequired: true, code: { optimize: false } };
  const ajv = dialect === '2020-12' ? new Ajv2020.default(options) : new Ajv7.default(options);
  addFormats.default(ajv);
  return ajv;
};
const bundles = {
  '2020-12': toSchemaBundle({ target: '2020-12' }),
  'draft-07': toSchemaBundle({ target: 'draft-07' }),
};
const all = bundles['2020-12'].$defs as JsonSchemas;

const compileAll = (dialect: (typeof DIALECTS)[number]) => {
  const ajv = ajvFor(dialect).addSchema(bundles[dialect]);
  const place = `${bundles[dialect].$id}#/${dialect === '2020-12' ? '$defs' : 'definitions'}`;
  return Object.fromEntries(
    names.map((name) => [name, ajv.getSchema(`${place}/${name}`) as ValidateFunction]),
  );
};
const checks = { '2020-12': compileAll('2020-12'), 'draft-07': compileAll('draft-07') };

/** What only the library checks: rules between fields, which JSON Schema cannot say. */
const onlyBetweenFields = (name: string, value: unknown): boolean => {
  const read = schemas[name]!.safeParse(value);
  return !read.success && read.error.issues.every(({ code }) => code === 'custom');
};

test('ids carry the version of the package', () => {
  expect(SCHEMAS_VERSION).toBe(manifest.version);
  expect(files['2020-12']['record.FamilyRecord']?.$id).toBe(
    `urn:family-engagement:${manifest.version}:record.FamilyRecord`,
  );
});

test('every schema that a module exports is there, once', async () => {
  expect(names.length).toBeGreaterThan(100);
  expect(Object.keys(files['2020-12'])).toEqual(names);
  expect(Object.keys(files['draft-07'])).toEqual(names);
  for (const name of [
    'record.FamilyRecord',
    'kernel.Judgement',
    'kernel.Issue',
    'kernel.Result',
    'safety.ThreatSharing',
  ])
    expect(names).toContain(name);
});

describe.each(DIALECTS)('%s', (dialect) => {
  test('the same again, to the byte', () => {
    expect(JSON.stringify(toJsonSchemas({ target: dialect }))).toBe(JSON.stringify(files[dialect]));
  });

  test('each stands alone: every reference is inside the document', () => {
    const container = dialect === '2020-12' ? '$defs' : 'definitions';
    for (const document of Object.values(files[dialect])) {
      const inside = Object.keys((document[container] ?? {}) as object);
      const refs = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]*)"/g)].map(([, ref]) => ref);
      expect(new Set(refs)).toEqual(new Set(inside.map((name) => `#/${container}/${name}`)));
    }
  });

  test('zod and ajv agree on 1,000 values made to be valid', { timeout: 30_000 }, () => {
    const random = seeded(20_261_121);
    for (let at = 0; at < 1000; at += 1) {
      const name = names[at % names.length]!;
      const value = makeValue(all[name]!, all, random);
      const agreed = schemas[name]!.safeParse(value).success || onlyBetweenFields(name, value);
      expect([name, value, checks[dialect][name]!(value), agreed]).toEqual([name, value, true, true]);
    }
  });

  test('zod and ajv agree on 4,000 mutated values', { timeout: 30_000 }, () => {
    const random = seeded(7);
    const verdicts = { taken: 0, refused: 0 };
    for (let at = 0; at < 4000; at += 1) {
      const name = names[at % names.length]!;
      const value = mutate(makeValue(all[name]!, all, random), random);
      const zod = schemas[name]!.safeParse(value).success || onlyBetweenFields(name, value);
      verdicts[zod ? 'taken' : 'refused'] += 1;
      expect([name, value, checks[dialect][name]!(value)]).toEqual([name, value, zod]);
    }
    expect(verdicts.refused).toBeGreaterThan(2000);
    expect(verdicts.taken).toBeGreaterThan(100);
  });

  test('a document by itself compiles strictly and judges like the library', { timeout: 30_000 }, () => {
    const service = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../examples/data/service.json'), 'utf8'),
    ) as {
      readonly families: readonly Record<string, unknown>[];
    };
    const check = ajvFor(dialect).compile(files[dialect]['record.FamilyRecord']!);
    expect(service.families.length).toBeGreaterThan(1);
    for (const family of service.families) {
      expect(check(family)).toBe(true);
      expect(check({ ...family, people: [{ id: 'x', role: 'neighbour' }] })).toBe(false);
    }
  });

  test('a reference that leads nowhere stands for anything', () => {
    const here = dialect === '2020-12' ? '#/$defs/' : '#/definitions/';
    const more = { 'host.Note': { $ref: `${here}host.Missing` } };
    const note = toJsonSchemas({ target: dialect, more })['host.Note']!;
    expect(ajvFor(dialect).compile(note)('anything')).toBe(true);
  });

  test('definitions of a host go in beside the library’s, or in their place', () => {
    const more = { 'host.Note': { type: 'string' }, 'kernel.Answer': { enum: ['yes'] } };
    const written = toJsonSchemas({ target: dialect, more });
    expect(written['host.Note']).toMatchObject({
      type: 'string',
      $id: `urn:family-engagement:${SCHEMAS_VERSION}:host.Note`,
    });
    expect(JSON.stringify(written['kernel.Observation'])).toContain('"kernel.Answer":{"enum":["yes"]}');
  });
});

describe('openapi-3.1', () => {
  const description = toSchemaBundle({ target: 'openapi-3.1' }) as {
    readonly openapi: string;
    readonly info: { readonly version: string };
    readonly components: { readonly schemas: JsonSchemas };
  };
  const components = description.components.schemas;

  test('a description whose components refer only to one another and carry no ids', () => {
    expect(description.openapi).toBe('3.1.0');
    expect(description.info.version).toBe(manifest.version);
    expect(components).toEqual(toJsonSchemas({ target: 'openapi-3.1' }));
    expect(Object.keys(components).every((name) => /^[\w.-]+$/.test(name))).toBe(true);
    const text = JSON.stringify(components);
    expect(text).not.toMatch(/"\$(id|schema|defs)"/);
    const refs = [...text.matchAll(/"\$ref":"([^"]*)"/g)].map(([, ref]) => ref!);
    expect(refs.length).toBeGreaterThan(200);
    for (const ref of refs) expect(components).toHaveProperty([ref.replace('#/components/schemas/', '')]);
  });

  test('the same schemas as 2020-12', () => {
    const moved = JSON.parse(
      JSON.stringify(components).replaceAll('#/components/schemas/', '#/$defs/'),
    ) as unknown;
    expect(moved).toEqual(all);
  });
});

test('every target is tested here', () => expect(JSON_SCHEMA_TARGETS).toEqual([...DIALECTS, 'openapi-3.1']));

describe('judgements and results', () => {
  test.each([
    {},
    { 'safety.sharing.question.intimidated': 'yes' as const },
    { 'safety.sharing.question.experience': 'no' as const },
  ])('%j: what comes out is what the schemas say', (answers) => {
    const judgement = decideThreatSharing(answers);
    expect(schemas['safety.ThreatSharing']!.safeParse(judgement).success).toBe(true);
    expect(checks['2020-12']['safety.ThreatSharing']!(judgement)).toBe(true);
    const { response, ...plain } = judgement;
    expect(schemas['kernel.Judgement']!.safeParse(plain).success).toBe(true);
    expect(schemas['safety.ThreatSharing']!.safeParse(plain).success).toBe(false);
  });

  test.each([
    [
      'settled with a gap',
      { status: 'settled', finding: 'x', missing: [], evidence: [], cautions: [], rules: [] },
    ],
    [
      'undetermined with a finding',
      { status: 'undetermined', finding: 'x', missing: [], evidence: [], cautions: [], rules: [] },
    ],
    ['a status of its own', { status: 'probable', finding: 'x', evidence: [], cautions: [], rules: [] }],
  ])('not a judgement: %s', (_, value) => {
    expect(kernel.Judgement.safeParse(value).success).toBe(false);
    expect(checks['2020-12']['kernel.Judgement']!(value)).toBe(false);
  });

  test('a house choice without its reason is no citation', () => {
    const cite = { source: 'page-2020', at: 'Abstract' };
    expect(kernel.Citation.safeParse({ ...cite, basis: 'stated' }).success).toBe(true);
    expect(kernel.Citation.safeParse({ ...cite, basis: 'house-choice' }).success).toBe(false);
    expect(kernel.Citation.safeParse({ ...cite, basis: 'house-choice', note: 'Ours.' }).success).toBe(true);
  });

  test('results, good and refused', () => {
    const refused = kernel.parseWith(kernel.Observation, { on: isoDate('2026-11-21') });
    expect(kernel.Result.safeParse(JSON.parse(JSON.stringify(refused))).success).toBe(true);
    expect(kernel.resultOf(kernel.Answer).safeParse({ ok: true, value: 'yes', warnings: [] }).success).toBe(
      true,
    );
    expect(
      kernel.resultOf(kernel.Answer).safeParse({ ok: true, value: 'perhaps', warnings: [] }).success,
    ).toBe(false);
    expect(kernel.Issue.safeParse({ code: 'x', path: [1.5], kind: 'invalid' }).success).toBe(false);
  });
});

describe('standards', () => {
  test.each(names)('%s is a Standard Schema and a Standard JSON Schema', async (name) => {
    const { version, vendor, validate, jsonSchema } = schemas[name]!['~standard'] as unknown as {
      readonly version: number;
      readonly vendor: string;
      readonly validate: (
        value: unknown,
      ) => Promise<{ readonly issues?: unknown }> | { readonly issues?: unknown };
      readonly jsonSchema: Record<
        'input' | 'output',
        (options: { readonly target: string }) => Record<string, unknown>
      >;
    };
    expect([version, vendor]).toEqual([1, 'zod']);
    expect((await validate(Symbol('nothing of ours'))).issues).toHaveLength(1);
    for (const target of ['draft-2020-12', 'draft-07'])
      for (const side of ['input', 'output'] as const)
        expect(typeof jsonSchema[side]({ target })).toBe('object');
  });
});

test('a program that makes types takes the whole bundle', { timeout: 120_000 }, async () => {
  const { InputData, JSONSchemaInput, FetchingJSONSchemaStore, quicktype } = await import('quicktype-core');
  const properties = Object.fromEntries(
    names.map((name) => [name.replace('.', '_'), { $ref: `#/$defs/${name}` }]),
  );
  const everything = JSON.stringify({ ...bundles['2020-12'], type: 'object', properties });
  const record = JSON.stringify(files['2020-12']['record.FamilyRecord']);
  for (const [lang, schema, types] of [
    ['csharp', everything, ['FamilyRecord', 'Observation', 'Person', 'ContactSummary', 'Instrument']],
    ['java', record, ['Everything', 'Observation', 'Person', 'Contact', 'NeededChange']],
  ] as const) {
    const input = new JSONSchemaInput(new FetchingJSONSchemaStore());
    await input.addSource({ name: 'Everything', schema });
    const inputData = new InputData();
    inputData.addInput(input);
    const text = (await quicktype({ inputData, lang })).lines.join('\n');
    for (const type of types) expect(text).toMatch(new RegExp(`class ${type}\\b`));
    expect(text.match(/enum \w+/g)?.length).toBeGreaterThan(10);
  }
});
