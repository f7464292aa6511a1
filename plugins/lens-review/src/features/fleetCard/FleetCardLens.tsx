import { Link, Text } from '@backstage/ui';
import { OpenCounts } from '../fleet';
import { FleetCardRow } from './useFleetCard';
import styles from './FleetCard.module.css';

/** One lens in the card: how far its reviews are, what is open, and the way to the components. */
export function FleetCardLens(props: { row: FleetCardRow; href?: string }) {
  const { lensName, totals } = props.row;
  const { components, reviewed, inProgress, stale, neverReviewed } = totals;
  const facts = [
    { words: 'reviewed', count: reviewed },
    { words: 'in progress', count: inProgress },
    { words: 'stale', count: stale },
    { words: 'not begun', count: neverReviewed },
  ].filter(({ count }) => count > 0);
  return (
    <li className={styles.lens}>
      <Text as="h3" variant="body-medium" weight="bold">
        {lensName}
      </Text>
      <Text as="p">
        {`${components} ${
          components === 1 ? 'component' : 'components'
        }: ${facts.map(({ words, count }) => `${count} ${words}`).join(', ')}`}
      </Text>
      <div className={styles.open}>
        <Text variant="body-small" color="secondary">
          Open best practices
        </Text>
        <OpenCounts open={totals.openPractices} />
      </div>
      {totals.outButDepends > 0 && (
        <Text as="p" variant="body-small" color="secondary">
          {`${totals.outButDepends} declared out, though it depends on a model`}
        </Text>
      )}
      {props.href && (
        <Link href={props.href} aria-label={`Show the components, ${lensName}`}>
          Show the components
        </Link>
      )}
    </li>
  );
}
