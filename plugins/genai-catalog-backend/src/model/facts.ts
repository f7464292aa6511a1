import {
  ModelApprovalStatus,
  ModelDeprecationStatus,
  ModelOrigin,
  ModelType,
} from '@genai-lens/backstage-plugin-genai-catalog-common';
import { TemplateFormat } from './content';

/** A variable of a prompt's template. */
export interface PromptVariable {
  readonly name: string;
  readonly required?: boolean;
  /** Filled with what people outside write. */
  readonly untrusted?: boolean;
  readonly maxChars?: number;
}

/** What holds for both kinds: title and description of the entity, and what makes it somebody's. */
export interface CommonFacts {
  readonly title?: string;
  /** What the source calls its description; never the text of the prompt. */
  readonly description?: string;
  readonly lifecycle?: string;
  readonly owner?: string;
  readonly system?: string;
  readonly usedBy?: readonly string[];
  /** Between which values settings may lie. Stays in the ledger. */
  readonly parameterRanges?: readonly ParameterRange[];
}

/** Values that a setting such as `temperature` may have. */
export interface ParameterRange {
  readonly name: string;
  readonly min?: number;
  readonly max?: number;
  readonly default?: number;
}

/** Fields of a Prompt's `spec`, as far as somebody knows them. */
export interface PromptFacts extends CommonFacts {
  readonly type?: 'text' | 'chat';
  readonly purpose?: string;
  readonly category?: string;
  readonly folder?: string;
  readonly templateFormat?: TemplateFormat;
  readonly variables?: readonly PromptVariable[];
  /** Ids of models as the source writes them, or entity references; the ledger resolves them. */
  readonly models?: readonly string[];
  /** External ids of prompts of the same source, or entity references, in order. */
  readonly includes?: readonly string[];
  readonly security?: {
    readonly encryption?: string;
    readonly guardrail?: string;
    readonly dataClassification?: string;
  };
  readonly review?: {
    readonly intervalDays?: number;
    readonly lastReviewedAt?: string;
  };
}

/** Fields of a Model's `spec`, as far as somebody knows them. Dates are ISO 8601. */
export interface ModelFacts extends CommonFacts {
  readonly type?: ModelType;
  readonly origin?: ModelOrigin;
  readonly provider?: {
    readonly id: string;
    readonly publisher?: string;
    readonly modelId: string;
  };
  readonly family?: string;
  readonly version?: string;
  /** Id of a model as the source writes it, or an entity reference. */
  readonly baseModel?: string;
  readonly customization?: {
    readonly type: string;
    readonly dataset?: string;
  };
  readonly servedBy?: readonly string[];
  readonly modalities?: {
    readonly input: readonly string[];
    readonly output: readonly string[];
  };
  readonly limits?: {
    readonly contextTokens?: number;
    readonly maxOutputTokens?: number;
  };
  readonly capabilities?: readonly string[];
  readonly pricing?: {
    readonly currency: string;
    /** The unit, for example `1M tokens`. */
    readonly per: string;
    readonly input?: number;
    readonly output?: number;
    readonly asOf?: string;
    readonly source?: string;
  };
  readonly knowledgeCutoff?: string;
  readonly license?: { readonly id: string; readonly url?: string };
  readonly deprecation?: {
    readonly status: ModelDeprecationStatus;
    readonly legacyAt?: string;
    readonly endOfLifeAt?: string;
    readonly replacement?: string;
    readonly source?: string;
  };
  readonly approval?: {
    readonly status: ModelApprovalStatus;
    readonly useCases?: readonly string[];
    readonly by?: string;
    readonly expiresAt?: string;
  };
  readonly dataUsage?: {
    readonly trainsOnInputs?: boolean;
    readonly retentionDays?: number;
    readonly url?: string;
  };
  readonly card?: ModelCard;
}

/** What a model is for and what it is not good at. */
export interface ModelCard {
  readonly intendedUse?: readonly string[];
  readonly limitations?: readonly string[];
  readonly trainingData?: string;
  readonly ethicalConsiderations?: readonly string[];
  readonly fairness?: readonly string[];
  readonly url?: string;
}

/** Facts of either kind, as far as somebody knows them. */
export type AssetFacts = Omit<PromptFacts, 'type'> &
  Omit<ModelFacts, 'type'> & {
    readonly type?: PromptFacts['type'] | ModelFacts['type'];
  };
