/**
 * Words of diagrams in en-GB, for what no module has words for. A locale that has the same codes comes first.
 */
export const words: Readonly<Record<string, string>> = {
  'diagram/cycle': 'The cycle of change',
  'diagram/not-located': 'Not placed yet',
  'diagram/here': 'here since {on}',
  'diagram/step': 'Step {number}, {on}: {what}',
  'diagram/step-told': 'Step {number}, {on}: {what}, {from} to {to}.',
  'diagram/does-not-fit': '{step} (not a move the cycle has: look again)',
  'diagram/missing': 'Not known yet: {field}',
  'diagram/could-become': 'could become: {findings}',
  'diagram/takes-more': 'takes more than this alone',
  'diagram/because': 'Reason: {because}',
  'diagram/judgement': 'What the record indicates',
};
