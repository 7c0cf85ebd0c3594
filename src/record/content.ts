/** Words for the codes that reading a record, and deciding what it takes in, give out, in en-GB. */
export const words: Readonly<Record<string, string>> = {
  'duplicate-id': 'The id “{id}” is used twice in this list. Give one of the two another.',
  'ambiguous-id':
    'The id “{id}” already names somebody or something else, so a note about it could mean either.',
  'not-in-record': '“{id}” is named here and is not in the record.',
  'in-the-future': 'This is dated {day}, after {on}. A record holds what has happened.',
  'unknown-item':
    '“{item}” is in no vocabulary known here. Check its spelling, or pass your own ids as `items`.',
  'staff-only-item':
    '“{item}” is about how a worker is. That is the worker’s own and has no place in a family’s record.',
  'impossible-event': 'The cycle of change does not allow this event here ({why}).',
  'newer-schema-version':
    'This record was written by a newer version ({version}; known here: {known}). Update the library to open it.',
  'not-json': 'This text is not JSON.',
  'already-in-record': 'The id “{id}” is in use in this record already. Give what is new an id of its own.',
  'dated-after-recording': 'This is dated {day}, after the day it is recorded on ({on}).',
  'reason-required': 'Say why. Without a reason nobody can tell later what was right.',
  'nothing-to-correct': 'Nothing with the id “{id}” is there to be changed.',
  'only-drafts-are-updated':
    'Rows of “{section}” are not rewritten. Where one is wrong, correct it and say why; the row as it was is kept.',
  'already-settled':
    '“{id}” is settled. Where it is wrong, correct it and say why; where things have moved on, record that anew.',
  'already-started': 'The conversation “{id}” has begun already. Go on with it, or give this one another id.',
  'not-started': 'There is no conversation “{id}” to go on with. Open it first.',
  'already-finished': 'The conversation “{id}” has ended in a plan. Open another to go on.',
  'before-flag-set': 'This is dated {day}, before the flag was set ({since}).',
  'session-already-marked':
    'This half-day of {on} ({session}) has a mark already, in “{id}”. Correct that one if it is wrong.',
};
