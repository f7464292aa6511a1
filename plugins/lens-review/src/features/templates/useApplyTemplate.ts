import { useApi } from '@backstage/core-plugin-api';
import {
  AppliedTemplate,
  Review,
} from '@genai-lens/backstage-plugin-lens-review-common';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { lensReviewApiRef } from '../../api';
import { ReviewSession } from '../../state';

interface Wanted {
  readonly templateId: string;
  readonly overwrite: boolean;
}

/** First a look at what would be written, then the write: of just what was looked at. */
export function useApplyTemplate(options: {
  session: ReviewSession;
  review: Pick<Review, 'entityRef' | 'lensId'>;
  onWritten: () => void;
}) {
  const { session, review, onWritten } = options;
  const { entityRef, lensId } = review;
  const api = useApi(lensReviewApiRef);
  const [looked, look] = useAsyncFn(
    async (wanted?: Wanted) => {
      if (!wanted) {
        return undefined;
      }
      await session.flush();
      const outcome = await api.templates.apply(entityRef, lensId, {
        ...wanted,
        dryRun: true,
      });
      return { wanted, outcome };
    },
    [api, session, entityRef, lensId],
  );
  const [written, write] = useAsyncFn(
    async (wanted: Wanted, { template, applied }: AppliedTemplate) => {
      await api.templates.apply(entityRef, lensId, {
        ...wanted,
        templateRevision: template.revision,
        questionIds: applied.map(({ questionId }) => questionId),
        revisions: Object.fromEntries(
          applied.map(({ questionId, revision }) => [questionId, revision]),
        ),
      });
      await session.reload();
      onWritten();
    },
    [api, session, entityRef, lensId, onWritten],
  );
  return { looked, look, written, write };
}
