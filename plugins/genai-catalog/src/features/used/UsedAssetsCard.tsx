import { Card, CardBody, CardHeader, Text } from '@backstage/ui';
import { LoadError } from '@genai-lens/ui-components';
import { UsedAssetRow } from './UsedAssetRow';
import { useUsedAssets } from './useUsedAssets';
import styles from './Used.module.css';

/** Overview card. Renders nothing while it does not know, and where the entity uses no prompt and no model. */
export function UsedAssetsCard() {
  const { value, error, retry } = useUsedAssets();
  if (!error && !value?.length) {
    return null;
  }
  const warned = value?.filter(({ warnings }) => warnings.length).length ?? 0;
  return (
    <Card className={styles.card}>
      <CardHeader>
        <Text as="h2" variant="title-x-small" weight="bold">
          Prompts & models used
        </Text>
        {warned > 0 && (
          <Text as="p" variant="body-small" color="secondary">
            {warned === 1
              ? '1 of them needs attention'
              : `${warned} of them need attention`}
          </Text>
        )}
      </CardHeader>
      <CardBody>
        {error ? (
          <LoadError
            what="the prompts and models that it uses"
            error={error}
            onRetry={retry}
          />
        ) : (
          <ul className={styles.rows}>
            {value?.map(asset => (
              <UsedAssetRow key={asset.ref} asset={asset} />
            ))}
          </ul>
        )}
      </CardBody>
    </Card>
  );
}
