export * from './items.js';
export * from './rules/decide.js';
export { applyEvents, evolveRecord, openRecord } from './rules/evolve.js';
export type {
  Correction,
  FamilyRecord,
  LeadProfessional,
  NeededChange,
  RecordCommand,
  RecordEvent,
  Row,
} from './schema.js';
export * from './version.js';
