import { ResponseError } from '@backstage/errors';
import { Answer } from '../contract';
import { conflictOf, missingOf } from './errors';
import { LensReviewClient } from './LensReviewClient';

const BASE = 'http://backend/api/lens-review';
const REF = 'component:default/support-copilot';
const REVIEW = `${BASE}/entities/component/default/support-copilot/reviews/generative-ai`;

/** A client whose server gives one answer to everything, and what it was asked. */
function clientFor(reply: { status?: number; body?: unknown }) {
  const requests: Request[] = [];
  const client = new LensReviewClient({
    discoveryApi: {
      getBaseUrl: async pluginId => `http://backend/api/${pluginId}`,
    },
    fetchApi: {
      fetch: async (input, init) => {
        requests.push(new Request(input, init));
        return new Response(
          reply.body === undefined ? null : JSON.stringify(reply.body),
          {
            status: reply.status ?? 200,
            headers: { 'Content-Type': 'application/json' },
          },
        );
      },
    },
  });
  return { client, requests };
}

const score = {
  risk: 'HIGH',
  riskCounts: { HIGH: 1, MEDIUM: 0, NONE: 0, UNANSWERED: 0, NOT_APPLICABLE: 0 },
  openPractices: { HIGH: 1, MEDIUM: 0, LOW: 0 },
  acceptedPractices: { HIGH: 0, MEDIUM: 0, LOW: 0 },
  unknownPractices: 0,
  outOfScope: 0,
  contradicted: 0,
  maturity: null,
  answered: 1,
  questions: 1,
};
const scorecard = { status: 'draft', ...score, pillars: [] };
const answer: Answer = {
  questionId: 'GENREL04',
  revision: 3,
  selectedChoices: ['GENREL04_BP01'],
  notApplicableChoices: [],
  unknownChoices: [],
  unansweredChoices: [],
  inScopeChoices: [],
  choiceNotes: {},
  applicable: true,
  risk: 'NONE',
  updatedAt: '2026-11-20T12:00:00.000Z',
  updatedBy: 'user:default/ann',
  confirmedAt: '2026-11-20T12:00:00.000Z',
  confirmedBy: 'user:default/ann',
};
const reviewReply = {
  review: {
    entityRef: REF,
    lensId: 'generative-ai',
    lensVersion: '1.0.0',
    status: 'draft',
    scope: {},
    scenarios: [],
    pillarPriority: [],
    createdAt: answer.updatedAt,
    createdBy: answer.updatedBy,
    updatedAt: answer.updatedAt,
    updatedBy: answer.updatedBy,
  },
  answers: [answer],
  scorecard,
  may: { update: true },
};
const PRACTICE = { questionId: 'GENREL04', choiceId: 'GENREL04_BP02' };
const evidenceReply = {
  items: [
    {
      ...PRACTICE,
      standing: 'contradicts',
      findings: [
        {
          source: 'a',
          title: 'A',
          verdict: 'contradicts',
          sentence: 'It is past its end of life.',
          about: ['model:default/old'],
          observedAt: answer.updatedAt,
          expired: false,
          disputed: false,
        },
      ],
      history: [],
    },
  ],
  sources: [{ id: 'a', title: 'A', speaksTo: [PRACTICE], failed: false }],
  scorecard,
  may: { update: true },
};
const applicability = {
  lensId: 'generative-ai',
  lensName: 'Generative AI Lens',
  lensVersion: '1.0.0',
  status: 'in',
  because: 'Somebody said so.',
  decidedBy: 'person',
  reviewed: false,
  suggestedScope: {},
};

type Call = (client: LensReviewClient) => Promise<unknown>;

describe('LensReviewClient', () => {
  it.each<[string, Call, request: string, body: unknown, reply: unknown]>([
    [
      'listLenses',
      c => c.listLenses(),
      `GET ${BASE}/lenses`,
      undefined,
      { items: [] },
    ],
    [
      'getLens',
      c => c.getLens({ id: 'a/b', version: '1.0' }),
      `GET ${BASE}/lenses/a%2Fb?version=1.0`,
      undefined,
      { id: 'a/b' },
    ],
    [
      'getLens without a version',
      c => c.getLens({ id: 'generative-ai' }),
      `GET ${BASE}/lenses/generative-ai`,
      undefined,
      { id: 'generative-ai' },
    ],
    [
      'listEntityLenses',
      c => c.listEntityLenses('component:support-copilot'),
      `GET ${BASE}/entities/component/default/support-copilot/lenses`,
      undefined,
      { items: [applicability], may: { update: false } },
    ],
    [
      'decideApplicability',
      c =>
        c.decideApplicability(REF, 'generative-ai', {
          status: 'in',
          reason: 'It chats',
        }),
      `PUT ${BASE}/entities/component/default/support-copilot/lenses/generative-ai/applicability`,
      { status: 'in', reason: 'It chats' },
      applicability,
    ],
    [
      'listReviews of an entity given in parts',
      c => c.listReviews({ kind: 'Component', namespace: 'a b', name: 'c' }),
      `GET ${BASE}/entities/Component/a%20b/c/reviews`,
      undefined,
      { items: [] },
    ],
    [
      'startReview',
      c => c.startReview(REF, 'generative-ai', { scope: { agents: 'agents' } }),
      `PUT ${REVIEW}`,
      { scope: { agents: 'agents' } },
      reviewReply,
    ],
    [
      'startReview without anything',
      c => c.startReview(REF, 'generative-ai'),
      `PUT ${REVIEW}`,
      {},
      reviewReply,
    ],
    [
      'getReview',
      c => c.getReview(REF, 'generative-ai'),
      `GET ${REVIEW}`,
      undefined,
      reviewReply,
    ],
    [
      'patchReview',
      c => c.patchReview(REF, 'generative-ai', { scope: { agents: null } }),
      `PATCH ${REVIEW}`,
      { scope: { agents: null } },
      reviewReply,
    ],
    [
      'saveAnswer',
      c =>
        c.saveAnswer(
          REF,
          'generative-ai',
          'GENREL04',
          { selectedChoices: ['GENREL04_BP01'] },
          { revision: 2 },
        ),
      `PUT ${REVIEW}/answers/GENREL04`,
      { selectedChoices: ['GENREL04_BP01'] },
      { answer, scorecard },
    ],
    [
      'confirmAnswers',
      c => c.confirmAnswers(REF, 'generative-ai', ['GENREL04']),
      `POST ${REVIEW}/confirm`,
      { questionIds: ['GENREL04'] },
      { answers: [answer], scorecard },
    ],
    [
      'submitReview',
      c => c.submitReview(REF, 'generative-ai'),
      `POST ${REVIEW}/submit`,
      undefined,
      reviewReply,
    ],
    [
      'listHistory',
      c => c.listHistory(REF, 'generative-ai', { cursor: 'a&b', limit: 5 }),
      `GET ${REVIEW}/history?cursor=a%26b&limit=5`,
      undefined,
      { items: [] },
    ],
    [
      'getEvidence',
      c => c.getEvidence(REF, 'generative-ai'),
      `GET ${REVIEW}/evidence`,
      undefined,
      evidenceReply,
    ],
    [
      'refreshEvidence',
      c => c.refreshEvidence(REF, 'generative-ai'),
      `POST ${REVIEW}/evidence/refresh`,
      undefined,
      evidenceReply,
    ],
    [
      'disputeEvidence',
      c =>
        c.disputeEvidence(REF, 'generative-ai', PRACTICE, { reason: 'Wrong' }),
      `PUT ${REVIEW}/evidence/GENREL04/GENREL04_BP02/dispute`,
      { reason: 'Wrong' },
      evidenceReply,
    ],
    [
      'withdrawDispute',
      c => c.withdrawDispute(REF, 'generative-ai', PRACTICE),
      `DELETE ${REVIEW}/evidence/GENREL04/GENREL04_BP02/dispute`,
      undefined,
      evidenceReply,
    ],
  ])('%s', async (_, call, expected, body, reply) => {
    const { client, requests } = clientFor({ body: reply });
    await expect(call(client)).resolves.toEqual(reply);
    const [request] = requests;
    expect(`${request.method} ${request.url}`).toBe(expected);
    const sent = await request.text();
    expect(sent && JSON.parse(sent)).toEqual(body ?? '');
    expect(request.headers.get('Content-Type')).toBe(
      body === undefined ? null : 'application/json',
    );
  });

  it('deletes without expecting a body', async () => {
    const { client, requests } = clientFor({ status: 204 });
    await expect(
      client.deleteReview(REF, 'generative-ai'),
    ).resolves.toBeUndefined();
    expect(`${requests[0].method} ${requests[0].url}`).toBe(`DELETE ${REVIEW}`);
  });

  it('names the revision that a save is based on', async () => {
    const { client, requests } = clientFor({ body: { answer, scorecard } });
    const body = { selectedChoices: [] };
    await client.saveAnswer(REF, 'generative-ai', 'GENREL04', body, {
      revision: 0,
    });
    expect(requests[0].headers.get('If-Match')).toBe('"0"');
  });

  it('sends a token only where it is given one', async () => {
    const { client, requests } = clientFor({ body: { items: [] } });
    await client.listLenses({ token: 'secret' });
    await client.listLenses();
    expect(requests.map(({ headers }) => headers.get('Authorization'))).toEqual(
      ['Bearer secret', null],
    );
  });

  it('refuses a reply that is not what the contract says', async () => {
    const { client } = clientFor({ body: { items: 'none' } });
    await expect(client.listLenses()).rejects.toThrow(/items/);
  });

  it('takes fields that were added to a reply', async () => {
    const { client } = clientFor({ body: { items: [], more: 1 } });
    await expect(client.listLenses()).resolves.toEqual({ items: [] });
  });
});

describe('refusals', () => {
  async function refusal(status: number, more: object): Promise<unknown> {
    const error = { name: 'ConflictError', message: 'Refused' };
    const body = { error, response: { statusCode: status }, ...more };
    const { client } = clientFor({ status, body });
    return client.getReview(REF, 'generative-ai').catch(caught => caught);
  }

  it('are thrown with what the server said', async () => {
    const error = await refusal(404, {});
    expect(error).toBeInstanceOf(ResponseError);
    expect(error).toMatchObject({ statusCode: 404 });
    expect(String(error)).toContain('404');
    expect(conflictOf(error)).toBeUndefined();
    expect(missingOf(error)).toBeUndefined();
  });

  it('tell the answer that stands now', async () => {
    const error = await refusal(409, { current: answer });
    expect(conflictOf(error)).toEqual(answer);
    expect(missingOf(error)).toBeUndefined();
  });

  it('tell the questions that have no answer', async () => {
    const error = await refusal(409, { missing: ['GENSEC01'] });
    expect(missingOf(error)).toEqual(['GENSEC01']);
    expect(conflictOf(error)).toBeUndefined();
  });

  it.each([undefined, 'text', new Error('network'), { body: { missing: [] } }])(
    'are not seen in %p',
    error => {
      expect(conflictOf(error)).toBeUndefined();
      expect(missingOf(error)).toBeUndefined();
    },
  );
});
