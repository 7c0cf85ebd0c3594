import {
  type Answer,
  answers,
  DAY,
  named,
  ON,
  open,
  rows,
  seen,
  settled,
  type Vector,
  vector,
} from './kit.js';

const STEPS = ['open', 'listen', 'understand', 'meaningful-support'].map(
  (name) => `attendance.response.${name}`,
);

/** The first step not taken comes next; an earlier step that is not known could be the one. */
const stepExpected = (row: readonly Answer[]) => {
  const no = row.indexOf('no');
  const end = no === -1 ? 'support-given' : STEPS[no]!;
  const gaps = STEPS.filter((_, at) => row[at] === 'unknown' && (no === -1 || at < no));
  if (gaps.length === 0) return settled(end, ['ATT-4']);
  return open(
    'undetermined',
    gaps.map((step) => [step, gaps.length === 1 ? [step, end] : [step]]),
    ['ATT-4'],
  );
};

/** Regulation 10: what each code counts as. */
const COUNTS: Readonly<Record<string, readonly string[]>> = {
  attended: ['/', '\\', 'L', 'K', 'V', 'P', 'W', 'B'],
  authorised: ['C', 'C1', 'C2', 'E', 'I', 'J1', 'M', 'R', 'S', 'T'],
  unauthorised: ['G', 'N', 'O', 'U'],
  notCounted: ['D', 'X', 'Q', 'Y1', 'Y2', 'Y3', 'Y4', 'Y5', 'Y6', 'Y7', 'Z', '#'],
};
const ENGLAND = { on: '2026-01-30', region: 'england' };
const codes = (): readonly Vector[] =>
  Object.entries(COUNTS).flatMap(([kind, list]) =>
    list.map((code) =>
      vector(
        `code-${code}`,
        ['ATT-CODES'],
        'attendance.summariseAttendance',
        [[{ on: '2026-01-05', session: code === '\\' ? 'pm' : 'am', code }], ENGLAND],
        {
          '/ok': true,
          ...Object.fromEntries(Object.keys(COUNTS).map((one) => [`/value/${one}`, one === kind ? 1 : 0])),
          '/value/possible': kind === 'notCounted' ? 0 : 1,
        },
      ),
    ),
  );

/** A tenth is persistent, a half is severe; on whole numbers. */
const shares = (): readonly Vector[] =>
  [
    [100, 9],
    [100, 10],
    [99, 10],
    [101, 10],
    [100, 49],
    [100, 50],
    [99, 49],
    [99, 50],
    [1, 1],
    [7, 0],
  ].map(([possible, missed]) =>
    vector(
      `share-${missed}-of-${possible}`,
      ['ATT-SHARES'],
      'attendance.assessAbsence',
      [{ possible, missed, unmarked: 0 }, { on: '2026-01-30' }],
      settled(
        missed! * 2 >= possible! ? 'severe' : missed! * 10 >= possible! ? 'persistent' : 'not-persistent',
        ['ATT-SHARES'],
      ),
    ),
  );

const week = (sessions: number) =>
  Array.from({ length: sessions }, (_, at) => ({
    on: `2026-01-${String(5 + Math.floor(at / 2)).padStart(2, '0')}`,
    session: at % 2 === 0 ? 'am' : 'pm',
    code: 'O',
  }));
const penalty = (sessions: number, finding: string) =>
  vector(
    `penalty-${sessions}`,
    ['ATT-PENALTY'],
    'attendance.checkPenaltyThreshold',
    [week(sessions), ENGLAND],
    {
      '/ok': true,
      '/value/judgement/status': 'settled',
      '/value/judgement/finding': finding,
      '/value/respond/*/id': ['support-first'],
      '/value/respond/0/rule/id': 'ATT-PENALTY',
    },
  );

/** The letter that the rest of a pupil number calls for: weights 2 to 13, remainder by 23, no I, O or S. */
const letterFor = (rest: string): string =>
  'ABCDEFGHJKLMNPQRTUVWXYZ'[[...rest].reduce((sum, digit, at) => sum + Number(digit) * (at + 2), 0) % 23]!;
const pupils = (): readonly Vector[] =>
  ['207000016049', '801200001001', '000000000000', '999999999999'].flatMap((rest) => {
    const expected = letterFor(rest);
    return [expected === 'A' ? 'B' : 'A', expected].map((letter) =>
      vector(`pupil-${letter}-${rest}`, ['ATT-UPN'], 'attendance.checkUpn', [`${letter}${rest}`], {
        '/shape': 'passes',
        '/temporary': false,
        '/checkLetter': letter === expected ? 'passes' : 'fails',
        '/expected': expected,
        '/authority': 'not-checked',
      }),
    );
  });
const nhs = (value: string, shape: string, digit: string) =>
  vector(`nhs-${value}`, ['ATT-NHS'], 'attendance.checkNhsNumber', [value], {
    '/shape': shape,
    '/checkDigit': digit,
  });

const HOUSING = 'attendance.determinant.housing';
const said = (voice: string, answer: Answer) => ({
  id: `a-${voice}`,
  on: DAY,
  voice,
  cause: HOUSING,
  answer,
});
const causes = (): readonly Vector[] => [
  vector(
    'held-open-until-heard',
    ['ATT-2'],
    'attendance.compareChildPictures',
    [[said('parent', 'yes')], ON],
    {
      '/childHeard': false,
      '/causes/*/standing': ['presumption'],
      '/ask/*/id': ['attendance.tenet.2-child-centred.hear-voice', HOUSING],
      '/ask/*/rule/id': ['ATT-2', 'ATT-2'],
    },
  ),
  vector(
    'two-pictures-stay-apart',
    ['ATT-3'],
    'attendance.compareChildPictures',
    [[said('parent', 'yes'), said('child', 'no')], ON],
    {
      '/childHeard': true,
      '/causes/0/imagined': 'yes',
      '/causes/0/heard': 'no',
      '/causes/0/standing': 'not-so-says-child',
      '/discrepancies': [HOUSING],
    },
  ),
  vector('broker', ['ATT-5'], 'attendance.listBrokering', [[seen(HOUSING)], ON], {
    '/*/step': ['ask-about-it', 'broker', 'ask-about-it'],
    '/*/agencyMissing': [false, true, false],
    '/*/rule/id': ['ATT-5', 'ATT-5', 'ATT-5'],
  }),
];

const BIAS = ['preconceptions', 'projections', 'prejudices'].map(
  (name) => `attendance.tenet.6-supervision-challenges-bias.${name}`,
);
const BLOCKS = 'attendance.tenet.7-supervision-blocking-factors';
const supervision = (): readonly Vector[] =>
  rows(2).map(([bias, blocks]) =>
    vector(
      `supervision-${named([bias!, blocks!])}`,
      ['ATT-6'],
      'attendance.checkSupervisionUse',
      [answers([...BIAS, BLOCKS], [bias!, bias!, bias!, blocks!])],
      {
        '/both':
          bias === 'no' || blocks === 'no' ? 'no' : bias === 'yes' && blocks === 'yes' ? 'yes' : 'unknown',
        '/rule/id': 'ATT-6',
      },
    ),
  );

/** Vectors for attendance. */
export const attendance = (): readonly Vector[] => [
  vector('safeguarding-first', ['ATT-1'], 'attendance.checkTenets', [{}], {
    '/0/tenet': 'attendance.tenet.10-safeguarding',
    '/0/met': 'unknown',
    '/0/cautions/*/code': ['safeguarding-not-considered'],
    '/0/rules/*/id': ['ATT-1'],
  }),
  vector('trust', ['ATT-7'], 'attendance.checkTenets', [{}], {
    '/{tenet=attendance.tenet.9-lead-professional}/cautions/*/code': ['trust-makes-change-likelier'],
    '/{tenet=attendance.tenet.9-lead-professional}/rules/*/id': ['ATT-7'],
  }),
  ...causes(),
  ...rows(4).map((row) =>
    vector(`response-${named(row)}`, ['ATT-4'], 'attendance.assessResponseStep', [answers(STEPS, row)], {
      ...stepExpected(row),
    }),
  ),
  ...supervision(),
  ...codes(),
  ...shares(),
  penalty(9, 'below-threshold'),
  penalty(10, 'threshold-reached'),
  ...pupils(),
  nhs('9434765919', 'passes', 'passes'),
  nhs('943 476 5919', 'passes', 'passes'),
  nhs('9434765918', 'passes', 'fails'),
  nhs('943476591', 'fails', 'not-checked'),
];
