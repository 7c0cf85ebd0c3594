import type { Answer, IsoDate, Issue, Observation, Result, Rule } from '../kernel/index.js';
import {
  checkStance,
  completeContactSummary,
  completeStepDown,
  listPromptSteps,
  PLN_4,
  PLN_14,
  PLN_15,
  PLN_16,
  PLN_18,
  type PlanIssueCode,
  PROMPT_STEPS,
  type PromptCourse,
  recordDifficulty,
  type StanceCheck,
} from '../plan/index.js';
import type { StanceEntry } from '../plan/schema.js';
import type { DocumentRow, FamilyRecord } from '../record/index.js';
import {
  type ConsultationIssue,
  checkCulturalConsultation,
  completeAgenciesMeeting,
  decideSignificantThreat,
  type MeetingIssue,
  SAF_9,
  SAF_19,
  SAF_22,
  type SignificantThreatIssue,
} from '../safety/index.js';
import { answersIn, sourcesIn } from './answers.js';
import type { Step } from './step.js';
import { oldestFirst } from './up-to.js';

/** What a document can lack. */
export type DocumentIssue = PlanIssueCode | SignificantThreatIssue | MeetingIssue | ConsultationIssue;

/** One document: what it still lacks. */
export type DocumentReview = {
  /** Id of the document. */
  readonly document: string;
  /** What it is. */
  readonly kind: DocumentRow['kind'];
  /** Day on which it was begun. */
  readonly on: IsoDate;
  /** What it still lacks (kind `invalid`), or what to look at again (kind `warning`); empty once it is whole. */
  readonly issues: readonly Issue<DocumentIssue>[];
  /** The rule that says what it has to hold. */
  readonly rule: Rule;
};

/** What the work puts in writing. */
export type DocumentsReview = {
  /** Summaries, difficulties, meetings, decisions on threats and requests for advice, oldest first. */
  readonly documents: readonly DocumentReview[];
  /** The prompt steps after the latest difficulty; absent while none is recorded. */
  readonly prompt?: {
    /** Id of the difficulty. */
    readonly difficulty: string;
    /** The six steps, and which are still to take. */
    readonly course: PromptCourse;
    /** Ids of the observations that say which were taken. */
    readonly from: readonly string[];
  };
  /** The balance of optimism and scepticism, and whether what changed for the child asks for another look. */
  readonly stance: StanceCheck;
};

type Whole = Result<unknown, DocumentIssue>;

/** What a document is checked by; a stance and what changed for the child are whole as they are. */
const check = ({ id, on, kind, draft }: DocumentRow, family: string): readonly [Rule, Whole] | undefined => {
  const row = { id, on, about: family, ...draft } as never;
  switch (kind) {
    case 'contact-summary':
      return [PLN_14, completeContactSummary(draft)];
    case 'difficulty':
      return [PLN_15, recordDifficulty(row)];
    case 'step-down':
      return [PLN_18, completeStepDown({ family, ...draft })];
    case 'significant-threat':
      return [SAF_19, decideSignificantThreat(row)];
    case 'agencies-meeting':
      return [SAF_9, completeAgenciesMeeting(row)];
    case 'cultural-consultation':
      return [SAF_22, checkCulturalConsultation(row)];
    default:
      return undefined;
  }
};

const reviewDocument = (row: DocumentRow, family: string): readonly DocumentReview[] => {
  const [rule, whole] = check(row, family) ?? [];
  if (rule === undefined || whole === undefined) return [];
  const issues = whole.ok ? whole.warnings : whole.issues;
  return [{ document: row.id, kind: row.kind, on: row.on, issues, rule }];
};

/**
 * Reviews what the work puts in writing: what each document lacks, the prompt steps after a difficulty, the stance.
 *
 * @param record - The family's record.
 * @param observations - Its observations up to the day.
 * @param options - `on`: the day of the review; `immediate`: whether immediate action is needed, as far as is known.
 * @returns The review; documents begun after the day do not count.
 * @throws Never.
 * @see Engaging Families Toolkit and Hard to Engage procedure: rules PLN-4, PLN-14 to PLN-18, SAF-8, SAF-9, SAF-19, SAF-22.
 * @example reviewDocuments(openRecord('f1'), [], { on: isoDate('2026-11-21'), immediate: 'no' }).documents; // => []
 */
export const reviewDocuments = (
  { id: family, documents = [] }: FamilyRecord,
  observations: readonly Observation[],
  { on, immediate }: { readonly on: IsoDate; readonly immediate: Answer },
): DocumentsReview => {
  const known = oldestFirst(documents, on);
  const of = (kind: DocumentRow['kind']) => known.filter((row) => row.kind === kind);
  const difficulty = of('difficulty').at(-1);
  const taken = answersIn(observations, on, PROMPT_STEPS);
  return {
    documents: known.flatMap((row) => reviewDocument(row, family)),
    ...(difficulty === undefined
      ? {}
      : {
          prompt: {
            difficulty: difficulty.id,
            course: listPromptSteps(taken, { noticedOn: difficulty.on, on, immediate }),
            from: sourcesIn(observations, on, PROMPT_STEPS),
          },
        }),
    stance: checkStance(
      of('stance').map((row) => ({ ...row.draft, on: row.on }) as StanceEntry),
      of('circumstance'),
      { on },
    ),
  };
};

const finish = ({ document, kind, issues, rule }: DocumentReview): Step => {
  const parts = issues.map(({ code }) => code);
  const because = [document];
  if (kind === 'significant-threat')
    return { kind: 'must', id: 'manager-decides-on-threat', because, detail: { parts }, rule };
  if (kind === 'agencies-meeting')
    return { kind: 'must', id: 'finish-meeting', because, detail: { parts }, rule };
  return { kind: 'should', id: 'finish-document', because, detail: { kind, parts }, rule };
};

/**
 * The steps that follow from what the work puts in writing.
 *
 * @param review - The review of the documents.
 * @returns Steps: a manager’s decision to complete, a meeting whose family has to be told, a document to finish, the next
 *   prompt step, a stance to look at again.
 * @throws Never.
 * @see Engaging Families Toolkit and Hard to Engage procedure: rules PLN-4, PLN-14 to PLN-18, SAF-9, SAF-19.
 * @example listDocumentSteps(reviewDocuments(openRecord('f1'), [], { on: isoDate('2026-11-21'), immediate: 'no' })); // => []
 */
export const listDocumentSteps = ({ documents, prompt, stance }: DocumentsReview): readonly Step[] => [
  ...documents.filter(({ issues }) => issues.some(({ kind }) => kind !== 'warning')).map(finish),
  ...(prompt?.course.next.slice(0, 1) ?? []).map(
    (id): Step => ({ kind: 'should', id, because: [prompt!.difficulty], rule: PLN_16 }),
  ),
  ...(stance.revisit === 'yes'
    ? [{ kind: 'should' as const, id: 'look-at-stance-again', because: stance.changedSince, rule: PLN_4 }]
    : []),
];
