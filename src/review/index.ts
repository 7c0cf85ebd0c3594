export * from './change.js';
export * from './explain.js';
export * from './family.js';
export * from './register.js';
export * from './sharing.js';
export * from './step.js';
