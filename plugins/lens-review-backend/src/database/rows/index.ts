export { fromAnswerRow, toAnswerRow } from './answerRow';
export { fromDecisionRow, toDecisionRow } from './decisionRow';
export { fromHistoryRow, toHistoryRow } from './historyRow';
export { fromLensRow, toLensRow } from './lensRow';
export { fromReviewRow, toReviewRow } from './reviewRow';
export { scoreColumns } from './scoreColumns';
