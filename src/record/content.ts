/** Words for the codes that reading a record gives out, in en-GB. */
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
};
