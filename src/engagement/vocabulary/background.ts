/** What the toolkit is for, whom it is for, and what it puts first. */
export const TOOLKIT_BACKGROUND = [
  'engagement.premise.relationship-drives-help',
  'engagement.toolkit.aim.effective-engagement',
  'engagement.toolkit.aim.lasting-change',
  'engagement.toolkit.aim.recognise-understand-respond',
  'engagement.key-message.relationship-quality',
  'engagement.key-message.persistence-early',
  'engagement.key-message.think-family',
  'engagement.key-message.barriers-both-sides',
  'engagement.key-message.authoritative-approach',
  'engagement.scope.all-practitioners',
  'engagement.scope.tier.universal',
  'engagement.scope.tier.targeted',
  'engagement.scope.tier.specialist',
] as const;

/** Why engagement matters, with what reviews and inquiries found. */
export const ENGAGEMENT_RATIONALE = [
  'engagement.rationale.never-taken-for-granted',
  'engagement.rationale.human-relationships-core',
  'engagement.rationale.scarce-resources',
  'engagement.rationale.review-finding.low-persistence',
  'engagement.rationale.review-finding.parental-hostility',
  'engagement.rationale.intervene-early',
  'engagement.rationale.report.engage-child',
  'engagement.rationale.report.meet-parent-needs',
  'engagement.rationale.report.engage-father-early',
] as const;

/** How family work in alternative provision differs. */
export const AP_ENGAGEMENT = [
  'engagement.ap.family-engagement-key',
  'engagement.ap.learning-behaviour-loop',
  'engagement.ap.beyond-school-norms',
  'engagement.ap.intensity-range',
  'engagement.ap.family-paradox',
  'engagement.ap.deficit-labels',
] as const;
