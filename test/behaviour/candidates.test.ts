import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  assessDoor,
  assessUncooperativeness,
  BEHAVIOUR_SIGNS,
  BEHAVIOUR_TYPES,
  GARBLED,
  listBehaviourCandidates,
  SIGN_TWINS,
} from '../../src/behaviour/index.js';
import { findingOf, isoDate, missingOf } from '../../src/kernel/index.js';
import { contact, observed } from '../support/builders.js';
import { contacts, fill, ITEMS, ON, observations, turned } from './arbitrary.js';

const on = isoDate('2026-03-31');
const AMBIVALENCE = 'behaviour.toolkit-type.ambivalence';
const AVOIDANCE = 'behaviour.toolkit-type.avoidance';
const CONFRONTATION = 'behaviour.toolkit-type.confrontation';
const DISGUISED = 'behaviour.toolkit-type.disguised-compliance';
const REFUSAL = 'behaviour.toolkit-type.refusal';
const VIOLENCE = 'behaviour.toolkit-type.violence';
const EXCUSES = 'behaviour.toolkit-type.ambivalence.excuses';
const SABOTAGE = 'behaviour.toolkit-type.disguised-compliance.sabotage';
const DODGES = 'behaviour.uncoop-type.avoidance.avoids-appointments';
const MISSES = 'behaviour.uncoop-type.avoidance.misses-meetings';
const missed = (day = '2026-03-01') => contact('home-visit', 'not-in', { on: day });

const typesOf = (...given: Parameters<typeof listBehaviourCandidates>) =>
  listBehaviourCandidates(...given).map(({ type, standing }) => [type, standing]);

describe('toolkit 7.0 and the four types: every sign makes its type a candidate', () => {
  const rows = BEHAVIOUR_TYPES.flatMap((type) => BEHAVIOUR_SIGNS[type].map((sign) => [sign, type] as const));
  test('the signs', () => expect(rows).toHaveLength(4 + 5 + 2 + 17 + 3 + 4));
  test.each(rows)('%s → %s', (sign, type) => {
    const found = listBehaviourCandidates([observed(sign, 'yes', { id: 'o1' })], [], { on });
    expect(found).toMatchObject([
      { type, standing: 'shown', evidence: [{ factor: sign, observed: 'yes', from: ['o1'] }] },
    ]);
  });
  test.each(Object.entries(SIGN_TWINS))('%s is read under the other source’s id too', (sign, twin) => {
    expect(listBehaviourCandidates([observed(twin)], [], { on })).toMatchObject([
      { evidence: [{ factor: sign, observed: 'yes' }] },
    ]);
  });
  test.each(rows)('%s answered no makes no candidate', (sign) =>
    expect(typesOf([observed(sign, 'no')], [], { on })).toEqual([]),
  );
  test.each(GARBLED)('%s feeds no rule', (item) => expect(typesOf([observed(item)], [], { on })).toEqual([]));
  test('the procedure’s general words make no candidate', () =>
    expect(
      typesOf([observed('behaviour.spectrum.reluctant'), observed('behaviour.spectrum.resistant')], [], {
        on,
      }),
    ).toEqual([]));
});

describe('D-1: the sources that recognise a type', () => {
  test.each([
    [AMBIVALENCE, 2],
    [AVOIDANCE, 2],
    [CONFRONTATION, 2],
    [VIOLENCE, 2],
    [REFUSAL, 1],
    [DISGUISED, 1],
  ] as const)('%s: %i', (type, count) => {
    const [found] = listBehaviourCandidates([observed(BEHAVIOUR_SIGNS[type][0])], [], { on });
    expect(found?.recognisedBy).toHaveLength(count);
    expect(found?.recognisedBy).toContain('barnsley-toolkit');
    expect(found?.differences.map(({ id }) => id)).toContain('D-1');
  });
});

describe('where a sign stands', () => {
  test.each([
    ['behaviour.toolkit-type.ambivalence.always-late', 'barnsley-toolkit', 'stated'],
    ['behaviour.disguised-compliance.blocks-entry', 'barnsley-toolkit', 'stated'],
    ['behaviour.uncoop-type.ambivalence.dismissive-body-language', 'hard-to-engage-procedure', 'stated'],
    ['behaviour.spectrum.angry-or-hostile', 'hard-to-engage-procedure', 'derived'],
  ])('%s: %s, %s', (sign, source, basis) => {
    const [found] = listBehaviourCandidates([observed(sign)], [], { on });
    expect(found?.evidence[0]?.cite).toMatchObject({ source, basis });
  });
});

describe('BEH-1, D-2: the door test', () => {
  test.each([
    ['in-but-not-opening', 'home-visit', 'settled', CONFRONTATION],
    ['in-but-not-opening', 'neutral-venue', 'settled', CONFRONTATION],
    ['not-in', 'home-visit', 'settled', AVOIDANCE],
    ['no-reply', 'home-visit', 'undetermined', undefined],
    ['not-recorded', 'home-visit', 'undetermined', undefined],
    ['not-in', 'office', 'not-applicable', undefined],
    ['no-reply', 'phone', 'not-applicable', undefined],
    ['held', 'home-visit', 'not-applicable', undefined],
    ['cancelled-by-service', 'home-visit', 'not-applicable', undefined],
  ] as const)('%s at %s: %s', (outcome, channel, status, finding) => {
    const judgement = assessDoor(contact(channel, outcome, { id: 'c1' }));
    expect(judgement.status).toBe(status);
    expect(findingOf(judgement)).toBe(finding);
  });
  test('only the stated half is stated', () => {
    expect(assessDoor(contact('home-visit', 'in-but-not-opening')).rules).toMatchObject([
      { id: 'BEH-1', cite: { basis: 'stated' } },
    ]);
    const out = assessDoor(missed());
    expect(out.rules).toMatchObject([{ id: 'BEH-1', cite: { basis: 'derived' } }, { id: 'BEH-13' }]);
    expect(out.cautions).toMatchObject([{ code: 'missed-appointment-is-open' }]);
  });
  test('what nobody knows could become either', () =>
    expect(missingOf(assessDoor(contact('home-visit', 'not-recorded')))).toEqual([
      { field: 'contact.outcome', couldBecome: [CONFRONTATION, AVOIDANCE] },
    ]));
  test('in and not opening is confrontation, shown, with both readings of D-2', () => {
    const found = listBehaviourCandidates([], [contact('home-visit', 'in-but-not-opening', { id: 'c1' })], {
      on,
    });
    expect(found).toMatchObject([
      {
        type: CONFRONTATION,
        standing: 'shown',
        evidence: [
          { factor: 'behaviour.toolkit-type.confrontation.extreme-avoidance', observed: 'yes', from: ['c1'] },
        ],
        differences: [{ id: 'D-1' }, { id: 'D-2' }],
        rules: [{ id: 'BEH-12' }, { id: 'BEH-1', cite: { basis: 'stated' } }],
      },
    ]);
  });
  test('being out is not confrontation', () =>
    expect(typesOf([], [missed()], { on }).map(([type]) => type)).not.toContain(CONFRONTATION));
  test('not opening, told by somebody, fires no door test of ours', () => {
    const [found] = listBehaviourCandidates(
      [observed('behaviour.toolkit-type.confrontation.extreme-avoidance')],
      [],
      { on },
    );
    expect(found?.rules.map(({ id }) => id)).toEqual(['BEH-12']);
  });
});

describe('other contacts speak too', () => {
  test.each([
    ['cut-short-by-family', AVOIDANCE],
    ['refused', REFUSAL],
  ] as const)('%s → %s', (outcome, type) =>
    expect(typesOf([], [contact('home-visit', outcome)], { on })).toEqual([[type, 'shown']]),
  );
  test.each([
    'held',
    'cancelled-by-service',
    'moved-by-service',
    'moved-by-family',
    'no-reply',
    'not-recorded',
  ] as const)('%s makes no candidate', (outcome) =>
    expect(typesOf([], [contact('home-visit', outcome)], { on })).toEqual([]),
  );
});

describe('D-3, BEH-13: a missed appointment belongs to three types until the record says more', () => {
  const three = [
    [DISGUISED, 'possible'],
    [AVOIDANCE, 'possible'],
    [AMBIVALENCE, 'possible'],
  ];
  test.each(['not-in', 'cancelled-by-family'] as const)('%s', (outcome) =>
    expect(typesOf([], [contact('home-visit', outcome)], { on })).toEqual(three),
  );
  test('it says so, with what is not known', () => {
    const found = listBehaviourCandidates([], [contact('home-visit', 'not-in', { id: 'c1' })], { on });
    for (const candidate of found) {
      expect(
        candidate.evidence.every(({ observed: seen, from }) => seen === 'unknown' && from[0] === 'c1'),
      ).toBe(true);
      expect(candidate.differences.map(({ id }) => id)).toEqual(['D-1', 'D-3']);
      expect(candidate.rules.map(({ id }) => id)).toContain('BEH-13');
    }
    expect(found.map(({ rules }) => rules.map(({ id }) => id).includes('BEH-1'))).toEqual([
      false,
      true,
      false,
    ]);
  });
  test('missed at the office: no door, still three', () => {
    const found = listBehaviourCandidates([], [contact('office', 'not-in')], { on });
    expect(found.flatMap(({ rules }) => rules).map(({ id }) => id)).not.toContain('BEH-1');
    expect(found).toHaveLength(3);
  });
  test('missed at the office and at home: the door test fires for the home visit', () => {
    const found = listBehaviourCandidates([], [contact('office', 'not-in'), missed()], { on });
    const avoidance = found.find(({ type }) => type === AVOIDANCE);
    expect(avoidance?.rules.map(({ id }) => id)).toEqual(['BEH-12', 'BEH-1', 'BEH-13']);
  });
  test('a call that only arranges a visit is no appointment', () =>
    expect(typesOf([], [contact('phone', 'cancelled-by-family', { purpose: 'arrange' })], { on })).toEqual(
      [],
    ));
  test('a yes shows one type and leaves the others possible', () =>
    expect(typesOf([observed(EXCUSES, 'yes', { on: '2026-03-02' })], [missed()], { on })).toEqual([
      [DISGUISED, 'possible'],
      [AVOIDANCE, 'possible'],
      [AMBIVALENCE, 'shown'],
    ]));
  test('a later no takes a type out', () =>
    expect(typesOf([observed(SABOTAGE, 'no', { on: '2026-03-02' })], [missed()], { on })).toEqual(
      three.slice(1),
    ));
  test('a no on the day itself takes it out', () =>
    expect(typesOf([observed(SABOTAGE, 'no')], [missed()], { on })).toEqual(three.slice(1)));
  test('an earlier no does not', () => {
    const found = listBehaviourCandidates(
      [observed(SABOTAGE, 'no', { on: '2026-02-01', id: 'o1' })],
      [contact('home-visit', 'not-in', { id: 'c1' })],
      { on },
    );
    expect(found[0]).toMatchObject({
      type: DISGUISED,
      standing: 'possible',
      evidence: [
        { factor: SABOTAGE, observed: 'no', from: ['o1'] },
        { factor: SABOTAGE, observed: 'unknown', from: ['c1'] },
      ],
    });
  });
  test('avoidance goes only when both its signs are ruled out', () => {
    const no = (item: string) => observed(item, 'no', { on: '2026-03-02' });
    expect(typesOf([no(DODGES)], [missed()], { on })).toEqual(three);
    expect(typesOf([no(DODGES), no(MISSES)], [missed()], { on })).toEqual([three[0], three[2]]);
    expect(typesOf([no(DODGES), no(MISSES), no(EXCUSES), no(SABOTAGE)], [missed()], { on })).toEqual([]);
  });
  test('several appointments are named oldest first', () => {
    const one = contact('home-visit', 'not-in', { id: 'c9', on: '2026-03-01' });
    const two = contact('home-visit', 'not-in', { id: 'c1', on: '2026-03-08' });
    const three = contact('office', 'not-in', { id: 'c0', on: '2026-03-08' });
    const [found] = listBehaviourCandidates([], [three, two, one], { on });
    expect(found?.evidence[0]?.from).toEqual(['c9', 'c0', 'c1']);
  });
});

describe('cautions', () => {
  const codes = (...given: Parameters<typeof listBehaviourCandidates>) =>
    listBehaviourCandidates(...given).map(({ cautions }) => cautions.map(({ code }) => code));
  test('BEH-2: ambivalence alone is never called uncooperative', () =>
    expect(codes([observed(EXCUSES)], [], { on })).toEqual([
      ['ambivalence-is-common', 'ambivalence-alone-is-not-uncooperative', 'candidate-not-label'],
    ]));
  test('BEH-2: nor is it beside others, though it is no longer alone', () =>
    expect(codes([observed(EXCUSES), observed(DODGES)], [], { on })).toEqual([
      ['candidate-not-label'],
      ['ambivalence-is-common', 'candidate-not-label'],
    ]));
  test('BEH-9: a compliance sign is a prompt', () =>
    expect(codes([observed(SABOTAGE)], [], { on })).toEqual([['prompt-not-proof', 'candidate-not-label']]));
  test('BEH-14, BEH-7: safety comes before everything else', () => {
    expect(codes([observed('behaviour.spectrum.extreme.threats')], [], { on })).toEqual([
      ['child-and-safety-first', 'risk-assessment-must-include-violence', 'candidate-not-label'],
    ]);
    expect(codes([observed('behaviour.disguised-compliance.hides-injuries')], [], { on })[0]?.[0]).toBe(
      'child-protection-first',
    );
  });
  test('a divided record says so', () =>
    expect(
      codes([observed(EXCUSES), observed(EXCUSES, 'no'), observed(DODGES)], [missed('2026-02-01')], {
        on,
      }).flat(),
    ).toContain('record-contradicts-itself'));
  test('what may lie behind is offered as a question', () => {
    const [found] = listBehaviourCandidates([observed(DODGES)], [], { on });
    expect(found?.mayLieBehind).toContain('behaviour.uncoop-type.avoidance.cause-staff-change-loss');
    expect(found?.ask).toEqual([MISSES, 'behaviour.toolkit-type.avoidance.cuts-visits-short']);
  });
});

describe('BEH-2, BEH-6: more than ambivalence?', () => {
  const others = BEHAVIOUR_TYPES.filter((type) => type !== AMBIVALENCE).flatMap(
    (type): readonly string[] => BEHAVIOUR_SIGNS[type],
  );
  const ambivalent: readonly string[] = BEHAVIOUR_SIGNS[AMBIVALENCE];
  const all = (items: readonly string[], answer: 'yes' | 'no') => items.map((item) => observed(item, answer));
  test.each([
    { at: 'nothing asked', given: [], status: 'undetermined', finding: undefined },
    {
      at: 'ambivalence, the rest not asked',
      given: all(ambivalent, 'yes'),
      status: 'provisional',
      finding: 'ambivalence-alone',
    },
    {
      at: 'ambivalence, the rest ruled out',
      given: [...all(ambivalent, 'yes'), ...all(others, 'no')],
      status: 'settled',
      finding: 'ambivalence-alone',
    },
    {
      at: 'one sign beyond it',
      given: [observed(DODGES)],
      status: 'settled',
      finding: 'signs-beyond-ambivalence',
    },
    {
      at: 'everything ruled out',
      given: all([...ambivalent, ...others], 'no'),
      status: 'settled',
      finding: 'no-sign',
    },
    { at: 'only the rest ruled out', given: all(others, 'no'), status: 'undetermined', finding: undefined },
    {
      at: 'only ambivalence ruled out',
      given: all(ambivalent, 'no'),
      status: 'undetermined',
      finding: undefined,
    },
  ])('$at: $status $finding', ({ given, status, finding }) => {
    const judgement = assessUncooperativeness(given, [], { on });
    expect(judgement.status).toBe(status);
    expect(findingOf(judgement)).toBe(finding);
  });
  test('it rests on the signs, of ambivalence and beyond it', () => {
    const [hesitant] = ambivalent;
    const seen = [observed(DODGES, 'yes', { id: 'o1' }), observed(hesitant!, 'yes', { id: 'o2' })];
    const { evidence } = assessUncooperativeness(seen, [], { on });
    expect(evidence).toMatchObject([
      { factor: DODGES, observed: 'yes', from: ['o1'] },
      { factor: hesitant, observed: 'yes', from: ['o2'] },
    ]);
  });
  test('the last gap could also become none', () => {
    const given = all(
      [...ambivalent, ...others].filter((item) => item !== SABOTAGE),
      'no',
    );
    expect(missingOf(assessUncooperativeness(given, [], { on }))).toEqual([
      { field: SABOTAGE, couldBecome: ['signs-beyond-ambivalence', 'no-sign'] },
    ]);
  });
  test('a missed appointment opens what had been ruled out', () => {
    const given = all([...ambivalent, ...others], 'no');
    expect(assessUncooperativeness(given, [missed('2026-03-05')], { on }).status).toBe('undetermined');
    expect(assessUncooperativeness(given, [missed('2026-02-05')], { on }).status).toBe('settled');
  });
  test('BEH-6 comes with it: psychological influences are the likelier', () =>
    expect(assessUncooperativeness([observed(DODGES)], [], { on }).cautions).toMatchObject([
      { code: 'psychological-influences-likelier', rule: { id: 'BEH-6' } },
    ]));
});

describe('invariants', () => {
  const generated = fc.tuple(observations(), contacts);
  test('order makes no difference', () =>
    fc.assert(
      fc.property(generated, ([o, c]) => {
        expect(listBehaviourCandidates(turned(o), turned(c), { on: ON })).toEqual(
          listBehaviourCandidates(o, c, { on: ON }),
        );
        expect(assessUncooperativeness(turned(o), turned(c), { on: ON })).toEqual(
          assessUncooperativeness(o, c, { on: ON }),
        );
      }),
    ));
  test('what came after the day does not count', () =>
    fc.assert(
      fc.property(generated, ([o, c]) => {
        const early = isoDate('2026-04-30');
        expect(listBehaviourCandidates(o, c, { on: early })).toEqual([]);
        expect(assessUncooperativeness(o, c, { on: early })).toEqual(
          assessUncooperativeness([], [], { on: early }),
        );
      }),
    ));
  test('a sign seen takes no candidate away and lowers none', () =>
    fc.assert(
      fc.property(generated, fc.constantFrom(...ITEMS), ([o, c], item) => {
        const before = listBehaviourCandidates(o, c, { on: ON });
        const after = listBehaviourCandidates([...o, fill(item, 'yes')], c, { on: ON });
        for (const { type, standing } of before) {
          const same = after.find((one) => one.type === type);
          expect(same).toBeDefined();
          if (standing === 'shown') expect(same?.standing).toBe('shown');
        }
      }),
    ));
  test('a further missed appointment takes no candidate away and lowers none', () =>
    fc.assert(
      fc.property(generated, ([o, c]) => {
        const before = typesOf(o, c, { on: ON });
        const after = new Map<unknown, unknown>(
          typesOf(o, [...c, contact('office', 'not-in', { on: ON, id: 'extra' })], { on: ON }).map(
            ([type, standing]) => [type, standing],
          ),
        );
        for (const [type, standing] of before) {
          expect(after.has(type)).toBe(true);
          if (standing === 'shown') expect(after.get(type)).toBe('shown');
        }
      }),
    ));
  test('filling a gap leads only to a listed finding; settled stays', () =>
    fc.assert(
      fc.property(generated, fc.constantFrom('yes' as const, 'no' as const), ([o, c], answer) => {
        const judgement = assessUncooperativeness(o, c, { on: ON });
        for (const { field, couldBecome } of missingOf(judgement)) {
          const then = findingOf(assessUncooperativeness([...o, fill(field, answer)], c, { on: ON }));
          if (then !== undefined) expect([...couldBecome, findingOf(judgement)]).toContain(then);
        }
        if (judgement.status === 'settled') {
          const asked = new Set(judgement.evidence.map(({ factor }) => factor));
          for (const item of ITEMS.filter((one) => !asked.has(canonical(one)))) {
            const then = assessUncooperativeness([...o, fill(item, answer)], c, { on: ON });
            expect(findingOf(then)).toBe(judgement.finding);
          }
        }
      }),
      { numRuns: 60 },
    ));
});

/** The id under which a sign is read, whichever source's id it was recorded under. */
const canonical = (item: string): string =>
  Object.entries(SIGN_TWINS).find(([, twin]) => twin === item)?.[0] ?? item;
