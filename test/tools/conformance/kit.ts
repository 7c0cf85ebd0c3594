/** One vector: a call with its arguments, and what has to come out of it at the places named. */
export type Vector = {
  /** Unique in its file. */
  readonly id: string;
  /** Ids of the rules it tests. */
  readonly rules: readonly string[];
  /** Module and function; `rule` gives the rule of the register with that id. */
  readonly call: string;
  /** What the function is called with, in order. */
  readonly args: readonly unknown[];
  /** What stands where: a path to a value. `null` says that nothing stands there. */
  readonly expect: Readonly<Record<string, unknown>>;
};

export type Answer = 'yes' | 'no' | 'unknown';

/** Day of every judgement in the pack, and a day before it. */
export const ON = { on: '2026-03-31' };
export const DAY = '2026-03-02';

export const vector = (
  id: string,
  rules: readonly string[],
  call: string,
  args: readonly unknown[],
  expect: Readonly<Record<string, unknown>>,
): Vector => ({ id, rules, call, args, expect });

/** Every row of a truth table over three answers. */
export const rows = (
  width: number,
  values: readonly Answer[] = ['yes', 'no', 'unknown'],
): readonly (readonly Answer[])[] =>
  width === 0 ? [[]] : rows(width - 1, values).flatMap((row) => values.map((value) => [...row, value]));

/** Rows that show every way a long list can fail, without the whole table. */
export const edges = (width: number): readonly (readonly Answer[])[] => {
  const all = (answer: Answer): Answer[] => Array.from({ length: width }, () => answer);
  const but = (rest: Answer, one: Answer) =>
    all(rest).map((_, at) => all(rest).map((answer, k) => (k === at ? one : answer)));
  return [
    all('yes'),
    all('no'),
    all('unknown'),
    ...but('yes', 'no'),
    ...but('yes', 'unknown'),
    ...but('unknown', 'no'),
  ];
};

/** An observation; what somebody has no answer to is left out of the record. */
export const seen = (item: string, answer: Answer = 'yes', more: object = {}) => ({
  id: `o-${item}`,
  on: DAY,
  about: 'p1',
  item,
  answer,
  ...more,
});
export const record = (items: readonly string[], row: readonly Answer[]) =>
  items.flatMap((item, at) => (row[at] === 'unknown' ? [] : [seen(item, row[at])]));
export const answers = (items: readonly string[], row: readonly Answer[]) =>
  Object.fromEntries(items.flatMap((item, at) => (row[at] === 'unknown' ? [] : [[item, row[at]]])));

/** What a judgement has to say, in the parts that decide. */
export const settled = (finding: string, rules: readonly string[]) => ({
  '/status': 'settled',
  '/finding': finding,
  '/rules/*/id': rules,
});
export const open = (
  status: 'undetermined' | 'provisional',
  missing: readonly (readonly [field: string, couldBecome: readonly string[]])[],
  rules: readonly string[],
  finding: string | null = null,
) => ({
  '/status': status,
  '/finding': finding,
  '/missing/*/field': missing.map(([field]) => field),
  '/missing/*/couldBecome': missing.map(([, couldBecome]) => couldBecome),
  '/rules/*/id': rules,
});

/**
 * Every item is needed: one no settles it, one unknown keeps it open, and only the last gap can bring the yes.
 */
export const everyNeeded = (
  items: readonly string[],
  row: readonly Answer[],
  [yes, no]: readonly [string, string],
  rules: readonly string[],
) => {
  if (row.includes('no')) return settled(no, rules);
  const gaps = items.filter((_, at) => row[at] === 'unknown');
  if (gaps.length === 0) return settled(yes, rules);
  const couldBecome = gaps.length === 1 ? [yes, no] : [no];
  return open(
    'undetermined',
    gaps.map((field) => [field, couldBecome]),
    rules,
  );
};

/**
 * One is enough: one yes settles it, a no is found only where every answer is no.
 */
export const oneIsEnough = (
  items: readonly string[],
  row: readonly Answer[],
  [yes, no]: readonly [string, string],
  rules: readonly string[],
) => {
  if (row.includes('yes')) return settled(yes, rules);
  const gaps = items.filter((_, at) => row[at] === 'unknown');
  if (gaps.length === 0) return settled(no, rules);
  const couldBecome = gaps.length === 1 ? [yes, no] : [yes];
  return open(
    'undetermined',
    gaps.map((field) => [field, couldBecome]),
    rules,
  );
};

/** All, some or none of the parts: what is missing keeps the finding open, unless both a yes and a no stand. */
export const byParts = (
  items: readonly string[],
  row: readonly Answer[],
  [all, some, none]: readonly [string, string, string],
  rules: readonly string[],
) => {
  const yes = row.includes('yes');
  const no = row.includes('no');
  const gaps = items.filter((_, at) => row[at] === 'unknown');
  const missing = (couldBecome: readonly string[]) => gaps.map((field) => [field, couldBecome] as const);
  if (yes && no) return settled(some, rules);
  if (gaps.length === 0) return settled(yes ? all : none, rules);
  if (yes) return open('provisional', missing(gaps.length === 1 ? [all] : []), rules, some);
  if (no) return open('provisional', missing([some]), rules, none);
  return open('undetermined', missing(gaps.length === 1 ? [all, none] : [some, none]), rules);
};

/** A short name for a row. */
export const named = (row: readonly string[]): string => row.map((answer) => answer[0]).join('');
