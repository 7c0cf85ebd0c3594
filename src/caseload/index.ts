export * from './register.js';
export {
  type AllocateOptions,
  allocateCaseloads,
  allocateCaseloadsStepwise,
  type CaseloadAllocation,
  type CaseloadMove,
  type CaseloadNote,
  type CaseloadProgress,
} from './rules/allocate.js';
export * from './rules/audit.js';
export * from './rules/explain.js';
export {
  type CaseloadMeasures,
  type CaseloadViolation,
  measureCaseloads,
  type PractitionerLoad,
} from './rules/measure.js';
export { type PlacementOption, type PlacementReason, placeFamily } from './rules/place-family.js';
export * from './rules/rebalance.js';
export type { Obstacle, UnplacedFamily } from './rules/why.js';
export * from './vocabulary.js';
