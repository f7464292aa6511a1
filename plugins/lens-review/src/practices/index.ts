export { PracticeList } from './PracticeList';
export {
  practiceRows,
  worstFirst,
  worstRisk,
  type OpenTarget,
  type PracticeRow,
} from './practiceRows';
