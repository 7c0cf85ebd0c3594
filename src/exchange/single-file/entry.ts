/**
 * Everything in one script, for engines that run JavaScript inside a query and for a page without a bundler. It becomes
 * `dist/family-engagement.global.js`, with one global name, `familyEngagement`.
 *
 * @packageDocumentation
 */
export { enGB } from '../../content.js';
export * from '../../index.js';
export { parseWith } from '../../kernel/schema.js';
export { migrateRecord, openFamilyRecord, parseFamilyRecord } from '../../record/schema.js';
export * as schemas from '../../schemas.js';
