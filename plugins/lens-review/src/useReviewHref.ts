import { useCallback } from 'react';
import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/core-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';

/** Where the tab stands below the page of an entity, unless the app moves it. */
const TAB_PATH = 'lens-review';

/** What of a review is shown: parameters of the tab's address. */
interface ReviewPlace {
  readonly lensId: string;
  readonly view?: string;
  readonly pillar?: string;
  readonly question?: string;
  readonly practice?: string;
}

/** Makes addresses of the tab of an entity. */
export function useReviewHref() {
  const entityRoute = useRouteRef(entityRouteRef);
  return useCallback(
    (entityRef: string, place: ReviewPlace) => {
      const { kind, namespace, name } = parseEntityRef(entityRef);
      const { lensId, ...rest } = place;
      const query = new URLSearchParams({ lens: lensId });
      for (const [key, value] of Object.entries(rest)) {
        if (value) query.set(key, value);
      }
      return `${entityRoute({ kind, namespace, name })}/${TAB_PATH}?${query}`;
    },
    [entityRoute],
  );
}
