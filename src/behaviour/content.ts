import type { Catalogue, Citation, RuleWords } from '../kernel/index.js';
import type { BehaviourRuleId } from './register.js';
import type { BehaviourId } from './vocabulary.js';

const toolkit: Citation = {
  source: 'barnsley-toolkit',
  at: '7.0 Difficult-to-engage behaviour',
  basis: 'stated',
};
const types: Citation = {
  source: 'hard-to-engage-procedure',
  at: 'Four types of uncooperativeness',
  basis: 'stated',
};
const opening: Citation = { source: 'hard-to-engage-procedure', at: 'Opening statement', basis: 'stated' };
const reasons: Citation = {
  source: 'hard-to-engage-procedure',
  at: 'Reasons families may be uncooperative',
  basis: 'stated',
};
const assessment: Citation = {
  source: 'hard-to-engage-procedure',
  at: 'Impact on assessment',
  basis: 'stated',
};
const child: Citation = {
  source: 'hard-to-engage-procedure',
  at: 'Impact on assessment of the child',
  basis: 'stated',
};
const responding: Citation = {
  source: 'hard-to-engage-procedure',
  at: 'Responding to uncooperative families',
  basis: 'stated',
};

/** Words for every id of this module, in en-GB. */
export const entries: Catalogue<BehaviourId> = {
  'behaviour.toolkit-type.violence': {
    label: 'Violence',
    definition: 'Violence that happens or is threatened. Few families, and the hardest of all to work with.',
    cite: toolkit,
    audience: 'parent',
    also: [{ id: 'behaviour.uncoop-type.violence', cite: types }],
  },
  'behaviour.toolkit-type.confrontation': {
    label: 'Confrontation',
    definition:
      'Picking a fight with those who come to help, or shutting the door on them while at home. Often a sign that trust is missing.',
    cite: toolkit,
    audience: 'parent',
    also: [{ id: 'behaviour.uncoop-type.confrontation', cite: types }],
  },
  'behaviour.toolkit-type.refusal': {
    label: 'Refusal',
    definition:
      'Saying no: to meeting workers at all, or to anyone seeing the child alone. The toolkit names this type, the procedure does not.',
    cite: toolkit,
    audience: 'parent',
  },
  'behaviour.toolkit-type.disguised-compliance': {
    label: 'Disguised compliance',
    definition:
      'Looking co-operative so that nobody worries and the agency keeps its distance. The toolkit names this type, the procedure does not.',
    cite: toolkit,
    audience: 'parent',
  },
  'behaviour.toolkit-type.avoidance': {
    label: 'Avoidance',
    definition: 'Keeping out of the way. Very common, and everybody does it at times.',
    cite: toolkit,
    audience: 'parent',
    also: [{ id: 'behaviour.uncoop-type.avoidance', cite: types }],
  },
  'behaviour.toolkit-type.ambivalence': {
    label: 'Ambivalence',
    definition: 'In two minds about the help. The commonest reaction of all, and often no obstacle.',
    cite: toolkit,
    audience: 'parent',
    also: [{ id: 'behaviour.uncoop-type.ambivalence', cite: types }],
  },
  'behaviour.uncoop-type.four-types': {
    label: 'Four types',
    definition:
      'The procedure counts four types: ambivalence, avoidance, confrontation and violence. The toolkit adds refusal and disguised compliance.',
    cite: types,
    audience: 'practitioner',
  },
  'behaviour.continuum.definition': {
    label: 'A continuum',
    definition: 'How families present runs along a line, with no sharp steps between one kind and the next.',
    cite: toolkit,
    audience: 'practitioner',
  },
  'behaviour.continuum.low-end': {
    label: 'The surface end',
    definition: 'Taking part on the surface, with little to show for it.',
    cite: toolkit,
    audience: 'parent',
  },
  'behaviour.continuum.high-end': {
    label: 'The hostile end',
    definition: 'Hostile, threatening or violent. Very few families are here.',
    cite: toolkit,
    audience: 'parent',
  },
  'behaviour.spectrum.apparent-compliance': {
    label: 'Only looks like agreement',
    definition: 'Going along in words, with nothing behind it.',
    cite: opening,
    audience: 'parent',
  },
  'behaviour.spectrum.reluctant': {
    label: 'Reluctant',
    definition: 'Slow to come forward, hard to win over.',
    cite: opening,
    audience: 'parent',
  },
  'behaviour.spectrum.resistant': {
    label: 'Resistant',
    definition: 'Pushing back against the service.',
    cite: opening,
    audience: 'parent',
  },
  'behaviour.spectrum.angry-or-hostile': {
    label: 'Angry or hostile',
    definition: 'Anger or hostility towards workers, now and then or often.',
    cite: opening,
    audience: 'parent',
  },
  'behaviour.spectrum.extreme.intimidation': {
    label: 'Intimidation',
    definition: 'Making a worker feel afraid, with or without words.',
    cite: opening,
    audience: 'parent',
  },
  'behaviour.spectrum.extreme.abuse': {
    label: 'Abuse of staff',
    definition: 'Abusive words or conduct towards staff.',
    cite: opening,
    audience: 'parent',
  },
  'behaviour.spectrum.extreme.threats': {
    label: 'Threats',
    definition: 'Threatening a worker with harm.',
    cite: opening,
    audience: 'parent',
  },
  'behaviour.spectrum.extreme.actual-violence': {
    label: 'Actual violence',
    definition: 'Somebody was attacked, or something was thrown or broken in anger.',
    cite: opening,
    audience: 'parent',
  },
  'behaviour.uncoop-type.confrontation.challenges-professionals': {
    label: 'Takes workers on',
    definition: 'Questions the worker’s right, role or word in a combative way.',
    cite: types,
    audience: 'parent',
  },
  'behaviour.toolkit-type.confrontation.provokes-arguments': {
    label: 'Starts rows',
    definition: 'Picks arguments, so that the reason for the visit gets lost.',
    cite: toolkit,
    audience: 'parent',
    also: [{ id: 'behaviour.uncoop-type.confrontation.provokes-arguments', cite: types }],
  },
  'behaviour.toolkit-type.confrontation.extreme-avoidance': {
    label: 'In, but the door stays shut',
    definition:
      'Somebody is at home and will not open. Both sources count this as confrontation, not as avoidance.',
    cite: toolkit,
    audience: 'parent',
    also: [{ id: 'behaviour.uncoop-type.confrontation.extreme-avoidance', cite: types }],
  },
  'behaviour.uncoop-type.confrontation.fight-response': {
    label: 'Fights rather than leaves',
    definition:
      'When things get hard this parent fights back instead of walking away. There is often mistrust beneath it.',
    cite: types,
    audience: 'parent',
  },
  'behaviour.toolkit-type.refusal.will-not-meet': {
    label: 'Will not meet',
    definition: 'Declines to see workers.',
    cite: toolkit,
    audience: 'parent',
  },
  'behaviour.toolkit-type.refusal.child-not-seen-alone': {
    label: 'No time alone with the child',
    definition: 'Does not allow anyone to see the child without a parent there.',
    cite: toolkit,
    audience: 'parent',
  },
  'behaviour.uncoop-type.avoidance.avoids-appointments': {
    label: 'Dodges appointments',
    definition: 'Finds ways not to be there for what was arranged.',
    cite: types,
    audience: 'parent',
  },
  'behaviour.uncoop-type.avoidance.misses-meetings': {
    label: 'Misses meetings',
    definition: 'Does not come to meetings about the family.',
    cite: types,
    audience: 'parent',
  },
  'behaviour.toolkit-type.avoidance.cuts-visits-short': {
    label: 'Ends visits early',
    definition: 'Something more pressing always seems to come up.',
    cite: toolkit,
    audience: 'parent',
    also: [{ id: 'behaviour.uncoop-type.avoidance.cuts-visits-short', cite: types }],
  },
  'behaviour.toolkit-type.ambivalence.always-late': {
    label: 'Late every time',
    definition: 'Comes, but regularly late.',
    cite: toolkit,
    audience: 'parent',
    also: [{ id: 'behaviour.uncoop-type.ambivalence.always-late', cite: types }],
  },
  'behaviour.toolkit-type.ambivalence.excuses': {
    label: 'Always a reason',
    definition:
      'Each missed visit comes with a reason, one after the other. Check first that none of them was the service’s doing.',
    cite: toolkit,
    audience: 'parent',
    also: [{ id: 'behaviour.uncoop-type.ambivalence.repeated-excuses', cite: types }],
  },
  'behaviour.toolkit-type.ambivalence.changes-subject': {
    label: 'Changes the subject',
    definition: 'Steers the talk elsewhere when it gets uncomfortable.',
    cite: toolkit,
    audience: 'parent',
    also: [{ id: 'behaviour.uncoop-type.ambivalence.diverts-conversation', cite: types }],
  },
  'behaviour.uncoop-type.ambivalence.dismissive-body-language': {
    label: 'Dismissive body language',
    definition:
      'Turns away, shrugs, looks past you. The same can mean shyness or another culture’s manners: ask.',
    cite: types,
    audience: 'parent',
  },
  'behaviour.toolkit-type.confrontation.dismissive-body-language': {
    label: 'Dismissive body language, as printed under confrontation',
    definition:
      'The toolkit’s sentence is damaged here. The procedure shows that the phrase belongs to ambivalence. Kept for the record; it feeds no rule.',
    cite: toolkit,
    audience: 'parent',
  },
  'behaviour.toolkit-type.avoidance.fight-not-flight': {
    label: 'Mistrust and fight, as printed under avoidance',
    definition:
      'The toolkit’s sentence is damaged here. The procedure shows that it belongs to confrontation. Kept for the record; it feeds no rule.',
    cite: toolkit,
    audience: 'parent',
  },
  'behaviour.disguised-compliance.hides-injuries': {
    label: 'Covers injuries',
    definition: 'Clothes, food or smears seem to hide marks on a child. Child protection first.',
    cite: toolkit,
    audience: 'parent',
  },
  'behaviour.disguised-compliance.hides-people': {
    label: 'Conceals people',
    definition: 'A room, loft or shed may be hiding a child or somebody who harms. Child protection first.',
    cite: toolkit,
    audience: 'parent',
  },
  'behaviour.disguised-compliance.mobile-family': {
    label: 'Keeps moving on',
    definition:
      'Changes home, doctor or hospital again and again, with injuries that raise suspicion among the reasons. Moving alone has many other causes: ask about both.',
    cite: toolkit,
    audience: 'parent',
  },
  'behaviour.toolkit-type.disguised-compliance.sabotage': {
    label: 'Sabotage',
    definition: 'Seems to wreck the work on purpose while agreeing to it, for instance by not turning up.',
    cite: toolkit,
    audience: 'parent',
  },
  'behaviour.disguised-compliance.agree-little-effort': {
    label: 'Agrees, then little happens',
    definition: 'Says yes to what needs to change and hardly tries.',
    cite: toolkit,
    audience: 'parent',
  },
  'behaviour.disguised-compliance.change-from-outside': {
    label: 'Change made by others',
    definition: 'Things got better because services did the work, not because the parent did.',
    cite: toolkit,
    audience: 'parent',
  },
  'behaviour.disguised-compliance.no-change-at-review': {
    label: 'No change at review',
    definition: 'After a great deal of input the review finds little difference for the child.',
    cite: toolkit,
    audience: 'parent',
  },
  'behaviour.disguised-compliance.uneven-change': {
    label: 'One area moves, others do not',
    definition: 'Progress in one part of life, standstill in the rest.',
    cite: toolkit,
    audience: 'parent',
  },
  'behaviour.disguised-compliance.selective-engagement': {
    label: 'Picks and chooses',
    definition: 'Takes part in chosen pieces of the plan and leaves the others.',
    cite: toolkit,
    audience: 'parent',
  },
  'behaviour.disguised-compliance.aligns-with-some': {
    label: 'Sides with some workers',
    definition: 'Keeps close to some professionals and away from others.',
    cite: toolkit,
    audience: 'parent',
  },
  'behaviour.disguised-compliance.child-account-conflicts': {
    label: 'The child tells it differently',
    definition: 'What the child says and what the parent says do not match.',
    cite: toolkit,
    audience: 'parent',
  },
  'behaviour.disguised-compliance.blocks-entry': {
    label: 'Stands in the doorway',
    definition: 'The worker does not get past the front door.',
    cite: toolkit,
    audience: 'parent',
  },
  'behaviour.disguised-compliance.stage-manages-visits': {
    label: 'Staged visits',
    definition: 'Visits run so that the child is hardly seen or spoken to.',
    cite: toolkit,
    audience: 'parent',
  },
  'behaviour.disguised-compliance.controls-space': {
    label: 'Controls the room',
    definition: 'Furniture, television or pets decide who sits where and what can be seen.',
    cite: toolkit,
    audience: 'parent',
  },
  'behaviour.disguised-compliance.coaches-children': {
    label: 'Children sound rehearsed',
    definition: 'The children’s answers seem learnt: everything is fine.',
    cite: toolkit,
    audience: 'parent',
  },
  'behaviour.disguised-compliance.dirt-and-smell': {
    label: 'Dirt that keeps you away',
    definition:
      'The state of the place makes it hard to go near the child. Poverty can look the same: go near, and ask.',
    cite: toolkit,
    audience: 'parent',
  },
  'behaviour.toolkit-type.violence.has-worked-before': {
    label: 'It has worked before',
    definition: 'Frightening people has got this person results in the past.',
    cite: toolkit,
    audience: 'parent',
    also: [{ id: 'behaviour.uncoop-type.violence.cause-has-worked', cite: types }],
  },
  'behaviour.uncoop-type.violence.cause-fear-of-authority': {
    label: 'Old fear of authority',
    definition: 'A deep fear, turned outwards as hate of anyone in charge.',
    cite: types,
    audience: 'parent',
  },
  'behaviour.uncoop-type.confrontation.cause-fear-of-removal': {
    label: 'Fear of losing the children',
    definition: 'The parent fears that the children will be removed. The fear may be well founded.',
    cite: types,
    audience: 'parent',
  },
  'behaviour.uncoop-type.confrontation.cause-already-removed': {
    label: 'A removal that happened',
    definition: 'The parent is reacting to children having been removed before.',
    cite: types,
    audience: 'parent',
  },
  'behaviour.uncoop-type.confrontation.cause-doubts-good-intent': {
    label: 'Cannot trust the motive',
    definition: 'Finds it hard to see good intent for long, and suspects something behind it.',
    cite: types,
    audience: 'parent',
  },
  'behaviour.uncoop-type.avoidance.cause-difficulty': {
    label: 'A difficulty of their own',
    definition: 'Something in their own life stands in the way.',
    cite: types,
    audience: 'parent',
  },
  'behaviour.uncoop-type.avoidance.cause-something-to-hide': {
    label: 'Something to hide',
    definition: 'There is something the parent does not want seen.',
    cite: types,
    audience: 'parent',
  },
  'behaviour.uncoop-type.avoidance.cause-resents-interference': {
    label: 'Resents outsiders',
    definition: 'The parent feels that nobody has a right to step in.',
    cite: types,
    audience: 'parent',
  },
  'behaviour.uncoop-type.avoidance.cause-staff-change-loss': {
    label: 'Another worker gone',
    definition: 'Each change of worker hurts like one more loss.',
    cite: types,
    audience: 'parent',
  },
  'behaviour.toolkit-type.ambivalence.cause-unclear-expectations': {
    label: 'Unsure what is wanted',
    definition: 'Nobody has made clear what is expected.',
    cite: toolkit,
    audience: 'parent',
    also: [{ id: 'behaviour.uncoop-type.ambivalence.cause-uncertainty', cite: types }],
  },
  'behaviour.toolkit-type.ambivalence.cause-poor-experience': {
    label: 'Let down before',
    definition: 'Earlier professionals were a disappointment.',
    cite: toolkit,
    audience: 'parent',
    also: [{ id: 'behaviour.uncoop-type.ambivalence.cause-poor-experience', cite: types }],
  },
  'behaviour.uncoop-type.ambivalence.cause-culture': {
    label: 'A difference of culture',
    definition: 'What looks like hesitation may be another culture’s way.',
    cite: types,
    audience: 'parent',
  },
  'behaviour.reason.privacy': {
    label: 'Guards their privacy',
    definition: 'Wants family life left alone.',
    cite: reasons,
    audience: 'parent',
  },
  'behaviour.reason.something-to-hide': {
    label: 'Something to hide',
    definition: 'There is something they would rather nobody found.',
    cite: reasons,
    audience: 'parent',
  },
  'behaviour.reason.refuses-problem': {
    label: 'Does not believe there is a problem',
    definition:
      'Sees nothing wrong. The nearest the toolkit comes is a person who does not admit their own needs.',
    cite: reasons,
    audience: 'parent',
  },
  'behaviour.reason.resents-interference': {
    label: 'Resents interference',
    definition: 'Feels that outsiders have no business here.',
    cite: reasons,
    audience: 'parent',
  },
  'behaviour.reason.cultural-differences': {
    label: 'A difference of culture',
    definition: 'Sees family, help or authority in another way than the service does.',
    cite: reasons,
    audience: 'parent',
  },
  'behaviour.reason.expectations-unclear': {
    label: 'Does not know what is expected',
    definition: 'Nobody has made it plain, or it was not understood.',
    cite: reasons,
    audience: 'parent',
  },
  'behaviour.reason.poor-previous-experience': {
    label: 'Let down before',
    definition: 'Professionals have failed this family in the past.',
    cite: reasons,
    audience: 'parent',
  },
  'behaviour.reason.staff-changes': {
    label: 'Tired of new faces',
    definition: 'One worker after another, and the story to be told again each time.',
    cite: reasons,
    audience: 'parent',
  },
  'behaviour.reason.fear-of-authority': {
    label: 'Wary of authority',
    definition: 'Dislikes or fears people in charge.',
    cite: reasons,
    audience: 'parent',
  },
  'behaviour.reason.fear-of-removal': {
    label: 'Fears losing the children',
    definition: 'Is afraid that speaking openly will lead to removal.',
    cite: reasons,
    audience: 'parent',
  },
  'behaviour.reason.fear-of-judgement': {
    label: 'Fears being judged',
    definition:
      'Expects to be thought a bad parent because of substance use or mental health. The toolkit names disabled parents and parents who misuse substances.',
    cite: reasons,
    audience: 'parent',
  },
  'behaviour.reason.nothing-to-lose': {
    label: 'Nothing left to lose',
    definition: 'The worst has happened already, for example children removed.',
    cite: reasons,
    audience: 'parent',
  },
  'behaviour.influence.social': {
    label: 'Social influences',
    definition: 'Money, housing, neighbourhood, family and friends shape how a parent behaves.',
    cite: reasons,
    audience: 'parent',
  },
  'behaviour.influence.cultural': {
    label: 'Cultural influences',
    definition: 'Belief, custom and what is held to be right shape how a parent behaves.',
    cite: reasons,
    audience: 'parent',
  },
  'behaviour.influence.psychological': {
    label: 'Psychological influences',
    definition: 'Fear, loss and old hurts shape how a parent behaves.',
    cite: reasons,
    audience: 'parent',
  },
  'behaviour.influence.regain-control': {
    label: 'Taking back control',
    definition: 'Most parents are trying to get back some hold on their own lives.',
    cite: reasons,
    audience: 'parent',
  },
  'behaviour.influence.overwhelmed-by-loss': {
    label: 'Flooded by loss',
    definition: 'Earlier losses can come back as pain, low mood, worry and guilt.',
    cite: reasons,
    audience: 'parent',
  },
  'behaviour.influence.paradox-of-opening': {
    label: 'The moment of opening',
    definition:
      'Pushing back can be the very moment when help begins to reach someone’s feelings, without their knowing it.',
    cite: reasons,
    audience: 'practitioner',
  },
  'behaviour.assessment.needs-accurate-information': {
    label: 'Accurate information',
    definition: 'An assessment is as good as what is known and understood of this child’s life.',
    cite: assessment,
    audience: 'practitioner',
  },
  'behaviour.assessment.engage-parents-and-children': {
    label: 'Assess together',
    definition: 'The best way to know is to assess with parents and children, not over their heads.',
    cite: assessment,
    audience: 'practitioner',
  },
  'behaviour.assessment.shared-view-of-change': {
    label: 'Agree what must change',
    definition: 'Work towards one view of what has to be different.',
    cite: assessment,
    audience: 'practitioner',
  },
  'behaviour.assessment.shared-view-of-support': {
    label: 'Agree what would help',
    definition: 'Work towards one view of the support that is needed.',
    cite: assessment,
    audience: 'practitioner',
  },
  'behaviour.assessment.joint-next-steps': {
    label: 'Plan the next steps together',
    definition: 'Decide jointly what comes next.',
    cite: assessment,
    audience: 'practitioner',
  },
  'behaviour.assessment.tool-limit.child-alone': {
    label: 'The child cannot be seen alone',
    definition:
      'One of the ordinary tools of assessment is out of reach. Write down what that leaves unknown.',
    cite: assessment,
    audience: 'practitioner',
  },
  'behaviour.assessment.tool-limit.child-at-home': {
    label: 'The child cannot be seen at home',
    definition: 'Nobody can watch this child in their own surroundings. Write down what that leaves unknown.',
    cite: assessment,
    audience: 'practitioner',
  },
  'behaviour.assessment.tool-limit.other-sources': {
    label: 'Others know too little',
    definition: 'Nobody gets close enough, so relatives and other professionals have little to tell.',
    cite: assessment,
    audience: 'practitioner',
  },
  'behaviour.assessment.include-violence': {
    label: 'Violence is in the risk assessment',
    definition: 'The child’s risk assessment covers violence or intimidation at home.',
    cite: assessment,
    audience: 'practitioner',
  },
  'behaviour.child-coping.hostage-like': {
    label: 'Copes like a hostage',
    definition: 'Does and says whatever keeps the feared person calm.',
    cite: child,
    audience: 'child',
  },
  'behaviour.child-coping.desensitised': {
    label: 'No longer reacts',
    definition: 'Violence has become ordinary and draws no response.',
    cite: child,
    audience: 'child',
  },
  'behaviour.child-coping.appease-minimise': {
    label: 'Soothes and plays down',
    definition: 'Keeps everybody content, for example by smiling all the time when professionals are near.',
    cite: child,
    audience: 'child',
  },
  'behaviour.child-coping.too-frightened': {
    label: 'Too scared to say',
    definition: 'Fear keeps the child from telling anyone.',
    cite: child,
    audience: 'child',
  },
  'behaviour.child-coping.identifies-with-aggressor': {
    label: 'Takes the aggressor’s side',
    definition: 'Has come to side with the person who frightens.',
    cite: child,
    audience: 'child',
  },
  'behaviour.child-impact.consider-daily-life': {
    label: 'How does this shape the child’s day?',
    definition: 'If outsiders meet this hostility, what does the child meet, day in, day out?',
    cite: child,
    audience: 'practitioner',
  },
  'behaviour.assessment-check.collude-avoid-conflict': {
    label: 'Am I keeping the peace by going along?',
    definition: 'For instance by finding reasons not to visit the home.',
    cite: child,
    audience: 'practitioner',
  },
  'behaviour.assessment-check.remote-contact': {
    label: 'Am I calling or writing instead of going?',
    definition: 'A phone call can arrange a visit. It cannot see a child.',
    cite: child,
    audience: 'practitioner',
  },
  'behaviour.assessment-check.accept-version': {
    label: 'Do I take the parent’s word as fact?',
    definition: 'What do I have besides the parent’s account?',
    cite: child,
    audience: 'practitioner',
  },
  'behaviour.assessment-check.less-contentious': {
    label: 'Do I keep to safer topics?',
    definition: 'Benefits and housing matter, and they can also be the way round what is hard to raise.',
    cite: child,
    audience: 'practitioner',
  },
  'behaviour.assessment-check.avoid-looking-round': {
    label: 'Do I avoid asking to look round?',
    definition: 'When did I last see the whole home?',
    cite: child,
    audience: 'practitioner',
  },
  'behaviour.assessment-check.avoid-checking-food': {
    label: 'Do I avoid checking for food?',
    definition: 'Do I know whether there is enough to eat in the house?',
    cite: child,
    audience: 'practitioner',
  },
  'behaviour.assessment-check.avoid-checking-sleeping': {
    label: 'Do I avoid seeing where the child sleeps?',
    definition: 'Do I know the bed, the room and who else sleeps there?',
    cite: child,
    audience: 'practitioner',
  },
  'behaviour.assessment-check.parent-focus': {
    label: 'Is my mind more on the parent than on the child?',
    definition: 'A parent’s needs can fill every visit. What did I learn of the child’s?',
    cite: child,
    audience: 'practitioner',
  },
  'behaviour.assessment-check.not-asking-child-alone': {
    label: 'Have I stopped asking for time alone with the child?',
    definition: 'If I no longer ask, why not?',
    cite: child,
    audience: 'practitioner',
  },
  'behaviour.assessment-check.changing-behaviour': {
    label: 'Do I behave differently to avoid a clash?',
    definition: 'What would I say or do here if I were not worried about the reaction?',
    cite: child,
    audience: 'practitioner',
  },
  'behaviour.assessment-check.filter-negative': {
    label: 'Do I let bad news slip, or make it smaller?',
    definition: 'What have I left out of my notes, or softened?',
    cite: child,
    audience: 'practitioner',
  },
  'behaviour.assessment-check.overweight-positive': {
    label: 'Do I give good news too much weight?',
    definition:
      'The rule of optimism: shying away from thinking badly of a parent, and so looking only for what is going well.',
    cite: child,
    audience: 'practitioner',
    also: [{ id: 'behaviour.rule-of-optimism.definition', cite: toolkit }],
  },
  'behaviour.assessment-check.fear-confronting': {
    label: 'Am I afraid to raise my concerns?',
    definition: 'If it frightens me, what is it like for the child?',
    cite: child,
    audience: 'practitioner',
  },
  'behaviour.assessment-check.keeping-quiet': {
    label: 'Am I keeping something to myself?',
    definition: 'A worry, a risk or an assessment that my manager or the network does not know of.',
    cite: child,
    audience: 'practitioner',
  },
  'behaviour.child-check.keeping-safe': {
    label: 'Is silence how the child stays safe?',
    definition: 'Not telling us may be the safest thing this child can do.',
    cite: child,
    audience: 'practitioner',
  },
  'behaviour.child-check.learned-appease': {
    label: 'Has the child learnt to smooth things over?',
    definition: 'An easy, smiling child may have learnt that it is safer so.',
    cite: child,
    audience: 'practitioner',
  },
  'behaviour.child-check.self-blame': {
    label: 'Does the child feel to blame?',
    definition: 'Children often think that what adults do is their fault.',
    cite: child,
    audience: 'practitioner',
  },
  'behaviour.child-check.message-if-unchallenged': {
    label: 'What does our silence say?',
    definition: 'If nobody challenges the parents, what does each member of this family conclude?',
    cite: child,
    audience: 'practitioner',
  },
  'behaviour.visit-check.relieved-no-answer': {
    label: 'Am I glad when nobody answers?',
    definition: 'Relief at a closed door is worth talking about in supervision.',
    cite: child,
    audience: 'practitioner',
  },
  'behaviour.visit-check.relieved-to-leave': {
    label: 'Am I glad to be outside again?',
    definition: 'And who cannot leave?',
    cite: child,
    audience: 'practitioner',
  },
  'behaviour.visit-check.usual-practice': {
    label: 'Did I work as I always do?',
    definition: 'Did I ask, say and do here what I would in any other home?',
    cite: child,
    audience: 'practitioner',
  },
  'behaviour.visit-check.key-people-seen': {
    label: 'Have I seen the people who matter?',
    definition: 'Do I know who they are, and have I met them?',
    cite: child,
    audience: 'practitioner',
  },
  'behaviour.visit-check.others-in-house': {
    label: 'Are there signs that somebody else lives here?',
    definition: 'Noticing is good practice. What is noticed may be a worry, or nothing at all.',
    cite: child,
    audience: 'practitioner',
  },
  'behaviour.visit-check.one-adult-only': {
    label: 'Do I work with one adult alone?',
    definition:
      'Where one adult has great needs, the other parent is easily left out, even one who has been violent. Involve them, apart and safely.',
    cite: child,
    audience: 'practitioner',
  },
  'behaviour.visit-check.child-as-door-closes': {
    label: 'What do the children feel as I leave?',
    definition: 'The door shuts, I am outside, they are not. Keep asking, with your supervisor.',
    cite: child,
    audience: 'practitioner',
  },
  'behaviour.rule-of-optimism.false-accounts': {
    label: 'Convincing and untrue',
    definition: 'An account can persuade and still be false. Warmth and a second look go together.',
    cite: toolkit,
    audience: 'practitioner',
  },
  'behaviour.procedure.masked-resistance': {
    label: 'Look beneath the surface',
    definition:
      'Complete resistance can hide under easy agreement. Ask what has changed, not what was promised.',
    cite: responding,
    audience: 'practitioner',
  },
  'behaviour.uncoop-type.ambivalence.response': {
    label: 'Name it, then work through it',
    definition: 'Say gently that being in two minds is normal, and carry on together.',
    cite: types,
    audience: 'practitioner',
  },
  'behaviour.uncoop-type.avoidance.resolve-converts': {
    label: 'They see that you will not be put off',
    definition: 'Once a parent sees that the worker means to stay, meeting may become possible.',
    cite: types,
    audience: 'practitioner',
  },
  'behaviour.uncoop-type.avoidance.concern-converts': {
    label: 'They feel that you care',
    definition: 'Once a parent feels concern and a real wish to help, engaging becomes easier.',
    cite: types,
    audience: 'practitioner',
  },
  'behaviour.uncoop-type.confrontation.response-clear-role': {
    label: 'Be plain about who you are and why you come',
    definition: 'Say what your role is and what the visit is for.',
    cite: types,
    audience: 'practitioner',
  },
  'behaviour.uncoop-type.confrontation.response-show-concern': {
    label: 'Show that you want to help',
    definition: 'Let concern be seen, however the parent reacts.',
    cite: types,
    audience: 'practitioner',
  },
  'behaviour.uncoop-type.confrontation.response-no-early-openness': {
    label: 'Do not look for openness yet',
    definition: 'Formal though warm will do at first. An open relationship may come later.',
    cite: types,
    audience: 'practitioner',
  },
  'behaviour.uncoop-type.confrontation.must-challenge': {
    label: 'Challenge the conduct, safely, and stay',
    definition:
      'Take it up when it happens, for the sake of what the child needs, so that the family learns that we are not going away.',
    cite: types,
    audience: 'practitioner',
    also: [{ id: 'behaviour.procedure.confront-when-arises', cite: responding }],
  },
  'behaviour.uncoop-type.confrontation.several-displays': {
    label: 'Keep on',
    definition:
      'It may take several outbursts before co-operation comes. Bring the strain of that to supervision.',
    cite: types,
    audience: 'practitioner',
  },
  'behaviour.uncoop-type.violence.response-realistic': {
    label: 'Be realistic about change',
    definition: 'Offer help with what has to be addressed, without hoping past what this person can do now.',
    cite: types,
    audience: 'practitioner',
  },
  'behaviour.professional-response.fight': {
    label: 'Fighting back',
    definition: 'Treating everything as a threat, and challenging too hard.',
    cite: responding,
    audience: 'practitioner',
  },
  'behaviour.professional-response.fight.raises-tension': {
    label: 'Tension rises',
    definition: 'Fighting back heats things up. It can shield the worker, or put them in more danger.',
    cite: responding,
    audience: 'practitioner',
  },
  'behaviour.professional-response.fight.desensitises': {
    label: 'Senses go dull',
    definition: 'In a fight one stops feeling how violent this home is, and what the child goes through.',
    cite: responding,
    audience: 'practitioner',
  },
  'behaviour.professional-response.collude': {
    label: 'Going along',
    definition: 'Keeping the parents sweet so as not to set them off.',
    cite: responding,
    audience: 'practitioner',
  },
  'behaviour.professional-response.hyper-alert': {
    label: 'On guard',
    definition: 'Watching so hard for danger that one no longer hears the adult.',
    cite: responding,
    audience: 'practitioner',
  },
  'behaviour.professional-response.hyper-alert.misses-child': {
    label: 'The child goes unseen',
    definition: 'While the worker is on guard, how the child reacts is missed.',
    cite: responding,
    audience: 'child',
  },
  'behaviour.professional-response.filter': {
    label: 'Filtering',
    definition:
      'Leaving out bad news, or making the child’s experience smaller, so that there is nothing to challenge.',
    cite: responding,
    audience: 'practitioner',
  },
  'behaviour.professional-response.filter.avoids-visits': {
    label: 'Visits are dodged',
    definition: 'At its worst the hard visits do not happen, and nobody knows what the home is like.',
    cite: responding,
    audience: 'practitioner',
  },
  'behaviour.professional-response.paralysed': {
    label: 'Frozen',
    definition: 'Stuck between pressing hard and stepping back.',
    cite: responding,
    audience: 'practitioner',
  },
  'behaviour.professional-response.paralysed.escalating-concern': {
    label: 'Rising concern',
    definition: 'It tends to happen when worry about the child is growing.',
    cite: responding,
    audience: 'practitioner',
  },
  'behaviour.professional-response.paralysed.minimal-evidence': {
    label: 'Little to go on',
    definition: 'It tends to happen when hostility leaves hardly any evidence.',
    cite: responding,
    audience: 'practitioner',
  },
  'behaviour.settle.other-account': {
    label: 'Someone else’s account',
    definition:
      'Somebody who knows the family, and does not depend on the parent’s word, was asked. Yes: it explains what was seen. No: it bears it out.',
    cite: {
      source: 'barnsley-toolkit',
      at: '11.1 Strategies for difficult engagement',
      basis: 'derived',
      note: 'The toolkit asks for the view of others who know the family; using it to settle a sign is inferred.',
    },
    audience: 'network',
  },
  'behaviour.settle.child-seen-alone': {
    label: 'The child, seen alone',
    definition: 'The child was seen without parents. Yes: it explains what was seen. No: it bears it out.',
    cite: {
      source: 'hard-to-engage-procedure',
      at: 'Impact on assessment',
      basis: 'derived',
      note: 'Seeing a child alone is named as an ordinary tool; using it to settle a sign is inferred.',
    },
    audience: 'practitioner',
  },
  'behaviour.settle.change-lasts': {
    label: 'Change that lasts',
    definition: 'The change was looked at again after a while. Yes: it holds. No: it has slipped.',
    cite: {
      source: 'barnsley-toolkit',
      at: '11.1 Strategies for difficult engagement',
      basis: 'derived',
      note: 'The toolkit asks not to be too hopeful before change has held; using it to settle a sign is inferred.',
    },
    audience: 'practitioner',
  },
  'behaviour.settle.own-effort': {
    label: 'The parent’s own effort',
    definition: 'Yes: the parent made the change. No: services did.',
    cite: {
      source: 'barnsley-toolkit',
      at: '7.0 Difficult-to-engage behaviour',
      basis: 'derived',
      note: 'Change that comes from services is listed as a sign; its opposite as the settling look is inferred.',
    },
    audience: 'parent',
  },
  'behaviour.settle.child-protection': {
    label: 'Child protection has looked',
    definition:
      'Child protection colleagues have looked into it. Yes: they found another explanation. No: they share the concern.',
    cite: {
      source: 'barnsley-toolkit',
      at: '11.2 Lead Professional responsibility',
      basis: 'derived',
      note: 'Concern over serious harm goes to child protection procedures; that they settle this sign is inferred.',
    },
    audience: 'network',
  },
  'behaviour.response.child-and-safety-first': {
    label: 'The child first, and nobody hurt',
    definition:
      'The child’s welfare comes before everything. Follow the health and safety policy, take legal advice where needed, and do not go alone into danger. If you are frightened, ask what the child lives with.',
    cite: { source: 'barnsley-toolkit', at: '11.1 Strategies for difficult engagement', basis: 'stated' },
    audience: 'practitioner',
  },
  'behaviour.response.child-protection-challenges': {
    label: 'Threats go to child protection',
    definition:
      'Threats of violence are for child protection agencies to challenge, not for one worker at the door.',
    cite: { source: 'barnsley-toolkit', at: '11.1 Strategies for difficult engagement', basis: 'stated' },
    audience: 'network',
  },
  'behaviour.response.state-authority': {
    label: 'State your authority',
    definition: 'Where it is needed, say plainly what your professional or legal authority is.',
    cite: { source: 'barnsley-toolkit', at: '11.1 Strategies for difficult engagement', basis: 'stated' },
    audience: 'practitioner',
  },
  'behaviour.response.say-what-follows': {
    label: 'Say what is needed, and what follows',
    definition: 'Make sure parents know what is asked of them and what happens if it is not done.',
    cite: { source: 'barnsley-toolkit', at: '11.1 Strategies for difficult engagement', basis: 'stated' },
    audience: 'practitioner',
  },
  'behaviour.response.find-what-lies-behind': {
    label: 'Find out what lies behind',
    definition: 'Ask what the pushing back is about, and notice what goes well.',
    cite: { source: 'barnsley-toolkit', at: '11.1 Strategies for difficult engagement', basis: 'stated' },
    audience: 'practitioner',
  },
  'behaviour.response.wait-until-it-lasts': {
    label: 'Wait until it lasts',
    definition: 'Welcome each change, and do not count on it before it has held.',
    cite: { source: 'barnsley-toolkit', at: '11.1 Strategies for difficult engagement', basis: 'stated' },
    audience: 'practitioner',
  },
  'behaviour.response.ask-others': {
    label: 'Ask others who know the family',
    definition: 'Other professionals may see concerns or progress that you do not.',
    cite: { source: 'barnsley-toolkit', at: '11.1 Strategies for difficult engagement', basis: 'stated' },
    audience: 'network',
  },
  'behaviour.response.small-signs': {
    label: 'Build on small signs',
    definition:
      'Look for the first small sign of engagement and build on it. Offer other times, other places, or a person they trust.',
    cite: { source: 'barnsley-toolkit', at: '11.1 Strategies for difficult engagement', basis: 'stated' },
    audience: 'practitioner',
  },
  'behaviour.avoid.arguing-denial': {
    label: 'Arguing with denial',
    definition:
      'While a parent sees no problem, arguing that there is one closes the door. Build trust and raise awareness instead. Conduct is still challenged.',
    cite: {
      source: 'barnsley-toolkit',
      at: '10.0 Cycle of Change',
      basis: 'derived',
      note: 'The toolkit rules out confrontation at this stage; reading it as arguing about the problem is inferred, since it also asks for conduct to be challenged.',
    },
    audience: 'practitioner',
  },
  'behaviour.uncertainty.what-was-seen': {
    label: 'What was seen, and what was told?',
    definition: 'Keep apart what somebody saw and what somebody said.',
    cite: {
      source: 'barnsley-toolkit',
      at: '7.0 Difficult-to-engage behaviour',
      basis: 'derived',
      note: 'Respectful uncertainty is asked for; this question puts it to work.',
    },
    audience: 'practitioner',
  },
  'behaviour.uncertainty.what-does-the-child-say': {
    label: 'What does the child say?',
    definition: 'In their own words, seen alone, or shown by how they are.',
    cite: {
      source: 'barnsley-toolkit',
      at: '7.0 Difficult-to-engage behaviour',
      basis: 'derived',
      note: 'Respectful uncertainty is asked for; this question puts it to work.',
    },
    audience: 'practitioner',
  },
  'behaviour.uncertainty.what-would-we-see-otherwise': {
    label: 'What would we see if we were wrong?',
    definition: 'If things were not going well, how would it show, and have we looked there?',
    cite: {
      source: 'barnsley-toolkit',
      at: '7.0 Difficult-to-engage behaviour',
      basis: 'derived',
      note: 'Healthy scepticism is asked for; this question puts it to work.',
    },
    audience: 'practitioner',
  },
  'behaviour.uncertainty.who-else-saw-it': {
    label: 'Who else has seen it?',
    definition: 'Is there anybody besides the parent who can say the same?',
    cite: {
      source: 'barnsley-toolkit',
      at: '7.0 Difficult-to-engage behaviour',
      basis: 'derived',
      note: 'Healthy scepticism is asked for; this question puts it to work.',
    },
    audience: 'practitioner',
  },
  'behaviour.uncertainty.what-is-different-for-the-child': {
    label: 'What is different for the child?',
    definition: 'After all this work, what does the child notice?',
    cite: {
      source: 'barnsley-toolkit',
      at: '7.0 Difficult-to-engage behaviour',
      basis: 'derived',
      note: 'The toolkit asks whether input brings better outcomes in time; this question puts it to work.',
    },
    audience: 'practitioner',
  },
  'behaviour.uncertainty.whose-effort': {
    label: 'Whose effort was it?',
    definition: 'What did the parent do, and what did services do for them?',
    cite: {
      source: 'barnsley-toolkit',
      at: '7.0 Difficult-to-engage behaviour',
      basis: 'derived',
      note: 'Change made by services is listed as a sign; this question puts it to work.',
    },
    audience: 'practitioner',
  },
  'behaviour.uncertainty.what-of-the-rest': {
    label: 'And the other areas?',
    definition: 'Something got better. What of the parts of life that have not moved?',
    cite: {
      source: 'barnsley-toolkit',
      at: '7.0 Difficult-to-engage behaviour',
      basis: 'derived',
      note: 'Uneven change is listed as a sign; this question puts it to work.',
    },
    audience: 'practitioner',
  },
  'behaviour.uncertainty.what-does-it-rest-on': {
    label: 'What does the assessment rest on?',
    definition: 'Which observations carry it, and how did we come to know them?',
    cite: {
      source: 'barnsley-toolkit',
      at: '7.0 Difficult-to-engage behaviour',
      basis: 'derived',
      note: 'Healthy scepticism is asked for; this question puts it to work.',
    },
    audience: 'practitioner',
  },
  'behaviour.challenge.safe': {
    label: 'Can it be done safely?',
    definition:
      'For the child, for the parent and for you: the right time, the right place, not alone where there is danger.',
    cite: {
      source: 'barnsley-toolkit',
      at: '11.1 Strategies for difficult engagement',
      basis: 'derived',
      note: 'That a challenge is made safely is stated; putting it as a question is ours to infer.',
    },
    audience: 'practitioner',
  },
  'behaviour.challenge.child-outcomes': {
    label: 'Is it about what the child needs?',
    definition: 'The reason given is a better life for the child, not the worker’s authority.',
    cite: {
      source: 'hard-to-engage-procedure',
      at: 'Responding to uncooperative families',
      basis: 'derived',
      note: 'That better outcomes for the child are the frame is stated; putting it as a question is inferred.',
    },
    audience: 'practitioner',
  },
  'behaviour.challenge.we-will-stay': {
    label: 'Does it say that we will stay?',
    definition: 'After it, does the family know that nobody is giving up on them?',
    cite: {
      source: 'hard-to-engage-procedure',
      at: 'Four types of uncooperativeness',
      basis: 'derived',
      note: 'That the family learns that the agency will not give up is stated; putting it as a question is inferred.',
    },
    audience: 'practitioner',
  },
  'behaviour.challenge.conduct-not-denial': {
    label: 'Is it about conduct?',
    definition: 'About what was done or not done, not about whether there is a problem.',
    cite: {
      source: 'barnsley-toolkit',
      at: '10.0 Cycle of Change',
      basis: 'derived',
      note: 'The toolkit rules out confrontation while no problem is seen and asks for conduct to be challenged; this is how we read the two together.',
    },
    audience: 'practitioner',
  },
  'behaviour.prompt.see-the-child-alone': {
    label: 'See the child alone',
    definition: 'Arrange it now. If it is refused, write down that it was and take it up.',
    cite: {
      source: 'hard-to-engage-procedure',
      at: 'Impact on assessment of the child',
      basis: 'derived',
      note: 'The question is stated; what to do about the answer is inferred.',
    },
    audience: 'practitioner',
  },
  'behaviour.prompt.see-the-home': {
    label: 'See the home',
    definition:
      'Visit, and ask to see where the child lives, eats and sleeps. If it is not safe to go, plan it with your manager.',
    cite: {
      source: 'hard-to-engage-procedure',
      at: 'Impact on assessment of the child',
      basis: 'derived',
      note: 'The question is stated; what to do about the answer is inferred.',
    },
    audience: 'practitioner',
  },
  'behaviour.prompt.share-it-now': {
    label: 'Tell somebody today',
    definition: 'Take the worry to your manager and to those who work with this family.',
    cite: {
      source: 'hard-to-engage-procedure',
      at: 'Impact on assessment of the child',
      basis: 'derived',
      note: 'The question is stated; what to do about the answer is inferred.',
    },
    audience: 'practitioner',
  },
  'behaviour.prompt.look-for-evidence': {
    label: 'Look for evidence both ways',
    definition:
      'Ask what speaks for this account and what speaks against it, from somebody other than the parent.',
    cite: {
      source: 'hard-to-engage-procedure',
      at: 'Impact on assessment of the child',
      basis: 'derived',
      note: 'The question is stated; what to do about the answer is inferred.',
    },
    audience: 'practitioner',
  },
  'behaviour.prompt.back-to-the-child': {
    label: 'Come back to the child',
    definition: 'Help with the parent’s own worries, and bring the child into every conversation.',
    cite: {
      source: 'hard-to-engage-procedure',
      at: 'Impact on assessment of the child',
      basis: 'derived',
      note: 'The question is stated; what to do about the answer is inferred.',
    },
    audience: 'practitioner',
  },
  'behaviour.prompt.see-the-key-people': {
    label: 'Find and see the key people',
    definition: 'Work out who matters in this child’s life and meet them.',
    cite: {
      source: 'hard-to-engage-procedure',
      at: 'Impact on assessment of the child',
      basis: 'derived',
      note: 'The question is stated; what to do about the answer is inferred.',
    },
    audience: 'practitioner',
  },
  'behaviour.prompt.find-out-who-lives-here': {
    label: 'Find out who lives here',
    definition: 'Ask, openly and kindly, and check with others who know the home.',
    cite: {
      source: 'hard-to-engage-procedure',
      at: 'Impact on assessment of the child',
      basis: 'derived',
      note: 'The question is stated; what to do about the answer is inferred.',
    },
    audience: 'practitioner',
  },
  'behaviour.prompt.include-the-other-parent': {
    label: 'Bring in the other parent',
    definition: 'Work with each of them, apart where there has been violence, and plan how to do so safely.',
    cite: {
      source: 'hard-to-engage-procedure',
      at: 'Impact on assessment of the child',
      basis: 'derived',
      note: 'The question is stated; what to do about the answer is inferred.',
    },
    audience: 'practitioner',
  },
  'behaviour.prompt.take-to-supervision': {
    label: 'Take it to supervision',
    definition: 'It is human, and it affects what you see. Talk it through with your supervisor soon.',
    cite: {
      source: 'hard-to-engage-procedure',
      at: 'Impact on assessment of the child',
      basis: 'derived',
      note: 'The question is stated; what to do about the answer is inferred.',
    },
    audience: 'practitioner',
  },
  'behaviour.prompt.plan-the-challenge-again': {
    label: 'Plan the challenge again',
    definition:
      'Before you raise it, put right what is missing: safety, the child’s needs, staying power, conduct.',
    cite: {
      source: 'barnsley-toolkit',
      at: '11.1 Strategies for difficult engagement',
      basis: 'derived',
      note: 'That a challenge is made safely is stated; going back to the plan where something is missing is inferred.',
    },
    audience: 'practitioner',
  },
};

/** Words for every rule of this module, with the ledger rows it carries out. */
export const rules: RuleWords<BehaviourRuleId> = {
  'BEH-1': {
    label: 'The door test',
    definition:
      'In and not opening up is confrontation. Being out is not; by contrast it points to avoidance.',
    covers: ['behaviour.uncoop-type.confrontation.door-test'],
  },
  'BEH-2': {
    label: 'Ambivalence alone is not uncooperativeness',
    definition:
      'Everybody who uses a service is in two minds at some time. It is common, and it says little about how engagement will go.',
    covers: [
      'behaviour.toolkit-type.ambivalence.common-not-fatal',
      'behaviour.uncoop-type.ambivalence.may-not-be-uncooperative',
      'behaviour.uncoop-type.ambivalence.everyone-at-some-stage',
    ],
  },
  'BEH-3': {
    label: 'Resolve and concern open doors',
    definition:
      'Avoidance may give way once the parent sees that the worker will stay, and feels that the worker cares.',
    covers: [],
  },
  'BEH-4': {
    label: 'It may take several rounds',
    definition: 'Co-operation may come only after several confrontations. The worker keeps on.',
    covers: [],
  },
  'BEH-5': {
    label: 'Challenge conduct, safely, and stay',
    definition:
      'Conduct is challenged when it happens, safely, with the child’s needs as the reason, so that the family knows we will not give up.',
    covers: [],
  },
  'BEH-6': {
    label: 'The less co-operation, the more it comes from within',
    definition:
      'The less a family co-operates, the likelier it is that psychological influences outweigh social and cultural ones.',
    covers: ['behaviour.influence.gradient'],
  },
  'BEH-7': {
    label: 'Violence belongs in the child’s risk assessment',
    definition: 'Where a child lives with violence or intimidation, the risk assessment has to say so.',
    covers: [],
  },
  'BEH-8': {
    label: 'Respectful uncertainty, healthy scepticism',
    definition: 'At every point in the work. A record with nothing but good news is a reason to look again.',
    covers: [
      'behaviour.rule-of-optimism.respectful-uncertainty',
      'behaviour.rule-of-optimism.healthy-scepticism',
    ],
  },
  'BEH-9': {
    label: 'A sign is a prompt',
    definition: 'Signs of disguised compliance ask for a closer look. No number of them is proof.',
    covers: [],
  },
  'BEH-10': {
    label: 'Check our own view',
    definition:
      'Workers ask themselves how far hostility is distorting what they see of the child. No count is made of the answers.',
    covers: [],
  },
  'BEH-11': {
    label: 'Effect counts, not intent',
    definition: 'Hostility keeps professionals away from a child whether anybody means it to or not.',
    covers: ['behaviour.assessment.keeps-professionals-away'],
  },
  'BEH-12': {
    label: 'Candidates, never labels',
    definition:
      'Every type that has a sign stays in view, with its evidence, whichever source recognises it.',
    covers: [],
  },
  'BEH-13': {
    label: 'A missed appointment is open',
    definition:
      'It may belong to ambivalence, to avoidance or to disguised compliance, until the record says more.',
    covers: [],
  },
  'BEH-14': {
    label: 'Child protection first',
    definition:
      'Signs that can go with injury, with a hidden child or with violence go to child protection before anything else.',
    covers: [],
  },
  'BEH-15': {
    label: 'Ask what it is like for the child',
    definition:
      'Checks on how the child copes, on the visit and on the way out prompt something to do or take up.',
    covers: [],
  },
  'BEH-16': {
    label: 'Both lists of reasons count',
    definition: 'A reason that both sources name is read as one, under either name.',
    covers: [],
  },
  'BEH-17': {
    label: 'What difficult engagement calls for',
    definition:
      'Strategies that the toolkit gives for difficult engagement in general, tied to the types they help with.',
    covers: [],
  },
};

/** Words for codes (findings, cautions, refusals) that this module gives out. */
export const words: Readonly<Record<string, string>> = {
  'signs-beyond-ambivalence': 'More than ambivalence was seen',
  'ambivalence-alone': 'Ambivalence, and nothing beyond it',
  'no-sign': 'Looked for, and not seen',
  'candidate-not-label': 'One possibility among others. It describes what was seen, not what this family is.',
  'ambivalence-is-common': 'Being in two minds is common and need not make engagement hard.',
  'ambivalence-alone-is-not-uncooperative':
    'Nothing beyond ambivalence stands in the record. Do not call this family uncooperative.',
  'prompt-not-proof': 'A reason to look closer, not proof.',
  'child-and-safety-first': 'The child’s welfare and everybody’s safety come before anything else here.',
  'child-protection-first':
    'Take this to child protection now: {signs}. A person there decides what follows.',
  'risk-assessment-must-include-violence':
    'The child’s risk assessment has to include the violence or intimidation at home.',
  'missed-appointment-is-open':
    'Being out is also a missed appointment. Three types stay open: ask before concluding.',
  'psychological-influences-likelier':
    'The less co-operation there is, the likelier that fear, loss or old hurts lead. Ask what lies behind it.',
  'no-closed-door': 'No door stayed shut at this contact',
  'no-violence-recorded': 'Every sign of violence was looked for and not found',
  included: 'The risk assessment includes it',
  'must-be-included': 'The risk assessment has to include it',
  'may-open-up': 'Avoidance may be giving way',
  'not-yet': 'Not yet',
  'effect-counts-not-intent': 'Whether or not anybody means it, this keeps professionals from the child.',
  'several-displays-may-come':
    'Several outbursts may come before co-operation does. Keep on, and bring it to supervision.',
  'keep-in-supervision':
    'These answers are the worker’s own. Keep them in supervision, not in the family’s record.',
  'positives-only': 'The record holds good news only',
  'self-described-preferred': 'The assessment rests on what a parent says although somebody saw otherwise',
  'self-described-only': 'Good news rests on the parent’s word alone',
  'no-change-despite-input': 'Reviews show no change for all the input',
  'uneven-change': 'One area is better, others stand still',
  observations: 'Nothing about this family’s strengths or worries is recorded',
  restsOn: 'Which observations the assessment rests on',
  'reviews.changed': 'What reviews found in each area',
  'contact.outcome': 'How the contact ended',
  shown: 'Seen',
  possible: 'Possible',
  'not-asked': 'Nobody has looked yet',
  'not-seen': 'Looked for, not seen',
  'look-closer': 'Look closer',
  'borne-out': 'A later look bears it out',
  'other-explanation': 'Later looks found another explanation',
  'd-1-six-types': 'The toolkit recognises six types.',
  'd-1-four-types': 'The procedure recognises four: it has neither refusal nor disguised compliance.',
  'd-2-not-answering': 'The toolkit puts not answering the door under confrontation and says no more.',
  'd-2-in-or-out': 'The procedure adds how to tell: in and not opening is confrontation, being out is not.',
  'd-3-ambivalence-or-sabotage':
    'In the toolkit a missed visit can be ambivalence, or sabotage behind a show of co-operation.',
  'd-3-ambivalence-or-avoidance': 'In the procedure a missed appointment can be ambivalence or avoidance.',
  'd-4-do-not-confront': 'While a parent sees no problem: do not confront.',
  'd-4-challenge-conduct': 'Confront uncooperative conduct when it happens, safely.',
  'd-4-both':
    'Our reading: do not argue a parent out of denial, do challenge conduct. No source says this of both.',
  'd-5-trust-first': 'Build a trusting partnership before anything else.',
  'd-5-formal-though-warm':
    'With confrontation, do not expect an open relationship at first: formal though warm.',
  'd-7-parents-priorities': 'Parents say it helps when what matters most to them is tackled first.',
  'd-7-practical-help': 'Practical help in the home is engagement at work.',
  'd-7-losing-the-child':
    'Staying with benefits, housing or the parent’s needs can be a way round the child. It is right only while the child stays in view.',
  'd-8-affirm-strengths': 'Start from strengths and affirm them.',
  'd-8-rule-of-optimism': 'Do not shy away from a negative judgement: good news alone is a warning.',
  'd-8-shift-with-the-child':
    'Let the balance shift with the child’s circumstances: hopeful at times, openly sceptical at others.',
  'd-14-barriers':
    'The toolkit lists many more family barriers. Fear of judgement: disabled parents, parents who misuse substances.',
  'd-14-reasons':
    'The procedure lists twelve reasons; resenting interference and not believing in a problem are its own. Fear of judgement: substance use, mental health.',
};
