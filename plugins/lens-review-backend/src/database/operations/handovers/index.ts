export { deleteHandover } from './deleteHandover';
export { findHandedQuestions } from './findHandedQuestions';
export { listHanded } from './listHanded';
export { listHandovers } from './listHandovers';
export { upsertHandover } from './upsertHandover';
