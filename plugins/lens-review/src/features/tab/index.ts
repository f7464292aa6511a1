export { LensReviewTab } from './LensReviewTab';
export { QuestionsView } from './QuestionsView';
export { useTabLocation, type TabNavigation } from './useTabLocation';
