export * from './items.js';
export type { FamilyRecord, NeededChange } from './schema.js';
export * from './version.js';
