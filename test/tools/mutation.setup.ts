import fc from 'fast-check';

/** The same generated input for each mutant, so that a score can be had again; and no time spent on shrinking. */
fc.configureGlobal({ seed: 9, endOnFailure: true });
