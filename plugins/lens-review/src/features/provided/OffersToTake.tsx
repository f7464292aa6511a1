import { useId, useState } from 'react';
import { Alert, Box, Button, Checkbox, Text } from '@backstage/ui';
import { Lens } from '@genai-lens/backstage-plugin-lens-review-common';
import { messageOf } from '@genai-lens/ui-components';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { OfferHead } from './OfferHead';
import { OfferLine } from './OfferLine';
import { firstOffers, Offer, offerKey, practiceKey } from './offers';
import { OfferSays } from './OfferSays';
import { practiceCountWords } from './offerWords';
import { Provided } from './ProvidedProvider';
import { takeProblem } from './takeProblem';
import styles from './Provided.module.css';

interface OffersToTakeProps {
  lens: Lens;
  offers: readonly Offer[];
  provided: Provided;
  /** So many best practices were taken. */
  onTaken: (count: number) => void;
}

/** What others provide and is open or unanswered here, to be taken together. */
export function OffersToTake(props: OffersToTakeProps) {
  const { lens, offers, onTaken } = props;
  const { take, mayUpdate } = props.provided;
  const headingId = useId();
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  // What was taken meanwhile is not in the list any more.
  const chosen = offers.filter(offer => keys.has(offerKey(offer)));
  const [{ loading, error }, act] = useAsyncFn(async () => {
    await take(chosen);
    onTaken(chosen.length);
  }, [take, chosen, onTaken]);
  const first = firstOffers(offers);
  const choose = (next: readonly Offer[]) =>
    setKeys(new Set(next.map(offerKey)));

  return (
    <section className={styles.part} aria-labelledby={headingId}>
      <Text as="h3" variant="body-large" weight="bold" id={headingId}>
        To take
      </Text>
      <Text as="p" color="secondary">
        Open or unanswered here, and provided by others. What you take counts as
        in place as long as its provider keeps it so. An answer of yours gives
        way; the history keeps it.
      </Text>
      {mayUpdate && (
        <div className={styles.actions}>
          <Checkbox
            isSelected={chosen.length === first.length}
            isIndeterminate={chosen.length > 0 && chosen.length < first.length}
            isDisabled={loading}
            onChange={all => choose(all ? first : [])}
          >
            All
          </Checkbox>
          <Button
            size="small"
            isDisabled={chosen.length === 0}
            isPending={loading}
            onPress={() => act()}
          >
            {chosen.length === 0
              ? 'Take selected'
              : `Take ${practiceCountWords(chosen.length)}`}
          </Button>
        </div>
      )}
      {error && (
        <Alert
          status="danger"
          icon
          role="alert"
          title="They were not taken"
          description={takeProblem(error) ?? messageOf(error)}
        />
      )}
      <Box as="ul" bg="neutral" className={styles.rows}>
        {offers.map(offer => (
          <li key={offerKey(offer)} className={styles.row}>
            <OfferHead
              lens={lens}
              offer={offer}
              title={
                mayUpdate ? (
                  <Checkbox
                    isSelected={keys.has(offerKey(offer))}
                    isDisabled={loading}
                    onChange={isChosen =>
                      choose([
                        ...chosen.filter(
                          each => practiceKey(each) !== practiceKey(offer),
                        ),
                        ...(isChosen ? [offer] : []),
                      ])
                    }
                  >
                    {offer.title}
                  </Checkbox>
                ) : undefined
              }
            />
            <OfferLine offer={offer} />
            <OfferSays offer={offer} />
          </li>
        ))}
      </Box>
    </section>
  );
}
