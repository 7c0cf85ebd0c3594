/**
 * The cycle of change with a person's way through it, as Mermaid, SCXML and an XState machine; a judgement as Mermaid.
 *
 * @packageDocumentation
 */
import { words } from './diagrams/content.js';

export { type JudgementDiagramOptions, toMermaidJudgement } from './diagrams/judgement.js';
export { type CycleOptions, type MermaidCycleOptions, toMermaidCycle } from './diagrams/mermaid.js';
export { toScxml } from './diagrams/scxml.js';
export {
  type ChangePlace,
  type ChangeStep,
  type ChangeTransition,
  type ChangeWay,
  listChangeSteps,
  listChangeTransitions,
} from './diagrams/way.js';
export { toXStateMachine, type XStateCycle, type XStateCycleState } from './diagrams/xstate.js';

/**
 * The words that diagrams add to those of the modules, in en-GB. A locale with the same codes comes first.
 *
 * @returns Words by code.
 * @throws Never.
 * @see The library's design, section 1: words live in content.
 * @example listDiagramWords()['diagram/cycle']; // => 'The cycle of change'
 */
export const listDiagramWords = (): Readonly<Record<string, string>> => words;
