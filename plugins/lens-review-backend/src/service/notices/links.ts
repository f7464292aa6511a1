import { parseEntityRef } from '@backstage/catalog-model';
import { NoticePlace } from '../../model';

/** Where in the tab of a review a notification leads; the parameters are those of the tab. */
export function reviewLink(
  { entityRef, lensId }: NoticePlace,
  place: { view?: string; question?: string; practice?: string } = {},
): string {
  const { kind, namespace, name } = parseEntityRef(entityRef);
  const query = new URLSearchParams({ lens: lensId });
  for (const [key, value] of Object.entries(place)) {
    if (value) {
      query.set(key, value);
    }
  }
  const path = [namespace, kind, name].map(encodeURIComponent).join('/');
  return `/catalog/${path}/lens-review?${query}`;
}

/** The list of components of the fleet page. */
export function fleetLink(lensId: string): string {
  return `/lens-review?${new URLSearchParams({
    lens: lensId,
    view: 'components',
  })}`;
}
