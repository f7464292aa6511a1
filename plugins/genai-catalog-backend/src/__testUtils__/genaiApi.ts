import { mockCredentials } from '@backstage/backend-test-utils';
import request from 'supertest';

const BASE = '/api/genai-catalog';

/** Calls the plugin over HTTP, as `user:default/jane` unless told otherwise. */
export function genaiApi(
  server: Parameters<typeof request>[0],
  authorization = mockCredentials.user.header('user:default/jane'),
) {
  const send = (test: request.Test) => test.set('Authorization', authorization);
  return {
    /** The same API as somebody else. */
    as: (user: string) => genaiApi(server, mockCredentials.user.header(user)),
    /** The same API as a service. */
    asService: (subject: string) =>
      genaiApi(
        server,
        mockCredentials.service.header({
          onBehalfOf: mockCredentials.service(subject),
          targetPluginId: 'genai-catalog',
        }),
      ),
    asNobody: () => genaiApi(server, mockCredentials.none.header()),
    get: (path: string) => send(request(server).get(BASE + path)),
    post: (path: string) => send(request(server).post(BASE + path)),
    patch: (path: string) => send(request(server).patch(BASE + path)),
  };
}
