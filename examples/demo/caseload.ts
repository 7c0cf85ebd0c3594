// Balances the service's caseload for its manager: as it is, as it could be, who would move and why. Nobody is ranked:
// practitioners stand in the order of the file, and length alone carries what a bar says.
import { caseload, type Locale, type Params, type Result, type review, word } from 'family-engagement';
import { CaseloadProblem, type Placement } from 'family-engagement/caseload/schemas';
import { html } from './cycle.js';

type Spread = { readonly before: number; readonly after: number; readonly fair: number };
type Row = { readonly name: string; readonly cells: readonly Spread[] };

export type Balanced = {
  /** What each column of the picture counts. */
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly explanation: review.Explanation;
  readonly source: (id: string) => string;
};

const accepted = <T>(result: Result<T>): T => {
  if (result.ok) return result.value;
  throw new Error(`The caseload has problems: ${result.issues.map(({ code }) => code).join(', ')}`);
};

/** A number as a person would say it: one decimal where it needs one. */
const plain = (value: number): string => String(Math.round(value * 10) / 10);

const sayer = (locales: readonly Locale[], names: review.Names) => {
  const value = (one: Params[string]): string =>
    typeof one === 'number'
      ? plain(one)
      : Array.isArray(one)
        ? one.map(value).join(', ')
        : (names[String(one)] ?? String(one));
  return (code: string, detail: Params = {}): string => {
    const plainly = Object.fromEntries(Object.entries(detail).map(([key, one]) => [key, value(one)]));
    const own = word({ code: `caseload/${code}`, detail: plainly }, locales);
    return own.from === undefined ? word({ code, detail: plainly }, locales).text : own.text;
  };
};
type Say = ReturnType<typeof sayer>;

type Case = {
  readonly problem: CaseloadProblem;
  readonly now: readonly Placement[];
  readonly before: caseload.CaseloadMeasures;
  readonly suggested: caseload.CaseloadAllocation;
  readonly doubts: readonly { readonly code: string; readonly detail?: Params }[];
  readonly say: Say;
  readonly name: (id: string) => string;
};

const line = (kind: review.LineKind, text: string, rule?: string): review.Line => {
  const found = caseload.CASELOAD_RULES.find(({ id }) => id === rule);
  return { kind, text, from: [], ...(found === undefined ? {} : { rule: found.id, cite: found.cite }) };
};

const familyText = ({ problem }: Case, id: string): string => {
  const family = problem.families.find((one) => one.id === id);
  return family === undefined
    ? id
    : `${id} (${family.band} need, ${family.need} points${family.threat === true ? ', flagged for threat' : ''})`;
};

const statusLines = (one: Case): readonly review.Line[] => {
  const { problem, suggested, doubts, say } = one;
  const [staffing, rest] = [
    suggested.notes.filter(({ rule }) => rule === 'CAS-1'),
    suggested.notes.filter(({ rule }) => rule !== 'CAS-1'),
  ];
  const note = ({ code, detail, rule }: caseload.CaseloadNote) => line('finding', say(code, detail), rule);
  const { need = 0, canHold = 0, fullTime = 0 } = staffing[0]?.detail ?? {};
  return [
    ...staffing.map(note),
    ...(staffing.length === 0
      ? []
      : [
          line(
            'fact',
            `${need} points of need; by this service’s own figure of ${problem.limits?.needPerFullTime} a full-time worker, ${plain(Number(fullTime))} full-time workers can hold ${plain(Number(canHold))}.`,
          ),
        ]),
    line('finding', say(suggested.status)),
    ...rest.map(note),
    ...doubts.map(({ code, detail }) => line('caution', say(code, detail))),
    line(
      'caution',
      'This is a suggestion. The line manager decides, with the workers, and knows what is not in these figures.',
    ),
  ];
};

const evennessLines = ({ before, suggested: { measures, gap } }: Case): readonly review.Line[] => [
  line(
    'fact',
    `Even share: ${plain(measures.evenLoad)} points for each full-time worker. Jain’s index of evenness (1 is even): ${before.jain.toFixed(2)} now, ${measures.jain.toFixed(2)} as suggested.`,
  ),
  line(
    'fact',
    gap === 0
      ? 'Proven: no other way of placing these families is better by the weights given.'
      : `How near the best: of what is left of unevenness and moves, weighed as the service weighs them, at most ${plain(gap * 100)} % could still be saved. That bound is proven.`,
  ),
];

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Why somebody suits more or less. That the family would change practitioner goes without saying here. */
const reasonText = ({ say }: Case, option: caseload.PlacementOption): string =>
  option.status === 'ranked'
    ? option.reasons
        .filter(({ code }) => code !== 'changes-worker')
        .map(({ code, detail }) => lower(say(code, detail)))
        .join('; ')
    : option.because.map(({ constraint }) => lower(say(constraint))).join('; ');

const whyText = (one: Case, family: string): string => {
  const why = accepted(caseload.explainPlacement(one.problem, one.suggested, family));
  if (why.status === 'unplaced') return '';
  const { name } = one;
  const instead = why.instead.map((other) => `Or ${name(other.practitioner)}: ${reasonText(one, other)}.`);
  return [`Why ${name(why.chosen.practitioner)}: ${reasonText(one, why.chosen)}.`, ...instead].join(' ');
};

const moveLines = (one: Case): readonly review.Line[] => {
  const { problem, suggested, say, name } = one;
  const isNew = new Set(problem.families.filter(({ current }) => current === undefined).map(({ id }) => id));
  return [
    line('finding', `${say('CAS-5')}. ${say('CAS-5#definition')}`, 'CAS-5'),
    line('finding', `${say('CAS-2')}. ${say('CAS-2#definition')}`, 'CAS-2'),
    ...suggested.moves.map(({ family, from, to }) =>
      line('task', `${familyText(one, family)} from ${name(from)} to ${name(to)}. ${whyText(one, family)}`),
    ),
    ...suggested.assignment
      .filter(({ family }) => isNew.has(family))
      .map(({ family, practitioner }) =>
        line(
          'task',
          `${familyText(one, family)}, waiting, to ${name(practitioner)}. ${whyText(one, family)}`,
        ),
      ),
  ];
};

const stoppedLines = (one: Case): readonly review.Line[] => {
  const { before, suggested, say, name } = one;
  return [
    ...suggested.unplaced.map(({ family, because }) =>
      line(
        'gap',
        `${familyText(one, family)} has no place. What stops it, and would not if any one were lifted: ${because
          .map(({ constraint, of }) => `${say(constraint)}${of === undefined ? '' : ` (${name(of)})`}`)
          .join('; ')}.`,
        'CAS-5',
      ),
    ),
    ...before.violations.map(({ constraint, practitioner, family }) =>
      line(
        'gap',
        `As it is now: ${family ?? ''} with ${name(practitioner ?? '')}. ${say(constraint)}.`,
        'CAS-5',
      ),
    ),
  ];
};

const rowsOf = ({ problem, before, suggested: { measures }, name }: Case): readonly Row[] => {
  const fullTime = problem.practitioners.reduce((sum, { capacity }) => sum + capacity, 0);
  return problem.practitioners.map(({ id, capacity }, at): Row => {
    const [was, is] = [before.practitioners[at], measures.practitioners[at]];
    const share = (holds: (family: CaseloadProblem['families'][number]) => boolean) =>
      (problem.families.filter(holds).length * capacity) / fullTime;
    return {
      name: `${name(id)}${capacity === 1 ? '' : ` (${capacity} full time)`}`,
      cells: [
        { before: was?.needPerFullTime ?? 0, after: is?.needPerFullTime ?? 0, fair: measures.evenLoad },
        ...problem.bands.map((band, b) => ({
          before: was?.bands[b] ?? 0,
          after: is?.bands[b] ?? 0,
          fair: share((family) => family.band === band),
        })),
        { before: was?.threat ?? 0, after: is?.threat ?? 0, fair: share(({ threat }) => threat === true) },
      ],
    };
  });
};

/** The families as they are held now: what the review of the team is given. */
const heldNow = (input: unknown) => {
  const problem = CaseloadProblem.parse(input);
  const now = problem.families.flatMap(({ id, current }): Placement[] =>
    current === undefined ? [] : [{ family: id, practitioner: current }],
  );
  return { problem, now, before: accepted(caseload.measureCaseloads(problem, now)) };
};

export const balanceCaseload = (
  input: unknown,
  locales: readonly Locale[],
  names: review.Names,
): Balanced => {
  const held = heldNow(input);
  const allocated = caseload.allocateCaseloads(held.problem);
  const one: Case = {
    ...held,
    suggested: accepted(allocated),
    doubts: allocated.ok ? allocated.warnings : [],
    say: sayer(locales, names),
    name: (id) => names[id] ?? id,
  };
  const section = (part: string, heading: string, lines: readonly review.Line[]) => ({
    part,
    heading,
    lines,
  });
  const { moves } = one.suggested;
  return {
    columns: [
      'Load per full time',
      ...held.problem.bands.map((band) => `${band} need`),
      'Flagged for threat',
    ],
    rows: rowsOf(one),
    explanation: {
      languages: ['en-GB'],
      gaps: [],
      sections: [
        section('caseload', 'Caseload: staff first, then who holds whom', statusLines(one)),
        section('balance', 'Now, and as suggested', evennessLines(one)),
        section(
          'moves',
          `Who would move, and why (${moves.length} of ${held.problem.families.length} families)`,
          moveLines(one),
        ),
        section('stopped', 'What the limits stop', stoppedLines(one)),
      ],
    },
    source: (id) => id,
  };
};

const topOf = (rows: readonly Row[], column: number): number =>
  Math.max(
    1,
    ...rows.flatMap(({ cells }) => [
      cells[column]?.before ?? 0,
      cells[column]?.after ?? 0,
      cells[column]?.fair ?? 0,
    ]),
  );

const cellSvg = (label: string, { before, after, fair }: Spread, top: number, wide: number): string => {
  const at = (value: number) => ((value / top) * (wide - 28)).toFixed(1);
  const bar = (kind: string, value: number, y: number) =>
    `<rect class="${kind}" x="0.5" y="${y}" width="${at(value)}" height="10"/><text x="${wide}" y="${y + 9}">${plain(value)}</text>`;
  const told = `${label}: ${plain(before)} now, ${plain(after)} as suggested, even share ${plain(fair)}`;
  return `<svg role="img" aria-label="${html(told)}" viewBox="0 0 ${wide} 32" width="${wide}" height="32">${bar('now', before, 4)}${bar('then', after, 18)}<line x1="${at(fair)}" x2="${at(fair)}" y1="1" y2="31"/></svg>`;
};

/** One row a practitioner, one column a measure: the upper, open bar is now, the lower, filled one as suggested. */
export const drawBalance = ({ columns, rows }: Balanced): string =>
  `<p class="quiet">Upper, open bar: now. Lower, filled bar: as suggested. Line: the even share for that person’s hours. Each column has its own scale.</p>
<div class="balance"><table><tr><th scope="col">Practitioner</th>${columns.map((column) => `<th scope="col">${html(column.charAt(0).toUpperCase() + column.slice(1))}</th>`).join('')}</tr>${rows
    .map(
      ({ name, cells }) =>
        `<tr><th scope="row">${html(name)}</th>${cells
          .map(
            (cell, at) =>
              `<td>${cellSvg(`${name}, ${columns[at] ?? ''}`, cell, topOf(rows, at), at === 0 ? 190 : 92)}</td>`,
          )
          .join('')}</tr>`,
    )
    .join('')}</table></div>`;

const ROOM = 22;
const NAME = 22;

/** The same for a terminal: load as bars with the even share marked, the mix in numbers. */
export const textBalance = ({ columns, rows }: Balanced): readonly string[] => {
  const top = topOf(rows, 0);
  const bar = (value: number, fair: number, mark: string): string => {
    const [length, even] = [Math.round((value / top) * ROOM), Math.round((fair / top) * ROOM)];
    return Array.from({ length: ROOM + 1 }, (_, at) => (at === even ? '│' : at < length ? mark : ' ')).join(
      '',
    );
  };
  const mix = columns.slice(1).map((column) => column.replace(' need', '').replace('Flagged for ', ''));
  const row = (label: string, cells: readonly Spread[], when: 'before' | 'after', mark: string): string => {
    const [load = { before: 0, after: 0, fair: 0 }, ...rest] = cells;
    return `  ${label.padEnd(NAME)}${bar(load[when], load.fair, mark)}${plain(load[when]).padStart(5)}  ${rest.map((cell, at) => plain(cell[when]).padStart((mix[at] ?? '').length)).join(' ')}`;
  };
  return [
    `  ${'░ now  █ as suggested'.padEnd(NAME)}${'load; │ even share'.padEnd(ROOM + 1)}       ${mix.join(' ')}`,
    ...rows.flatMap(({ name, cells }) => [row(name, cells, 'before', '░'), row('', cells, 'after', '█')]),
  ];
};
