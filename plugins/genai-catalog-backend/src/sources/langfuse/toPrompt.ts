import { InputError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';
import { PromptContent, PromptSnapshot, VersionSnapshot } from '../../model';
import {
  folderOf,
  isoTime,
  parseWire,
  settingsOnly,
  variablesIn,
} from '../map';
import { includesIn } from './includesIn';
import { PromptVersion, promptVersionSchema } from './wire';

/** A prompt and the answers for each of its versions, oldest first. */
export interface RawPrompt {
  readonly name: string;
  readonly versions: readonly unknown[];
}

/** Maps a Langfuse prompt. */
export function toPrompt(
  raw: RawPrompt,
  options: { webUrl?: string; isMutable: (version: string) => boolean },
): PromptSnapshot {
  const versions = raw.versions.map((version, index) =>
    parseWire(
      promptVersionSchema,
      version,
      `Langfuse: prompt '${raw.name}', answer ${index + 1}`,
    ),
  );
  const newest = versions.at(-1);
  if (!newest) {
    throw new InputError(`Langfuse: prompt '${raw.name}' has no version`);
  }
  const mapped = versions.map(version => toVersion(version, options));
  const last = mapped.at(-1);
  return {
    kind: 'prompt',
    externalId: raw.name,
    name: raw.name,
    tags: newest.tags,
    url: options.webUrl && `${options.webUrl}/${encodeURIComponent(raw.name)}`,
    facts: {
      type: newest.type,
      folder: folderOf(raw.name),
      templateFormat: 'mustache',
      variables: last?.content && variablesIn(last.content, 'mustache'),
      includes: last?.content && includesIn(last.content),
    },
    versions: mapped,
    versionsListed: 'all',
    labels: versions.flatMap(({ labels, version }) =>
      labels.map(name => ({ name, version: String(version) })),
    ),
  };
}

function toVersion(
  version: PromptVersion,
  options: { isMutable: (version: string) => boolean },
): VersionSnapshot {
  const name = String(version.version);
  const { model, tools, settings } = splitConfig(version);
  return {
    version: name,
    mutable: options.isMutable(name),
    content: contentOf(version, tools),
    templateFormat: 'mustache',
    parameters: settingsOnly(settings),
    models: model === undefined ? undefined : [model],
    message: version.commitMessage ?? undefined,
    createdAt: isoTime(version.createdAt),
  };
}

function contentOf(
  version: PromptVersion,
  tools: readonly JsonObject[] | undefined,
): PromptContent {
  return version.type === 'text'
    ? { type: 'text', text: version.prompt }
    : { type: 'chat', messages: version.prompt, tools };
}

/** `config` holds anything; by convention also the model, and the tools of a chat, whose descriptions are text. */
function splitConfig({ type, config }: PromptVersion): {
  model?: string;
  tools?: readonly JsonObject[];
  settings?: JsonObject;
} {
  if (!isObject(config)) {
    return {};
  }
  const { model, tools, ...rest } = config;
  const taken = {
    model: typeof model === 'string' && model ? model : undefined,
    tools:
      type === 'chat' && Array.isArray(tools) && tools.every(isObject)
        ? tools
        : undefined,
  };
  return {
    ...taken,
    settings: {
      ...rest,
      ...(taken.model === undefined && model !== undefined ? { model } : {}),
      ...(taken.tools === undefined && tools !== undefined ? { tools } : {}),
    },
  };
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
