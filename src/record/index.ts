export * from './items.js';
export * from './rules/decide.js';
export { applyEvents, evolveRecord, openRecord } from './rules/evolve.js';
export type {
  ChildSession,
  Correction,
  DocumentRow,
  ExperienceRow,
  FamilyRecord,
  GrowRow,
  NeededChange,
  PlanRow,
  RecordCommand,
  RecordEvent,
  Row,
  VisitRow,
} from './schema.js';
export * from './version.js';
