export { ANSWER_COLUMNS, fromAnswerRow, toAnswerRow } from './answerRow';
export type { ReadAnswerRow } from './answerRow';
export { fromDecisionRow, toDecisionRow } from './decisionRow';
export { fromDisputeRow, toDisputeRow } from './disputeRow';
export { fromEvidenceRow, toEvidenceRow } from './evidenceRow';
export { fromHandoverRow, toHandoverRow } from './handoverRow';
export { fromHistoryRow, toHistoryRow } from './historyRow';
export { fromLensRow, toLensRow } from './lensRow';
export {
  fromAcceptanceRow,
  fromImprovementRow,
  toAcceptanceRow,
  toImprovementRow,
} from './planRows';
export { toEntityParts, toEntityRow } from './projectedEntityRow';
export { fromReviewRow, REVIEW_COLUMNS, toReviewRow } from './reviewRow';
export type { ReadReviewRow } from './reviewRow';
export { fromScoreColumns } from './fromScoreColumns';
export { SCORE_COLUMNS, scoreColumns } from './scoreColumns';
