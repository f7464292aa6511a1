import { Entity } from '@backstage/catalog-model';
import { GENAI_API_VERSION, MODEL_KIND } from './apiVersion';
import { ModelCard } from './ModelCard';

/** What a model is for. */
export const MODEL_TYPES = [
  'chat',
  'text',
  'embedding',
  'image',
  'audio',
  'video',
  'rerank',
  'moderation',
] as const;

/** Who made a model: the company itself, a vendor, or the company on top of a vendor's. */
export const MODEL_ORIGINS = ['first-party', 'third-party', 'custom'] as const;

/** Where a model stands on its provider's way to its end of life. */
export const MODEL_DEPRECATION_STATUSES = [
  'active',
  'legacy',
  'end-of-life',
] as const;

/** Outcomes of asking whether a model may be used here. */
export const MODEL_APPROVAL_STATUSES = [
  'pending',
  'approved',
  'rejected',
  'revoked',
] as const;

export type ModelType = (typeof MODEL_TYPES)[number];
export type ModelOrigin = (typeof MODEL_ORIGINS)[number];
export type ModelDeprecationStatus =
  (typeof MODEL_DEPRECATION_STATUSES)[number];
export type ModelApprovalStatus = (typeof MODEL_APPROVAL_STATUSES)[number];

/** Who serves a model, and what it is called there. */
export type ModelProvider = { id: string; publisher?: string; modelId: string };

/** Prices in `currency` for as many units as `per` says. */
export type ModelPricing = {
  currency?: string;
  per?: string;
  input?: number;
  output?: number;
  asOf?: string;
  source?: string;
};

/** The provider's announcements. Times are ISO dates. */
export type ModelDeprecation = {
  status?: ModelDeprecationStatus;
  legacyAt?: string;
  endOfLifeAt?: string;
  /** Entity reference of a Model. */
  replacement?: string;
  source?: string;
};

/** Whether the model may be used here, and for what. */
export type ModelApproval = {
  status?: ModelApprovalStatus;
  useCases?: string[];
  by?: string;
  expiresAt?: string;
};

/** Numbers that the ledger keeps up to date. Hand-written entities have none. */
export type ModelSummary = {
  versions?: number;
  regions?: number;
  evaluations?: number;
  /** Percent of the model card that is filled in. */
  cardComplete?: number;
};

/** A model as the catalog shows it: one for each provider and model id, whatever the regions. */
export interface ModelEntityV1alpha1 extends Entity {
  apiVersion: typeof GENAI_API_VERSION;
  kind: typeof MODEL_KIND;
  spec: {
    type: ModelType;
    origin?: ModelOrigin;
    lifecycle: string;
    /** Who answers for the model here, not its vendor. */
    owner: string;
    system?: string;
    provider: ModelProvider;
    family?: string;
    version?: string;
    baseModel?: string;
    customization?: { type?: string; dataset?: string };
    servedBy?: string[];
    usedBy?: string[];
    modalities?: { input?: string[]; output?: string[] };
    limits?: { contextTokens?: number; maxOutputTokens?: number };
    capabilities?: string[];
    pricing?: ModelPricing;
    knowledgeCutoff?: string;
    license?: { id?: string; url?: string };
    deprecation?: ModelDeprecation;
    approval?: ModelApproval;
    dataUsage?: {
      trainsOnInputs?: boolean;
      retentionDays?: number;
      url?: string;
    };
    card?: ModelCard;
    summary?: ModelSummary;
  };
}

/** Whether an entity is a Model of the version that these types describe. */
export function isModelEntity(entity: Entity): entity is ModelEntityV1alpha1 {
  return entity.apiVersion === GENAI_API_VERSION && entity.kind === MODEL_KIND;
}
