import { Alert, Button } from '@backstage/ui';
import {
  findQuestion,
  UpgradedReview,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { ReviewSession, ReviewSnapshot } from '../../state';
import { CoveringSwitch } from '../covering';
import { HandedNotice } from '../handover';
import { ChangedNotice } from '../subjects';
import { UpgradeNotice, UpgradeResult } from '../upgrade';
import { TabNavigation } from './useTabLocation';

interface ReviewNoticesProps {
  session: ReviewSession;
  snapshot: ReviewSnapshot;
  navigation: TabNavigation;
  upgraded: UpgradedReview | undefined;
  onUpgraded: (upgraded: UpgradedReview) => void;
  onSeen: () => void;
  onReload: () => void;
}

/** What is to be known before one answers: one may not, or the lens is another one than before. */
export function ReviewNotices(props: ReviewNoticesProps) {
  const { session, snapshot, navigation, upgraded } = props;
  const { lens, review, may } = snapshot;
  return (
    <>
      {!may.update && may.answer && (
        <HandedNotice
          lens={lens}
          questionIds={may.answer}
          hrefOf={question =>
            navigation.hrefOf({
              view: 'questions',
              pillar: findQuestion(lens, question)?.pillarId,
              question,
              practice: undefined,
            })
          }
        />
      )}
      {!may.update && !may.answer && (
        <Alert
          status="info"
          icon
          title="You may read this review, but not change it"
          description="Its owners can. Everything is shown as they see it."
        />
      )}
      <CoveringSwitch
        review={review}
        mayUpdate={may.update}
        onSave={coversComponents => session.patch({ coversComponents })}
      />
      <ChangedNotice
        answers={snapshot.answers}
        href={navigation.hrefOf({ view: 'still-true' })}
      />
      {review.lensVersion !== lens.version && (
        <Alert
          status="info"
          icon
          title={`The lens was updated to version ${review.lensVersion}`}
          description="You see an older one. What you have answered is saved."
          customActions={
            <Button size="small" variant="secondary" onPress={props.onReload}>
              Show the new version
            </Button>
          }
        />
      )}
      {upgraded && (
        <UpgradeResult
          upgraded={upgraded}
          lens={lens}
          hrefOfQuestion={question =>
            navigation.hrefOf({
              view: 'questions',
              pillar: findQuestion(lens, question)?.pillarId,
              question,
              practice: undefined,
            })
          }
          hrefOfComparison={navigation.hrefOf({
            view: 'milestones',
            from: String(upgraded.milestone.number),
            to: 'current',
          })}
          onClose={props.onSeen}
        />
      )}
      <UpgradeNotice
        snapshot={snapshot}
        flush={() => session.flush()}
        onUpgraded={props.onUpgraded}
      />
    </>
  );
}
