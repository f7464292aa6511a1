import { Link } from 'react-router-dom';
import styles from './ViewLinks.module.css';

/** Links to the views of a page: each can be opened beside the others and sent to somebody. */
export function ViewLinks(props: {
  /** What the views are of, for screen readers. */
  label: string;
  views: readonly {
    readonly id: string;
    readonly title: string;
    readonly href: string;
  }[];
  /** Id of the view that is shown. */
  current: string;
}) {
  const { label, views, current } = props;
  return (
    <nav aria-label={label}>
      <ul className={styles.list}>
        {views.map(({ id, title, href }) => (
          <li key={id}>
            <Link
              to={href}
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
