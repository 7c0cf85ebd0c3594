import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ANSWERS, type Answer, type Answers, findingOf, isoDate, missingOf } from '../../src/kernel/index.js';
import { entries } from '../../src/organisation/content.js';
import {
  assessContinuum,
  assessCulture,
  assessTraumaTraining,
  CONTINUUM,
  CULTURE_ITEMS,
  checkAssemblage,
  listCultureCautions,
  listSupportMeasures,
  listVisitsWithoutSelfCare,
  type PersonSupport,
  SUPPORT_MEASURES,
  type SupportMeasureId,
} from '../../src/organisation/index.js';
import { PersonSupport as PersonSchema, PlannedVisit } from '../../src/organisation/schema.js';
import { SUPPORT_NEEDS, suggestSupport } from '../../src/wellbeing/index.js';
import ledger from '../fixtures/ledger.json' with { type: 'json' };
import { deepFreeze, observed } from '../support/builders.js';

const on = isoDate('2026-11-21');
const IDS = SUPPORT_MEASURES.map(({ id }) => id);
const all = (answer: Answer): Record<SupportMeasureId, Answer> =>
  Object.fromEntries(IDS.map((id) => [id, answer])) as Record<SupportMeasureId, Answer>;

describe('culture carries the measures, or they are not enough (ORG-5)', () => {
  const saying = (answers: readonly Answer[]) =>
    CULTURE_ITEMS.map((item, at) => observed(item, answers[at]!));
  test('the whole table of six', () => {
    const rows = (length: number): readonly Answer[][] =>
      length === 0 ? [[]] : rows(length - 1).flatMap((row) => ANSWERS.map((answer) => [...row, answer]));
    for (const row of rows(CULTURE_ITEMS.length)) {
      const judgement = assessCulture(saying(row), { on });
      const yes = row.includes('yes');
      const no = row.includes('no');
      const open = row.includes('unknown');
      const finding = yes
        ? no || open
          ? 'culture-supports-in-part'
          : 'culture-supports'
        : no
          ? 'culture-does-not-support'
          : undefined;
      expect(findingOf(judgement)).toBe(finding);
      expect(listCultureCautions(judgement).map(({ code }) => code)).toEqual(
        finding === 'culture-supports'
          ? []
          : [finding === undefined ? 'culture-not-known' : 'measures-are-not-enough'],
      );
    }
  });
});

describe('the continuum keeps three layers (ORG-6)', () => {
  test.each([
    [['yes', 'yes', 'yes'], 'continuum-whole'],
    [['no', 'no', 'yes'], 'continuum-in-part'],
    [['yes', 'yes', 'no'], 'continuum-in-part'],
    [['yes', 'yes', 'unknown'], 'continuum-in-part'],
    [['no', 'no', 'no'], 'continuum-missing'],
    [['unknown', 'unknown', 'unknown'], undefined],
  ] as const)('%j: %s', (answers, finding) => {
    const judgement = assessContinuum(
      CONTINUUM.map((item, at) => observed(item, answers[at]!)),
      { on },
    );
    expect(findingOf(judgement)).toBe(finding);
  });
});

describe('trauma training gives a framework, no script (ORG-4)', () => {
  test('all twenty-seven', () => {
    for (const framework of ANSWERS)
      for (const realScenarios of ANSWERS)
        for (const script of ANSWERS) {
          const judgement = assessTraumaTraining({ framework, realScenarios, script });
          const bad = framework === 'no' || realScenarios === 'no' || script === 'yes';
          const good = framework === 'yes' && realScenarios === 'yes' && script === 'no';
          expect(findingOf(judgement)).toBe(
            bad ? 'training-not-as-asked' : good ? 'training-as-asked' : undefined,
          );
          expect(judgement.evidence).toHaveLength(bad || good ? 1 : 0);
          for (const { field, couldBecome } of missingOf(judgement))
            for (const fill of ['yes', 'no'] as const) {
              const after = findingOf(
                assessTraumaTraining({ framework, realScenarios, script, [field]: fill }),
              );
              if (after !== undefined) expect(couldBecome).toContain(after);
            }
        }
  });
});

describe('self-care is planned like safety (ORG-10)', () => {
  test('all nine', () => {
    for (const safetyPlanned of ANSWERS)
      for (const selfCarePlanned of ANSWERS) {
        const found = listVisitsWithoutSelfCare([deepFreeze({ id: 'v1', safetyPlanned, selfCarePlanned })]);
        const settled = safetyPlanned === 'no' || selfCarePlanned === 'yes';
        const lacking = safetyPlanned === 'yes' && selfCarePlanned === 'no';
        expect(found.lacking).toEqual(lacking ? ['v1'] : []);
        expect(found.open).toEqual(settled || lacking ? [] : ['v1']);
      }
  });
  test('in order of id, whatever the order of visits', () => {
    const visits = ['b', 'a', 'c'].map(
      (id) => ({ id, safetyPlanned: 'yes', selfCarePlanned: 'no' }) as const,
    );
    expect(listVisitsWithoutSelfCare(visits).lacking).toEqual(['a', 'b', 'c']);
  });
});

describe('measures as data', () => {
  const known = new Set(ledger.map(({ id }) => id));
  test('every measure is a row of a source, once', () => {
    expect(IDS.filter((id) => !known.has(id))).toEqual([]);
    expect(new Set(IDS).size).toBe(IDS.length);
  });
  test('all fourteen measures of the article are there', () => {
    const named = ledger
      .map(({ id }) => id)
      .filter((id) => id.startsWith('organisation.assemblage.measure.'));
    expect(named).toHaveLength(14);
    expect(named.filter((id) => !(IDS as readonly string[]).includes(id))).toEqual([]);
  });
  test('every need is one that wellbeing knows, and every need has a measure', () => {
    const helped = new Set<string>(SUPPORT_MEASURES.flatMap(({ helpsWith }) => [...helpsWith]));
    expect(helped).toEqual(new Set<string>(SUPPORT_NEEDS));
  });
  test('what stands in is a measure itself, and never stands in for itself', () => {
    for (const { id, standIns } of SUPPORT_MEASURES) {
      expect(standIns.filter((one) => !(IDS as readonly string[]).includes(one))).toEqual([]);
      expect(standIns).not.toContain(id);
    }
  });
  test('every layer has at least two measures, so that a small setting can keep it', () => {
    const layers = SUPPORT_MEASURES.map((measure) => ('layer' in measure ? measure.layer : undefined));
    for (const layer of ['peer', 'line-management', 'supervision'] as const)
      expect(layers.filter((one) => one === layer).length).toBeGreaterThanOrEqual(2);
  });
  test('no measure asks anybody to care less (WEL-4)', () => {
    const said = IDS.filter((id) => Object.hasOwn(entries, id)).map((id) => {
      const { label, definition } = entries[id as keyof typeof entries];
      return `${label} ${definition}`;
    });
    expect(said.length).toBe(IDS.length - 1);
    expect(
      said.filter((text) =>
        /car(e|ing) less|less (care|empathy|compassion|attach)|reduce (care|empathy)|detach/i.test(text),
      ),
    ).toEqual([]);
  });
  test('what nobody said the setting has is unknown', () => {
    const measures = listSupportMeasures({ 'organisation.peer.informal-chat': 'yes' });
    expect(measures.filter(({ available }) => available !== 'unknown').map(({ id }) => id)).toEqual([
      'organisation.peer.informal-chat',
    ]);
  });
});

describe('together with wellbeing.suggestSupport', () => {
  const needs = Object.fromEntries(SUPPORT_NEEDS.map((need) => [need, 'yes' as const]));
  test('a setting that has everything meets every need and keeps every layer', () => {
    const found = suggestSupport({ needs }, listSupportMeasures(all('yes')));
    expect(found.unmet).toEqual([]);
    expect(found.gaps).toEqual([]);
    expect(found.layers.map(({ state }) => state)).toEqual(['layer-kept', 'layer-kept', 'layer-kept']);
  });
  test('a setting with a staffroom and a manager: supervision is missing and named', () => {
    const small = listSupportMeasures({
      ...all('no'),
      'organisation.peer.informal-chat': 'yes',
      'organisation.line-management.instant-availability': 'yes',
      'organisation.line-management.prompt-reflection': 'yes',
      'organisation.self-care.discuss-what-works': 'yes',
      'caseload.mix.when-high-unavoidable': 'yes',
    });
    const found = suggestSupport({ needs: { 'wellbeing.cause.excessive-workload': 'yes' } }, small);
    expect(found.offers.map(({ id }) => id)).toContain('caseload.mix.when-high-unavoidable');
    expect(found.gaps.find(({ id }) => id.endsWith('adequate-staffing'))?.standIns).toEqual([
      'caseload.mix.when-high-unavoidable',
    ]);
    expect(found.layers.map(({ state }) => state)).toEqual(['layer-kept', 'layer-kept', 'layer-missing']);
  });
  test('with peers learning together, something stands in for supervision', () => {
    const found = suggestSupport(
      { needs: {} },
      listSupportMeasures({
        ...all('no'),
        'organisation.assemblage.measure.peer-support-action-learning': 'yes',
      }),
    );
    expect(found.layers[2]).toEqual({
      layer: 'supervision',
      state: 'layer-stood-in-for',
      by: ['organisation.assemblage.measure.peer-support-action-learning'],
    });
  });
  test('with group supervision the layer is kept', () =>
    expect(
      suggestSupport(
        { needs: {} },
        listSupportMeasures({ ...all('no'), 'organisation.principle-6.learning.group-supervision': 'yes' }),
      ).layers[2]?.state,
    ).toBe('layer-kept'));
});

describe('the sets of support of a team (ORG-2, ORG-3, ORG-15)', () => {
  const SUPERVISION = 'organisation.assemblage.measure.supervision';
  const GROUP = 'organisation.principle-6.learning.group-supervision';
  const supporting = assessCulture(
    CULTURE_ITEMS.map((item) => observed(item, 'yes')),
    { on },
  );
  const person = (id: string, measures: readonly string[], initialTraining: Answer = 'yes'): PersonSupport =>
    deepFreeze({ person: id, initialTraining, measures });
  const check = (people: readonly PersonSupport[], available: Answers<string> = {}) =>
    checkAssemblage(deepFreeze([...people]), { available: deepFreeze(available), culture: supporting });
  const codes = (people: readonly PersonSupport[], available?: Answers<string>) =>
    check(people, available).cautions.map(({ code }) => code);

  test.each([
    ['nobody', [], 'unknown'],
    ['one person', [person('a', ['x'])], 'unknown'],
    ['two with different sets', [person('a', ['x']), person('b', ['y'])], 'yes'],
    ['two with the same set', [person('a', ['x', 'y']), person('b', ['y', 'x', 'x'])], 'no'],
    ['three, of whom two share a set', [person('a', ['x']), person('b', ['x']), person('c', [])], 'yes'],
  ] as const)('%s: individualised %s', (_, people, answer) => {
    expect(check(people).individualised).toBe(answer);
    expect(codes(people).includes('same-package-for-everybody')).toBe(answer === 'no');
  });

  test.each([
    ['yes', []],
    ['no', ['begin-with-initial-training']],
    ['unknown', ['initial-training-not-known']],
  ] as const)('initial training %s (ORG-3)', (trained, wanted) =>
    expect(codes([person('a', [], trained)])).toEqual(wanted),
  );

  test('what the setting lacks is named, with what it has that stands in (ORG-15)', () => {
    const { people, cautions } = check([person('a', [SUPERVISION, 'tea'])], {
      [SUPERVISION]: 'no',
      [GROUP]: 'yes',
    });
    expect(people).toEqual([
      {
        person: 'a',
        beginsWithTraining: 'yes',
        beyondMeans: [{ id: SUPERVISION, standIns: [GROUP] }],
        notKnown: ['tea'],
      },
    ]);
    expect(cautions).toMatchObject([
      {
        code: 'beyond-this-settings-means',
        detail: { person: 'a', measures: [SUPERVISION] },
        rule: { id: 'ORG-15' },
      },
    ]);
  });
  test('a measure of the setting’s own has no stand-in here', () =>
    expect(check([person('a', ['tea'])], { tea: 'no' }).people[0]?.beyondMeans).toEqual([
      { id: 'tea', standIns: [] },
    ]));
  test('the culture speaks last', () =>
    expect(
      checkAssemblage([person('a', [])], { available: {}, culture: assessCulture([], { on }) }).cautions.map(
        ({ code }) => code,
      ),
    ).toEqual(['culture-not-known']));
  test('the order of people and of measures is irrelevant', () => {
    const measures = fc.subarray(['x', 'y', 'z', SUPERVISION]);
    fc.assert(
      fc.property(fc.array(measures, { maxLength: 5 }), (sets) => {
        const people = sets.map((set, at) => person(`p${at}`, set));
        const turned = sets.map((set, at) => person(`p${at}`, [...set].reverse())).reverse();
        expect(check(turned, { [SUPERVISION]: 'no' })).toEqual(check(people, { [SUPERVISION]: 'no' }));
      }),
    );
  });
});

describe('schemas at the edge', () => {
  test('a set and a visit', () => {
    expect(PersonSchema.safeParse({ person: 'a', initialTraining: 'yes', measures: [] }).success).toBe(true);
    expect(PlannedVisit.safeParse({ id: 'v1', safetyPlanned: 'yes', selfCarePlanned: 'no' }).success).toBe(
      true,
    );
  });
  test.each([
    [PersonSchema, { person: 'a', initialTraining: true, measures: [] }],
    [PersonSchema, { person: 'a', initialTraining: 'yes' }],
    [PersonSchema, { person: 'a', initialTraining: 'yes', measures: [], score: 3 }],
    [PlannedVisit, { id: 'v1', safetyPlanned: 'yes' }],
    [PlannedVisit, 'v1'],
  ])('refusal %#', (schema, input) => expect(schema.safeParse(input).success).toBe(false));
});
