import type { Catalogue, Citation, RuleWords } from '../kernel/index.js';
import type { ChangeRuleId } from './register.js';
import type { ChangeId } from './vocabulary.js';

const cycle: Citation = { source: 'barnsley-toolkit', at: '10.0 Cycle of Change', basis: 'stated' };
const noted = (note: string): Citation => ({ ...cycle, note });
const procedure: Citation = {
  source: 'hard-to-engage-procedure',
  at: 'Responding to uncooperative families',
  basis: 'stated',
};
/** Where the sources differ (D-4): arguing about the problem, and challenging conduct. */
const argue: Citation = /* @__PURE__ */ noted(
  'The toolkit (11.1) and the procedure also ask workers to confront uncooperativeness when it arises. No source joins the two; read here as: do not argue about the problem, do challenge conduct, safely.',
);
const fifth: Citation = /* @__PURE__ */ noted(
  'Printed below a table that a page break cut off; read as the fifth of six.',
);
const sixth: Citation = /* @__PURE__ */ noted(
  'Printed below a table that a page break cut off; read as the sixth of six.',
);
const torn: Citation = /* @__PURE__ */ noted(
  'The cell is damaged in the text used: columns repeat and one word lost its first letter (read: sustaining).',
);

/** Words for every id of this module, in en-GB. */
export const entries: Catalogue<ChangeId> = {
  // The five stages
  'change.precontemplation': {
    label: 'Pre-contemplation',
    definition: 'The parent does not see a problem yet, and so sees nothing that should change.',
    cite: cycle,
    audience: 'parent',
  },
  'change.contemplation': {
    label: 'Contemplation',
    definition: 'The parent sees the problem and is weighing up whether to change.',
    cite: cycle,
    audience: 'parent',
  },
  'change.determination': {
    label: 'Determination',
    definition: 'The parent has made up their mind to change and is ready to plan how.',
    cite: cycle,
    audience: 'parent',
  },
  'change.action': {
    label: 'Action',
    definition: 'The parent is doing things differently. Change is happening now.',
    cite: cycle,
    audience: 'parent',
  },
  'change.maintenance': {
    label: 'Maintenance',
    definition: 'The parent is making the change last, until it is simply how things are done.',
    cite: cycle,
    audience: 'parent',
  },

  // Pre-contemplation
  'change.precontemplation.indicator.typical-start': {
    label: 'New to services',
    definition:
      'The family has only just met services. Most begin at pre-contemplation, which is a guess to check and not a fact about this parent.',
    cite: cycle,
    audience: 'family',
  },
  'change.precontemplation.indicator.denies-problem': {
    label: 'Says there is no problem',
    definition: 'Asked about the worry, the parent says it is not there.',
    cite: cycle,
    audience: 'parent',
  },
  'change.precontemplation.indicator.no-need-to-change': {
    label: 'Sees no need to change',
    definition: 'The parent sees no reason to do anything differently.',
    cite: cycle,
    audience: 'parent',
  },
  'change.precontemplation.indicator.defensive': {
    label: 'Defensive',
    definition: 'The parent guards against what is said, as if under attack.',
    cite: cycle,
    audience: 'parent',
  },
  'change.precontemplation.indicator.in-denial': {
    label: 'In denial',
    definition: 'The parent cannot take in what others see, even when it is shown to them.',
    cite: cycle,
    audience: 'parent',
  },
  'change.precontemplation.indicator.projecting': {
    label: 'Projecting',
    definition: 'The parent sees their own difficulty in other people.',
    cite: cycle,
    audience: 'parent',
  },
  'change.precontemplation.indicator.minimising': {
    label: 'Making it smaller',
    definition: 'The parent grants that something happens but says it is nothing much.',
    cite: cycle,
    audience: 'parent',
  },
  'change.precontemplation.indicator.blaming': {
    label: 'Puts it on others',
    definition: 'The parent puts the cause on the child, a partner, a school or a service.',
    cite: cycle,
    audience: 'parent',
  },
  'change.precontemplation.indicator.depressed': {
    label: 'Low',
    definition: 'The parent seems low or without hope. Low mood may need help of its own.',
    cite: cycle,
    audience: 'parent',
  },
  'change.precontemplation.indicator.unaware': {
    label: 'Not aware',
    definition:
      'The parent does not seem to know that anything is wrong. Nobody may have told them in words that made sense.',
    cite: cycle,
    audience: 'parent',
  },
  'change.precontemplation.task.build-trust': {
    label: 'Build trust',
    definition: 'Put the relationship first. Be on time, do what you said, listen.',
    cite: cycle,
    audience: 'practitioner',
  },
  'change.precontemplation.task.raise-awareness': {
    label: 'Help them notice',
    definition: 'Help parents notice the problem, and that things could be otherwise.',
    cite: cycle,
    audience: 'practitioner',
  },
  'change.precontemplation.task.affirm-strengths': {
    label: 'Start from strengths',
    definition: 'Name what the parent already does well, and start there.',
    cite: cycle,
    audience: 'practitioner',
  },
  'change.precontemplation.task.motivational-interviewing': {
    label: 'Motivational interviewing',
    definition: 'Ask open questions and reflect back, so that parents begin to wonder for themselves.',
    cite: cycle,
    audience: 'practitioner',
  },
  'change.precontemplation.avoid.prescriptive-advice': {
    label: 'Telling them what to do',
    definition: 'Hold back advice on what to do. To someone who sees no problem it sounds like blame.',
    cite: cycle,
    audience: 'practitioner',
  },
  'change.precontemplation.avoid.confrontation': {
    label: 'Arguing about it',
    definition:
      'Do not try to argue a parent out of denial. Conduct that puts a child or a worker at risk is another matter, and is still challenged, safely.',
    cite: argue,
    audience: 'practitioner',
  },

  // Contemplation
  'change.contemplation.indicator.acknowledges-problem': {
    label: 'Says there is a problem',
    definition: 'The parent says, in their own words, that something is wrong.',
    cite: cycle,
    audience: 'parent',
  },
  'change.contemplation.indicator.explores-tackling': {
    label: 'Looks at what could be done',
    definition: 'The parent is willing to think about ways to deal with it.',
    cite: cycle,
    audience: 'parent',
  },
  'change.contemplation.indicator.ambivalent': {
    label: 'In two minds',
    definition: 'The parent wants to change and does not want to. Nearly everybody passes through this.',
    cite: cycle,
    audience: 'parent',
  },
  'change.contemplation.indicator.stuck': {
    label: 'Stuck',
    definition: 'The parent can see the problem and no way forward.',
    cite: cycle,
    audience: 'parent',
  },
  'change.contemplation.indicator.argues-both-ways': {
    label: 'Argues both sides',
    definition: 'The parent makes the case for changing, and the case for leaving things as they are.',
    cite: cycle,
    audience: 'parent',
  },
  'change.contemplation.need-time.self-examination': {
    label: 'Time to look at themselves',
    definition: 'Seeing one’s own part can hurt. The parent may need time with it.',
    cite: cycle,
    audience: 'parent',
  },
  'change.contemplation.need-time.appreciate-child-needs': {
    label: 'Time to see what the child needs',
    definition: 'The parent may need time to see things from where the child stands.',
    cite: cycle,
    audience: 'parent',
  },
  'change.contemplation.need-time.count-cost': {
    label: 'Time to count the cost',
    definition: 'Change costs something. The parent may need time to work out what.',
    cite: cycle,
    audience: 'parent',
  },
  'change.contemplation.need-time.identify-benefit': {
    label: 'Time to see the gain',
    definition: 'The parent may need time to see what would be better afterwards.',
    cite: cycle,
    audience: 'parent',
  },
  'change.contemplation.need-time.meaningful-goals': {
    label: 'Time to find their own goals',
    definition: 'Goals hold when they matter to the parent. Finding them can take time.',
    cite: cycle,
    audience: 'parent',
  },
  'change.contemplation.task.pros-cons-present': {
    label: 'Weigh how things are',
    definition: 'Look together at what is good and what is bad about how things are now.',
    cite: cycle,
    audience: 'practitioner',
  },
  'change.contemplation.task.pros-cons-change': {
    label: 'Weigh changing',
    definition: 'Look together at what would be good and what would be hard about changing.',
    cite: cycle,
    audience: 'practitioner',
  },
  'change.contemplation.task.assert-possible': {
    label: 'Say that it can be done',
    definition: 'Say aloud that you believe things can change.',
    cite: cycle,
    audience: 'practitioner',
  },
  'change.contemplation.task.show-capacity': {
    label: 'Show them their own strength',
    definition: 'Help the family see what they have managed before, and could manage again.',
    cite: cycle,
    audience: 'practitioner',
  },
  'change.contemplation.task.explore-options': {
    label: 'Go through their ideas',
    definition: 'Ask which ways of changing they have thought of, and talk each one through.',
    cite: cycle,
    audience: 'practitioner',
  },
  'change.contemplation.task.commitment-and-capacity': {
    label: 'Look at will and ability',
    definition: 'Look with the parent at how much they want this and what they are able to do.',
    cite: cycle,
    audience: 'practitioner',
  },
  'change.contemplation.task.tip-balance': {
    label: 'Tip the scales',
    definition: 'Help the reasons for change to outweigh the reasons against, in the parent’s own eyes.',
    cite: cycle,
    audience: 'practitioner',
  },

  // Determination
  'change.determination.indicator.decided': {
    label: 'Has decided',
    definition: 'The parent says they are going to change, and wants to get on with it.',
    cite: cycle,
    audience: 'parent',
  },
  'change.determination.readiness.problems-and-effect': {
    label: 'Problems, and what they do to the child',
    definition: 'The parent can name what is really wrong and how it affects the child.',
    cite: cycle,
    audience: 'parent',
  },
  'change.determination.readiness.wanted-changes': {
    label: 'The changes they want',
    definition: 'The parent can say what they want to be different.',
    cite: cycle,
    audience: 'parent',
  },
  'change.determination.readiness.specific-goals': {
    label: 'Goals that can be checked',
    definition: 'The parent can name goals clear enough to tell when they are reached.',
    cite: cycle,
    audience: 'parent',
  },
  'change.determination.readiness.cooperation': {
    label: 'Working together',
    definition: 'The parent can say who does what: they, and the professionals.',
    cite: cycle,
    audience: 'parent',
  },
  'change.determination.readiness.rewards': {
    label: 'What it will bring',
    definition: 'The parent can say what will be better once the goals are met.',
    cite: fifth,
    audience: 'parent',
  },
  'change.determination.readiness.consequences': {
    label: 'What follows if nothing changes',
    definition: 'The parent can say what will happen if things stay as they are.',
    cite: sixth,
    audience: 'parent',
  },
  'change.determination.task.best-actions': {
    label: 'Choose what to do',
    definition: 'Help the parent choose the steps most likely to work for them.',
    cite: cycle,
    audience: 'practitioner',
  },
  'change.determination.task.short-and-long-goals': {
    label: 'Set near and far goals',
    definition: 'Agree goals for the coming weeks and goals for later.',
    cite: cycle,
    audience: 'practitioner',
  },
  'change.determination.task.internal-resources': {
    label: 'Find strength within',
    definition: 'Find what the parent brings: skills, hopes, things that worked before.',
    cite: cycle,
    audience: 'practitioner',
  },
  'change.determination.task.external-resources': {
    label: 'Find help around them',
    definition: 'Find who and what can help: relatives, friends, school, services, money, a place to go.',
    cite: cycle,
    audience: 'practitioner',
  },
  'change.determination.task.support-motivation': {
    label: 'Keep the will alive',
    definition: 'Stand behind the decision and remind them why they made it.',
    cite: cycle,
    audience: 'practitioner',
  },
  'change.determination.task.start-support-plan': {
    label: 'Begin the plan together',
    definition: 'Begin the family support plan with the family, while the decision is fresh.',
    cite: cycle,
    audience: 'practitioner',
  },
  'change.determination.plan-quality.realistic': {
    label: 'Realistic',
    definition: 'The plan can be done in this family’s life as it is.',
    cite: cycle,
    audience: 'practitioner',
  },
  'change.determination.plan-quality.acceptable': {
    label: 'Acceptable',
    definition: 'The family can live with the plan.',
    cite: cycle,
    audience: 'practitioner',
  },
  'change.determination.plan-quality.accessible': {
    label: 'Accessible',
    definition: 'The family can get to the help in the plan: place, time, language, cost.',
    cite: cycle,
    audience: 'practitioner',
  },
  'change.determination.plan-quality.appropriate': {
    label: 'Appropriate',
    definition: 'The plan suits this family and what is going on for the child.',
    cite: cycle,
    audience: 'practitioner',
  },
  'change.determination.plan-quality.effective': {
    label: 'Effective',
    definition: 'There is good reason to think that the plan will bring the change.',
    cite: cycle,
    audience: 'practitioner',
  },

  // Action
  'change.action.indicator.takes-steps': {
    label: 'Taking steps',
    definition: 'The parent has begun to do something about it.',
    cite: cycle,
    audience: 'parent',
  },
  'change.action.indicator.specific-actions': {
    label: 'Doing particular things',
    definition: 'You can point to what the parent does that is meant to bring the change.',
    cite: cycle,
    audience: 'parent',
  },
  'change.action.indicator.uses-self-and-services': {
    label: 'Using themselves and services',
    definition: 'The parent draws on their own strength and takes up help on offer.',
    cite: cycle,
    audience: 'parent',
  },
  'change.action.indicator.rehearses-new-thinking': {
    label: 'Trying new thinking',
    definition: 'The family tries seeing things another way.',
    cite: cycle,
    audience: 'family',
  },
  'change.action.indicator.rehearses-new-behaviour': {
    label: 'Trying new behaviour',
    definition: 'The family tries doing things another way.',
    cite: cycle,
    audience: 'family',
  },
  'change.action.indicator.rehearses-new-relationships': {
    label: 'Trying new ways together',
    definition: 'The family tries being with each other, and with others, in another way.',
    cite: cycle,
    audience: 'family',
  },
  'change.action.task.implement-plan': {
    label: 'Help carry out the plan',
    definition: 'Be alongside the parent as the plan is put to work.',
    cite: cycle,
    audience: 'practitioner',
  },
  'change.action.task.short-term-goals': {
    label: 'Stay with the near goals',
    definition: 'Keep the work on what comes next, one goal at a time.',
    cite: cycle,
    audience: 'practitioner',
  },
  'change.action.task.envision-long-term': {
    label: 'Keep the far goal in sight',
    definition: 'Help them picture how life will be when they get there.',
    cite: cycle,
    audience: 'practitioner',
  },
  'change.action.task.reframe': {
    label: 'Offer another view',
    definition: 'Where a setback looks like failure, help them see it in another light.',
    cite: cycle,
    audience: 'practitioner',
  },
  'change.action.task.keep-appointments': {
    label: 'Keep every appointment',
    definition: 'See that no meeting is missed. That begins with ours.',
    cite: cycle,
    audience: 'practitioner',
  },
  'change.action.task.advocate': {
    label: 'Speak up for the parent',
    definition: 'Speak for the parent where they are not heard.',
    cite: cycle,
    audience: 'practitioner',
  },
  'change.action.task.identify-support': {
    label: 'Find support',
    definition: 'Find out what help there is and how they can have it.',
    cite: cycle,
    audience: 'practitioner',
  },
  'change.action.task.review-progress': {
    label: 'Look at progress and what is in the way',
    definition: 'Look together at how far things have come and at what gets in the way.',
    cite: cycle,
    audience: 'practitioner',
  },
  'change.action.task.rehearse-challenges': {
    label: 'Practise the hard parts',
    definition: 'Think ahead to what will be hard, and practise getting through it.',
    cite: cycle,
    audience: 'practitioner',
  },
  'change.action.task.clarity-of-goals': {
    label: 'Keep the goals clear',
    definition: 'Make sure the parent knows just what comes next and what can wait.',
    cite: cycle,
    audience: 'practitioner',
  },
  'change.action.task.praise-small-progress': {
    label: 'Praise small gains',
    definition: 'Spot the smallest step forward and say so.',
    cite: cycle,
    audience: 'practitioner',
  },
  'change.action.risk.overwhelm': {
    label: 'Overwhelmed',
    definition: 'It is all too much for the parent. Someone overwhelmed may drop out, so act on it early.',
    cite: cycle,
    audience: 'parent',
  },

  // Maintenance
  'change.maintenance.indicator.rehearses-skills': {
    label: 'Testing new skills over time',
    definition:
      'New skills and ways of coping have been tried for a while, and in more than one kind of situation.',
    cite: torn,
    audience: 'parent',
  },
  'change.maintenance.indicator.internalises': {
    label: 'Part of who they are',
    definition: 'The new way is kept up without prompting. It has become the parent’s own.',
    cite: torn,
    audience: 'parent',
  },
  'change.maintenance.task.relapse-possibility': {
    label: 'Talk about relapse',
    definition: 'Say openly that slipping back can happen and is no disgrace.',
    cite: cycle,
    audience: 'practitioner',
  },
  'change.maintenance.task.relapse-triggers': {
    label: 'Find the triggers',
    definition: 'Help the parent work out what could set off a relapse.',
    cite: cycle,
    audience: 'practitioner',
  },
  'change.maintenance.task.relapse-coping': {
    label: 'Plan how to cope',
    definition: 'Work out together what the parent will do when a trigger comes.',
    cite: cycle,
    audience: 'practitioner',
  },
  'change.maintenance.task.celebrate': {
    label: 'Celebrate',
    definition: 'Notice what has been achieved, say so and celebrate it.',
    cite: cycle,
    audience: 'practitioner',
  },
  'change.maintenance.task.reflect-on-journey': {
    label: 'Look back',
    definition: 'Look back together over a hard road and how they walked it.',
    cite: cycle,
    audience: 'practitioner',
  },
  'change.maintenance.task.next-goal': {
    label: 'Ask what comes next',
    definition: 'Talk about where the family wants to go from here.',
    cite: cycle,
    audience: 'practitioner',
  },

  // Throughout
  'change.capacity.motivation': {
    label: 'Motivation',
    definition: 'The parent wants this change.',
    cite: cycle,
    audience: 'parent',
  },
  'change.capacity.ability': {
    label: 'Ability',
    definition: 'The parent is able to make this change, with the help there is.',
    cite: cycle,
    audience: 'parent',
  },
  'change.procedure.reassess-motivation': {
    label: 'Look at motives again',
    definition: 'Keep asking what moves the parent to work with you for the child. It shifts.',
    cite: procedure,
    audience: 'practitioner',
  },
  'change.procedure.reassess-capacity': {
    label: 'Look at capacity again',
    definition: 'Keep asking what the parent is able to do for the child now. It shifts.',
    cite: procedure,
    audience: 'practitioner',
  },
};

/** Words for every rule of this module, with the ledger rows it carries out. */
export const rules: RuleWords<ChangeRuleId> = {
  'CHG-1': {
    label: 'Five stages, in order',
    definition:
      'Pre-contemplation, contemplation, determination, action, maintenance. Each move shows itself: the problem is admitted, the decision made, steps taken, the change kept up over time.',
    covers: ['change.model.five-stages'],
  },
  'CHG-2': {
    label: 'Find the parent on the cycle first',
    definition: 'Work out where each parent stands before choosing what to do. It shows how ready they are.',
    covers: ['change.locate-before-planning'],
  },
  'CHG-3': {
    label: 'Capacity needs both halves',
    definition:
      'A parent can change only with motivation and ability together. One cannot stand in for the other.',
    covers: ['change.capacity.both-required'],
  },
  'CHG-4': {
    label: 'Meet the parent where they are',
    definition:
      'What helps someone who has decided is unlikely to help someone still weighing it up. The toolkit names that pair; the library asks the same of every other pair and says that it does.',
    covers: ['change.strategy-mismatch.determination-at-contemplation'],
  },
  'CHG-5': {
    label: 'A stage for each parent',
    definition: 'Two parents may stand at different stages. A family has no stage of its own.',
    covers: ['change.contemplation.rule.stage-per-parent'],
  },
  'CHG-6': {
    label: 'Changes for each parent',
    definition: 'Each parent may have something different to change. Record it for each.',
    covers: ['change.contemplation.rule.changes-per-parent'],
  },
  'CHG-7': {
    label: 'No telling and no arguing before the problem is seen',
    definition:
      'In pre-contemplation, hold back advice on what to do and do not argue. Conduct that puts a child or a worker at risk is still challenged, safely.',
    covers: [],
  },
  'CHG-8': {
    label: 'Most begin at the first stage',
    definition:
      'Most families new to services are in pre-contemplation. It is where to begin asking, never what to write down without asking.',
    covers: [],
  },
  'CHG-9': {
    label: 'Six things a decided parent can say',
    definition:
      'The problems and what they do to the child; the changes wanted; clear goals; who does what; what success brings; what follows without change. All six.',
    covers: [],
  },
  'CHG-10': {
    label: 'A window',
    definition:
      'A decision opens a window for change. The toolkit does not say for how long, so no length is judged: act while it is open.',
    covers: ['change.determination.window'],
  },
  'CHG-11': {
    label: 'Five tests of a plan',
    definition:
      'A family support plan is to be realistic, acceptable, accessible, appropriate and effective. All five.',
    covers: [],
  },
  'CHG-12': {
    label: 'Watch for overwhelm',
    definition:
      'A parent in action who is overwhelmed may drop out. Clear goals, and praise for the smallest gain, work against it.',
    covers: [],
  },
  'CHG-13': {
    label: 'Plan for relapse',
    definition:
      'A change that lasts is prepared for relapse: that it can happen, what sets it off, how to cope. Relapse is something that happens, not a sixth stage, and a person says which stage the parent is met at afterwards.',
    covers: [],
  },
  'CHG-14': {
    label: 'Look again',
    definition: 'Motives and capacity shift. Look at both again and again, not once.',
    covers: [],
  },
};

/** Words for codes (findings, cautions, refusals) that this module gives out. */
export const words: Readonly<Record<string, string>> = {
  'not-located': 'Nobody has placed this parent on the cycle of change yet',
  'all-shown': 'Everything that is needed was found',
  'not-all-shown': 'Something that is needed was not found',
  'most-start-here':
    'Most families new to services start at pre-contemplation. That is a starting guess, not a fact about this parent: ask.',
  'later-stage-seen-early':
    'Something from a later stage was seen while an earlier step was not. Talk it through before you plan on either.',
  'signs-disagree':
    'One sign of this step was seen and another was not. See which is newer, and talk about it with the parent.',
  'challenge-conduct-safely':
    'Not arguing about the problem does not mean letting conduct pass. Where it harms or obstructs, challenge it, safely, for the child’s sake.',
  'challenge-conduct-not-the-problem':
    'This parent does not see the problem yet. Challenge the conduct, and leave the argument about the problem alone.',
  fits: 'belongs to this stage',
  'unlikely-to-work': 'unlikely to work yet: it belongs to a later stage',
  'belongs-to-earlier-stage':
    'belongs to an earlier stage: it may still help, and is not the work of this one',
  avoid: 'keep from this at this stage',
  'locate-first': 'find out first where the parent stands',
  'not-on-the-cycle': 'the cycle of change says nothing about this',
  never: 'never, as far as the record shows',
  locate: 'Place the parent on the cycle',
  relocate: 'Correct the place',
  moveOn: 'Move one stage on',
  recordRelapse: 'Record a relapse',
  located: 'Placed on the cycle',
  relocated: 'Place corrected',
  movedOn: 'Moved one stage on',
  relapsed: 'Relapsed',
  'already-located':
    'This parent has a place on the cycle already. Move on, record a relapse, or correct the place and say why.',
  'already-at-this-stage': 'The record already has this parent at that stage. There is nothing to correct.',
  'already-at-last-stage': 'This parent is in maintenance. The cycle has no stage after it.',
  'move-needs-evidence': 'Name at least one observation that bears this move out.',
  'relapse-must-be-to-earlier-stage': 'A relapse leads to an earlier stage. Choose one.',
  'nothing-to-relapse-from':
    'A relapse loses a change that had begun. This parent had not begun it; correct the place if it was wrong.',
  'before-last-event': 'Something later is on record already ({since}). {on} comes before it.',
  'reason-required': 'Say why the earlier place no longer holds.',
};
