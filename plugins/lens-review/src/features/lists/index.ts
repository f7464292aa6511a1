export { unansweredQuestions, unknownPractices } from './practiceLists';
export { UnansweredView } from './UnansweredView';
export { UnknownView } from './UnknownView';
