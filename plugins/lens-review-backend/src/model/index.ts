export type { Actor } from './actor';
export type { ApplicabilityDecision } from './applicability';
export type { EntityFilter, EntityFilterColumn } from './entityFilter';
export type {
  CollectableReview,
  EvidenceChange,
  EvidenceReading,
  StoredDispute,
  StoredEvidence,
} from './evidence';
export type {
  FleetFilters,
  FleetScope,
  FleetVisibility,
  ReadableReviews,
  ReviewFilters,
  VisibleEntities,
} from './fleet';
export type { HistoryEvent, HistoryEventType } from './history';
export type { LensKey, StoredLens } from './lens';
export type {
  DerivedState,
  ReviewKey,
  SaidAnswer,
  ScoredAnswer,
  StoredAnswer,
  StoredReview,
  StoredScore,
} from './review';
export { isSaid } from './review';
