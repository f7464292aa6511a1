export {
  conflictOf,
  diffOf,
  draftConflictOf,
  findingsOf,
  milestoneConflictOf,
  missingOf,
} from './errors';
export { EvidenceClient } from './EvidenceClient';
export { FleetClient } from './FleetClient';
export { LensLibraryClient } from './LensLibraryClient';
export { MilestoneClient } from './MilestoneClient';
export { PlanClient } from './PlanClient';
export {
  LensReviewClient,
  type LensReviewRequestOptions,
} from './LensReviewClient';
export { ReportClient } from './ReportClient';
export { SubjectClient } from './SubjectClient';
export type { EntityRefLike } from '@genai-lens/http-contract';
