import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkOptimism, type OptimismParts, UNCERTAINTY_QUESTIONS } from '../../src/behaviour/index.js';
import { ANSWERS, isoDate } from '../../src/kernel/index.js';
import { contact, deepFreeze, observed } from '../support/builders.js';
import { contacts, fill, ON, observations, turned } from './arbitrary.js';

const on = isoDate('2026-03-31');
const EMPTY: OptimismParts = deepFreeze({
  observations: [],
  strengths: ['warm', 'fed'],
  concerns: ['hurt', 'left-alone'],
  reviews: [],
  contacts: [],
});
const check = (parts: Partial<OptimismParts>) => checkOptimism(deepFreeze({ ...EMPTY, ...parts }), { on });
const codes = (parts: Partial<OptimismParts>) => check(parts).warnings.map(({ code }) => code);
const review = (area: string, changed: 'yes' | 'no' | 'unknown', day = '2026-03-20') =>
  deepFreeze({ id: `${area}-${changed}-${day}`, on: isoDate(day), area, changed });
const held = contact('home-visit', 'held', { on: '2026-03-01' });
const told = { knownBy: 'self-described' } as const;

describe('BEH-8: good news only', () => {
  test.each([
    { at: 'nothing recorded', given: [], warned: false },
    { at: 'a strength seen', given: [observed('warm')], warned: true },
    { at: 'a worry ruled out', given: [observed('hurt', 'no')], warned: true },
    { at: 'both', given: [observed('warm'), observed('hurt', 'no')], warned: true },
    { at: 'a worry beside it', given: [observed('warm'), observed('hurt')], warned: false },
    {
      at: 'a strength found missing beside it',
      given: [observed('warm'), observed('fed', 'no')],
      warned: false,
    },
    {
      at: 'an answer nobody could give beside it',
      given: [observed('warm'), observed('hurt', 'unknown')],
      warned: true,
    },
    { at: 'items that are neither', given: [observed('elsewhere')], warned: false },
    { at: 'worries only', given: [observed('hurt')], warned: false },
  ])('$at: $warned', ({ given, warned }) =>
    expect(codes({ observations: given }).includes('positives-only')).toBe(warned),
  );
  test('it names what it rests on, and asks', () =>
    expect(
      check({ observations: [observed('warm', 'yes', { id: 'o2' }), observed('hurt', 'no', { id: 'o1' })] })
        .warnings,
    ).toMatchObject([
      {
        code: 'positives-only',
        from: ['o1', 'o2'],
        ask: ['behaviour.uncertainty.what-would-we-see-otherwise'],
        rule: { id: 'BEH-8' },
      },
    ]));
});

describe('BEH-8: what a parent says put before what was seen', () => {
  const seen = observed('warm', 'no', { id: 'seen' });
  const said = observed('warm', 'yes', { ...told, id: 'said', on: '2026-03-09' });
  test('the assessment rests on the description', () =>
    expect(check({ observations: [seen, said], restsOn: ['said'] }).warnings).toMatchObject([
      { code: 'self-described-preferred', from: ['said'], ask: ['behaviour.uncertainty.who-else-saw-it'] },
    ]));
  test('an older description counts as well, if that is what it rests on', () =>
    expect(
      check({
        observations: [seen, said, observed('warm', 'yes', { ...told, id: 'before', on: '2026-02-01' })],
        restsOn: ['before'],
      }).warnings,
    ).toMatchObject([{ code: 'self-described-preferred', from: ['before'] }]));
  test('nobody could tell is not seen otherwise', () =>
    expect(
      codes({ observations: [observed('warm', 'unknown'), said, observed('hurt')], restsOn: ['said'] }),
    ).toEqual(['self-described-only']));
  test('those who saw it disagree: the description decides nothing', () =>
    expect(codes({ observations: [seen, observed('warm'), said], restsOn: ['said'] })).toEqual([
      'self-described-preferred',
    ]));
  test('a worry that a parent admits is not good news, even where nobody saw it', () =>
    expect(
      codes({
        observations: [observed('hurt', 'no'), observed('hurt', 'yes', { ...told, id: 'said' })],
        restsOn: ['said'],
      }),
    ).toEqual(['positives-only']));
  test('a worry that a parent denies, although it was seen', () =>
    expect(
      codes({
        observations: [observed('hurt'), observed('hurt', 'no', { ...told, id: 'said' })],
        restsOn: ['said'],
      }),
    ).toEqual(['self-described-preferred']));
  test('it rests on what was seen', () =>
    expect(codes({ observations: [seen, said], restsOn: ['seen'] })).toEqual([]));
  test('what it rests on is not written down: open', () =>
    expect(check({ observations: [seen, said] })).toMatchObject({
      warnings: [],
      open: [{ field: 'restsOn', couldBecome: ['self-described-preferred'] }, { field: 'reviews.changed' }],
    }));
  test('good news on the parent’s word alone', () => {
    expect(codes({ observations: [observed('warm', 'yes', told), observed('hurt')] })).toEqual([
      'self-described-only',
    ]);
    expect(codes({ observations: [observed('warm'), observed('hurt')] })).toEqual([]);
    expect(
      codes({ observations: [observed('warm', 'yes', { knownBy: 'reported' }), observed('hurt')] }),
    ).toEqual([]);
  });
});

describe('toolkit 7.0: no change at review for all the input, one area without the others', () => {
  test.each([
    {
      at: 'no change, with input',
      reviews: [review('home', 'no'), review('school', 'no')],
      contacts: [held],
      found: ['no-change-despite-input'],
    },
    { at: 'no change, no input', reviews: [review('home', 'no')], contacts: [], found: [] },
    {
      at: 'no change, input not held',
      reviews: [review('home', 'no')],
      contacts: [contact('office', 'not-in')],
      found: [],
    },
    {
      at: 'no change, input only arranged',
      reviews: [review('home', 'no')],
      contacts: [contact('phone', 'held', { purpose: 'arrange' })],
      found: [],
    },
    {
      at: 'no change, input only afterwards',
      reviews: [review('home', 'no')],
      contacts: [contact('office', 'held', { on: '2026-03-21' })],
      found: [],
    },
    {
      at: 'one better, one not',
      reviews: [review('home', 'yes'), review('school', 'no')],
      contacts: [held],
      found: ['uneven-change'],
    },
    {
      at: 'all better',
      reviews: [review('home', 'yes'), review('school', 'yes')],
      contacts: [held],
      found: [],
    },
    {
      at: 'one not, one not known',
      reviews: [review('home', 'no'), review('school', 'unknown')],
      contacts: [held],
      found: [],
    },
    {
      at: 'better since',
      reviews: [review('home', 'no'), review('home', 'yes', '2026-03-25')],
      contacts: [held],
      found: [],
    },
    {
      at: 'better only after the day',
      reviews: [review('home', 'no'), review('home', 'yes', '2026-04-02')],
      contacts: [held],
      found: ['no-change-despite-input'],
    },
  ])('$at', ({ reviews, contacts: met, found }) => expect(codes({ reviews, contacts: met })).toEqual(found));
  test.each([
    ['behaviour.disguised-compliance.no-change-at-review', 'no-change-despite-input'],
    ['behaviour.disguised-compliance.uneven-change', 'uneven-change'],
  ])('%s, noted by a worker, is enough', (sign, code) =>
    expect(check({ observations: [observed(sign, 'yes', { id: 'o1' })] }).warnings).toMatchObject([
      { code, from: ['o1'] },
    ]),
  );
  test('one area not known stays open', () =>
    expect(check({ reviews: [review('home', 'no'), review('school', 'unknown')], restsOn: [] }).open).toEqual(
      [
        { field: 'observations', couldBecome: ['positives-only', 'self-described-only'] },
        { field: 'reviews.changed', couldBecome: ['no-change-despite-input', 'uneven-change'] },
      ],
    ));
  test('everything known leaves nothing open', () =>
    expect(
      check({ observations: [observed('hurt')], reviews: [review('home', 'yes')], restsOn: [] }).open,
    ).toEqual([]));
});

describe('respectful uncertainty, D-8', () => {
  test('two questions are always asked, whatever was found', () => {
    const all = check({ observations: [observed('hurt')], reviews: [review('home', 'yes')], restsOn: [] });
    expect(all.questions).toEqual(UNCERTAINTY_QUESTIONS.slice(0, 2));
    expect(all.cautions).toMatchObject([{ code: 'behaviour.rule-of-optimism.false-accounts' }]);
  });
  test('each question is asked once', () => {
    const { questions } = check({
      observations: [observed('warm', 'yes', told), observed('behaviour.disguised-compliance.uneven-change')],
      reviews: [review('home', 'no')],
      contacts: [held],
    });
    expect(new Set(questions)).toEqual(new Set(UNCERTAINTY_QUESTIONS));
    expect(questions).toHaveLength(UNCERTAINTY_QUESTIONS.length);
  });
  test('strengths stay the place to start: three readings', () =>
    expect(check({}).differences).toMatchObject([
      {
        id: 'D-8',
        readings: [
          { code: 'd-8-affirm-strengths' },
          { code: 'd-8-rule-of-optimism' },
          { code: 'd-8-shift-with-the-child' },
        ],
      },
    ]));
});

describe('invariants', () => {
  const items = ['warm', 'fed', 'hurt', 'left-alone', 'behaviour.disguised-compliance.uneven-change'];
  const rows = fc.array(
    fc.record({
      on: fc.constantFrom(isoDate('2026-05-02'), isoDate('2026-05-20')),
      area: fc.constantFrom('home', 'school', 'health'),
      changed: fc.constantFrom(...ANSWERS),
    }),
    { maxLength: 8 },
  );
  const generated = fc
    .tuple(observations(items, 12), rows, contacts, fc.subarray(['o0', 'o1', 'o2', 'o3']))
    .map(([o, r, c, restsOn]) =>
      deepFreeze({
        ...EMPTY,
        observations: o,
        reviews: r.map((row, at) => ({ ...row, id: `r${at}` })),
        contacts: c,
        restsOn,
      }),
    );
  test('order makes no difference, and everything is explained', () =>
    fc.assert(
      fc.property(generated, (parts) => {
        const found = checkOptimism(parts, { on: ON });
        expect(
          checkOptimism(
            {
              observations: turned(parts.observations),
              strengths: turned(parts.strengths),
              concerns: turned(parts.concerns),
              reviews: turned(parts.reviews),
              contacts: turned(parts.contacts),
              restsOn: turned(parts.restsOn),
            },
            { on: ON },
          ),
        ).toEqual(found);
        for (const warning of found.warnings) {
          expect(warning.from.length).toBeGreaterThan(0);
          for (const question of warning.ask) expect(found.questions).toContain(question);
        }
      }),
    ));
  test('what came after the day does not count', () =>
    fc.assert(
      fc.property(generated, (parts) => {
        const early = { on: isoDate('2026-04-30') };
        expect(checkOptimism(parts, early)).toEqual(
          checkOptimism({ ...EMPTY, restsOn: parts.restsOn }, early),
        );
      }),
    ));
  const ABOUT_GOOD_NEWS: readonly string[] = ['positives-only', 'self-described-only'];
  test('a worry seen removes no warning but the one that there is good news only', () =>
    fc.assert(
      fc.property(generated, fc.constantFrom('hurt', 'left-alone'), (parts, item) => {
        const before = checkOptimism(parts, { on: ON }).warnings.map(({ code }) => code);
        const next = { ...parts, observations: [...parts.observations, fill(item, 'yes')] };
        const after = checkOptimism(next, { on: ON }).warnings.map(({ code }) => code);
        const kept = before.filter((code) => !ABOUT_GOOD_NEWS.includes(code));
        expect(after).toEqual(expect.arrayContaining(kept));
        expect(after).not.toContain('positives-only');
      }),
    ));
  test('naming what could not be told leads only to a listed warning', () =>
    fc.assert(
      fc.property(generated, fc.constantFrom('yes' as const, 'no' as const), (parts, changed) => {
        const before = checkOptimism(parts, { on: ON });
        const codesOf = (p: OptimismParts) => checkOptimism(p, { on: ON }).warnings.map(({ code }) => code);
        const areas = new Set(
          parts.reviews.filter((row) => row.changed === 'unknown').map(({ area }) => area),
        );
        for (const area of areas) {
          const row = { id: 'fill', on: ON, area, changed };
          const known = before.open.find(({ field }) => field === 'reviews.changed')?.couldBecome ?? [];
          const was = before.warnings.map(({ code }) => code);
          if (known.length === 0) continue;
          for (const code of codesOf({ ...parts, reviews: [...parts.reviews, row] }))
            expect([...was, ...known]).toContain(code);
        }
      }),
    ));
});
