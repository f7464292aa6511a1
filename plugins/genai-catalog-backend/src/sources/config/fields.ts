import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

/** An item of config and where it stands, for messages. */
export interface ConfigItem {
  readonly config: Config;
  readonly configPath: string;
}

/** Throws where an item has a key that nothing reads: as a rule it is misspelt. */
export function refuseUnknownKeys(
  { config, configPath }: ConfigItem,
  known: readonly string[],
): void {
  const unknown = config.keys().find(key => !known.includes(key));
  if (unknown !== undefined) {
    throw new InputError(
      `${configPath}.${unknown}: not known here, only ${known.join(', ')}`,
    );
  }
}

/** An http or https address without credentials, query or fragment; the slash at its end is taken away. */
export function readBaseUrl({ config, configPath }: ConfigItem, key: string) {
  const value = config.getString(key);
  const url = URL.canParse(value) ? new URL(value) : undefined;
  // The value may hold a password, so the message does not repeat it.
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    throw new InputError(`${configPath}.${key}: an http or https address`);
  }
  if (url.username || url.password || url.search || url.hash) {
    throw new InputError(
      `${configPath}.${key}: an address without credentials, query and fragment`,
    );
  }
  return url.href.replace(/\/+$/, '');
}

/** A whole number within bounds; undefined where config has none. */
export function readOptionalWholeNumber(
  { config, configPath }: ConfigItem,
  key: string,
  bounds: { min: number; max: number },
): number | undefined {
  const value = config.getOptionalNumber(key);
  const { min, max } = bounds;
  if (
    value !== undefined &&
    (!Number.isInteger(value) || value < min || value > max)
  ) {
    throw new InputError(
      `${configPath}.${key}: a whole number from ${min} to ${max}, not ${value}`,
    );
  }
  return value;
}

/** One of several words; undefined where config has none. */
export function readOptionalChoice<Choice extends string>(
  { config, configPath }: ConfigItem,
  key: string,
  choices: readonly Choice[],
): Choice | undefined {
  const value = config.getOptionalString(key);
  const choice = choices.find(candidate => candidate === value);
  if (value !== undefined && choice === undefined) {
    throw new InputError(
      `${configPath}.${key}: ${choices.join(', ')}, not '${value}'`,
    );
  }
  return choice;
}

/** An item within an item. */
export function readOptionalItem(
  { config, configPath }: ConfigItem,
  key: string,
): ConfigItem | undefined {
  const inner = config.getOptionalConfig(key);
  return inner && { config: inner, configPath: `${configPath}.${key}` };
}
