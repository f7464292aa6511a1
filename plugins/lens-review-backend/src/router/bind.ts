import { AuditorService, HttpAuthService } from '@backstage/backend-plugin-api';
import {
  AnyRoute,
  Route,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { JsonObject } from '@backstage/types';
import express from 'express';
import { z } from 'zod';
import { Caller, ON_BEHALF_OF_HEADER } from '../service';
import { audited } from './audited';
import { parseIfMatch } from './ifMatch';
import { parseInput } from './parseInput';

/** A request that the contract lets through. */
export interface Call<R extends AnyRoute> {
  readonly params: z.output<R['params']>;
  readonly query: z.output<R['query']>;
  readonly body: z.output<R['body']>;
  /** The revision in `If-Match`; 0 where the route takes none. */
  readonly basedOn: number;
  readonly caller: Caller;
}

/** What a handler answers. */
export interface Reply<R extends AnyRoute> {
  /** Default: the first status of success that the contract names. */
  readonly status?: number;
  readonly body?: z.input<R['reply']>;
  /** Goes into `ETag`. */
  readonly revision?: number;
}

export interface BindDeps {
  readonly router: express.Router;
  readonly httpAuth: HttpAuthService;
  readonly auditor: AuditorService;
}

/** Serves a route of the contract. Routes that write name their audit event. */
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
  options?: {
    audit: string;
    /** What the auditor is told of the call, where its path does not say; never what people wrote. */
    meta?: (call: Call<Route<TParams, TQuery, TBody, TReply>>) => JsonObject;
  },
): void {
  const { httpAuth, auditor } = deps;
  const serve: express.RequestHandler = async (req, res) => {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const call = {
      params: parseInput(route.params, req.params),
      query: parseInput(route.query, req.query),
      basedOn: route.ifMatch ? parseIfMatch(req.get('If-Match')) : 0,
      body: parseInput(route.body, req.body ?? {}),
      caller: { credentials, onBehalfOf: req.get(ON_BEHALF_OF_HEADER) },
    };
    const reply = await audited(
      () => handler(call),
      options && {
        auditor,
        eventId: options.audit,
        request: req,
        caller: call.caller,
        meta: options.meta?.(call),
      },
    );
    send(res, { status: route.success[0], ...reply });
  };
  deps.router[route.method](route.path, serve);
}

function send(
  res: express.Response,
  reply: { status: number; body?: unknown; revision?: number },
): void {
  if (reply.revision !== undefined) {
    res.set('ETag', `"${reply.revision}"`);
  }
  res.status(reply.status);
  if (reply.body === undefined) {
    res.end();
  } else {
    res.json(reply.body);
  }
}
