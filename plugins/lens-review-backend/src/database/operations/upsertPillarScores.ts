import { PillarScore } from '@genai-lens/backstage-plugin-lens-review-common';
import { scoreColumns } from '../rows';
import { Db, PillarScoreRow } from '../types';

/** Writes the scores of the given pillars. */
export async function upsertPillarScores(options: {
  tx: Db;
  reviewId: string;
  pillars: readonly PillarScore[];
}): Promise<void> {
  if (options.pillars.length === 0) {
    return;
  }
  await options
    .tx<PillarScoreRow>('pillar_scores')
    .insert(
      options.pillars.map(pillar => ({
        review_id: options.reviewId,
        pillar_id: pillar.pillarId,
        ...scoreColumns(pillar),
      })),
    )
    .onConflict(['review_id', 'pillar_id'])
    .merge();
}
