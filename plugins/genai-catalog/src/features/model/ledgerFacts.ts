import {
  LedgerDetails,
  ModelEntityV1alpha1,
  ModelPricing,
} from '@genai-lens/backstage-plugin-genai-catalog-common';

type Limits = NonNullable<ModelEntityV1alpha1['spec']['limits']>;

/** What the ledger adds to what the catalog shows of a model, for example from open data. */
export interface LedgerFacts {
  readonly pricing?: ModelPricing;
  readonly limits?: Limits;
}

/** Reads the facts of the ledger, of which only the names are sure. */
export function ledgerFacts({ facts }: Pick<LedgerDetails, 'facts'>) {
  const pricing = objectOf(facts.pricing);
  const limits = objectOf(facts.limits);
  const read: LedgerFacts = {
    pricing: pricing && {
      currency: textOf(pricing.currency),
      per: textOf(pricing.per),
      input: numberOf(pricing.input),
      output: numberOf(pricing.output),
      asOf: textOf(pricing.asOf),
      source: textOf(pricing.source),
    },
    limits: limits && {
      contextTokens: numberOf(limits.contextTokens),
      maxOutputTokens: numberOf(limits.maxOutputTokens),
    },
  };
  return read;
}

function objectOf(
  value: unknown,
): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value))
    : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
