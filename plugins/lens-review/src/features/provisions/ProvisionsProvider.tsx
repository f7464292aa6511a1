import {
  createContext,
  ReactNode,
  useCallback,
  useContext,
  useMemo,
} from 'react';
import { useApi } from '@backstage/core-plugin-api';
import {
  Provision,
  ProvisionBody,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { lensReviewApiRef } from '../../api';
import { useProvisionList } from './useProvisionList';

type PracticeKey = Pick<Provision, 'questionId' | 'choiceId'>;

/** What the entity around provides to others, and how to provide and to withdraw. */
export interface Provisions {
  /** Undefined until they are loaded. */
  readonly items: readonly Provision[] | undefined;
  /** Entities that depend on it and that the lens concerns. */
  readonly dependents: number;
  readonly mayUpdate: boolean;
  readonly of: (practice: PracticeKey) => Provision | undefined;
  readonly save: (practice: PracticeKey, body: ProvisionBody) => Promise<void>;
  readonly withdraw: (practice: PracticeKey) => Promise<void>;
  readonly error: Error | undefined;
  readonly retry: () => void;
}

const ProvisionsContext = createContext<Provisions | undefined>(undefined);

/** Loads once what the entity provides to others. Where that fails, the questions do without. */
export function ProvisionsProvider(props: {
  entityRef: string;
  lensId: string;
  children: ReactNode;
}) {
  const { entityRef, lensId, children } = props;
  const api = useApi(lensReviewApiRef).provisions;
  const { value, error, retry, reload } = useProvisionList(entityRef, lensId);
  const items = value?.items;
  const change = useCallback(
    async (call: () => Promise<unknown>) => {
      try {
        await call();
      } finally {
        // Also where it was refused: then somebody else has changed it.
        await reload();
      }
    },
    [reload],
  );
  const provisions = useMemo((): Provisions => {
    const of = ({ questionId, choiceId }: PracticeKey) =>
      items?.find(
        item => item.questionId === questionId && item.choiceId === choiceId,
      );
    const callOf = ({ questionId, choiceId }: PracticeKey) => ({
      lensId,
      questionId,
      choiceId,
    });
    return {
      items,
      dependents: value?.dependents ?? 0,
      mayUpdate: value?.may.update ?? false,
      of,
      save: (practice, body) =>
        change(() =>
          api.saveProvision(entityRef, callOf(practice), body, {
            revision: of(practice)?.revision ?? 0,
          }),
        ),
      withdraw: practice =>
        change(() => api.withdrawProvision(entityRef, callOf(practice))),
      error,
      retry,
    };
  }, [value, items, api, entityRef, lensId, change, error, retry]);
  return (
    <ProvisionsContext.Provider value={provisions}>
      {children}
    </ProvisionsContext.Provider>
  );
}

/** What the entity around provides; undefined where there is none, as in the preview of a lens. */
export function useProvisions(): Provisions | undefined {
  return useContext(ProvisionsContext);
}
