import type { Catalogue, Citation, RuleWords } from '../kernel/index.js';
import type { WellbeingRuleId } from './register.js';
import type { WellbeingId } from './vocabulary.js';

const burnoutCompassionFatigue: Citation = {
  source: 'page-2020',
  at: 'Burnout, compassion fatigue and compassion satisfaction',
  basis: 'stated',
};
const findingsTheImpact: Citation = {
  source: 'page-2020',
  at: 'Findings: the impact of family engagement',
  basis: 'stated',
};
const impactOfHostility: Citation = {
  source: 'hard-to-engage-procedure',
  at: 'Impact of hostility on professionals',
  basis: 'stated',
};
const abstractAffectWork: Citation = {
  source: 'radey-figley-2007',
  at: 'Abstract: affect, work resources and self-care',
  basis: 'stated',
};
const extraFamilialHarm: Citation = {
  source: 'marsh-blog',
  at: 'Extra-familial harm: additional stressors',
  basis: 'stated',
};
const impactOfHostility2: Citation = {
  source: 'hard-to-engage-procedure',
  at: 'Impact of hostility on professionals',
  basis: 'derived',
  note: 'Named by this library so that support can be asked for by what it is about.',
};
const findingsIndividualsCoping: Citation = {
  source: 'page-2020',
  at: 'Findings: individuals coping',
  basis: 'stated',
};
const scoringKeyAnd: Citation = {
  source: 'stamm-2010-proqol',
  at: 'Scoring key and cut scores',
  basis: 'stated',
};
const habitsLabScoring: Citation = {
  source: 'mcconnaughy-1983-urica',
  at: 'HABITS Lab scoring sheet',
  basis: 'stated',
};
const scoringFormAnd: Citation = {
  source: 'miller-tonigan-1996-socrates',
  at: 'Scoring form and Project MATCH deciles',
  basis: 'stated',
};

/** Words for every id of this module, in en-GB. */
export const entries: Catalogue<WellbeingId> = {
  // Terms
  'wellbeing.empathic-work.definition': {
    label: 'Empathic work',
    definition: 'Work with people’s trauma that only succeeds where the empathy is real.',
    cite: burnoutCompassionFatigue,
    audience: 'practitioner',
  },
  'wellbeing.empathic-work.requires.sustained-empathy': {
    label: 'Empathy that lasts',
    definition: 'Working well with trauma takes empathy that does not run out halfway through the story.',
    cite: burnoutCompassionFatigue,
    audience: 'practitioner',
  },
  'wellbeing.empathic-work.requires.open-listening': {
    label: 'Open listening',
    definition: 'Hearing hard stories out, without hurrying them or closing up.',
    cite: burnoutCompassionFatigue,
    audience: 'practitioner',
  },
  'wellbeing.empathic-work.requires.sharing-experience': {
    label: 'Imagining oneself there',
    definition: 'Picturing what it was like to be that person, closely enough to understand.',
    cite: burnoutCompassionFatigue,
    audience: 'practitioner',
  },
  'wellbeing.empathic-work.requires.authenticity': {
    label: 'Being genuine',
    definition: 'People notice at once whether the care is real. It has to be.',
    cite: burnoutCompassionFatigue,
    audience: 'practitioner',
  },
  'wellbeing.empathic-work.requires.positive-regard': {
    label: 'Positive regard',
    definition: 'Holding the person in good regard, whatever the story.',
    cite: burnoutCompassionFatigue,
    audience: 'practitioner',
  },
  'wellbeing.absorption.definition': {
    label: 'Taking it in',
    definition: 'How deeply a worker takes in and cares about what somebody else has lived through.',
    cite: burnoutCompassionFatigue,
    audience: 'practitioner',
  },
  'wellbeing.absorption.raises-internalisation': {
    label: 'Taking it in, and keeping it',
    definition: 'The deeper somebody takes in another’s trauma, the likelier it is to stay with them.',
    cite: burnoutCompassionFatigue,
    audience: 'practitioner',
  },
  'wellbeing.absorption.erodes-boundary': {
    label: 'Work comes home',
    definition: 'The deeper it goes in, the thinner the line between work and home becomes.',
    cite: burnoutCompassionFatigue,
    audience: 'practitioner',
  },
  'wellbeing.empathy-dilemma': {
    label: 'The dilemma of caring',
    definition:
      'Working wholeheartedly with trauma brings more satisfaction and more risk of fatigue, both at once. Neither is a mistake.',
    cite: burnoutCompassionFatigue,
    audience: 'practitioner',
  },
  'wellbeing.compassion-fatigue.definition': {
    label: 'Compassion fatigue',
    definition: 'What learning of other people’s trauma can do to somebody’s feelings and behaviour.',
    cite: burnoutCompassionFatigue,
    audience: 'practitioner',
  },
  'wellbeing.vicarious-trauma.definition': {
    label: 'Vicarious trauma',
    definition:
      'Trauma met second-hand, through the lives of those one helps. The library uses the word for the exposure, and compassion fatigue for what can follow.',
    cite: burnoutCompassionFatigue,
    audience: 'practitioner',
  },
  'wellbeing.burnout.definition': {
    label: 'Burnout',
    definition:
      'Three things together after too much work for too long: emptied out, distant from people, and sure of achieving little.',
    cite: burnoutCompassionFatigue,
    audience: 'practitioner',
  },
  'wellbeing.compassion-satisfaction.definition': {
    label: 'Compassion satisfaction',
    definition: 'The fulfilment people find in helping those who suffer.',
    cite: burnoutCompassionFatigue,
    audience: 'practitioner',
  },
  'wellbeing.compassion-satisfaction.calling': {
    label: 'The work feels like a calling',
    definition:
      'The person believes in the work: it means something, with all its risks. Ask what keeps them in it.',
    cite: burnoutCompassionFatigue,
    audience: 'practitioner',
  },
  'wellbeing.compassion-satisfaction.buffers': {
    label: 'Satisfaction softens harm',
    definition: 'Satisfaction may soften the harm that fatigue does. It does not take the fatigue away.',
    cite: burnoutCompassionFatigue,
    audience: 'practitioner',
  },
  'wellbeing.modulation': {
    label: 'Turning distress into strength',
    definition:
      'Noticing the trauma while it is being felt, and turning that energy towards what satisfies in the work.',
    cite: burnoutCompassionFatigue,
    audience: 'practitioner',
  },
  'wellbeing.fitness-for-role': {
    label: 'Well enough for the work',
    definition: 'This work asks for a body and a mind that are both looked after.',
    cite: findingsTheImpact,
    audience: 'practitioner',
  },
  'wellbeing.tired-but-fulfilled': {
    label: 'Tired, and glad of it',
    definition: 'Worn out and content in the same breath: fatigue and satisfaction side by side.',
    cite: findingsTheImpact,
    audience: 'practitioner',
  },
  'wellbeing.home-visit.peak-risk': {
    label: 'Home visits hit hardest',
    definition: 'Families are most open at home, so that is where their trauma is met most sharply.',
    cite: findingsTheImpact,
    audience: 'practitioner',
  },
  'wellbeing.trust-raises-exposure': {
    label: 'Trust brings more to carry',
    definition: 'Once families trust somebody they tell far more, and there is more trauma to hear.',
    cite: findingsTheImpact,
    audience: 'practitioner',
  },
  // Four factors and the levers
  'wellbeing.radey-figley.poor-self-care': {
    label: 'Too little self-care',
    definition: 'Ask: is looking after yourself slipping at the moment?',
    cite: burnoutCompassionFatigue,
    audience: 'practitioner',
  },
  'wellbeing.radey-figley.poor-self-care.exercise': {
    label: 'Moving',
    definition: 'Ask: do you get to move as much as you need?',
    cite: burnoutCompassionFatigue,
    audience: 'practitioner',
  },
  'wellbeing.radey-figley.poor-self-care.relaxation': {
    label: 'Resting',
    definition: 'Ask: do you get time to rest properly?',
    cite: burnoutCompassionFatigue,
    audience: 'practitioner',
  },
  'wellbeing.radey-figley.poor-self-care.diet': {
    label: 'Eating',
    definition: 'Ask: are you eating in a way that does you good?',
    cite: burnoutCompassionFatigue,
    audience: 'practitioner',
  },
  'wellbeing.radey-figley.unresolved-trauma': {
    label: 'Own trauma stirred up',
    definition:
      'Something unhealed in the worker’s own life answers to what they hear, or is woken by being threatened. Never ask for the story; ask what would help.',
    cite: burnoutCompassionFatigue,
    audience: 'practitioner',
    also: [{ id: 'wellbeing.amplifier.previous-trauma', cite: impactOfHostility }],
  },
  'wellbeing.radey-figley.uncontrolled-stressors': {
    label: 'Stress without a hold on it',
    definition:
      'The person cannot, or will not, get a hold on what stresses them at work. Look at the workload first: it may not be theirs to control.',
    cite: burnoutCompassionFatigue,
    audience: 'practitioner',
  },
  'wellbeing.radey-figley.lack-of-satisfaction': {
    label: 'No satisfaction left',
    definition: 'The work gives nothing back any more.',
    cite: burnoutCompassionFatigue,
    audience: 'practitioner',
  },
  'wellbeing.radey-figley.lever.affect': {
    label: 'Lever: affect',
    definition: 'More of what lifts the mood at work, set against what drags it down.',
    cite: abstractAffectWork,
    audience: 'practitioner',
  },
  'wellbeing.radey-figley.lever.work-resources': {
    label: 'Lever: work resources',
    definition: 'What the setting gives people to do the work with: time, people, knowledge, backing.',
    cite: abstractAffectWork,
    audience: 'practitioner',
  },
  'wellbeing.radey-figley.lever.self-care': {
    label: 'Lever: self-care',
    definition: 'What people do, and are given room to do, to stay well.',
    cite: abstractAffectWork,
    audience: 'practitioner',
  },
  'wellbeing.cause.excessive-workload': {
    label: 'Too much work',
    definition:
      'More work than can be done well. A root of compassion fatigue, and something for the setting to change.',
    cite: burnoutCompassionFatigue,
    audience: 'practitioner',
  },
  'wellbeing.burnout.cause.excessive-workload': {
    label: 'Too much work for too long',
    definition: 'Overload that has lasted. It is what burnout grows from.',
    cite: burnoutCompassionFatigue,
    audience: 'practitioner',
  },
  'wellbeing.burnout.cause.occupational-stress': {
    label: 'Job stress that does not let up',
    definition: 'Strain from the job itself that has gone on and on.',
    cite: burnoutCompassionFatigue,
    audience: 'practitioner',
  },
  // Signs
  'wellbeing.sign.compassion-fatigue.sadness-depression': {
    label: 'Low spells',
    definition: 'Stretches of sadness or low mood.',
    cite: burnoutCompassionFatigue,
    audience: 'practitioner',
  },
  'wellbeing.sign.compassion-fatigue.sleeplessness': {
    label: 'Broken sleep',
    definition: 'Not sleeping, waking in the night, or bad dreams.',
    cite: burnoutCompassionFatigue,
    audience: 'practitioner',
    also: [
      { id: 'wellbeing.sign.toll.disturbed-sleep', cite: findingsTheImpact },
      { id: 'wellbeing.hostility.sign.sleep-dreams', cite: impactOfHostility },
    ],
  },
  'wellbeing.sign.compassion-fatigue.general-anxiety': {
    label: 'Anxious without a cause',
    definition: 'Worry that attaches itself to everything.',
    cite: burnoutCompassionFatigue,
    audience: 'practitioner',
  },
  'wellbeing.sign.compassion-fatigue.loss-of-objectivity': {
    label: 'Losing the clear eye',
    definition: 'Judging families less clearly than usual.',
    cite: burnoutCompassionFatigue,
    audience: 'practitioner',
  },
  'wellbeing.sign.compassion-fatigue.intrusive-thoughts': {
    label: 'Thoughts that push in',
    definition: 'Images and thoughts that echo what happened, and come back unasked.',
    cite: burnoutCompassionFatigue,
    audience: 'practitioner',
    also: [{ id: 'wellbeing.hostility.sign.repetitive-thoughts', cite: impactOfHostility }],
  },
  'wellbeing.sign.compassion-fatigue.relational-disturbance': {
    label: 'Pulling away',
    definition: 'Keeping away from loved ones, friends or the team.',
    cite: burnoutCompassionFatigue,
    audience: 'practitioner',
  },
  'wellbeing.burnout.component.emotional-exhaustion': {
    label: 'Emptied out',
    definition: 'Nothing left to give.',
    cite: burnoutCompassionFatigue,
    audience: 'practitioner',
  },
  'wellbeing.burnout.component.depersonalisation': {
    label: 'People become cases',
    definition: 'Growing cold or distant towards those one works with.',
    cite: burnoutCompassionFatigue,
    audience: 'practitioner',
  },
  'wellbeing.burnout.component.reduced-accomplishment': {
    label: 'Nothing seems to work',
    definition: 'Feeling that one achieves little, whatever the facts.',
    cite: burnoutCompassionFatigue,
    audience: 'practitioner',
  },
  'wellbeing.sign.toll.physical-exhaustion': {
    label: 'Bone-tired',
    definition: 'The body is worn out.',
    cite: findingsTheImpact,
    audience: 'practitioner',
  },
  'wellbeing.sign.toll.mental-exhaustion': {
    label: 'Mind-tired',
    definition: 'The head is worn out.',
    cite: findingsTheImpact,
    audience: 'practitioner',
  },
  'wellbeing.sign.toll.night-time-worry': {
    label: 'Lying awake over a family',
    definition: 'Wondering at night how a family is doing.',
    cite: findingsTheImpact,
    audience: 'practitioner',
  },
  'wellbeing.sign.toll.own-family-short-changed': {
    label: 'Too little left for one’s own',
    definition: 'One’s own family gets what is left, and it is not enough.',
    cite: findingsTheImpact,
    audience: 'practitioner',
  },
  'wellbeing.sign.toll.lethargy': {
    label: 'No drive',
    definition: 'Heavy and slow, even off duty.',
    cite: findingsTheImpact,
    audience: 'practitioner',
  },
  'wellbeing.sign.toll.cannot-switch-off': {
    label: 'Cannot leave it behind',
    definition: 'The empathic role goes on after hours.',
    cite: findingsTheImpact,
    audience: 'practitioner',
  },
  'wellbeing.sign.toll.crying-at-home': {
    label: 'Tears at home',
    definition: 'It comes out once the door is shut.',
    cite: findingsTheImpact,
    audience: 'practitioner',
  },
  'wellbeing.out-of-hours-intrusion': {
    label: 'It does not keep office hours',
    definition: 'The harm reaches nights and private life, so boundaries in the diary can only do so much.',
    cite: findingsTheImpact,
    audience: 'leader',
  },
  // Exposure
  'wellbeing.exposure.history.abuse': {
    label: 'Heard: abuse',
    definition: 'A family’s history of abuse.',
    cite: findingsTheImpact,
    audience: 'practitioner',
  },
  'wellbeing.exposure.history.addiction': {
    label: 'Heard: addiction',
    definition: 'A family’s history of addiction.',
    cite: findingsTheImpact,
    audience: 'practitioner',
  },
  'wellbeing.exposure.history.violence': {
    label: 'Heard: violence',
    definition: 'A family’s history of violence, at home too.',
    cite: findingsTheImpact,
    audience: 'practitioner',
  },
  'wellbeing.exposure.history.criminality': {
    label: 'Heard: crime',
    definition: 'A family’s history of crime.',
    cite: findingsTheImpact,
    audience: 'practitioner',
  },
  'wellbeing.exposure.history.sexual-exploitation': {
    label: 'Heard: sexual exploitation',
    definition: 'A family’s history of sexual exploitation.',
    cite: findingsTheImpact,
    audience: 'practitioner',
  },
  'wellbeing.exposure.history.neglect': {
    label: 'Heard: neglect',
    definition: 'A history of neglect, of body or of feelings.',
    cite: findingsTheImpact,
    audience: 'practitioner',
  },
  'wellbeing.exposure.history.family-given-up': {
    label: 'Heard: a family that stopped trying',
    definition: 'Relatives who have stopped trying.',
    cite: findingsTheImpact,
    audience: 'practitioner',
  },
  'wellbeing.exposure.home.dirty-bedding': {
    label: 'Seen: filthy mattresses',
    definition: 'Children sleeping on mattresses that are not clean.',
    cite: findingsTheImpact,
    audience: 'practitioner',
  },
  'wellbeing.exposure.home.no-bed': {
    label: 'Seen: no bed',
    definition: 'A child without a bed.',
    cite: findingsTheImpact,
    audience: 'practitioner',
  },
  'wellbeing.exposure.home.pet-faeces': {
    label: 'Seen: animal mess',
    definition: 'Animal mess on the floor.',
    cite: findingsTheImpact,
    audience: 'practitioner',
  },
  'wellbeing.exposure.home.no-food': {
    label: 'Seen: no food',
    definition: 'Nothing to eat in the kitchen.',
    cite: findingsTheImpact,
    audience: 'practitioner',
  },
  'wellbeing.exposure.home.cramped-damp': {
    label: 'Seen: damp and cramped',
    definition: 'A family crowded into damp rooms.',
    cite: findingsTheImpact,
    audience: 'practitioner',
  },
  'wellbeing.extra-familial.definition': {
    label: 'Harm outside the home',
    definition: 'Harm that young people meet outside the family, such as exploitation for crime or for sex.',
    cite: extraFamilialHarm,
    audience: 'none',
  },
  'wellbeing.extra-familial.resilience-demand': {
    label: 'What this work asks every time',
    definition: 'Being any use here takes enough resilience to connect genuinely, again and again.',
    cite: extraFamilialHarm,
    audience: 'practitioner',
  },
  'wellbeing.extra-familial.exposure.rape-sexual-abuse': {
    label: 'Beside: rape and sexual abuse',
    definition: 'Young people one works with are raped or sexually abused.',
    cite: extraFamilialHarm,
    audience: 'practitioner',
  },
  'wellbeing.extra-familial.exposure.exploitation': {
    label: 'Beside: exploitation',
    definition: 'Young people one works with are exploited.',
    cite: extraFamilialHarm,
    audience: 'practitioner',
  },
  'wellbeing.extra-familial.exposure.stabbing': {
    label: 'Beside: stabbings',
    definition: 'Young people one works with are stabbed.',
    cite: extraFamilialHarm,
    audience: 'practitioner',
  },
  'wellbeing.extra-familial.exposure.missing': {
    label: 'Beside: going missing',
    definition: 'Young people one works with go missing.',
    cite: extraFamilialHarm,
    audience: 'practitioner',
  },
  'wellbeing.extra-familial.exposure.serious-injury': {
    label: 'Beside: serious injury',
    definition: 'Young people one works with are badly hurt.',
    cite: extraFamilialHarm,
    audience: 'practitioner',
  },
  'wellbeing.extra-familial.exposure.threats-to-life': {
    label: 'Beside: threats to life',
    definition: 'Young people one works with are threatened with death.',
    cite: extraFamilialHarm,
    audience: 'practitioner',
  },
  'wellbeing.extra-familial.exposure.via-team-members': {
    label: 'Through the team',
    definition: 'What young people tell team-mates arrives second-hand, and counts.',
    cite: extraFamilialHarm,
    audience: 'practitioner',
  },
  'wellbeing.extra-familial.stressor.time-with-young-people': {
    label: 'Pull: time with young people',
    definition: 'Giving every young person time that is worth having.',
    cite: extraFamilialHarm,
    audience: 'practitioner',
  },
  'wellbeing.extra-familial.stressor.supervision-reflection': {
    label: 'Pull: supervision and reflection',
    definition: 'Keeping time free for case supervision and for thinking.',
    cite: extraFamilialHarm,
    audience: 'practitioner',
  },
  'wellbeing.extra-familial.stressor.paperwork': {
    label: 'Pull: paperwork',
    definition: 'The forms have to be done as well.',
    cite: extraFamilialHarm,
    audience: 'practitioner',
  },
  'wellbeing.extra-familial.stressor.meetings': {
    label: 'Pull: meetings',
    definition: 'One meeting after another.',
    cite: extraFamilialHarm,
    audience: 'practitioner',
  },
  'wellbeing.extra-familial.stressor.time-management': {
    label: 'Pull: juggling it all',
    definition: 'Fitting these together is a strain of its own.',
    cite: extraFamilialHarm,
    audience: 'practitioner',
  },
  'wellbeing.extra-familial.unsettled-systems': {
    label: 'Nothing firm to stand on yet',
    definition:
      'The policies and structures that would give security are young, and rarely bedded in locally.',
    cite: extraFamilialHarm,
    audience: 'practitioner',
  },
  'wellbeing.extra-familial.fluidity-vulnerability': {
    label: 'The strain of flux',
    definition: 'Working where everything shifts is a steady strain, seldom noticed and hard to name.',
    cite: extraFamilialHarm,
    audience: 'practitioner',
  },
  // Hostility
  'wellbeing.hostility.consequence.physical': {
    label: 'Hostility: on the body',
    definition: 'What hostile work does to the body.',
    cite: impactOfHostility,
    audience: 'practitioner',
  },
  'wellbeing.hostility.consequence.emotional': {
    label: 'Hostility: on feelings',
    definition: 'What hostile work does to feelings.',
    cite: impactOfHostility,
    audience: 'practitioner',
  },
  'wellbeing.hostility.consequence.psychological': {
    label: 'Hostility: on the mind',
    definition: 'What hostile work does to the mind.',
    cite: impactOfHostility,
    audience: 'practitioner',
  },
  'wellbeing.hostility.limits-belief': {
    label: 'Not daring to believe it',
    definition: 'Fear can limit what a worker lets themselves believe about a family.',
    cite: impactOfHostility,
    audience: 'practitioner',
  },
  'wellbeing.hostility.false-responsibility': {
    label: 'Feeling to blame',
    definition: 'Feeling that the violence is one’s own doing. It is not.',
    cite: impactOfHostility,
    audience: 'practitioner',
  },
  'wellbeing.hostility.adaptive-hostage-behaviour': {
    label: 'Adapting without noticing',
    definition: 'Fitting in with a hostile person as a hostage would, without knowing it.',
    cite: impactOfHostility,
    audience: 'practitioner',
  },
  'wellbeing.hostility.sign.surprise': {
    label: 'Surprise',
    definition: 'Taken aback by it.',
    cite: impactOfHostility,
    audience: 'practitioner',
  },
  'wellbeing.hostility.sign.embarrassment': {
    label: 'Embarrassment',
    definition: 'Ashamed that it happened.',
    cite: impactOfHostility,
    audience: 'practitioner',
  },
  'wellbeing.hostility.sign.denial': {
    label: 'Denial',
    definition: 'Telling oneself that it was nothing.',
    cite: impactOfHostility,
    audience: 'practitioner',
  },
  'wellbeing.hostility.sign.distress': {
    label: 'Distress',
    definition: 'Upset by it.',
    cite: impactOfHostility,
    audience: 'practitioner',
  },
  'wellbeing.hostility.sign.shock': {
    label: 'Shock',
    definition: 'Stunned by it.',
    cite: impactOfHostility,
    audience: 'practitioner',
  },
  'wellbeing.hostility.sign.fear': {
    label: 'Fear',
    definition: 'Afraid, then or since.',
    cite: impactOfHostility,
    audience: 'practitioner',
  },
  'wellbeing.hostility.sign.self-doubt': {
    label: 'Self-doubt',
    definition: 'Doubting one’s own judgement.',
    cite: impactOfHostility,
    audience: 'practitioner',
  },
  'wellbeing.hostility.sign.anger': {
    label: 'Anger',
    definition: 'Angry about it.',
    cite: impactOfHostility,
    audience: 'practitioner',
  },
  'wellbeing.hostility.sign.guilt': {
    label: 'Guilt',
    definition: 'Feeling guilty about it.',
    cite: impactOfHostility,
    audience: 'practitioner',
  },
  'wellbeing.hostility.sign.numbness': {
    label: 'Numbness',
    definition: 'Feeling nothing at all.',
    cite: impactOfHostility,
    audience: 'practitioner',
  },
  'wellbeing.hostility.sign.lost-confidence': {
    label: 'Lost confidence',
    definition: 'Less sure of oneself, as a person or at work.',
    cite: impactOfHostility,
    audience: 'practitioner',
  },
  'wellbeing.hostility.sign.helplessness': {
    label: 'Helplessness',
    definition: 'Feeling that nothing one does makes a difference.',
    cite: impactOfHostility,
    audience: 'practitioner',
  },
  'wellbeing.hostility.sign.hypervigilance': {
    label: 'Always on guard',
    definition: 'Watching for danger all the time.',
    cite: impactOfHostility,
    audience: 'practitioner',
  },
  'wellbeing.hostility.sign.preoccupation': {
    label: 'Dwelling on it',
    definition: 'Going over what happened, or things like it.',
    cite: impactOfHostility,
    audience: 'practitioner',
  },
  'wellbeing.hostility.sign.illness-ptsd': {
    label: 'Illness or post-traumatic stress',
    definition: 'Becoming ill, or showing post-traumatic stress. This is for a doctor, and soon.',
    cite: impactOfHostility,
    audience: 'practitioner',
  },
  'wellbeing.need.hostility-met': {
    label: 'Has met hostility',
    definition: 'This person has met hostility in the work and may want support with it.',
    cite: impactOfHostility2,
    audience: 'practitioner',
  },
  'wellbeing.amplifier.pervasive-violence': {
    label: 'Violence all around',
    definition: 'Working where threat is part of every day.',
    cite: impactOfHostility,
    audience: 'practitioner',
  },
  'wellbeing.amplifier.pervasive-violence.adrenalin': {
    label: 'Adrenalin decides',
    definition: 'Danger is played up or played down, on adrenalin.',
    cite: impactOfHostility,
    audience: 'practitioner',
  },
  'wellbeing.amplifier.pervasive-violence.ignores-others': {
    label: 'Others’ needs drop out',
    definition: 'Putting up with threats, one overlooks what colleagues or the public need.',
    cite: impactOfHostility,
    audience: 'practitioner',
  },
  'wellbeing.amplifier.pervasive-violence.desensitised-child': {
    label: 'Numb to the child’s risk',
    definition:
      'The worker no longer feels what the carer may do to the child. Look at the child again, with somebody else.',
    cite: impactOfHostility,
    audience: 'child',
  },
  'wellbeing.amplifier.pervasive-violence.desensitised-self': {
    label: 'Numb to one’s own risk',
    definition: 'The worker no longer feels their own danger.',
    cite: impactOfHostility,
    audience: 'practitioner',
  },
  'wellbeing.amplifier.hostage-like': {
    label: 'Hostage-like reaction',
    definition: 'Serious fear for one’s safety can turn into going along with its source.',
    cite: impactOfHostility,
    audience: 'practitioner',
  },
  'wellbeing.amplifier.hostage-like.accommodating': {
    label: 'Going along',
    definition: 'Doing what the frightening person wants.',
    cite: impactOfHostility,
    audience: 'practitioner',
  },
  'wellbeing.amplifier.hostage-like.appeasing': {
    label: 'Keeping them sweet',
    definition: 'Soothing the frightening person at any price.',
    cite: impactOfHostility,
    audience: 'practitioner',
  },
  'wellbeing.amplifier.hostage-like.identifying': {
    label: 'Taking their side',
    definition: 'Seeing things through the eyes of the person one fears, so as to be safe.',
    cite: impactOfHostility,
    audience: 'practitioner',
  },
  'wellbeing.amplifier.threats-outside-work': {
    label: 'Threats reach home',
    definition: 'The threats extend into life away from work.',
    cite: impactOfHostility,
    audience: 'practitioner',
  },
  'wellbeing.amplifier.gender-assumptions': {
    label: 'Assumptions about men',
    definition:
      'People assume that men are the danger and that male staff do not scare easily. Both are untrue.',
    cite: impactOfHostility,
    audience: 'practitioner',
  },
  'wellbeing.amplifier.gender-assumptions.hard-to-admit': {
    label: 'Hard to say it',
    definition: 'A man may find it hard to say that he is frightened.',
    cite: impactOfHostility,
    audience: 'practitioner',
  },
  'wellbeing.amplifier.gender-assumptions.need-unrecognised': {
    label: 'Need not seen',
    definition: 'Colleagues and managers may not see that a man needs support.',
    cite: impactOfHostility,
    audience: 'manager',
  },
  'wellbeing.amplifier.gender-assumptions.female-or-young-perpetrator': {
    label: 'Feared a woman or a young person',
    definition: 'The need is missed more easily where the violent person is female or young.',
    cite: impactOfHostility,
    audience: 'practitioner',
  },
  'wellbeing.amplifier.denial-culture': {
    label: '“Part of the job”',
    definition: 'Little support, and a workplace that shrugs violence off.',
    cite: impactOfHostility,
    audience: 'agency',
  },
  'wellbeing.amplifier.denial-culture.under-reporting': {
    label: 'Not reported',
    definition: 'Incidents go unreported.',
    cite: impactOfHostility,
    audience: 'practitioner',
  },
  'wellbeing.amplifier.denial-culture.intense-symptoms': {
    label: 'Coping alone',
    definition: 'Symptoms grow where people feel they have to deal with it by themselves.',
    cite: impactOfHostility,
    audience: 'practitioner',
  },
  'wellbeing.amplifier.denial-culture.fails-to-respond': {
    label: 'Concerns unanswered',
    definition: 'Worries about the child, or for oneself, are not acted on.',
    cite: impactOfHostility,
    audience: 'child',
  },
  'wellbeing.amplifier.identity-based-abuse': {
    label: 'Abuse of who one is',
    definition: 'Abuse aimed at race, disability, gender, sexuality or another part of who somebody is.',
    cite: impactOfHostility,
    audience: 'practitioner',
  },
  'wellbeing.amplifier.identity-based-abuse.isolation': {
    label: 'Already isolated at work',
    definition:
      'Somebody already alone at work in this respect is hit harder, and finds help harder to reach. Bring the help to them.',
    cite: impactOfHostility,
    audience: 'practitioner',
  },
  'wellbeing.apparently-unaffected': {
    label: 'Seems unaffected',
    definition:
      'Some seem untroubled by confrontation, or even to like it. That says nothing about the others, nor about what this person needs.',
    cite: impactOfHostility,
    audience: 'manager',
  },
  // Coping
  'wellbeing.coping.active-not-passive': {
    label: 'People do something about it',
    definition: 'Nobody in the study simply let it happen: they coached themselves through.',
    cite: findingsIndividualsCoping,
    audience: 'practitioner',
  },
  'wellbeing.coping.self-coaching.emotional-distance': {
    label: 'Talk oneself a step back',
    definition: 'Telling oneself to step back from it.',
    cite: findingsIndividualsCoping,
    audience: 'practitioner',
  },
  'wellbeing.coping.self-coaching.limited-attachment': {
    label: 'Some attachment is needed',
    definition: 'Without any, the work fails. The skill is to notice when it has become too much.',
    cite: findingsIndividualsCoping,
    audience: 'practitioner',
  },
  'wellbeing.coping.self-coaching.reassurance': {
    label: '“I did what I could”',
    definition: 'Reminding oneself that one’s own part was done.',
    cite: findingsIndividualsCoping,
    audience: 'practitioner',
  },
  'wellbeing.coping.self-coaching.reflection': {
    label: 'Ask how it went',
    definition: 'Asking oneself what worked and what to change.',
    cite: findingsIndividualsCoping,
    audience: 'practitioner',
  },
  'wellbeing.coping.reflection-as-rumination': {
    label: 'When reflection keeps one awake',
    definition:
      'Alone and at night, reflection turns into going round in circles. Better with somebody, by day.',
    cite: findingsIndividualsCoping,
    audience: 'practitioner',
  },
  'wellbeing.coping.dialectic': {
    label: 'Between the work and oneself',
    definition: 'Self-coaching swings between two questions: was I any use, and how am I?',
    cite: findingsIndividualsCoping,
    audience: 'practitioner',
  },
  'wellbeing.coping.distancing.objective-review': {
    label: 'Look back as an onlooker',
    definition: 'Going over the day as somebody watching it would.',
    cite: findingsIndividualsCoping,
    audience: 'practitioner',
  },
  'wellbeing.coping.distancing.commute': {
    label: 'Use the way home',
    definition: 'Letting the journey, with music perhaps, put space between work and home.',
    cite: findingsIndividualsCoping,
    audience: 'practitioner',
  },
  'wellbeing.coping.boundary.email-off': {
    label: 'No email after hours',
    definition: 'Email is shut until tomorrow.',
    cite: findingsIndividualsCoping,
    audience: 'practitioner',
  },
  'wellbeing.coping.boundary.work-phone-off': {
    label: 'Work phone off',
    definition: 'The work phone is off after hours. Be clear who answers instead.',
    cite: findingsIndividualsCoping,
    audience: 'practitioner',
  },
  'wellbeing.coping.boundary.protected-family-time': {
    label: 'Evenings and weekends kept',
    definition: 'Time that belongs to one’s own people.',
    cite: findingsIndividualsCoping,
    audience: 'practitioner',
  },
  'wellbeing.coping.switching-off': {
    label: 'Shut it out',
    definition: 'Making oneself not think about a hard case.',
    cite: findingsIndividualsCoping,
    audience: 'practitioner',
  },
  'wellbeing.coping.switching-off.hardest': {
    label: 'The hardest one',
    definition: 'People find this harder than anything else on the list. Failing at it is ordinary.',
    cite: findingsIndividualsCoping,
    audience: 'practitioner',
  },
  // Instruments
  'wellbeing.instrument.proqol-5': {
    label: 'Professional Quality of Life Scale, version 5',
    definition:
      'Thirty answers about the last thirty days, for people who help people. Three scores and no total; it diagnoses nothing.',
    cite: scoringKeyAnd,
    audience: 'practitioner',
  },
  'wellbeing.instrument.proqol-5.compassion-satisfaction': {
    label: 'Compassion satisfaction (ProQOL)',
    definition: 'Pleasure in doing the work well. A high score is good news.',
    cite: scoringKeyAnd,
    audience: 'practitioner',
  },
  'wellbeing.instrument.proqol-5.burnout': {
    label: 'Burnout (ProQOL)',
    definition: 'Exhaustion, and losing hope of doing the work well.',
    cite: scoringKeyAnd,
    audience: 'practitioner',
  },
  'wellbeing.instrument.proqol-5.secondary-traumatic-stress': {
    label: 'Secondary traumatic stress (ProQOL)',
    definition: 'The after-effects of other people’s trauma, met through the work.',
    cite: scoringKeyAnd,
    audience: 'practitioner',
  },
  'wellbeing.instrument.urica-32': {
    label: 'University of Rhode Island Change Assessment',
    definition:
      'Thirty-two answers by somebody who may change something. Scored as four means; it places nobody on the cycle of change.',
    cite: habitsLabScoring,
    audience: 'practitioner',
  },
  'wellbeing.instrument.urica-32.precontemplation': {
    label: 'Pre-contemplation (URICA)',
    definition: 'Mean of seven answers.',
    cite: habitsLabScoring,
    audience: 'practitioner',
  },
  'wellbeing.instrument.urica-32.contemplation': {
    label: 'Contemplation (URICA)',
    definition: 'Mean of seven answers.',
    cite: habitsLabScoring,
    audience: 'practitioner',
  },
  'wellbeing.instrument.urica-32.action': {
    label: 'Action (URICA)',
    definition: 'Mean of seven answers.',
    cite: habitsLabScoring,
    audience: 'practitioner',
  },
  'wellbeing.instrument.urica-32.maintenance': {
    label: 'Maintenance (URICA)',
    definition: 'Mean of seven answers.',
    cite: habitsLabScoring,
    audience: 'practitioner',
  },
  'wellbeing.instrument.urica-32.readiness': {
    label: 'Readiness (URICA)',
    definition:
      'Contemplation, action and maintenance together, less pre-contemplation: from −2 to 14. No cut-off comes with it. Once treatment has begun, read the action and maintenance scales instead.',
    cite: habitsLabScoring,
    audience: 'practitioner',
  },
  'wellbeing.instrument.socrates-8': {
    label: 'SOCRATES, version 8',
    definition:
      'Nineteen answers about drinking (8A) or drugs (8D). Bands are deciles among adults who came for alcohol treatment; none of them is a stage.',
    cite: scoringFormAnd,
    audience: 'practitioner',
  },
  'wellbeing.instrument.socrates-8.recognition': {
    label: 'Recognition (SOCRATES)',
    definition: 'How far somebody says that there is a problem.',
    cite: scoringFormAnd,
    audience: 'practitioner',
  },
  'wellbeing.instrument.socrates-8.ambivalence': {
    label: 'Ambivalence (SOCRATES)',
    definition:
      'How far somebody wonders whether there is one. High and low can each mean different things; ask.',
    cite: scoringFormAnd,
    audience: 'practitioner',
  },
  'wellbeing.instrument.socrates-8.taking-steps': {
    label: 'Taking steps (SOCRATES)',
    definition: 'How far somebody says that they are already doing something.',
    cite: scoringFormAnd,
    audience: 'practitioner',
  },
};

/** Words for every rule of this module, with the ledger rows it carries out. */
export const rules: RuleWords<WellbeingRuleId> = {
  'WEL-1': {
    label: 'Two scales',
    definition:
      'Fatigue and satisfaction are two scales. All four combinations are real, and neither cancels the other.',
    covers: ['wellbeing.compassion-satisfaction.coexists'],
  },
  'WEL-2': {
    label: 'What came before tells them apart',
    definition:
      'Burnout builds up under long overload; compassion fatigue can follow one encounter. Symptoms overlap, so they never decide.',
    covers: ['wellbeing.burnout-vs-compassion-fatigue'],
  },
  'WEL-3': {
    label: 'Directions without sizes',
    definition:
      'Taking it in, being trusted, visiting at home and being satisfied each move something else. The source gives the direction only.',
    covers: [],
  },
  'WEL-4': {
    label: 'Caring less is no remedy',
    definition:
      'The closeness that tires people is the closeness that helps families, so support is added and care is not taken away.',
    covers: [],
  },
  'WEL-5': {
    label: 'Nothing is certain from exposure',
    definition: 'Meeting trauma makes fatigue possible, never certain.',
    covers: ['wellbeing.compassion-fatigue.not-inevitable'],
  },
  'WEL-6': {
    label: 'Four factors, no weights',
    definition:
      'Self-care, own trauma, stress without a hold on it, and lack of satisfaction each contribute. They are never added up.',
    covers: [],
  },
  'WEL-7': {
    label: 'Short is not safe',
    definition: 'One afternoon, or one event, can be enough.',
    covers: ['wellbeing.intensity-not-duration', 'wellbeing.compassion-fatigue.single-exposure'],
  },
  'WEL-8': {
    label: 'What makes hostility hit harder',
    definition:
      'Seven things are named. Abuse of who somebody is and isolation at work make each other worse.',
    covers: [],
  },
  'WEL-9': {
    label: 'Nobody’s gender lowers a need',
    definition:
      'The usual assumptions about men are untrue, so no gender, of worker or of anybody else, may lower a risk or a need.',
    covers: ['wellbeing.amplifier.gender-assumptions.false'],
  },
  'WEL-10': {
    label: 'Seeming unaffected proves nothing',
    definition:
      'That somebody seems untroubled says nothing about others, and nothing about what they need themselves.',
    covers: [],
  },
  'WEL-11': {
    label: 'A menu for one person',
    definition: 'Support is put together for one person, out of what there is, with them.',
    covers: [],
  },
};

/** Words for codes (findings, cautions, refusals) that this module gives out. */
export const words: Readonly<Record<string, string>> = {
  present: 'present',
  partly: 'partly',
  absent: 'not there',
  'fatigue-and-satisfaction': 'fatigue and satisfaction, side by side',
  'fatigue-only': 'fatigue, and no satisfaction at present',
  'satisfaction-only': 'satisfaction, and no fatigue at present',
  'neither-fatigue-nor-satisfaction': 'neither fatigue nor satisfaction at present',
  'fits-burnout': 'what came before fits burnout',
  'fits-compassion-fatigue': 'what came before fits compassion fatigue',
  'fits-both': 'what came before fits both',
  'fits-neither': 'nothing that came before fits either',
  'factors-are-not-added-up':
    'Read each factor by itself. One can weigh more for this person than three for another.',
  'exposure-makes-nothing-certain': 'Meeting trauma makes fatigue possible, not certain. Ask how they are.',
  'short-is-not-safe': 'One encounter can be enough. Do not wait for it to last.',
  'symptoms-do-not-tell-them-apart':
    'These signs belong to burnout and to compassion fatigue alike, so they decide nothing here.',
  'overload-is-named-for-both':
    'The source gives overload as what burns people out, and later as a root of compassion fatigue too. Lower the load either way.',
  'satisfaction-softens-and-does-not-cure':
    'Satisfaction may soften what fatigue does. The fatigue is still there and still needs support.',
  'isolation-makes-help-harder-to-reach':
    'Abuse of who they are, and nobody at work to share it with: help is harder to reach for them. Offer it first; do not wait to be asked.',
  'gender-lowers-no-need':
    'Assumptions about men and fear are at work here. They are untrue: ask him, and offer the same support as to anybody.',
  'seeming-unaffected-says-nothing':
    'They seem untroubled. That is no sign that they need nothing, nor that others feel the same.',
  'a-frame-not-a-script':
    'A frame for a conversation. Choose from it together; nothing in it is a script, and nothing is ranked.',
  'caring-less-is-no-remedy': 'The remedy is more support, never less care.',
  'no-need-named-is-not-no-need':
    'No need has been named. That is not the same as having none; the three layers stay.',
  'a-stand-in-is-not-the-same':
    'What stands in helps, and is not the same thing. Keep the gap on a leader’s list.',
  'layer-kept': 'kept',
  'layer-stood-in-for': 'something stands in for it',
  'layer-not-known': 'not known: find out',
  'layer-missing': 'missing: for a leader to mend',
  peer: 'peers',
  'line-management': 'line management',
  supervision: 'supervision',
  'wrong-number-of-answers': '{given} answers were given; this instrument has {wanted}.',
  'answer-out-of-range': 'Item {item} takes a whole number from {min} to {max}, or nothing.',
  'score-refused':
    'This instrument has no score called “{score}”, and its authors advise against making one.',
  'no-such-score': 'This instrument has no score called “{score}”.',
  'bands-already-published': 'The bands of {score} are its owner’s and are not replaced.',
  'raw-and-t-not-mixed':
    'Bands for raw scores and T scores classify one person in two ways. Ask for one of them.',
  'norm-lacks-scale': 'The norm has no figures for {score}.',
  'norm-not-usable': 'The norm for {score} needs a mean and a standard deviation above zero.',
  'answers-all-the-same':
    'All {answered} answers are the same. Ask whether the form was filled in as it was felt.',
  low: 'low',
  average: 'average',
  high: 'high',
  'decile-10': 'lowest tenth (very low)',
  'decile-20': 'second tenth',
  'decile-30': 'third tenth (low)',
  'decile-40': 'fourth tenth',
  'decile-50': 'fifth tenth (medium)',
  'decile-60': 'sixth tenth',
  'decile-70': 'seventh tenth (high)',
  'decile-80': 'eighth tenth',
  'decile-90': 'highest tenths (very high)',
  raw: 'raw scores',
  t: 'T scores',
  'free-if-credited-unchanged-unsold':
    'Free to copy where the author is credited, nothing is changed and it is not sold. Check proqol.org for the terms today.',
  'terms-not-confirmed':
    'The terms were not confirmed when this was written. Ask the owner before you use it.',
  'public-domain': 'Its authors placed it in the public domain.',
  'people-who-help-people': 'people whose work is helping others',
  'adults-in-psychotherapy-or-treatment': 'adults in psychotherapy or treatment',
  'adults-who-came-for-alcohol-treatment': 'adults who had come for alcohol treatment',
  diagnosis: 'a diagnosis',
  'selection-or-dismissal': 'hiring, judging or dismissing anybody',
  'ranking-people': 'ranking people',
  'family-records': 'a family’s record',
  'placing-on-the-cycle-of-change': 'placing somebody on the cycle of change',
  'd-17-step-back': 'Practitioners who cope keep some distance.',
  'd-17-stay-connected': 'Being effective takes real empathy and connection, every time.',
  'd-17-supervision-holds-both': 'Supervision is where both can be held: hard cases and successes.',
  'd-18-same-thing': 'Vicarious trauma and compassion fatigue are two words for one thing.',
  'd-18-exposure-then-condition': 'Vicarious trauma is what is met; compassion fatigue is what can follow.',
  'd-19-instead-of-fatigue': 'Satisfaction is what comes instead of fatigue.',
  'd-19-beside-fatigue': 'Satisfaction and fatigue can be there together. The source ends on this.',
  'd-20-workload-burns-out': 'Overload over time leads to burnout, where fatigue can follow one event.',
  'd-20-workload-fatigues-too': 'Overload is also a main root of compassion fatigue.',
  'd-20-person-does-not-control-it': 'The person cannot, or will not, get a hold on their stress.',
  absorption: 'taking it in',
  trust: 'trust',
  satisfaction: 'satisfaction',
  'engagement-depth': 'how deeply one engages',
  'home-visits': 'home visits',
  internalisation: 'carrying it inside',
  'work-home-boundary': 'the line between work and home',
  exposure: 'exposure to trauma',
  'harm-from-fatigue': 'the harm that fatigue does',
  'fatigue-risk': 'the risk of fatigue',
  up: 'rises',
  down: 'falls',
};
