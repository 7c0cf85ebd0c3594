import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BEHAVIOUR_TYPES, type BehaviourType, listResponses } from '../../src/behaviour/index.js';

const type = (name: string) => `behaviour.toolkit-type.${name}` as BehaviourType;
const one = (name: string) => listResponses([type(name)])[0]!;
const steps = (name: string) => one(name).steps.map(({ id }) => id);
const CHALLENGE = 'behaviour.uncoop-type.confrontation.must-challenge';

describe('what each type calls for', () => {
  test('four types, violence: the child and safety first, realistic about change', () => {
    expect(steps('violence')[0]).toBe('behaviour.response.child-and-safety-first');
    expect(steps('violence')).toContain('behaviour.uncoop-type.violence.response-realistic');
    expect(steps('violence')).not.toContain(CHALLENGE);
    expect(one('violence').cautions).toMatchObject([
      { code: 'child-and-safety-first', rule: { id: 'BEH-14' } },
    ]);
  });
  test('four types, confrontation: clear, formal though warm, challenged, and keep on', () => {
    expect(steps('confrontation').slice(0, 5)).toEqual([
      'behaviour.uncoop-type.confrontation.response-clear-role',
      'behaviour.uncoop-type.confrontation.response-show-concern',
      'behaviour.uncoop-type.confrontation.response-no-early-openness',
      CHALLENGE,
      'behaviour.uncoop-type.confrontation.several-displays',
    ]);
    expect(one('confrontation').cautions).toMatchObject([
      { code: 'several-displays-may-come', rule: { id: 'BEH-4' } },
    ]);
  });
  test('four types, avoidance: resolve and concern', () =>
    expect(one('avoidance').steps.slice(0, 2)).toMatchObject([
      { id: 'behaviour.uncoop-type.avoidance.resolve-converts', rule: { id: 'BEH-3' } },
      { id: 'behaviour.uncoop-type.avoidance.concern-converts', rule: { id: 'BEH-3' } },
    ]));
  test('four types, ambivalence: worked through, not challenged', () => {
    expect(steps('ambivalence')).toEqual(['behaviour.uncoop-type.ambivalence.response']);
    expect(one('ambivalence').cautions).toMatchObject([{ code: 'ambivalence-is-common' }]);
  });
  test('toolkit 11.1, disguised compliance: look beneath, wait until it lasts, ask others', () =>
    expect(steps('disguised-compliance')).toEqual([
      'behaviour.procedure.masked-resistance',
      'behaviour.response.wait-until-it-lasts',
      'behaviour.response.ask-others',
      CHALLENGE,
    ]));
  test.each(['violence', 'confrontation', 'refusal'])('toolkit 11.1, %s: authority is stated', (name) =>
    expect(steps(name)).toEqual(
      expect.arrayContaining(['behaviour.response.state-authority', 'behaviour.response.say-what-follows']),
    ),
  );
  test('BEH-5: a challenge is cited from both sources', () => {
    const sources = one('refusal')
      .steps.find(({ id }) => id === CHALLENGE)
      ?.cites.map(({ source }) => source);
    expect(new Set(sources)).toEqual(new Set(['barnsley-toolkit', 'hard-to-engage-procedure']));
  });
});

describe('D-4: do not argue a parent out of denial, do challenge conduct', () => {
  test.each(['confrontation', 'refusal', 'disguised-compliance', 'avoidance'])(
    '%s shows both sides',
    (name) => {
      const found = one(name).differences.find(({ id }) => id === 'D-4');
      expect(found?.readings.map(({ code }) => code)).toEqual([
        'd-4-do-not-confront',
        'd-4-challenge-conduct',
        'd-4-challenge-conduct',
        'd-4-both',
      ]);
      expect(found?.readings.map(({ cite }) => cite.basis)).toEqual([
        'stated',
        'stated',
        'stated',
        'house-choice',
      ]);
    },
  );
  test.each(['violence', 'ambivalence'])(
    '%s calls for no challenge by the worker, so it is not in question',
    (name) => expect(one(name).differences.map(({ id }) => id)).toEqual(['D-1']),
  );
  test('D-5 with confrontation', () =>
    expect(one('confrontation').differences.map(({ id }) => id)).toEqual(['D-1', 'D-4', 'D-5']));
  test.each([
    ['no', true],
    ['unknown', true],
    ['yes', false],
  ] as const)('sees a problem: %s, so arguing is named among what to keep from: %s', (seesProblem, named) => {
    const [found] = listResponses([type('avoidance')], { seesProblem });
    expect(found?.avoid.some(({ id }) => id === 'behaviour.avoid.arguing-denial')).toBe(named);
  });
});

describe('the professional’s own reactions', () => {
  test('five to keep from', () =>
    expect(listResponses([type('violence')], { seesProblem: 'yes' })[0]?.avoid.map(({ id }) => id)).toEqual([
      'behaviour.professional-response.fight',
      'behaviour.professional-response.collude',
      'behaviour.professional-response.hyper-alert',
      'behaviour.professional-response.filter',
      'behaviour.professional-response.paralysed',
    ]));
  test('none of them with ambivalence alone', () =>
    expect(listResponses([type('ambivalence')], { seesProblem: 'yes' })[0]?.avoid).toEqual([]));
});

test('order and repeats make no difference, every type asked for is answered once, violence first', () =>
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...BEHAVIOUR_TYPES)), (types) => {
      const found = listResponses(types);
      expect(listResponses([...types].reverse())).toEqual(found);
      expect(found.map((response) => response.type)).toEqual(
        BEHAVIOUR_TYPES.filter((name) => types.includes(name)),
      );
    }),
  ));
