// Writes data/: families, needs, observations, caseloads and codings that nobody lived. The seed makes them the same
// every time; a few rows are spoilt on purpose. `npm run generate`
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Answer, addDays, type IsoDate, isoDate, type Observation } from 'family-engagement';
import { CAPACITY_PARTS, CHANGE_STAGES, MOVE_SIGNS } from 'family-engagement/change';
import { toCsvRow, writeLongCsv } from 'family-engagement/exchange/tidy';

const SEED = 20261031;
const FAMILIES = 72;
const FIRST = isoDate('2025-05-01');
const LAST = isoDate('2026-10-31');
const DAYS = 548;

/** Mulberry32: small, and the same on every machine. */
const seeded = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};
const random = seeded(SEED);
const upTo = (most: number): number => Math.floor(random() * most);
const pick = <T>(list: readonly T[]): T => list[upTo(list.length)]!;
const numbered = (prefix: string, at: number): string => `${prefix}${String(at).padStart(3, '0')}`;

const MOVES = Object.values(MOVE_SIGNS);
type Note = Omit<Observation, 'id' | 'about' | 'by'>;

/** What a worker might note at one contact with a parent who has made so many of the four moves. */
const notesAt = (on: IsoDate, moves: number): readonly Note[] => {
  const noted = new Map<string, Answer>();
  const note = (at: number, answer: Answer) => {
    const signs = MOVES[at];
    if (signs !== undefined) noted.set(pick(signs), answer);
  };
  if (moves > 0) note(moves - 1, 'yes');
  // What lies beyond is sometimes asked, and sometimes nobody can tell.
  if (random() < 0.55)
    for (const item of MOVES[moves] ?? []) noted.set(item, random() < 0.25 ? 'unknown' : 'no');
  if (random() < 0.3) note(upTo(moves), 'yes');
  return [...noted].map(([item, answer]) => ({
    on,
    item,
    answer,
    knownBy: answer === 'yes' && random() < 0.2 ? 'self-described' : 'observed',
  }));
};

/** A way through the cycle: mostly on, sometimes back, often where it was. */
const wayFrom = (since: IsoDate): readonly Note[] => {
  const notes: Note[] = [];
  let moves = random() < 0.6 ? 0 : 1;
  for (let day = since; day <= LAST; day = addDays(day, 24 + upTo(26))) {
    const step = random();
    if (step < 0.3 && moves < CHANGE_STAGES.length - 1) moves += 1;
    else if (step > 0.92 && moves > 2) {
      // A relapse: what had begun has stopped.
      for (const item of MOVES.slice(2).flat())
        notes.push({ on: day, item, answer: 'no', knownBy: 'observed' });
      moves = 1 + upTo(2);
    }
    notes.push(...notesAt(day, moves));
  }
  return notes;
};

const needs: string[] = [toCsvRow(['family', 'need', 'parent', 'since'])];
const records = Array.from({ length: FAMILIES }, (_, at) => {
  const family = numbered('family-', at + 1);
  const worker = numbered('worker-', 1 + upTo(9));
  const observations: Observation[] = [];
  const add = (about: string, notes: readonly Note[]) => {
    for (const note of notes)
      observations.push({ id: numbered('o', observations.length + 1), about, by: worker, ...note });
  };
  for (const parent of ['parent-1', 'parent-2'].slice(0, 1 + upTo(2)))
    for (const need of [`${parent}-need-1`, `${parent}-need-2`].slice(0, random() < 0.25 ? 2 : 1)) {
      const since = addDays(FIRST, upTo(DAYS - 120));
      needs.push(toCsvRow([family, need, parent, since]));
      add(need, wayFrom(since));
      const parts = CAPACITY_PARTS.filter(() => random() < 0.8);
      add(
        parent,
        parts.map((item) => ({
          on: addDays(since, upTo(90)),
          item,
          answer: pick(['yes', 'yes', 'no', 'unknown']),
          knownBy: 'observed',
        })),
      );
    }
  return { id: family, observations: observations.filter(({ on }) => on <= LAST) };
});

/** Rows as they arrive in life: a day that is none, a code nobody knows, a gap, a day to come, an id used twice. */
const spoil = (rows: readonly string[]): readonly string[] => {
  const spoilt = [...rows];
  const change = (at: number, from: RegExp, to: string) => {
    spoilt[at] = spoilt[at]!.replace(from, to);
  };
  change(40, /2\d{3}-\d{2}-\d{2}/, '2026-02-30');
  change(111, /,(yes|no|unknown),/, ',perhaps,');
  change(260, /change\.[\w.-]+/, 'change.contemplation.indicator.admits');
  change(402, /2\d{3}-\d{2}-\d{2}/, '2027-01-15');
  change(555, /^family-\d+,o\d+/, spoilt[554]!.split(',').slice(0, 2).join(','));
  change(700, /,(yes|no|unknown),(?=observed|self)/, ',,');
  spoilt[801] = `${spoilt[801]!.trimEnd()},one cell more\r\n`;
  return spoilt;
};

/** Loads that begin uneven and are evened out in spring; in the last months somebody is away. */
const caseloads = (): readonly string[] => {
  const rows = [toCsvRow(['on', 'practitioner', 'capacity', 'families', 'need'])];
  const capacity = [1, 1, 1, 0.8, 1, 0.6, 1, 1, 0.5];
  for (let month = 0; month < 18; month += 1) {
    const end = new Date(Date.UTC(2025, 5 + month, 0)).toISOString().slice(0, 10);
    const evened = Math.min(1, Math.max(0, (month - 6) / 5));
    capacity.forEach((share, at) => {
      if (month > 14 && at === 4) return;
      const skew = 1 + (1 - evened) * (at % 3 === 0 ? 0.9 : -0.35);
      const families = Math.max(0, Math.round(8 * share * skew + (month > 14 ? 1 : 0) + random() * 1.5));
      rows.push(
        toCsvRow([end, numbered('worker-', at + 1), share, families, families * 2 + upTo(families + 2)]),
      );
    });
  }
  return rows;
};

/** Three coders read the same written accounts; the third reads some of them. */
const codings = (): readonly string[] => {
  const rows = [toCsvRow(['account', 'item', 'coder', 'answer'])];
  const items = [MOVES[0]![0]!, MOVES[1]![0]!, MOVES[2]![0]!];
  const answers: readonly Answer[] = ['yes', 'no', 'unknown'];
  for (let account = 1; account <= 60; account += 1)
    for (const item of items) {
      const meant = pick(answers);
      for (const coder of ['coder-1', 'coder-2', 'coder-3']) {
        if (coder === 'coder-3' && random() < 0.5) continue;
        if (random() < 0.03) continue;
        const answer = random() < 0.86 ? meant : pick(answers);
        rows.push(toCsvRow([numbered('account-', account), item, coder, answer]));
      }
    }
  return rows;
};

const folder = process.argv[2] ?? join(import.meta.dirname, '..', 'data');
mkdirSync(folder, { recursive: true });
const write = (name: string, rows: readonly string[]) => writeFileSync(join(folder, name), rows.join(''));
const lines = [...writeLongCsv(records)].join('').split(/(?<=\r\n)/);
write('needs.csv', needs);
write('observations.csv', spoil(lines));
write('caseloads.csv', caseloads());
write('codings.csv', codings());
