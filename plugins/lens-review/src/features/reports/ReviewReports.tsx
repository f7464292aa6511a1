import { useCallback, useMemo } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { lensReviewApiRef } from '../../api';
import { ReviewSession, ReviewSnapshot } from '../../state';
import { ImportSection } from './importAnswers';
import { ReportDialog } from './ReportDialog';
import { reviewFiles } from './reviewFiles';

interface ReviewReportsProps {
  session: ReviewSession;
  snapshot: ReviewSnapshot;
}

/** The reports of a review, and the way back from the AWS tool. */
export function ReviewReports({ session, snapshot }: ReviewReportsProps) {
  const api = useApi(lensReviewApiRef);
  const { entityRef, lensId } = snapshot.review;
  const groups = useMemo(
    () => reviewFiles(api, { entityRef, lensId }),
    [api, entityRef, lensId],
  );
  const ready = useCallback(() => session.flush(), [session]);
  return (
    <ReportDialog title="Reports and files" groups={groups} ready={ready}>
      {snapshot.may.update && (
        <ImportSection session={session} review={snapshot.review} />
      )}
    </ReportDialog>
  );
}
