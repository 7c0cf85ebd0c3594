/**
 * The schemas of every module under one name each. This is where zod is loaded.
 *
 * @packageDocumentation
 */
export * as change from './change/schema.js';
export * as kernel from './kernel/schema.js';
export * as record from './record/schema.js';
export * as safety from './safety/schema.js';
