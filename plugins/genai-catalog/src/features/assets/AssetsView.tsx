import { Text } from '@backstage/ui';
import { EmptyNotice, LoadError } from '@genai-lens/ui-components';
import { countChosen } from './assetQuery';
import { AssetTable } from './AssetTable';
import { Filters } from './Filters';
import { useAssetQuery } from './useAssetQuery';
import { useAssets } from './useAssets';
import styles from './AssetsView.module.css';

/** Every prompt and model that the reader may see, to find and to filter. */
export function AssetsView() {
  const { query, change } = useAssetQuery();
  const { value, error, loading, retry } = useAssets(query);
  const isNarrowed = countChosen(query) > 0 || query.text !== '';

  if (error) {
    return (
      <main className={styles.page}>
        <LoadError
          what="the prompts and models"
          error={error}
          onRetry={retry}
        />
      </main>
    );
  }
  if (value && !value.totalItems && !isNarrowed) {
    return (
      <main className={styles.page}>
        <EmptyNotice title="There are no prompts and models yet">
          They come from the sources that your platform team configures, and
          from catalog files of kind Prompt and Model. What a source offers and
          nobody owns yet is listed under Unclaimed.
        </EmptyNotice>
      </main>
    );
  }
  return (
    <div className={`${styles.page} ${styles.columns}`}>
      <Filters query={query} loaded={value} onChange={change} />
      <main className={styles.list}>
        <Text as="p" role="status" variant="body-small" color="secondary">
          {value ? countWords(value.totalItems, isNarrowed) : 'Loading…'}
        </Text>
        {value?.totalItems === 0 ? (
          <EmptyNotice title="Nothing matches">
            Remove a filter, or search for something else.
          </EmptyNotice>
        ) : (
          <AssetTable
            query={query}
            loaded={value}
            isStale={loading}
            onChange={change}
          />
        )}
      </main>
    </div>
  );
}

function countWords(count: number, isNarrowed: boolean): string {
  if (isNarrowed) {
    return count === 1 ? '1 result' : `${count} results`;
  }
  return count === 1 ? '1 prompt or model' : `${count} prompts and models`;
}
