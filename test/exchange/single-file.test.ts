import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { getQuickJS, type QuickJSContext } from 'quickjs-emscripten';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as library from '../../src/exchange/single-file/entry.js';
import { pick, seeded } from '../support/json-values.js';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'family-engagement-'));
const file = join(folder, 'family-engagement.global.js');
execFileSync(process.execPath, ['test/tools/build-global.mjs', file], { cwd: root });
const script = readFileSync(file, 'utf8');
const service = readFileSync(join(root, 'examples/data/service.json'), 'utf8');

let engine: QuickJSContext;
beforeAll(async () => {
  engine = (await getQuickJS()).newContext();
  engine.unwrapResult(engine.evalCode(script, 'family-engagement.global.js')).dispose();
});
afterAll(() => {
  engine.dispose();
  rmSync(folder, { recursive: true });
});

/** The same program in Node, with the library as it is imported, and in QuickJS, with the script. */
const inNode = (program: string, input: string): string =>
  new Function('familyEngagement', 'input', program)(library, input) as string;
const inQuickJs = (program: string, input: string): string => {
  const result = engine.unwrapResult(
    engine.evalCode(`(function (input) { ${program} })(${JSON.stringify(input)})`),
  );
  const text = engine.getString(result);
  result.dispose();
  return text;
};

const REVIEW = `
  const { isoDate, parseFamilyRecord, review, enGB } = familyEngagement;
  const service = JSON.parse(input);
  const on = isoDate(service.on);
  return JSON.stringify(service.families.map((family) => {
    const parsed = parseFamilyRecord(family, { on });
    if (!parsed.ok) return parsed;
    const found = review.reviewFamily(parsed.value, { on });
    return [found, review.explainReview(found, [enGB])];
  }));`;

const JUDGE = `
  const { attendance, behaviour, change, engagement, grow, isoDate, plan, research, safety, wellbeing } = familyEngagement;
  const { observations, contacts, answers } = JSON.parse(input);
  const on = isoDate('2026-11-20');
  return JSON.stringify([
    change.assessChangeStage(observations, { on }),
    change.assessCapacity(observations, { on }),
    change.assessReadiness(observations, { on }),
    change.assessPlanQuality(observations, { on }),
    engagement.assessEngagementStage(contacts, observations, { on }),
    engagement.assessServiceReliability(contacts, { on, observations }),
    engagement.suggestStrategies({ on, observations }, engagement.STRATEGY_LINKS),
    behaviour.listBehaviourCandidates(observations, contacts, { on }),
    behaviour.assessUncooperativeness(observations, contacts, { on }),
    behaviour.listComplianceSigns(observations, { on }),
    safety.assessThreat(observations, { on }),
    safety.decideThreatSharing(answers),
    plan.assessReEvaluation(observations, { on }),
    wellbeing.assessFatigueRisk(answers),
    attendance.listBarriers(observations, { on }),
  ]);`;

const SPOILT = `
  const { isoDate, parseFamilyRecord, openFamilyRecord } = familyEngagement;
  const family = JSON.parse(input).families[0];
  const on = isoDate('2026-11-20');
  return JSON.stringify([
    openFamilyRecord('{', { on }),
    parseFamilyRecord({ ...family, schemaVersion: 99 }, { on }),
    parseFamilyRecord({ ...family, people: [{ id: 1, role: 'x' }], extra: 1, referredOn: '2026-02-30' }, { on }),
    parseFamilyRecord(family, { on: isoDate('2020-01-01') }),
  ]);`;

const day = (random: () => number) =>
  `2026-${pick(random, ['03', '07', '11'])}-${pick(random, ['01', '15', '28'])}`;
const situation = (seed: number): string => {
  const random = seeded(seed);
  const items = library.record.listObservableItems();
  const observations = Array.from({ length: 120 }, (_, at) => ({
    id: `o${at}`,
    on: day(random),
    about: 'p1',
    item: pick(random, items),
    answer: pick(random, ['yes', 'no', 'unknown']),
    knownBy: pick(random, ['observed', 'self-described', 'reported']),
  }));
  const contacts = Array.from({ length: 8 }, (_, at) => ({
    id: `c${at}`,
    on: day(random),
    channel: pick(random, library.CHANNELS),
    outcome: pick(random, library.CONTACT_OUTCOMES),
  }));
  const answers = Object.fromEntries(
    library.safety.SHARING_TRIGGERS.map((id) => [id, pick(random, ['yes', 'no', 'unknown'])]),
  );
  return JSON.stringify({ observations, contacts, answers });
};

describe('one script for engines without imports', () => {
  test('it asks nothing of its host: Node without a single global of its own runs it', () => {
    const context = createContext(Object.create(null));
    runInContext(script, context);
    const run = `JSON.stringify(familyEngagement.change.assessCapacity([], { on: familyEngagement.isoDate('2026-11-20') }))`;
    expect(runInContext(run, context)).toBe(
      JSON.stringify(library.change.assessCapacity([], { on: library.isoDate('2026-11-20') })),
    );
    expect(runInContext('typeof process + typeof structuredClone + typeof TextEncoder', context)).toBe(
      'undefinedundefinedundefined',
    );
  });

  test('one name, plain ASCII, no imports', () => {
    expect(script).not.toMatch(/[^\n\x20-\x7e]/);
    expect(script).not.toMatch(/\b(import|require)\s*\(/);
    expect(script).not.toMatch(/\bprocess\b\s*[.?]/);
    const names =
      'Object.getOwnPropertyNames(globalThis).filter((name) => /amily|zod/i.test(name)).sort().join()';
    expect(inQuickJs(`return ${names};`, '')).toBe(
      '__zod_globalConfig,__zod_globalRegistry,familyEngagement',
    );
  });

  test('the example service reads, reviews and explains to the same bytes as in Node', {
    timeout: 60_000,
  }, () => {
    const answer = inNode(REVIEW, service);
    expect(answer.length).toBeGreaterThan(10_000);
    expect(answer).not.toContain('"ok":false,"issues"');
    expect(inQuickJs(REVIEW, service)).toBe(answer);
  });

  test('what is wrong with a record is said in the same bytes', () => {
    const answer = inNode(SPOILT, service);
    for (const code of [
      'not-json',
      'newer-schema-version',
      'wrong-type',
      'unknown-field',
      'not-a-date',
      'in-the-future',
    ])
      expect(answer).toContain(`"${code}"`);
    expect(inQuickJs(SPOILT, service)).toBe(answer);
  });

  test('fifteen judgements on each of 40 situations, to the same bytes', { timeout: 60_000 }, () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const input = situation(seed);
      expect(inQuickJs(JUDGE, input)).toBe(inNode(JUDGE, input));
    }
  });
});
