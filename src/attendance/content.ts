import type { Audience, Catalogue, Citation, Entry, RuleWords } from '../kernel/index.js';
import { citeRegisterCode, REGISTER_CODES, type RegisterCodeName } from './codes.js';
import type { AttendanceRuleId } from './register.js';
import type { AttendanceId, MarkClass } from './vocabulary.js';

const at = (section: string): Citation => ({
  source: 'compassionate-attendance',
  at: section,
  basis: 'stated',
});
const entry = (label: string, definition: string, cite: Citation, audience?: Audience): Entry =>
  audience === undefined ? { label, definition, cite } : { label, definition, cite, audience };

const basis = at('Opening quotation and basis');
const approach = at('Compassionate approach to absence');
const difficulties = at('Difficulties that require being open');
const tenets = at('Tenets for compassionate support');

const CODE_WORDS: { readonly [K in RegisterCodeName]: string } = {
  'present-am': 'Present in the morning',
  'present-pm': 'Present in the afternoon',
  L: 'Late, while the register was still open',
  K: 'Learning somewhere the local authority arranged',
  V: 'On a school visit or trip',
  P: 'At an approved sporting activity',
  W: 'On work experience',
  B: 'At another approved activity off site',
  C: 'On leave for exceptional circumstances',
  C1: 'On leave for a regulated performance or work abroad',
  C2: 'On a part-time timetable',
  E: 'Suspended or excluded, nothing else arranged yet',
  I: 'Ill',
  J1: 'On leave for an interview for a job or a place',
  M: 'At a medical or dental appointment',
  R: 'Religious observance',
  S: 'On study leave for a public examination',
  T: 'Travelling with a parent whose work requires it',
  G: 'On a holiday the school did not agree to',
  N: 'Absent, reason still being found out',
  O: 'Absent, no accepted reason',
  U: 'Arrived after the register had closed',
  D: 'At the other school where the pupil is registered too',
  Q: 'Could not attend: access arrangements were missing',
  X: 'Below or above school age and not expected in',
  Y1: 'Could not attend: the usual transport did not run',
  Y2: 'Could not attend: travel was widely disrupted',
  Y3: 'Could not attend: part of the school was closed',
  Y4: 'Could not attend: the whole site closed unexpectedly',
  Y5: 'Could not attend: held in the criminal justice system',
  Y6: 'Could not attend: public health guidance or law',
  Y7: 'Could not attend: another unavoidable cause',
  Z: 'Not on the roll yet',
  closed: 'School closed as planned',
};

const CLASS_WORDS: { readonly [K in MarkClass]: readonly [string, string] } = {
  present: ['Present', 'The pupil was there. It counts as attended.'],
  'approved-educational-activity': [
    'Approved educational activity',
    'The pupil was learning elsewhere with the school’s agreement. It counts as attended.',
  ],
  'authorised-absence': [
    'Authorised absence',
    'The pupil was away for a reason the register accepts. It counts as missed.',
  ],
  'unauthorised-absence': [
    'Unauthorised absence',
    'The pupil was away for a reason the register does not accept, or no reason is known yet. It counts as missed.',
  ],
  'not-a-possible-attendance': [
    'Could not have attended',
    'Attending was not possible or not asked of the pupil. It counts neither as attended nor as missed.',
  ],
  'not-collected': ['Left out', 'Kept in the register for order’s sake, left out of every figure.'],
};

const codeEntries = Object.fromEntries(
  REGISTER_CODES[0]!.value!.map((code) => [
    `attendance.code.${code.name}`,
    entry(
      `${code.code} ${CODE_WORDS[code.name]}`,
      `${CODE_WORDS[code.name]}. ${CLASS_WORDS[code.counts][1]}`,
      citeRegisterCode(code),
      'child',
    ),
  ]),
) as Catalogue<Extract<AttendanceId, `attendance.code.${string}`>>;

const regulation: Citation = {
  source: 'attendance-regulations-2024',
  at: 'regulation 10',
  basis: 'derived',
  note: 'What a mark counts as in the figures follows the guidance on the register.',
};
const classEntries = Object.fromEntries(
  Object.entries(CLASS_WORDS).map(([id, [label, definition]]) => [
    `attendance.class.${id}`,
    entry(label, definition, regulation),
  ]),
) as Catalogue<Extract<AttendanceId, `attendance.class.${string}`>>;

/** Words for every id of this module, in en-GB. */
export const entries: Catalogue<AttendanceId> = {
  ...classEntries,
  ...codeEntries,
  'attendance.premise.human-response': entry(
    'A human answer first',
    'Absence is met person to person before anything else. Fines and procedures may exist; they are not where help begins.',
    basis,
    'practitioner',
  ),
  'attendance.premise.compassion-foundation': entry(
    'Compassion carries it',
    'Everything else in attendance support rests on compassion.',
    basis,
    'practitioner',
  ),
  'attendance.premise.attachment-origin': entry(
    'Where compassion begins',
    'Compassion starts in the earliest bond, between a baby and whoever cares for them.',
    basis,
  ),
  'attendance.premise.growth': entry(
    'Compassion helps people grow',
    'Growing and developing depend on having been met with compassion.',
    basis,
  ),
  'attendance.compassion.understand.circumstance': entry(
    'Their circumstance',
    'Find out what is going on for them.',
    basis,
    'practitioner',
  ),
  'attendance.compassion.understand.context': entry(
    'Their context',
    'Find out what surrounds it: people, places, history.',
    basis,
    'practitioner',
  ),
  'attendance.compassion.understand.need': entry(
    'Their need',
    'Find out what they need.',
    basis,
    'practitioner',
  ),
  'attendance.approach.childs-view': entry(
    'Through the child’s eyes',
    'Look at the absence from where the child or young person stands.',
    approach,
    'practitioner',
  ),
  'attendance.imagined-child.definition': entry(
    'The imagined child',
    'The child as pictured before meeting them. Know that you have such a picture, and hold it lightly.',
    approach,
    'practitioner',
  ),
  'attendance.imagined-child.from-referral': entry(
    'Pictured from the referral',
    'A referral paints a child you have not met.',
    approach,
    'practitioner',
  ),
  'attendance.imagined-child.from-parent-reason': entry(
    'Pictured from the reason given',
    'The reason a parent or carer gives for the absence paints a picture too.',
    approach,
    'practitioner',
  ),
  'attendance.living-presence': entry(
    'The child in front of you',
    'The actual child, met in person.',
    approach,
    'child',
  ),
  'attendance.uniqueness-and-difficulties': entry(
    'This child, in their words',
    'Stay open to what makes this child who they are, and to their difficulties as they feel and tell them.',
    approach,
    'child',
  ),
  'attendance.ascertainable-wishes': entry(
    'Wishes and feelings',
    'Learn what the child wants and feels, as far as it can be found out.',
    approach,
    'child',
  ),
  'attendance.difficulty.poverty': entry(
    'Poverty',
    'The family has too little money.',
    difficulties,
    'child',
  ),
  'attendance.difficulty.relationships-home': entry(
    'Trouble at home',
    'Relationships at home are hard.',
    difficulties,
    'child',
  ),
  'attendance.difficulty.relationships-school': entry(
    'Trouble at school',
    'Relationships with people at school are hard.',
    difficulties,
    'child',
  ),
  'attendance.difficulty.mental-health-wellbeing': entry(
    'Mental health and wellbeing',
    'The child is not well in themselves.',
    difficulties,
    'child',
  ),
  'attendance.difficulty.trauma-violence': entry(
    'Trauma: violence',
    'Violence has left its mark on the child.',
    difficulties,
    'child',
  ),
  'attendance.difficulty.trauma-relationships': entry(
    'Trauma: relationships',
    'A relationship has left its mark on the child.',
    difficulties,
    'child',
  ),
  'attendance.difficulty.trauma-loss': entry(
    'Trauma: loss',
    'A loss has left its mark on the child.',
    difficulties,
    'child',
  ),
  'attendance.response.open': entry('Be open', 'Come without an answer ready.', difficulties, 'practitioner'),
  'attendance.response.listen': entry(
    'Listen',
    'Let the child say it their way.',
    difficulties,
    'practitioner',
  ),
  'attendance.response.understand': entry(
    'Understand',
    'Make sense of it with the child, and check that you have.',
    difficulties,
    'practitioner',
  ),
  'attendance.response.meaningful-support': entry(
    'Give support that means something',
    'Do what helps this child, not what is easiest to offer.',
    difficulties,
    'practitioner',
  ),
  'attendance.tenet.1-childs-world': entry(
    'The child’s own world',
    'Read the absence against the world this child lives in.',
    tenets,
    'practitioner',
  ),
  'attendance.tenet.1-childs-world.family': entry(
    'Family',
    'Is the child’s family part of the picture?',
    tenets,
    'child',
  ),
  'attendance.tenet.1-childs-world.friends': entry(
    'Friends',
    'Are the child’s friends part of the picture?',
    tenets,
    'child',
  ),
  'attendance.tenet.1-childs-world.peers': entry(
    'Peers',
    'Are other young people around the child part of the picture?',
    tenets,
    'child',
  ),
  'attendance.tenet.1-childs-world.school': entry(
    'School',
    'Is school itself part of the picture?',
    tenets,
    'child',
  ),
  'attendance.tenet.1-childs-world.wider-relations': entry(
    'Wider relations',
    'Are the other people who matter to the child part of the picture?',
    tenets,
    'child',
  ),
  'attendance.tenet.2-child-centred': entry(
    'The child at the centre',
    'Hear the child, understand them, and fit the support to them.',
    tenets,
    'practitioner',
  ),
  'attendance.tenet.2-child-centred.hear-voice': entry(
    'Heard',
    'Has the child been heard, in their own voice?',
    tenets,
    'child',
  ),
  'attendance.tenet.2-child-centred.wishes-feelings': entry(
    'Understood',
    'Do we understand what the child wants and feels?',
    tenets,
    'child',
  ),
  'attendance.tenet.2-child-centred.personal-support': entry(
    'Made for them',
    'Is the support personal to this child, and does it matter to them?',
    tenets,
    'child',
  ),
  'attendance.tenet.3-understand-barriers': entry(
    'What stands in the way',
    'Have we looked for what may keep this child from school?',
    tenets,
    'practitioner',
  ),
  'attendance.area.education': entry('Learning', 'What is hard about learning.', tenets),
  'attendance.area.health': entry(
    'Health',
    'Body, mind, and whether school works for a disabled child.',
    tenets,
  ),
  'attendance.area.family': entry(
    'Family',
    'What the family has lived through, at school and elsewhere.',
    tenets,
  ),
  'attendance.area.circumstances': entry('Circumstances', 'Work, home and relationships.', tenets),
  'attendance.barrier.educational-difficulties': entry(
    'Learning',
    'Learning itself is hard for the child.',
    tenets,
    'child',
  ),
  'attendance.barrier.physical-health': entry(
    'Physical health',
    'The child’s body is unwell.',
    tenets,
    'child',
  ),
  'attendance.barrier.mental-health': entry('Mental health', 'The child’s mind is unwell.', tenets, 'child'),
  'attendance.barrier.disability': entry(
    'Disability',
    'School is not yet made to work for a disabled child.',
    tenets,
    'child',
  ),
  'attendance.barrier.family-history': entry(
    'Family history',
    'What the family has been through weighs on attending.',
    tenets,
    'parent',
  ),
  'attendance.barrier.family-educational-experience': entry(
    'The family’s own schooldays',
    'How the family itself experienced school weighs on attending.',
    tenets,
    'parent',
  ),
  'attendance.barrier.employment': entry(
    'Work',
    'A parent’s work makes getting to school hard.',
    tenets,
    'parent',
  ),
  'attendance.barrier.worklessness': entry(
    'No work',
    'Being out of work weighs on the family.',
    {
      source: 'compassionate-attendance',
      at: 'Tenets for compassionate support',
      basis: 'derived',
      note: 'The source prints another word here; worklessness is how it is read, given its neighbours work and housing.',
    },
    'parent',
  ),
  'attendance.barrier.housing': entry(
    'Housing',
    'Where or how the family lives makes attending hard.',
    tenets,
    'parent',
  ),
  'attendance.barrier.relationships': entry(
    'Relationships',
    'Relationships around the child make attending hard.',
    tenets,
    'parent',
  ),
  'attendance.tenet.4-broker-multi-agency': entry(
    'Bring in others',
    'Has help been brokered from the agencies that can ease what lies behind the absence?',
    tenets,
    'practitioner',
  ),
  'attendance.determinant.parental-health': entry(
    'A parent’s health',
    'A parent is unwell, and it reaches the child.',
    tenets,
    'parent',
  ),
  'attendance.determinant.housing': entry(
    'Housing trouble',
    'The home is unsafe, unsettled or unfit.',
    tenets,
    'parent',
  ),
  'attendance.determinant.economic': entry(
    'Money trouble',
    'Money worries press on the family.',
    tenets,
    'parent',
  ),
  'attendance.tenet.5-suspend-prejudgement': entry(
    'No ready-made reasons',
    'Have we held back our own ideas of why this child is away?',
    tenets,
    'practitioner',
  ),
  'attendance.tenet.6-supervision-challenges-bias': entry(
    'Supervision tests our bias',
    'Professional supervision is used to question how we see this absence.',
    tenets,
    'practitioner',
  ),
  'attendance.tenet.6-supervision-challenges-bias.preconceptions': entry(
    'Preconceptions',
    'Have we talked in supervision about what we took for granted?',
    tenets,
    'practitioner',
  ),
  'attendance.tenet.6-supervision-challenges-bias.projections': entry(
    'Projections',
    'Have we talked in supervision about what may be ours rather than theirs?',
    tenets,
    'practitioner',
  ),
  'attendance.tenet.6-supervision-challenges-bias.prejudices': entry(
    'Prejudices',
    'Have we talked in supervision about prejudice, our own included?',
    tenets,
    'practitioner',
  ),
  'attendance.tenet.7-supervision-blocking-factors': entry(
    'Supervision on what blocks change',
    'Has supervision been used to think about what may be blocking change?',
    tenets,
    'practitioner',
  ),
  'attendance.tenet.8-procedural-what-works': entry(
    'Steps known to work',
    'Are we working in orderly steps, on evidence, towards the outcomes we want?',
    tenets,
    'practitioner',
  ),
  'attendance.outcome.improved-attendance': entry(
    'In school more',
    'The child attends more.',
    tenets,
    'child',
  ),
  'attendance.outcome.educational-experience': entry(
    'A better time at school',
    'The child’s experience of education gets better.',
    tenets,
    'child',
  ),
  'attendance.tenet.9-lead-professional': entry(
    'A caring lead',
    'Does somebody take the lead professional’s part, with care, so that trust can grow?',
    tenets,
    'practitioner',
  ),
  'attendance.tenet.10-safeguarding': entry(
    'Safeguarding, every time',
    'Safeguarding is thought about in each and every case.',
    tenets,
    'practitioner',
  ),
  'attendance.tenet.10-safeguarding.children': entry(
    'Children and young people',
    'Have we considered whether any child or young person needs safeguarding?',
    tenets,
    'child',
  ),
  'attendance.tenet.10-safeguarding.others': entry(
    'Others too',
    'Have we considered whether somebody else does, such as a vulnerable adult?',
    tenets,
  ),
};

/** Words for every rule of this module, with the ledger rows it carries out. */
export const rules: RuleWords<AttendanceRuleId> = {
  'ATT-1': {
    label: 'Safeguarding in every case',
    definition: 'Whatever else a case is about, ask whether a child or anybody else needs safeguarding.',
    covers: [],
  },
  'ATT-2': {
    label: 'Hear the child before naming a cause',
    definition:
      'Until the child has been heard, what others say lies behind the absence is a presumption to hold open.',
    covers: ['attendance.approach.unbiased'],
  },
  'ATT-3': {
    label: 'Two pictures, side by side',
    definition:
      'The child others imagine and the child who speaks may differ. Keep both, write the difference down, and let the child’s own account lead.',
    covers: ['attendance.discrepancy-allowed'],
  },
  'ATT-4': {
    label: 'From listening to doing',
    definition:
      'Be open, listen, understand, then help. Understanding that leads to nothing is not finished.',
    covers: ['attendance.compassion.understanding-to-action'],
  },
  'ATT-5': {
    label: 'Broker help for causes beyond school',
    definition:
      'Where health, housing or money lies behind an absence, bring together the agencies that can ease it.',
    covers: [],
  },
  'ATT-6': {
    label: 'Supervision does two things',
    definition:
      'It questions how the worker sees the absence, and it thinks about what blocks change. Use it for both.',
    covers: [],
  },
  'ATT-7': {
    label: 'Trust makes change likelier',
    definition: 'The more a family can trust the lead professional, the likelier and easier change becomes.',
    covers: ['attendance.tenet.9-lead-professional.trust-makes-change-likelier'],
  },
  'ATT-CODES': {
    label: 'The register code of the day',
    definition: 'A mark counts as what the code table in force on that day says.',
    covers: [],
  },
  'ATT-SHARES': {
    label: 'Persistent and severe absence',
    definition:
      'The missed sessions are set against the published shares of the possible ones, on whole numbers.',
    covers: [],
  },
  'ATT-PENALTY': {
    label: 'Penalty threshold: support first',
    definition:
      'Ten unauthorised sessions within ten school weeks are where schools in England must think about a penalty notice. Whether there is one is for people to decide, after support.',
    covers: [],
  },
  'ATT-UPN': {
    label: 'Unique pupil number',
    definition: 'Shape, check letter and local authority are checked apart.',
    covers: [],
  },
  'ATT-NHS': {
    label: 'NHS number',
    definition: 'Shape and check digit are checked apart.',
    covers: [],
  },
};

/** Words for codes (findings, cautions, refusals) that this module gives out. */
export const words: Readonly<Record<string, string>> = {
  'not-persistent':
    'Fewer sessions missed than the published figure for persistent absence. It may still be worth asking how school is going.',
  persistent:
    'The sessions missed reach the published figure for persistent absence. Ask what is going on, and what would help.',
  severe:
    'The sessions missed reach the published figure for severe absence. Ask what is going on, and who needs to help together.',
  'no-possible-sessions': 'There was no session this pupil could have attended.',
  'no-figure-published': 'No figure was published for that day.',
  'not-a-count': 'These numbers cannot be counts of sessions. Look again.',
  'threshold-reached':
    'The national threshold for thinking about a penalty notice is reached. Support comes first; people decide.',
  'below-threshold': 'The national threshold for thinking about a penalty notice is not reached.',
  'support-first':
    'Support first: find out what is behind the absence and offer help before anything else is considered.',
  'national-framework': 'The national framework on penalty notices',
  'penalty-threshold': 'Unauthorised sessions within the run of school weeks',
  'reason-not-established':
    '{sessions} of these absences still wait for a reason. Ask the family; schools have five school days to put the right code.',
  'trust-makes-change-likelier':
    'Time spent on trust is not lost: change is likelier once the family can rely on the lead professional.',
  'safeguarding-not-considered':
    'Safeguarding has not been thought through yet, for the children and for others. Do that first.',
  'understanding-without-action':
    'Something has been understood, and nothing done with it yet. What would help now?',
  'support-given': 'Support that means something is being given',
  'told-by-child': 'The child says so',
  'not-so-says-child': 'The child says it is not so',
  presumption: 'Others think so; the child has not said',
  'not-said': 'Nobody has said yet',
  broker: 'Bring in the agencies that can help',
  'ask-about-it': 'Not known yet: ask',
  'nothing-found': 'Looked for, not found',
  passes: 'fits',
  fails: 'does not fit',
  'not-checked': 'not checked',
  'before-first-code-table':
    'Register codes before {from} are not held here, so that session cannot be judged.',
  'region-not-supported': 'Only the register codes of England are held here.',
  'code-not-in-table':
    'The register has no code “{code}” on that day. The session is treated as unmarked until it is put right.',
  'code-ended':
    'The code “{code}” ended before that day. The session is treated as unmarked until it is put right.',
  'marks-disagree':
    'The same session carries two marks: {codes}. It is treated as unmarked until somebody clears it up.',
};
