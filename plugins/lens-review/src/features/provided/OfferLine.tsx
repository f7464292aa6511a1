import { Text } from '@backstage/ui';
import {
  RiArrowGoBackLine,
  RiErrorWarningLine,
  RiShareForwardLine,
} from '@remixicon/react';
import { TimeAgo, UserLink } from '@genai-lens/ui-components';
import { Offer } from './offers';
import { LOST_WORDS } from './offerWords';
import { ProviderName } from './ProviderName';
import styles from './Provided.module.css';

const ICONS = {
  offered: RiShareForwardLine,
  spare: RiShareForwardLine,
  taken: RiShareForwardLine,
  overridden: RiArrowGoBackLine,
  withdrawn: RiErrorWarningLine,
  broken: RiErrorWarningLine,
} as const;

/** How an offer stands, as a sentence: who provides, and what a person made of it. */
export function OfferLine({ offer }: { offer: Offer }) {
  const Icon = ICONS[offer.standing];
  return (
    <Text as="p" variant="body-small" className={styles.line}>
      <Icon size={16} aria-hidden className={styles.icon} />{' '}
      <OfferWords offer={offer} />
    </Text>
  );
}

function OfferWords({ offer }: { offer: Offer }) {
  const { standing, by, at, reason } = offer;
  const name = <ProviderName offer={offer} />;
  const who = by && at && (
    <>
      {' '}
      (<UserLink userRef={by} />, <TimeAgo at={at} short />)
    </>
  );
  switch (standing) {
    case 'taken':
      return (
        <>
          <strong>Provided by</strong> <ProviderName offer={offer} amid />
          {who}
        </>
      );
    case 'overridden':
      return reason ? (
        <>
          {name} provides this; <strong>overridden</strong>
          {who}: {reason}
        </>
      ) : (
        <>
          {name} provides this; <strong>the answer here counts</strong> in its
          place
        </>
      );
    case 'withdrawn':
    case 'broken':
      return (
        <>
          {name} {LOST_WORDS[offer.because ?? 'withdrawn']}{' '}
          <strong>It counts here no longer.</strong>
        </>
      );
    default:
      return <>{name} provides this</>;
  }
}
