export {
  conflictOf,
  diffOf,
  draftConflictOf,
  findingsOf,
  loopOf,
  milestoneConflictOf,
  missingOf,
  templateConflictOf,
  provisionConflictOf,
} from './errors';
export { EvidenceClient } from './EvidenceClient';
export { FleetClient } from './FleetClient';
export { LensLibraryClient } from './LensLibraryClient';
export { MilestoneClient } from './MilestoneClient';
export { PlanClient } from './PlanClient';
export { ProvisionClient } from './ProvisionClient';
export {
  LensReviewClient,
  type LensReviewRequestOptions,
} from './LensReviewClient';
export { ReportClient } from './ReportClient';
export { TemplateClient } from './TemplateClient';
export { SubjectClient } from './SubjectClient';
export type { EntityRefLike } from '@genai-lens/http-contract';
