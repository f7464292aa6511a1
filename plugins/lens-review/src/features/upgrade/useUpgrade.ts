import { useApi } from '@backstage/core-plugin-api';
import {
  Review,
  UpgradedReview,
} from '@genai-lens/backstage-plugin-lens-review-common';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { lensReviewApiRef } from '../../api';

/** A review, and the version of its lens that it is to be upgraded to. */
export interface Upgrade {
  readonly review: Review;
  readonly version: string;
  /** Saves what is not saved yet. */
  readonly flush: () => Promise<void>;
  readonly onUpgraded: (upgraded: UpgradedReview) => void;
}

/** Upgrades a review once everything in it is saved; a milestone of the given name is taken first. */
export function useUpgrade(options: Upgrade) {
  const { review, version, flush, onUpgraded } = options;
  const { entityRef, lensId } = review;
  const api = useApi(lensReviewApiRef);
  return useAsyncFn(
    async (milestoneName: string) => {
      await flush();
      onUpgraded(
        await api.milestones.upgrade(entityRef, lensId, {
          version,
          milestoneName,
        }),
      );
    },
    [api, entityRef, lensId, version, flush, onUpgraded],
  );
}
