import { Link } from '@backstage/ui';
import { FleetComponent } from '@genai-lens/backstage-plugin-lens-review-common';
import { useReviewHref } from '../../../useReviewHref';
import styles from './List.module.css';

type Named = Pick<
  FleetComponent,
  'entityRef' | 'title' | 'lensId' | 'owner' | 'system' | 'type'
> & {
  /** The pillar that is looked at. */
  pillar?: { readonly pillarId: string };
};

/** A component with the way to its review, and whose it is. */
export function ComponentName({ component }: { component: Named }) {
  const { entityRef, title, lensId, owner, system, type, pillar } = component;
  const reviewHref = useReviewHref();
  return (
    <span className={styles.words}>
      <Link href={reviewHref(entityRef, { lensId, pillar: pillar?.pillarId })}>
        {title}
      </Link>
      <small className={styles.hint}>
        {[type, owner?.title, system?.title].filter(Boolean).join(' · ')}
      </small>
    </span>
  );
}
