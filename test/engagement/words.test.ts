import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { entries, rules, words } from '../../src/engagement/content.js';
import * as engagement from '../../src/engagement/index.js';
import ledger from '../fixtures/ledger.json' with { type: 'json' };

const folder = join(import.meta.dirname, '..', '..', 'src', 'engagement');
const source = ['differences.ts', ...readdirSync(join(folder, 'rules')).map((name) => join('rules', name))]
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n');
const rows = new Map(ledger.filter(({ module }) => module === 'engagement').map((row) => [row.id, row]));

describe('words', () => {
  test('every code that a rule gives out has words', () => {
    const literal = /(?:code: |because: |findings\(|keep\(|'engagement\.situation\.[\w-]+', )'([^']+)'/g;
    const findings = [
      'all-three-evidenced',
      'look-at-service-first',
      'service-shown-reachable',
      'doing-nothing-excluded',
      'doing-nothing-not-excluded',
      'can-be-paused',
      'state-consequences-first',
      'before-hard-to-engage',
      'reachable-is-not-hard-to-engage',
      'no-sanction-on-record',
    ];
    const given = [...findings, ...[...source.matchAll(literal)].map(([, code]) => code as string)];
    expect(given.length).toBeGreaterThan(40);
    expect(given.filter((code) => !Object.hasOwn(words, code) && !Object.hasOwn(entries, code))).toEqual([]);
  });
  test('no words for a code that no rule gives out', () => {
    expect(Object.keys(words).filter((code) => !source.includes(`'${code}'`))).toEqual([]);
  });
  test('every difference and every check has words', () => {
    const differences = Object.values(engagement).flatMap((value) =>
      typeof value === 'object' && 'readings' in value ? [value as engagement.Difference] : [],
    );
    expect(differences.map(({ id }) => id).sort()).toEqual([
      'D-10',
      'D-14',
      'D-4',
      'D-5',
      'D-6',
      'D-7',
      'D-8',
      'D-9',
    ]);
    for (const id of [...differences.map((one) => one.id), ...engagement.SERVICE_CHECKS])
      expect(words[id]).toBeTypeOf('string');
  });
  test('every item of an observation, and every strategy, has an entry', () => {
    const ids = [
      ...engagement.ENGAGEMENT_ITEMS,
      ...[...engagement.STATED_LINKS, ...engagement.DERIVED_LINKS].flatMap(({ links }) =>
        Object.values(links).flat(),
      ),
      ...Object.values(engagement.MICRO_WORK_DOMAINS).flat(),
      ...engagement.SANCTION_STRATEGIES,
    ];
    expect(ids.filter((id) => !Object.hasOwn(entries, id))).toEqual([]);
  });
});

describe('voice and audience', () => {
  const audienceOf = (id: string) => entries[id as keyof typeof entries].audience;

  test('what parents and children say stands in their own voice', () => {
    const spoken = [...engagement.PARENT_HELPS, ...engagement.AP_HELPS, ...engagement.PARENT_HINDERS];
    expect(new Set(spoken.map(audienceOf))).toEqual(new Set(['parent']));
    expect(new Set(engagement.CHILD_HELPS.map(audienceOf))).toEqual(new Set(['child']));
  });
  test('every entry that is a ledger row keeps its audience and its section', () => {
    const renamed: Readonly<Record<string, string>> = {
      'line-manager': 'manager',
      'multi-agency': 'network',
    };
    const wrong = Object.entries(entries).filter(([id, { audience, cite }]) => {
      const row = rows.get(id);
      return row && ((renamed[row.audience] ?? row.audience) !== audience || row.section !== cite.at);
    });
    expect(wrong).toEqual([]);
    expect(Object.keys(entries).filter((id) => rows.has(id))).toHaveLength(250 - 1);
  });
  test('micro-work: six domains, each with what belongs to it', () => {
    const domains = ledger.filter(({ kind, module }) => kind === 'domain' && module === 'engagement');
    expect(Object.keys(engagement.MICRO_WORK_DOMAINS)).toEqual(domains.map(({ id }) => id));
    for (const [domain, strategies] of Object.entries(engagement.MICRO_WORK_DOMAINS))
      expect(strategies.every((id) => id.startsWith(`${domain}.`))).toBe(true);
  });
  test('a trusted person and family learning are each one idea in two places', () => {
    expect(entries['engagement.strategy.trusted-third-party'].also?.map(({ id }) => id)).toEqual([
      'engagement.procedure.joint-trusted-person',
    ]);
    expect(entries['engagement.domain.pedagogic.family-learning'].also?.map(({ id }) => id)).toEqual([
      'engagement.micro-work.foster-family-learning',
    ]);
  });
});

describe('the register', () => {
  test('ENG-1 to ENG-16 but for ENG-9, which is the kernel’s, and two of our own', () => {
    const ids = engagement.ENGAGEMENT_RULES.map(({ id }) => id);
    const wanted = [1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 15, 16, 17, 18].map((n) => `ENG-${n}`);
    expect(ids).toEqual(wanted);
    expect(Object.keys(rules)).toEqual(wanted);
  });
});
