import { z } from 'zod';
import { AnyRoute } from './route';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Refusals that any call can meet; a call names its own beside them. */
const COMMON_REFUSALS = [400, 401, 403, 404];

const REFUSALS: Readonly<Record<number, string>> = {
  400: 'Malformed; the message names the field',
  401: 'No credentials',
  403: 'Not allowed',
  404: 'Unknown, or not readable for the caller',
  409: 'In conflict with what is stored',
  413: 'Too large',
  422: 'A lens that cannot be imported',
  428: 'If-Match is missing',
  503: 'Not available at the moment',
};

const SUCCESSES: Readonly<Record<number, string>> = {
  201: 'Created',
  202: 'Accepted',
};

const IF_MATCH = {
  name: 'If-Match',
  in: 'header',
  description: 'The revision that the write is based on; "0" for the first.',
  schema: { type: 'string', pattern: '^"[0-9]+"$' },
};

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'Sent again with the same key, the call does nothing more.',
  schema: { type: 'string', pattern: '^[\\x21-\\x7e]{1,128}$' },
};

/** Backstage's error body. */
const errorSchema = z.looseObject({
  error: z.looseObject({ name: z.string(), message: z.string() }),
  request: z.looseObject({ method: z.string(), url: z.string() }).optional(),
  response: z.looseObject({ statusCode: z.number().int() }),
});

/** The OpenAPI 3.1 document of a contract; `basePath` is where the plugin is mounted: `/api/lens-review`. */
export function openApiDocument(
  contract: Readonly<Record<string, AnyRoute>>,
  options: { title: string; version: string; basePath: string },
) {
  const paths: Record<string, Record<string, object>> = {};
  for (const [name, route] of Object.entries(contract)) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method]: operation(name, route) };
  }
  return {
    openapi: '3.1.0',
    info: { title: options.title, version: options.version },
    servers: [{ url: options.basePath }],
    security: [{ backstage: [] }],
    paths,
    components: {
      schemas: { Error: replySchema(errorSchema) },
      securitySchemes: { backstage: { type: 'http', scheme: 'bearer' } },
    },
  };
}

function operation(name: string, route: AnyRoute): object {
  const body = requestSchema(route.body);
  return {
    operationId: name,
    summary: route.summary,
    parameters: [
      ...parameters(route.params, 'path'),
      ...parameters(route.query, 'query'),
      // Where it is required, a call without it is refused with 428, not 400.
      ...(route.ifMatch
        ? [{ ...IF_MATCH, required: route.ifMatch === true }]
        : []),
      ...(route.idempotencyKey ? [IDEMPOTENCY_KEY] : []),
    ],
    ...(Object.keys(body.properties ?? {}).length > 0 && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: body } },
      },
    }),
    responses: { ...successes(route), ...refusals(route) },
  };
}

function parameters(schema: z.ZodType, place: 'path' | 'query'): object[] {
  const { properties = {}, required = [] } = requestSchema(schema);
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: required.includes(name),
    schema: property,
  }));
}

function successes(route: AnyRoute): Record<string, object> {
  return Object.fromEntries(
    route.success.map(status => [
      status,
      status === 204 || status === 304
        ? { description: status === 204 ? 'Done' : 'Not modified' }
        : {
            description: SUCCESSES[status] ?? 'OK',
            content: {
              'application/json': { schema: replySchema(route.reply) },
              ...Object.fromEntries(
                route.files.map(type => [type, { schema: { type: 'string' } }]),
              ),
            },
          },
    ]),
  );
}

function refusals(route: AnyRoute): Record<string, object> {
  return Object.fromEntries(
    [...COMMON_REFUSALS, ...route.refusals].map(status => [
      status,
      {
        description: REFUSALS[status] ?? 'Refused',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/Error' },
          },
        },
      },
    ]),
  );
}

/** What a caller sends: before defaults are filled in. */
function requestSchema(schema: z.ZodType): JsonSchema {
  return withoutDialect(
    z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }),
  );
}

/** What a caller gets. Fields may be added to replies, so no object is closed. */
function replySchema(schema: z.ZodType): JsonSchema {
  return withoutDialect(
    z.toJSONSchema(schema, {
      io: 'output',
      unrepresentable: 'any',
      override: ({ jsonSchema }) => {
        if (jsonSchema.additionalProperties === false) {
          delete jsonSchema.additionalProperties;
        }
      },
    }),
  );
}

/** OpenAPI 3.1 names the dialect once for the whole document. */
function withoutDialect({ $schema, ...schema }: JsonSchema): JsonSchema {
  return schema;
}
