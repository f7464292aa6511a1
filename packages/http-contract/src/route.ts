import { z } from 'zod';

export type HttpMethod = 'get' | 'put' | 'patch' | 'post' | 'delete';

/** One call of the HTTP contract: the router validates by it, the client is typed by it, OpenAPI documents it. */
export interface Route<
  TParams extends z.ZodType = z.ZodType,
  TQuery extends z.ZodType = z.ZodType,
  TBody extends z.ZodType = z.ZodType,
  TReply extends z.ZodType = z.ZodType,
> {
  readonly method: HttpMethod;
  /** Below the plugin's base path, Express style: `/lenses/:id`. */
  readonly path: string;
  readonly summary: string;
  readonly params: TParams;
  readonly query: TQuery;
  readonly body: TBody;
  readonly reply: TReply;
  /** Status codes of success; 204 has no body. */
  readonly success: readonly number[];
  /** Status codes of refusal that this call is known for, beside 400, 401, 403 and 404. */
  readonly refusals: readonly number[];
  /** Media types in which it can answer beside JSON, as a file. */
  readonly files: readonly string[];
  /** Whether the call names the revision that it is based on. */
  readonly ifMatch: boolean | 'optional';
  /** Whether the call takes `Idempotency-Key`: sent again with the same key it does nothing more. */
  readonly idempotencyKey: boolean;
}

export type AnyRoute = Route;

const nothing = z.object({});

/** Completes a route with empty defaults. Each missing schema accepts an empty object only by ignoring what it does not know. */
export function defineRoute<
  TParams extends z.ZodType = typeof nothing,
  TQuery extends z.ZodType = typeof nothing,
  TBody extends z.ZodType = typeof nothing,
  TReply extends z.ZodType = typeof nothing,
>(
  route: Pick<AnyRoute, 'method' | 'path' | 'summary'> & {
    params?: TParams;
    query?: TQuery;
    body?: TBody;
    reply?: TReply;
    success?: readonly number[];
    refusals?: readonly number[];
    files?: readonly string[];
    ifMatch?: boolean | 'optional';
    idempotencyKey?: boolean;
  },
): Route<TParams, TQuery, TBody, TReply> {
  return Object.freeze({
    success: [200],
    refusals: [],
    files: [],
    ifMatch: false,
    idempotencyKey: false,
    ...route,
    params: (route.params ?? nothing) as TParams,
    query: (route.query ?? nothing) as TQuery,
    body: (route.body ?? nothing) as TBody,
    reply: (route.reply ?? nothing) as TReply,
  });
}
