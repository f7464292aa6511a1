export { FindingList } from './FindingList';
export { findingWords } from './severities';
