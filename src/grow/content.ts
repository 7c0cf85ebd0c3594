import type { Catalogue, Citation, RuleWords } from '../kernel/index.js';
import type { GrowRuleId } from './register.js';
import type { GrowId } from './vocabulary.js';

const model: Citation = { source: 'barnsley-toolkit', at: '10.1 The GROW model', basis: 'stated' };

/** Words for every id of this module, in en-GB. */
export const entries: Catalogue<GrowId> = {
  'grow.purpose': {
    label: 'GROW',
    definition:
      'A way of talking that leads from what somebody wants to what they will do, and shows how much they want it.',
    cite: model,
    audience: 'practitioner',
  },
  'grow.goal': {
    label: 'The goal',
    definition: 'What this person wants. Near goals first; those further off come later.',
    cite: model,
    audience: 'practitioner',
  },
  'grow.goal.question.what-want': {
    label: 'What do you want?',
    definition: 'Ask, and let there be silence.',
    cite: model,
    audience: 'practitioner',
  },
  'grow.goal.question.goals-together': {
    label: 'What shall we aim for together?',
    definition: 'What would make our work worth your while?',
    cite: model,
    audience: 'practitioner',
  },
  'grow.goal.question.success': {
    label: 'What would success be like?',
    definition: 'How would it look, and how would it feel to you?',
    cite: model,
    audience: 'practitioner',
  },
  'grow.goal.question.influence': {
    label: 'How much of it is in your hands?',
    definition: 'Which part of this goal can you bring about yourself?',
    cite: model,
    audience: 'practitioner',
  },
  'grow.reality': {
    label: 'How things are',
    definition: 'Look at the present fully before going on.',
    cite: model,
    audience: 'practitioner',
  },
  'grow.reality.question.now': {
    label: 'What happens at present?',
    definition: 'Describe an ordinary day.',
    cite: model,
    audience: 'practitioner',
  },
  'grow.reality.question.done-so-far': {
    label: 'What have you tried already?',
    definition: 'Everything counts, also what did not work.',
    cite: model,
    audience: 'practitioner',
  },
  'grow.reality.question.who-involved': {
    label: 'Who is part of this?',
    definition: 'And who else could be?',
    cite: model,
    audience: 'practitioner',
  },
  'grow.reality.question.stopped': {
    label: 'What has held you back until now?',
    definition: 'What got in the way, inside or outside?',
    cite: model,
    audience: 'practitioner',
  },
  'grow.options': {
    label: 'Options',
    definition: 'Ways forward, more than one where possible.',
    cite: model,
    audience: 'practitioner',
  },
  'grow.options.question.could-do': {
    label: 'What could you do?',
    definition: 'Collect first, judge later.',
    cite: model,
    audience: 'practitioner',
  },
  'grow.options.question.what-else': {
    label: 'And what else?',
    definition: 'Ask it more than once.',
    cite: model,
    audience: 'practitioner',
  },
  'grow.options.question.benefits-costs': {
    label: 'What does each option bring, and what does it cost?',
    definition: 'Look at both sides of every one.',
    cite: model,
    audience: 'practitioner',
  },
  'grow.options.question.risks': {
    label: 'What might go wrong?',
    definition: 'Name it now, so that it is no surprise.',
    cite: model,
    audience: 'practitioner',
  },
  'grow.will': {
    label: 'What will be done',
    definition: 'What, by when and by whom, and how much they want to do it.',
    cite: model,
    audience: 'practitioner',
  },
  'grow.will.motivation': {
    label: 'The will to do it',
    definition: 'What makes this person want to see it through?',
    cite: model,
    audience: 'practitioner',
  },
  'grow.will.question.what-will-do': {
    label: 'What are you going to do?',
    definition: 'One clear step.',
    cite: model,
    audience: 'practitioner',
  },
  'grow.will.question.meets-goal': {
    label: 'Does this step meet your goal?',
    definition: 'If it does not, change the step.',
    cite: model,
    audience: 'practitioner',
  },
  'grow.will.question.who-needs-to-know': {
    label: 'Who should know about it?',
    definition: 'Somebody who needs to be told, or who could cheer you on.',
    cite: model,
    audience: 'practitioner',
  },
  'grow.will.question.next-step': {
    label: 'What comes first, and what after that?',
    definition: 'The smallest next thing to do.',
    cite: model,
    audience: 'practitioner',
  },
  'grow.will.question.support': {
    label: 'What help do you need, and who will give it?',
    definition: 'Help without a name behind it is only a hope.',
    cite: model,
    audience: 'practitioner',
  },
  'grow.goal.confirm': {
    label: 'Is this your real goal?',
    definition: 'Asked of the person whose goal it is, and of nobody else. Take the time it needs.',
    cite: {
      source: 'barnsley-toolkit',
      at: '10.1 The GROW model',
      basis: 'derived',
      note: 'The toolkit warns against moving on before the real goal is found; asking the person whose goal it is is inferred.',
    },
    audience: 'practitioner',
  },
  'grow.progress.done': {
    label: 'Done',
    definition: 'Somebody said whether this step has been done.',
    cite: {
      source: 'barnsley-toolkit',
      at: '10.1 The GROW model',
      basis: 'derived',
      note: 'What will be done is stated; following it up is inferred.',
    },
    audience: 'practitioner',
  },
  'grow.progress.overtaken': {
    label: 'Overtaken by events',
    definition: 'Things have changed, so that this step is no longer needed or no longer possible.',
    cite: {
      source: 'barnsley-toolkit',
      at: '10.1 The GROW model',
      basis: 'derived',
      note: 'What will be done is stated; that events can overtake it is inferred.',
    },
    audience: 'practitioner',
  },
  'grow.progress.gained': {
    label: 'Something was gained',
    definition: 'Somebody saw that life is closer to this goal.',
    cite: {
      source: 'barnsley-toolkit',
      at: '10.1 The GROW model',
      basis: 'derived',
      note: 'That goals are set is stated; following them up is inferred.',
    },
    audience: 'practitioner',
  },
  'grow.progress.sustained': {
    label: 'The gain has lasted',
    definition: 'Somebody looked again after a while and the gain was still there.',
    cite: {
      source: 'barnsley-toolkit',
      at: '11.1 Strategies for difficult engagement',
      basis: 'derived',
      note: 'The toolkit asks not to be too hopeful about changes that have not lasted; looking again is inferred.',
    },
    audience: 'practitioner',
  },
};

/** Words for every rule of this module, with the ledger rows it carries out. */
export const rules: RuleWords<GrowRuleId> = {
  'GRW-1': {
    label: 'In this order',
    definition: 'Goal, reality, options, will. No stage is skipped.',
    covers: [],
  },
  'GRW-2': {
    label: 'The real goal first',
    definition:
      'Nobody is asked how things are before their goal is found. The person whose goal it is says when that is.',
    covers: ['grow.caution.real-goal-rushed'],
  },
  'GRW-3': {
    label: 'Near goals first',
    definition: 'Short-term goals come at the start. Those further off come later.',
    covers: ['grow.goal.horizon.short-term-first', 'grow.goal.horizon.medium-long-later'],
  },
  'GRW-4': {
    label: 'Weigh every option',
    definition: 'Each has something to bring and something to cost, and something might go wrong.',
    covers: [],
  },
  'GRW-5': {
    label: 'A step is a promise with everything in it',
    definition:
      'What, when, who, why, who must know, what comes next, what help and from whom, and that it meets the goal.',
    covers: [],
  },
  'GRW-6': {
    label: 'A gain has to last',
    definition: 'What has not been sustained does not count as achieved.',
    covers: [],
  },
};

/** Words for codes (findings, cautions, refusals) that this module gives out. */
export const words: Readonly<Record<string, string>> = {
  'no-voice': 'A conversation needs at least one person whose goals count.',
  'voice-twice': '{id} is named twice among the people whose goals count.',
  'not-a-voice':
    '{person} is not among the people whose goals count here. Start a new conversation with everybody in it.',
  'not-their-goal': 'Only the person whose goal it is can say so, not {person}.',
  'id-in-use': 'The id {id} is in use already. Choose another.',
  'no-such-goal': 'There is no goal {goal} here.',
  'no-such-option': 'There is no option {option} for this goal.',
  'no-such-step': 'There is no step {step} here.',
  'no-such-reply': '{person} has not answered {question} yet.',
  'nothing-said': 'There are no words here yet.',
  'before-last-answer': '{on} is before the last answer of {last}.',
  'already-answered': 'This has been answered. To change it, revise it.',
  'already-confirmed': 'Goal {goal} has been confirmed already.',
  'short-term-first': 'Near goals first: a goal for the shorter term comes before one further off.',
  'goal-missing': '{person} has no short-term goal yet.',
  'real-goal-not-confirmed':
    'Is {goal} the real goal? {person} has not said so yet. Take the time before moving on.',
  'reality-not-explored': 'How things are has not been explored yet: {questions}.',
  'option-missing': 'There is no option for goal {goal} yet.',
  'option-not-weighed':
    'What does it bring, what does it cost, what might go wrong? That has not been asked yet.',
  'step-missing': 'Nobody has said yet what will be done for goal {goal}.',
  'step-incomplete': 'Step {step} still lacks: {parts}.',
  'step-does-not-meet-goal':
    'Step {step} does not meet goal {goal}. Change the step, or look at the goal again.',
  'step-day-passed': 'The day of step {step}, {when}, has passed already.',
  ready: 'Ready to be finished',
  draft: 'Unfinished conversation',
  plan: 'Plan',
  short: 'Short term',
  medium: 'Medium term',
  long: 'Long term',
  done: 'Done',
  overtaken: 'Overtaken by events',
  late: 'Late',
  'not-known': 'The day has passed and nobody has said whether it was done: ask',
  due: 'Still to come',
  achieved: 'Achieved, and it has lasted',
  'gained-not-sustained': 'Gained, and not known to last yet',
  'not-yet': 'Not yet',
  'all-achieved': 'Every goal so far is achieved',
  none: 'None',
  what: 'what will be done',
  when: 'by when',
  who: 'by whom',
  motivation: 'what makes them want to',
  whoMustKnow: 'who must know',
  nextStep: 'what comes next',
  support: 'what help, and from whom',
  meetsGoal: 'whether it meets the goal',
};
