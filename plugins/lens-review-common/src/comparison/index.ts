export { compareReviews } from './compareReviews';
export type {
  ChoiceComparison,
  PillarComparison,
  QuestionChange,
  QuestionComparison,
  ReviewComparison,
  ReviewMoment,
} from './types';
