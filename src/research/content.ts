/** Words for the conventions of this module and for the reasons why a figure has no value, in en-GB. */
export const words: Readonly<Record<string, string>> = {
  // Why a figure has no value
  'nothing-observed': 'Nothing was observed, so there is nothing to work out. That is not the same as none.',
  'not-a-count': 'This takes whole numbers of 0 or more.',
  'more-successes-than-trials': 'It cannot have happened more often than it could have.',
  'too-many-trials': 'These are more trials than an interval is worked out for.',
  'level-outside-0-to-1': 'The level of an interval lies between 0 and 1, for example 0.95.',
  'not-finite': 'One of the values is not a number that can be used.',
  'out-of-range': 'The values are too large, or too far apart, to work this out.',
  'negative-value': 'A share cannot be taken of something below 0.',
  'nothing-to-share': 'Nobody has any, so nothing can be said of how evenly it is shared.',
  'fewer-than-two-values': 'This takes at least two values.',
  'fewer-than-two-categories': 'This takes at least two categories.',
  'fewer-than-two-items': 'This takes at least two items.',
  'fewer-than-two-rows': 'This takes at least two people whose answers can be used.',
  'value-not-listed': 'A rating is in none of the categories listed.',
  'rated-twice': 'One rater has rated the same unit twice. Say which rating stands.',
  'no-unit-with-two-ratings': 'No unit was rated by two people, so nothing can be compared.',
  'no-variation': 'Nothing varies here, so there is nothing to compare.',
  'too-few-answered-together': 'Two of the items were answered together by fewer than two people.',
  'covariances-contradict':
    'Worked out from different people for each pair, the figures contradict one another. Use whole rows instead.',
  'not-reached': 'Not reached in the time that was followed.',
  'none-ended-yet': 'Nobody has left yet, so there is no telling how sure this is.',
  'none-left': 'Nobody is left to follow, so there is no telling how sure this is.',
  'horizon-after-last-day': 'Somebody was still there when last known of. What came later is not known.',
  'not-under-pairwise':
    'Each pair of items rests on other people, so no one number of people stands behind this.',

  // Why a row was left out
  'two-states-one-day': 'Two rows of the same day name different states. Find out which holds.',
  'state-not-known': 'Someone looked that day and could not tell.',
  'state-not-listed': 'The row names a state that is not among those listed.',
  'start-not-seen': 'Nobody saw when this began, so its length is not known.',

  // Marks on a table of transitions
  'few-observations': 'Only {observed} seen. Read the interval before the figure.',
  'not-seen':
    'Not seen so far. That does not make it impossible: the upper limit says how common it could be.',

  // Conventions
  wilson: 'Wilson interval: right on average',
  'clopper-pearson': 'Clopper-Pearson interval: never surer than it says, and so wide',
  count: 'a row with the same state again counts as staying',
  'leave-out': 'left out',
  'until-told-otherwise': 'a state lasts until a row says otherwise',
  'only-while-seen': 'a state is known to last only as long as it was seen',
  'from-first-row': 'the first stay counts from the first row',
  'log-log': 'interval on the log-log scale',
  log: 'interval on the log scale',
  plain: 'interval on the plain scale',
  midpoint: 'the middle of a level stretch',
  'first-day': 'the first day of a level stretch',
  unweighted: 'every disagreement counts the same',
  linear: 'a disagreement counts by how far apart it is',
  quadratic: 'a disagreement counts by the square of how far apart it is',
  nominal: 'names without an order',
  ordinal: 'names or numbers in order',
  interval: 'numbers whose distances mean the same everywhere',
  listwise: 'only people who answered every item',
  pairwise: 'for each pair of items, the people who answered both',
  population: 'the values are all there are',
  'bias-corrected': 'the values are a sample',
};
