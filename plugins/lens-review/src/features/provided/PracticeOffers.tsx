import { Offer } from './offers';
import { OfferActions } from './OfferActions';
import { OfferLine } from './OfferLine';
import { OfferSays } from './OfferSays';
import { useProvided } from './ProvidedProvider';
import styles from './Provided.module.css';

interface PracticeOffersProps {
  questionId: string;
  choiceId: string;
  isDisabled: boolean;
}

/** On a best practice: who provides it, and what can be done about it. Nothing where nobody does, or nobody needs to. */
export function PracticeOffers(props: PracticeOffersProps) {
  const { questionId, choiceId, isDisabled } = props;
  const provided = useProvided();
  const offers = toShow(provided?.of(questionId, choiceId) ?? []);
  if (!provided || offers.length === 0) {
    return null;
  }
  return (
    <ul className={styles.offers}>
      {offers.map(offer => (
        <li
          key={offer.provider?.entityRef ?? ''}
          data-standing={offer.standing}
        >
          <OfferLine offer={offer} />
          <OfferSays offer={offer} />
          {!isDisabled && (
            <div className={styles.actions}>
              <OfferActions offer={offer} provided={provided} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

/** While one is taken or overridden, what others offer beside is no news. */
function toShow(offers: readonly Offer[]): readonly Offer[] {
  const decided = offers.filter(
    ({ standing }) => standing !== 'offered' && standing !== 'spare',
  );
  const isCovered = decided.some(
    ({ standing }) => standing === 'taken' || standing === 'overridden',
  );
  return isCovered
    ? decided
    : [...decided, ...offers.filter(({ standing }) => standing === 'offered')];
}
