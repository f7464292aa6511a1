import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { ConflictError, InputError } from '@backstage/errors';
import { defineRoute } from '@genai-lens/http-contract';
import express from 'express';
import Router from 'express-promise-router';
import request from 'supertest';
import { z } from 'zod';
import { bind } from './bind';
import { jsonBody } from './jsonBody';
import { matchesTag } from './ifNoneMatch';
import { refusalBodies } from './refusals';

const route = (ifMatch: boolean | 'optional') =>
  defineRoute({
    method: 'put',
    path: `/things/:id/${ifMatch}`,
    summary: 'Save',
    params: z.object({ id: z.string().max(5) }),
    query: z.object({ limit: z.coerce.number().default(3) }),
    body: z.strictObject({
      names: z.array(z.string()).optional(),
      either: z
        .union([z.array(z.string()), z.object({ list: z.array(z.string()) })])
        .optional(),
    }),
    reply: z.looseObject({}),
    success: [201],
    ifMatch,
  });

class TakenError extends ConflictError {}

function serve() {
  const audit: object[] = [];
  const router = Router();
  const deps = {
    router,
    httpAuth: mockServices.httpAuth(),
    auditor: mockServices.auditor.mock({
      async createEvent({ eventId, meta }) {
        const entry = { eventId, meta };
        audit.push(entry);
        return {
          success: async () => void Object.assign(entry, { ok: true }),
          fail: async ({ error }) => void Object.assign(entry, { error }),
        };
      },
    }),
    onBehalfOfHeader: 'Test-On-Behalf-Of',
  };
  router.use(jsonBody({ limit: '1kb' }));
  for (const rule of [true, false, 'optional'] as const) {
    bind(
      deps,
      route(rule),
      async ({ params, query, body, basedOn, caller }) => {
        if (params.id === 'taken') {
          throw new TakenError('Somebody was faster');
        }
        return {
          body: { ...query, ...body, basedOn, for: caller.onBehalfOf },
          tag: 7,
          headers: { Vary: 'Authorization' },
        };
      },
      { audit: { eventId: 'save', meta: ({ params }) => ({ id: params.id }) } },
    );
  }
  router.use(
    refusalBodies({
      statusCode: 409,
      detailsOf: error =>
        error instanceof TakenError ? { current: 8 } : undefined,
    }),
  );
  const app = express().use(router);
  const onError: express.ErrorRequestHandler = (error, _req, res, _next) => {
    const status =
      error instanceof InputError ? 400 : error.statusCode ?? error.status;
    res.status(status).json({ message: error.message });
  };
  app.use(onError);
  const put = (path: string) =>
    request(app).put(path).set('Authorization', mockCredentials.user.header());
  return { audit, put };
}

describe('bind', () => {
  it('hands parsed input to the handler and sends its reply', async () => {
    const { audit, put } = serve();
    const reply = await put('/things/a/optional?limit=5')
      .set('Test-On-Behalf-Of', 'user:default/ann')
      .send({ names: ['x'] });
    expect(reply.status).toBe(201);
    expect(reply.body).toEqual({
      limit: 5,
      names: ['x'],
      for: 'user:default/ann',
    });
    expect(reply.get('ETag')).toBe('"7"');
    expect(reply.get('Vary')).toContain('Authorization');
    expect(audit).toEqual([
      {
        eventId: 'save',
        meta: { id: 'a', onBehalfOf: 'user:default/ann' },
        ok: true,
      },
    ]);
  });

  it.each([
    ['true', undefined, 428, undefined],
    ['true', '"3"', 201, 3],
    ['true', '*', 400, undefined],
    ['optional', undefined, 201, undefined],
    ['optional', '"3"', 201, 3],
    ['optional', 'W/"3"', 400, undefined],
    ['false', '"3"', 201, undefined],
  ])(
    'where If-Match is %s, %s gives %d',
    async (rule, tag, status, basedOn) => {
      const call = serve().put(`/things/a/${rule}`).send({});
      const reply = await (tag ? call.set('If-Match', tag) : call);
      expect(reply.status).toBe(status);
      expect(reply.body.basedOn).toBe(basedOn);
    },
  );

  it.each([
    [{ names: ['a', 3] }, /^names\[1\]: /],
    [{ either: { list: [3] } }, /^either\.list\[0\]: /],
    [{ either: [3] }, /^either\[0\]: /],
    [{ either: 3 }, /^either: /],
    [{ nmaes: [] }, /nmaes/],
    [{ names: ['a\u0000'] }, /^names\[0\]: .*U\+0000/],
  ])('refuses %j by its field', async (body, message) => {
    const reply = await serve().put('/things/a/false').send(body);
    expect(reply.status).toBe(400);
    expect(reply.body.message).toMatch(message);
  });

  it('refuses what is no JSON, or too much, without repeating it', async () => {
    const { put } = serve();
    const broken = await put('/things/a/false')
      .set('Content-Type', 'application/json')
      .send('{"names": "SECRET');
    expect(broken.status).toBe(400);
    expect(broken.text).not.toContain('SECRET');
    const large = await put('/things/a/false').send({
      names: ['x'.repeat(2_000)],
    });
    expect(large.status).toBe(413);
  });

  it('sends what a refusal carries, and tells the auditor its message alone', async () => {
    const { audit, put } = serve();
    const reply = await put('/things/taken/false').send({});
    expect(reply.status).toBe(409);
    expect(reply.body).toMatchObject({
      error: { message: 'Somebody was faster' },
      response: { statusCode: 409 },
      current: 8,
    });
    expect(audit).toMatchObject([
      { error: expect.objectContaining({ message: 'Somebody was faster' }) },
    ]);
  });
});

describe('matchesTag', () => {
  it.each([
    ['"a"', true],
    ['W/"a"', true],
    ['"b", "a"', true],
    ['*', true],
    ['a', false],
    ['"b"', false],
    [undefined, false],
  ])('compares %s weakly: %s', (header, matches) => {
    expect(matchesTag(header, 'a')).toBe(matches);
  });
});
