import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  lensReviewContract,
  Report,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { component } from '../__testUtils__/entities';
import { LENS } from '../__testUtils__/reviewApi';
import {
  ReviewBackend,
  startReviewBackend,
} from '../__testUtils__/startReviewBackend';
import { createTestDatabases } from '../__testUtils__/testDatabases';

const databases = createTestDatabases();
const REVIEW = `/entities/component/default/copilot/reviews/${LENS}`;
const FORMATS = ['html', 'md', 'json', 'csv', 'wat', 'wat-script'];

/** What somebody may try to smuggle through a note. */
const NASTY =
  '</style><script>alert(1)</script> ![x](http://evil.example/p.png) [click](javascript:alert(1)) | cell |\n# Heading\n=1+1 https://evil.example `code` $(rm -rf /) \'quote"';

describe.each(databases.eachSupportedId())('reports on %s', id => {
  let backend: ReviewBackend;

  beforeAll(async () => {
    backend = await startReviewBackend({
      knex: await databases.init(id),
      entities: [
        component('copilot', { title: `Copilot ${NASTY}` }),
        component('fresh'),
        {
          ...component('support', { kind: 'Group' }),
          spec: { type: 'team', profile: { displayName: 'The support team' } },
        },
      ],
    });
    const { api } = backend;
    await api.start('copilot', { scope: { agents: 'no-agents' } }).expect(201);
    await api
      .save('copilot', {
        questionId: 'GENREL04',
        basedOn: 0,
        body: {
          selectedChoices: ['GENREL04_BP01'],
          notApplicableChoices: [
            { choiceId: 'GENREL04_BP02', reason: 'OTHER', note: '=cmd()' },
          ],
          notes: NASTY,
        },
      })
      .expect(200);
    await api
      .save('copilot', {
        questionId: 'GENSEC04',
        basedOn: 0,
        body: { selectedChoices: [], choiceNotes: { GENSEC04_BP01: NASTY } },
      })
      .expect(200);
  });

  afterAll(() => backend.stop());

  const report = async (format: string, path = REVIEW) =>
    backend.api.get(`${path}/report?format=${format}`).expect(200);

  it.each(FORMATS)('come as a file in the format %s', async format => {
    const { headers, text } = await report(format);
    expect(headers['content-disposition']).toMatch(
      /^attachment; filename="copilot-generative-ai-/,
    );
    expect(headers['cache-control']).toBe('private, no-store');
    expect(text.length).toBeGreaterThan(500);
  });

  it('refuse a format that there is not', async () => {
    const { status, body } = await backend.api.get(
      `${REVIEW}/report?format=pdf`,
    );
    expect(status).toBe(400);
    expect(body.error.message).toMatch(/^format: /);
  });

  it('refuse a review that has not begun', async () => {
    const path = `/entities/component/default/fresh/reviews/${LENS}/report`;
    expect((await backend.api.get(path)).status).toBe(404);
  });

  it('are made of the lens, too: who may not read lenses gets none', async () => {
    backend.policy.lens = AuthorizeResult.DENY;
    try {
      for (const call of ['report', 'steering']) {
        const { status } = await backend.api.get(`${REVIEW}/${call}`);
        expect(status).toBe(403);
      }
    } finally {
      backend.policy.lens = AuthorizeResult.ALLOW;
    }
  });

  it('say as JSON what the contract documents', async () => {
    const { body } = await report('json');
    const parsed = lensReviewContract.getReport.reply.parse(body);
    expect(parsed).toEqual(body);
    const said: Report = body;
    expect(said.lens).toMatchObject({ id: LENS, version: '1.0.0' });
    expect(said.names['group:default/support']).toBe('The support team');
    expect(said.contributors).toMatchObject([
      { actor: 'user:default/jane', answered: 2, confirmed: 2 },
    ]);
    expect(said.nothingAnswered).toBe(false);
    expect(said.plan.map(({ choiceId }) => choiceId)).toContain(
      'GENREL04_BP02',
    );
    expect(said.plan.map(({ choiceId }) => choiceId)).not.toContain(
      'GENREL04_BP01',
    );
    const risks = said.plan.map(({ documentedRisk }) => documentedRisk);
    expect(risks).toEqual(
      [...risks].sort(
        (a, b) =>
          ['HIGH', 'MEDIUM', 'LOW'].indexOf(a) -
          ['HIGH', 'MEDIUM', 'LOW'].indexOf(b),
      ),
    );
    expect(said.coverage.map(({ id: coverage }) => coverage)).toEqual(
      expect.arrayContaining(['responsible-ai', 'owasp-llm-2025']),
    );
    expect(
      said.scope.find(({ factId }) => factId === 'agents')?.value,
    ).toBeDefined();
  });

  it('put the pillar that matters most to the reviewer first among equals', async () => {
    const pillarsOf = async () => {
      const { body } = await report('json');
      const said: Report = body;
      return said.plan
        .filter(
          ({ documentedRisk }) =>
            documentedRisk === said.plan[0].documentedRisk,
        )
        .map(({ pillarId }) => pillarId);
    };
    for (const pillarId of new Set(await pillarsOf())) {
      await backend.api
        .patch(REVIEW)
        .send({ pillarPriority: [pillarId] })
        .expect(200);
      expect((await pillarsOf())[0]).toBe(pillarId);
    }
  });

  it('show how the review stood at its milestones, once there are two', async () => {
    const take = (name: string) =>
      backend.api.post(`${REVIEW}/milestones`).send({ name }).expect(201);
    await take('Before <b>release</b>');
    expect((await report('html')).text).not.toContain('by milestone');
    await backend.api
      .save('copilot', {
        questionId: 'GENSEC04',
        basedOn: 1,
        body: { selectedChoices: ['GENSEC04_BP01', 'GENSEC04_BP02'] },
      })
      .expect(200);
    await take('After it');
    const { body } = await report('json');
    expect(body.milestones).toMatchObject([
      { number: 1, name: 'Before <b>release</b>' },
      {
        number: 2,
        name: 'After it',
        openPractices: body.scorecard.openPractices,
        maturity: body.scorecard.maturity,
      },
    ]);
    const [before, after] = body.milestones;
    expect(after.maturity.claimed).toBeGreaterThan(before.maturity.claimed);
    const { text } = await report('html');
    expect(text).toContain('Open best practices, by milestone');
    expect(text).toContain('1. Before &lt;b>release&lt;/b>');
    expect(text).toContain('2. After it');
  });
});
