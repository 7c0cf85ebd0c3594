import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  alertOthers,
  type Incident,
  listIncidentSteps,
  listOverrides,
  listSafeConduct,
  OVERRIDE_IDS,
  OVERRIDE_ORDER,
  OVERRIDES,
  THREAT_ITEMS,
} from '../../src/safety/index.js';
import { deepFreeze } from '../support/builders.js';
import { answersBy, anyAnswer, codesOf, combinations, ON, reversed } from './support.js';

const base: Incident = deepFreeze({ id: 'i1', on: ON, about: 'p1', behaviours: [] });
const incident = (more: Partial<Incident>): Incident => deepFreeze({ ...base, ...more });
const stateOf = (given: Incident, id: string) => alertOthers(given).first.find((one) => one.id === id)?.state;
const SHOUTS = 'safety.threat.behaviour.shouting';
const HITS = 'safety.threat.behaviour.physical';

describe('Impact on multi-agency work: any incident alerts the others, with no questionnaire (SAF-3)', () => {
  test('everybody else is alerted, each once, in order of id; those who were there know', () => {
    const given = incident({ others: ['school', 'health', 'w1', 'school'], workers: ['w1'] });
    expect(alertOthers(given).alert).toEqual(['health', 'school']);
  });

  test.each([
    { at: 'no list at all', given: {} },
    { at: 'an empty list', given: { others: [] } },
    { at: 'only those who were there', given: { others: ['w1'], workers: ['w1'] } },
  ])('$at: find out who else there is', ({ given }) => {
    const alert = alertOthers(incident({ ...given, behaviours: [SHOUTS] }));
    expect(alert.alert).toEqual([]);
    expect(codesOf(alert.cautions)).toEqual(['nobody-else-listed']);
    expect(stateOf(incident(given), 'safety.override.alert-others')).toBe('in-force');
  });

  test('those alerted are told of what kind of danger, in the order of the vocabulary', () => {
    const given = incident({ others: ['school'], behaviours: [HITS, SHOUTS, HITS] });
    expect(alertOthers(given).natures).toEqual([SHOUTS, HITS]);
    expect(alertOthers(given).cautions).toEqual([]);
  });

  test('nobody has said what kind: that is asked, and the alert goes out all the same', () => {
    const alert = alertOthers(incident({ others: ['school'] }));
    expect(alert.alert).toEqual(['school']);
    expect(codesOf(alert.cautions)).toEqual(['nature-not-recorded']);
  });

  test('a covert threat counts (SAF-11)', () => {
    const alert = alertOthers(incident({ others: ['school'], behaviours: ['safety.threat.covert-counts'] }));
    expect(codesOf(alert.cautions)).toEqual(['covert-threat-counts']);
  });

  test('steps, the child’s day and telling the family go with it (SAF-9, SAF-17, SAF-24)', () => {
    const alert = alertOthers(base);
    expect(alert.steps).toEqual(listIncidentSteps());
    expect(alert.ask.map(({ id }) => id)).toEqual(['safety.scared-to-confront']);
    expect(alert.tellFamily).toEqual(['what', 'how', 'when']);
  });
});

describe('what comes first after an incident', () => {
  test.each([
    { behaviours: [HITS], violenceThreatened: 'no', police: 'in-force' },
    { behaviours: [HITS], violenceThreatened: undefined, police: 'in-force' },
    { behaviours: [SHOUTS], violenceThreatened: 'yes', police: 'in-force' },
    { behaviours: [SHOUTS], violenceThreatened: 'unknown', police: 'not-ruled-out' },
    { behaviours: [SHOUTS], violenceThreatened: undefined, police: 'not-ruled-out' },
    { behaviours: [SHOUTS], violenceThreatened: 'no', police: undefined },
  ] as const)(
    'a threat of violence is a crime: $behaviours, $violenceThreatened → $police (ORG-11)',
    ({ behaviours, violenceThreatened, police }) => {
      const given = incident({ behaviours, ...(violenceThreatened ? { violenceThreatened } : {}) });
      expect(stateOf(given, 'safety.override.police-complaint')).toBe(police);
    },
  );

  test.each([
    ['yes', 'in-force'],
    ['no', undefined],
    ['unknown', 'not-ruled-out'],
  ] as const)(
    'serious harm or crime %s → %s (PLN-17); too threatening likewise (SAF-16)',
    (answer, state) => {
      expect(stateOf(incident({ seriousHarmOrCrime: answer }), 'safety.override.child-protection')).toBe(
        state,
      );
      expect(stateOf(incident({ tooThreatening: answer }), 'safety.override.get-out')).toBe(state);
    },
  );
});

describe('the overrides: one ordered table', () => {
  test('child protection, get out, police; each from its own rule, the order a house choice with its note', () => {
    expect(OVERRIDES.map(({ id }) => id)).toEqual(OVERRIDE_IDS);
    expect(OVERRIDES.map(({ rule }) => rule.id)).toEqual([
      'PLN-17',
      'SAF-16',
      'ORG-11',
      'SAF-3',
      'SAF-4',
      'SAF-21',
    ]);
    expect(OVERRIDE_ORDER.basis).toBe('house-choice');
    expect(OVERRIDE_ORDER.note).toMatch(/No source ranks/);
    expect(OVERRIDES[0]?.rule.cite).toMatchObject({ source: 'barnsley-toolkit', basis: 'stated' });
    expect(OVERRIDES[2]?.rule).toMatchObject({ modality: 'must', cite: { at: 'Management responsibility' } });
  });

  test('all 3^6 combinations: yes holds, unknown is asked, no is left out, the order stays', () => {
    const all = combinations(OVERRIDE_IDS.length);
    expect(all).toHaveLength(729);
    for (const given of all) {
      expect(listOverrides(answersBy(OVERRIDE_IDS, given)).map(({ id, state }) => [id, state])).toEqual(
        OVERRIDE_IDS.flatMap((id, at) =>
          given[at] === 'no' ? [] : [[id, given[at] === 'yes' ? 'in-force' : 'not-ruled-out']],
        ),
      );
    }
  });

  test('not asked is not no', () => {
    expect(listOverrides({}).map(({ state }) => state)).toEqual(OVERRIDE_IDS.map(() => 'not-ruled-out'));
  });
});

describe('Keeping professionals safe: three lists, kept apart', () => {
  test('should, incident, should not', () => {
    const { should, incident: steps, shouldNot } = listSafeConduct();
    expect(should.map(({ id }) => id)).toEqual([
      'safety.should.know-procedures',
      'safety.should.be-prepared',
      'safety.should.past-calm-no-guarantee',
      'safety.should.avoid-potential-violence',
      'safety.should.get-out',
    ]);
    expect(steps.map(({ id }) => id)).toEqual([
      'safety.incident.stay-calm',
      'safety.incident.stay-or-leave',
      'safety.incident.contact-manager',
      'safety.incident.post-incident-procedure',
    ]);
    expect(shouldNot).toHaveLength(6);
    expect(shouldNot.every(({ id }) => id.startsWith('safety.should-not.'))).toBe(true);
  });

  test.each([
    ['safety.should.get-out', 'SAF-16'],
    ['safety.should.past-calm-no-guarantee', 'SAF-18'],
    ['safety.should.be-prepared', 'SAF-17'],
  ])('%s rests on %s', (id, rule) => {
    expect(listSafeConduct().should.find((one) => one.id === id)?.rule.id).toBe(rule);
  });
});

describe('invariants of alertOthers', () => {
  const anyIncident = fc
    .record({
      behaviours: fc.subarray([...THREAT_ITEMS]),
      others: fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 6 }),
      workers: fc.array(fc.constantFrom('a', 'b', 'x'), { maxLength: 3 }),
      violenceThreatened: anyAnswer,
      seriousHarmOrCrime: anyAnswer,
      tooThreatening: anyAnswer,
    })
    .map((more) => incident(more));

  test('nobody is left out or alerted twice, and order is irrelevant', () => {
    fc.assert(
      fc.property(anyIncident, (given) => {
        const { alert } = alertOthers(given);
        expect(new Set(alert).size).toBe(alert.length);
        for (const other of given.others ?? [])
          expect(alert.includes(other) || given.workers?.includes(other)).toBe(true);
        const turned = incident({
          ...given,
          others: reversed(given.others!),
          workers: reversed(given.workers!),
          behaviours: reversed(given.behaviours),
        });
        expect(JSON.stringify(alertOthers(turned))).toBe(JSON.stringify(alertOthers(given)));
      }),
    );
  });
});
