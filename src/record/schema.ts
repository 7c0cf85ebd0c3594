export { DocumentRow } from './schema/documents.js';
export { RecordCommand, RecordEvent, type Row } from './schema/events.js';
export { Correction, FamilyRecord } from './schema/family-record.js';
export { type Migrated, type MigrationStep, migrateRecord } from './schema/migrate.js';
export { FlagMove, GrowMove, SharingChoice } from './schema/moves.js';
export {
  type FamilyRecordCode,
  openFamilyRecord,
  type ParseOptions,
  parseFamilyRecord,
  type RecordCode,
} from './schema/parse.js';
export { ChildSession, ExperienceRow, GrowRow, NeededChange, PlanRow, VisitRow } from './schema/sections.js';
