export type { DecidablePractices, DecidableRequests } from './acceptances';
export type { ApplicabilityDecision } from './applicability';
export type { DecidedLens } from './decidedLens';
export type { EntityFilter, EntityFilterColumn } from './entityFilter';
export type {
  CollectableReview,
  EvidenceChange,
  EvidenceReading,
  StoredDispute,
  StoredEvidence,
} from './evidence';
export type {
  ComponentSort,
  FleetFilters,
  FleetRow,
  FleetScope,
  FleetVisibility,
  ReadableReviews,
  ReviewFilters,
  VisibleEntities,
} from './fleet';
export type { HistoryEvent, HistoryEventType } from './history';
export type { StoredHandover } from './handover';
export type {
  LensKey,
  LensOrigin,
  LensReading,
  LensTexts,
  LensVersion,
  StoredDraft,
  StoredLens,
} from './lens';
export type { MilestoneHead, StoredMilestone } from './milestone';
export type { NoticeClaim, NoticePlace } from './notice';
export type { StoredProvidedChoice, StoredProvision } from './provision';
export type {
  PracticeKey,
  StoredAcceptance,
  StoredImprovement,
  StoredPlan,
} from './plan';
export type {
  DecidedBy,
  ProjectedEntity,
  StoredApplicability,
} from './projection';
export type {
  DerivedState,
  ReviewKey,
  SaidAnswer,
  StoredAnswer,
  StoredReview,
  StoredScore,
} from './review';
export { isSaid } from './review';
export type {
  StoredTemplate,
  StoredTemplateEvent,
  TemplateContent,
  TemplateHead,
  TemplateInput,
} from './template';
export type { DependentAnswer, StoredSubject, SubjectReading } from './subject';
