import { Text } from '@backstage/ui';
import { ModelPricing } from '@genai-lens/backstage-plugin-genai-catalog-common';
import {
  dayInWords,
  Fact,
  FactList,
  Section,
  SourceLink,
} from '../../components';

/** List prices, with their date and where they are from; nothing where nobody knows any. */
export function Prices({ pricing }: { pricing: ModelPricing | undefined }) {
  const known = pricing?.input !== undefined || pricing?.output !== undefined;
  return (
    <Section title="Prices">
      {pricing && known ? (
        <>
          <FactList>
            <Fact label="Input">{priceInWords(pricing.input, pricing)}</Fact>
            <Fact label="Output">{priceInWords(pricing.output, pricing)}</Fact>
          </FactList>
          <Text as="div" variant="body-small" color="secondary">
            {pricing.asOf
              ? `List prices as of ${dayInWords(pricing.asOf)}`
              : 'List prices, date unknown'}
            {pricing.source && (
              <>
                {', from '}
                <SourceLink source={pricing.source} />
              </>
            )}
          </Text>
        </>
      ) : (
        <Text as="p">No price is known.</Text>
      )}
    </Section>
  );
}

function priceInWords(
  amount: number | undefined,
  { currency, per }: ModelPricing,
): string | undefined {
  if (amount === undefined) {
    return undefined;
  }
  return [amount, currency, per && `per ${per}`].filter(Boolean).join(' ');
}
