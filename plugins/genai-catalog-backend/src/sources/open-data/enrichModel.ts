import {
  calcPrice,
  findProvider,
  ModelPrice,
  Provider,
  TieredPrices,
} from '@pydantic/genai-prices';
import { ModelFacts, OpenFacts } from '../../model';
import { DATA_SET } from './dataSet';
import { namesSameVersion } from './namesSameVersion';

/** Providers by the id that we give them, where the data set has another one. */
const PROVIDERS = new Map([['amazon-bedrock', 'aws']]);
/** Bedrock's `…:24k`: the same model with a context window of its own, sold by the hour. */
const CONTEXT_VARIANT = /:\d+k$/;

/**
 * What open data say of a model: context window and list prices. Undefined where they do not know it, or where it is
 * somebody's own, whose price is another. Asks nobody: the data are in the package.
 *
 * @param options.now - prices can change at announced dates
 */
export function enrichModel(
  facts: ModelFacts,
  options: { now: Date },
): OpenFacts | undefined {
  const { provider, origin } = facts;
  if (
    !provider ||
    origin === 'custom' ||
    CONTEXT_VARIANT.test(provider.modelId)
  ) {
    return undefined;
  }
  const known = providerOf(provider.id);
  const found = known && lookUp(provider.modelId, known, options.now);
  if (!known || !found || !namesSameVersion(provider.modelId, found.model.id)) {
    return undefined;
  }
  const { asOf } = DATA_SET;
  const contextTokens = found.model.context_window;
  const price = priceOf(found.model_price);
  if (contextTokens === undefined && !price) {
    return undefined;
  }
  return {
    by: `${DATA_SET.name} ${DATA_SET.version}`,
    asOf,
    facts: {
      limits: contextTokens === undefined ? undefined : { contextTokens },
      pricing: price && {
        currency: 'USD',
        per: '1M tokens',
        ...price,
        asOf,
        source: known.pricing_urls?.[0],
      },
    },
  };
}

function providerOf(id: string): Provider | undefined {
  return findProvider({ providerId: PROVIDERS.get(id) ?? id });
}

/** The package has no plain look-up; the price of nothing tells which model it took. */
function lookUp(modelId: string, provider: Provider, now: Date) {
  try {
    return calcPrice({}, modelId, { provider, timestamp: now }) ?? undefined;
  } catch {
    return undefined;
  }
}

function priceOf(price: ModelPrice) {
  const input = perMillion(price.input_mtok);
  const output = perMillion(price.output_mtok);
  return input === undefined && output === undefined
    ? undefined
    : { input, output };
}

/** With tiers, the price that small requests pay. */
function perMillion(
  price: number | TieredPrices | undefined,
): number | undefined {
  return typeof price === 'object' ? price.base : price;
}
