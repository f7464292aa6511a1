import { BigIntColumn } from './types';

/** 0 or 1. */
export type FlagColumn = number;

export interface EntityRow {
  entity_ref: string;
  kind: string;
  namespace: string;
  name: string;
  title: string;
  title_sort: string;
  type: string | null;
  lifecycle: string | null;
  system_ref: string | null;
  own_domain_ref: string | null;
  domain_ref: string | null;
  owners: string;
  reviewable: FlagColumn;
  digest: string;
  seen_at: string;
  changed_at: string;
}

export interface EntityTagRow {
  entity_ref: string;
  tag: string;
}

export interface EntityOwnerRow {
  entity_ref: string;
  owner_ref: string;
}

export interface EntityDependencyRow {
  entity_ref: string;
  target_ref: string;
  target_is_ai: FlagColumn;
}

export interface EntityFilterRow {
  entity_ref: string;
  lens_id: string;
}

export interface EntityParentRow {
  entity_ref: string;
  parent_ref: string;
}

export interface GroupAncestorRow {
  group_ref: string;
  ancestor_ref: string;
}

export interface EntityLensRow {
  entity_ref: string;
  lens_id: string;
  status: string;
  decided_by: string;
  via: string | null;
  depends: FlagColumn;
  review_id: string | null;
}

export interface LensPracticeRow {
  lens_id: string;
  lens_version: string;
  word: number;
  bit: number;
  mask: BigIntColumn;
  question_id: string;
  choice_id: string;
}

export interface PracticeMaskRow {
  review_id: string;
  word: number;
  lens_version: string;
  open: BigIntColumn;
  established: BigIntColumn;
  in_scope: BigIntColumn;
}

export interface FleetVersionRow {
  lens_id: string;
  slot: number;
  version: BigIntColumn;
}

export interface FleetRollupRow {
  lens_id: string;
  name: string;
  version: BigIntColumn;
  body: string;
  computed_at: string;
}

export interface VisibleSetRow {
  key: string;
  read_at: string;
}

export interface VisibleEntityRow {
  key: string;
  entity_ref: string;
}

export interface FleetRunRow {
  id: BigIntColumn;
  started_at: string;
  projected_at: string | null;
  ended_at: string | null;
  outcome: string;
  problem: string | null;
  entities: number;
  rescored: number;
}
