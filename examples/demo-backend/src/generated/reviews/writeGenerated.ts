import { LensReviewClient } from '@genai-lens/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import { copyReviews } from './copyReviews';
import { decideOut } from './decideOut';
import { planCopies, TEMPLATE_REFS } from './planCopies';
import { writeTemplates } from './writeTemplates';

/**
 * Gives generated components reviews of every lens, and a past. Interrupted and called again, it goes on where it was;
 * called with all of it there, it changes nothing.
 */
export async function writeGenerated(options: {
  client: LensReviewClient;
  db: Knex;
  components: number;
  now: Date;
}): Promise<void> {
  const { client, db, components, now } = options;
  const plan = planCopies(components);
  const { items } = await client.listLenses();
  for (const { id: lensId } of items) {
    const [{ reviews }]: { reviews: number | string }[] = await db('reviews')
      .where({ lens_id: lensId })
      .where('entity_ref', 'like', 'component:default/generated-%')
      .whereNotIn('entity_ref', [...TEMPLATE_REFS])
      .count({ reviews: '*' });
    if (Number(reviews) === 0) {
      await writeTemplates({ client, lensId });
      await db.transaction(tx => copyReviews({ tx, lensId, plan, now }));
      await decideOut({ client, lensId, components });
    }
  }
}
