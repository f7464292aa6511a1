import { useFleetSummary } from '../useFleetSummary';
import { FleetFilters } from '../location';
import { useGaps } from '../gaps';
import { useTrend } from '../trend';
import { useFleetLens } from '../useFleetLens';

/** A quarter, in days. */
export const QUARTER = 92;

/** More best practices than any lens has. */
const ALL = 500;

/** Everything that the page for risk owners tells; undefined while a part of it is on its way. */
export function useRiskReport(lensId: string, filters: FleetFilters) {
  const lens = useFleetLens(lensId);
  const summary = useFleetSummary({ lensId, filters });
  const gaps = useGaps({ lensId, filters, limit: ALL });
  const trend = useTrend({ lensId, filters, days: QUARTER });
  const parts = [lens, summary, gaps, trend];
  const retry = () =>
    parts.filter(({ error }) => error).forEach(part => part.retry());
  return {
    value:
      lens.value && summary.value && gaps.value && trend.value
        ? {
            lens: lens.value,
            totals: summary.value.totals,
            gaps: gaps.value.items,
            points: trend.value.points,
          }
        : undefined,
    error: parts.find(({ error }) => error)?.error,
    retry,
  };
}
