/**
 * What is so at the moment, where guidance turns on it. None of these is a trait of a family: each is looked at anew.
 */
export const SITUATIONS = [
  /** A child's wellbeing or protection is in question. */
  'engagement.situation.child-in-question',
  /** Engagement is failing. */
  'engagement.situation.engagement-failing',
  /** The family has many needs, and complex ones. */
  'engagement.situation.multiple-needs',
  /** Risk factors make the family vulnerable. */
  'engagement.situation.vulnerable',
  /** Other agencies cannot, or will not, help. */
  'engagement.situation.other-help-unavailable',
  /** The child will be here for a short while only. */
  'engagement.situation.short-placement',
  /** What is known of the family comes from the mother alone. */
  'engagement.situation.mother-only-account',
  /** Difficulty in engaging is expected. */
  'engagement.situation.difficulty-expected',
  /** The family is not co-operating. */
  'engagement.situation.uncooperative',
  /** The family has met an approach with a no. */
  'engagement.situation.rebuffed',
  /** A parent is too anxious to leave the home alone. */
  'engagement.situation.anxious-to-go-out',
  /** A scene in the home has grown heated. */
  'engagement.situation.heated',
  /** A sanction hangs over the family. */
  'engagement.situation.sanction-possible',
  /** The family has been told plainly what follows if change fails, or does not last. */
  'engagement.situation.consequences-stated',
  /** Services are being held back from the family. */
  'engagement.situation.services-withheld',
] as const;

/** One of {@link SITUATIONS}. */
export type Situation = (typeof SITUATIONS)[number];

/** The two halves that together rule out doing nothing (ENG-3). */
export const DOING_NOTHING = [
  'engagement.situation.child-in-question',
  'engagement.situation.engagement-failing',
] as const;
