import { Link, useSidebarOpenState } from '@backstage/core-components';
import { LensMark } from './LensMark';
import styles from './SidebarLogo.module.css';

/** The mark, and beside it the name where there is room. */
export function SidebarLogo() {
  const { isOpen } = useSidebarOpenState();
  return (
    <Link to="/" underline="none" className={styles.logo} aria-label="Home">
      <LensMark />
      {isOpen && <span className={styles.name}>GenAI Lens</span>}
    </Link>
  );
}
