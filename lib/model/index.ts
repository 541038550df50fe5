export * from './analysis';
export * from './document';
export * from './segment';
export * from './vocabulary';
export * from './link-review';
