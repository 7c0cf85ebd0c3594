import { byCodeUnit, type IsoDate } from '../kernel/index.js';

type Row = { readonly id: string; readonly on: IsoDate };

/** Rows up to and including a day, oldest first, so that the order of a record's list never shows in a review. */
export const oldestFirst = <R extends Row>(rows: readonly R[] = [], on: IsoDate): readonly R[] =>
  rows.filter((row) => row.on <= on).sort((a, b) => byCodeUnit(a.on, b.on) || byCodeUnit(a.id, b.id));
