import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { DEFAULT_SOURCE_SETTINGS, SourceSettings } from '../../model';
import { ConfigItem, readOptionalWholeNumber } from './fields';
import { readRules } from './readRules';

/** Part of URLs and of annotations. */
const ID = /^[a-z0-9][a-z0-9:_.-]{0,62}$/;
const NAMESPACE = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
const ADOPTABLE = /^(?:prompt|model):/;
/** Bytes. Nothing that is larger is a prompt. */
const LARGEST_TEXT = 2 * 1024 * 1024;

/** What the ledger has to know of a source. */
export function readSettings(
  item: ConfigItem,
  { type, relatedKinds }: Pick<SourceSettings, 'type' | 'relatedKinds'>,
): SourceSettings {
  const { config, configPath } = item;
  const id = config.getString('id');
  if (!ID.test(id)) {
    throw new InputError(
      `${configPath}.id: at most 63 lower-case letters, digits, ':', '_', '-' and '.', not '${id}'`,
    );
  }
  const namespace =
    config.getOptionalString('namespace') ?? DEFAULT_SOURCE_SETTINGS.namespace;
  if (!NAMESPACE.test(namespace)) {
    throw new InputError(
      `${configPath}.namespace: at most 63 lower-case letters, digits and '-', not '${namespace}'`,
    );
  }
  return {
    id,
    type,
    namespace,
    rules: readRules(item),
    adopt: readAdopted(item),
    maxTextBytes:
      readOptionalWholeNumber(item, 'maxTextBytes', {
        min: 1,
        max: LARGEST_TEXT,
      }) ?? DEFAULT_SOURCE_SETTINGS.maxTextBytes,
    maxLostShare: readShare(item),
    fullEveryHours:
      readOptionalWholeNumber(item, 'fullEveryHours', {
        min: 1,
        max: 24 * 31,
      }) ?? DEFAULT_SOURCE_SETTINGS.fullEveryHours,
    relatedKinds,
  };
}

/** People write references short; the ledger compares them in full. */
function readAdopted({ config, configPath }: ConfigItem): string[] {
  const refs = config.getOptionalStringArray('adopt') ?? [];
  return refs.map((text, index) => {
    const ref = fullReference(text);
    if (!ref || !ADOPTABLE.test(ref)) {
      throw new InputError(
        `${configPath}.adopt[${index}]: a reference of a prompt or a model, such as prompt:default/triage, not '${text}'`,
      );
    }
    return ref;
  });
}

function fullReference(text: string): string | undefined {
  try {
    const ref = parseEntityRef(text, { defaultNamespace: 'default' });
    return stringifyEntityRef(ref);
  } catch {
    return undefined;
  }
}

function readShare({ config, configPath }: ConfigItem): number {
  const share =
    config.getOptionalNumber('maxLostShare') ??
    DEFAULT_SOURCE_SETTINGS.maxLostShare;
  if (share < 0 || share > 1) {
    throw new InputError(
      `${configPath}.maxLostShare: a number from 0 to 1, not ${share}`,
    );
  }
  return share;
}
