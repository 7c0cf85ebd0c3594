export * from './register.js';
export * from './rules/criteria.js';
export * from './rules/fit.js';
export * from './rules/machine.js';
export * from './rules/response.js';
export * from './rules/stage.js';
export * from './vocabulary.js';
