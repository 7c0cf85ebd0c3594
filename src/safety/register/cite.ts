import type { Citation, Modality, Rule } from '../../kernel/index.js';

/** Makes a rule; kept pure so that a host pays only for the rules it meets. */
export const rule = <Id extends string>(id: Id, modality: Modality, cite: Citation): Rule<Id> => ({
  id,
  version: 1,
  modality,
  cite,
});
/** What the procedure states. */
export const stated = (at: string): Citation => ({ source: 'hard-to-engage-procedure', at, basis: 'stated' });
/** What follows from what the procedure states. */
export const derived = (at: string, note: string): Citation => ({
  source: 'hard-to-engage-procedure',
  at,
  basis: 'derived',
  note,
});
/** What this library chose, next to what the procedure states. */
export const chosen = (at: string, note: string): Citation => ({
  source: 'hard-to-engage-procedure',
  at,
  basis: 'house-choice',
  note,
});
/** What the toolkit states of difficult engagement. */
export const toolkit = (): Citation => ({
  source: 'barnsley-toolkit',
  at: '11.1 Strategies for difficult engagement',
  basis: 'stated',
});
/** What a source states, with how it is read here. */
export const noted = (cite: Citation, note: string): Citation => ({ ...cite, note });
