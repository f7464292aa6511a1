export { PracticeList } from './PracticeList';
export {
  practiceRows,
  worstRisk,
  type OpenTarget,
  type PracticeRow,
} from './practiceRows';
