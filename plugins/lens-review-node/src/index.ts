export * from './evidence';
export * from './lenses';
export * from './permissions';
