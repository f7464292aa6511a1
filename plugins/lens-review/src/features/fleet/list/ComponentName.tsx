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

interface ComponentNameProps {
  component: Named;
  /** What stands below the name: otherwise its type, its owner and its system. */
  about?: readonly (string | undefined)[];
}

/** A component with the way to its review, and what tells it from others. */
export function ComponentName({ component, about }: ComponentNameProps) {
  const { entityRef, title, lensId, owner, system, type, pillar } = component;
  const hints = about ?? [type, owner?.title, system?.title];
  const reviewHref = useReviewHref();
  return (
    <span className={styles.words}>
      <Link href={reviewHref(entityRef, { lensId, pillar: pillar?.pillarId })}>
        {title}
      </Link>
      <small className={styles.hint}>{hints.filter(Boolean).join(' · ')}</small>
    </span>
  );
}
