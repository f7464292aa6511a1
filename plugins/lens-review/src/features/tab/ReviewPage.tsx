import { Alert, Flex } from '@backstage/ui';
import { ReviewSession, useSessionLifecycle, useSnapshot } from '../../state';
import { EvidenceProvider } from '../evidence';
import { ScorecardStrip } from '../scorecard';
import { ReviewHeader } from './ReviewHeader';
import { ReviewView } from './ReviewView';
import { TabNavigation } from './useTabLocation';
import { ViewSwitch } from './ViewSwitch';

interface ReviewPageProps {
  session: ReviewSession;
  navigation: TabNavigation;
}

/** An open review: how it stands, and one of the views on it. */
export function ReviewPage({ session, navigation }: ReviewPageProps) {
  const snapshot = useSnapshot(session);
  useSessionLifecycle(session);
  return (
    <Flex direction="column" gap="4">
      <ReviewHeader
        session={session}
        snapshot={snapshot}
        navigation={navigation}
      />
      {!snapshot.may.update && (
        <Alert
          status="info"
          icon
          title="You may read this review, but not change it"
          description="Its owners can. Everything is shown as they see it."
        />
      )}
      <ScorecardStrip scorecard={snapshot.scorecard} />
      <ViewSwitch {...navigation} />
      <EvidenceProvider review={snapshot.review} session={session}>
        <ReviewView
          session={session}
          snapshot={snapshot}
          navigation={navigation}
        />
      </EvidenceProvider>
    </Flex>
  );
}
