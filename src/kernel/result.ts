/**
 * How an issue is to be met: `unsupported` means the library does not judge this, `invalid` means correct it
 * first, `warning` means look again.
 */
export type IssueKind = 'unsupported' | 'invalid' | 'warning';

/** Values that give an issue or a message its particulars. Plain data, so that any locale can word them. */
export type Params = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** Something wrong with an input, as a value. Wording is content's; see `wordIssue`. */
export type Issue<Code extends string = string> = {
  /** Stable kebab-case code. */
  readonly code: Code;
  /** Where in the input, from the outside in; empty for the whole of it. */
  readonly path: readonly (string | number)[];
  /** What the caller can do about it. */
  readonly kind: IssueKind;
  /** Particulars for the wording. */
  readonly detail?: Params;
};

/** A value, or every reason why there is none. Tell them apart by `ok`. */
export type Result<T, Code extends string = string> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Issue<Code>[] }
  | { readonly ok: false; readonly issues: readonly Issue<Code>[] };

/**
 * Wraps a value as a success.
 *
 * @param value - The value.
 * @param warnings - Things worth a second look that did not stop it.
 * @returns A `Result` that is ok.
 * @throws Never.
 * @see The library's design: bad input is a value, only our own bugs throw (`house-choice`).
 * @example ok(1).ok; // => true
 */
export const ok = <T, Code extends string = never>(
  value: T,
  warnings: readonly Issue<Code>[] = [],
): Result<T, Code> => ({ ok: true, value, warnings });

/**
 * Refuses with a list of issues.
 *
 * @param issues - Every reason, in the order a person should read them.
 * @returns A `Result` that is not ok.
 * @throws Never.
 * @see The library's design: bad input is a value, only our own bugs throw (`house-choice`).
 * @example refuseAll([issue('too-early', ['on'])]).ok; // => false
 */
export const refuseAll = <Code extends string>(issues: readonly Issue<Code>[]): Result<never, Code> => ({
  ok: false,
  issues,
});

/**
 * Refuses for one reason.
 *
 * @param code - Kebab-case code of the reason.
 * @param path - Where in the input.
 * @param detail - Particulars for the wording.
 * @param kind - What the caller can do; `invalid` unless said.
 * @returns A `Result` that is not ok.
 * @throws Never.
 * @see The library's design: bad input is a value, only our own bugs throw (`house-choice`).
 * @example refuse('already-at-last-stage', ['stage']).ok; // => false
 */
export const refuse = <Code extends string>(
  code: Code,
  path: readonly (string | number)[],
  detail?: Params,
  kind: IssueKind = 'invalid',
): Result<never, Code> => refuseAll([issue(code, path, detail, kind)]);

/**
 * Makes one issue.
 *
 * @param code - Kebab-case code of the reason.
 * @param path - Where in the input.
 * @param detail - Particulars for the wording.
 * @param kind - What the caller can do; `invalid` unless said.
 * @returns The issue; `detail` is left out where there is none.
 * @throws Never.
 * @see The library's design: bad input is a value, only our own bugs throw (`house-choice`).
 * @example issue('too-early', ['on']).kind; // => 'invalid'
 */
export const issue = <Code extends string>(
  code: Code,
  path: readonly (string | number)[],
  detail?: Params,
  kind: IssueKind = 'invalid',
): Issue<Code> => (detail === undefined ? { code, path, kind } : { code, path, kind, detail });
