export {
  practiceRows,
  worstRisk,
  type OpenTarget,
  type PracticeRow,
} from './practiceRows';
