import { ModelType } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { z } from 'zod';
import { ModelSnapshot } from '../../model';
import { isoTime, parseWire } from '../map';
import { ordered, splitTags } from './common';
import { RawAsset } from './raw';
import { TASK } from './tags';
import { modelVersionSchema, registeredModelSchema, tagOf } from './wire';

/** What config says of models, which MLflow itself does not know. */
export interface ModelOptions {
  readonly webUrl: string;
  /** Of models without a tag `task`. */
  readonly modelType?: ModelType;
}

const TYPE_OF_TASK = new Map<string, ModelType>([
  ['llm/v1/chat', 'chat'],
  ['llm/v1/completions', 'text'],
  ['llm/v1/embeddings', 'embedding'],
]);

/** Maps a model of MLflow's registry. */
export function toModel(raw: RawAsset, options: ModelOptions): ModelSnapshot {
  const what = `MLflow: model '${raw.name}'`;
  const model = parseWire(registeredModelSchema, raw.model, what);
  const versions = ordered(
    parseWire(z.array(modelVersionSchema), raw.versions, what),
  );
  const listed = new Set(versions.map(({ version }) => version));
  const task = tagOf(model, TASK) ?? '';
  return {
    kind: 'model',
    externalId: model.name,
    name: model.name,
    ...splitTags(model),
    url: `${options.webUrl}/#/models/${encodeURIComponent(model.name)}`,
    facts: {
      description: model.description || undefined,
      type: TYPE_OF_TASK.get(task) ?? options.modelType,
      origin: 'custom',
      provider: { id: 'mlflow', modelId: model.name },
    },
    aliases: [`models:/${model.name}`],
    versions: versions.map(version => ({
      version: version.version,
      mutable: false,
      author: version.user_id || undefined,
      message: version.description || undefined,
      createdAt: isoTime(version.creation_timestamp),
    })),
    versionsListed: 'all',
    labels: (model.aliases ?? [])
      .filter(({ version }) => listed.has(version))
      .map(({ alias, version }) => ({ name: alias, version })),
  };
}
