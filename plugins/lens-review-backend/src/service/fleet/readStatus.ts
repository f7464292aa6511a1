import { FleetRun } from '@genai-lens/backstage-plugin-lens-review-common';
import { findRuns } from '../../database/operations/sweep';
import { FleetContext } from './context';

/** The last reading of the catalog, and how it went. */
export async function readStatus({
  db,
}: FleetContext): Promise<{ lastRun?: FleetRun }> {
  const { last } = await findRuns(db);
  if (!last) {
    return {};
  }
  return {
    lastRun: {
      startedAt: last.started_at,
      endedAt: last.ended_at ?? undefined,
      outcome:
        last.outcome === 'succeeded' || last.outcome === 'failed'
          ? last.outcome
          : 'running',
      problem: last.problem ?? undefined,
      entities: last.entities,
      rescored: last.rescored,
    },
  };
}
