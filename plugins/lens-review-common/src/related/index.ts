export { relatedPractices, type RelatedPractice } from './relatedPractices';
