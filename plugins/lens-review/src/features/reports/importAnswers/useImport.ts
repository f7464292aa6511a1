import { useApi } from '@backstage/core-plugin-api';
import {
  ImportBody,
  ImportReply,
  Review,
} from '@genai-lens/backstage-plugin-lens-review-common';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { lensReviewApiRef } from '../../../api';
import { ReviewSession } from '../../../state';
import { readDocuments } from './readDocuments';
import { readText } from './readText';

interface Looked {
  readonly documents: ImportBody['documents'];
  readonly reply: ImportReply;
}

/** First a look at what would be written, then the write: of just what was looked at. */
export function useImport(
  session: ReviewSession,
  { entityRef, lensId }: Pick<Review, 'entityRef' | 'lensId'>,
) {
  const api = useApi(lensReviewApiRef);
  const [looked, look] = useAsyncFn(
    async (files: readonly File[]): Promise<Looked | undefined> => {
      if (files.length === 0) {
        return undefined;
      }
      const documents = readDocuments(
        await Promise.all(
          files.map(async file => ({
            name: file.name,
            text: await readText(file),
          })),
        ),
      );
      await session.flush();
      const reply = await api.reports.importAnswers(entityRef, lensId, {
        dryRun: true,
        documents,
      });
      return { documents, reply };
    },
    [api, session, entityRef, lensId],
  );
  const [written, write] = useAsyncFn(
    async ({ documents, reply }: Looked): Promise<ImportReply> => {
      const done = await api.reports.importAnswers(entityRef, lensId, {
        documents,
        revisions: Object.fromEntries(
          reply.items.map(({ questionId, revision }) => [questionId, revision]),
        ),
      });
      await session.reload();
      return done;
    },
    [api, session, entityRef, lensId],
  );
  return { looked, look, written, write };
}
