export { PracticeList } from './PracticeList';
export {
  isPartly,
  missingProgress,
  missingWords,
  questionProgress,
  type MissingQuestion,
  type QuestionProgress,
} from './questionProgress';
export {
  practiceRows,
  worstFirst,
  worstRisk,
  type OpenTarget,
  type PracticeRow,
} from './practiceRows';
