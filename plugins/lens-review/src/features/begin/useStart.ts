import { useApi } from '@backstage/core-plugin-api';
import { ReviewScope } from '@genai-lens/backstage-plugin-lens-review-common';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { lensReviewApiRef } from '../../api';

interface Start {
  readonly scope: ReviewScope;
  readonly scenarios: readonly string[];
  readonly templateId: string | undefined;
}

/** Starts a review and takes a template over. Where the second fails, doing it again goes on from there. */
export function useStart(props: {
  entityRef: string;
  lensId: string;
  onStarted: () => void;
}) {
  const { entityRef, lensId, onStarted } = props;
  const api = useApi(lensReviewApiRef);
  return useAsyncFn(
    async ({ scope, scenarios, templateId }: Start) => {
      await api.startReview(entityRef, lensId, {
        scope: { ...scope },
        scenarios: [...scenarios],
      });
      if (templateId !== undefined) {
        await api.templates.apply(entityRef, lensId, { templateId });
      }
      onStarted();
    },
    [api, entityRef, lensId, onStarted],
  );
}
