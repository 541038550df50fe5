export * from './analysis';
export type * from './comparison';
export * from './document';
export * from './segment';
export * from './vocabulary';
export * from './link-review';
