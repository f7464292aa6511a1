import { Applicability } from '@genai-lens/backstage-plugin-lens-review-common';
import { component } from '../__testUtils__/entities';
import { LENS } from '../__testUtils__/reviewApi';
import {
  ReviewBackend,
  startReviewBackend,
} from '../__testUtils__/startReviewBackend';
import { createTestDatabases } from '../__testUtils__/testDatabases';

const databases = createTestDatabases();

describe.each(databases.eachSupportedId())('applicability on %s', id => {
  let backend: ReviewBackend;

  beforeAll(async () => {
    backend = await startReviewBackend({
      knex: await databases.init(id),
      entities: [
        component('plain'),
        component('tagged', {
          tags: ['genai'],
          dependsOn: ['model:default/claude-x'],
        }),
        component('prompted', { dependsOn: ['Prompt:default/triage'] }),
        component('caller', { dependsOn: ['api:default/gateway'] }),
        component('gateway', { kind: 'API' }),
        component('person', { dependsOn: ['model:default/claude-x'] }),
        component('started'),
        component('sceptic'),
        component('claude-x', { kind: 'Model' }),
      ],
      config: {
        lensReview: {
          lenses: [
            { id: LENS, filter: { 'metadata.tags': { $contains: 'genai' } } },
          ],
        },
      },
    });
  });

  afterAll(() => backend.stop());

  const lensOf = async (name: string, kind = 'component') => {
    const { body } = await backend.api
      .get(`/entities/${kind}/default/${name}/lenses`)
      .expect(200);
    const found = body.items.filter(
      ({ lensId }: Applicability) => lensId === LENS,
    );
    expect(found).toHaveLength(1);
    return found[0];
  };
  const decide = (name: string, body: object, kind = 'component') =>
    backend.api
      .put(`/entities/${kind}/default/${name}/lenses/${LENS}/applicability`)
      .send(body);

  it('is undecided without a sign', async () => {
    expect(await lensOf('plain')).toMatchObject({
      lensId: LENS,
      lensName: 'Generative AI Lens',
      status: 'undecided',
      decidedBy: 'nobody',
      reviewed: false,
    });
  });

  it('is in by a dependency on a prompt or a model', async () => {
    expect(await lensOf('prompted')).toMatchObject({
      status: 'in',
      decidedBy: 'dependency',
      because: 'It depends on prompt:default/triage.',
    });
  });

  it('is in by the configured filter, before any dependency', async () => {
    expect(await lensOf('tagged')).toMatchObject({
      status: 'in',
      decidedBy: 'filter',
    });
  });

  it('is in by a dependency on what a person said is in, and not by one that is out', async () => {
    expect(await lensOf('caller')).toMatchObject({ status: 'undecided' });
    await decide('gateway', { status: 'in', reason: 'An LLM gateway' }, 'api');
    expect(await lensOf('caller')).toMatchObject({
      status: 'in',
      decidedBy: 'dependency',
      because: 'It depends on api:default/gateway, to which the lens applies.',
    });
    await decide('gateway', { status: 'out', reason: 'Retired' }, 'api');
    expect(await lensOf('caller')).toMatchObject({ status: 'undecided' });
  });

  it('is what a person says before anything else', async () => {
    const { body } = await decide('person', {
      status: 'out',
      reason: 'Used in tests only',
    }).expect(200);
    expect(body).toMatchObject({
      status: 'out',
      decidedBy: 'person',
      decision: { by: 'user:default/jane', reason: 'Used in tests only' },
    });
    expect(body.because).toMatch(
      /^user:default\/jane said on \d{4}-\d\d-\d\d that it does not apply: Used in tests only$/,
    );
    expect(await lensOf('person')).toEqual(body);
  });

  it('is in by the start of a review', async () => {
    await decide('sceptic', { status: 'out', reason: 'No' }).expect(200);
    for (const name of ['started', 'sceptic']) {
      await backend.api.start(name).expect(201);
      expect(await lensOf(name)).toMatchObject({
        status: 'in',
        decidedBy: 'person',
        reviewed: true,
        decision: { reason: 'Review started' },
      });
    }
  });

  it('keeps the reason of who said so before the review began', async () => {
    await decide('plain', { status: 'in', reason: 'Summaries' }).expect(200);
    await backend.api.start('plain').expect(201);
    expect((await lensOf('plain')).decision.reason).toBe('Summaries');
  });

  it('suggests a scope from the entity, also where its dependencies cannot be read', async () => {
    expect((await lensOf('tagged')).suggestedScope.stage).toBe('production');
    const { getEntitiesByRefs } = backend.catalogService;
    getEntitiesByRefs.mockRejectedValueOnce(new Error('catalog is down'));
    expect((await lensOf('tagged')).suggestedScope.stage).toBe('production');
  });

  it.each([
    ['no reason', { status: 'in' }, /^reason: /],
    ['an empty reason', { status: 'in', reason: '  ' }, /^reason: /],
    ['another status', { status: 'undecided', reason: 'x' }, /^status: /],
    ['U+0000', { status: 'in', reason: 'a\u0000' }, /^reason: /],
  ])('refuses %s', async (_, body, message) => {
    const refused = await decide('person', body).expect(400);
    expect(refused.body.error.message).toMatch(message);
  });

  it('knows no other lens', async () => {
    const { body } = await backend.api
      .put('/entities/component/default/plain/lenses/other/applicability')
      .send({ status: 'in', reason: 'x' })
      .expect(404);
    expect(body.error.message).toContain('other');
  });
});
