import { useState } from 'react';
import { Text } from '@backstage/ui';
import {
  Lens,
  Review,
  worstFirst,
} from '@genai-lens/backstage-plugin-lens-review-common';
import {
  EmptyNotice,
  LoadError,
  LoadingBlock,
} from '@genai-lens/ui-components';
import { OpenTarget } from '../../practices';
import { Offer } from './offers';
import { OfferList } from './OfferList';
import { OffersToTake } from './OffersToTake';
import { practiceCountWords } from './offerWords';
import { useProvided } from './ProvidedProvider';
import styles from './Provided.module.css';

interface ProvidedToUsProps {
  lens: Lens;
  review: Review;
  onOpen: (target: OpenTarget) => void;
}

/** What others provide to the review: what was lost, what can be taken, what is taken, and the rest. */
export function ProvidedToUs({ lens, review, onOpen }: ProvidedToUsProps) {
  const provided = useProvided();
  const [taken, setTaken] = useState(0);
  const { offers, error } = provided ?? {};
  if (!provided || !offers) {
    return provided && error ? (
      <LoadError
        what="what others provide"
        error={error}
        onRetry={provided.retry}
      />
    ) : (
      <LoadingBlock what="what others provide" />
    );
  }
  const ordered = worstFirst(offers, review);
  const standing = (...wanted: Offer['standing'][]) =>
    ordered.filter(offer => wanted.includes(offer.standing));
  const toTake = standing('offered');
  const common = { lens, provided, onOpen };
  return (
    <section className={styles.part} aria-label="Provided to this review">
      <Text as="h2" variant="title-x-small" weight="bold">
        Provided to this review
      </Text>
      <div role="status">
        {taken > 0 && (
          <Text as="p">{`${practiceCountWords(taken)} taken.`}</Text>
        )}
      </div>
      {offers.length === 0 && (
        <EmptyNotice title="Nobody provides a best practice yet">
          A system, a domain, or a component that this one depends on can
          establish best practices for all who depend on it. Ask its owners.
        </EmptyNotice>
      )}
      <OfferList
        {...common}
        title="Lost"
        about="Taken, and counts no longer. Answer them yourself, or talk to the provider."
        offers={standing('withdrawn', 'broken')}
      />
      {toTake.length > 0 && (
        <OffersToTake
          lens={lens}
          offers={toTake}
          provided={provided}
          onTaken={setTaken}
        />
      )}
      <OfferList
        {...common}
        title="Taken"
        about="Counts as in place, established by the provider."
        offers={standing('taken')}
      />
      <OfferList
        {...common}
        title="Overridden"
        about="Provided by others, and answered here all the same."
        offers={standing('overridden')}
      />
      <OfferList
        {...common}
        title="Not needed"
        about="Provided by others, and already in place, out of scope or accepted here."
        offers={standing('spare')}
      />
    </section>
  );
}
