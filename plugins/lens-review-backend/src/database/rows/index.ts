export { ANSWER_COLUMNS, fromAnswerRow, toAnswerRow } from './answerRow';
export type { ReadAnswerRow } from './answerRow';
export { fromDecisionRow, toDecisionRow } from './decisionRow';
export { fromDisputeRow, toDisputeRow } from './disputeRow';
export { fromEvidenceRow, toEvidenceRow } from './evidenceRow';
export { fromHandoverRow, toHandoverRow } from './handoverRow';
export { fromHistoryRow, toHistoryRow } from './historyRow';
export {
  fromAcceptanceRow,
  fromImprovementRow,
  toAcceptanceRow,
  toImprovementRow,
} from './planRows';
export { fromDraftRow, toDraftRow } from './draftRow';
export {
  fromLensRow,
  fromLensVersionRow,
  toLensRow,
  VERSION_COLUMNS,
} from './lensRow';
export type { LensVersionRow } from './lensRow';
export {
  fromMilestoneHeadRow,
  fromMilestoneRow,
  HEAD_COLUMNS,
  toMilestoneRow,
} from './milestoneRow';
export type { MilestoneHeadRow } from './milestoneRow';
export {
  fromProvidedChoiceRow,
  fromProvisionRow,
  toProvidedChoiceRow,
  toProvisionRow,
} from './provisionRows';
export { toEntityParts, toEntityRow } from './projectedEntityRow';
export { fromReviewRow, REVIEW_COLUMNS, toReviewRow } from './reviewRow';
export type { ReadReviewRow } from './reviewRow';
export {
  fromTemplateHeadRow,
  fromTemplateHistoryRow,
  fromTemplateRow,
  TEMPLATE_HEAD_COLUMNS,
  templateNameKey,
  toTemplateHistoryRow,
  toTemplateRow,
} from './templateRows';
export { fromSubjectRow, toSubjectRow } from './subjectRow';
export { fromScoreColumns } from './fromScoreColumns';
export { SCORE_COLUMNS, scoreColumns } from './scoreColumns';
