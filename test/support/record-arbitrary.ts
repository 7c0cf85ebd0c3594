import fc from 'fast-check';
import { isoDate } from '../../src/kernel/index.js';
import { CULTURE_ITEMS, DUTIES, PRINCIPLE_6 } from '../../src/organisation/index.js';
import {
  type FamilyRecord,
  listObservableItems,
  openRecord,
  type RecordEvent,
} from '../../src/record/index.js';
import {
  FamilyRecord as FamilyRecordSchema,
  parseFamilyRecord,
  RecordEvent as RecordEventSchema,
} from '../../src/record/schema.js';
import { TeamRecord as TeamRecordSchema } from '../../src/review/schema.js';
import { contacts, observationsOf, people } from './arbitrary.js';
import { fromSchema } from './from-schema.js';

/** What any review reads most: items of every module, so few that they meet. */
export const OBSERVED = listObservableItems();
const fields = { people, contacts, observations: observationsOf(OBSERVED, { most: 20 }) };

/** Records of the right shape, with every list there may be. What a row names may not be there. */
export const loose: fc.Arbitrary<FamilyRecord> = fromSchema(FamilyRecordSchema, { fields, most: 2 });

/** What is wrong with a record, without the rows that are: some rows name others, so more than once. */
const withoutFaults = (record: Readonly<Record<string, unknown>>, turns: number): FamilyRecord => {
  const parsed = parseFamilyRecord(record, { on: isoDate('2026-06-01') });
  if (parsed.ok) return parsed.value;
  if (turns === 0) return openRecord('f1');
  const faults = new Set(parsed.issues.map(({ path }) => path.slice(0, 2).join(' ')));
  const entries = Object.entries(record).filter(([field]) => !faults.has(field));
  return withoutFaults(
    Object.fromEntries(
      entries.map(([field, rows]) => [
        field,
        Array.isArray(rows) ? rows.filter((_, at) => !faults.has(`${field} ${at}`)) : rows,
      ]),
    ),
    turns - 1,
  );
};

/** Records that the library takes in. */
export const familyRecords: fc.Arbitrary<FamilyRecord> = loose.map((record) => withoutFaults(record, 4));

export const recordEvents: fc.Arbitrary<readonly RecordEvent[]> = fc.array(
  fromSchema(RecordEventSchema, { fields: { observations: fields.observations }, most: 2 }),
  { maxLength: 4 },
);

const SERVICE = [
  ...CULTURE_ITEMS,
  ...Object.values(DUTIES).flat(2),
  ...Object.entries(PRINCIPLE_6).flat(3),
] as readonly string[];
/** Teams of the right shape. */
export const teamRecords = fromSchema(TeamRecordSchema, {
  fields: { observations: observationsOf(SERVICE, { most: 12, about: ['t1'] }) },
  most: 3,
}).map((team) => ({
  ...team,
  support: team.support.filter(
    ({ person }, at) => team.support.findIndex((one) => one.person === person) === at,
  ),
}));
