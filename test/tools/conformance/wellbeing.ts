import { type Answer, answers, open, rows, settled, type Vector, vector } from './kit.js';

const FATIGUE = 'wellbeing.compassion-fatigue.definition';
const SATISFACTION = 'wellbeing.compassion-satisfaction.definition';
const OVERLOAD = 'wellbeing.burnout.cause.excessive-workload';
const EXPOSURE = 'wellbeing.vicarious-trauma.definition';

const combination = (fatigue: boolean, satisfaction: boolean): string =>
  fatigue
    ? satisfaction
      ? 'fatigue-and-satisfaction'
      : 'fatigue-only'
    : satisfaction
      ? 'satisfaction-only'
      : 'neither-fatigue-nor-satisfaction';
const either = (answer: Answer): readonly boolean[] =>
  answer === 'unknown' ? [true, false] : [answer === 'yes'];
const ways = (fatigue: readonly boolean[], satisfaction: readonly boolean[]) =>
  fatigue.flatMap((f) => satisfaction.map((s) => combination(f, s)));

/** Two scales: all four combinations occur, and neither says anything of the other. */
const scales = (): readonly Vector[] =>
  rows(2).map(([fatigue, satisfaction]) => {
    const rules = fatigue === 'yes' && satisfaction === 'yes' ? ['WEL-1', 'WEL-3'] : ['WEL-1'];
    const gaps = [
      ...(fatigue === 'unknown' ? [[FATIGUE, ways([true, false], either(satisfaction!))] as const] : []),
      ...(satisfaction === 'unknown' ? [[SATISFACTION, ways(either(fatigue!), [true, false])] as const] : []),
    ];
    return vector(
      `scales-${fatigue}-${satisfaction}`,
      ['WEL-1', 'WEL-3'],
      'wellbeing.assessFatigueAndSatisfaction',
      [{ fatigue, satisfaction }],
      gaps.length > 0
        ? open('undetermined', gaps, rules)
        : settled(combination(fatigue === 'yes', satisfaction === 'yes'), rules),
    );
  });

/** What came before tells the two apart: each row is overload, exposure. */
const ONSET: Readonly<Record<string, string | readonly (readonly [string, readonly string[]])[]>> = {
  'yes yes': 'fits-both',
  'yes no': 'fits-burnout',
  'no yes': 'fits-compassion-fatigue',
  'no no': 'fits-neither',
  'no unknown': [[EXPOSURE, ['fits-compassion-fatigue', 'fits-neither']]],
  'unknown no': [[OVERLOAD, ['fits-burnout', 'fits-neither']]],
  'unknown unknown': [
    [OVERLOAD, ['fits-burnout']],
    [EXPOSURE, ['fits-compassion-fatigue']],
  ],
};
const ONSET_RULES = ['WEL-2', 'WEL-5', 'WEL-7'];
const onset = (): readonly Vector[] =>
  rows(2).map(([overload, exposure]) => {
    const row = ONSET[`${overload} ${exposure}`];
    const half =
      overload === 'yes'
        ? open('provisional', [[EXPOSURE, ['fits-both']]], ONSET_RULES, 'fits-burnout')
        : open('provisional', [[OVERLOAD, ['fits-both']]], ONSET_RULES, 'fits-compassion-fatigue');
    return vector(
      `onset-${overload}-${exposure}`,
      ONSET_RULES,
      'wellbeing.assessOnset',
      [{ overload, exposure }, {}],
      row === undefined
        ? half
        : typeof row === 'string'
          ? settled(row, ONSET_RULES)
          : open('undetermined', row, ONSET_RULES),
    );
  });

const AMPLIFIER = 'wellbeing.amplifier.identity-based-abuse';
const hostility = (id: string, rules: readonly string[], given: object, options: object, codes: string[]) =>
  vector(id, rules, 'wellbeing.describeHostilityImpact', [given, options], {
    '/cautions/*/code': codes,
    '/cautions/*/rule/id': rules,
  });

/** Vectors for wellbeing. What staff say of themselves is theirs: no vector here is a record of anybody. */
export const wellbeing = (): readonly Vector[] => [
  ...scales(),
  ...onset(),
  vector(
    'symptoms-do-not-decide',
    ['WEL-2'],
    'wellbeing.assessOnset',
    [{ overload: 'no', exposure: 'no' }, { 'wellbeing.burnout.component.emotional-exhaustion': 'yes' }],
    { '/finding': 'fits-neither', '/cautions/*/code': ['symptoms-do-not-tell-them-apart'] },
  ),
  vector('directions', ['WEL-3'], 'wellbeing.listRelations', [{ trust: 'yes' }], {
    '/*/effect': ['exposure'],
    '/*/direction': ['up'],
    '/*/rule/id': ['WEL-3'],
  }),
  vector('both-rise', ['WEL-4'], 'wellbeing.listRelations', [{ 'engagement-depth': 'yes' }], {
    '/*/effect': ['satisfaction', 'fatigue-risk'],
    '/*/direction': ['up', 'up'],
    '/*/rule/id': ['WEL-4', 'WEL-4'],
  }),
  vector(
    'caring-less-is-no-remedy',
    ['WEL-4', 'WEL-11'],
    'wellbeing.suggestSupport',
    [{ needs: { 'wellbeing.absorption.definition': 'yes' } }, []],
    {
      '/cautions/*/code': ['a-frame-not-a-script', 'caring-less-is-no-remedy'],
      '/cautions/*/rule/id': ['WEL-11', 'WEL-4'],
    },
  ),
  vector('no-need-named', ['WEL-5', 'WEL-11'], 'wellbeing.suggestSupport', [{ needs: {} }, []], {
    '/offers': [],
    '/cautions/*/code': ['a-frame-not-a-script', 'no-need-named-is-not-no-need'],
    '/cautions/*/rule/id': ['WEL-11', 'WEL-5'],
  }),
  ...rows(1).map(([trauma]) =>
    vector(
      `factors-${trauma}`,
      ['WEL-5', 'WEL-6'],
      'wellbeing.assessFatigueRisk',
      [answers(['wellbeing.radey-figley.unresolved-trauma'], [trauma!])],
      {
        '/factors/{factor=wellbeing.radey-figley.unresolved-trauma}/presence':
          trauma === 'yes' ? 'present' : trauma === 'no' ? 'absent' : 'unknown',
        '/factors/{factor=wellbeing.radey-figley.uncontrolled-stressors}/presence': 'unknown',
        '/cautions/*/code': ['factors-are-not-added-up', 'exposure-makes-nothing-certain'],
        '/rules/*/id': ['WEL-5', 'WEL-6'],
      },
    ),
  ),
  ...rows(1).map(([bed]) =>
    vector(
      `exposure-${bed}`,
      ['WEL-7'],
      'wellbeing.readExposure',
      [answers(['wellbeing.exposure.home.no-bed'], [bed!])],
      { '': bed === 'yes' ? 'yes' : 'unknown' },
    ),
  ),
  hostility('isolated', ['WEL-8'], { [AMPLIFIER]: 'yes', [`${AMPLIFIER}.isolation`]: 'yes' }, {}, [
    'isolation-makes-help-harder-to-reach',
  ]),
  hostility('gender', ['WEL-9'], { 'wellbeing.amplifier.gender-assumptions': 'yes' }, {}, [
    'gender-lowers-no-need',
  ]),
  hostility('unaffected', ['WEL-10'], {}, { seemsUnaffected: 'yes' }, ['seeming-unaffected-says-nothing']),
];
