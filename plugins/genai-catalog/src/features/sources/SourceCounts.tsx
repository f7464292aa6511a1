import { Link } from '@backstage/ui';
import { SourceStatus } from '@genai-lens/backstage-plugin-genai-catalog-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { genaiCatalogRouteRef } from '../../routes';
import styles from './Sources.module.css';

const COUNTS = [
  ['entity', 'in the catalog'],
  ['handwritten', 'written by hand'],
  ['candidate', 'unused candidates'],
  ['removed', 'removed from the source'],
] as const;

/** How many assets of a source are in which state; what nobody owns leads to where it can be claimed. */
export function SourceCounts({ source }: { source: SourceStatus }) {
  const { id, counts, unmapped } = source;
  const root = useRouteRef(genaiCatalogRouteRef)?.();
  return (
    <dl className={styles.counts}>
      {COUNTS.filter(([state]) => counts[state] > 0).map(([state, word]) => (
        <div key={state}>
          <dt>{word}</dt>
          <dd>{counts[state]}</dd>
        </div>
      ))}
      {unmapped > 0 && (
        <div>
          <dt>unclaimed</dt>
          <dd>
            {root === undefined ? (
              unmapped
            ) : (
              <Link
                variant="title-x-small"
                weight="bold"
                href={`${root}/unclaimed?source=${encodeURIComponent(id)}`}
                aria-label={`${unmapped} unclaimed: claim them`}
              >
                {unmapped}
              </Link>
            )}
          </dd>
        </div>
      )}
    </dl>
  );
}
