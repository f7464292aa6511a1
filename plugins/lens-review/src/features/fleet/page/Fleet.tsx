import { LensSummary } from '@genai-lens/backstage-plugin-lens-review-common';
import { AcceptedView } from '../accepted';
import { ComponentsView } from '../list';
import { DecideView } from '../decide';
import { FilterBar } from '../filters';
import { GapsView } from '../gaps';
import { FleetNavigation, FleetViewId } from '../location';
import { OverviewView } from '../overview';
import { RiskOwnersView } from '../risk';
import { FleetViewProps } from '../fleetView';
import { WhatIfView } from '../whatIf';
import { FleetHead } from './FleetHead';
import styles from './FleetPage.module.css';

const VIEWS: Readonly<
  Record<FleetViewId, (props: FleetViewProps) => JSX.Element>
> = {
  overview: OverviewView,
  components: ComponentsView,
  gaps: GapsView,
  'what-if': WhatIfView,
  decide: DecideView,
  accepted: AcceptedView,
  'risk-owners': RiskOwnersView,
};

interface FleetProps {
  lens: LensSummary;
  lenses: readonly LensSummary[];
  navigation: FleetNavigation;
}

/** The fleet against one lens: where one is, what it is narrowed by, and the view. */
export function Fleet({ lens, lenses, navigation }: FleetProps) {
  const View = VIEWS[navigation.location.view];
  return (
    <>
      <FleetHead lens={lens} lenses={lenses} navigation={navigation} />
      <FilterBar lensId={lens.id} navigation={navigation} />
      <div className={styles.view}>
        <View lens={lens} navigation={navigation} />
      </div>
    </>
  );
}
