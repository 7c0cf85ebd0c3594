import { type IsoDate, word } from 'family-engagement/kernel';
import type { FamilyRecord } from 'family-engagement/record';
import { explainReview, type Line, type Names, reviewFamily } from 'family-engagement/review';
import { locales } from '../words.js';
import { namesIn } from './timeline.js';

/** A finding with what belongs to it. What comes before the first finding of a part belongs to none. */
export type Finding = {
  readonly finding?: Line;
  /** Whether it could still turn out otherwise, or nobody can say yet. */
  readonly open: boolean;
  readonly facts: readonly Line[];
  readonly gaps: readonly Line[];
  readonly cautions: readonly Line[];
  readonly evidence: readonly Line[];
};

/** Suggestions, under the line that they follow on from where there is one. */
export type Advice = {
  readonly under?: string;
  readonly tasks: readonly Line[];
  readonly avoid: readonly Line[];
};

export type Part = {
  readonly id: string;
  readonly heading: string;
  readonly findings: readonly Finding[];
  readonly advice: readonly Advice[];
};

export type ReviewView = {
  /** Before everything else; never shortened. */
  readonly overrides: readonly Line[];
  /** The handful that the review names first, and the rest. */
  readonly steps: readonly Line[];
  readonly later: readonly Line[];
  readonly parts: readonly Part[];
  /** What no locale could say: a page that has any is not ready. */
  readonly gaps: readonly string[];
};

/** What a finding says where it is not settled, in the words that it says it in. */
const OPEN = ['provisional', 'undetermined', 'not-ruled-out'].map((code) => word({ code }, locales).text);

/** Suggestions of several rules, each said once. */
const once = (lines: readonly Line[]): readonly Line[] => [
  ...new Map(lines.map((line) => [line.text, line])).values(),
];

const groupsIn = (lines: readonly Line[]): readonly Finding[] => {
  const starts = lines.flatMap(({ kind }, at) => (kind === 'finding' ? [at] : []));
  if (lines.length === 0) return [];
  return [0, ...starts.filter((at) => at > 0)].map((start, nth, all) => {
    const group = lines.slice(start, all[nth + 1]);
    const [first] = group;
    const of = (kind: Line['kind']) => group.filter((line) => line.kind === kind);
    return {
      ...(first?.kind === 'finding' ? { finding: first } : {}),
      open: of('gap').length > 0 || OPEN.some((words) => first?.text.includes(words)),
      facts: of('fact'),
      gaps: of('gap'),
      cautions: of('caution'),
      evidence: of('evidence'),
    };
  });
};

/** No record calls for as many. */
const EVERY_STEP = 10_000;

const isAdvice = ({ kind }: Line): boolean => kind === 'task' || kind === 'avoid';

/** Runs of suggestions. One that stands right under a finding or a fact belongs to it. */
const adviceIn = (lines: readonly Line[]): readonly Advice[] => {
  const starts = lines.flatMap((line, at) => {
    const before = lines[at - 1];
    return isAdvice(line) && (before === undefined || !isAdvice(before)) ? [at] : [];
  });
  return starts.map((start) => {
    const end = lines.findIndex((line, at) => at > start && !isAdvice(line));
    const run = once(lines.slice(start, end === -1 ? undefined : end));
    const head = lines[start - 1];
    return {
      ...(head?.kind === 'finding' || head?.kind === 'fact' ? { under: head.text } : {}),
      tasks: run.filter(({ kind }) => kind === 'task'),
      avoid: run.filter(({ kind }) => kind === 'avoid'),
    };
  });
};

/** What is said of a part beside its suggestions, and beside the words that they stand under. */
const saidIn = (lines: readonly Line[]): readonly Line[] =>
  lines.filter((line, at) => {
    const after = lines[at + 1];
    return !isAdvice(line) && !(line.kind === 'fact' && after !== undefined && isAdvice(after));
  });

/** A review as this page shows it: what comes first, what to do, then each part with what it rests on. */
export const viewReview = (record: FamilyRecord, on: IsoDate, others: Names): ReviewView => {
  const review = reviewFamily(record, { on, mostSteps: EVERY_STEP });
  const first = reviewFamily(record, { on }).next.steps.length;
  const { sections, gaps } = explainReview(review, locales, namesIn(record, others));
  const [next, ...rest] = sections;
  const all = (next?.lines ?? []).filter(({ kind }) => kind === 'step');
  const steps = all.slice(0, first);
  return {
    overrides: steps.filter(({ urgency }) => urgency === 'override'),
    steps: steps.filter(({ urgency }) => urgency !== 'override'),
    later: all.slice(first),
    parts: rest.map(({ part, about, heading, lines }) => ({
      id: about === undefined ? part : `${part}-${about}`,
      heading,
      findings: groupsIn(saidIn(lines)),
      advice: adviceIn(lines),
    })),
    gaps,
  };
};
