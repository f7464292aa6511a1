import { Flex } from '@backstage/ui';
import {
  findQuestion,
  UpgradedReview,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { ReviewSession, useSessionLifecycle, useSnapshot } from '../../state';
import { EvidenceProvider } from '../evidence';
import { HandoverProvider } from '../handover';
import { LiveChanges, useReviewSignals } from '../live';
import { ProvidedNotices, ProvidedProvider } from '../provided';
import { ProvisionsProvider } from '../provisions';
import { RelatedProvider } from '../related';
import { ScorecardStrip } from '../scorecard';
import { ChangedProvider } from '../subjects';
import { ReviewHeader } from './ReviewHeader';
import { ReviewNotices } from './ReviewNotices';
import { ReviewView } from './ReviewView';
import { TabNavigation } from './useTabLocation';
import { viewOf } from './views';
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
  const { review, may } = snapshot;
  useSessionLifecycle(session);
  useReviewSignals(session);
  return (
    <ProvidedProvider session={session} snapshot={snapshot}>
      <Flex direction="column" gap="4">
        <ReviewHeader
          session={session}
          snapshot={snapshot}
          navigation={navigation}
        />
        <ReviewNotices {...props} snapshot={snapshot} />
        {viewOf(navigation.location.view) !== 'provided' && (
          <ProvidedNotices
            href={navigation.hrefOf({
              view: 'provided',
              question: undefined,
              practice: undefined,
            })}
          />
        )}
        <LiveChanges
          lens={snapshot.lens}
          news={snapshot.news}
          hrefOf={question =>
            navigation.hrefOf({
              view: 'questions',
              pillar: findQuestion(snapshot.lens, question)?.pillarId,
              question,
              practice: undefined,
            })
          }
        />
        <ScorecardStrip
          scorecard={snapshot.scorecard}
          hrefOf={view => navigation.hrefOf({ view })}
        />
        <ViewSwitch {...navigation} />
        <EvidenceProvider review={review} session={session}>
          <RelatedProvider review={review}>
            <HandoverProvider review={review} mayUpdate={may.update}>
              <ProvisionsProvider
                entityRef={review.entityRef}
                lensId={review.lensId}
              >
                <ChangedProvider
                  answers={snapshot.answers}
                  session={session}
                  mayUpdate={may.update}
                >
                  <ReviewView
                    session={session}
                    snapshot={snapshot}
                    navigation={navigation}
                  />
                </ChangedProvider>
              </ProvisionsProvider>
            </HandoverProvider>
          </RelatedProvider>
        </EvidenceProvider>
      </Flex>
    </ProvidedProvider>
  );
}
