import type { Locale } from '../kernel/index.js';
import { explainAttendance } from './explain/attendance.js';
import { explainBehaviour, explainView } from './explain/behaviour.js';
import { explainChange, explainSharing } from './explain/change.js';
import { explainDifferences } from './explain/differences.js';
import { explainContacts, explainDocuments } from './explain/documents.js';
import { explainEngagement } from './explain/engagement.js';
import { explainConduct, explainNetwork } from './explain/network.js';
import { type Explanation, explainNext } from './explain/next.js';
import { explainPlans } from './explain/plans.js';
import { explainSafety } from './explain/safety.js';
import { type Names, speakerFor } from './explain/speaker.js';
import type { FamilyReview } from './family.js';

export type { Explanation } from './explain/next.js';
export type { Line, LineKind, Names, Section } from './explain/speaker.js';

/**
 * Puts a review into words.
 *
 * @param review - A review.
 * @param locales - Locales in order of preference; what the first lacks is taken from the next.
 * @param names - Names for the host's own ids (people, needed changes); an id without a name is printed as it is.
 * @returns Sections of lines, each with its rule, its citation and the ids it rests on; and what no locale could say.
 * @throws Never.
 * @see The library's design, section 1: an answer never makes prose; words live in content.
 * @example explainReview(reviewFamily(openRecord('f1'), { on: isoDate('2026-11-21') }), []).gaps.includes('heading-next'); // => true
 */
export const explainReview = (
  review: FamilyReview,
  locales: readonly Locale[],
  names: Names = {},
): Explanation => {
  const speaker = speakerFor(locales, names);
  const sections = [
    explainNext(review.next, speaker),
    explainSafety(review.safety, speaker),
    ...explainConduct(review.safety, speaker),
    explainNetwork(review.safety, speaker),
    ...review.sharing.map((part) => explainSharing(part, speaker)),
    ...review.change.map((part) => explainChange(part, speaker)),
    explainPlans(review.plans, speaker),
    explainDocuments(review.documents, speaker),
    explainEngagement(review.engagement, speaker),
    ...explainContacts(review.contacts, speaker),
    explainBehaviour(review.behaviour, speaker),
    explainView(review.behaviour, speaker),
    explainAttendance(review.attendance, speaker),
    ...explainDifferences(review.differences, speaker),
  ];
  return { languages: [...speaker.languages], gaps: [...speaker.gaps].sort(), sections };
};
