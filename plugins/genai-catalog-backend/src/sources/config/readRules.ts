import { InputError } from '@backstage/errors';
import { MappingConditions, MappingResult, MappingRule } from '../../model';
import { ConfigItem, readOptionalItem, refuseUnknownKeys } from './fields';

const CONDITIONS = ['folder', 'tag', 'providerTag', 'path', 'name'];
const RESULTS = ['owner', 'system', 'lifecycle', 'category', 'usedBy'];

/** `rules` of a source. */
export function readRules({ config, configPath }: ConfigItem): MappingRule[] {
  const rules = config.getOptionalConfigArray('rules') ?? [];
  return rules.map((rule, index) =>
    readRule({ config: rule, configPath: `${configPath}.rules[${index}]` }),
  );
}

function readRule(item: ConfigItem): MappingRule {
  refuseUnknownKeys(item, ['when', 'set']);
  const set = readOptionalItem(item, 'set');
  if (!set?.config.keys().length) {
    throw new InputError(
      `${item.configPath}.set: at least one of ${RESULTS.join(', ')}`,
    );
  }
  const when = readOptionalItem(item, 'when');
  return { when: when ? readConditions(when) : {}, set: readResult(set) };
}

function readConditions(item: ConfigItem): MappingConditions {
  refuseUnknownKeys(item, CONDITIONS);
  const { config } = item;
  const providerTag = readOptionalItem(item, 'providerTag');
  return {
    folder: config.getOptionalString('folder'),
    tag: config.getOptionalString('tag'),
    providerTag: providerTag && readProviderTag(providerTag),
    path: config.getOptionalString('path'),
    name: readPattern(item),
  };
}

function readProviderTag(item: ConfigItem) {
  refuseUnknownKeys(item, ['name', 'value']);
  const { config } = item;
  return {
    name: config.getString('name'),
    value: config.getOptionalString('value'),
  };
}

function readPattern({ config, configPath }: ConfigItem): RegExp | undefined {
  const source = config.getOptionalString('name');
  try {
    return source === undefined ? undefined : new RegExp(source, 'u');
  } catch {
    throw new InputError(`${configPath}.name: not a regular expression`);
  }
}

function readResult(item: ConfigItem): MappingResult {
  refuseUnknownKeys(item, RESULTS);
  const { config } = item;
  return {
    owner: config.getOptionalString('owner'),
    system: config.getOptionalString('system'),
    lifecycle: config.getOptionalString('lifecycle'),
    category: config.getOptionalString('category'),
    usedBy: config.getOptionalStringArray('usedBy'),
  };
}
