import { useApi } from '@backstage/core-plugin-api';
import { Alert, Button } from '@backstage/ui';
import { RiDownloadLine } from '@remixicon/react';
import { FleetComponentsQuery } from '@genai-lens/backstage-plugin-lens-review-common';
import { messageOf } from '@genai-lens/ui-components';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { lensReviewApiRef } from '../../../api';
import { saveFile } from '../../../components';
import styles from './List.module.css';

/** Downloads every component that matches, not only the page that is shown. */
export function CsvButton({ query }: { query: FleetComponentsQuery }) {
  const api = useApi(lensReviewApiRef);
  const [{ loading, error }, download] = useAsyncFn(async () => {
    const response = await api.fleet.exportComponents(query);
    saveFile({
      content: await response.blob(),
      name: `lens-review-${query.lens ?? 'all'}.csv`,
    });
  }, [api, query]);
  return (
    <div className={styles.download}>
      <Button
        size="small"
        variant="secondary"
        iconStart={<RiDownloadLine aria-hidden />}
        isPending={loading}
        onPress={() => download()}
      >
        Download CSV
      </Button>
      {error && (
        <Alert
          status="danger"
          icon
          role="alert"
          title="Could not download the components"
          description={messageOf(error)}
        />
      )}
    </div>
  );
}
