import { resolve } from 'node:path';
import { Config } from '@backstage/config';
import { InputError, toError } from '@backstage/errors';
import { readOptionalFilterPredicateFromConfig } from '@backstage/filter-predicates';
import { levelsSchema } from '@genai-lens/backstage-plugin-lens-review-common';
import { LensFileConfig, LensSettings } from './types';

/** As the custom-lens format limits versions. */
const VERSION = /^[A-Za-z0-9.]{1,32}$/;
/** Part of URLs and of resource refs, where `#` separates. */
const ID = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$/;

/** One entry of `lensReview.lenses`. */
export function readLensItem(
  item: Config,
  context: { configPath: string; directory: string },
): { settings: LensSettings; file?: LensFileConfig } {
  const { configPath } = context;
  const id = item.getString('id');
  if (!ID.test(id)) {
    throw new InputError(
      `${configPath}.id: '${id}' is not letters, digits, '_', '-' and '.'`,
    );
  }
  const settings = {
    id,
    enabled: item.getOptionalBoolean('enabled') ?? true,
    filter: readFilter(item, configPath),
    byDependency: item.getOptionalBoolean('byDependency'),
    levels: readLevels(item, configPath),
    configPath,
  };
  const type = item.getOptionalString('type');
  if (type === undefined) {
    refuseWithoutType(item, configPath);
    return { settings };
  }
  if (type !== 'file' && type !== 'url') {
    throw new InputError(`${configPath}.type: 'file' or 'url', not '${type}'`);
  }
  return { settings, file: readFile(item, { ...context, id, type }) };
}

function readFile(
  item: Config,
  context: {
    configPath: string;
    directory: string;
    id: string;
    type: LensFileConfig['type'];
  },
): LensFileConfig {
  const { configPath, directory, id, type } = context;
  const version =
    type === 'file'
      ? item.getString('version')
      : item.getOptionalString('version');
  if (version !== undefined && !VERSION.test(version)) {
    throw new InputError(
      `${configPath}.version: at most 32 letters, digits and full stops, not '${version}'`,
    );
  }
  const change = item.getOptionalString('change');
  if (change !== undefined && change !== 'major' && change !== 'minor') {
    throw new InputError(
      `${configPath}.change: 'major' or 'minor', not '${change}'`,
    );
  }
  const configuredTarget = item.getString('target');
  if (type === 'url' && !/^https?:\/\//.test(configuredTarget)) {
    throw new InputError(
      `${configPath}.target: an address that begins with https:// or http://, not '${configuredTarget}'`,
    );
  }
  const target =
    type === 'url' ? configuredTarget : resolve(directory, configuredTarget);
  return { id, type, version, change, target, configuredTarget, configPath };
}

function readLevels(item: Config, configPath: string) {
  const levels: unknown = item.getOptional('levels');
  if (levels === undefined) {
    return undefined;
  }
  const parsed = levelsSchema.safeParse(levels);
  if (!parsed.success) {
    const [{ path, message }] = parsed.error.issues;
    throw new InputError(
      `${[configPath, 'levels', ...path].join('.')}: ${message}`,
    );
  }
  return parsed.data;
}

function readFilter(item: Config, configPath: string) {
  try {
    return readOptionalFilterPredicateFromConfig(item, { key: 'filter' });
  } catch (error) {
    throw new InputError(`${configPath}.filter: ${toError(error).message}`);
  }
}

function refuseWithoutType(item: Config, configPath: string) {
  for (const key of ['version', 'target', 'change']) {
    if (item.has(key)) {
      throw new InputError(
        `${configPath}.${key}: only with 'type: file' or 'type: url'`,
      );
    }
  }
}
