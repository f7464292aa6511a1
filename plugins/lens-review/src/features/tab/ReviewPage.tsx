import { Flex } from '@backstage/ui';
import { UpgradedReview } from '@genai-lens/backstage-plugin-lens-review-common';
import { ReviewSession, useSessionLifecycle, useSnapshot } from '../../state';
import { EvidenceProvider } from '../evidence';
import { HandoverProvider } from '../handover';
import { RelatedProvider } from '../related';
import { ScorecardStrip } from '../scorecard';
import { ChangedProvider } from '../subjects';
import { ReviewHeader } from './ReviewHeader';
import { ReviewNotices } from './ReviewNotices';
import { ReviewView } from './ReviewView';
import { TabNavigation } from './useTabLocation';
import { ViewSwitch } from './ViewSwitch';

interface ReviewPageProps {
  session: ReviewSession;
  navigation: TabNavigation;
  /** What the upgrade that was just done has brought. */
  upgraded: UpgradedReview | undefined;
  onUpgraded: (upgraded: UpgradedReview) => void;
  /** The result of the upgrade was read. */
  onSeen: () => void;
  onReload: () => void;
}

/** An open review: how it stands, and one of the views on it. */
export function ReviewPage(props: ReviewPageProps) {
  const { session, navigation } = props;
  const snapshot = useSnapshot(session);
  useSessionLifecycle(session);
  return (
    <Flex direction="column" gap="4">
      <ReviewHeader
        session={session}
        snapshot={snapshot}
        navigation={navigation}
      />
      <ReviewNotices {...props} snapshot={snapshot} />
      <ScorecardStrip
        scorecard={snapshot.scorecard}
        hrefOf={view => navigation.hrefOf({ view })}
      />
      <ViewSwitch {...navigation} />
      <EvidenceProvider review={snapshot.review} session={session}>
        <RelatedProvider review={snapshot.review}>
          <HandoverProvider
            review={snapshot.review}
            mayUpdate={snapshot.may.update}
          >
            <ChangedProvider
              answers={snapshot.answers}
              session={session}
              mayUpdate={snapshot.may.update}
            >
              <ReviewView
                session={session}
                snapshot={snapshot}
                navigation={navigation}
              />
            </ChangedProvider>
          </HandoverProvider>
        </RelatedProvider>
      </EvidenceProvider>
    </Flex>
  );
}
