import { useState } from 'react';
import { UpgradedReview } from '@genai-lens/backstage-plugin-lens-review-common';
import { LoadError, LoadingBlock } from '@genai-lens/ui-components';
import { useReviewSession } from '../../state';
import { ReviewPage } from './ReviewPage';
import { TabNavigation } from './useTabLocation';

interface OpenReviewProps {
  entityRef: string;
  lensId: string;
  navigation: TabNavigation;
}

/** Loads a review that there is, and shows it. */
export function OpenReview({ entityRef, lensId, navigation }: OpenReviewProps) {
  const { value, error, retry } = useReviewSession({ entityRef, lensId });
  const [upgraded, setUpgraded] = useState<UpgradedReview>();
  if (error) {
    return <LoadError what="the review" error={error} onRetry={retry} />;
  }
  return value ? (
    // By its key everything begins anew with another version of the lens.
    <ReviewPage
      key={value.getSnapshot().lens.version}
      session={value}
      navigation={navigation}
      upgraded={upgraded}
      onUpgraded={result => {
        setUpgraded(result);
        navigation.go({
          pillar: undefined,
          question: undefined,
          practice: undefined,
        });
        retry();
      }}
      onSeen={() => setUpgraded(undefined)}
      onReload={retry}
    />
  ) : (
    <LoadingBlock what="the review" />
  );
}
