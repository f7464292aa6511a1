import { useApi } from '@backstage/core-plugin-api';
import { Alert, Button } from '@backstage/ui';
import { RiCheckDoubleLine } from '@remixicon/react';
import { PromptEntityV1alpha1 } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { messageOf } from '@genai-lens/ui-components';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { genaiCatalogApiRef } from '../../api';

interface MarkReviewedProps {
  entityRef: string;
  review: PromptEntityV1alpha1['spec']['review'];
  /** Revision of what people said of the prompt. */
  revision: number;
  onChanged: () => void;
}

/** Notes that somebody has reviewed the prompt today. */
export function MarkReviewed(props: MarkReviewedProps) {
  const { entityRef, review, revision, onChanged } = props;
  const api = useApi(genaiCatalogApiRef);
  const [{ loading, error, value }, mark] = useAsyncFn(async () => {
    await api.curatePrompt(
      entityRef,
      { review: { ...review, lastReviewedAt: new Date().toISOString() } },
      { revision },
    );
    onChanged();
    return true;
  }, [api, entityRef, review, revision, onChanged]);
  return (
    <>
      <Button
        size="small"
        variant="secondary"
        iconStart={<RiCheckDoubleLine aria-hidden />}
        isPending={loading}
        isDisabled={value}
        onPress={() => mark()}
      >
        {value ? 'Noted: reviewed today' : 'I have reviewed it today'}
      </Button>
      {error && (
        <Alert
          status="danger"
          icon
          role="alert"
          title="Could not note the review"
          description={messageOf(error)}
        />
      )}
    </>
  );
}
