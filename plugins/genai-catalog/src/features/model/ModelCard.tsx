import { useApi } from '@backstage/core-plugin-api';
import { Text } from '@backstage/ui';
import { ModelCardReply } from '@genai-lens/backstage-plugin-genai-catalog-common';
import {
  ExternalLink,
  LoadError,
  LoadingBlock,
  statusOf,
} from '@genai-lens/ui-components';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { genaiCatalogApiRef } from '../../api';
import { Section } from '../../components';
import { CARD_PARTS, partTitle } from './cardParts';
import { CompletenessBar } from './CompletenessBar';
import styles from './Model.module.css';

/** What a model is for and what it is not good at, and how much of that is filled in. */
export function ModelCard({ entityRef }: { entityRef: string }) {
  const api = useApi(genaiCatalogApiRef);
  const { value, error, retry } = useAsyncRetry(
    () => api.getModelCard(entityRef),
    [api, entityRef],
  );
  return (
    <Section
      title="Model card"
      aside={value && <CompletenessBar percent={value.complete} />}
    >
      {error && statusOf(error) === 404 && (
        <Text as="p">The ledger has no card of it.</Text>
      )}
      {error && statusOf(error) !== 404 && (
        <LoadError what="the model card" error={error} onRetry={retry} />
      )}
      {!error && !value && <LoadingBlock what="the model card" />}
      {!error && value && <CardBody reply={value} />}
    </Section>
  );
}

function CardBody({ reply }: { reply: ModelCardReply }) {
  const { card, missing } = reply;
  return (
    <>
      {CARD_PARTS.map(([field, title]) => {
        const said = card[field];
        const sentences = typeof said === 'string' ? [said] : said ?? [];
        return sentences.length ? (
          <div key={field} className={styles.part}>
            <Text as="h3" variant="body-medium" weight="bold">
              {title}
            </Text>
            <ul>
              {sentences.map(sentence => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </div>
        ) : null;
      })}
      {missing.length > 0 && (
        <Text as="p" variant="body-small" color="secondary">
          {`Missing: ${missing
            .map(field => partTitle(field).toLocaleLowerCase('en-US'))
            .join(', ')}.`}
        </Text>
      )}
      {card.url && <ExternalLink href={card.url}>The full card</ExternalLink>}
    </>
  );
}
