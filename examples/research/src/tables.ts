import { findingOf, type Judgement } from 'family-engagement';
import { enGB } from 'family-engagement/content';
import {
  CODEBOOK_COLUMNS,
  type CodebookRow,
  codebookEnGB,
  listCodebook,
  type TableField,
  toTableSchema,
  writeCodebookCsv,
} from 'family-engagement/exchange/codebook';
import { type Cell, LONG_COLUMNS, toCsvRow } from 'family-engagement/exchange/tidy';
import type { Row, Value } from './figures.js';
import { HORIZON_DAYS } from './figures.js';
import type { Look } from './judge.js';

/** A column of this program's own: the library's codebook has those of the library's tables. */
type Column = readonly [
  name: string,
  type: 'string' | 'date' | 'integer' | 'number' | 'boolean',
  title: string,
];

const WITHHELD: Column = [
  'withheld',
  'boolean',
  'True where fewer than five families stand behind the row, or behind one it could be worked out with; its figures are then empty',
];
const WHY = 'Why there is no figure, as a code of the library';
const LIMITS: readonly Column[] = [
  ['lower', 'number', 'Lower limit of the interval'],
  ['upper', 'number', 'Upper limit of the interval'],
];

const COLUMNS: Readonly<Record<string, readonly Column[]>> = {
  'stages-by-month': [
    ['on', 'date', 'Last day of the month'],
    ['stage', 'string', 'Stage of change; not-known where the record did not carry one'],
    ['needs', 'integer', 'Needed changes at that stage'],
    ['provisional', 'integer', 'Of these, how many a gap in the record could still change'],
    WITHHELD,
  ],
  transitions: [
    ['from', 'string', 'Stage at the end of one month'],
    ['to', 'string', 'Stage at the end of the next'],
    ['steps-from', 'integer', 'Steps seen out of the stage left; steps, not people'],
    ['few', 'boolean', 'True where so few steps were seen that the interval says more than the share'],
    ['count', 'integer', 'How often this step was seen'],
    ['probability', 'number', 'Its share of the steps out of the stage left'],
    ...LIMITS,
    WITHHELD,
  ],
  'time-in-stage': [
    ['stage', 'string', 'Stage of change'],
    ['stays', 'integer', 'Stays whose beginning was seen'],
    ['ended', 'integer', 'Stays whose end was seen; the others are censored'],
    ['median-days', 'number', 'Days by which half have left'],
    ['median-lower', 'number', 'Lower limit of the median'],
    ['median-upper', 'number', 'Upper limit of the median'],
    ['why-no-median', 'string', WHY],
    [`mean-days-of-${HORIZON_DAYS}`, 'number', `Mean days in the stage, of the first ${HORIZON_DAYS}`],
    ['standard-error', 'number', 'Standard error of the mean'],
    ['why-no-mean', 'string', WHY],
    WITHHELD,
  ],
  'time-in-stage-curves': [
    ['stage', 'string', 'Stage of change'],
    ['days', 'integer', 'Days since the stay began'],
    ['staying', 'number', 'Share expected to stay longer; a step stands once five families more have left'],
    ...LIMITS,
  ],
  agreement: [
    ['item', 'string', 'Item that was coded'],
    ['measure', 'string', 'Measure of agreement'],
    ['units', 'integer', 'Accounts and items coded by at least two'],
    ['value', 'number', 'The measure'],
    ...LIMITS,
    ['why-none', 'string', WHY],
    WITHHELD,
  ],
  evenness: [
    ['on', 'date', 'Last day of the month'],
    ['practitioners', 'integer', 'Practitioners in the team'],
    ['families', 'integer', 'Families they held'],
    ['gini', 'number', 'Gini coefficient of need per full-time worker: 0 is even'],
    ['jain', 'number', 'Jain index of the same: 1 is even'],
    WITHHELD,
  ],
  judgements: [
    ['family', 'string', 'Id of the family'],
    ['parent', 'string', 'Id of the parent'],
    ['need', 'string', 'Id of the needed change'],
    ['on', 'date', 'Day as of which it was judged'],
    ['change-stage-status', 'string', 'How far the judgement of the stage got'],
    ['capacity-status', 'string', 'How far the judgement of capacity got'],
  ],
  stays: [
    ['subject', 'string', 'Family, parent and needed change'],
    ['stage', 'string', 'Stage of change'],
    ['from', 'date', 'First day it was seen'],
    ['to', 'date', 'Day another stage was seen, or the last day this one was'],
    ['days', 'integer', 'Days between'],
    ['ended', 'boolean', 'Whether its end was seen'],
  ],
  'left-out': [
    ['what', 'string', 'The count that it was left out of'],
    ['subject', 'string', 'Family, parent and needed change'],
    ['on', 'date', 'Day'],
    ['because', 'string', WHY],
  ],
  'refused-ids': [
    ['family', 'string', 'Id of the family'],
    ['id', 'string', 'Id of the row'],
    ['reason', 'string', 'Column and code of each reason'],
  ],
  'refused-rows': [
    ['file', 'string', 'File it stands in'],
    ['line', 'integer', 'Line of the file'],
    ['column', 'string', 'Column, where it is about one'],
    ['code', 'string', 'Code of the reason'],
    ['reason', 'string', 'The reason in words'],
  ],
};

export type TableName = keyof typeof COLUMNS & string;

const book = listCodebook({ locales: [enGB, codebookEnGB] });

/** Rows of the library's codebook for one table, in the order of its columns. */
const ofLibrary = (table: CodebookRow['table'], names: readonly string[]): readonly CodebookRow[] =>
  names.flatMap((name) => book.filter((row) => row.table === table && row.variable === name));

export const JUDGED = ['change-stage', 'capacity'] as const;

const ownFields = (columns: readonly Column[]): readonly TableField[] =>
  columns.map(
    ([name, type, title]) =>
      ({ name, type, title, description: '', format: 'default', constraints: {} }) as unknown as TableField,
  );

/** What one look is as a row of the table of judgements: an open judgement shows its status, never an empty cell. */
export const rowOfLook = ({ family, parent, need, on, stage, capacity }: Look): Row => {
  const found = (judgement: Judgement<string>): Value => findingOf(judgement) ?? judgement.status;
  return {
    family,
    parent,
    need,
    on,
    'change-stage-status': stage.status,
    'capacity-status': capacity.status,
    'change-stage': found(stage),
    capacity: found(capacity),
  };
};

const columnNames = (table: string): readonly string[] => [
  ...(COLUMNS[table] ?? []).map(([name]) => name),
  ...(table === 'judgements' ? JUDGED : []),
];

/** The columns of the table of judgements, in order. */
export const JUDGEMENT_COLUMNS = columnNames('judgements');

export const toCsv = (table: string, rows: readonly Row[]): string => {
  const names = columnNames(table);
  return [names, ...rows.map((row) => names.map((name): Cell => row[name]))].map(toCsvRow).join('');
};

/** A Frictionless data package: every file with its Table Schema. */
export const toDataPackage = (
  files: readonly { readonly path: string; readonly table: string }[],
  items: readonly string[],
) => {
  const wide = listCodebook({ locales: [enGB, codebookEnGB], items }).filter(({ table }) => table === 'wide');
  const schemaOf = (table: string) => {
    if (table === 'observations') return toTableSchema(ofLibrary('observations', LONG_COLUMNS));
    if (table === 'wide') return toTableSchema(wide);
    const judged = toTableSchema(table === 'judgements' ? ofLibrary('judgements', JUDGED) : []);
    return { ...judged, fields: [...ownFields(COLUMNS[table] ?? []), ...judged.fields] };
  };
  return {
    profile: 'tabular-data-package',
    name: 'family-engagement-results',
    resources: files.map(({ path, table }) => ({
      profile: 'tabular-data-resource',
      name: table,
      path,
      format: 'csv',
      encoding: 'utf-8',
      schema: schemaOf(table),
    })),
  };
};

/** The codebook of every table that was written, the library's and this program's own. */
export const toCodebook = (tables: readonly string[], items: readonly string[]): string => {
  const [heading, ...known] = [
    ...writeCodebookCsv([
      ...ofLibrary('observations', LONG_COLUMNS),
      ...listCodebook({ locales: [enGB, codebookEnGB], items }).filter(({ table }) => table === 'wide'),
      ...ofLibrary('judgements', JUDGED),
    ]),
  ];
  const own = tables.flatMap((table) =>
    (COLUMNS[table] ?? []).map(([variable, type, label]) => {
      const cells: Readonly<Record<string, string>> = {
        table,
        variable,
        label,
        type,
        source: 'examples/research',
      };
      return toCsvRow(CODEBOOK_COLUMNS.map((column) => cells[column]));
    }),
  );
  return [heading, ...known, ...own].join('');
};
