export { ANSWER_COLUMNS, fromAnswerRow, toAnswerRow } from './answerRow';
export type { ReadAnswerRow } from './answerRow';
export { fromDecisionRow, toDecisionRow } from './decisionRow';
export { fromHistoryRow, toHistoryRow } from './historyRow';
export { fromLensRow, toLensRow } from './lensRow';
export { fromReviewRow, REVIEW_COLUMNS, toReviewRow } from './reviewRow';
export type { ReadReviewRow } from './reviewRow';
export { scoreColumns } from './scoreColumns';
