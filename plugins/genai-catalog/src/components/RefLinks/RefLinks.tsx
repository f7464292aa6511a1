import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { wholeRef } from '../refs';
import styles from './RefLinks.module.css';

interface RefLinksProps {
  refs: readonly string[];
  /** The kind of references that name none. */
  defaultKind?: string;
}

/** Links to entities, side by side; a dash where there are none. */
export function RefLinks({ refs, defaultKind }: RefLinksProps) {
  if (!refs.length) {
    return <>–</>;
  }
  return (
    <ul className={styles.list}>
      {refs.map(ref => (
        <li key={ref}>
          <EntityRefLink
            entityRef={wholeRef(ref, defaultKind)}
            defaultKind={defaultKind}
            hideIcon
          />
        </li>
      ))}
    </ul>
  );
}
