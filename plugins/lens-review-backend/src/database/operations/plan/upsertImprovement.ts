import { StoredImprovement } from '../../../model';
import { toImprovementRow } from '../../rows';
import { Db, ImprovementRow } from '../../types';
import { Write } from '../../writeTogether';

/** Writes what is planned for a best practice over what was before. */
export function upsertImprovement(options: {
  tx: Db;
  reviewId: string;
  improvement: StoredImprovement;
}): Write[] {
  return [
    options
      .tx<ImprovementRow>('improvements')
      .insert(toImprovementRow(options.reviewId, options.improvement))
      .onConflict(['review_id', 'question_id', 'choice_id'])
      .merge(),
  ];
}
