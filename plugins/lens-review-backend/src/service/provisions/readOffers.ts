import {
  listOffers,
  listProvidedChoices,
  listTakenOffers,
  Offer,
} from '../../database/operations/provisions';
import { Db } from '../../database/types';
import {
  FleetVisibility,
  StoredProvidedChoice,
  StoredReview,
} from '../../model';

/** What concerns a review of what others provide, as far as the caller may see them. */
export async function readOffers(options: {
  db: Db;
  review: StoredReview;
  visibility: FleetVisibility;
}): Promise<{
  /** What can be taken. */
  open: readonly Offer[];
  /** The same, and what was taken and is provided no longer. */
  offers: readonly Offer[];
  choices: readonly StoredProvidedChoice[];
}> {
  const { db, review, visibility } = options;
  const { id: reviewId, entityRef, lensId } = review;
  const key = { entityRef, lensId };
  const visible = visibility.entities;
  const open = await listOffers({ db, key, visible });
  const taken = await listTakenOffers({ db, reviewId, key, visible });
  const choices = await listProvidedChoices({ db, reviewId });
  const isOpen = (offer: Offer) => open.some(one => isSame(one, offer));
  const offers = [...open, ...taken.filter(offer => !isOpen(offer))];
  return { open, offers, choices };
}

function isSame(a: Offer, b: Offer): boolean {
  return (
    a.providerRef === b.providerRef &&
    a.questionId === b.questionId &&
    a.choiceId === b.choiceId
  );
}
