export * from './includes';
export * from './kinds';
export * from './naming';
