export { confirmBy } from './confirmBy';
export { documentedRiskByRules } from './documentedRisk';
export { missingQuestions } from './missingQuestions';
export {
  practicePlaces,
  PRACTICE_WORD_BITS,
  type PracticePlace,
} from './practicePlaces';
export { practiceWords, type PracticeWord } from './practiceWords';
export { remainingWork, type RemainingWork } from './remainingWork';
export { reviewStatus, type ReviewStanding } from './reviewStatus';
export { scoreReview } from './scoreReview';
export type {
  Acceptance,
  EvidenceVerdict,
  ReviewToScore,
  ScoredReview,
} from './types';
