import { stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import {
  ANNOTATION_REGIONS,
  isModelEntity,
  isPromptEntity,
  ModelEntityV1alpha1,
  PromptEntityV1alpha1,
} from '@genai-lens/backstage-plugin-genai-catalog-common';
import {
  AssetSnapshot,
  ModelSnapshot,
  PromptSnapshot,
  TemplateFormat,
  VersionSnapshot,
} from '../../model';
import { variablesIn } from '../map';
import { parsePromptFile, promptExtension, PromptFile } from '../prompt-files';
import { modelFactsOf, promptFactsOf } from './factsOf';
import { RawContent, RawEntity } from './raw';

/** Maps a hand-written entity. What it says itself stands above what its file says. */
export function toAsset({ entity, content }: RawEntity): AssetSnapshot {
  if (isPromptEntity(entity)) {
    return toPrompt(entity, content);
  }
  if (isModelEntity(entity)) {
    return toModel(entity);
  }
  throw new InputError(
    `${stringifyEntityRef(entity)} is neither a Prompt nor a Model`,
  );
}

function toPrompt(
  entity: PromptEntityV1alpha1,
  content: RawContent | undefined,
): PromptSnapshot {
  const ref = stringifyEntityRef(entity);
  const { spec } = entity;
  const file = content && readContent(content, spec.templateFormat);
  const version = content && file && toVersion(spec.version, file, content);
  const written = defined(promptFactsOf(entity));
  return {
    kind: 'prompt',
    externalId: ref,
    name: entity.metadata.name,
    handWrittenRef: ref,
    tags: entity.metadata.tags ?? [],
    path: spec.contentFrom,
    url: content?.url,
    facts: {
      ...(file && {
        templateFormat: file.templateFormat,
        variables: file.variables,
        models: file.models,
      }),
      ...written,
    },
    versions: version ? [version] : [],
    versionsListed: 'some',
    labels: (spec.labels ?? [])
      .filter(label => label.version === version?.version)
      .map(label => ({ name: label.name, version: label.version })),
  };
}

/** A file can be overwritten, whatever version the entity says that it is. */
function toVersion(
  named: string | undefined,
  file: PromptFile,
  content: RawContent,
): VersionSnapshot {
  return {
    version: named ?? file.version ?? content.unnamedVersion,
    mutable: true,
    content: file.content,
    templateFormat: file.templateFormat,
    parameters: file.parameters,
    models: file.models,
    author: file.author,
  };
}

function readContent(
  { path, text }: RawContent,
  templateFormat: TemplateFormat = 'none',
): PromptFile {
  if (promptExtension(path)) {
    return parsePromptFile(path, text);
  }
  const content = { type: 'text', text } as const;
  return {
    content,
    templateFormat,
    variables: variablesIn(content, templateFormat),
    tags: [],
    labels: [],
  };
}

function toModel(entity: ModelEntityV1alpha1): ModelSnapshot {
  const ref = stringifyEntityRef(entity);
  const { version } = entity.spec;
  return {
    kind: 'model',
    externalId: ref,
    name: entity.metadata.name,
    handWrittenRef: ref,
    tags: entity.metadata.tags ?? [],
    facts: modelFactsOf(entity),
    regions: regionsOf(entity),
    versions: version ? [{ version, mutable: false }] : [],
    versionsListed: 'some',
    labels: [],
  };
}

/** A spec has no field for them: they are the ledger's. */
function regionsOf({
  metadata,
}: ModelEntityV1alpha1): ModelSnapshot['regions'] {
  const regions = metadata.annotations?.[ANNOTATION_REGIONS]?.split(',') ?? [];
  const named = regions.map(region => region.trim()).filter(Boolean);
  return [...new Set(named)].map(region => ({ region }));
}

function defined<T extends object>(object: T): Partial<T> {
  const partial: Partial<T> = { ...object };
  for (const key of Object.keys(object)) {
    if (isKeyOf(key, partial) && partial[key] === undefined) {
      delete partial[key];
    }
  }
  return partial;
}

function isKeyOf<T extends object>(
  key: PropertyKey,
  object: T,
): key is keyof T {
  return key in object;
}
