import { useCallback } from 'react';
import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/core-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';

/** Where the tab stands below the page of an entity, unless the app moves it. */
const TAB_PATH = 'lens-review';

/** Makes addresses of the tab of an entity. */
export function useReviewHref() {
  const entityRoute = useRouteRef(entityRouteRef);
  return useCallback(
    (entityRef: string, place: { lensId: string; pillar?: string }) => {
      const { kind, namespace, name } = parseEntityRef(entityRef);
      const query = new URLSearchParams({ lens: place.lensId });
      if (place.pillar) {
        query.set('pillar', place.pillar);
      }
      return `${entityRoute({ kind, namespace, name })}/${TAB_PATH}?${query}`;
    },
    [entityRoute],
  );
}
