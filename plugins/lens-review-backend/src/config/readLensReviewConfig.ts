import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { readLensItem } from './readLensItem';
import { LensFileConfig, LensReviewConfig, LensSettings } from './types';

const DEFAULT_KINDS = ['Component'];
/** A hundred years: what is added to a date stays one. */
const MOST_DAYS = 36_500;
const DEFAULT_CONFIRM_EVERY_DAYS = 180;
const DEFAULT_KEEP_EVIDENCE_DAYS = 365;

/** Reads `lensReview`. What is wrong throws with its full path. */
export function readLensReviewConfig(
  root: Config,
  options: { directory: string },
): LensReviewConfig {
  const config = root.getOptionalConfig('lensReview');
  const items = (config?.getOptionalConfigArray('lenses') ?? []).map(
    (item, index) =>
      readLensItem(item, {
        configPath: `lensReview.lenses[${index}]`,
        directory: options.directory,
      }),
  );
  const lensFiles = items.flatMap(item => item.file ?? []);
  const lensSettings = items.map(item => item.settings);
  assertDistinctFiles(lensFiles);
  assertOneSettingPerLens(lensSettings);
  return Object.freeze({
    kinds: (config?.getOptionalStringArray('kinds') ?? DEFAULT_KINDS).map(
      kind => kind.toLocaleLowerCase('en-US'),
    ),
    confirmEveryDays:
      readDays(config, 'confirmEveryDays') ?? DEFAULT_CONFIRM_EVERY_DAYS,
    keepEvidenceDays:
      readDays(config, 'evidence.keepDays') ?? DEFAULT_KEEP_EVIDENCE_DAYS,
    lensFiles,
    lensSettings,
    writingServices: (config?.getOptionalConfigArray('services') ?? []).map(
      service => service.getString('subject'),
    ),
  });
}

function readDays(config: Config | undefined, key: string): number | undefined {
  const days = config?.getOptionalNumber(key);
  if (
    days !== undefined &&
    !(Number.isInteger(days) && days >= 1 && days <= MOST_DAYS)
  ) {
    throw new InputError(
      `lensReview.${key}: a whole number of days from 1 to ${MOST_DAYS}, not ${days}`,
    );
  }
  return days;
}

function assertDistinctFiles(files: readonly LensFileConfig[]) {
  const seen = new Map<string, string>();
  for (const { id, version, configPath } of files) {
    const key = version === undefined ? id : `${id}@${version}`;
    const first = seen.get(key);
    if (first !== undefined) {
      throw new InputError(
        `${configPath}.version: ${key} is given at ${first}`,
      );
    }
    seen.set(key, configPath);
  }
}

/** Several versions of one lens may each have an item; only one of them may set `enabled`, `filter`, `byDependency` or `levels`. */
function assertOneSettingPerLens(settings: readonly LensSettings[]) {
  const seen = new Map<string, string>();
  for (const item of settings) {
    const { id, enabled, filter, byDependency, levels, configPath } = item;
    if (
      enabled &&
      [filter, byDependency, levels].every(setting => setting === undefined)
    ) {
      continue;
    }
    const first = seen.get(id);
    if (first !== undefined) {
      throw new InputError(`${configPath}.id: ${id} has settings at ${first}`);
    }
    seen.set(id, configPath);
  }
}
