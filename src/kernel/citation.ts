import type { SourceId } from './sources.js';

/**
 * How firmly a source stands behind something: `stated` there, `derived` from what is stated there, or a
 * `house-choice` of this library, which always says why.
 */
export type Basis = 'stated' | 'derived' | 'house-choice';

/** Where something comes from. */
export type Citation = {
  /** Key in the bibliography. */
  readonly source: SourceId;
  /** Heading, table or paragraph within the source. */
  readonly at: string;
} & (
  | { readonly basis: 'stated' | 'derived'; readonly note?: string }
  | { readonly basis: 'house-choice'; readonly note: string }
);

/** Who an entry speaks of, or to. */
export type Audience =
  | 'parent'
  | 'child'
  | 'family'
  | 'practitioner'
  | 'manager'
  | 'leader'
  | 'agency'
  | 'network'
  | 'none';

/** The same idea found elsewhere: its id in that source's list, and where that is. */
export type Twin = {
  /** Ledger id of the twin. Resolves to the entry that carries it. */
  readonly id: string;
  /** Where the twin stands. */
  readonly cite: Citation;
};

/** The words for one id, with where they come from. */
export type Entry = {
  /** A few words, for a list or a button. */
  readonly label: string;
  /** One or two plain sentences, for a person who asks what it means. */
  readonly definition: string;
  /** Where it comes from. */
  readonly cite: Citation;
  /** Whom it describes, or who acts on it. */
  readonly audience?: Audience;
  /** The same idea in other places of the sources. */
  readonly also?: readonly Twin[];
  /** The day this entry was retired, as an ISO date. Ids are never reused. */
  readonly withdrawn?: string;
};

/** The words for every id of a vocabulary: one entry an id, none missing. */
export type Catalogue<Id extends string> = { readonly [K in Id]: Entry };

/** The words for one rule, and the ledger rows it carries out. */
export type RuleEntry = {
  /** A few words. */
  readonly label: string;
  /** What the rule says, in one or two plain sentences. */
  readonly definition: string;
  /** Ledger ids that find their home in this rule. */
  readonly covers: readonly string[];
};

/** The words for every rule of a module. */
export type RuleWords<Id extends string> = { readonly [K in Id]: RuleEntry };
