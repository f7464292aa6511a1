export { deleteHandover } from './deleteHandover';
export { findHandedQuestions } from './findHandedQuestions';
export { type Handed, listHanded } from './listHanded';
export { listHandovers } from './listHandovers';
export { upsertHandover } from './upsertHandover';
