import { ResponseError } from '@backstage/errors';
import { z } from 'zod';
import { fillPath, queryString } from './paths';
import { Route } from './route';

/** Credentials of a backend call, and a way to give up. In the browser `fetchApi` signs for the user. */
export interface RequestOptions {
  readonly token?: string;
  readonly signal?: AbortSignal;
}

/** What a call of a contract is filled with. */
export interface ContractRequest<TBody extends z.ZodType>
  extends RequestOptions {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<
    Record<string, string | number | readonly string[] | undefined>
  >;
  readonly body?: z.input<TBody>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends one call and parses its reply; refusals are thrown as `ResponseError`. */
export type ContractSender = <
  TReply extends z.ZodType,
  TBody extends z.ZodType,
>(
  route: Route<z.ZodType, z.ZodType, TBody, TReply>,
  request: ContractRequest<TBody>,
) => Promise<z.output<TReply>>;

/** Sends one call and gives its reply unread; refusals are thrown as `ResponseError`. */
export type ContractFetcher = <TBody extends z.ZodType>(
  route: Route<z.ZodType, z.ZodType, TBody, z.ZodType>,
  request: ContractRequest<TBody>,
) => Promise<Response>;

/** What a client needs, in a browser or in Node. */
export interface ContractClientOptions {
  readonly discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
  readonly fetchApi: { fetch: typeof fetch };
}

/** The one place where a client of a plugin speaks HTTP. */
export function createContractFetcher(
  options: ContractClientOptions & { readonly pluginId: string },
): ContractFetcher {
  const { discoveryApi, fetchApi, pluginId } = options;
  return async (route, request) => {
    const { params = {}, query = {}, body, headers, token, signal } = request;
    const baseUrl = await discoveryApi.getBaseUrl(pluginId);
    const response = await fetchApi.fetch(
      `${baseUrl}${fillPath(route.path, params)}${queryString(query)}`,
      {
        method: route.method.toUpperCase(),
        headers: {
          ...(body !== undefined && { 'Content-Type': 'application/json' }),
          ...(token !== undefined && { Authorization: `Bearer ${token}` }),
          ...headers,
        },
        body: body === undefined ? undefined : JSON.stringify(body),
        signal,
      },
    );
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response;
  };
}

/** Sends calls whose replies are JSON. */
export function createContractSender(
  options: ContractClientOptions & { readonly pluginId: string },
): ContractSender {
  const fetchReply = createContractFetcher(options);
  return async (route, request) => {
    const response = await fetchReply(route, request);
    return route.reply.parse(
      response.status === 204 ? {} : await response.json(),
    );
  };
}
