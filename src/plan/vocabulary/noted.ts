/** How a team around the family works, whatever its kind: both are needed. */
export const TEAM_WORK = [
  'plan.team-around-family.collaborative',
  'plan.team-around-family.coordinated',
] as const;

/** One of {@link TEAM_WORK}. */
export type TeamWork = (typeof TEAM_WORK)[number];

/** Which kind of team it is: a specialist one where yes, a general one where no. Either can be right. */
export const TEAM_SPECIALIST = 'plan.team-around-family.specialist';

/** Where both hold, a parent's choice gives way to protecting a child. Each is noted of the parent. */
export const AUTONOMY_ITEMS = [
  'plan.re-evaluate.autonomy.protection-at-stake',
  'plan.re-evaluate.autonomy.conflict',
] as const;

/** One of {@link AUTONOMY_ITEMS}. */
export type AutonomyItem = (typeof AUTONOMY_ITEMS)[number];

/** Whether a child needs protective action, noted of the child. Nobody is asked how that feels to the worker. */
export const PROTECTION_NEEDED = 'plan.re-evaluate.protect.needed';

/** A change, and that it has lasted: noted of the needed change. */
export const ACHIEVEMENT_ITEMS = [
  'plan.re-evaluate.achieved.changed',
  'plan.re-evaluate.achieved.sustained',
] as const;

/** One of {@link ACHIEVEMENT_ITEMS}. */
export type AchievementItem = (typeof ACHIEVEMENT_ITEMS)[number];

/** That somebody knows that the partnership may be unequal: noted of each parent or carer. */
export const UNEQUAL_KNOWN = 'plan.partnership.may-be-unequal';

/** That the agencies know it: one party, noted of the family, because a note is about people and not about agencies. */
export const UNEQUAL_KNOWN_TO_AGENCIES = 'plan.partnership.may-be-unequal.agencies';
