import * as z from 'zod';
import type * as citation from '../citation.js';
import type * as judgement from '../judgement.js';
import { ANSWERS } from '../known.js';
import type * as result from '../result.js';
import type * as rule from '../rule.js';
import { MODALITIES } from '../rule.js';
import { SOURCE_IDS } from '../sources.js';

/** Where something comes from, and how firmly. A house choice always says why. */
export const Citation = /* @__PURE__ */ (() => {
  const place = {
    /** Key in the bibliography. */
    source: z.literal(SOURCE_IDS),
    /** Heading, table or paragraph within the source. */
    at: z.string(),
  };
  return z.discriminatedUnion('basis', [
    z.strictObject({
      ...place,
      /** It stands there, or follows from what stands there. */
      basis: z.literal(['stated', 'derived']),
      /** What a reader should know. */
      note: z.exactOptional(z.string()),
    }),
    z.strictObject({
      ...place,
      /** It is this library's choice. */
      basis: z.literal('house-choice'),
      /** Why. */
      note: z.string(),
    }),
  ]);
})();

/** Where something comes from, and how firmly. */
export type Citation = citation.Citation;

/** One executable rule, with its version and its citation. */
export const Rule = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Stable id, for example `CHG-3`. */
    id: z.string(),
    /** Raised by one whenever the same input can lead to another finding. */
    version: z.int().min(1),
    /** How strongly the source puts it. */
    modality: z.literal(MODALITIES),
    /** Where it comes from, and how firmly. */
    cite: Citation,
  }))();

/** One executable rule, with its version and its citation. */
export type Rule = rule.Rule;

/** Values that give an issue or a message its particulars. */
export const Params = /* @__PURE__ */ (() =>
  z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])))();

/** Values that give an issue or a message its particulars. */
export type Params = result.Params;

/** Something the record shows, and where it shows it. */
export const Evidence = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Id of what was observed or asked. */
    factor: z.string(),
    /** What the record says of it. */
    observed: z.literal(ANSWERS),
    /** Ids of the observations (or contacts) it rests on. */
    from: z.array(z.string()),
    /** Why this factor counts. */
    cite: Citation,
  }))();

/** Something the record shows, and where it shows it. */
export type Evidence = judgement.Evidence;

/** Something a reader of the judgement should keep in mind. */
export const Caution = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Stable kebab-case code, or the id of a catalogue entry. */
    code: z.string(),
    /** Particulars for the wording. */
    detail: z.exactOptional(Params),
    /** The rule that calls for it. */
    rule: Rule,
  }))();

/** Something a reader of the judgement should keep in mind. */
export type Caution = judgement.Caution;

/**
 * The schema of a judgement with findings of one kind.
 *
 * @param finding - Schema of the finding.
 * @param more - Fields that such a judgement carries beside the usual ones.
 * @returns The schema: settled, provisional, undetermined or not applicable, told apart by `status`.
 * @throws Never.
 * @see The library's design, section 1 (judgement).
 * @example judgementOf(Answer).safeParse({ status: 'settled', finding: 'perhaps', evidence: [], cautions: [], rules: [] }).success; // => false
 */
export const judgementOf = <Finding extends z.ZodType, More extends z.core.$ZodLooseShape = object>(
  finding: Finding,
  more: More = {} as More,
) => {
  const grounds = {
    /** What it rests on. */
    evidence: z.array(Evidence),
    /** What to keep in mind. */
    cautions: z.array(Caution),
    /** The rules that fired, in the order they were applied. */
    rules: z.array(Rule),
  };
  const missing = z.array(
    z.strictObject({
      /** Id of what is not known. */
      field: z.string(),
      /** Findings that filling this gap alone could lead to, other than the present one. */
      couldBecome: z.array(finding),
    }),
  );
  return z.discriminatedUnion('status', [
    z.strictObject({ status: z.literal('settled'), finding, ...grounds, ...more }),
    z.strictObject({ status: z.literal('provisional'), finding, missing, ...grounds, ...more }),
    z.strictObject({ status: z.literal('undetermined'), missing, ...grounds, ...more }),
    z.strictObject({ status: z.literal('not-applicable'), because: z.string(), ...grounds, ...more }),
  ]);
};

/** A judgement whose findings are codes: what the record indicates, why, and what could still change it. */
export const Judgement = /* @__PURE__ */ (() => judgementOf(z.string()))();

/** A judgement whose findings are codes. */
export type Judgement = judgement.Judgement<string>;

/** Something wrong with an input, as a value. */
export const Issue = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Stable kebab-case code. */
    code: z.string(),
    /** Where in the input, from the outside in; empty for the whole of it. */
    path: z.array(z.union([z.string(), z.int()])),
    /** What the caller can do about it. */
    kind: z.literal(['unsupported', 'invalid', 'warning']),
    /** Particulars for the wording. */
    detail: z.exactOptional(Params),
  }))();

/** Something wrong with an input, as a value. */
export type Issue = result.Issue;

/**
 * The schema of a result with values of one kind.
 *
 * @param value - Schema of the value.
 * @returns The schema: a value with warnings, or every reason why there is none, told apart by `ok`.
 * @throws Never.
 * @see The library's design: bad input is a value, only our own bugs throw (`house-choice`).
 * @example resultOf(Answer).safeParse({ ok: true, value: 'yes', warnings: [] }).success; // => true
 */
export const resultOf = <Value extends z.ZodType>(value: Value) =>
  z.discriminatedUnion('ok', [
    z.strictObject({ ok: z.literal(true), value, warnings: z.array(Issue) }),
    z.strictObject({ ok: z.literal(false), issues: z.array(Issue) }),
  ]);

/** A result whose value may be any JSON. */
export const Result = /* @__PURE__ */ (() => resultOf(z.json()))();

/** A result whose value may be any JSON. */
export type Result = result.Result<z.core.util.JSONType>;
