export { describeEntry, type EntryWords } from './describeEntry';
export { HistoryView } from './HistoryView';
