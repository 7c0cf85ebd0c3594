import fc from 'fast-check';
import { isoDate } from '../../src/kernel/index.js';
import { ENGLAND_AND_WALES } from '../../src/plan/index.js';
import * as record from '../../src/record/index.js';
import * as patches from '../../src/record/patches.js';
import * as schemas from '../../src/record/schema.js';
import { words } from '../support/arbitrary.js';
import { fromSchema } from '../support/from-schema.js';
import { familyRecords, loose, recordEvents } from '../support/record-arbitrary.js';
import { holds } from './kinds.js';

const reading = fc.constantFrom({ on: isoDate('2026-06-01') }, { on: isoDate('2026-03-01') });
const command = fromSchema(schemas.RecordCommand, { most: 2 });
const anything = fc.oneof(loose, familyRecords, fc.jsonValue(), fc.anything());

holds('record', record, {
  applyEvents: { given: fc.tuple(familyRecords, recordEvents), runs: 300 }, // a whole record and its events a run
  evolveRecord: {
    given: fc.tuple(
      familyRecords,
      recordEvents.filter((list) => list.length > 0).map((list) => list[0]!),
    ),
    runs: 300,
  },
  completePlan: {
    given: fc.tuple(fromSchema(schemas.PlanRow, { most: 2 }), fc.constant({ calendar: ENGLAND_AND_WALES })),
  },
  reasonOf: {
    given: fc.tuple(recordEvents.filter((list) => list.length > 0).map((list) => list[0]!)),
    runs: 300,
  },
  redactEvents: {
    given: fc.tuple(recordEvents),
    runs: 300,
    also: {
      'nothing that happened is left out': ([events], left) =>
        JSON.stringify(left.map(({ type, on, by }) => [type, on, by])) ===
        JSON.stringify(events.map(({ type, on, by }) => [type, on, by])),
    },
  },
  openRecord: { given: fc.oneof(fc.tuple(words), fc.tuple(words, words)) as fc.Arbitrary<[string, string?]> },
  listObservableItems: { given: fc.tuple() },
  decideRecord: {
    given: fc.tuple(familyRecords, command),
    runs: 300,
    also: {
      'what is decided can be applied': ([before, asked], decided) =>
        decided.ok
          ? record.applyEvents(before, decided.value).id === before.id &&
            decided.value.every(({ on }) => on === asked.on)
          : decided.issues.length > 0,
    },
  },
});

holds('record/patches', patches, {
  patchesOf: {
    given: fc.tuple(familyRecords, recordEvents),
    runs: 200,
    also: {
      'the record after is the one that the events lead to': ([before, events], made) =>
        JSON.stringify(made.record) === JSON.stringify(record.applyEvents(before, events)),
    },
  },
});

holds('record/schemas', schemas, {
  migrateRecord: { given: fc.tuple(anything, reading), runs: 200 },
  openFamilyRecord: {
    given: fc.tuple(
      fc.oneof(
        fc.json(),
        loose.map((one) => JSON.stringify(one)),
        words,
      ),
      reading,
    ),
    runs: 200,
  },
  parseFamilyRecord: {
    given: fc.tuple(anything, reading),
    runs: 300,
    also: {
      'what was taken in is taken in again, as it is': ([, on], parsed) =>
        !parsed.ok || JSON.stringify(schemas.parseFamilyRecord(parsed.value, on)) === JSON.stringify(parsed),
    },
  },
});
