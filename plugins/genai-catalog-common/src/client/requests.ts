import { EntityRefLike } from '@genai-lens/http-contract';
import { z } from 'zod';

/** What a call sends. */
export type BodyOf<TRoute extends { body: z.ZodType }> = z.input<
  TRoute['body']
>;
/** What a call asks for in its query. */
export type QueryOf<TRoute extends { query: z.ZodType }> = z.input<
  TRoute['query']
>;

/** Which version of a prompt or model. */
export interface VersionOf {
  readonly entityRef: EntityRefLike;
  readonly version: string;
}

/** What the JSON of promptfoo does not say. */
export interface EvaluationOptions {
  readonly suite?: string;
  readonly threshold?: number;
  readonly promptId?: string;
  readonly link?: string;
}

/** Which assets of the ledger, and which page of them. */
export interface AssetQuery {
  readonly source?: string;
  readonly kind?: 'prompt' | 'model';
  readonly text?: string;
  readonly cursor?: string;
  readonly limit?: number;
}
