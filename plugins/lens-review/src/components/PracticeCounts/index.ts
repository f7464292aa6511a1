export { PracticeCounts } from './PracticeCounts';
