import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { InputError, toError } from '@backstage/errors';
import { Source, SourceSettings } from '../../model';
import { DEFAULT_RETRY_POLICY } from '../fetch';
import { NameFilter } from '../map';
import { ReadingOptions, SourceServices, SourceType } from '../SourceType';
import {
  ConfigItem,
  readOptionalWholeNumber,
  refuseUnknownKeys,
} from './fields';
import { readSettings } from './readSettings';

/** A source that config names, ready to be read. */
export interface ConfiguredSource {
  readonly settings: SourceSettings;
  readonly source: Source;
  readonly schedule: SchedulerServiceTaskScheduleDefinition;
  /** For example `genaiCatalog.sources[2]`. */
  readonly configPath: string;
}

const KEY = 'genaiCatalog.sources';
/** The catalog module's: kinds that may use prompts and models there may do so here. */
const RELATED_KINDS = 'catalog.genai.relatedKinds';
const COMMON_KEYS = [
  'id',
  'type',
  'namespace',
  'rules',
  'adopt',
  'maxTextBytes',
  'maxLostShare',
  'fullEveryHours',
  'schedule',
  'include',
  'exclude',
  'timeoutSeconds',
  'concurrency',
];
const DEFAULT_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 30 },
  timeout: { minutes: 30 },
};

/** Reads `genaiCatalog.sources`. What is wrong throws with its full path. */
export function readSources(options: {
  config: Config;
  services: SourceServices;
  types: readonly SourceType[];
}): readonly ConfiguredSource[] {
  const { config, services, types } = options;
  const items = config.getOptionalConfigArray(KEY) ?? [];
  const relatedKinds = config.getOptionalStringArray(RELATED_KINDS) ?? [];
  const seen = new Map<string, string>();
  return items.map((item, index) => {
    const configPath = `${KEY}[${index}]`;
    const source = readSource({
      item: { config: item, configPath },
      services,
      types,
      relatedKinds,
    });
    const { id } = source.settings;
    const first = seen.get(id);
    if (first !== undefined) {
      throw new InputError(`${configPath}.id: '${id}' is the id of ${first}`);
    }
    seen.set(id, configPath);
    return source;
  });
}

function readSource(options: {
  item: ConfigItem;
  services: SourceServices;
  types: readonly SourceType[];
  relatedKinds: readonly string[];
}): ConfiguredSource {
  const { item, services, types, relatedKinds } = options;
  const { config, configPath } = item;
  const type = readType(item, types);
  refuseUnknownKeys(item, [...COMMON_KEYS, ...type.keys]);
  const settings = readSettings(item, { type: type.type, relatedKinds });
  const mutable = config.getOptionalStringArray('mutableVersions');
  return {
    settings,
    configPath,
    schedule: readSchedule(item),
    source: type.create({
      ...item,
      services,
      reading: readReading(item),
      names: new NameFilter({
        include: config.getOptionalStringArray('include'),
        exclude: config.getOptionalStringArray('exclude'),
      }),
      mutableVersions: mutable && mutableFilter(mutable),
    }),
  };
}

function readSchedule({
  config,
  configPath,
}: ConfigItem): SchedulerServiceTaskScheduleDefinition {
  if (!config.has('schedule')) {
    return DEFAULT_SCHEDULE;
  }
  try {
    return readSchedulerServiceTaskScheduleDefinitionFromConfig(
      config.getConfig('schedule'),
    );
  } catch (error) {
    throw new InputError(`${configPath}.schedule: ${toError(error).message}`);
  }
}

function readType(
  { config, configPath }: ConfigItem,
  types: readonly SourceType[],
): SourceType {
  const name = config.getString('type');
  const type = types.find(candidate => candidate.type === name);
  if (!type) {
    const known = types.map(candidate => candidate.type).join(', ');
    throw new InputError(`${configPath}.type: one of ${known}, not '${name}'`);
  }
  return type;
}

function readReading(item: ConfigItem): ReadingOptions {
  const seconds = readOptionalWholeNumber(item, 'timeoutSeconds', {
    min: 1,
    max: 600,
  });
  const concurrency = readOptionalWholeNumber(item, 'concurrency', {
    min: 1,
    max: 32,
  });
  return {
    timeoutMs: (seconds ?? 30) * 1_000,
    concurrency: concurrency ?? 4,
    retry: DEFAULT_RETRY_POLICY,
  };
}

/** An empty list says that no version is mutable; an empty filter would let all in. */
function mutableFilter(globs: readonly string[]): NameFilter {
  return new NameFilter(
    globs.length ? { include: globs } : { exclude: ['**'] },
  );
}
