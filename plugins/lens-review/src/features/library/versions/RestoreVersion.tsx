import { useApi } from '@backstage/core-plugin-api';
import { Alert, Button } from '@backstage/ui';
import { messageOf } from '@genai-lens/ui-components';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { lensReviewApiRef } from '../../../api';

interface RestoreVersionProps {
  lens: { id: string; version: string };
  onRestored: () => void;
}

/** Takes a deprecation back. */
export function RestoreVersion({ lens, onRestored }: RestoreVersionProps) {
  const api = useApi(lensReviewApiRef);
  const [{ loading, error }, restore] = useAsyncFn(async () => {
    await api.library.restore(lens);
    onRestored();
  }, [api, lens, onRestored]);
  return (
    <>
      <Button
        size="small"
        variant="secondary"
        aria-label={`Restore version ${lens.version}`}
        isPending={loading}
        onPress={() => restore()}
      >
        Restore
      </Button>
      {error && (
        <Alert
          status="danger"
          icon
          role="alert"
          title="The version was not restored"
          description={messageOf(error)}
        />
      )}
    </>
  );
}
