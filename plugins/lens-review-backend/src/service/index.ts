export {
  AuthorizedApplicabilityService,
  BulkApplicabilityService,
  DefaultApplicabilityService,
} from './applicability';
export {
  AuthorizedEvidenceService,
  AuthorizedPushService,
  collectAll,
  CollectorList,
  DefaultEvidenceService,
  forgetOldEvidence,
  loadEntitiesWith,
  LensCollectorsService,
} from './evidence';
export type { EvidenceContext } from './evidence';
export { AuthorizedFleetService } from './fleet';
export type { FleetContext } from './fleet';
export { AnswerConflictError, IncompleteReviewError } from './errors';
export { AuthorizedHandoverService, HandedQuestions } from './handovers';
export { AcceptanceListService, AuthorizedPlanService } from './plan';
export {
  AuthorizedProvisionService,
  ProvidedLoopError,
  ProviderNames,
  ProvisionConflictError,
} from './provisions';
export { AssigneeReader } from './AssigneeReader';
export { CallerClaims } from './CallerClaims';
export {
  AuthorizedLensService,
  AuthorizedLibraryService,
  DraftConflictError,
  LensRefusedError,
  LensTooLargeError,
  NeedsMajorError,
  NotExportableError,
} from './lenses';
export {
  AuthorizedMilestoneService,
  MilestoneConflictError,
  MilestoneService,
} from './milestones';
export { loadLensRegistry, rereadLenses } from './publishing';
export type { PublishingContext } from './publishing';
export {
  AuthorizedReviewService,
  DefaultReviewService,
  ReviewPresenter,
} from './reviews';
export type { ReviewContext } from './reviews';
export { AuthorizedReportService, FleetReportService } from './reports';
export { AuthorizedTemplateService, TemplateConflictError } from './templates';
export {
  AuthorizedSubjectService,
  forgetOldSubjects,
  ReaderList,
  readSubjects,
} from './subjects';
export { projectedKinds, streamEntitiesWith, sweep } from './sweep';
export type { SweepContext } from './sweep';
export { AssignmentNotices, noticeDue, RecipientReader } from './notices';
export type { NoticeContext } from './notices';
export { ReviewSignals } from './signals';
