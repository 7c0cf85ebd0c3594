export * from './items.js';
export * from './rules/decide.js';
export { applyEvents, evolveRecord, openRecord } from './rules/evolve.js';
export type { MoveRefusal } from './rules/moves.js';
export { completePlan } from './rules/plans.js';
export { reasonOf } from './rules/reason.js';
export { ERASED, redactEvents } from './rules/redact.js';
export type {
  ChildSession,
  Correction,
  DocumentRow,
  ExperienceRow,
  FamilyRecord,
  FlagMove,
  GrowMove,
  GrowRow,
  NeededChange,
  PlanRow,
  RecordCommand,
  RecordEvent,
  Row,
  SharingChoice,
  VisitRow,
} from './schema.js';
export * from './version.js';
