export * from './client';
export * from './contract';
export * from './includes';
export * from './kinds';
export * from './naming';
export * from './people';
export * from './permissions';
