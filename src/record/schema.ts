export { FamilyRecord, NeededChange } from './schema/family-record.js';
export {
  type FamilyRecordCode,
  openFamilyRecord,
  type ParseOptions,
  parseFamilyRecord,
  type RecordCode,
} from './schema/parse.js';
