/**
 * A codebook of the tables that the library writes: every variable with its label, type, codes, range, missing codes,
 * how it is derived, where it comes from, and the version of the rule; as rows, as CSV, and as a Table Schema.
 *
 * @packageDocumentation
 */
import { entries as attendance } from '../attendance/content.js';
import { entries as behaviour } from '../behaviour/content.js';
import { entries as change } from '../change/content.js';
import { entries as engagement } from '../engagement/content.js';
import { entries as grow } from '../grow/content.js';
import { sources } from '../kernel/content.js';
import { type Citation, ENG_9, type Entry, type Locale, type Rule, word } from '../kernel/index.js';
import { Contact, Observation, Person } from '../kernel/schema.js';
import { entries as plan } from '../plan/content.js';
import { listObservableItems } from '../record/index.js';
import { entries as safety } from '../safety/content.js';
import { words } from './codebook/content.js';
import { type FieldShape, fieldsOf } from './codebook/fields.js';
import { JUDGED } from './codebook/judged.js';
import { LONG_COLUMNS, NOTE_COLUMN, toCsvRow, WIDE_ANSWERS, WIDE_COLUMNS } from './tidy.js';

export { type TableField, type TableSchema, toTableSchema } from './codebook/table-schema.js';

/** The tables that a codebook describes. */
export const CODEBOOK_TABLES = ['observations', 'wide', 'contacts', 'people', 'judgements'] as const;

/** One of {@link CODEBOOK_TABLES}. */
export type CodebookTable = (typeof CODEBOOK_TABLES)[number];

/** One variable of a table. */
export type CodebookRow = {
  /** The table it is in. */
  readonly table: CodebookTable;
  /** Its name: the heading of the column. */
  readonly variable: string;
  /** A few words. */
  readonly label: string;
  /** What it means, where there is more to say. */
  readonly definition?: string;
  /** The kind of value. */
  readonly type: 'string' | 'date' | 'integer';
  /** Whether every row has it. */
  readonly required: boolean;
  /** The codes it can hold, each with its label; empty where any text or number will do. */
  readonly codes: readonly { readonly code: string; readonly label: string }[];
  /** Lowest and highest value of a number; fewest and most characters of a text. */
  readonly range?: { readonly min?: number; readonly max?: number };
  /** What stands where there is no value; the empty text is an empty cell. */
  readonly missing: readonly string[];
  /** How it is made. */
  readonly derivation: string;
  /** The document it rests on, or the schema it is checked by. */
  readonly source: string;
  /** Rules it is made by; empty where it stands as recorded. */
  readonly rules: readonly Rule[];
};

/** What a codebook is made for. */
export type CodebookOptions = {
  /** Locales in order of preference; put {@link codebookEnGB} after the library's own. */
  readonly locales: readonly Locale[];
  /** Ids of the items of the wide table, in order; every item of the library unless said. */
  readonly items?: readonly string[];
};

/** Words for the columns of the tables, in en-GB: a locale to use after the library's own. */
export const codebookEnGB: Locale = { tag: 'en-GB', words };

type Known = { readonly label: string; readonly definition: string; readonly cite: Citation };

/** Every id with its words: an entry's own, and those of its twins, which say the same in other places. */
const knownIds = (): ReadonlyMap<string, Known> => {
  const catalogues: readonly Readonly<Record<string, Entry>>[] = [
    attendance,
    behaviour,
    change,
    engagement,
    grow,
    plan,
    safety,
  ];
  const own = catalogues.flatMap((entries) => Object.entries(entries));
  const twins = own.flatMap(([, entry]) =>
    (entry.also ?? []).map(({ id, cite }) => [id, { ...entry, cite }] as const),
  );
  return new Map<string, Known>([...twins, ...own]);
};

const cited = ({ source, at, basis }: Citation): string => `${sources[source].title}: ${at} (${basis})`;

const speaker = (locales: readonly Locale[]) => {
  const say = (code: string, detail: Readonly<Record<string, string>> = {}): string =>
    word({ code, detail }, locales).text;
  const sayFirst = (codes: readonly string[]): string => {
    const said = codes.map((code) => word({ code }, locales)).find(({ from }) => from !== undefined);
    return said?.text ?? codes.at(-1)!;
  };
  return { say, sayFirst };
};

type Speaker = ReturnType<typeof speaker>;

/** Codes with their labels: in the words of the column, of the module, or those that mean the same everywhere. */
const coded = (codes: readonly string[], before: string, { sayFirst }: Speaker): CodebookRow['codes'] =>
  codes.map((code) => ({ code, label: sayFirst([`${before}${code}`, code]) }));

const recorded = (
  table: CodebookTable,
  schema: string,
  { name, type, required, codes, range }: FieldShape,
  speak: Speaker,
): CodebookRow => ({
  table,
  variable: name,
  label: speak.say(`${table}.${name}`),
  type,
  required,
  codes: coded(codes, `${table}.${name}.`, speak),
  ...(range === undefined ? {} : { range }),
  missing: required ? [] : [''],
  derivation: speak.say('codebook.as-recorded'),
  source: schema,
  rules: [],
});

const FAMILY: FieldShape = {
  name: 'family',
  type: 'string',
  required: true,
  codes: [],
  range: { min: 1, max: 200 },
};

const observed = (item: string, known: ReadonlyMap<string, Known>, speak: Speaker): CodebookRow => {
  const entry = known.get(item);
  const definition = speak.sayFirst([`${item}#definition`, '']) || entry?.definition;
  return {
    table: 'wide',
    variable: item,
    label: speak.sayFirst(entry === undefined ? [item] : [item, entry.label]),
    ...(definition === undefined ? {} : { definition }),
    type: 'string',
    required: false,
    codes: coded(WIDE_ANSWERS, 'wide.', speak),
    missing: [''],
    derivation: speak.say('codebook.of-the-day'),
    source: entry === undefined ? '' : cited(entry.cite),
    rules: [ENG_9],
  };
};

/** The columns of a table of observations that stand as recorded, in the order in which the table is written. */
const inColumns = (table: CodebookTable, columns: readonly string[], speak: Speaker) => {
  const shapes = [FAMILY, ...fieldsOf(Observation)];
  return columns.flatMap((column) =>
    shapes
      .filter(({ name }) => name === column)
      .map((shape) => recorded(table, 'kernel.Observation', shape, speak)),
  );
};

const judged = (speak: Speaker): readonly CodebookRow[] =>
  JUDGED.map(({ variable, by, codes, rules }) => ({
    table: 'judgements',
    variable,
    label: speak.say(`judgements.${variable}`),
    type: 'string',
    required: false,
    codes: coded(codes, `${by.split('.')[0]}/`, speak),
    missing: ['', 'undetermined', 'not-applicable'],
    derivation: speak.say('codebook.judged', { by }),
    source: cited(rules[0].cite),
    rules,
  }));

/**
 * Lists every variable of the library's tables.
 *
 * @param options - `locales`: the words; `items`: the columns of the wide table.
 * @returns Rows by table, in the order of the columns.
 * @throws Never.
 * @see The library's design, section 3 (exchange).
 * @example listCodebook({ locales: [codebookEnGB], items: [] }).find(({ variable }) => variable === 'answer')?.codes?.length; // => 3
 */
export const listCodebook = ({ locales, items }: CodebookOptions): readonly CodebookRow[] => {
  const known = knownIds();
  const columns = items ?? listObservableItems();
  const speak = speaker(locales);
  const rows = (table: CodebookTable, schema: string, shapes: readonly FieldShape[]) =>
    [FAMILY, ...shapes].map((shape) => recorded(table, schema, shape, speak));
  return [
    ...inColumns('observations', [...LONG_COLUMNS, NOTE_COLUMN], speak),
    ...inColumns('wide', WIDE_COLUMNS, speak),
    ...columns.map((item) => observed(item, known, speak)),
    ...rows('contacts', 'kernel.Contact', fieldsOf(Contact)),
    ...rows('people', 'kernel.Person', fieldsOf(Person)),
    ...judged(speak),
  ];
};

/** Columns of a codebook as CSV. */
export const CODEBOOK_COLUMNS = [
  'table',
  'variable',
  'label',
  'definition',
  'type',
  'codes',
  'range',
  'missing codes',
  'derivation',
  'source',
  'rule',
  'rule version',
] as const;

const spell = ({ min, max }: { readonly min?: number; readonly max?: number }): string =>
  `${min ?? ''}..${max ?? ''}`;

/**
 * Writes a codebook as CSV.
 *
 * @param rows - From {@link listCodebook}; all, or those of one table.
 * @returns Chunks of CSV, one a row, the header first. Codes are written `code=label`, several with ` | ` between.
 * @throws Never.
 * @see RFC 4180.
 * @example [...writeCodebookCsv([])].length; // => 1
 */
export function* writeCodebookCsv(rows: Iterable<CodebookRow>): Generator<string> {
  yield toCsvRow(CODEBOOK_COLUMNS);
  for (const row of rows)
    yield toCsvRow([
      row.table,
      row.variable,
      row.label,
      row.definition,
      row.type,
      row.codes.map(({ code, label }) => `${code}=${label}`).join(' | ') || undefined,
      row.range === undefined ? undefined : spell(row.range),
      row.missing.map((code) => (code === '' ? '(empty)' : code)).join(' | ') || undefined,
      row.derivation,
      row.source,
      row.rules.map(({ id }) => id).join(' | ') || undefined,
      row.rules.map(({ version }) => version).join(' | ') || undefined,
    ]);
}
