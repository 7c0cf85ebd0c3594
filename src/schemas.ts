/**
 * The schemas of every module under one name each. This is where zod is loaded.
 *
 * @packageDocumentation
 */
export * as attendance from './attendance/schema.js';
export * as behaviour from './behaviour/schema.js';
export * as caseload from './caseload/schema.js';
export * as change from './change/schema.js';
export * as engagement from './engagement/schema.js';
export * as grow from './grow/schema.js';
export * as kernel from './kernel/schema.js';
export * as organisation from './organisation/schema.js';
export * as plan from './plan/schema.js';
export * as record from './record/schema.js';
export * as research from './research/schema.js';
export * as review from './review/schema.js';
export * as safety from './safety/schema.js';
export * as wellbeing from './wellbeing/schema.js';
