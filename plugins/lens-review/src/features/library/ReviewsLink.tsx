import { Link } from 'react-router-dom';
import { useRouteRef } from '@backstage/core-plugin-api';
import { fleetLinkRef } from '../../routes';
import { counted } from './countWords';
import styles from './frame/LensFrame.module.css';

/** How many reviews use a lens; leads to the components in the fleet. */
export function ReviewsLink(props: { lensId: string; reviews: number }) {
  const { lensId, reviews } = props;
  const fleet = useRouteRef(fleetLinkRef);
  const words = counted(reviews, 'review');
  if (!fleet || reviews === 0) {
    return <span>{reviews === 0 ? 'No review' : words}</span>;
  }
  const query = new URLSearchParams({ lens: lensId, view: 'components' });
  for (const status of ['draft', 'complete', 'stale']) {
    query.append('status', status);
  }
  return (
    <Link className={styles.link} to={`${fleet()}?${query}`}>
      {words}
    </Link>
  );
}
