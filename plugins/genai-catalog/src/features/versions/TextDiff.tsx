import { useMemo } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { Text } from '@backstage/ui';
import { LoadError, LoadingBlock } from '@genai-lens/ui-components';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { genaiCatalogApiRef } from '../../api';
import { DiffTable } from './DiffTable';
import { parseDiff } from './parseDiff';
import styles from './Versions.module.css';

interface TextDiffProps {
  entityRef: string;
  from: string;
  to: string;
}

/** What changed in the text. */
export function TextDiff({ entityRef, from, to }: TextDiffProps) {
  const api = useApi(genaiCatalogApiRef);
  const { value, error, loading, retry } = useAsyncRetry(
    () => api.diffPromptVersions({ entityRef, from, to }),
    [api, entityRef, from, to],
  );
  const hunks = useMemo(() => parseDiff(value?.diff ?? ''), [value]);
  return (
    <div className={styles.part}>
      <Text as="h3" weight="bold">
        Text
      </Text>
      {error && (
        <LoadError what="the comparison" error={error} onRetry={retry} />
      )}
      {loading && <LoadingBlock what="the comparison" />}
      {value && !loading && !error && (
        <>
          {hunks.length ? (
            <DiffTable hunks={hunks} />
          ) : (
            <Text as="p">It is the same.</Text>
          )}
        </>
      )}
    </div>
  );
}
