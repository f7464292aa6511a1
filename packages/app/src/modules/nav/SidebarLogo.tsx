import { useSidebarOpenState } from '@backstage/core-components';
import { Link } from 'react-router-dom';
import { LensMark } from './LensMark';
import styles from './SidebarLogo.module.css';

/** The mark, and beside it the name where there is room. */
export function SidebarLogo() {
  const { isOpen } = useSidebarOpenState();
  return (
    <Link to="/" className={styles.logo} aria-label="Home">
      <LensMark />
      {isOpen && <span className={styles.name}>GenAI Lens</span>}
    </Link>
  );
}
