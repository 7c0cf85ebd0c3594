export * from './figure.js';
export * from './proportion.js';
export * from './spells.js';
export * from './transitions.js';
export * from './vocabulary.js';
