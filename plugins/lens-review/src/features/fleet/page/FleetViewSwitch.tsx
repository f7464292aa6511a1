import { Link } from 'react-router-dom';
import { FLEET_VIEWS, FleetNavigation } from '../location';
import styles from './FleetViewSwitch.module.css';

/** Links to the views; what the fleet is narrowed by stays. */
export function FleetViewSwitch({ location, hrefOf }: FleetNavigation) {
  return (
    <nav aria-label="Views of the fleet">
      <ul className={styles.list}>
        {FLEET_VIEWS.map(({ id, title }) => (
          <li key={id}>
            <Link
              to={hrefOf({ view: id })}
              className={styles.link}
              aria-current={id === location.view ? 'page' : undefined}
            >
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
