import { BedrockAgentClient } from '@aws-sdk/client-bedrock-agent';
import { mockServices } from '@backstage/backend-test-utils';
import {
  cursorOf,
  readAll,
  READING,
  sourcesFrom,
  WireServer,
} from '../__testUtils__';
import {
  awsError,
  FakeBedrockPrompt,
  fakeBedrockPrompts,
} from '../__testUtils__/bedrockPrompts';
import { NameFilter } from '../map';
import { BedrockPromptsSource } from './BedrockPromptsSource';

const SECRET = 'a-very-secret-access-key';
const TEXT = 'You are a careful clerk.';

function prompt(
  id: string,
  version: string,
  more: Partial<FakeBedrockPrompt> = {},
): FakeBedrockPrompt {
  const day = version === 'DRAFT' ? '05' : `0${version}`;
  return {
    id,
    name: `name-${id}`,
    version,
    createdAt: `2026-01-${day}T00:00:00Z`,
    updatedAt: `2026-01-${day}T00:00:00Z`,
    variants: [
      {
        name: 'v',
        templateType: 'TEXT',
        templateConfiguration: { text: { text: `${TEXT} ${version}` } },
      },
    ],
    ...more,
  };
}

describe('bedrock-prompts', () => {
  let server: WireServer;
  let prompts: FakeBedrockPrompt[];

  beforeEach(async () => {
    prompts = ['A1', 'A2', 'A3'].flatMap(id => [
      prompt(id, 'DRAFT'),
      prompt(id, '1'),
      prompt(id, '2'),
    ]);
    server = await WireServer.start(
      fakeBedrockPrompts({
        prompts: () => prompts,
        accessKeyId: 'AKID',
        pageSize: 2,
      }),
    );
  });

  afterEach(async () => server.stop());

  const source = (options: { accessKeyId?: string; timeoutMs?: number } = {}) =>
    new BedrockPromptsSource({
      ...READING,
      timeoutMs: 5_000,
      ...options,
      client: new BedrockAgentClient({
        region: 'eu-central-1',
        endpoint: server.url,
        maxAttempts: 3,
        credentials: {
          accessKeyId: options.accessKeyId ?? 'AKID',
          secretAccessKey: SECRET,
        },
      }),
      region: 'eu-central-1',
      names: new NameFilter(),
      isMutable: version => version === 'DRAFT',
    });

  it('reads all pages of prompts and of their versions, the draft as mutable', async () => {
    const reading = await readAll(source());
    expect(reading.error).toBeUndefined();
    expect(reading.assets.map(({ externalId }) => externalId)).toEqual([
      'A1',
      'A2',
      'A3',
    ]);
    expect(
      reading.assets[0].versions.map(({ version, mutable, content }) => [
        version,
        mutable,
        content,
      ]),
    ).toEqual([
      ['1', false, { type: 'text', text: `${TEXT} 1` }],
      ['2', false, { type: 'text', text: `${TEXT} 2` }],
      ['DRAFT', true, { type: 'text', text: `${TEXT} DRAFT` }],
    ]);
    expect(cursorOf(reading)).toBe('2026-01-05T00:00:00.000Z');
  });

  it('reads texts of changed versions alone, and lists the others', async () => {
    prompts.push(prompt('A2', '6'));
    prompts = prompts.filter(
      ({ id, version }) => id === 'A2' || version !== 'DRAFT' || id === 'A3',
    );
    const reading = await readAll(source(), {
      since: '2026-01-05T12:00:00.000Z',
    });
    expect(reading.assets).toHaveLength(1);
    expect(
      reading.assets[0].versions.map(({ version, content }) => [
        version,
        content !== undefined,
      ]),
    ).toEqual([
      ['1', false],
      ['2', false],
      ['6', true],
      ['DRAFT', true],
    ]);
  });

  it('leaves out a prompt that is deleted while it is read', async () => {
    server.interfere = ({ path }) =>
      path === '/prompts/A2/'
        ? awsError(404, 'ResourceNotFoundException')
        : undefined;
    const { assets } = await readAll(source());
    expect(assets.map(({ externalId }) => externalId)).toEqual(['A1', 'A3']);
  });

  it('waits as long as a throttling service asks for', async () => {
    server.failFirst('/prompts/A2/', 1, {
      ...awsError(429, 'ThrottlingException'),
      headers: {
        'x-amzn-errortype': 'ThrottlingException',
        'retry-after': '1',
      },
    });
    const before = Date.now();
    const { assets } = await readAll(source());
    expect(assets).toHaveLength(3);
    expect(Date.now() - before).toBeGreaterThanOrEqual(900);
  });

  it('fails, without a cursor, where throttling does not end', async () => {
    server.interfere = ({ path }) =>
      path === '/prompts/A3/'
        ? awsError(429, 'ThrottlingException')
        : undefined;
    const reading = await readAll(source());
    expect(reading.error).toMatchObject({
      name: 'ServiceUnavailableError',
      message: 'Amazon Bedrock in eu-central-1: GetPrompt is throttled',
    });
    expect(cursorOf(reading)).toBeUndefined();
  });

  it('gives up on answers that never come', async () => {
    server.interfere = ({ path }) =>
      path === '/prompts/A3/' ? { hang: true } : undefined;
    const { error } = await readAll(source({ timeoutMs: 300 }));
    expect(error).toMatchObject({
      name: 'ServiceUnavailableError',
      message:
        'Amazon Bedrock in eu-central-1: GetPrompt did not answer within 300 ms',
    });
  });

  it('stops at once when it is told to', async () => {
    server.interfere = () => ({ hang: true });
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error('shutting down')), 50);
    const { error } = await readAll(source(), { signal: controller.signal });
    expect(error).toEqual(new Error('shutting down'));
  });

  it.each([
    ['not JSON', `{"variants": "${TEXT}`],
    ['a list without prompts', { promptSummaries: TEXT }],
  ])('names neither text nor keys where the answer is %s', async (_, body) => {
    server.interfere = ({ path }) =>
      path === '/prompts/' ? { body } : undefined;
    const { error } = await readAll(source());
    expect(error).toBeInstanceOf(Error);
    expect(String(error)).not.toContain('clerk');
    expect(String(error)).not.toContain(SECRET);
  });

  it('reports wrong credentials', async () => {
    const { error } = await readAll(source({ accessKeyId: 'WRONG' }));
    expect(error).toMatchObject({
      name: 'AuthenticationError',
      message:
        'Amazon Bedrock in eu-central-1: ListPrompts: the credentials were refused (UnrecognizedClientException)',
    });
  });

  it('says which permission is missing', async () => {
    server.interfere = () =>
      awsError(403, 'AccessDeniedException', 'not authorized to ListPrompts');
    const { error } = await readAll(source());
    expect(error).toMatchObject({
      name: 'NotAllowedError',
      message: expect.stringContaining('not authorized to ListPrompts'),
    });
  });

  it('is made from config', async () => {
    const [{ source: configured, settings }] = sourcesFrom([
      {
        id: 'bedrock',
        type: 'bedrock-prompts',
        region: 'eu-central-1',
        endpoint: server.url,
        credentials: { accessKeyId: 'AKID', secretAccessKey: SECRET },
        exclude: ['*-A1'],
        mutableVersions: [],
      },
    ]);
    const { assets } = await readAll(configured);
    expect(settings).toMatchObject({ id: 'bedrock', type: 'bedrock-prompts' });
    expect(assets.map(({ externalId }) => externalId)).toEqual(['A2', 'A3']);
    expect(assets[0].versions.some(({ mutable }) => mutable)).toBe(false);
  });

  it.each([
    [{}, 'AKMAIN'],
    [{ accountId: '111122223333' }, 'AKOTHER'],
  ])('takes credentials of %j from the aws config', async (account, key) => {
    const [{ source: configured }] = sourcesFrom(
      [
        {
          id: 'bedrock',
          type: 'bedrock-prompts',
          region: 'eu-central-1',
          endpoint: server.url,
          ...account,
        },
      ],
      {
        rootConfig: mockServices.rootConfig({
          data: {
            aws: {
              mainAccount: { accessKeyId: 'AKMAIN', secretAccessKey: SECRET },
              accounts: [
                {
                  accountId: '111122223333',
                  accessKeyId: 'AKOTHER',
                  secretAccessKey: SECRET,
                },
              ],
            },
          },
        }),
      },
    );
    await readAll(configured);
    expect(server.requests[0].headers.authorization).toContain(`${key}/`);
  });
});
