import { Box, Button, Text } from '@backstage/ui';
import { Lens } from '@genai-lens/backstage-plugin-lens-review-common';
import { OpenTarget } from '../../practices';
import { OfferActions } from './OfferActions';
import { OfferHead } from './OfferHead';
import { OfferLine } from './OfferLine';
import { Offer, offerKey } from './offers';
import { OfferSays } from './OfferSays';
import { Provided } from './ProvidedProvider';
import styles from './Provided.module.css';

interface OfferListProps {
  title: string;
  about: string;
  lens: Lens;
  offers: readonly Offer[];
  provided: Provided;
  onOpen: (target: OpenTarget) => void;
}

/** Offers that stand alike, with what can be done about each; nothing where there are none. */
export function OfferList(props: OfferListProps) {
  const { title, about, lens, offers, provided, onOpen } = props;
  if (offers.length === 0) {
    return null;
  }
  return (
    <section className={styles.part} aria-label={title}>
      <Text as="h3" variant="body-large" weight="bold">
        {title}
      </Text>
      <Text as="p" color="secondary">
        {about}
      </Text>
      <Box as="ul" bg="neutral" className={styles.rows}>
        {offers.map(offer => (
          <li
            key={offerKey(offer)}
            className={styles.row}
            data-standing={offer.standing}
          >
            <OfferHead lens={lens} offer={offer} />
            <OfferLine offer={offer} />
            <OfferSays offer={offer} />
            <div className={styles.actions}>
              <OfferActions offer={offer} provided={provided} />
              <Button
                size="small"
                variant="tertiary"
                aria-label={`Open the question of: ${offer.title}`}
                onPress={() => onOpen(offer)}
              >
                Open the question
              </Button>
            </div>
          </li>
        ))}
      </Box>
    </section>
  );
}
