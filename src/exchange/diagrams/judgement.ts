import { type Judgement, type Locale, missingOf, type Params } from '../../kernel/index.js';
import { mermaidText } from './escape.js';
import { say, sayOf } from './say.js';

/** How a diagram of a judgement is made. */
export type JudgementDiagramOptions = {
  /** Locales in order of preference; a code that none has stands alone. */
  readonly locales: readonly Locale[];
  /** Module that gave the judgement, for codes that mean different things in different modules. */
  readonly module?: string;
  /** Name of the diagram. Any text. */
  readonly title?: string;
  /** Names for the caller's own ids, where a judgement asked about ids: agencies, or parties to a partnership. */
  readonly names?: Readonly<Record<string, string>>;
};

/** Shapes tell the kinds apart, not colours: a box is seen, a hexagon a rule, and so on. */
const box = (text: string): string => `["${text}"]`;
const hexagon = (text: string): string => `{{"${text}"}}`;
const stadium = (text: string): string => `(["${text}"])`;
const rounded = (text: string): string => `("${text}")`;
const flag = (text: string): string => `>"${text}"]`;

/** Words for what a judgement says, in its own module's sense. */
type Wording = (code: string, detail?: Params) => string;

/** What is found, line by line: the status, then the finding or the reason why there is none. */
const outcomeOf = (
  judgement: Judgement<string>,
  locales: readonly Locale[],
  named: Wording,
): readonly string[] => {
  const status = say(locales, judgement.status);
  switch (judgement.status) {
    case 'settled':
    case 'provisional':
      return [status, named(judgement.finding)];
    case 'not-applicable':
      return [status, say(locales, 'diagram/because', { because: named(judgement.because) })];
    default:
      return [status];
  }
};

/** Nodes that hang on the finding, each with its own line to it. */
const around = (judgement: Judgement<string>, locales: readonly Locale[], named: Wording): string[] => {
  const gaps = missingOf(judgement).flatMap(({ field, couldBecome }, at) => {
    const change =
      couldBecome.length === 0
        ? say(locales, 'diagram/takes-more')
        : say(locales, 'diagram/could-become', { findings: couldBecome.map((one) => named(one)) });
    const text = say(locales, 'diagram/missing', { field: named(field) });
    return [`  gap${at}${rounded(mermaidText(text))}`, `  gap${at} -. "${mermaidText(change)}" .-> finding`];
  });
  const cautions = judgement.cautions.flatMap(({ code, detail }, at) => [
    `  caution${at}${flag(mermaidText(named(code, detail)))}`,
    `  caution${at} -.- finding`,
  ]);
  return [...gaps, ...cautions];
};

/**
 * Draws a judgement as a Mermaid flow: what was seen leads through the rules to what the record indicates; what is not
 * known hangs on it by broken lines, with what it could change; so does what to keep in mind.
 *
 * @param judgement - Any judgement whose finding is a code.
 * @param options - Locales, the module that gave it, a title, names for ids.
 * @returns The diagram as text. Words are escaped: quotation marks, brackets, HTML, `%%` and line ends show as they are
 *   and do nothing.
 * @throws Never.
 * @see The library's design, section 1 (judgement). Mermaid, flowchart.
 * @example toMermaidJudgement({ status: 'settled', finding: 'low', evidence: [], cautions: [], rules: [] }, { locales: [] }).split('\n')[0]; // => 'flowchart LR'
 */
export const toMermaidJudgement = (
  judgement: Judgement<string>,
  options: JudgementDiagramOptions,
): string => {
  const { locales, module = '', title = say(locales, 'diagram/judgement'), names } = options;
  const named: Wording = (code, detail) => sayOf(locales, module, code, detail, names);
  const outcome = outcomeOf(judgement, locales, named);
  const rules = judgement.rules.map(({ id }) => mermaidText(named(id)));
  const through = rules.length > 0 ? 'rules' : 'finding';
  const seen = judgement.evidence.flatMap(({ factor, observed }, at) => {
    const text = [named(factor), say(locales, observed)].map(mermaidText).join('<br/>');
    return [`  seen${at}${box(text)}`, `  seen${at} --> ${through}`];
  });
  return [
    'flowchart LR',
    `  accTitle: ${mermaidText(title)}`,
    `  accDescr: ${mermaidText(outcome.join(': '))}`,
    ...seen,
    ...(rules.length > 0 ? [`  rules${hexagon(rules.join('<br/>'))}`, '  rules --> finding'] : []),
    `  finding${stadium(outcome.map(mermaidText).join('<br/>'))}`,
    ...around(judgement, locales, named),
    '',
  ].join('\n');
};
