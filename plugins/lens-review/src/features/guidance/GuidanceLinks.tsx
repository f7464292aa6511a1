import { Link } from '@genai-lens/backstage-plugin-lens-review-common';
import { ExternalLink } from '@genai-lens/ui-components';
import { GuidanceSection } from './GuidanceSection';
import styles from './Guidance.module.css';

/** Further reading. */
export function GuidanceLinks({ links }: { links: readonly Link[] }) {
  if (links.length === 0) return undefined;
  return (
    <GuidanceSection title="Read more">
      <ul className={styles.list}>
        {links.map(link => (
          <li key={link.url}>
            <ExternalLink href={link.url}>{link.title}</ExternalLink>
          </li>
        ))}
      </ul>
    </GuidanceSection>
  );
}
