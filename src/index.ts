/**
 * Practice guidance on engaging families, and on looking after the people who do that work: the rules of every module
 * under one name each, and the kernel they share. Words and schemas have entries of their own.
 *
 * @packageDocumentation
 */
export * as attendance from './attendance/index.js';
export * as behaviour from './behaviour/index.js';
export * as caseload from './caseload/index.js';
export * as change from './change/index.js';
export * as engagement from './engagement/index.js';
export * as grow from './grow/index.js';
export * from './kernel/index.js';
export * as organisation from './organisation/index.js';
export * as plan from './plan/index.js';
export * as record from './record/index.js';
export * as research from './research/index.js';
export * as review from './review/index.js';
export * as safety from './safety/index.js';
export * as wellbeing from './wellbeing/index.js';
