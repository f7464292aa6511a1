export { fromApprovalRow, toApprovalRow } from './approvalRow';
export { fromAssetRow, toAssetRow } from './assetRow';
export { fromContentColumns, toContentColumns } from './contentColumns';
export { fromEvaluationRow, toEvaluationRow } from './evaluationRow';
export { fromHandWrittenRow, toHandWrittenRow } from './handWrittenRow';
export { fromSourceRow, toSourceRow } from './sourceRow';
export { fromVersionRow, toVersionRow, VERSION_COLUMNS } from './versionRow';
export { fromReadingRow } from './readingRow';
