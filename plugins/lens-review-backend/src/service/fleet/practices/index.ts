export { indexPractices } from './indexPractices';
export { PracticeIndex } from './PracticeIndex';
export type { FleetPractice } from './PracticeIndex';
export { standingsOf } from './standings';
export type { PracticeStanding } from './standings';
export { rankOf, worstFirst } from './worstFirst';
export type { PracticeRank } from './worstFirst';
