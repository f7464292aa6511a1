import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { FleetComponent } from '@genai-lens/backstage-plugin-lens-review-common';
import { statusOf } from '@genai-lens/ui-components';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { lensReviewApiRef } from '../../api';

/** Rows that have room on the home page. */
const SHOWN = 8;

/** What the widget shows. */
interface MyReviews {
  readonly items: readonly FleetComponent[];
  readonly totalItems: number;
  /** The owners among the user and their groups. */
  readonly owner: readonly string[];
  /** Names of the lenses by id; empty where there is only one, which needs no name. */
  readonly lensNames: ReadonlyMap<string, string>;
}

/** The reviews of the components that the user or one of their groups owns, worst first. */
export function useMyReviews() {
  const api = useApi(lensReviewApiRef);
  const identity = useApi(identityApiRef);
  return useAsyncRetry(async (): Promise<MyReviews> => {
    const { ownershipEntityRefs } = await identity.getBackstageIdentity();
    const mine = new Set(
      ownershipEntityRefs.map(ref => ref.toLocaleLowerCase('en-US')),
    );
    const nothing = {
      items: [],
      totalItems: 0,
      owner: [],
      lensNames: new Map(),
    };
    try {
      // The server refuses an owner that it does not know, and a user often owns nothing by name.
      const { owners } = await api.fleet.listOptions();
      const owner = owners
        .map(({ value }) => value)
        .filter(ref => mine.has(ref));
      if (owner.length === 0) return nothing;
      const [{ items, totalItems }, lenses] = await Promise.all([
        api.fleet.listComponents({ owner, limit: SHOWN }),
        api.listLenses(),
      ]);
      const published = lenses.items.filter(
        ({ status }) => status === 'published',
      );
      return {
        items,
        totalItems,
        owner,
        lensNames: new Map(
          published.length > 1
            ? published.map(({ id, name }) => [id, name])
            : [],
        ),
      };
    } catch (error) {
      if (statusOf(error) === 403) return nothing;
      throw error;
    }
  }, [api, identity]);
}
