import {
  type Caution,
  type Citation,
  type Evidence,
  findingOf,
  type Issue,
  type Judgement,
  type Locale,
  missingOf,
  type Params,
  type Rule,
  word,
} from '../../kernel/index.js';

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

/** Names for the ids that a host gave: people, needed changes. What is not named is printed as its id. */
export type Names = Readonly<Record<string, string>>;

/** Says things in the first locale that knows them, and remembers what nobody knew. */
export type Speaker = {
  /** Words for a code of the library, with what belongs in them: ids by name, codes in words. */
  readonly say: (code: string, detail?: Params) => string;
  /** The host's name for an id of its own; the id as it stands where there is none. */
  readonly name: (id: string) => string;
  /** Words for what a judgement asked about: a code, or an id where this speaker was told so. */
  readonly asked: (about: string) => string;
  /**
   * The same speaker, looking first among the words of one module; `asksOfIds` where what is asked about are ids of the
   * host, such as agencies.
   */
  readonly of: (module: string, asksOfIds?: boolean) => Speaker;
  /** Tags of the locales used so far. */
  readonly languages: Set<string>;
  /** Codes that no locale knew. */
  readonly gaps: Set<string>;
};

/** Ids of the library's entries have a dot in them; its codes have none. */
const isEntry = (id: string): boolean => id.includes('.');

/** An id that may be an entry of the library's or the host's own. */
export const entryOr = (id: string, { say, name }: Speaker): string => (isEntry(id) ? say(id) : name(id));

const MARKS = ['.', '?', '!'];

/** Placeholders that hold what is asked about. */
const ASKED = ['field', 'fields'];

/**
 * Placeholders that hold codes of the library. What stands in any other is an id, a figure or said already, and not looked
 * up as a code: a host may have an id that is spelt like one.
 */
const CODES = [
  'checks',
  'couldBecome',
  'item',
  'kind',
  'kinds',
  'last',
  'lead',
  'parts',
  'qualifier',
  'rule',
  'stage',
  'stance',
];

/** What was put in may be a sentence with a mark of its own: then the full stop behind it goes. */
const withOneMark = (text: string): string => {
  const ends = (at: number) => MARKS.includes(text.charAt(at - 1)) && text.charAt(at + 1).trim() === '';
  return text
    .split('')
    .filter((one, at) => one !== '.' || !ends(at))
    .join('');
};

/** Makes a speaker. */
export const speakerFor = (locales: readonly Locale[], names: Names): Speaker => {
  const languages = new Set<string>();
  const gaps = new Set<string>();
  const name = (id: string) => (Object.hasOwn(names, id) ? names[id]! : id);
  const find = (module: string | undefined, code: string, detail?: Params) => {
    const asked = detail === undefined ? { code } : { code, detail };
    const own = module === undefined ? undefined : word({ ...asked, code: `${module}/${code}` }, locales);
    return own?.from === undefined ? word(asked, locales) : own;
  };
  const speaker = (module: string | undefined, asksOfIds = false): Speaker => {
    const codes = asksOfIds ? CODES : [...CODES, ...ASKED];
    const plain = (value: Params[string], key: string): string => {
      if (Array.isArray(value)) {
        const said = value.map((one) => plain(one, key));
        const sentences = said.filter((part) => MARKS.includes(part.slice(-1))).length;
        if (sentences === 0 || sentences === said.length) return said.join(sentences === 0 ? ', ' : ' ');
        return said.map((part) => (part.endsWith('.') ? part.slice(0, -1) : part)).join('; ');
      }
      if (typeof value !== 'string') return String(value);
      const ofLibrary = isEntry(value) ? !Object.hasOwn(names, value) : codes.includes(key);
      return ofLibrary ? find(module, value).text : name(value);
    };
    const say = (code: string, detail: Params = {}) => {
      const plainDetail = Object.fromEntries(
        Object.entries(detail).map(([key, value]) => [key, plain(value, key)]),
      );
      const said = find(module, code, plainDetail);
      // What only the host can know, an answer of its own for instance, may have a name from the host.
      if (Object.hasOwn(names, code) && (said.from === undefined || isEntry(code))) return names[code]!;
      if (said.from === undefined) gaps.add(code);
      else languages.add(said.from);
      return withOneMark(said.text);
    };
    return { say, name, asked: asksOfIds ? name : say, of: speaker, languages, gaps };
  };
  return speaker(undefined);
};

/** A line. It rests on no observation of its own and under no rule, unless `more` says so. */
export const line = (
  kind: LineKind,
  text: string,
  more: Partial<Omit<Line, 'kind' | 'text'>> = {},
): Line => ({
  kind,
  text,
  from: [],
  ...more,
});

/** A line under a rule. */
export const ruled = (kind: LineKind, text: string, { id, cite }: Rule, from: readonly string[] = []): Line =>
  line(kind, text, { from, rule: id, cite });

/** What was refused, or is lacking, in lines. */
export const issueLines = (
  issues: readonly Issue[],
  { say }: Speaker,
  from: readonly string[] = [],
): readonly Line[] => issues.map(({ code, detail }) => line('gap', say(code, detail), { from }));

/** Cautions in lines. */
export const cautionLines = (cautions: readonly Caution[], { say }: Speaker): readonly Line[] =>
  cautions.map(({ code, detail, rule }) =>
    // An entry of a catalogue says what it is about and no more: its definition says what to keep in mind.
    ruled(
      'caution',
      code.includes('.') ? `${say(code)}. ${say(`${code}#definition`)}` : say(code, detail),
      rule,
    ),
  );

/** What was looked for, and what came of it. A question needs no colon before its answer. */
const answered = (asked: string, answer: string): string =>
  asked.endsWith('?') ? `${asked} ${answer}` : `${asked}: ${answer}`;

/** Evidence in lines. */
export const evidenceLines = (evidence: readonly Evidence[], { say, asked }: Speaker): readonly Line[] =>
  evidence.map(({ factor, observed, from, cite }) =>
    line('evidence', answered(asked(factor), say(observed)), { from, cite }),
  );

/** More open questions than this are counted in a line, not named: the review names them all. */
const MANY = 6;

/** The first of a list, and how many more. */
const firstOf = (fields: readonly string[], { say }: Speaker): readonly string[] =>
  fields.length <= MANY + 1
    ? fields
    : [...fields.slice(0, MANY), say('and-more', { more: fields.length - MANY })];

/** What nobody has said yet, in one line; none where nothing is open. */
export const openLine = (
  code: string,
  fields: readonly string[],
  speaker: Speaker,
  detail: Params = {},
): readonly Line[] =>
  fields.length === 0
    ? []
    : [line('gap', speaker.say(code, { ...detail, fields: firstOf(fields, speaker) }))];

/** More gaps than this are named in one line. */
const FEW = 3;

/** A judgement in lines: what it found, on what, what is missing, what to keep in mind. */
export const judgementLines = (
  title: string,
  judgement: Judgement<string>,
  speaker: Speaker,
): readonly Line[] => {
  const { say } = speaker;
  const rule = judgement.rules[0];
  const why = rule === undefined ? {} : { rule: rule.id, cite: rule.cite };
  const found = findingOf(judgement);
  const text =
    judgement.status === 'not-applicable'
      ? `${title}: ${say('not-applicable')}. ${say(judgement.because)}`
      : `${title}: ${say(judgement.status)}${found === undefined ? '' : `: ${say(found)}`}`;
  const missing = missingOf(judgement);
  const gaps =
    missing.length > FEW
      ? [
          say('gaps-many', {
            fields: firstOf(
              missing.map(({ field }) => field),
              speaker,
            ),
          }),
        ]
      : missing.map(({ field, couldBecome }) =>
          couldBecome.length === 0 ? say('gap-only', { field }) : say('gap', { field, couldBecome }),
        );
  return [
    line('finding', text, why),
    ...evidenceLines(judgement.evidence, speaker),
    ...gaps.map((gap) => line('gap', gap, why)),
    ...cautionLines(judgement.cautions, speaker),
  ];
};
