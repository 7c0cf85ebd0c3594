import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import example from '../../examples/data/service.json' with { type: 'json' };
import { enGB } from '../../src/content.js';
import { isoDate } from '../../src/kernel/index.js';
import { listSupportMeasures } from '../../src/organisation/index.js';
import { type FamilyRecord, openRecord } from '../../src/record/index.js';
import { parseFamilyRecord } from '../../src/record/schema.js';
import {
  type Explanation,
  explainOwnWellbeing,
  explainReview,
  explainTeamReview,
  type Names,
  type OwnAnswers,
  reviewFamily,
  reviewOwnWellbeing,
  reviewTeam,
  type SharedSummary,
} from '../../src/review/index.js';
import { OwnAnswers as OwnAnswersSchema } from '../../src/review/schema.js';
import { SupportMeasure } from '../../src/wellbeing/schema.js';
import { options } from '../support/arbitrary.js';
import { deepFreeze } from '../support/builders.js';
import { fromSchema } from '../support/from-schema.js';
import { familyRecords, teamRecords } from '../support/record-arbitrary.js';
import { exampleAnswers, exampleTeam, team } from './team-support.js';

const on = isoDate('2026-11-20');
const textsOf = ({ sections }: Explanation): readonly string[] =>
  sections.flatMap(({ heading, lines }) => [heading, ...lines.map(({ text }) => text)]);

const record = (more: object): FamilyRecord =>
  deepFreeze({ ...openRecord('f1'), ...more }) as unknown as FamilyRecord;
const ofFamily = (more: object, names: Names = {}) =>
  textsOf(explainReview(reviewFamily(record(more), { on, mostSteps: 99 }), [enGB], names));
const ofTeam = (more: Parameters<typeof team>[0], names: Names = {}) =>
  textsOf(explainTeamReview(reviewTeam(team(more), { on, mostSteps: 99 }), [enGB], names));

const coping = (who: string) => `Nobody has noted how ${who} copes. A calm child proves nothing.`;
const child = (id: string) => ({ people: [{ id, role: 'child' }] });

describe('a family in words', () => {
  test.each(['support', 'peer', 'diagnosis', 'unknown', 'gap', 'heading-next'])(
    'a child whose name is “%s”',
    (name) => {
      expect(ofFamily(child('c1'), { c1: name })).toContain(coping(name));
    },
  );

  test('a child whose name is the id of somebody else', () => {
    const people = [
      { id: 'c1', role: 'child' },
      { id: 'c2', role: 'child' },
    ];
    const said = ofFamily({ people }, { c1: 'c2', c2: 'Mia' });
    expect(said).toContain(coping('c2'));
    expect(said).toContain(coping('Mia'));
  });

  test.each(['support', 'unknown', 'gap', 'coping-open', 'SAF-1'])(
    'a child whose id is “%s”, without a name',
    (id) => {
      expect(ofFamily(child(id))).toContain(coping(id));
    },
  );

  test('a name belongs to an id, and never to the words of the library', () => {
    const said = ofFamily(child('x'));
    for (const id of ['undetermined', 'yes', 'gaps-many', 'heading-next', 'lead-none', 'team-open'])
      expect(ofFamily(child(id), { [id]: 'x' })).toEqual(said);
  });

  test('a name belongs to an id, and never to a number', () => {
    const attempts = {
      contacts: [{ id: 'k1', on, mode: 'letter', outcome: 'no-answer', startedBy: 'service' }],
    };
    const many = (names: Names) =>
      ofFamily({ ...attempts, ...child('1') }, names).filter((text) => text.startsWith('Attempts between'));
    expect(many({ 1: 'Mia' })).toEqual([`Attempts between ${on} and ${on}: 1.`]);
  });

  test('parties, a lead who goes and one who comes', () => {
    const leads = [
      { type: 'appointed', on: isoDate('2026-10-01'), worker: 'chair', name: 'A' },
      {
        type: 'handedOver',
        on: isoDate('2026-11-01'),
        from: 'chair',
        worker: 'services',
        name: 'B',
        reason: 'r',
        familyTold: 'no',
      },
    ];
    const more = { people: [{ id: 'trust', role: 'parent' }], leads };
    const told = (to: string, from: string) =>
      `On 2026-11-01 ${to} took over from ${from}, and the family has not been told.`;
    const open = (who: string) =>
      `Not known whether they know that the partnership may be unequal: ${who}, The agencies.`;
    expect(ofFamily(more)).toEqual(expect.arrayContaining([told('services', 'chair'), open('trust')]));
    expect(ofFamily(more, { chair: 'due', services: 'chair', trust: 'yes' })).toEqual(
      expect.arrayContaining([told('chair', 'due'), open('yes')]),
    );
  });

  test('agencies: asked, answered, now and then', () => {
    const open = (who: string) => `Nobody has said yet whether they meet hostility: ${who}.`;
    const involved = ['services', 'supervision'];
    expect(ofFamily({ involved })).toContain(open('services, supervision'));
    expect(ofFamily({ involved }, { services: 'team', supervision: 'services' })).toContain(
      open('team, services'),
    );
    const met = (id: string, hostile: string, day: string) => ({
      id,
      agency: 'services',
      on: isoDate(day),
      hostile,
    });
    const experiences = [met('e1', 'yes', '2026-11-01'), met('e2', 'no', '2026-11-02')];
    const said = ofFamily({ involved, experiences });
    expect(said).toContain('services: yes');
    expect(said).toContain(
      `Not known: supervision. It could change the finding to: ${enGB.words['safety/partial']}, ${enGB.words['safety/universal']}.`,
    );
    expect(said).toContain('For services it comes and goes. That strains working together most.');
    expect(said).toContain(
      'Hostility comes and goes here (services). A quiet spell does not mean it is over.',
    );
  });

  test('a change of somebody, and what was agreed about it', () => {
    const neededChanges = [{ id: 'motivation', parent: 'support', what: '' }];
    expect(ofFamily({ neededChanges })).toContain('support: motivation');
    expect(ofFamily({ neededChanges }, { support: 'motivation', motivation: 'what' })).toContain(
      'motivation: what',
    );
  });
});

describe('a team in words', () => {
  const nothing = (who: string) => `${who}: nothing reported. Ask; it may not be nothing.`;
  const of = (id: string) => ({ practitioners: [{ id }] });
  test('somebody whose name is a code, or the id of somebody else', () => {
    expect(ofTeam({}, { w1: 'support', w2: 'w1' })).toEqual(
      expect.arrayContaining([nothing('support'), nothing('w1')]),
    );
  });
  test('somebody whose id is a code', () => {
    expect(ofTeam(of('team'))).toContain(nothing('team'));
    expect(ofTeam(of('team'), { team: 'Bea' })).toContain(nothing('Bea'));
    const exposure = [{ id: 'e1', on, practitioner: 'violence', kind: 'violence' as const }];
    const met = 'Bea: violence (1). No note shows that supervision since has made room for it.';
    expect(ofTeam({ ...of('violence'), exposure }, { violence: 'Bea' })).toContain(met);
  });
  test('what somebody holds, band by band', () => {
    const held = { practitioner: 'low', families: 2, needPerFullTime: 7, threat: 1, bands: [2, 0] };
    const caseload = { bands: ['high', 'average'], notes: [], measures: { practitioners: [held] } } as never;
    const lines = (names: Names) =>
      textsOf(explainTeamReview(reviewTeam(team(), { on, caseload }), [enGB], names)).slice(-1);
    const said = (who: string, bands: string) =>
      `${who} holds: families 2, that threaten 1, points of need for each full-time post 7. ${bands}`;
    expect(lines({})).toEqual([said('low', 'high: 2, average: 0')]);
    expect(lines({ low: 'high', high: 'average', average: 'low', 2: 'x', 7: 'y' })).toEqual([
      said('high', 'average: 2, low: 0'),
    ]);
  });
  test('a measure of the setting’s own, whose id or name is a code', () => {
    const support = [{ person: 'w1', initialTraining: 'yes' as const, measures: ['peer'] }];
    const lacking = (what: string) =>
      `w1: The setting lacks “${what}” and nothing known can stand in. Keep it on the list.`;
    expect(ofTeam({ support, measures: { peer: 'no' } })).toContain(lacking('peer'));
    expect(ofTeam({ support, measures: { peer: 'no' } }, { peer: 'support' })).toContain(lacking('support'));
  });
});

describe('one’s own page', () => {
  const own: OwnAnswers = deepFreeze({ id: 'r1', person: 'w1', on, signs: {}, absorbed: 'yes' });
  const measure = (id: string, available: 'yes' | 'unknown', more: Partial<SupportMeasure> = {}) => ({
    id,
    available,
    helpsWith: ['wellbeing.absorption.definition'],
    standIns: [],
    ...more,
  });
  const said = (measures: readonly SupportMeasure[], names: Names = {}) =>
    textsOf(explainOwnWellbeing(reviewOwnWellbeing(own, measures), [enGB], names));
  const because = `(${enGB.words['wellbeing.absorption.definition']})`;
  const ask = 'It is not known whether you can have this; ask:';
  test('measures of the setting’s own, whose ids or names are codes', () => {
    const measures = [measure('chair', 'yes'), measure('absorption', 'unknown')];
    expect(said(measures)).toEqual(
      expect.arrayContaining([`chair ${because}`, `${ask} absorption ${because}`]),
    );
    expect(said(measures, { chair: 'absorption', absorption: 'peer' })).toEqual(
      expect.arrayContaining([`absorption ${because}`, `${ask} peer ${because}`]),
    );
  });
  test('a measure whose name is the id of somebody', () => {
    const measures = [measure('buddy', 'unknown', { layer: 'peer', helpsWith: [] })];
    expect(said(measures, { buddy: 'w1', w1: 'Bea' })).toContain(`${ask} w1`);
  });
});

/** What stands for ids in the baseline: nothing that any locale has a word for, or that marks the end of a sentence. */
const token = (at: number) => `⟦${at}⟧`;

/** Codes of the library that a host may use for ids or names: answers, labels, headings, a rule, and a figure. */
const TAKEN = [
  'support peer diagnosis supervision team services chair trust plan draft due yes no unknown settled undetermined',
  'gap gap-only gaps-many and-more heading-next observations restsOn hostility violence one several general share',
  'contract difficulty ready low average partly when-supervision-was supervision-never REV-1 1 2 3',
].flatMap((row) => row.split(' '));

type Speech = (review: unknown, names: Names) => Explanation;
const renamed = (review: unknown, to: ReadonlyMap<string, string>): unknown =>
  JSON.parse(JSON.stringify(review), (_, one) => (typeof one === 'string' ? (to.get(one) ?? one) : one));

/** Whatever a host’s ids and names are, they are said where they belong, and nothing else is said any other way. */
const namesAreNames = (ids: readonly string[], review: unknown, explain: Speech) => {
  const numbered = (of: (at: number) => string) => ids.map((id, at): [string, string] => [id, of(at)]);
  const said = (given: unknown, names: Names = {}) => textsOf(explain(given, names));
  const plain = said(renamed(review, new Map(numbered(token))));
  const expected = (of: (at: number) => string) =>
    plain.map((text) => text.replace(/⟦(\d+)⟧/g, (_, at) => of(Number(at))));
  const code = (at: number) => TAKEN[at % TAKEN.length]!;
  const next = (at: number) => ids[(at + 1) % ids.length]!;
  const spelt = renamed(review, new Map(numbered(code)));
  expect(said(spelt)).toEqual(expected(code));
  expect(said(spelt, Object.fromEntries(ids.map((_, at) => [code(at), token(at)])))).toEqual(plain);
  expect(said(review, Object.fromEntries(numbered(code)))).toEqual(expected(code));
  expect(said(review, Object.fromEntries(numbered(next)))).toEqual(expected(next));
  return plain;
};

const familyOf: Speech = (review, names) => explainReview(review as never, [enGB], names);
const teamOf: Speech = (review, names) => explainTeamReview(review as never, [enGB], names);
const pageOf: Speech = (review, names) => explainOwnWellbeing(review as never, [enGB], names);

describe('whoever is named, and however', () => {
  const people = Object.keys(example.names);
  test('the families of the example', () => {
    for (const input of example.families) {
      const parsed = parseFamilyRecord(structuredClone(input), { on });
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
      const { id, people: persons, neededChanges, grow = [] } = parsed.value;
      const rows = [
        ...persons,
        ...neededChanges,
        ...grow.flatMap(({ goals, steps }) => [...goals, ...steps]),
      ];
      const ids = [id, ...rows.map((one) => one.id), ...people];
      const plain = namesAreNames(ids, reviewFamily(parsed.value, { on, mostSteps: 99 }), familyOf);
      expect(plain.filter((text) => text.includes('⟦')).length).toBeGreaterThan(5);
    }
  });
  test('the team of the example, and those in it', () => {
    const whole = exampleTeam();
    const ids = [...new Set([...whole.practitioners.map(({ id }) => id), ...people])];
    const plain = namesAreNames(ids, reviewTeam(whole, { on, mostSteps: 99 }), teamOf);
    expect(plain.filter((text) => text.includes('⟦')).length).toBeGreaterThan(5);
    const measures = listSupportMeasures(whole.measures);
    for (const own of exampleAnswers) namesAreNames(ids, reviewOwnWellbeing(own, measures), pageOf);
  });

  const ids = 'a b c d f1 n1 n2 p1 p2 p3 p4 w1 w2 w3 m0 m1 m2 m3'.split(' ');
  const families = fc
    .tuple(familyRecords, options)
    .map(([one, { on: day }]) => reviewFamily(one, { on: day, mostSteps: 99 }));
  // A host may give answers of its own: they are no ids, and said in words where the library has some.
  const teams = fc
    .tuple(teamRecords, options)
    .map(([one, { on: day }]) =>
      reviewTeam({ ...one, summaries: one.summaries.map(answeredYes) }, { on: day, mostSteps: 99 }),
    );
  const pages = fc
    .tuple(fromSchema(OwnAnswersSchema, { most: 30 }), fc.array(fromSchema(SupportMeasure), { maxLength: 4 }))
    .map(([own, list]) => {
      const measures = list.map((one, at) => ({ ...one, id: `m${at}` }));
      return reviewOwnWellbeing(own, measures);
    });
  const answeredYes = (summary: SharedSummary): SharedSummary => ({
    ...summary,
    items: summary.items.map((row) => (row.shown ? { ...row, counts: { yes: row.answered } } : row)),
  });
  test.each([
    ['family', families, familyOf],
    ['team', teams, teamOf],
    ['page of one’s own', pages, pageOf],
  ] as const)('any %s', { timeout: 30_000 }, (_, given, explain) =>
    fc.assert(
      fc.property(
        given as fc.Arbitrary<unknown>,
        fc.shuffledSubarray(ids, { minLength: ids.length }),
        (review, order) => {
          namesAreNames(order, review, explain);
        },
      ),
      { numRuns: 100 },
    ),
  );

  /** A locale that marks what it says: no code stands outside the marks, unless it was never said. */
  const marked = {
    tag: 'x',
    words: Object.fromEntries(
      Object.entries(enGB.words).map(([code, text]) => [
        code,
        [`‹${code}›`, ...(text.match(/\{\w+\}/g) ?? [])].join(' | '),
      ]),
    ),
  };
  const unsaid = ({ sections }: Explanation) =>
    textsOf({ sections } as Explanation)
      .flatMap((text) => text.replace(/‹[^›]*›/g, '').split(/[ |,;:()]+/))
      .filter((word) => Object.hasOwn(enGB.words, word));
  test('what is a code of the library is said in words, wherever it is put in', () => {
    fc.assert(
      fc.property(families, teams, pages, (one, other, own) => {
        expect(unsaid(explainReview(one, [marked]))).toEqual([]);
        expect(unsaid(explainTeamReview(other, [marked]))).toEqual([]);
        expect(unsaid(explainOwnWellbeing(own, [marked]))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
