import * as z from 'zod';
import { Answer, HostId } from '../kernel/schema.js';
import type { DeepReadonly } from '../kernel/shape.js';
import { SUPPORT_LAYERS, SUPPORT_NEEDS } from './vocabulary.js';

/** A few words: 1 to 500 characters. */
const Short = /* @__PURE__ */ (() => z.string().min(1).max(500))();

/** Bands by lower edge, rising. */
const Bands = /* @__PURE__ */ (() =>
  z
    .array(
      z.strictObject({
        /** Name of the band. */
        name: HostId,
        /** Lowest score in it, itself included. */
        from: z.number(),
      }),
    )
    .min(1)
    .max(100)
    .refine((bands) => bands.every(({ from }, at) => at === 0 || from > bands[at - 1]!.from), {
      error: 'bands-must-rise',
    }))();

const InstrumentShape = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Id of the instrument. */
    id: HostId,
    /** Version or form, as its owner names it. */
    version: Short,
    /** Where the key comes from: a key of the bibliography, or a reference. */
    source: Short,
    /** Who owns it. */
    owner: Short,
    /** Terms of use: a code that content has words for, or the terms themselves. */
    licence: Short,
    /** Whom it was made for and tried with: a code, or words. */
    population: Short,
    /** What it must not be used for: codes, or words. */
    mustNotBeUsedFor: z.array(Short).max(50),
    /** How many items it has. */
    items: z.int().min(1).max(1000),
    /** The answers that it allows, whole numbers from `min` to `max`. */
    range: z
      .strictObject({
        /** Lowest answer. */
        min: z.int(),
        /** Highest answer. */
        max: z.int(),
      })
      .refine(({ min, max }) => min < max, {
        error: 'range-must-rise',
      }),
    /** Its scales. */
    scales: z
      .array(
        z.strictObject({
          /** Id of the scale. */
          id: HostId,
          /** Numbers of its items, the first being 1. */
          items: z.array(z.int().min(1)).min(1).max(1000),
          /** Numbers of those that are turned round before they are added: min + max - answer. */
          reversed: z.array(z.int().min(1)).max(1000),
          /** Whether the scale is the sum of its items or their mean. */
          combine: z.literal(['sum', 'mean']),
          /** Bands that the owner publishes for the raw score. */
          bands: z.exactOptional(Bands),
        }),
      )
      .min(1)
      .max(100),
    /** Scores made of scales. */
    composites: z
      .array(
        z.strictObject({
          /** Id of the composite. */
          id: HostId,
          /** Scales that are added. */
          plus: z.array(HostId).min(1).max(100),
          /** Scales that are taken away. */
          minus: z.array(HostId).max(100),
        }),
      )
      .max(100),
    /** Scores that its owner does not allow, such as a total. Asking for one is refused by name. */
    refuses: z.array(HostId).max(50),
  }))();

type Shape = z.infer<typeof InstrumentShape>;

const repeats = (list: readonly unknown[]): boolean => new Set(list).size < list.length;

const instrumentFaults = ({ items, scales, composites, refuses }: Shape): readonly string[] => {
  const ids = [...scales, ...composites].map(({ id }) => id);
  const known = scales.map(({ id }) => id);
  return [
    ...(repeats(ids) || refuses.some((id) => ids.includes(id)) ? ['score-named-twice'] : []),
    ...(scales.some((scale) => scale.items.some((item) => item > items)) ? ['no-such-item'] : []),
    ...(scales.some((scale) => repeats(scale.items) || repeats(scale.reversed))
      ? ['item-twice-in-scale']
      : []),
    ...(scales.some((scale) => scale.reversed.some((item) => !scale.items.includes(item)))
      ? ['reversed-item-not-in-scale']
      : []),
    ...(composites.some(({ plus, minus }) => [...plus, ...minus].some((id) => !known.includes(id)))
      ? ['no-such-scale']
      : []),
  ];
};

/**
 * An instrument as data: its key and its terms, never the words of its items. A host can add one of its own; check it
 * here first, because scoring trusts it.
 */
export const Instrument = /* @__PURE__ */ (() =>
  InstrumentShape.superRefine((instrument, context) => {
    for (const message of instrumentFaults(instrument)) context.addIssue({ code: 'custom', message });
  }))();

/** An instrument as data: its key and its terms, never the words of its items. */
export type Instrument = DeepReadonly<z.infer<typeof Instrument>>;

/** Figures of a sample against which raw scores become T scores. */
export const InstrumentNorm = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Which sample: who, where, when, and where it is published. */
    sample: Short,
    /** Figures by scale. */
    scales: z.record(
      HostId,
      z.strictObject({
        /** Mean of the raw score. */
        mean: z.number(),
        /** Standard deviation of the raw score. */
        sd: z.number().positive(),
        /** Bands of the T score, where the publication gives them. */
        bands: z.exactOptional(Bands),
      }),
    ),
  }))();

/** Figures of a sample against which raw scores become T scores. */
export type InstrumentNorm = DeepReadonly<z.infer<typeof InstrumentNorm>>;

/** One person's answers, item 1 first; `null` where there is none. */
export const InstrumentAnswers = /* @__PURE__ */ (() => z.array(z.int().nullable()).max(1000))();

/** One person's answers, item 1 first; `null` where there is none. */
export type InstrumentAnswers = DeepReadonly<z.infer<typeof InstrumentAnswers>>;

/** One measure of support, as a setting has it or has it not. */
export const SupportMeasure = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Id of the measure. */
    id: HostId,
    /** Whether the setting has it. */
    available: Answer,
    /** The layer of support between people that it belongs to, if any. */
    layer: z.exactOptional(z.literal(SUPPORT_LAYERS)),
    /** Ids of the needs it helps with. */
    helpsWith: z.array(HostId).max(100),
    /** Ids of measures that can stand in where it is lacking. */
    standIns: z.array(HostId).max(100),
  }))();

/** One measure of support, as a setting has it or has it not. */
export type SupportMeasure = DeepReadonly<z.infer<typeof SupportMeasure>>;

/** What one person says they need. It is theirs, and belongs in no family's record. */
export const SupportProfile = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Yes, no or unknown by need; absent means not asked. */
    needs: z.partialRecord(z.literal(SUPPORT_NEEDS), Answer),
    /** Ids of measures that the person says work for them. */
    helpful: z.exactOptional(z.array(HostId).max(200)),
    /** Ids of measures that the person does not want. */
    declined: z.exactOptional(z.array(HostId).max(200)),
    /** Whether others think the person seems unaffected. It changes nothing but a caution. */
    seemsUnaffected: z.exactOptional(Answer),
  }))();

/** What one person says they need. It is theirs, and belongs in no family's record. */
export type SupportProfile = DeepReadonly<z.infer<typeof SupportProfile>>;
