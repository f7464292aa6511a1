import { useApi } from '@backstage/core-plugin-api';
import {
  LensChange,
  PublishedLensVersion,
} from '@genai-lens/backstage-plugin-lens-review-common';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { lensReviewApiRef } from '../../../api';

/** Publishes the draft that the person has seen. */
export function usePublish(options: {
  lensId: string;
  revision: number;
  onPublished: (published: PublishedLensVersion) => void;
}) {
  const { lensId, revision, onPublished } = options;
  const api = useApi(lensReviewApiRef);
  return useAsyncFn(
    async (body: { version: string; change?: LensChange }) =>
      onPublished(await api.library.publish(lensId, body, { revision })),
    [api, lensId, revision, onPublished],
  );
}
