import {
  createContext,
  ReactNode,
  useCallback,
  useContext,
  useMemo,
  useState,
} from 'react';
import { useApi } from '@backstage/core-plugin-api';
import {
  Handover,
  HandoverBody,
  Review,
} from '@genai-lens/backstage-plugin-lens-review-common';
import useAsync from 'react-use/esm/useAsync';
import { lensReviewApiRef } from '../../api';

/** The questions of a review that are handed to somebody, and how to hand over and take back. */
interface Handovers {
  readonly mayUpdate: boolean;
  readonly of: (questionId: string) => Handover | undefined;
  readonly handOver: (questionId: string, body: HandoverBody) => Promise<void>;
  readonly takeBack: (questionId: string) => Promise<void>;
}

const HandoverContext = createContext<Handovers | undefined>(undefined);

/** Loads once which questions are handed to somebody. Where that fails, the cards do without. */
export function HandoverProvider(props: {
  review: Pick<Review, 'entityRef' | 'lensId'>;
  /** Only who may update the review hands over. */
  mayUpdate: boolean;
  children: ReactNode;
}) {
  const { mayUpdate, children } = props;
  const { entityRef, lensId } = props.review;
  const { plan } = useApi(lensReviewApiRef);
  const { value } = useAsync(
    () => plan.listHandovers(entityRef, lensId),
    [plan, entityRef, lensId],
  );
  const [changed, setChanged] = useState<
    ReadonlyMap<string, Handover | undefined>
  >(new Map());
  const change = useCallback(
    (questionId: string, handover: Handover | undefined) =>
      setChanged(before => new Map(before).set(questionId, handover)),
    [],
  );
  const handovers = useMemo(
    (): Handovers => ({
      mayUpdate,
      of: questionId =>
        changed.has(questionId)
          ? changed.get(questionId)
          : value?.items.find(item => item.questionId === questionId),
      handOver: async (questionId, body) =>
        change(
          questionId,
          await plan.handOver(entityRef, { lensId, questionId }, body),
        ),
      takeBack: async questionId => {
        await plan.takeBack(entityRef, { lensId, questionId });
        change(questionId, undefined);
      },
    }),
    [mayUpdate, changed, value, plan, entityRef, lensId, change],
  );
  return (
    <HandoverContext.Provider value={handovers}>
      {children}
    </HandoverContext.Provider>
  );
}

/** The handovers of the review around; undefined where there is no review. */
export function useHandovers(): Handovers | undefined {
  return useContext(HandoverContext);
}
