/** Entries that Node loads as one file each: the root, and those that would take eight files or more of ours. */
export const WHOLE = ['index', 'plan/index', 'record/index', 'review/index'];

/** That file, without its ending. */
export const wholeFile = (entry) => `dist/whole/${entry === 'index' ? 'root' : entry.replace('/index', '')}`;
