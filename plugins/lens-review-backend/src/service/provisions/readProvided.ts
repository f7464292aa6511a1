import {
  choiceKey,
  ProvidedList,
  ProvidedState,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { findReviewWithAnswers } from '../../database/operations';
import { FleetVisibility, ReviewKey } from '../../model';
import { ReviewContext } from '../reviews';
import { noReview } from '../reviews/context';
import { deriveState } from '../reviews/deriveState';
import { isWanted } from './isWanted';
import { listItems } from './listItems';
import { pageOf } from './page';
import { presentItem } from './present';
import { readOffers } from './readOffers';
import { ProvidedItem } from './types';

/** A page of what others provide to the entity of a review, as the review stands now. */
export async function readProvided(
  context: ReviewContext,
  options: {
    key: ReviewKey;
    visibility: FleetVisibility;
    state?: ProvidedState;
    cursor?: string;
    limit: number;
  },
): Promise<Omit<ProvidedList, 'may'>> {
  const { key, visibility, state } = options;
  const items = await readItems(context, { key, visibility });
  const { items: page, ...rest } = pageOf(
    items.filter(item => state === undefined || item.state === state),
    options,
  );
  const wanted = items.filter(isWanted);
  return {
    ...rest,
    items: page.map(presentItem),
    counts: {
      offered: new Set(wanted.map(choiceKey)).size,
      taken: items.filter(item => item.state === 'taken').length,
      lost: items.filter(({ because }) => because !== undefined).length,
    },
    offeredBy: countProviders(wanted),
  };
}

async function readItems(
  { db, lenses, now, confirmEveryDays }: ReviewContext,
  { key, visibility }: { key: ReviewKey; visibility: FleetVisibility },
): Promise<readonly ProvidedItem[]> {
  const state = await findReviewWithAnswers({ db, key });
  if (!state) {
    throw noReview(key);
  }
  const { lensId: id, lensVersion: version } = state.review;
  const lens = await lenses.require({ id, version });
  const { scored } = deriveState({
    ...state,
    lens,
    lensIsOld: lenses.isOld(lens),
    confirmEveryDays,
    now: now(),
  });
  const { offers, choices } = await readOffers({
    db,
    review: state.review,
    visibility,
  });
  return listItems({ lens, scored, offers, choices });
}

function countProviders(
  wanted: readonly ProvidedItem[],
): ProvidedList['offeredBy'] {
  const found = new Map<string, ProvidedList['offeredBy'][number]>();
  for (const { offer } of wanted) {
    if (offer) {
      const { providerRef: entityRef, title } = offer;
      const practices = (found.get(entityRef)?.practices ?? 0) + 1;
      found.set(entityRef, { entityRef, title, practices });
    }
  }
  return [...found.values()].sort(
    (a, b) => b.practices - a.practices || (a.entityRef < b.entityRef ? -1 : 1),
  );
}
