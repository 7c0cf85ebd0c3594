/** What the sources ask a manager to weigh when families are shared out, or to know about caseloads. */
export const CASELOAD_CONSIDERATIONS = [
  'caseload.skew.most-in-need',
  'caseload.prioritise.greatest-need',
  'caseload.mix.when-high-unavoidable',
  'caseload.mix.rationale',
  'caseload.extra-familial.uniform-high-risk',
  'caseload.principle-6.when-allocating',
  'caseload.gender.disproportionate-threat',
  'caseload.allocate.skills-expertise',
  'caseload.allocate.inexperienced',
  'caseload.allocate.experienced-desensitised',
  'caseload.allocate.safe-working',
] as const;

/** One of {@link CASELOAD_CONSIDERATIONS}. */
export type CaseloadConsideration = (typeof CASELOAD_CONSIDERATIONS)[number];

/** How an allocation turned out. Infeasible is an answer, not an error. */
export const ALLOCATION_STATUSES = [
  'balanced',
  'balanced-with-unplaced',
  'cannot-mix',
  'infeasible',
] as const;

/** One of {@link ALLOCATION_STATUSES}. */
export type AllocationStatus = (typeof ALLOCATION_STATUSES)[number];

/** How long a practitioner has done this work. It informs what support to offer, never who is chosen. */
export const EXPERIENCES = ['new', 'settled', 'long'] as const;

/** One of {@link EXPERIENCES}. */
export type Experience = (typeof EXPERIENCES)[number];

/** Hard constraints: never traded away for evenness. */
export const CASELOAD_CONSTRAINTS = [
  'locality',
  'skill',
  'theme',
  'pinned',
  'not-with',
  'max-families',
  'max-threat',
  'max-moves',
  'no-practitioners',
] as const;

/** One of {@link CASELOAD_CONSTRAINTS}. */
export type CaseloadConstraint = (typeof CASELOAD_CONSTRAINTS)[number];

/** What is offered beside a mix where a mix cannot help. Codes; the words are content's. */
export const OTHER_SUPPORTS = [
  'staffing-first',
  'weigh-effect-on-staff',
  'reflective-supervision',
  'build-skill-with-support',
  'safe-working',
] as const;

/** One of {@link OTHER_SUPPORTS}. */
export type OtherSupport = (typeof OTHER_SUPPORTS)[number];

/** Codes of everything that can be wrong with, or worth a second look in, a caseload problem. */
export const CASELOAD_ISSUES = [
  'capacity-out-of-range',
  'need-out-of-range',
  'move-cost-out-of-range',
  'weight-out-of-range',
  'limit-out-of-range',
  'option-out-of-range',
  'duplicate-caseload-id',
  'duplicate-band',
  'unknown-band',
  'unknown-family',
  'unknown-practitioner',
  'placed-twice',
  'pinned-without-practitioner',
  'pinned-not-allowed',
  'current-not-in-team',
  'skill-nobody-has',
  'locality-nobody-covers',
] as const;

/** One of {@link CASELOAD_ISSUES}. */
export type CaseloadIssueCode = (typeof CASELOAD_ISSUES)[number];
