import { VisuallyHidden } from '@backstage/ui';
import {
  FLEET_WITHOUT,
  FleetGroup,
  FleetPillar,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { Link } from 'react-router-dom';
import { withoutWords } from '../filters';
import { FleetNavigation, GROUPINGS } from '../location';
import { HeatCellLink } from './HeatCellLink';
import { heatCounts } from './heatRows';
import styles from './HeatMap.module.css';

interface HeatTableProps {
  groups: readonly FleetGroup[];
  pillars: readonly Pick<FleetPillar, 'pillarId' | 'name'>[];
  navigation: FleetNavigation;
}

/** The heat map as a table, so that a screen reader can walk it. */
export function HeatTable({ groups, pillars, navigation }: HeatTableProps) {
  const { location, hrefOf } = navigation;
  const { groupBy } = location;
  const grouping = GROUPINGS.find(({ id }) => id === groupBy) ?? GROUPINGS[0];
  const titleOf = ({ key, title }: FleetGroup) =>
    key === FLEET_WITHOUT ? withoutWords(groupBy) : title;
  const hrefTo = (group: FleetGroup, pillar?: string) =>
    hrefOf({
      view: 'components',
      pillar,
      filters: { ...location.filters, [groupBy]: [group.key] },
    });
  return (
    <div className={styles.scroller}>
      <table className={styles.table}>
        <caption>
          <VisuallyHidden>
            {`Open best practices of ${grouping.plural} by pillar`}
          </VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{grouping.title}</th>
            {pillars.map(({ pillarId, name }) => (
              <th key={pillarId} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map(group => (
            <tr key={group.key}>
              <th scope="row">
                <Link to={hrefTo(group)} className={styles.group}>
                  {titleOf(group)}
                </Link>
                <span className={styles.reviewed}>
                  {`${group.components - group.neverReviewed} of ${
                    group.components
                  } begun`}
                </span>
              </th>
              {pillars.map(({ pillarId, name }) => {
                const counts = heatCounts(group, pillarId);
                return (
                  <td key={pillarId}>
                    {counts && (
                      <HeatCellLink
                        counts={counts}
                        place={`${titleOf(group)}, ${name}`}
                        href={hrefTo(group, pillarId)}
                      />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
