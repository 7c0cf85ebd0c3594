import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv7, { type ValidateFunction } from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { enGB } from '../../src/content.js';
import {
  type JsonSchema,
  type JsonSchemas,
  listSchemas,
  readJsonSchema,
} from '../../src/exchange/schemas.js';
import * as library from '../../src/index.js';
import { parseFamilyRecord } from '../../src/record/schema.js';
import { makeValue, mutate, pick, seeded } from '../support/json-values.js';

// What the build wrote; made here where nobody has built yet.
const root = join(import.meta.dirname, '../..');
const folder = join(root, 'schemas');
if (!existsSync(join(folder, 'openapi-3.1.json')))
  execFileSync(process.execPath, ['test/tools/emit-schemas.mjs'], { cwd: root });

const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));
const namesIn = (path: string) => readdirSync(join(folder, path)).map((file) => file.replace(/\.json$/, ''));

const DIALECTS = { '2020-12': '$defs', 'draft-07': 'definitions' } as const;
type Dialect = keyof typeof DIALECTS;
const bundles = {
  '2020-12': read('2020-12.json') as JsonSchema,
  'draft-07': read('draft-07.json') as JsonSchema,
};
const definitions = (dialect: Dialect) => bundles[dialect][DIALECTS[dialect]] as JsonSchemas;
const ajvFor = (dialect: Dialect) => {
  const options = { strict: true, strictRequired: true, code: { optimize: false } };
  const ajv = dialect === '2020-12' ? new Ajv2020.default(options) : new Ajv7.default(options);
  addFormats.default(ajv);
  return ajv;
};
const compiled = { '2020-12': ajvFor('2020-12'), 'draft-07': ajvFor('draft-07') };
for (const dialect of ['2020-12', 'draft-07'] as const) compiled[dialect].addSchema(bundles[dialect]);
const checkFor = (dialect: Dialect, name: string) =>
  compiled[dialect].getSchema(`${bundles[dialect].$id}#/${DIALECTS[dialect]}/${name}`) as ValidateFunction;
/** Every problem, so that a failure says what is wrong. */
const problems = (name: string, value: unknown) => {
  const check = checkFor('2020-12', name);
  check(JSON.parse(JSON.stringify(value)));
  return check.errors ?? [];
};

const zodNames = Object.keys(listSchemas());
/** Results that can hold any JSON at all. */
const takesAnything: ReadonlySet<string> = new Set();

describe.each(['2020-12', 'draft-07'] as const)('%s', (dialect) => {
  const names = Object.keys(definitions(dialect));

  test('every schema of the library and every type that JSON can hold', () => {
    expect(names.length).toBeGreaterThan(400);
    for (const name of [...zodNames, 'review.FamilyReview', 'review.Explanation', 'safety.VisitPlan'])
      expect(names).toContain(name);
  });

  test('all of it compiles strictly', { timeout: 120_000 }, () => {
    for (const name of names) expect(typeof checkFor(dialect, name)).toBe('function');
  });

  test('a document each for what is handed over and what a review gives out', () => {
    const alone = names.filter((name) => zodNames.includes(name) || name.startsWith('review.'));
    expect(namesIn(dialect).sort()).toEqual(alone.sort());
    const review = read(`${dialect}/review.FamilyReview.json`) as JsonSchema;
    expect(review.$id).toMatch(/^urn:family-engagement:\d+\.\d+\.\d+:review\.FamilyReview$/);
  });

  test('good examples are taken and bad ones refused', { timeout: 120_000 }, () => {
    expect(namesIn('examples/bad')).toEqual(namesIn('examples/good'));
    expect(namesIn('examples/good')).toEqual(expect.arrayContaining(zodNames));
    for (const name of namesIn('examples/good')) {
      const check = checkFor(dialect, name);
      expect([name, check(read(`examples/good/${name}.json`))]).toEqual([name, true]);
      expect([name, check(read(`examples/bad/${name}.json`))]).toEqual([name, false]);
    }
  });
});

test('the library says the same of the examples', () => {
  for (const [name, schema] of Object.entries(listSchemas())) {
    const good = schema.safeParse(read(`examples/good/${name}.json`));
    expect([name, good.success || good.error.issues.every(({ code }) => code === 'custom')]).toEqual([
      name,
      true,
    ]);
    expect([name, schema.safeParse(read(`examples/bad/${name}.json`)).success]).toEqual([name, false]);
  }
});

test('fields carry the words of their doc comments', () => {
  const count = { with: 0, without: [] as string[] };
  for (const [name, schema] of Object.entries(definitions('2020-12')))
    for (const [field, node] of Object.entries((schema.properties ?? {}) as JsonSchemas))
      if (typeof node.description === 'string') count.with += 1;
      else count.without.push(`${name}.${field}`);
  expect(count.with).toBeGreaterThan(1000);
  expect(count.without.length).toBeLessThan(count.with / 20);
});

describe('every schema, of results too, as one that runs', () => {
  const names = Object.keys(definitions('2020-12'));
  const running = new Map(names.map((name) => [name, readJsonSchema(bundles['2020-12'], name)]));

  test('is a Standard Schema and a Standard JSON Schema', { timeout: 120_000 }, async () => {
    expect(running.size).toBeGreaterThan(600);
    for (const [name, schema] of running) {
      const { version, vendor, validate, jsonSchema } = schema['~standard'];
      const { issues } = await validate(Symbol('nothing of ours'));
      const sides = (['input', 'output'] as const).map((side) =>
        jsonSchema[side]({ target: 'draft-2020-12' }),
      );
      const said = [name, version, vendor, issues !== undefined, ...sides.map((side) => typeof side)];
      expect(said).toEqual([name, 1, 'zod', !takesAnything.has(name), 'object', 'object']);
    }
  });

  test.each([
    ['2020-12', 2, 4, running],
    ['draft-07', 1, 1, undefined],
  ] as const)('%s: agrees with ajv', { timeout: 240_000 }, (dialect, made, spoilt, known) => {
    const all = definitions('2020-12');
    const random = seeded(99);
    const verdicts = { made: 0, spoilt: 0, taken: 0, refused: 0 };
    for (const name of names) {
      const schema = known?.get(name) ?? readJsonSchema(bundles[dialect], name);
      for (let at = 0; at < made + spoilt; at += 1) {
        const good = makeValue(all[name]!, all, random);
        const value = at < made ? good : mutate(good, random);
        const taken = checkFor(dialect, name)(value);
        verdicts[at < made ? 'made' : 'spoilt'] += 1;
        verdicts[taken ? 'taken' : 'refused'] += 1;
        if (at < made && !taken) expect([name, value]).toEqual([name, 'taken']);
        if (schema.safeParse(value).success !== taken) expect([name, value]).toEqual([name, { taken }]);
      }
    }
    expect(verdicts.made).toBeGreaterThan(600 * made);
    expect(verdicts.spoilt).toBeGreaterThan(600 * spoilt);
    expect(verdicts.refused).toBeGreaterThan(250);
    expect(verdicts.taken).toBeGreaterThan(700);
  });

  test.each(['2020-12', 'draft-07'])('a %s document that stands alone does as well', (dialect) => {
    const review = read('examples/good/review.FamilyReview.json');
    const alone = readJsonSchema<library.review.FamilyReview>(
      read(`${dialect}/review.FamilyReview.json`) as JsonSchema,
    );
    expect(alone.parse(review)).toEqual(review);
    expect(alone.safeParse({ ...(review as object), score: 7 }).success).toBe(false);
  });
});

test('a definition that is not there is said to be none', () => {
  expect(() => readJsonSchema(bundles['2020-12'], 'review.Nothing')).toThrow('review.Nothing');
});

test('no id of a schema that was read gets in the way of a host’s', () => {
  const twice = [0, 1].map(() => readJsonSchema(read('2020-12/review.FamilyReview.json') as JsonSchema));
  expect(twice.map((schema) => z.globalRegistry.get(schema)?.id)).toEqual([undefined, undefined]);
  expect(() => z.toJSONSchema(z.tuple([twice[0]!, twice[1]!]))).not.toThrow();
});

test('openapi-3.1: the same definitions, referring to one another as components', () => {
  const { openapi, components } = read('openapi-3.1.json') as {
    readonly openapi: string;
    readonly components: { readonly schemas: JsonSchemas };
  };
  expect(openapi).toBe('3.1.0');
  const moved = JSON.parse(
    JSON.stringify(components.schemas).replaceAll('#/components/schemas/', '#/$defs/'),
  ) as unknown;
  expect(moved).toEqual(definitions('2020-12'));
});

describe('what the library gives out is what the schemas say, field by field', () => {
  const service = JSON.parse(readFileSync(join(root, 'examples/data/service.json'), 'utf8')) as {
    readonly on: string;
    readonly families: readonly unknown[];
  };
  const on = library.isoDate(service.on);

  test('reviews of the example service, and their explanations', { timeout: 60_000 }, () => {
    for (const family of service.families) {
      const parsed = parseFamilyRecord(family, { on });
      if (!parsed.ok) throw new Error('the example service is not a good one');
      const review = library.review.reviewFamily(parsed.value, { on });
      expect(problems('review.FamilyReview', review)).toEqual([]);
      expect(problems('review.Explanation', library.review.explainReview(review, [enGB]))).toEqual([]);
    }
  });

  test('judgements of 200 situations', { timeout: 60_000 }, () => {
    const items = library.record.listObservableItems();
    for (let seed = 1; seed <= 200; seed += 1) {
      const random = seeded(seed);
      const day = () => library.isoDate(pick(random, ['2026-03-01', '2026-07-15', '2026-11-19']));
      const observations = Array.from({ length: 60 }, (_, at) => ({
        id: `o${at}`,
        on: day(),
        about: 'p1',
        item: pick(random, items),
        answer: pick(random, library.ANSWERS),
      }));
      const contacts = Array.from({ length: 6 }, (_, at) => ({
        id: `c${at}`,
        on: day(),
        channel: pick(random, library.CHANNELS),
        outcome: pick(random, library.CONTACT_OUTCOMES),
      }));
      const { behaviour, change, engagement, safety } = library;
      const given: readonly (readonly [string, unknown])[] = [
        ['kernel.Judgement', change.assessCapacity(observations, { on })],
        ['kernel.Judgement', change.assessChangeStage(observations, { on })],
        [
          'engagement.ServiceReliability',
          engagement.assessServiceReliability(contacts, { on, observations }),
        ],
        [
          'engagement.StrategyAdvice',
          engagement.suggestStrategies({ on, observations }, engagement.STRATEGY_LINKS),
        ],
        ...behaviour
          .listBehaviourCandidates(observations, contacts, { on })
          .map((one) => ['behaviour.BehaviourCandidate', one] as const),
        ['change.StageResponse', change.listStageResponse('change.contemplation', observations, { on })],
        ['safety.ThreatSharing', safety.decideThreatSharing({})],
      ];
      for (const [name, value] of given) expect([name, problems(name, value)]).toEqual([name, []]);
    }
  });

  test('and nothing but what they say', () => {
    const review = read('examples/good/review.FamilyReview.json') as JsonSchema;
    expect(problems('review.FamilyReview', { ...review, score: 7 })).toHaveLength(1);
    const { next, ...without } = review;
    expect(problems('review.FamilyReview', without)).toHaveLength(1);
    expect(next).toBeDefined();
  });
});
