import { LoadError, LoadingBlock } from '@genai-lens/ui-components';
import { NothingMatches } from '../filters';
import { FleetViewProps } from '../fleetView';
import { Headline } from '../headline';
import { HeatMapSection } from '../heatmap';
import { countFilters } from '../location';
import { MaturitySection } from '../maturity';
import { TrendSection } from '../trend';
import { useFleetSummary } from '../useFleetSummary';
import { NothingYet } from './NothingYet';

/** How the fleet stands: the numbers, where it burns, how mature it is, and how it came to be so. */
export function OverviewView({ lens, navigation }: FleetViewProps) {
  const { filters, groupBy } = navigation.location;
  const { value, error, retry } = useFleetSummary({
    lensId: lens.id,
    filters,
    groupBy,
  });
  if (error) {
    return <LoadError what="the fleet" error={error} onRetry={retry} />;
  }
  if (!value) {
    return <LoadingBlock what="the fleet" />;
  }
  const { totals } = value;
  if (!totals.components && !totals.undecided && !totals.out) {
    return countFilters(filters) > 0 ? (
      <NothingMatches navigation={navigation} />
    ) : (
      <NothingYet summary={value} />
    );
  }
  return (
    <>
      <Headline totals={totals} navigation={navigation} />
      <HeatMapSection summary={value} navigation={navigation} />
      <MaturitySection summary={value} navigation={navigation} />
      <TrendSection lensId={lens.id} navigation={navigation} />
    </>
  );
}
