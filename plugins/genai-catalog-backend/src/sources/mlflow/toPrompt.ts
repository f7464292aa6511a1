import { InputError } from '@backstage/errors';
import { z } from 'zod';
import {
  PromptContent,
  PromptSnapshot,
  TemplateFormat,
  VersionSnapshot,
} from '../../model';
import {
  folderOf,
  isoTime,
  parseWire,
  settingsOnly,
  variablesIn,
} from '../map';
import { ordered, splitTags } from './common';
import { parseJson, promptMessagesSchema, promptSettingsSchema } from './json';
import { RawAsset } from './raw';
import { PROMPT_MODEL_CONFIG, PROMPT_TEXT, PROMPT_TYPE } from './tags';
import {
  ModelVersion,
  modelVersionSchema,
  registeredModelSchema,
  tagOf,
} from './wire';

/** Maps a prompt of MLflow. */
export function toPrompt(
  raw: RawAsset,
  options: { webUrl: string; isMutable: (version: string) => boolean },
): PromptSnapshot {
  const what = `MLflow: prompt '${raw.name}'`;
  const prompt = parseWire(registeredModelSchema, raw.model, what);
  const found = parseWire(z.array(modelVersionSchema), raw.versions, what);
  const versions = ordered(found).map(version =>
    toVersion(version, {
      ...options,
      what: `${what} version ${version.version}`,
    }),
  );
  const last = versions.at(-1);
  const listed = new Set(versions.map(({ version }) => version));
  return {
    kind: 'prompt',
    externalId: prompt.name,
    name: prompt.name,
    ...splitTags(prompt),
    url: `${options.webUrl}/#/prompts/${encodeURIComponent(prompt.name)}`,
    facts: {
      description: prompt.description || undefined,
      folder: folderOf(prompt.name),
      type: last?.content?.type,
      templateFormat: last?.templateFormat,
      variables:
        last?.content &&
        variablesIn(last.content, last.templateFormat ?? 'none'),
    },
    versions,
    versionsListed: 'all',
    labels: (prompt.aliases ?? [])
      .filter(({ version }) => listed.has(version))
      .map(({ alias, version }) => ({ name: alias, version })),
  };
}

function toVersion(
  version: ModelVersion,
  options: { what: string; isMutable: (version: string) => boolean },
): VersionSnapshot {
  const { what } = options;
  const text = tagOf(version, PROMPT_TEXT);
  if (text === undefined) {
    throw new InputError(`${what} has no tag '${PROMPT_TEXT}'`);
  }
  const content = contentOf(text, { type: tagOf(version, PROMPT_TYPE), what });
  const { model, settings } = settingsOf(version, what);
  return {
    version: version.version,
    mutable: options.isMutable(version.version),
    content,
    templateFormat: formatOf(text),
    parameters: settingsOnly(settings),
    models: model === undefined ? undefined : [model],
    author: version.user_id || undefined,
    message: version.description || undefined,
    createdAt: isoTime(version.creation_timestamp),
  };
}

function contentOf(
  text: string,
  options: { type: string | undefined; what: string },
): PromptContent {
  const { type, what } = options;
  return type === 'chat'
    ? {
        type: 'chat',
        messages: parseJson(text, {
          schema: promptMessagesSchema,
          what: `${what}: tag '${PROMPT_TEXT}'`,
        }),
      }
    : { type: 'text', text };
}

/** `model_name` is the model; the rest are settings of the call. */
function settingsOf(version: ModelVersion, what: string) {
  const json = tagOf(version, PROMPT_MODEL_CONFIG);
  if (!json) {
    return {};
  }
  const { model_name: model, ...settings } = parseJson(json, {
    schema: promptSettingsSchema,
    what: `${what}: tag '${PROMPT_MODEL_CONFIG}'`,
  });
  return typeof model === 'string' && model
    ? { model, settings }
    : {
        settings: {
          ...settings,
          ...(model === undefined ? {} : { model_name: model }),
        },
      };
}

/** MLflow writes variables in double braces and, newer, whole Jinja2 templates. */
function formatOf(text: string): TemplateFormat {
  return /\{%[\s\S]*?%\}/.test(text) ? 'jinja2' : 'mustache';
}
