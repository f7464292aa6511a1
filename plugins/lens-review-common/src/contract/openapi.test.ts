import SwaggerParser from '@apidevtools/swagger-parser';
import { lensReviewContract } from './index';
import { openApiDocument } from '@genai-lens/http-contract';

const document = openApiDocument(lensReviewContract, {
  title: 'Lens review',
  version: '1.2.3',
  basePath: '/api/lens-review',
});

const REVIEW = '/entities/{kind}/{namespace}/{name}/reviews/{lensId}';

describe('openApiDocument', () => {
  it('is valid OpenAPI', async () => {
    const copy = JSON.parse(JSON.stringify(document));
    await expect(SwaggerParser.validate(copy)).resolves.toMatchObject({
      openapi: '3.1.0',
      info: { title: 'Lens review', version: '1.2.3' },
      servers: [{ url: '/api/lens-review' }],
    });
  });

  it('has every call of the contract once', () => {
    const calls = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({
        path,
        method,
        operation,
      })),
    );
    expect(calls).toHaveLength(Object.keys(lensReviewContract).length);
    Object.entries(lensReviewContract).forEach(([operationId, route]) =>
      expect(calls).toContainEqual({
        path: route.path.replace(/:(\w+)/g, '{$1}'),
        method: route.method,
        operation: expect.objectContaining({ operationId }),
      }),
    );
  });

  it('describes a save with its header, body, reply and refusals', () => {
    expect(document.paths[`${REVIEW}/answers/{questionId}`].put).toMatchObject({
      parameters: [
        { name: 'kind', in: 'path', required: true },
        { name: 'namespace', in: 'path', required: true },
        { name: 'name', in: 'path', required: true },
        { name: 'lensId', in: 'path', required: true },
        { name: 'questionId', in: 'path', required: true },
        { name: 'If-Match', in: 'header', required: true },
      ],
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: {
              required: ['selectedChoices'],
              additionalProperties: false,
            },
          },
        },
      },
      responses: {
        200: {
          content: {
            'application/json': {
              schema: { required: ['answer', 'scorecard'] },
            },
          },
        },
        400: {},
        401: {},
        403: {},
        404: {},
        409: {},
        413: {},
        428: {},
      },
    });
  });

  it('describes query parameters with their defaults', () => {
    expect(document.paths[`${REVIEW}/history`].get).toMatchObject({
      parameters: expect.arrayContaining([
        {
          name: 'limit',
          in: 'query',
          required: false,
          schema: { type: 'integer', minimum: 1, maximum: 200, default: 50 },
        },
      ]),
    });
  });

  it('has no body where none is sent or returned', () => {
    const { delete: remove, get } = document.paths[REVIEW];
    expect(remove).toMatchObject({ responses: { 204: {} } });
    expect(remove).not.toHaveProperty('responses.204.content');
    expect(get).not.toHaveProperty('requestBody');
  });

  it('leaves replies open for fields that may be added', () => {
    const replies = Object.values(document.paths)
      .flatMap(methods => Object.values(methods))
      .map(operation => JSON.stringify({ ...operation, requestBody: {} }));
    expect(replies.join()).not.toContain('"additionalProperties":false');
  });
});
