import { Offer } from './offers';
import { OfferButton } from './OfferButton';
import { OverrideDialog } from './OverrideDialog';
import { Provided } from './ProvidedProvider';

interface OfferActionsProps {
  offer: Offer;
  provided: Provided;
}

/** What whoever may update the review can do about an offer as it stands. */
export function OfferActions({ offer, provided }: OfferActionsProps) {
  const { take, override, release, mayUpdate } = provided;
  const { standing, title } = offer;
  if (!mayUpdate) {
    return null;
  }
  switch (standing) {
    case 'taken':
      return (
        <>
          <OverrideDialog offer={offer} override={override} />
          <OfferButton
            label="Stop taking"
            title={title}
            failed="It is still taken"
            onAct={() => release(offer)}
          />
        </>
      );
    case 'withdrawn':
    case 'broken':
      return (
        <OfferButton
          label="Remove this note"
          title={title}
          failed="The note was not removed"
          onAct={() => release(offer)}
        />
      );
    default:
      return (
        <OfferButton
          label={standing === 'overridden' ? 'Take it after all' : 'Take'}
          title={title}
          failed="It was not taken"
          variant="secondary"
          onAct={() => take([offer])}
        />
      );
  }
}
