import { toModel } from './toModel';

const at = (date: string) => new Date(date);

describe('toModel of bedrock-models', () => {
  it('maps a foundation model', () => {
    const model = {
      modelArn: 'arn:aws:bedrock:eu-central-1::foundation-model/x',
      modelId: 'anthropic.claude-3-haiku-20240307-v1:0',
      modelName: 'Claude 3 Haiku',
      providerName: 'Anthropic',
      inputModalities: ['TEXT', 'IMAGE'],
      outputModalities: ['TEXT'],
      responseStreamingSupported: true,
      customizationsSupported: ['FINE_TUNING'],
      modelLifecycle: {
        status: 'LEGACY',
        startOfLifeTime: at('2024-03-13'),
        legacyTime: at('2026-01-01'),
        endOfLifeTime: at('2026-12-31'),
      },
    };
    expect(
      toModel({
        kind: 'foundation',
        modelId: model.modelId,
        candidate: true,
        offers: [{ region: 'eu-central-1', model, aliases: [model.modelArn] }],
      }),
    ).toEqual({
      kind: 'model',
      externalId: 'anthropic.claude-3-haiku-20240307-v1:0',
      name: 'anthropic.claude-3-haiku-20240307-v1:0',
      tags: [],
      url: 'https://eu-central-1.console.aws.amazon.com/bedrock/home?region=eu-central-1#/model-catalog',
      candidate: true,
      regions: [{ region: 'eu-central-1' }],
      aliases: [model.modelArn],
      facts: {
        title: 'Claude 3 Haiku',
        type: 'chat',
        origin: 'third-party',
        provider: {
          id: 'amazon-bedrock',
          publisher: 'Anthropic',
          modelId: 'anthropic.claude-3-haiku-20240307-v1:0',
        },
        family: 'claude',
        version: '20240307-v1:0',
        modalities: { input: ['text', 'image'], output: ['text'] },
        capabilities: ['streaming', 'fine-tuning'],
        deprecation: {
          status: 'legacy',
          legacyAt: '2026-01-01T00:00:00.000Z',
          endOfLifeAt: '2026-12-31T00:00:00.000Z',
          source:
            'https://docs.aws.amazon.com/bedrock/latest/userguide/model-lifecycle.html',
        },
      },
      versions: [
        {
          version: '20240307-v1:0',
          mutable: false,
          createdAt: '2024-03-13T00:00:00.000Z',
        },
      ],
      versionsListed: 'all',
      labels: [],
    });
  });

  it.each([
    ['cohere.rerank-v3-5:0', ['TEXT'], 'rerank'],
    ['amazon.titan-embed-text-v2:0', ['EMBEDDING'], 'embedding'],
    ['amazon.nova-canvas-v1:0', ['IMAGE'], 'image'],
    ['amazon.nova-reel-v1:0', ['VIDEO'], 'video'],
    ['amazon.nova-sonic-v1:0', ['SPEECH', 'TEXT'], 'audio'],
    ['somebody.new-v1:0', ['SMELL'], undefined],
  ])('takes %s, which gives %s, as %s', (modelId, outputModalities, type) => {
    const model = { modelArn: 'a', modelId, outputModalities };
    const { facts } = toModel({
      kind: 'foundation',
      modelId,
      candidate: true,
      offers: [{ region: 'eu-central-1', model, aliases: [] }],
    });
    expect(facts.type).toBe(type);
  });

  it('maps an imported model', () => {
    const snapshot = toModel({
      kind: 'imported',
      region: 'us-east-1',
      arn: 'arn:imported',
      name: 'ours',
      model: {
        modelArn: 'arn:imported',
        modelName: 'ours',
        instructSupported: true,
        modelArchitecture: 'llama3',
      },
    });
    expect(snapshot.facts).toEqual({
      title: 'ours',
      type: 'chat',
      origin: 'custom',
      provider: { id: 'amazon-bedrock', modelId: 'arn:imported' },
      family: 'llama3',
    });
  });
});
