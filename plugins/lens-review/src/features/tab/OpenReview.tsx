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
  if (error) {
    return <LoadError what="the review" error={error} onRetry={retry} />;
  }
  return value ? (
    <ReviewPage session={value} navigation={navigation} />
  ) : (
    <LoadingBlock what="the review" />
  );
}
