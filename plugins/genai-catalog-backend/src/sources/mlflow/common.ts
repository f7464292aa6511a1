import { NameValue } from '../../model';
import { isInternal } from './tags';
import { ModelVersion, RegisteredModel } from './wire';

/** Versions are counted from 1, and listed in any order. */
export function ordered(versions: readonly ModelVersion[]): ModelVersion[] {
  return [...versions].sort((a, b) => Number(a.version) - Number(b.version));
}

/** People's own tags: MLflow's all have a value, which may be empty. */
export function splitTags({ tags = [] }: Pick<RegisteredModel, 'tags'>): {
  tags: string[];
  providerTags: NameValue[];
} {
  const own = tags.filter(({ key }) => !isInternal(key));
  return {
    tags: own.filter(({ value }) => !value).map(({ key }) => key),
    providerTags: own.flatMap(({ key, value }) =>
      value ? [{ name: key, value }] : [],
    ),
  };
}
