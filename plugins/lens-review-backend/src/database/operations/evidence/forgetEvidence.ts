import {
  Db,
  EvidenceHistoryRow,
  EvidenceReadingRow,
  EvidenceRow,
} from '../../types';

/** That a row of another table, under that name, is about the same as a row of the history. */
const sameAsIn = (table: string) =>
  ['review_id', 'source', 'question_id', 'choice_id']
    .map(column => `${table}.${column} = evidence_history.${column}`)
    .join(' and ');

/**
 * Deletes what ended before `before` and was not said again: evidence that does not count any more, when it was asked
 * for, and what sources ceased to say. What they say now keeps when they began to.
 */
export async function forgetEvidence(options: {
  tx: Db;
  before: Date;
}): Promise<void> {
  const { tx } = options;
  const before = options.before.toISOString();
  await tx<EvidenceRow>('evidence')
    .where('expires_at', '<', before)
    // That nothing was found has no end.
    .orWhere(found =>
      found
        .where({ verdict: 'nothing-found' })
        .where('observed_at', '<', before),
    )
    .delete();
  await tx<EvidenceReadingRow>('evidence_readings')
    .where('asked_at', '<', before)
    .delete();
  await tx<EvidenceHistoryRow>('evidence_history')
    .where('observed_at', '<', before)
    .where(past =>
      past
        .whereExists(newer =>
          newer
            .from({ newer: 'evidence_history' })
            .whereRaw(sameAsIn('newer'))
            .whereRaw('newer.id > evidence_history.id')
            .where('newer.observed_at', '<', before),
        )
        .orWhereNotExists(said =>
          said.from('evidence').whereRaw(sameAsIn('evidence')),
        ),
    )
    .delete();
}
