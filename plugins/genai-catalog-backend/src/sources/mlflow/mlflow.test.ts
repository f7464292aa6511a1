import { readAll, READING, sourcesFrom, WireServer } from '../__testUtils__';
import { fakeMlflow, FakeRegisteredModel } from '../__testUtils__/mlflow';
import { HttpJsonClient } from '../fetch';
import { NameFilter } from '../map';
import { MlflowSource } from './MlflowSource';

const TOKEN = 'very-secret-token';
const TEXT = 'You are a careful clerk.';
const PROMPT_TAG = { key: 'mlflow.prompt.is_prompt', value: 'true' };

function prompt(name: string, texts: string[]): FakeRegisteredModel {
  return {
    name,
    tags: [PROMPT_TAG],
    versions: texts.map((text, index) => ({
      name,
      version: String(index + 1),
      creation_timestamp: 1_767_225_600_000,
      tags: [{ key: 'mlflow.prompt.text', value: text }],
    })),
  };
}

describe('mlflow', () => {
  let server: WireServer;
  let models: FakeRegisteredModel[];

  beforeEach(async () => {
    models = [
      prompt('triage', [TEXT, 'two', 'three']),
      prompt("clerk's", [TEXT]),
      prompt('tone', [TEXT]),
      {
        name: 'churn',
        tags: [{ key: 'team', value: 'growth' }],
        aliases: [{ alias: 'champion', version: '2' }],
        versions: [{ version: '2' }, { version: '1' }],
      },
    ];
    server = await WireServer.start(
      fakeMlflow({ models: () => models, token: TOKEN, pageSize: 2 }),
    );
  });

  afterEach(async () => server.stop());

  const source = (token = TOKEN, timeoutMs = READING.timeoutMs) =>
    new MlflowSource({
      client: new HttpJsonClient({
        service: 'MLflow',
        baseUrl: server.url,
        headers: { authorization: `Bearer ${token}` },
        ...READING,
        timeoutMs,
      }),
      webUrl: server.url,
      names: new NameFilter(),
      kinds: ['prompt', 'model'],
      isMutable: () => false,
      ...READING,
    });

  it('reads all pages of prompts, models and versions, and no prompt as a model', async () => {
    const { assets, error } = await readAll(source());
    expect(error).toBeUndefined();
    expect(
      assets.map(({ kind, externalId, versions }) => [
        kind,
        externalId,
        versions.map(({ version }) => version),
      ]),
    ).toEqual([
      ['prompt', 'triage', ['1', '2', '3']],
      ['prompt', "clerk's", ['1']],
      ['prompt', 'tone', ['1']],
      ['model', 'churn', ['1', '2']],
    ]);
  });

  it('notes a name that no filter can express, and reads the others', async () => {
    models[1] = prompt(`clerk's "own"`, [TEXT]);
    const { assets, pages } = await readAll(source());
    expect(assets).toHaveLength(3);
    expect(pages.flatMap(({ problems }) => problems ?? [])).toEqual([
      expect.objectContaining({
        code: 'NAME_UNUSABLE',
        externalId: `clerk's "own"`,
      }),
    ]);
  });

  it('tries again where it is throttled', async () => {
    server.failFirst('/api/2.0/mlflow/model-versions/search', 2, {
      status: 429,
    });
    const { assets } = await readAll(source());
    expect(assets).toHaveLength(4);
  });

  it('fails where the server fails between two pages', async () => {
    server.interfere = ({ query }) =>
      query.get('page_token') ? { status: 503 } : undefined;
    const { error } = await readAll(source());
    expect(error).toMatchObject({ name: 'ServiceUnavailableError' });
  });

  it('survives an answer that breaks off', async () => {
    server.failFirst('/api/2.0/mlflow/model-versions/search', 1, {
      body: { model_versions: [] },
      breakOff: true,
    });
    const { assets } = await readAll(source());
    expect(assets).toHaveLength(4);
  });

  it('gives up on answers that never come', async () => {
    server.interfere = ({ path }) =>
      path.endsWith('/model-versions/search') ? { hang: true } : undefined;
    const { error } = await readAll(source(TOKEN, 300));
    expect(error).toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.stringContaining('did not answer within 300 ms'),
    });
  });

  it('fails where pages go round in circles', async () => {
    server.interfere = ({ path }) =>
      path.includes('registered-models')
        ? { body: { registered_models: [], next_page_token: 'again' } }
        : undefined;
    const { error } = await readAll(source());
    expect(error).toMatchObject({
      message: expect.stringContaining('goes round in circles'),
    });
  });

  it('names neither text nor token where the answer is malformed', async () => {
    server.interfere = ({ path }) =>
      path.includes('model-versions')
        ? { body: { model_versions: TEXT } }
        : undefined;
    const { error } = await readAll(source());
    expect(error).toMatchObject({
      name: 'InputError',
      message:
        "MLflow: model-versions: 'model_versions' is missing or not array",
    });
  });

  it('reports a wrong token', async () => {
    const { error } = await readAll(source('wrong-token'));
    expect(error).toMatchObject({ name: 'AuthenticationError' });
    expect(String(error)).not.toContain('wrong-token');
  });

  it('reads the kinds that config names', async () => {
    const [{ source: configured }] = sourcesFrom([
      {
        id: 'mlflow',
        type: 'mlflow',
        url: server.url,
        token: TOKEN,
        kinds: ['model'],
        modelType: 'chat',
      },
    ]);
    const { assets } = await readAll(configured);
    expect(assets).toHaveLength(1);
    expect(assets[0].facts).toMatchObject({
      type: 'chat',
      provider: { id: 'mlflow', modelId: 'churn' },
    });
  });
});
