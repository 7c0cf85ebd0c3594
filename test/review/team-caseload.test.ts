import { describe, expect, test } from 'vitest';
import service from '../../examples/data/service.json' with { type: 'json' };
import { allocateCaseloads, CAS_1, measureCaseloads } from '../../src/caseload/index.js';
import type { CaseloadProblem } from '../../src/caseload/schema.js';
import { enGB } from '../../src/content.js';
import { isoDate } from '../../src/kernel/index.js';
import { explainTeamReview, reviewTeam, type TeamCaseload } from '../../src/review/index.js';
import { parseTeamRecord } from '../../src/review/schema.js';
import { deepFreeze } from '../support/builders.js';

const on = isoDate('2026-11-20');
const parsed = parseTeamRecord(structuredClone(service.team), { on });
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
const team = parsed.value;

/** Two people hold three families; one of them could hold ten points a full-time post, and holds sixteen. */
const problem: CaseloadProblem = deepFreeze({
  practitioners: [
    { id: 'zoe', capacity: 0.5 },
    { id: 'ann', capacity: 1 },
  ],
  families: [
    { id: 'f1', need: 8, band: 'high', current: 'zoe' },
    { id: 'f2', need: 3, band: 'low', current: 'ann', threat: true },
    { id: 'f3', need: 4, band: 'high', current: 'ann' },
  ],
  bands: ['low', 'high'],
  weights: { load: 1, mix: 1, move: 1 },
});
const measured = measureCaseloads(problem, [
  { family: 'f1', practitioner: 'zoe' },
  { family: 'f2', practitioner: 'ann' },
  { family: 'f3', practitioner: 'ann' },
]);
if (!measured.ok) throw new Error(JSON.stringify(measured.issues));
const note = { code: 'staffing-first', detail: { need: 15, holds: 12 }, rule: CAS_1 } as const;
const held: TeamCaseload = deepFreeze({ measures: measured.value, notes: [], bands: problem.bands });

describe('the caseload in a team review', () => {
  test('is absent where none was passed', () => {
    const review = reviewTeam(team, { on });
    expect(review).not.toHaveProperty('caseload');
    expect(explainTeamReview(review, [enGB]).sections.map(({ part }) => part)).not.toContain('caseload');
  });

  test('is facts in order of id: 8 points on half a post are 16 a full-time post', () => {
    const { caseload } = reviewTeam(team, { on, caseload: held });
    expect(
      caseload?.practitioners.map(({ practitioner, families, needPerFullTime, bands, threat }) => [
        practitioner,
        families,
        needPerFullTime,
        bands,
        threat,
      ]),
    ).toEqual([
      ['ann', 2, 7, [1, 1], 1],
      ['zoe', 1, 16, [0, 1], 0],
    ]);
  });

  test('staffing comes before any mix (CAS-1), and only where there is too little', () => {
    const short = reviewTeam(team, { on, mostSteps: 999, caseload: { ...held, notes: [note] } });
    expect(short.next.steps.filter(({ id }) => id === 'staffing-first')).toMatchObject([
      { kind: 'should', rule: { id: 'CAS-1' } },
    ]);
    const enough = reviewTeam(team, { on, mostSteps: 999, caseload: held });
    expect(enough.next.steps.some(({ id }) => id === 'staffing-first')).toBe(false);
  });

  test('is put into words, with every band named', () => {
    const review = reviewTeam(team, { on, caseload: { ...held, notes: [note] } });
    const explained = explainTeamReview(review, [enGB], { ann: 'Ann', zoe: 'Zoe', low: 'low', high: 'high' });
    const section = explained.sections.find(({ part }) => part === 'caseload');
    expect(explained.gaps.filter((code) => /caseload|staffing/.test(code))).toEqual([]);
    expect(section?.lines.map(({ text }) => text)).toEqual([
      expect.stringContaining('More staff would help more than any mix'),
      'Ann holds: families 2, that threaten 1, points of need for each full-time post 7. low: 1, high: 1',
      'Zoe holds: families 1, that threaten 0, points of need for each full-time post 16. low: 0, high: 1',
    ]);
    expect(section?.lines[0]).toMatchObject({
      kind: 'caution',
      rule: 'CAS-1',
      cite: { source: 'page-2020' },
    });
  });

  test('takes what an allocation gives as it is', () => {
    const allocated = allocateCaseloads(problem, { seed: 1 });
    if (!allocated.ok) throw new Error('allocation');
    const { measures, notes } = allocated.value;
    const review = reviewTeam(team, { on, caseload: { measures, notes, bands: problem.bands } });
    expect(review.caseload?.practitioners.map(({ practitioner }) => practitioner)).toEqual(['ann', 'zoe']);
  });

  test('a band without a count holds nobody', () => {
    const review = reviewTeam(team, { on, caseload: { ...held, bands: ['low', 'high', 'very-high'] } });
    const lines =
      explainTeamReview(review, [enGB]).sections.find(({ part }) => part === 'caseload')?.lines ?? [];
    expect(lines[0]?.text).toMatch(/very-high: 0$/);
  });
});
