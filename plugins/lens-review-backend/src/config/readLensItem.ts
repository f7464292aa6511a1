import { resolve } from 'node:path';
import { Config } from '@backstage/config';
import { InputError, toError } from '@backstage/errors';
import { readOptionalFilterPredicateFromConfig } from '@backstage/filter-predicates';
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
    configPath,
  };
  const type = item.getOptionalString('type');
  if (type === undefined) {
    refuseWithoutType(item, configPath);
    return { settings };
  }
  if (type !== 'file') {
    throw new InputError(`${configPath}.type: 'file', not '${type}'`);
  }
  const version = item.getString('version');
  if (!VERSION.test(version)) {
    throw new InputError(
      `${configPath}.version: at most 32 letters, digits and full stops, not '${version}'`,
    );
  }
  const configuredTarget = item.getString('target');
  const target = resolve(context.directory, configuredTarget);
  return {
    settings,
    file: { id, version, target, configuredTarget, configPath },
  };
}

function readFilter(item: Config, configPath: string) {
  try {
    return readOptionalFilterPredicateFromConfig(item, { key: 'filter' });
  } catch (error) {
    throw new InputError(`${configPath}.filter: ${toError(error).message}`);
  }
}

function refuseWithoutType(item: Config, configPath: string) {
  for (const key of ['version', 'target']) {
    if (item.has(key)) {
      throw new InputError(`${configPath}.${key}: only with 'type: file'`);
    }
  }
}
