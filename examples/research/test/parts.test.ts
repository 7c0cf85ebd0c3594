import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoDate } from 'family-engagement';
import { listMonthEnds } from '../src/judge.js';
import { startProgress } from '../src/progress.js';
import { shownOf } from '../src/withhold.js';

test('what may be shown of a row, worked out by hand', () => {
  const all = (...families: number[]) => shownOf(families);
  assert.deepEqual(all(9, 0, 5), { cells: [true, true, true], sum: true });
  // One small cell: the next smallest goes with it, or the sum would give it away.
  assert.deepEqual(all(9, 4, 6), { cells: [true, false, false], sum: true });
  // Two small cells speak of too few together: a third goes.
  assert.deepEqual(all(9, 1, 2, 6), { cells: [true, false, false, false], sum: true });
  // Nobody left to hide behind: the sum goes too. None stays none.
  assert.deepEqual(all(3, 0, 4), { cells: [false, true, false], sum: false });
  assert.deepEqual(all(0, 0), { cells: [true, true], sum: true });
});

test('ends of months, over a year and in February', () => {
  const days = (from: string, to: string, months?: number) =>
    listMonthEnds(isoDate(from), isoDate(to), months);
  assert.deepEqual(days('2027-11-30', '2028-03-10'), [
    '2027-11-30',
    '2027-12-31',
    '2028-01-31',
    '2028-02-29',
    '2028-03-10',
  ]);
  assert.deepEqual(days('2025-12-05', '2026-08-31', 3), ['2026-02-28', '2026-05-31', '2026-08-31']);
  assert.deepEqual(days('2026-10-31', '2026-10-31'), ['2026-10-31']);
});

const watch = (isTTY: boolean) => {
  const written: string[] = [];
  let time = 0;
  const out = { isTTY, write: (chunk: string | Uint8Array) => written.push(String(chunk)) > 0 };
  const progress = startProgress({ label: 'Judging', total: 2000, out, now: () => time });
  return {
    written,
    progress,
    at: (ms: number, done: number) => {
      time = ms;
      progress.to(done);
    },
  };
};

test('a bar on a terminal, drawn again at most ten times a second, and cleared', () => {
  const { written, progress, at } = watch(true);
  at(50, 10);
  at(100, 1000);
  at(150, 1100);
  progress.end();
  assert.equal(written.length, 2);
  assert.match(written[0]!, /^\rJudging \[#{15}\.{15}\] 50 %/);
  assert.equal(written[1], '\r\u001b[K');
});

test('elsewhere a line now and then, and none for what is quick', () => {
  const { written, progress, at } = watch(false);
  at(4999, 10);
  at(5000, 500);
  at(9000, 900);
  at(10_000, 1500);
  progress.end();
  assert.deepEqual(written, ['Judging: 500 of 2,000 (25 %)\n', 'Judging: 1,500 of 2,000 (75 %)\n']);
});
