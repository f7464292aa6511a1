import { EvidenceFinding } from '@genai-lens/backstage-plugin-lens-review-common';
import { ExternalLink } from '@genai-lens/ui-components';
import styles from './Evidence.module.css';

/** Where what a source says can be looked at: a link, and the line of a file. */
export function FindingPlace({ finding }: { finding: EvidenceFinding }) {
  const { link, file, line } = finding;
  const place = line === undefined ? file : `${file}:${line}`;
  if (!link && place === undefined) {
    return null;
  }
  return (
    <p className={styles.about}>
      {place !== undefined && place !== link?.title && (
        <code className={styles.place}>{place}</code>
      )}
      {link && (
        <ExternalLink href={link.url}>
          {link.title === place ? (
            <code className={styles.place}>{place}</code>
          ) : (
            link.title
          )}
        </ExternalLink>
      )}
    </p>
  );
}
