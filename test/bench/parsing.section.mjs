import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { Observation, parseWith } from '../../dist/kernel/schema.js';
import { FamilyRecord, parseFamilyRecord } from '../../dist/record/schema.js';
import { race, time, times } from './measure.mjs';

export const order = 4;
export const title = 'Reading what was stored';

export const measure = () => {
  const { families, on } = JSON.parse(readFileSync('examples/data/service.json', 'utf8'));
  const [family] = families;
  const [row] = family.observations;
  const compiledRow = z.compile(Observation);
  const compiledFamily = z.compile(FamilyRecord);
  const one = race({
    parseWith: () => parseWith(Observation, row),
    plain: () => Observation.safeParse(row),
    compiled: () => compiledRow.safeParse(row),
  });
  const whole = race({
    parseWith: () => parseWith(FamilyRecord, family),
    parseFamilyRecord: () => parseFamilyRecord(family, { on }),
    plain: () => FamilyRecord.safeParse(family),
    compiled: () => compiledFamily.safeParse(family),
  });
  return {
    intro:
      'Untrusted input through the library and through zod alone with the same schemas, as they are and compiled by `z.compile`. `parseFamilyRecord` also checks that every name in the record is there, and that every move was possible.',
    head: ['', 'time', 'against plain zod'],
    rows: [
      ['one observation, `parseWith`', time(one.parseWith), times(one.parseWith / one.plain)],
      ['one observation, zod', time(one.plain), '1.0×'],
      ['one observation, zod compiled', time(one.compiled), times(one.compiled / one.plain)],
      ['a family, `parseWith`', time(whole.parseWith), times(whole.parseWith / whole.plain)],
      [
        'a family, `parseFamilyRecord`',
        time(whole.parseFamilyRecord),
        times(whole.parseFamilyRecord / whole.plain),
      ],
      ['a family, zod', time(whole.plain), '1.0×'],
      ['a family, zod compiled', time(whole.compiled), times(whole.compiled / whole.plain)],
    ],
  };
};
