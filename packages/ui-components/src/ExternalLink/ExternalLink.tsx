import { ReactNode } from 'react';
import { RiExternalLinkLine } from '@remixicon/react';
import { VisuallyHidden } from '@backstage/ui';
import styles from './ExternalLink.module.css';

/** A link out of the portal, in a new tab. */
export function ExternalLink(props: { href: string; children: ReactNode }) {
  return (
    <a
      className={styles.link}
      href={props.href}
      target="_blank"
      rel="noopener noreferrer"
    >
      {props.children}
      <RiExternalLinkLine size={14} aria-hidden />
      <VisuallyHidden>(opens in a new tab)</VisuallyHidden>
    </a>
  );
}
