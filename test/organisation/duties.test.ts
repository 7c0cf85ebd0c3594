import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ANSWERS, isoDate } from '../../src/kernel/index.js';
import { entries } from '../../src/organisation/content.js';
import {
  auditDuties,
  DUTIES,
  DUTY_ROLES,
  listOrganisationOverrides,
  listReportingPrompts,
  POLICE_COMPLAINT,
  REPORTING_PROMPTS,
  THREAT_MADE,
} from '../../src/organisation/index.js';
import { observed } from '../support/builders.js';

const on = isoDate('2026-11-21');
const pairs = DUTY_ROLES.flatMap((role) => DUTIES[role].map((duty) => [role, duty] as const));

describe('duties, one by one (ORG-17)', () => {
  test('seven of agencies, seventeen of leaders, forty-three of managers, four of practitioners', () =>
    expect(DUTY_ROLES.map((role) => DUTIES[role].length)).toEqual([7, 17, 43, 4]));
  test.each(DUTY_ROLES)('%s: no duty twice', (role) =>
    expect(new Set(DUTIES[role]).size).toBe(DUTIES[role].length),
  );

  test.each(pairs)('%s: %s is met, not met, or nobody has looked', (role, duty) => {
    const finding = (...evidence: Parameters<typeof auditDuties>[1]) =>
      auditDuties(role, evidence, { on }).duties.find((one) => one.duty === duty)!;
    expect(finding(observed(duty, 'yes'))).toMatchObject({
      finding: 'met',
      judgement: { status: 'settled' },
    });
    expect(finding(observed(duty, 'no'))).toMatchObject({ finding: 'not', judgement: { status: 'settled' } });
    expect(finding(observed(duty, 'unknown'))).toMatchObject({
      finding: 'unknown',
      judgement: { status: 'undetermined', missing: [{ field: duty, couldBecome: ['met', 'not'] }] },
    });
  });

  test.each(pairs)('%s: %s is cited where its words are', (role, duty) => {
    const { duties } = auditDuties(role, [observed(duty, 'yes')], { on });
    const { judgement } = duties.find((one) => one.duty === duty)!;
    const { source, at } = entries[duty].cite;
    expect(judgement.evidence[0]?.cite).toMatchObject({ source, at });
  });

  test('one duty says nothing of another', () => {
    const { duties } = auditDuties('agency', [observed('organisation.support.no-bullying', 'yes')], { on });
    expect(duties.map(({ judgement }) => judgement.evidence.length)).toEqual([0, 1, 0, 0, 0, 0, 0]);
    expect(duties.map(({ finding }) => finding)).toEqual(['unknown', 'met', ...Array(5).fill('unknown')]);
  });
  test('there is no score', () =>
    expect(Object.keys(auditDuties('leader', [], { on }))).toEqual(['overrides', 'duties', 'cautions']));
});

describe('what is a rule and not only a duty', () => {
  test.each([
    ['line-manager', 'organisation.manager.supervision-not-cancelled', 'ORG-9', 'rule-not-kept'],
    ['leader', 'organisation.self-care.protocol-as-standard', 'ORG-10', 'rule-not-kept'],
    ['leader', 'organisation.training.framework-not-script', 'ORG-4', 'rule-not-kept'],
    ['leader', 'organisation.training.initial-first', 'ORG-3', 'rule-not-kept'],
    ['leader', 'organisation.assemblage.individualise', 'ORG-2', 'rule-not-kept'],
    ['line-manager', 'organisation.supervision-system.under-reporting', 'ORG-13', 'rule-not-kept'],
    ['agency', 'organisation.health-safety.threat-is-crime', 'ORG-11', 'rule-not-kept'],
    ['line-manager', 'organisation.health-safety.no-unnecessary-risk', 'ORG-12', 'not-up-for-negotiation'],
    ['agency', 'organisation.support.no-bullying', 'ORG-12', 'not-up-for-negotiation'],
    ['line-manager', 'organisation.support.safe-to-admit', 'ORG-12', 'not-up-for-negotiation'],
  ] as const)('%s, %s: %s', (role, duty, rule, code) => {
    const broken = auditDuties(role, [observed(duty, 'no')], { on });
    expect(broken.cautions).toMatchObject([{ code, detail: { duty }, rule: { id: rule } }]);
    expect(auditDuties(role, [observed(duty, 'yes')], { on }).cautions).toEqual([]);
    expect(auditDuties(role, [], { on }).cautions).toEqual([]);
    expect(broken.duties.find((one) => one.duty === duty)?.judgement.rules.map(({ id }) => id)).toEqual([
      rule,
    ]);
  });
  test('another duty that is not met carries no caution', () =>
    expect(
      auditDuties('leader', [observed('organisation.leadership.talk-openly', 'no')], { on }).cautions,
    ).toEqual([]));
});

describe('a threat of violence is a crime, and comes first (ORG-11)', () => {
  const threat = (day: string, answer: 'yes' | 'no' | 'unknown' = 'yes') =>
    observed(THREAT_MADE, answer, { id: `threat-${day}`, on: day });
  const complaint = (day: string, answer: 'yes' | 'no' = 'yes') =>
    observed(POLICE_COMPLAINT, answer, { id: `complaint-${day}-${answer}`, on: day });

  test.each([
    ['no report', [], []],
    ['a report of none', [threat('2026-11-01', 'no')], []],
    ['not known', [threat('2026-11-01', 'unknown')], []],
    ['a threat', [threat('2026-11-01')], ['complaint-due']],
    [
      'a threat and a complaint on the same day',
      [threat('2026-11-01'), complaint('2026-11-01')],
      ['complaint-recorded'],
    ],
    ['a complaint before the threat', [complaint('2026-10-31'), threat('2026-11-01')], ['complaint-due']],
    [
      'a complaint between two threats',
      [threat('2026-10-01'), complaint('2026-10-15'), threat('2026-11-01')],
      ['complaint-due'],
    ],
    [
      'a complaint that was not made',
      [threat('2026-11-01'), complaint('2026-11-02', 'no')],
      ['complaint-due'],
    ],
    [
      'a complaint both made and not made',
      [threat('2026-11-01'), complaint('2026-11-02', 'no'), complaint('2026-11-02')],
      ['complaint-due'],
    ],
    ['a threat taken back later', [threat('2026-11-01'), threat('2026-11-05', 'no')], ['complaint-due']],
    ['a threat after the day', [threat('2026-11-22')], []],
    ['a complaint after the day', [threat('2026-11-01'), complaint('2026-11-22')], ['complaint-due']],
  ] as const)('%s', (_, evidence, statuses) => {
    expect(listOrganisationOverrides(evidence, { on }).map(({ status }) => status)).toEqual(statuses);
    for (const role of DUTY_ROLES)
      expect(auditDuties(role, evidence, { on }).overrides.map(({ status }) => status)).toEqual(statuses);
  });

  test('it rests on every report, in order of day and id, whatever the order of input', () => {
    const reports = [
      threat('2026-11-03'),
      threat('2026-11-01'),
      observed(THREAT_MADE, 'yes', { id: 'a', on: '2026-11-03' }),
    ];
    for (const given of [reports, [...reports].reverse()])
      expect(listOrganisationOverrides(given, { on })[0]?.from).toEqual([
        'threat-2026-11-01',
        'a',
        'threat-2026-11-03',
      ]);
  });

  test('no further observation but a complaint takes it away', () => {
    const items = DUTY_ROLES.flatMap((role) => [...DUTIES[role]]).filter((id) => id !== POLICE_COMPLAINT);
    const more = fc.array(
      fc.record({ item: fc.constantFrom(THREAT_MADE, ...items), answer: fc.constantFrom(...ANSWERS) }),
      {
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(more, (list) => {
        const evidence = [threat('2026-11-01'), ...list.map(({ item, answer }) => observed(item, answer))];
        expect(listOrganisationOverrides(evidence, { on })[0]?.status).toBe('complaint-due');
      }),
    );
  });
});

describe('under-reporting is assumed, and asked about (ORG-13)', () => {
  const reported = observed(THREAT_MADE, 'yes', { id: 'r1' });
  test('no report: ask, and no report is not no threat', () =>
    expect(listReportingPrompts([], { on })).toMatchObject({
      reported: [],
      ask: REPORTING_PROMPTS,
      cautions: [{ code: 'more-happens-than-is-reported' }, { code: 'no-report-is-not-no-threat' }],
    }));
  test('a report: ask all the same', () =>
    expect(listReportingPrompts([reported], { on })).toMatchObject({
      reported: ['r1'],
      ask: REPORTING_PROMPTS,
      cautions: [{ code: 'more-happens-than-is-reported' }],
    }));
  test('a report of none is still not no threat', () =>
    expect(listReportingPrompts([observed(THREAT_MADE, 'no')], { on }).cautions).toHaveLength(2));
});
