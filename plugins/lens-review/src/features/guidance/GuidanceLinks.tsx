import { RiExternalLinkLine } from '@remixicon/react';
import { VisuallyHidden } from '@backstage/ui';
import { Link } from '@genai-lens/backstage-plugin-lens-review-common';
import { GuidanceSection } from './GuidanceSection';
import styles from './Guidance.module.css';

/** Further reading, in a new tab so that an answer in progress stays where it is. */
export function GuidanceLinks({ links }: { links: readonly Link[] }) {
  if (links.length === 0) return undefined;
  return (
    <GuidanceSection title="Read more">
      <ul className={styles.list}>
        {links.map(link => (
          <li key={link.url}>
            <a
              className={styles.link}
              href={link.url}
              target="_blank"
              rel="noopener noreferrer"
            >
              {link.title}
              <RiExternalLinkLine size={14} aria-hidden />
              <VisuallyHidden>(opens in a new tab)</VisuallyHidden>
            </a>
          </li>
        ))}
      </ul>
    </GuidanceSection>
  );
}
