export { forgetSubjects } from './forgetSubjects';
export {
  countDependentAnswers,
  listDependentAnswers,
} from './listDependentAnswers';
export type { DependentPosition } from './listDependentAnswers';
export { listReviewedEntities } from './listReviewedEntities';
export type { ReviewedEntity } from './listReviewedEntities';
export { listReviewKeys } from './listReviewKeys';
export { listSubjectReadings } from './listSubjectReadings';
export { listSubjects } from './listSubjects';
export { replaceSubjects } from './replaceSubjects';
export { upsertSubjectReadings } from './upsertSubjectReadings';
