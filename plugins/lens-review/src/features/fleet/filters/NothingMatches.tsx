import { Button } from '@backstage/ui';
import { EmptyNotice } from '@genai-lens/ui-components';
import { FleetNavigation, NO_FILTERS } from '../location';

/** Stands where the filters leave nothing, and says how to see more. */
export function NothingMatches({
  navigation,
}: {
  navigation: FleetNavigation;
}) {
  return (
    <div>
      <EmptyNotice title="Nothing matches">
        No component fits all filters at once. Take one of them back above, or
        all.
      </EmptyNotice>
      <Button
        variant="secondary"
        onPress={() =>
          navigation.go({ filters: NO_FILTERS, pillar: undefined })
        }
      >
        Show the whole fleet
      </Button>
    </div>
  );
}
