import { ExternalLink } from '@genai-lens/ui-components';
import { Offer } from './offers';
import { hostOf } from './offerWords';
import styles from './Provided.module.css';

/** What the provider promises, in its own words. */
export function OfferSays({ offer }: { offer: Offer }) {
  const { statement, link } = offer;
  if (!statement) {
    return null;
  }
  return (
    <blockquote className={styles.statement}>
      {statement}
      {link && (
        <>
          {' '}
          <ExternalLink href={link}>{hostOf(link)}</ExternalLink>
        </>
      )}
    </blockquote>
  );
}
