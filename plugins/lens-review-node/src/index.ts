export * from './lenses';
export * from './permissions';
