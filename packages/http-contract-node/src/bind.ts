import { AuditorService, HttpAuthService } from '@backstage/backend-plugin-api';
import { JsonObject } from '@backstage/types';
import { AnyRoute, Route } from '@genai-lens/http-contract';
import express from 'express';
import { z } from 'zod';
import { audited } from './audited';
import { Caller } from './caller';
import { parseIdempotencyKey } from './idempotencyKey';
import { parseIfMatch } from './ifMatch';
import { parseInput } from './parseInput';

/** A request that the contract lets through. */
export interface Call<R extends AnyRoute> {
  readonly params: z.output<R['params']>;
  readonly query: z.output<R['query']>;
  readonly body: z.output<R['body']>;
  /** The revision in `If-Match`; undefined where the route takes none, or the caller named none. */
  readonly basedOn: number | undefined;
  /** `Idempotency-Key`; undefined where the route takes none, or the caller sent none. */
  readonly idempotencyKey: string | undefined;
  /** The header as it was sent. */
  readonly ifNoneMatch: string | undefined;
  readonly caller: Caller;
  /** Aborted when the caller goes away. */
  readonly signal: AbortSignal;
}

/** A file that a call answers with. */
export interface ReplyFile {
  readonly name: string;
  /** Media type: `text/csv`. */
  readonly type: string;
  readonly content: string;
}

/** What a handler answers. */
export interface Reply<R extends AnyRoute> {
  /** Default: the first status of success that the contract names. */
  readonly status?: number;
  readonly body?: z.input<R['reply']>;
  /** Sent for the caller to save, in place of a body. */
  readonly file?: ReplyFile;
  /** Goes into `ETag`. */
  readonly tag?: string | number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What every route of a plugin is served with. */
export interface BindDeps {
  readonly router: express.Router;
  readonly httpAuth: HttpAuthService;
  readonly auditor: AuditorService;
  /** With it a service names the user for whom it writes: `Lens-Review-On-Behalf-Of`. */
  readonly onBehalfOfHeader: string;
}

/** What the auditor is told of a route's calls. */
export interface AuditOptions<R extends AnyRoute> {
  readonly eventId: string;
  /** What the call is about; never what people wrote. */
  readonly meta: (call: Call<R>) => JsonObject;
}

/** Serves a route of the contract. Routes that write, or reveal what is confidential, name their audit event. */
export function bind<
  TParams extends z.ZodType,
  TQuery extends z.ZodType,
  TBody extends z.ZodType,
  TReply extends z.ZodType,
>(
  deps: BindDeps,
  route: Route<TParams, TQuery, TBody, TReply>,
  handler: (
    call: Call<Route<TParams, TQuery, TBody, TReply>>,
  ) => Promise<Reply<Route<TParams, TQuery, TBody, TReply>>>,
  options?: { audit: AuditOptions<Route<TParams, TQuery, TBody, TReply>> },
): void {
  const { httpAuth, auditor } = deps;
  const serve: express.RequestHandler = async (req, res) => {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const onBehalfOf = req.get(deps.onBehalfOfHeader);
    const call = {
      params: parseInput(route.params, req.params),
      query: parseInput(route.query, req.query),
      basedOn: parseIfMatch(req.get('If-Match'), route.ifMatch),
      idempotencyKey: parseIdempotencyKey(
        req.get('Idempotency-Key'),
        route.idempotencyKey,
      ),
      ifNoneMatch: req.get('If-None-Match'),
      body: parseInput(route.body, req.body ?? {}),
      caller: { credentials, onBehalfOf },
      signal: signalOf(res),
    };
    const reply = await audited(
      () => handler(call),
      options && {
        auditor,
        eventId: options.audit.eventId,
        request: req,
        meta: {
          ...options.audit.meta(call),
          ...(onBehalfOf && { onBehalfOf }),
        },
      },
    );
    send(res, { status: route.success[0], ...reply });
  };
  deps.router[route.method](route.path, serve);
}

function signalOf(res: express.Response): AbortSignal {
  const controller = new AbortController();
  res.once('close', () => controller.abort());
  return controller.signal;
}

function send(
  res: express.Response,
  reply: {
    status: number;
    body?: unknown;
    file?: ReplyFile;
    tag?: string | number;
    headers?: Readonly<Record<string, string>>;
  },
): void {
  for (const [name, value] of Object.entries(reply.headers ?? {})) {
    // What others let the reply vary by stays.
    if (name === 'Vary') {
      res.vary(value);
    } else {
      res.set(name, value);
    }
  }
  if (reply.tag !== undefined) {
    res.set('ETag', `"${reply.tag}"`);
  }
  res.status(reply.status);
  if (reply.file) {
    const { name, type, content } = reply.file;
    res.attachment(name).type(type).send(content);
    return;
  }
  if (reply.body === undefined) {
    res.end();
  } else {
    res.json(reply.body);
  }
}
