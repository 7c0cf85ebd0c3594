import {
  type Citation,
  findingOf,
  type Judgement,
  type Locale,
  missingOf,
  type Params,
  word,
} from '../kernel/index.js';
import type { ChangeReview } from './change.js';
import type { FamilyReview } from './family.js';
import type { SharingReview } from './sharing.js';

/** What a line of an explanation is for, so that a screen can draw it. */
export type LineKind = 'finding' | 'evidence' | 'gap' | 'caution' | 'step' | 'task' | 'avoid' | 'fact';

/** One line of an explanation, in words. */
export type Line = {
  /** What the line is for. */
  readonly kind: LineKind;
  /** The words. */
  readonly text: string;
  /** Ids of the observations, contacts or decisions it rests on. */
  readonly from: readonly string[];
  /** Rule behind it, for example `CHG-3`; absent for plain facts. */
  readonly rule?: string;
  /** Where the rule stands, and how firmly. */
  readonly cite?: Citation;
  /** How pressing a step is. */
  readonly urgency?: string;
};

/** A part of an explanation. */
export type Section = {
  /** Code of the part, for example `change`. */
  readonly part: string;
  /** Id of the person, needed change or decision it is about; absent for the family as a whole. */
  readonly about?: string;
  /** Heading, in words. */
  readonly heading: string;
  /** What is said. */
  readonly lines: readonly Line[];
};

/** A review in words: what must happen first and next, then each part. */
export type Explanation = {
  /** Tags of the locales that the words came from, in order of preference, each once. */
  readonly languages: readonly string[];
  /** Codes that no locale had words for; empty when the locale is complete. */
  readonly gaps: readonly string[];
  /** The sections in reading order. */
  readonly sections: readonly Section[];
};

/** Names for the ids that a host gave: people, needed changes. What is not named is printed as its id. */
export type Names = Readonly<Record<string, string>>;

/** Says things in the first locale that knows them, and remembers what nobody knew. */
type Speaker = {
  readonly say: (code: string, detail?: Params) => string;
  readonly name: (id: string) => string;
  readonly languages: Set<string>;
  readonly gaps: Set<string>;
};

const speakerFor = (locales: readonly Locale[], names: Names): Speaker => {
  const languages = new Set<string>();
  const gaps = new Set<string>();
  const name = (id: string) => (Object.hasOwn(names, id) ? names[id]! : id);
  const plain = (value: Params[string]): string => {
    if (Array.isArray(value)) return value.map(plain).join(', ');
    const text = name(String(value));
    return text === String(value) ? word({ code: text }, locales).text : text;
  };
  const say = (code: string, detail: Params = {}) => {
    const said = word(
      { code, detail: Object.fromEntries(Object.entries(detail).map(([key, value]) => [key, plain(value)])) },
      locales,
    );
    if (said.from === undefined) gaps.add(code);
    else languages.add(said.from);
    return said.text;
  };
  return { say, name, languages, gaps };
};

type Explain<T> = (part: T, speaker: Speaker) => readonly Section[];

/** A judgement in lines: what it found, on what, what is missing, what to keep in mind. */
const judgementLines = (title: string, judgement: Judgement<string>, { say }: Speaker): readonly Line[] => {
  const rule = judgement.rules[0];
  const why = rule === undefined ? {} : { rule: rule.id, cite: rule.cite };
  const found = findingOf(judgement);
  const text =
    judgement.status === 'not-applicable'
      ? `${title}: ${say('not-applicable')}. ${say(judgement.because)}`
      : `${title}: ${say(judgement.status)}${found === undefined ? '' : `: ${say(found)}`}`;
  return [
    { kind: 'finding', text, from: [], ...why },
    ...judgement.evidence.map(({ factor, observed, from, cite }) => ({
      kind: 'evidence' as const,
      text: `${say(factor)}: ${say(observed)}`,
      from,
      cite,
    })),
    ...missingOf(judgement).map(({ field, couldBecome }) => ({
      kind: 'gap' as const,
      text: say('gap', { field, couldBecome }),
      from: [],
      ...why,
    })),
    ...judgement.cautions.map(({ code, detail, rule: by }) => ({
      kind: 'caution' as const,
      text: say(code, detail),
      from: [],
      rule: by.id,
      cite: by.cite,
    })),
  ];
};

const explainNext: Explain<FamilyReview> = ({ next }, { say, name }) => [
  {
    part: 'next',
    heading: say('heading-next'),
    lines: [
      ...next.steps.map((step) => ({
        kind: 'step' as const,
        text: [
          ...(step.about === undefined ? [] : [name(step.about)]),
          step.kind === 'ask' ? say('ask-about', { item: step.id }) : say(step.id, step.detail),
        ].join(': '),
        from: step.because,
        rule: step.rule.id,
        cite: step.rule.cite,
        urgency: step.kind,
      })),
      ...(next.later > 0
        ? [{ kind: 'fact' as const, text: say('steps-later', { later: next.later }), from: [] }]
        : []),
    ],
  },
];

const explainSharing: Explain<SharingReview> = ({ decision, about, judgement, issues }, speaker) => [
  {
    part: 'sharing',
    about: decision,
    heading: speaker.say('heading-sharing', { about: speaker.name(about) }),
    lines: [
      ...judgementLines(speaker.say('sharing-the-answers'), judgement, speaker),
      ...issues.map(({ code, detail }) => ({
        kind: 'gap' as const,
        text: speaker.say(code, detail),
        from: [decision],
      })),
    ],
  },
];

const explainChange: Explain<ChangeReview> = (review, speaker) => {
  const { say, name } = speaker;
  const { parent, neededChange, onFile, indicated, capacity, readiness, window, response, fit } = review;
  const line = (kind: LineKind, text: string, rule: { id: string; cite: Citation }): Line => ({
    kind,
    text,
    from: [],
    rule: rule.id,
    cite: rule.cite,
  });
  return [
    {
      part: 'change',
      about: neededChange,
      heading: say('heading-change', { parent: name(parent), what: name(neededChange) }),
      lines: [
        {
          kind: 'fact',
          text: say('stage-on-file', { stage: onFile.stage, since: onFile.since ?? '' }),
          from: [],
        },
        ...judgementLines(say('stage-indicated'), indicated, speaker),
        ...judgementLines(say('capacity-title'), capacity, speaker),
        ...(readiness === undefined ? [] : judgementLines(say('readiness-title'), readiness, speaker)),
        ...(window === undefined
          ? []
          : [line('fact', say('window-open', { days: window.days }), window.rule)]),
        ...fit
          .filter((one) => one.fit !== 'fits')
          .map((one) => line('caution', `${say(one.strategy)}: ${say(one.fit)}`, one.rule)),
        ...response.tasks.map(({ id, rule }) => line('task', say(id), rule)),
        ...response.avoid.map(({ id, rule }) => line('avoid', say(id), rule)),
      ],
    },
  ];
};

/**
 * Puts a review into words.
 *
 * @param review - A review.
 * @param locales - Locales in order of preference; what the first lacks is taken from the next.
 * @param names - Names for the host's own ids (people, needed changes); an id without a name is printed as it is.
 * @returns Sections of lines, each with its rule, its citation and the ids it rests on; and what no locale could say.
 * @throws Never.
 * @see The library's design, section 1: an answer never makes prose; words live in content.
 * @example explainReview(reviewFamily({ schemaVersion: 1, id: 'f1', people: [], contacts: [], observations: [], neededChanges: [], sharing: [] }, { on: isoDate('2026-11-21') }), []).gaps; // => ['heading-next']
 */
export const explainReview = (
  review: FamilyReview,
  locales: readonly Locale[],
  names: Names = {},
): Explanation => {
  const speaker = speakerFor(locales, names);
  const sections = [
    ...explainNext(review, speaker),
    ...review.sharing.flatMap((part) => explainSharing(part, speaker)),
    ...review.change.flatMap((part) => explainChange(part, speaker)),
  ];
  return { languages: [...speaker.languages], gaps: [...speaker.gaps].sort(), sections };
};
