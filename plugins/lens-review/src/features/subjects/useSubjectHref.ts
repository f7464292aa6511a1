import { useCallback } from 'react';
import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/core-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { SubjectChange } from '@genai-lens/backstage-plugin-lens-review-common';

/** Where the versions of a prompt stand below the page of its entity, unless the app moves them. */
const VERSIONS_PATH = 'versions';

/** Makes the address of the two versions of a prompt side by side, or of the page of a prompt or a model. */
export function useSubjectHref() {
  const entityRoute = useRouteRef(entityRouteRef);
  return useCallback(
    ({ kind: of, ref, from, to }: SubjectChange) => {
      const { kind, namespace, name } = parseEntityRef(ref);
      const page = entityRoute({ kind, namespace, name });
      return of === 'prompt' && from && to && from !== to
        ? `${page}/${VERSIONS_PATH}?${new URLSearchParams({ from, to })}`
        : page;
    },
    [entityRoute],
  );
}
