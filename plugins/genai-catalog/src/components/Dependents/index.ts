export { DependentsList } from './DependentsList';
export { countWords } from './countWords';
