export * from './evidence';
export * from './lenses';
export * from './permissions';
export * from './subjects';
