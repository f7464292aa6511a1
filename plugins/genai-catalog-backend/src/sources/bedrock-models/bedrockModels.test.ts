import {
  readAll,
  sourcesFrom,
  WireReply,
  WireRequest,
  WireServer,
} from '../__testUtils__';
import { awsError } from '../__testUtils__/bedrockPrompts';

const CLAUDE = 'anthropic.claude-3-haiku-20240307-v1:0';
const NOVA = 'amazon.nova-lite-v1:0';
const TITAN = 'amazon.titan-embed-text-v2:0';
const arnOf = (region: string, id: string) =>
  `arn:aws:bedrock:${region}::foundation-model/${id}`;
const CUSTOM_ARN = 'arn:aws:bedrock:us-east-1:111122223333:custom-model/x/abc';

/** Which region a request was signed for. */
function regionOf({ headers }: WireRequest): string {
  return /\/\d{8}\/([^/]+)\//.exec(headers.authorization ?? '')?.[1] ?? '';
}

function foundation(region: string, id: string, lifecycle: object) {
  return {
    modelArn: arnOf(region, id),
    modelId: id,
    modelName: id,
    providerName: 'Somebody',
    inputModalities: ['TEXT'],
    outputModalities: [id.includes('embed') ? 'EMBEDDING' : 'TEXT'],
    responseStreamingSupported: true,
    customizationsSupported: [],
    inferenceTypesSupported: ['ON_DEMAND'],
    modelLifecycle: lifecycle,
  };
}

function bedrock(request: WireRequest): WireReply | undefined {
  const region = regionOf(request);
  const { path, query } = request;
  switch (path) {
    case '/foundation-models':
      return {
        body: {
          modelSummaries: [
            foundation(region, CLAUDE, {
              status: region === 'us-east-1' ? 'LEGACY' : 'ACTIVE',
              endOfLifeTime: '2027-01-01T00:00:00Z',
            }),
            foundation(region, NOVA, { status: 'ACTIVE' }),
            foundation(region, TITAN, { status: 'ACTIVE' }),
          ].slice(0, region === 'us-east-1' ? 3 : 1),
        },
      };
    case '/custom-models':
      if (region !== 'us-east-1') {
        return { body: { modelSummaries: [] } };
      }
      return query.get('nextToken')
        ? {
            body: {
              modelSummaries: [
                {
                  modelArn: CUSTOM_ARN,
                  modelName: 'tickets',
                  creationTime: '2026-01-01T00:00:00Z',
                  baseModelArn: arnOf(region, NOVA),
                  baseModelName: NOVA,
                  customizationType: 'FINE_TUNING',
                },
              ],
            },
          }
        : { body: { modelSummaries: [], nextToken: 'more' } };
    case '/imported-models':
      return { body: { modelSummaries: [] } };
    case '/inference-profiles':
      return {
        body: {
          inferenceProfileSummaries: [
            {
              inferenceProfileId: `eu.${CLAUDE}`,
              inferenceProfileArn: `arn:aws:bedrock:${region}:1:inference-profile/eu.${CLAUDE}`,
              inferenceProfileName: 'EU',
              models: [{ modelArn: arnOf(region, CLAUDE) }],
              status: 'ACTIVE',
              type: 'SYSTEM_DEFINED',
            },
          ],
        },
      };
    default:
      return path.startsWith('/foundation-model-availability/')
        ? {
            body: {
              modelId: 'x',
              agreementAvailability: { status: 'AVAILABLE' },
              authorizationStatus:
                region === 'us-east-1' ? 'AUTHORIZED' : 'NOT_AUTHORIZED',
              entitlementAvailability: 'AVAILABLE',
              regionAvailability: 'AVAILABLE',
            },
          }
        : undefined;
  }
}

describe('bedrock-models', () => {
  let server: WireServer;

  beforeEach(async () => {
    server = await WireServer.start(bedrock);
  });

  afterEach(async () => server.stop());

  const source = (more: object = {}) =>
    sourcesFrom([
      {
        id: 'bedrock',
        type: 'bedrock-models',
        regions: ['eu-central-1', 'us-east-1'],
        allow: ['anthropic.*'],
        endpoint: server.url,
        credentials: { accessKeyId: 'AKID', secretAccessKey: 'very-secret' },
        timeoutSeconds: 20,
        ...more,
      },
    ])[0].source;

  it('makes one asset of a model in several regions', async () => {
    const { assets, error } = await readAll(source());
    expect(error).toBeUndefined();
    const claude = assets.find(({ externalId }) => externalId === CLAUDE);
    expect(claude).toMatchObject({
      candidate: false,
      regions: [
        { region: 'eu-central-1', status: 'not-authorized' },
        { region: 'us-east-1', status: 'available' },
      ],
      facts: {
        deprecation: {
          status: 'legacy',
          endOfLifeAt: '2027-01-01T00:00:00.000Z',
        },
      },
      aliases: expect.arrayContaining([
        arnOf('us-east-1', CLAUDE),
        `eu.${CLAUDE}`,
      ]),
    });
  });

  it('offers models that are neither allowed nor customised as candidates', async () => {
    const { assets } = await readAll(source());
    expect(
      assets.map(asset => [
        asset.externalId,
        asset.kind === 'model' && Boolean(asset.candidate),
      ]),
    ).toEqual([
      [CLAUDE, false],
      [NOVA, false],
      [TITAN, true],
      [CUSTOM_ARN, false],
    ]);
  });

  it('asks for the availability of candidates neither here nor there', async () => {
    await readAll(source());
    const asked = server.paths.filter(path => path.includes('availability'));
    expect(asked).toHaveLength(3);
    expect(asked.join()).not.toContain('titan');
  });

  it('reads custom models from the second page, with what they are made of', async () => {
    const { assets } = await readAll(source());
    expect(assets.at(-1)).toMatchObject({
      externalId: CUSTOM_ARN,
      name: 'tickets',
      facts: {
        type: 'chat',
        origin: 'custom',
        family: 'nova',
        baseModel: NOVA,
        customization: { type: 'fine-tuning' },
      },
    });
  });

  it('does without inference profiles where they may not be read', async () => {
    server.interfere = ({ path }) =>
      path === '/inference-profiles'
        ? awsError(403, 'AccessDeniedException')
        : undefined;
    const { assets, error } = await readAll(source());
    expect(error).toBeUndefined();
    expect(assets).toHaveLength(4);
  });

  it('gives nothing where one of the regions cannot be read', async () => {
    server.interfere = request =>
      regionOf(request) === 'us-east-1' && request.path === '/imported-models'
        ? awsError(500, 'InternalServerException')
        : undefined;
    const { error, pages } = await readAll(source());
    expect(error).toMatchObject({
      name: 'ServiceUnavailableError',
      message:
        'Amazon Bedrock in us-east-1: ListImportedModels failed (InternalServerException)',
    });
    expect(pages).toEqual([]);
  });

  it('tries again where it is throttled', async () => {
    server.failFirst(
      '/foundation-models',
      2,
      awsError(429, 'ThrottlingException'),
    );
    const { assets, error } = await readAll(source());
    expect(error).toBeUndefined();
    expect(assets).toHaveLength(4);
  });

  it('stops at once when it is told to, though answers never come', async () => {
    server.interfere = ({ path }) =>
      path === '/custom-models' ? { hang: true } : undefined;
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error('shutting down')), 50);
    const { error } = await readAll(source(), { signal: controller.signal });
    expect(error).toEqual(new Error('shutting down'));
  });

  it('gives up on answers that never come', async () => {
    server.interfere = ({ path }) =>
      path === '/foundation-models' ? { hang: true } : undefined;
    const { error } = await readAll(source({ timeoutSeconds: 1 }));
    expect(error).toMatchObject({ name: 'ServiceUnavailableError' });
  }, 30_000);

  it('reports wrong credentials without naming them', async () => {
    server.interfere = () => awsError(403, 'UnrecognizedClientException');
    const { error } = await readAll(source());
    expect(error).toMatchObject({
      name: 'AuthenticationError',
      message: expect.stringContaining('credentials were refused'),
    });
    expect(String(error)).not.toContain('very-secret');
  });

  it('refuses one malformed model by its field, and not the others', async () => {
    server.interfere = ({ path }) =>
      path === '/foundation-models'
        ? {
            body: {
              modelSummaries: [
                { modelArn: 'a', modelId: 'odd', outputModalities: 'TEXT' },
                foundation('eu-central-1', NOVA, { status: 'ACTIVE' }),
              ],
            },
          }
        : undefined;
    const odd = source({ regions: ['eu-central-1'] });
    const items: unknown[] = [];
    for await (const page of odd.read({
      signal: new AbortController().signal,
    })) {
      items.push(...page.items);
    }
    expect(() => odd.toAsset(items[0])).toThrow("'outputModalities");
    expect(odd.identify?.(items[0])).toBe('odd');
    expect(odd.toAsset(items[1]).externalId).toBe(NOVA);
  });
});
