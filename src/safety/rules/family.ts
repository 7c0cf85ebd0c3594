import {
  type Answers,
  answerTo,
  type Caution,
  type IsoDate,
  type Issue,
  indexObservations,
  issue,
  type Observation,
  ok,
  type Result,
  type Rule,
  readItem,
  readingCautions,
  refuseAll,
  summariseAnswers,
} from '../../kernel/index.js';
import { SAF_21, SAF_22 } from '../register.js';
import type { CulturalConsultation } from '../schema.js';
import {
  COMMUNICATION_QUESTIONS,
  CONDUCT_CODE,
  type CommunicationQuestionId,
  CULTURE_HELP,
  CULTURE_KNOWN,
  type CultureHelp,
  type CultureKnown,
  UNCLEAR_TO_FAMILY,
  type UnclearToFamily,
} from '../vocabulary.js';

export type { CulturalConsultation } from '../schema.js';

/** What a family needs so that it can take part. */
export type FamilyNeeds = {
  /** What to provide or to explain now: language, reading, roles, records. */
  readonly meet: readonly (CommunicationQuestionId | UnclearToFamily)[];
  /** What nobody has asked yet. Not asked is not the same as not needed. */
  readonly ask: readonly (CommunicationQuestionId | UnclearToFamily | CultureKnown)[];
  /** What to find out about the family's culture before going on. */
  readonly learn: readonly CultureKnown[];
  /** Where to turn for advice on culture, with confidentiality kept. */
  readonly help: readonly CultureHelp[];
  /** How people are treated throughout. */
  readonly always: typeof CONDUCT_CODE;
  /** What to keep in mind. */
  readonly cautions: readonly Caution[];
  /** The rules that were applied. */
  readonly rules: readonly Rule[];
};

/**
 * Lists what a family needs in communication and culture, so that reluctance is not read into what was never
 * understood.
 *
 * @param observations - Observations about one parent, in any order: communication questions, what is unclear to them,
 *   and what the worker has found out about their culture.
 * @param options - `on`: the day; later observations do not count.
 * @returns What to meet now, what to ask, what to learn and where to turn. Advice on culture keeps the family's
 *   confidentiality; where it is unclear to them that agencies have legal duties, that is said plainly.
 * @throws Never.
 * @see Hard to Engage procedure, Respect: culture and communication: rules SAF-21, SAF-22.
 * @example listFamilyNeeds([], { on: isoDate('2026-11-21') }).meet; // => []
 */
export const listFamilyNeeds = (
  observations: readonly Observation[],
  { on }: { readonly on: IsoDate },
): FamilyNeeds => {
  const index = indexObservations(observations, on);
  const answers: Answers<CommunicationQuestionId> = Object.fromEntries(
    COMMUNICATION_QUESTIONS.questions.map(({ id }) => [id, readItem(index, id).answer]),
  );
  const { concerns, noticed, open } = summariseAnswers(COMMUNICATION_QUESTIONS, answers);
  const isA = (item: string, answer: string) => readItem(index, item).answer === answer;
  const unclear = UNCLEAR_TO_FAMILY.filter((item) => isA(item, 'yes'));
  const items = [
    ...COMMUNICATION_QUESTIONS.questions.map(({ id }) => id),
    ...UNCLEAR_TO_FAMILY,
    ...CULTURE_KNOWN,
  ];
  return {
    meet: [...noticed, ...concerns, ...unclear],
    ask: [
      ...open,
      ...UNCLEAR_TO_FAMILY.filter((item) => isA(item, 'unknown')),
      ...CULTURE_KNOWN.filter((item) => isA(item, 'unknown')),
    ],
    learn: CULTURE_KNOWN.filter((item) => !isA(item, 'yes')),
    help: CULTURE_HELP,
    always: CONDUCT_CODE,
    cautions: [
      { code: 'keep-confidentiality-on-culture', rule: SAF_22 },
      ...(unclear.includes('safety.culture.unclear-statutory-role')
        ? [{ code: 'say-duties-can-override', rule: SAF_21 }]
        : []),
      ...items.flatMap((item) => readingCautions(item, readItem(index, item))),
    ],
    rules: [SAF_22, SAF_21],
  };
};

/** What a request for advice on culture still lacks, or what to look at again. */
export type ConsultationIssue =
  | 'consultation-with-missing'
  | 'consultation-question-missing'
  | 'confidentiality-not-confirmed'
  | 'confidentiality-not-kept'
  | 'identified-by-agreement';

const blank = (text: string | undefined): boolean => text === undefined || text.trim() === '';

/**
 * Checks a request for advice on culture: whom, what, and that the family cannot be recognised from it.
 *
 * @param consultation - The request as far as it is written.
 * @returns The request; or every reason why not, at once. Where nobody can say whether the family could be recognised,
 *   confidentiality is not confirmed. Where it could, only the family's own agreement lets it pass, with a warning.
 * @throws Never.
 * @see Hard to Engage procedure, Respect: culture and communication: rule SAF-22. That the family may agree to be named
 *   is derived.
 * @example checkCulturalConsultation({ id: 'c1', on: isoDate('2026-11-21'), about: 'f1', with: 'adviser', question: 'dates to avoid', identifiesFamily: 'no' }).ok; // => true
 */
export const checkCulturalConsultation = (
  consultation: CulturalConsultation,
): Result<CulturalConsultation, ConsultationIssue> => {
  const issues: Issue<ConsultationIssue>[] = [];
  if (blank(consultation.with)) issues.push(issue('consultation-with-missing', ['with']));
  if (blank(consultation.question)) issues.push(issue('consultation-question-missing', ['question']));
  const identifies = answerTo(consultation, 'identifiesFamily');
  const agreed = consultation.familyAgreed === 'yes';
  if (identifies === 'unknown') issues.push(issue('confidentiality-not-confirmed', ['identifiesFamily']));
  if (identifies === 'yes' && !agreed) issues.push(issue('confidentiality-not-kept', ['identifiesFamily']));
  if (issues.length > 0) return refuseAll(issues);
  return ok(
    consultation,
    identifies === 'yes'
      ? [issue('identified-by-agreement', ['identifiesFamily'], undefined, 'warning')]
      : [],
  );
};
