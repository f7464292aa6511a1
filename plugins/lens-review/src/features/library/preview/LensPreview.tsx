import { Alert } from '@backstage/ui';
import {
  findQuestion,
  Lens,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { OpenTarget } from '../../../practices';
import { useSnapshot } from '../../../state';
import { ScopeDialog } from '../../begin';
import { MatrixView } from '../../matrix';
import { ScorecardStrip } from '../../scorecard';
import { QuestionsView, TabNavigation, useTabLocation } from '../../tab';
import { usePreviewSession } from './usePreviewSession';
import styles from './LensPreview.module.css';

interface LensPreviewProps {
  lens: Lens;
  view: 'questions' | 'matrix';
}

/** A review of the lens as reviewers will see it, to try out. Nothing is saved. */
export function LensPreview({ lens, view }: LensPreviewProps) {
  const session = usePreviewSession(lens);
  const snapshot = useSnapshot(session);
  const navigation = useTabLocation();
  return (
    <div className={styles.preview}>
      <Alert
        status="info"
        icon
        title="A preview: answer as a reviewer would, nothing is saved"
        customActions={
          lens.scopeFacts.length > 0 && (
            <ScopeDialog
              lens={lens}
              scope={snapshot.review.scope}
              mayUpdate
              onSave={scope => session.patch({ scope })}
            />
          )
        }
      />
      <ScorecardStrip scorecard={snapshot.scorecard} />
      {view === 'matrix' ? (
        <MatrixView
          lens={lens}
          scored={snapshot.scored}
          onOpen={target => navigation.go(placeOf(lens, target))}
        />
      ) : (
        <QuestionsView
          session={session}
          snapshot={snapshot}
          navigation={navigation}
        />
      )}
    </div>
  );
}

function placeOf(
  lens: Lens,
  { questionId, choiceId }: OpenTarget,
): Parameters<TabNavigation['go']>[0] {
  return {
    view: 'questions',
    pillar: findQuestion(lens, questionId)?.pillarId,
    question: questionId,
    practice: choiceId,
  };
}
