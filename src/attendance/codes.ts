import { type Citation, type Dated, type IsoDate, valueOn } from '../kernel/index.js';
import type { MarkClass } from './vocabulary.js';

/** Names of the register codes in ids: the code itself, or a word where the code is a sign. */
export const REGISTER_CODE_NAMES = [
  'present-am',
  'present-pm',
  'L',
  'K',
  'V',
  'P',
  'W',
  'B',
  'C',
  'C1',
  'C2',
  'E',
  'I',
  'J1',
  'M',
  'R',
  'S',
  'T',
  'G',
  'N',
  'O',
  'U',
  'D',
  'Q',
  'X',
  'Y1',
  'Y2',
  'Y3',
  'Y4',
  'Y5',
  'Y6',
  'Y7',
  'Z',
  'closed',
] as const;

/** One of {@link REGISTER_CODE_NAMES}. */
export type RegisterCodeName = (typeof REGISTER_CODE_NAMES)[number];

/** One code of the attendance register. */
export type RegisterCode = {
  /** The code as it is written in the register. */
  readonly code: string;
  /** The last part of its id: `attendance.code.<name>`. */
  readonly name: RegisterCodeName;
  /** What a mark with it counts as. */
  readonly counts: MarkClass;
  /** Independent public sources that agree on the class: the fewer, the more reason to check the guidance. */
  readonly agreeing: 2 | 4;
};

const of = (
  counts: MarkClass,
  names: readonly RegisterCodeName[],
  agreeing: 2 | 4 = 4,
): readonly RegisterCode[] => names.map((name) => ({ code: SIGNS[name] ?? name, name, counts, agreeing }));
const SIGNS: Partial<Record<RegisterCodeName, string>> = {
  'present-am': '/',
  'present-pm': '\\',
  closed: '#',
};

/** The codes of the attendance register in England, by the day from which each table holds. */
export const REGISTER_CODES: readonly Dated<readonly RegisterCode[]>[] = /* @__PURE__ */ (() => [
  {
    from: '2024-08-19' as IsoDate,
    value: [
      ...of('present', ['present-am', 'present-pm', 'L']),
      ...of('approved-educational-activity', ['K', 'V', 'P', 'W', 'B']),
      ...of('authorised-absence', ['C', 'C1', 'C2', 'E', 'I', 'J1', 'M', 'R', 'S', 'T']),
      ...of('unauthorised-absence', ['G', 'N', 'O', 'U']),
      ...of('not-a-possible-attendance', ['D', 'X']),
      ...of('not-a-possible-attendance', ['Q', 'Y1', 'Y2', 'Y3', 'Y4', 'Y5', 'Y6', 'Y7'], 2),
      ...of('not-collected', ['Z', 'closed']),
    ],
  },
])();

/** Codes that ended, by the first day on which they no longer hold. */
export const ENDED_CODES: Readonly<Record<string, IsoDate>> = /* @__PURE__ */ (() => ({
  H: '2024-08-19' as IsoDate,
  J: '2024-08-19' as IsoDate,
  Y: '2024-08-19' as IsoDate,
}))();

/** Some share of the sessions that were possible, on whole numbers: `missed` out of `of`. */
export type Share = {
  /** Sessions missed. */
  readonly missed: number;
  /** Out of so many possible ones. */
  readonly of: number;
  /** Where the share is published. */
  readonly cite: Citation;
};

const statistics = (at: string, before2015: boolean): Citation => ({
  source: 'absence-statistics-guide',
  at,
  basis: before2015 ? 'derived' : 'stated',
  note: before2015
    ? 'The share stood for a fixed number of sessions over the year; setting it against the pupil’s own sessions is inferred. The day is the first of the school year.'
    : 'The day is the first of the school year 2015/16.',
});

/** The share from which absence is persistent, by school year. */
export const PERSISTENT_ABSENCE: readonly Dated<Share>[] = /* @__PURE__ */ (() => [
  { from: '2005-09-01' as IsoDate, value: { missed: 20, of: 100, cite: statistics('3.2.3', true) } },
  { from: '2010-09-01' as IsoDate, value: { missed: 15, of: 100, cite: statistics('3.2.1', true) } },
  { from: '2015-09-01' as IsoDate, value: { missed: 10, of: 100, cite: statistics('3.2.2', false) } },
])();

/** The share from which absence is severe. */
export const SEVERE_ABSENCE: readonly Dated<Share>[] = /* @__PURE__ */ (() => [
  {
    from: '2022-09-01' as IsoDate,
    value: {
      missed: 50,
      of: 100,
      cite: {
        source: 'attendance-guidance-2024',
        at: 'Severe absence',
        basis: 'derived',
        note: 'Half of the sessions or more. The day is when the first edition of the guidance came to apply.',
      },
    },
  },
])();

/** When a penalty notice has to be thought about under the national framework. */
export type PenaltyFigure = {
  /** Unauthorised sessions from which the threshold is reached. */
  readonly sessions: number;
  /** School weeks in which they fall; a school week is a week with at least one school session. */
  readonly schoolWeeks: number;
  /** Where it is published. */
  readonly cite: Citation;
};

/** The threshold of the national framework for penalty notices. */
export const PENALTY_THRESHOLD: readonly Dated<PenaltyFigure>[] = /* @__PURE__ */ (() => [
  {
    from: '2024-08-19' as IsoDate,
    value: {
      sessions: 10,
      schoolWeeks: 10,
      cite: {
        source: 'attendance-guidance-2024',
        at: 'National framework for penalty notices',
        basis: 'stated',
      },
    },
  },
])();

/**
 * Looks up a code in the register table of a day.
 *
 * @param code - As written in the register; letter case counts.
 * @param on - Day of the session.
 * @returns The code with what it counts as; `undefined` where the table of that day does not have it, or where the day
 *   is before the first table.
 * @throws Never.
 * @see The School Attendance (Pupil Registration) (England) Regulations 2024, regulation 10: rule ATT-CODES.
 * @example registerCode('I', isoDate('2026-01-05'))?.counts; // => 'authorised-absence'
 */
export const registerCode = (code: string, on: IsoDate): RegisterCode | undefined =>
  valueOn(REGISTER_CODES, on)?.find((known) => known.code === code);

/**
 * Cites the class of a register code, with how certain it is.
 *
 * @param code - A code of the table.
 * @returns The citation; its note says how many public sources agree.
 * @throws Never.
 * @see The School Attendance (Pupil Registration) (England) Regulations 2024, regulation 10: rule ATT-CODES.
 * @example const code = registerCode('Q', isoDate('2026-01-05'));
 * code && citeRegisterCode(code).basis; // => 'derived'
 */
export const citeRegisterCode = ({ agreeing }: RegisterCode): Citation => ({
  source: 'attendance-regulations-2024',
  at: 'regulation 10',
  basis: agreeing === 2 ? 'derived' : 'stated',
  note:
    agreeing === 2
      ? 'Less certain: two independent public sources agree on what this code counts as. Check the guidance before a statutory claim.'
      : 'Four independent public sources agree on what this code counts as.',
});
