/**
 * Words of forms in en-GB, for what no module has words for: titles of sets, the answers themselves, choices. A locale
 * that has the same codes comes first.
 */
export const words: Readonly<Record<string, string>> = {
  'form/yes': 'Yes',
  'form/no': 'No',
  'form/unknown': 'Not known',
  'form/choose': 'One answer at most; leave it empty if nobody has asked yet.',
  'form/general': 'In general',
  'form/specific': 'Only in certain circumstances',
  'form/attendance.tenets': 'Ten tenets of support with attendance',
  'form/attendance.tenets#definition': 'Think of one child. What can we say yes to today?',
  'form/behaviour.assessment-check': 'Is hostility changing how we see this child?',
  'form/behaviour.assessment-check#definition':
    'For yourself, and to take to supervision. A yes calls for attention; it blames nobody.',
  'form/behaviour.challenge-check': 'Before a challenge',
  'form/behaviour.challenge-check#definition': 'A no says: plan it again, with somebody.',
  'form/behaviour.child-check': 'What may this child be doing to cope?',
  'form/behaviour.child-check#definition': 'Think of an ordinary day at home.',
  'form/behaviour.door-closes': 'As the door closes',
  'form/behaviour.door-closes#definition': 'One question, asked again after every visit.',
  'form/behaviour.visit-check': 'How was the visit?',
  'form/behaviour.visit-check#definition': 'For yourself, and to take to supervision.',
  'form/engagement.contact.child': 'What a child would say of this contact',
  'form/engagement.contact.child#definition': 'Is it true of the last contact? Better still: ask the child.',
  'form/engagement.contact.parent': 'What a parent would say of this contact',
  'form/engagement.contact.parent#definition':
    'Is it true of the last contact? Better still: ask the parent.',
  'form/grow.goal': 'The goal',
  'form/grow.goal#definition': 'In the words of the person whose goal it is.',
  'form/grow.reality': 'How things are',
  'form/grow.reality#definition': 'In the words of the person whose goal it is.',
  'form/safety.communication': 'Talking with this parent',
  'form/safety.communication#definition': 'So that not being understood is never read as not wanting to.',
  'form/safety.exchange-check': 'Making sense of a hard exchange',
  'form/safety.exchange-check#definition': 'What explains it does not excuse it.',
  'form/safety.interagency.decide': 'When one agency cannot work with a family',
  'form/safety.interagency.decide#definition': 'For the network to answer together.',
  'form/safety.pre-visit': 'Before a visit',
  'form/safety.pre-visit#definition': 'Go through these with your manager where there is any doubt.',
  'form/safety.sharing': 'Should colleagues know?',
  'form/safety.sharing#definition':
    'For a worker and their first line manager. One yes is reason to share; the two of you decide.',
};
