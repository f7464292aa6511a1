export { relatedPractices, type RelatedPractice } from './relatedPractices';
export { takeOver } from './takeOver';
