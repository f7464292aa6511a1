export * from './answer';
export * from './condition';
export * from './effective';
export * from './finding';
export * from './lens';
export * from './risk';
export * from './scope';
export * from './scorecard';
