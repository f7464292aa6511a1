import { useApi } from '@backstage/core-plugin-api';
import { Alert, Text } from '@backstage/ui';
import { TimeAgo } from '@genai-lens/ui-components';
import useAsync from 'react-use/esm/useAsync';
import { lensReviewApiRef } from '../../../api';

/** When the catalog was last read, marked where it cannot be read; nothing where even that cannot be told. */
export function Freshness() {
  const api = useApi(lensReviewApiRef);
  const { value: status } = useAsync(() => api.fleet.getStatus(), [api]);
  if (!status) {
    return null;
  }
  const { projectedAt, projectionFailing, lastRun } = status;
  if (projectionFailing) {
    return (
      <Alert
        status="warning"
        icon
        title="The catalog cannot be read"
        description={
          <>
            {projectedAt ? (
              <>
                What you see is what the catalog said{' '}
                <TimeAgo at={projectedAt} />.
              </>
            ) : (
              'It has not been read yet, so that nothing is here.'
            )}
            {lastRun?.problem && ` ${lastRun.problem}`}
          </>
        }
      />
    );
  }
  return (
    <Text as="p" variant="body-small" color="secondary">
      {projectedAt ? (
        <>
          Catalog last read <TimeAgo at={projectedAt} />
        </>
      ) : (
        'The catalog is being read for the first time'
      )}
    </Text>
  );
}
