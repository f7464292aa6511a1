import { EntityToCollect } from '@genai-lens/backstage-plugin-lens-review-node';
import { listDecisions } from '../../../database/operations';
import { CollectableReview } from '../../../model';
import { EvidenceContext } from '../context';

/** The entities of reviews as collectors are given them; those that the catalog does not have are left out. */
export async function toCollect(
  { db, loadEntities }: EvidenceContext,
  reviews: readonly CollectableReview[],
): Promise<readonly EntityToCollect[]> {
  const entityRefs = [...new Set(reviews.map(({ entityRef }) => entityRef))];
  const [entities, decisions] = await Promise.all([
    loadEntities(entityRefs),
    listDecisions({ db, entityRefs }),
  ]);
  return entityRefs.flatMap((entityRef, index) => {
    const entity = entities[index];
    return entity
      ? [
          {
            entityRef,
            entity,
            reviews: reviews
              .filter(review => review.entityRef === entityRef)
              .map(({ lensId, lensVersion, scope }) => ({
                lensId,
                lensVersion,
                scope,
                applies: decisions.find(
                  decision =>
                    decision.entityRef === entityRef &&
                    decision.lensId === lensId,
                )?.status,
              })),
          },
        ]
      : [];
  });
}
