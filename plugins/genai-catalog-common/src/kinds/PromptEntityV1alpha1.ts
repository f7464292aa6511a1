import { Entity } from '@backstage/catalog-model';
import { GENAI_API_VERSION, PROMPT_KIND } from './apiVersion';

/** Shapes that a prompt can have: one text, or a list of messages. */
export const PROMPT_TYPES = ['text', 'chat'] as const;

/** Languages that a prompt's placeholders are written in; `none` for text without any. */
export const PROMPT_TEMPLATE_FORMATS = [
  'mustache',
  'jinja2',
  'handlebars',
  'f-string',
  'none',
] as const;

export type PromptType = (typeof PROMPT_TYPES)[number];
export type PromptTemplateFormat = (typeof PROMPT_TEMPLATE_FORMATS)[number];

/** Whether a version was evaluated, and whether it passed the latest run of everything. */
export const PROMPT_EVALUATION_STATES = ['none', 'passed', 'failed'] as const;

export type PromptEvaluationState = (typeof PROMPT_EVALUATION_STATES)[number];

/** A placeholder in a prompt's text. */
export type PromptVariable = {
  name: string;
  required?: boolean;
  /** Whether the value comes from somebody who is not trusted, such as an end user. */
  untrusted?: boolean;
  /** Longest value in characters. */
  maxChars?: number;
};

/** A name that points to one version. */
export type PromptLabel = { name: string; version: string };

/** How a prompt is protected. */
export type PromptSecurity = {
  encryption?: string;
  /** Entity reference of a Resource. */
  guardrail?: string;
  dataClassification?: string;
};

/** Numbers that the ledger keeps up to date. Hand-written entities have none. */
export type PromptSummary = {
  versions?: number;
  /** How many versions have an evaluation. */
  evaluated?: number;
  /** How many versions passed all of theirs. */
  passing?: number;
  /** How the version in use stands. */
  currentEvaluation?: PromptEvaluationState;
  /** Whether a version that its source calls immutable has changed. */
  drift?: boolean;
  reviewOverdue?: boolean;
};

/** A prompt as the catalog shows it. It holds neither text nor versions: the ledger has both. */
export interface PromptEntityV1alpha1 extends Entity {
  apiVersion: typeof GENAI_API_VERSION;
  kind: typeof PROMPT_KIND;
  spec: {
    type: PromptType;
    lifecycle: string;
    owner: string;
    system?: string;
    version?: string;
    purpose?: string;
    category?: string;
    folder?: string;
    templateFormat?: PromptTemplateFormat;
    variables?: PromptVariable[];
    labels?: PromptLabel[];
    contentFrom?: string;
    models?: string[];
    includes?: string[];
    usedBy?: string[];
    security?: PromptSecurity;
    review?: { intervalDays?: number; lastReviewedAt?: string };
    summary?: PromptSummary;
  };
}

/** Whether an entity is a Prompt of the version that these types describe. */
export function isPromptEntity(entity: Entity): entity is PromptEntityV1alpha1 {
  return entity.apiVersion === GENAI_API_VERSION && entity.kind === PROMPT_KIND;
}
