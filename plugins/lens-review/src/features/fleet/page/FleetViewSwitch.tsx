import { ViewLinks } from '../../../components';
import { FLEET_VIEWS, FleetNavigation } from '../location';

/** Links to the views; what the fleet is narrowed by stays. */
export function FleetViewSwitch({ location, hrefOf }: FleetNavigation) {
  return (
    <ViewLinks
      label="Views of the fleet"
      views={FLEET_VIEWS.map(({ id, title }) => ({
        id,
        title,
        href: hrefOf({ view: id }),
      }))}
      current={location.view}
    />
  );
}
