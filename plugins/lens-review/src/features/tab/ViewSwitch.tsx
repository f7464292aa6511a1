import { Link } from 'react-router-dom';
import { TabNavigation } from './useTabLocation';
import { viewOf, VIEWS } from './views';
import styles from './ViewSwitch.module.css';

/** Links to the views: each can be opened beside the others and sent to somebody. */
export function ViewSwitch({ location, hrefOf }: TabNavigation) {
  const current = viewOf(location.view);
  return (
    <nav aria-label="Views of the review">
      <ul className={styles.list}>
        {VIEWS.map(({ id, title }) => (
          <li key={id}>
            <Link
              to={hrefOf({
                view: id,
                question: undefined,
                practice: undefined,
              })}
              className={styles.link}
              aria-current={id === current ? 'page' : undefined}
            >
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
