import { mockCredentials } from '@backstage/backend-test-utils';
import request from 'supertest';

export const LENS = 'generative-ai';

const BASE = '/api/lens-review';

/** Calls the plugin over HTTP, as `user:default/jane` unless told otherwise. */
export function reviewApi(
  server: Parameters<typeof request>[0],
  authorization = mockCredentials.user.header('user:default/jane'),
) {
  const send = (test: request.Test) => test.set('Authorization', authorization);
  const review = (name: string, rest = '') =>
    `${BASE}/entities/component/default/${name}/reviews/${LENS}${rest}`;
  return {
    /** The same API as somebody else. */
    as: (user: string) => reviewApi(server, mockCredentials.user.header(user)),
    withAuthorization: (header: string) => reviewApi(server, header),
    get: (path: string) => send(request(server).get(BASE + path)),
    put: (path: string) => send(request(server).put(BASE + path)),
    post: (path: string) => send(request(server).post(BASE + path)),
    patch: (path: string) => send(request(server).patch(BASE + path)),
    delete: (path: string) => send(request(server).delete(BASE + path)),
    start: (name: string, body: object = {}) =>
      send(request(server).put(review(name)).send(body)),
    read: (name: string) => send(request(server).get(review(name))),
    save: (
      name: string,
      answer: { questionId: string; basedOn: number; body: object },
    ) =>
      send(
        request(server)
          .put(review(name, `/answers/${answer.questionId}`))
          .set('If-Match', `"${answer.basedOn}"`)
          .send(answer.body),
      ),
    confirm: (name: string, questionIds: string[]) =>
      send(
        request(server).post(review(name, '/confirm')).send({ questionIds }),
      ),
    submit: (name: string) =>
      send(request(server).post(review(name, '/submit'))),
    history: (name: string, query = '') =>
      send(request(server).get(review(name, `/history${query}`))),
  };
}
