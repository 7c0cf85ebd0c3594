export * from './register.js';
export * from './rules/sharing.js';
export * from './rules/sharing-record.js';
export * from './vocabulary.js';
