import { InputError } from '@backstage/errors';
import { ModelSnapshot } from '../../model';
import { isoTime, parseWire } from '../map';
import { deprecationOf } from './deprecationOf';
import { consoleUrl, modelIdOf, partsOf } from './ids';
import { modelTypeOf, wordOf } from './modelTypeOf';
import { RawFoundationModel, RawModel, RawOwnModel } from './raw';
import {
  customModelSchema,
  foundationModelSchema,
  importedModelSchema,
} from './wire';

const PROVIDER = 'amazon-bedrock';

/** Maps a model of Amazon Bedrock. */
export function toModel(raw: RawModel): ModelSnapshot {
  switch (raw.kind) {
    case 'foundation':
      return toFoundationModel(raw);
    case 'custom':
      return toCustomModel(raw);
    default:
      return toImportedModel(raw);
  }
}

function toFoundationModel(raw: RawFoundationModel): ModelSnapshot {
  const { modelId, offers, candidate } = raw;
  const models = offers.map(({ model, region }) =>
    parseWire(
      foundationModelSchema,
      model,
      `Amazon Bedrock in ${region}: model '${modelId}'`,
    ),
  );
  const [first] = models;
  if (!first) {
    throw new InputError(`Amazon Bedrock: no region offers '${modelId}'`);
  }
  const { family, version } = partsOf(modelId);
  return {
    kind: 'model',
    externalId: modelId,
    name: modelId,
    tags: [],
    url: consoleUrl(offers[0].region, 'model-catalog'),
    candidate,
    regions: offers.map(({ region, availability }) => ({
      region,
      status: availability,
    })),
    aliases: [...new Set(offers.flatMap(({ aliases }) => aliases))],
    facts: {
      title: first.modelName,
      type: modelTypeOf(first),
      origin: 'third-party',
      provider: { id: PROVIDER, publisher: first.providerName, modelId },
      family,
      version,
      modalities: {
        input: (first.inputModalities ?? []).map(wordOf),
        output: (first.outputModalities ?? []).map(wordOf),
      },
      capabilities: [
        ...(first.responseStreamingSupported ? ['streaming'] : []),
        ...(first.customizationsSupported ?? []).map(wordOf),
      ],
      deprecation: deprecationOf(models),
    },
    versions: version
      ? [
          {
            version,
            mutable: false,
            createdAt: isoTime(first.modelLifecycle?.startOfLifeTime),
          },
        ]
      : [],
    versionsListed: 'all',
    labels: [],
  };
}

function toCustomModel(raw: RawOwnModel): ModelSnapshot {
  const model = parseWire(
    customModelSchema,
    raw.model,
    `Amazon Bedrock in ${raw.region}: custom model '${raw.name}'`,
  );
  const base = foundationModelSchema.safeParse(raw.base);
  const { baseModelArn, customizationType } = model;
  const snapshot = ownModel(raw, model.creationTime);
  return {
    ...snapshot,
    facts: {
      ...snapshot.facts,
      type: base.success ? modelTypeOf(base.data) : undefined,
      family: baseModelArn && partsOf(modelIdOf(baseModelArn)).family,
      baseModel: baseModelArn && modelIdOf(baseModelArn),
      customization: customizationType
        ? { type: wordOf(customizationType) }
        : undefined,
    },
  };
}

function toImportedModel(raw: RawOwnModel): ModelSnapshot {
  const model = parseWire(
    importedModelSchema,
    raw.model,
    `Amazon Bedrock in ${raw.region}: imported model '${raw.name}'`,
  );
  const snapshot = ownModel(raw, model.creationTime);
  return {
    ...snapshot,
    facts: {
      ...snapshot.facts,
      type: model.instructSupported ? 'chat' : 'text',
      family: model.modelArchitecture,
    },
  };
}

/** What custom and imported models have in common. Each belongs to one region; Bedrock gives them no versions. */
function ownModel(
  { kind, arn, name, region }: RawOwnModel,
  createdAt: Date | undefined,
): ModelSnapshot {
  return {
    kind: 'model',
    externalId: arn,
    name,
    tags: [],
    url: consoleUrl(
      region,
      kind === 'custom' ? 'custom-models' : 'import-models',
    ),
    regions: [{ region }],
    aliases: [],
    facts: {
      title: name,
      origin: 'custom',
      provider: { id: PROVIDER, modelId: arn },
    },
    versions: [{ version: '1', mutable: false, createdAt: isoTime(createdAt) }],
    versionsListed: 'all',
    labels: [],
  };
}
