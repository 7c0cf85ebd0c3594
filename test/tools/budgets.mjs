// What each part of the package may cost a host, in brotli bytes: for sizes.mjs, and for the bundlers beside it.
const KB = 1000;
/** What any one function may cost, and what any one module's words may. */
export const FUNCTION_BUDGET = 2 * KB;
export const WORDS_BUDGET = 15 * KB;
/**
 * Functions with a budget of their own: a promise that is tighter, an answer composed of several others, or a rule
 * that cannot be told in less.
 */
export const OWN_BUDGETS = {
  'safety/decideThreatSharing': 1.2 * KB,
  'change/decideChange': 2 * KB,
  'change/assessChangeStage': 2 * KB,
  // Each of the next five reads observations, for 0.6 kB: what stands, what contradicts it, what is set aside and by which
  // rule. With the ids it answers with and what it cites, that leaves less than the rule itself takes: in brackets, what
  // ids, citations and rule weigh beside it.
  // 70 duties of four roles, where each stands, the rules that single out ten (0.6, 0.45, 0.6).
  'organisation/auditDuties': 2.3 * KB,
  // Six types with their 35 signs, the other source's ids for them, and what may lie behind each (0.6, 0.5, 1.3); the
  // signs alone (0.45, 0.25, 1.0).
  'behaviour/listBehaviourCandidates': 3 * KB,
  'behaviour/assessUncooperativeness': 2.4 * KB,
  // Thirteen kinds of threat, what comes before everything else, what explains and never excuses (0.3, 0.4, 1.0).
  'safety/assessThreat': 2.3 * KB,
  // Meetings and the seven parts of three stages, person by person, with six cautions (0.15, 0.2, 1.3).
  'engagement/assessEngagementStage': 2.3 * KB,
  // Seventeen arrangements out of thirteen questions, hazards and threats.
  'safety/planVisit': 3 * KB,
  // Each is several rules in one answer, and each of these can be had alone: listServiceChecks, listCommunicationNeeds,
  // listInvitations, describePersistence; listTriggers and matchStrategies.
  'engagement/assessServiceReliability': 3 * KB,
  'engagement/suggestStrategies': 2.9 * KB,
  // Every rule a family's record can meet, in one answer. A host that needs less takes the part; docs/embedding.md has
  // a table of them, with these figures.
  'review/reviewFamily': 41.6 * KB,
  'review/reviewSafety': 9.4 * KB,
  'review/reviewEngagement': 8.4 * KB,
  'review/reviewBehaviour': 8.5 * KB,
  'review/reviewPlans': 7.6 * KB,
  'review/reviewAttendance': 5.7 * KB,
  'review/reviewChange': 4.5 * KB,
  'review/reviewNetwork': 3.4 * KB,
  'review/reviewConversation': 3.1 * KB,
  'review/reviewContacts': 3 * KB,
  'review/reviewDocuments': 3 * KB,
  'review/reviewProtection': 1.7 * KB,
  'review/reviewSharing': 1.7 * KB,
  // Every rule a command can meet: the cycle of change, the order of GROW, six kinds of plan, sharing, flags, the lead.
  'record/decideRecord': 9.8 * KB,
  // Placing and what keeps a family out (5.2 kB), exchanges along chains, prices of sums, and of families for the bound
  // and for dealing (3.5 kB).
  'caseload/allocateCaseloads': 20.3 * KB,
  'caseload/allocateCaseloadsStepwise': 20.3 * KB,
  'caseload/rebalance': 4.1 * KB,
};
/** Modules whose functions each compose several others, or hold an engine: each against this. */
const COMPOSITIONS = { review: 8 * KB, record: 10 * KB, caseload: 4 * KB };

/** What one function may cost; its id is module and name. */
export const budgetOf = (id) => OWN_BUDGETS[id] ?? COMPOSITIONS[id.split('/')[0]] ?? FUNCTION_BUDGET;
