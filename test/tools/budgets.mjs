// What each part of the package may cost a host, in brotli bytes: for sizes.mjs, and for the bundlers beside it.
const KB = 1000;
/** What any one function may cost, and what any one module's words may. */
const FUNCTION_BUDGET = 3 * KB;
export const FUNCTION_AIM = 2 * KB;
export const WORDS_BUDGET = 15 * KB;
/** Functions with a budget of their own: a promise that is tighter, or an answer composed of several others. */
export const OWN_BUDGETS = {
  'safety/decideThreatSharing': 1.2 * KB,
  'change/assessChangeStage': 2 * KB,
  'change/decideChange': 2 * KB,
  // Every rule a family's record can meet, in one answer. A host that needs less takes the part: reviewSafety, reviewChange.
  'review/reviewFamily': 43 * KB,
  // Every rule a command can meet: the cycle of change, the order of GROW, six kinds of plan, sharing, flags, the lead.
  'record/decideRecord': 12 * KB,
};
/** Modules whose functions each compose several others, or hold an engine: each against this. */
const COMPOSITIONS = { review: 30 * KB, record: 10 * KB, caseload: 12 * KB };

/** What one function may cost; its id is module and name. */
export const budgetOf = (id) => OWN_BUDGETS[id] ?? COMPOSITIONS[id.split('/')[0]] ?? FUNCTION_BUDGET;
