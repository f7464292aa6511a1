import { createContext, ReactNode, useContext, useMemo } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import {
  RelatedAnswer,
  Review,
} from '@genai-lens/backstage-plugin-lens-review-common';
import useAsync from 'react-use/esm/useAsync';
import { lensReviewApiRef } from '../../api';

const RelatedContext = createContext<readonly RelatedAnswer[]>([]);

/** Loads once what reviews of other lenses say of the same best practices. Where that fails, the review does without. */
export function RelatedProvider(props: {
  review: Pick<Review, 'entityRef' | 'lensId'>;
  children: ReactNode;
}) {
  const { entityRef, lensId } = props.review;
  const api = useApi(lensReviewApiRef);
  const { value } = useAsync(
    () => api.milestones.listRelated(entityRef, lensId),
    [api, entityRef, lensId],
  );
  const items = useMemo(() => value?.items ?? [], [value]);
  return (
    <RelatedContext.Provider value={items}>
      {props.children}
    </RelatedContext.Provider>
  );
}

/** What reviews of other lenses have established of a best practice; a claim that evidence contradicts there is none. */
export function useEstablishedElsewhere(
  questionId: string,
  choiceId: string,
): readonly RelatedAnswer[] {
  const items = useContext(RelatedContext);
  return useMemo(
    () =>
      items.filter(
        each =>
          each.questionId === questionId &&
          each.choiceId === choiceId &&
          each.state === 'established' &&
          !each.contradicted,
      ),
    [items, questionId, choiceId],
  );
}
