import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { GenaiLayerOptions } from '@genai-lens/backstage-plugin-genai-catalog-common';

const KEY = 'catalog.genai.kinds';
const RELATED_KEY = 'catalog.genai.relatedKinds';
const KINDS = ['prompt', 'model'];

/** Reads `catalog.genai.kinds` and `catalog.genai.relatedKinds`. Both kinds are on where nothing is said. */
export function readKindsConfig(config: Config): GenaiLayerOptions {
  const kinds = config.getOptionalConfig(KEY);
  const unknown = kinds?.keys().find(kind => !KINDS.includes(kind));
  if (unknown !== undefined) {
    throw new InputError(
      `${KEY}.${unknown} is not a kind, only ${KINDS.join(' and ')} are`,
    );
  }
  return {
    prompt: kinds?.getOptionalBoolean('prompt') ?? true,
    model: kinds?.getOptionalBoolean('model') ?? true,
    relatedKinds: readRelatedKinds(config),
  };
}

function readRelatedKinds(config: Config): string[] {
  const kinds = config.getOptionalStringArray(RELATED_KEY) ?? [];
  const wrong = kinds.findIndex(kind => !/^[A-Za-z][A-Za-z0-9]*$/.test(kind));
  if (wrong >= 0) {
    throw new InputError(`${RELATED_KEY}[${wrong}] is not the name of a kind`);
  }
  return kinds;
}
