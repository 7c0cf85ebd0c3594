import type { Catalogue, Citation, RuleWords } from '../kernel/index.js';
import type { CaseloadRuleId } from './register.js';
import type { CaseloadConsideration } from './vocabulary.js';

const page: Citation = { source: 'page-2020', at: 'Discussion', basis: 'stated' };
const method: Citation = {
  source: 'page-2020',
  at: 'Methodology (caveat on the families described)',
  basis: 'stated',
};
const management: Citation = {
  source: 'hard-to-engage-procedure',
  at: 'Management responsibility',
  basis: 'stated',
};

/** Words for every id of this module, in en-GB. */
export const entries: Catalogue<CaseloadConsideration> = {
  'caseload.skew.most-in-need': {
    label: 'Caseloads lean to the neediest',
    definition:
      'In the settings studied, few of the families held were comfortable; most were among the poorest and worst placed. A team’s own spread may differ.',
    cite: method,
    audience: 'manager',
  },
  'caseload.prioritise.greatest-need': {
    label: 'Greatest need first',
    definition:
      'Where there is not enough time or staff for every family, those in greatest need are reached first, above all with home visits.',
    cite: method,
    audience: 'agency',
  },
  'caseload.mix.when-high-unavoidable': {
    label: 'Mix high need with low',
    definition:
      'If caseloads have to be high, share families out so that each worker holds some of every level of need. Enough staff comes before this.',
    cite: page,
    audience: 'manager',
  },
  'caseload.mix.rationale': {
    label: 'Why a mix helps',
    definition: 'A worker with a mix sees more things go well, and draws more satisfaction from the work.',
    cite: page,
    audience: 'manager',
  },
  'caseload.extra-familial.uniform-high-risk': {
    label: 'Teams where all risk is serious',
    definition:
      'A team for harm outside the family holds serious risk only. There is no lighter end to mix in, so its workers need other support.',
    cite: {
      source: 'marsh-blog',
      at: 'Extra-familial harm: additional stressors',
      basis: 'derived',
      note: 'That every young person in such a team is at serious risk is stated; what follows for caseloads is inferred.',
    },
    audience: 'manager',
  },
  'caseload.principle-6.when-allocating': {
    label: 'Weigh what the work does to staff',
    definition: 'Who takes a family is decided with an eye to what the work will do to them.',
    cite: { source: 'marsh-blog', at: 'Resilient and supported practitioners: Principle 6', basis: 'stated' },
    audience: 'manager',
  },
  'caseload.gender.disproportionate-threat': {
    label: 'Who holds the threatening families',
    definition:
      'Men on the staff may be given more than a fair part of the families who threaten. Look at how it has turned out.',
    cite: {
      source: 'hard-to-engage-procedure',
      at: 'Impact of hostility on professionals',
      basis: 'stated',
    },
    audience: 'manager',
  },
  'caseload.allocate.skills-expertise': {
    label: 'Know the team',
    definition: 'Share work out knowing what each worker is good at and what is weighing on them now.',
    cite: management,
    audience: 'manager',
  },
  'caseload.allocate.inexperienced': {
    label: 'Build new workers’ skill',
    definition:
      'New workers learn to meet families who do not co-operate with somebody beside them, not by being left to it.',
    cite: management,
    audience: 'manager',
  },
  'caseload.allocate.experienced-desensitised': {
    label: 'Long experience can dull',
    definition:
      'After many years a worker may stop noticing, or take things for granted. A second look helps.',
    cite: management,
    audience: 'manager',
  },
  'caseload.allocate.safe-working': {
    label: 'Safety when work is shared out',
    definition: 'Each time work is shared out, ask whether it can be done safely.',
    cite: management,
    audience: 'manager',
  },
};

/** Words for every rule of this module, and the ledger rows that live in a rule. */
export const rules: RuleWords<CaseloadRuleId> = {
  'CAS-1': {
    label: 'Staff first, then a mix',
    definition:
      'Where caseloads are high and cannot be otherwise, spread need over every caseload. If there is more need than the staff can hold, that is said first.',
    covers: [],
  },
  'CAS-2': {
    label: 'A mix brings successes',
    definition: 'A mixed caseload has more that goes well in it, and with it more satisfaction.',
    covers: [],
  },
  'CAS-3': {
    label: 'Greatest need is placed first',
    definition:
      'If not every family can be placed, as many are as can be. Nobody loses their worker for somebody new; then those with most need come first. The mix then decides with whom.',
    covers: [],
  },
  'CAS-4': {
    label: 'No mix where all need is high',
    definition:
      'If every family held is in the highest band there is nothing to mix. Load is still shared evenly, and other supports are named.',
    covers: [],
  },
  'CAS-5': {
    label: 'People, skills and safety',
    definition:
      'Skills, safety and what the work does to staff are weighed. Skills and limits are never traded for evenness; the rest is for the manager to weigh.',
    covers: [],
  },
  'CAS-6': {
    label: 'Look at who holds threat',
    definition:
      'After the fact, compare a group’s share of threatening families with what chance would give it. What is too much is for people to judge.',
    covers: [],
  },
  'CAS-7': {
    label: 'Experience cuts both ways',
    definition:
      'Little experience asks for support, and much of it for a second look. Neither changes who is suggested.',
    covers: [],
  },
};

/** Words for codes (statuses, notes, obstacles, reasons, issues) that this module gives out. */
export const words: Readonly<Record<string, string>> = {
  balanced: 'Every family has a place',
  'balanced-with-unplaced': 'Some families have no place within the limits',
  'cannot-mix':
    'Every family with a place is in the highest band, so there is nothing to mix. Load is shared evenly; look to other support.',
  infeasible: 'No family can be placed within the limits',
  'kept-out-by': 'These together keep the family out',
  'lift-one': 'Lifting any one of these alone would find a place',
  'as-placed': 'with the others where they are',
  'staffing-first': 'There is more need than this team can hold. More staff would help more than any mix.',
  'greatest-need-first':
    'Limits leave some families without a place: {unplaced}. As many as can be are placed. Who is held today comes before who is new, then greatest need, as far as limits on moves and families kept apart allow.',
  'weigh-effect-on-staff': 'Weigh what this would do to each worker before you decide',
  'reflective-supervision': 'Supervision with time to reflect',
  'build-skill-with-support': 'Skill built with somebody alongside',
  'safe-working': 'Arrangements for working safely',
  'support-new-with-threat':
    '{practitioner} is new to this work. Families with a threat flag to be held: {families}. Arrange support.',
  'fresh-eyes-for-long-experience':
    '{practitioner} has done this work for long. Families with a threat flag to be held: {families}. Arrange a second look.',
  locality: 'Outside the localities covered',
  skill: 'A skill that is needed is missing',
  theme: 'A theme this practitioner is not to be given',
  pinned: 'The family is to stay with its practitioner',
  'not-with': 'Two families that must be kept apart',
  'max-families': 'As many families as the limit allows',
  'max-threat': 'As many threatening families as the limit allows',
  'max-moves': 'As many changes of practitioner as the limit allows',
  'no-practitioners': 'There is nobody in the team',
  'load-stays-under-even': 'Load stays at or under the even share',
  'load-goes-over-even': 'Load goes over the even share',
  'mix-gains-band': 'Has less than a fair part of this band',
  'mix-has-enough-of-band': 'With this family, more than a fair part of this band',
  'threat-held': 'Families with a threat flag already held: {before}; a fair part is {fair}',
  'keeps-worker': 'The family keeps its practitioner',
  'changes-worker': 'The family would change practitioner',
  'nobody-else': 'As things stand, nobody else may hold the family',
  'no-figure-in-source':
    'The source gives no figure for what is out of proportion. These are chances, not a verdict.',
  'several-tests': 'Of several groups looked at, one may stand out by chance alone',
  'capacity-out-of-range': 'Give a full-time equivalent from {low} to {high}.',
  'need-out-of-range': 'Give need as points, not below nothing and not beyond reason.',
  'move-cost-out-of-range': 'Give the cost of a change from {low} to {high}.',
  'weight-out-of-range': 'Give a weight from {low} to {high}.',
  'limit-out-of-range': 'Give a limit as a number that is not below nothing, whole where it counts things.',
  'option-out-of-range': 'Seed and effort are whole numbers within range.',
  'duplicate-caseload-id': 'Two entries have the id {id}.',
  'duplicate-band': 'The band {band} is listed twice.',
  'unknown-band': 'The band {band} is not among the bands.',
  'unknown-family': 'There is no family {family}.',
  'unknown-practitioner': 'There is no practitioner {practitioner}.',
  'placed-twice': 'The family {family} is placed twice.',
  'pinned-without-practitioner': 'A family that is to stay needs a present practitioner in the team.',
  'pinned-not-allowed': 'The family {family} is to stay with {practitioner}, who may not hold it.',
  'current-not-in-team':
    'The present practitioner {practitioner} is not in the team; the family counts as having none.',
  'skill-nobody-has': 'Nobody in the team has the skill {skill}.',
  'solver-missing': 'Exact answers need the package {package}, which is not installed.',
  'solver-failed': 'The solver could not read or solve the problem. This is the best found without proof.',
  'model-too-large':
    'The problem is too large for an exact answer: {numbers} numbers, and {most} are the most. This is the best found without proof.',
  'locality-nobody-covers': 'Nobody in the team covers {locality}.',
};
