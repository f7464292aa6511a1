import { mockCredentials } from '@backstage/backend-test-utils';
import {
  conflictOf,
  diffOf,
  findingsOf,
  lensReviewContract,
  LensReviewClient,
  milestoneConflictOf,
  missingOf,
  templateConflictOf,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { component } from '../__testUtils__/entities';
import { majorChange } from '../__testUtils__/library';
import { lensFile } from '../__testUtils__/lensFile';
import { LENS } from '../__testUtils__/reviewApi';
import {
  ReviewBackend,
  startReviewBackend,
} from '../__testUtils__/startReviewBackend';
import { createTestDatabases } from '../__testUtils__/testDatabases';

const databases = createTestDatabases();
const REF = 'component:default/copilot';

describe.each(databases.eachSupportedId())('the contract on %s', id => {
  let backend: ReviewBackend;
  let client: LensReviewClient;

  beforeAll(async () => {
    backend = await startReviewBackend({
      knex: await databases.init(id),
      entities: [component('copilot')],
    });
    const { port } = backend.backend.server;
    client = new LensReviewClient({
      discoveryApi: {
        getBaseUrl: async plugin => `http://localhost:${port()}/api/${plugin}`,
      },
      fetchApi: {
        fetch: (input, init) =>
          fetch(input, {
            ...init,
            headers: {
              ...init?.headers,
              Authorization: mockCredentials.user.header('user:default/jane'),
            },
          }),
      },
    });
  });

  afterAll(() => backend.stop());

  it('is published as OpenAPI, with every route', async () => {
    const { body } = await backend.api.get('/openapi.json').expect(200);
    expect(body.openapi).toMatch(/^3\./);
    for (const { method, path } of Object.values(lensReviewContract)) {
      const documented = Object.keys(body.paths).find(key =>
        key.endsWith(path.replace(/:(\w+)/g, '{$1}')),
      );
      expect(body.paths[documented ?? path]).toHaveProperty(method);
    }
  });

  it('is what the client speaks, whose every reply it checks', async () => {
    await client.listLenses();
    const lens = await client.getLens({ id: LENS });
    expect((await client.listEntityLenses(REF)).items[0].status).toBe(
      'undecided',
    );
    await client.decideApplicability(REF, LENS, {
      status: 'in',
      reason: 'Yes',
    });
    await client.startReview(REF, LENS, { scope: { agents: 'no-agents' } });
    const { answer } = await client.saveAnswer(
      REF,
      LENS,
      'GENREL04',
      {
        selectedChoices: ['GENREL04_BP01'],
        notApplicableChoices: [
          { choiceId: 'GENREL04_BP02', reason: 'OTHER', note: 'Later' },
        ],
      },
      { revision: 0 },
    );
    expect(answer.revision).toBe(1);
    await client.patchReview(REF, LENS, { notes: 'Begun' });
    await client.confirmAnswers(REF, LENS, ['GENREL04']);
    const { items } = await client.listHistory(REF, LENS, { limit: 2 });
    expect(items).toHaveLength(2);
    expect((await client.listReviews(REF)).items).toHaveLength(1);
    const reply = await client.getReview(REF, LENS);
    expect(reply.answers).toHaveLength(1);
    expect(reply.scorecard.pillars).toHaveLength(lens.pillars.length);
  });

  it('tells the client what stands now, and what is missing', async () => {
    await client.startReview(REF, LENS, {});
    const stale = client.saveAnswer(
      REF,
      LENS,
      'GENREL04',
      { selectedChoices: [] },
      { revision: 0 },
    );
    await expect(stale).rejects.toMatchObject({ statusCode: 409 });
    const conflict = await stale.catch(conflictOf);
    expect(conflict).toMatchObject({ questionId: 'GENREL04', revision: 1 });
    const missing = await client.submitReview(REF, LENS).catch(missingOf);
    expect(missing).toContain('GENSEC04');
    expect(missing).not.toContain('GENREL04');
  });

  it('is spoken about lenses, milestones and upgrades', async () => {
    const { library, milestones } = client;
    const ours = 'contract-lens';
    const definition = lensFile('Contract');
    await library.validate({ definition });
    await library.saveDraft({ id: ours, definition });
    const { draft } = await library.getDraft(ours);
    await library.publish(ours, { version: '1' }, { revision: draft.revision });
    await client.startReview(REF, ours);
    await milestones.take(
      REF,
      ours,
      { name: 'First' },
      { idempotencyKey: '1' },
    );
    await library.saveDraft({ id: ours, definition: majorChange('Contract') });
    await library.diff({ id: ours, from: '1', to: 'draft' });
    const minor = library.publish(ours, { version: '2', change: 'minor' });
    expect(await minor.catch(diffOf)).toMatchObject({ needsMajor: true });
    await library.publish(ours, { version: '2' });
    const upgraded = await milestones.upgrade(REF, ours, {
      version: '2',
      milestoneName: 'Before 2',
    });
    expect(upgraded.newQuestions).toEqual(['restore']);
    expect((await milestones.list(REF, ours)).items).toHaveLength(2);
    await milestones.get(REF, ours, 1);
    await milestones.compare(REF, ours, { from: 1 });
    const taken = milestones.take(REF, ours, { name: 'First' });
    expect(await taken.catch(milestoneConflictOf)).toMatchObject({ number: 1 });
    expect((await milestones.listRelated(REF, ours)).items).toEqual([]);
    expect((await library.listVersions(ours)).items).toHaveLength(2);
    await library.deprecate({ id: ours, version: '2' });
    await library.restore({ id: ours, version: '2' });
    expect(await library.export({ id: ours })).toMatchObject({
      name: 'Contract',
    });
    expect(
      await library
        .saveDraft({ id: 'no-lens', definition: '[]' })
        .catch(findingsOf),
    ).toMatchObject([{ severity: 'error' }]);
  });

  it('ends with the deletion of the review', async () => {
    await client.deleteReview(REF, LENS);
    await expect(client.getReview(REF, LENS)).rejects.toMatchObject({
      statusCode: 404,
    });
  });

  it('is what the client speaks, with review templates', async () => {
    const { templates } = client;
    await client.startReview(REF, LENS);
    const answers = [
      { questionId: 'GENREL04', selectedChoices: ['GENREL04_BP01'] },
    ];
    const first = await templates.create({
      lensId: LENS,
      name: 'By the client',
      answers,
    });
    const applied = await templates.apply(REF, LENS, {
      templateId: first.id,
      questionIds: ['GENREL04'],
      overwrite: true,
    });
    expect(applied.template.name).toBe('By the client');
    const copy = await templates.create({
      lensId: LENS,
      name: 'A copy',
      fromReview: { entityRef: REF },
    });
    const renamed = templates.replace(
      copy.id,
      { name: 'by the CLIENT', answers },
      { revision: 1 },
    );
    expect(await renamed.catch(templateConflictOf)).toMatchObject({
      id: first.id,
    });
    await templates.replace(
      copy.id,
      { name: 'Changed', answers },
      { revision: 1 },
    );
    expect((await templates.get(copy.id)).name).toBe('Changed');
    expect((await templates.listHistory(copy.id)).items).toHaveLength(2);
    await templates.delete(copy.id, { revision: 2 });
    expect((await templates.list(LENS)).items).toMatchObject([
      { name: 'By the client' },
    ]);
  });
});
