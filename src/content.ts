/**
 * The words of every module under one name each, in en-GB, and all of them as one locale.
 *
 * @packageDocumentation
 */
export * as change from './change/content.js';
export * as kernel from './kernel/content.js';
export * as record from './record/content.js';
export * as review from './review/content.js';
export * as safety from './safety/content.js';
